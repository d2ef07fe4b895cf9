/** Makes one index of two, without the links that are gone from the first: node by node, so that it can be done in slices. */
import { strides, within, type Steps } from '../slices.js';
import { Base } from './base.js';
import { fillKeys } from './build.js';

/** Stands where a link is no more. */
const GONE = 0xffff_ffff;
/** How many nodes at a time. */
const NODES = 1 << 12;

/** `isGone` tells of positions in the old one; the added one knows all nodes. */
export function* mergeBases(old: Base, isGone: (position: number) => boolean, gone: number, added: Base): Steps<Base> {
  const nodeCount = added.nodeCount;
  const merged = new Base(
    old.size - gone + added.size,
    nodeCount,
    new Uint32Array(nodeCount + 1),
    new Uint32Array(nodeCount + 1),
  );
  // Where each link has come to stand.
  const oldMoved = new Uint32Array(old.size);
  const addedMoved = new Uint32Array(added.size);
  let size = 0;
  const outs = strides(
    nodeCount,
    (start, end) => {
      for (let node = start; node < end; node += 1) {
        size = mergeOut(merged, size, node, old, isGone, oldMoved, added, addedMoved);
        merged.outStart[node + 1] = size;
      }
    },
    NODES,
  );
  yield* within(outs, 0, 0.4);
  size = 0;
  const ins = strides(
    nodeCount,
    (start, end) => {
      for (let node = start; node < end; node += 1) {
        size = mergeIn(merged, size, node, old, oldMoved, added, addedMoved);
        merged.inStart[node + 1] = size;
      }
    },
    NODES,
  );
  yield* within(ins, 0.4, 0.7);
  yield* within(fillKeys(merged), 0.7, 1);
  return merged;
}

function mergeOut(
  merged: Base,
  size: number,
  node: number,
  old: Base,
  isGone: (position: number) => boolean,
  oldMoved: Uint32Array,
  added: Base,
  addedMoved: Uint32Array,
): number {
  let other = added.outStart[node]!;
  const otherEnd = added.outStart[node + 1]!;
  const end = node < old.nodeCount ? old.outStart[node + 1]! : 0;
  for (let position = node < old.nodeCount ? old.outStart[node]! : 0; position < end; position += 1) {
    if (isGone(position)) {
      oldMoved[position] = GONE;
      continue;
    }
    while (other < otherEnd && added.key[other]! < old.key[position]!) {
      copyOut(merged, size, added, other);
      addedMoved[other++] = size++;
    }
    copyOut(merged, size, old, position);
    oldMoved[position] = size++;
  }
  while (other < otherEnd) {
    copyOut(merged, size, added, other);
    addedMoved[other++] = size++;
  }
  return size;
}

function copyOut(merged: Base, at: number, source: Base, position: number): void {
  merged.to[at] = source.to[position]!;
  merged.tag[at] = source.tag[position]!;
  merged.since[at] = source.since[position]!;
  merged.until[at] = source.until[position]!;
  merged.key[at] = source.key[position]!;
}

function mergeIn(
  merged: Base,
  size: number,
  node: number,
  old: Base,
  oldMoved: Uint32Array,
  added: Base,
  addedMoved: Uint32Array,
): number {
  let other = added.inStart[node]!;
  const otherEnd = added.inStart[node + 1]!;
  const end = node < old.nodeCount ? old.inStart[node + 1]! : 0;
  for (let place = node < old.nodeCount ? old.inStart[node]! : 0; place < end; place += 1) {
    const position = oldMoved[old.inAt[place]!]!;
    if (position === GONE) continue;
    while (other < otherEnd && added.key[added.inAt[other]!]! < merged.key[position]!) {
      copyIn(merged, size++, added, other, addedMoved[added.inAt[other]!]!);
      other += 1;
    }
    copyIn(merged, size++, old, place, position);
  }
  for (; other < otherEnd; other += 1) copyIn(merged, size++, added, other, addedMoved[added.inAt[other]!]!);
  return size;
}

function copyIn(merged: Base, at: number, source: Base, place: number, position: number): void {
  merged.inAt[at] = position;
  merged.inFrom[at] = source.inFrom[place]!;
  merged.inTag[at] = source.inTag[place]!;
}
