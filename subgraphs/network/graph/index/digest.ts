/** One short text for all that a view holds, the same whatever the order in which it came. */
import { within, strides, type Steps } from '../slices.js';
import type { View } from '../view.js';
import { mix } from './key-table.js';

/** The hash of one thing from its six parts, in two lanes of 32 bits; those of all things are added. */
class Sum {
  count = 0;
  private low = 0;
  private high = 0;

  add(a: number, b: number, c: number, d: number, e: number, f: number): void {
    const one = mix(mix(mix(mix(mix(mix(a ^ 0x9e3779b1) + b) + c) + d) + e) + f);
    const other = mix(mix(mix(mix(mix(mix(f ^ 0x7feb352d) + e) + d) + c) + b) + a);
    this.low = (this.low + one) >>> 0;
    this.high = (this.high + other) >>> 0;
    this.count += 1;
  }

  text(): string {
    const hex = (lane: number) => lane.toString(16).padStart(8, '0');
    return `${this.count}-${hex(this.high)}${hex(this.low)}`;
  }
}

export function* digestSteps({ nodes, tags, links }: View): Steps<string> {
  const { ids } = nodes;
  const [described, stated, arriving] = [new Sum(), new Sum(), new Sum()];
  const nodeHash = new Uint32Array(ids.count);
  const typeHash = nodes.types.map(textHash);
  const nodePass = strides(ids.count, (start, end) => {
    for (let node = start; node < end; node += 1) {
      nodeHash[node] = ids.hashOf(node);
      if (!nodes.isPresent(node)) continue;
      described.add(nodeHash[node]!, typeHash[nodes.type[node]!]!, nodes.state[node]!, nodes.since[node]!, nodes.until[node]!, 0); // prettier-ignore
    }
  });
  yield* within(nodePass, 0, 0.2);
  const tagHash = Array.from({ length: tags.count }, (_, tag) => textHash(tags.kind(tag)) ^ mix(tags.flags(tag) + 1));
  const { base, delta } = links;
  const add = (place: number, from: number) => {
    const to = links.to(place);
    stated.add(links.key(place), nodeHash[from]!, nodeHash[to]!, tagHash[links.tag(place)]!, links.since(place), links.until(place)); // prettier-ignore
  };
  const out = strides(base.nodeCount, (start, end) => {
    for (let node = start; node < end; node += 1) {
      for (let position = base.outStart[node]!; position < base.outStart[node + 1]!; position += 1) {
        if (!delta.isGone(position)) add(position, node);
      }
    }
  });
  yield* within(out, 0.2, 0.6);
  for (let slot = 0; slot < delta.links.length; slot += 1) {
    if (delta.alive[slot] === 1) add(base.size + slot, delta.links.from[slot]!);
  }
  // The same links as their other ends know them.
  const arrive = (place: number, from: number, to: number, tag: number) =>
    arriving.add(links.key(place), nodeHash[from]!, nodeHash[to]!, tagHash[tag]!, 0, 0);
  const into = strides(base.nodeCount, (start, end) => {
    for (let node = start; node < end; node += 1) {
      for (let place = base.inStart[node]!; place < base.inStart[node + 1]!; place += 1) {
        const position = base.inAt[place]!;
        if (!delta.isGone(position)) arrive(position, base.inFrom[place]!, node, base.inTag[place]!);
      }
    }
  });
  yield* within(into, 0.6, 1);
  for (let node = 0; node < ids.count; node += 1) {
    for (let slot = delta.firstIn(node); slot >= 0; slot = delta.nextIn(slot)) {
      if (delta.alive[slot] === 1) arrive(base.size + slot, delta.links.from[slot]!, node, delta.links.tag[slot]!);
    }
  }
  return `nodes ${described.text()}, links ${stated.text()}, ends ${arriving.text()}`;
}

function textHash(text: string): number {
  let bits = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) bits = Math.imul(bits ^ text.charCodeAt(at), 0x01000193);
  return mix(bits);
}
