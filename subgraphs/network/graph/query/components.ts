/** What hangs together: the part of the network that a node belongs to, all parts, and what falls apart without some nodes. */
import { NodeMap } from '../index/node-map.js';
import { strides, within, type Steps } from '../slices.js';
import type { Budget, Cut, Filter } from '../types.js';
import type { View } from '../view.js';
import { firstById, goOnFrom } from './order.js';
import { Walker } from './walker.js';

export interface Component {
  readonly size: number;
  /** Its nodes by id, at most as many as asked for. */
  readonly sample: readonly string[];
}

export interface Components {
  readonly count: number;
  /** How many of them are a single node without links. */
  readonly single: number;
  readonly nodes: number;
  /** The largest first, then by the id of their first node. */
  readonly largest: readonly Component[];
}

/** Links are followed both ways, whatever the filter's direction. */
const bothWays = (filter: Filter): Filter => ({ ...filter, direction: 'BOTH' });

/** What a node hangs together with; null for an unknown node. With a cut it is at least so large. */
export function componentOf(
  view: View,
  id: string,
  filter: Filter = {},
  { limit = 1000, ...budget }: Budget & { limit?: number } = {},
): (Component & { readonly cut: Cut | null }) | null {
  const start = view.nodes.find(id);
  if (start < 0) return null;
  const walker = new Walker(view, bothWays(filter), budget, [start]);
  const seen = new NodeMap();
  seen.set(start, 0);
  const queue = [start];
  let cut: Cut | null = null;
  for (let at = 0; at < queue.length; at += 1) {
    if (walker.each(queue[at]!, (other) => void (seen.add(other, 0) && queue.push(other)))) continue;
    cut = { because: 'VISITS', complete: 0, goOn: goOnFrom(view, queue.slice(at)) };
    break;
  }
  return { size: queue.length, sample: firstById(view, queue, limit).map((node) => view.idOf(node)), cut };
}

/** All components of the nodes that the filter admits. Long work: ask a snapshot. */
export function* components(
  view: View,
  filter: Filter = {},
  { largest = 20, sample = 10 }: { largest?: number; sample?: number } = {},
): Steps<Components> {
  // Along their direction each link is met once, and joins its ends all the same.
  const walker = new Walker(view, { ...filter, direction: 'OUT' }, { visits: Number.POSITIVE_INFINITY });
  const { labels, sizes } = yield* within(label(walker, view.nodes.state.length), 0, 0.9);
  const heads = [...sizes.keys()].filter((node) => sizes[node]! > 0);
  const bound =
    Uint32Array.from(heads, (head) => sizes[head]!)
      .toSorted()
      .at(-largest) ?? 0;
  // All that may be among the largest, and of these the members.
  const chosen = new Map(heads.filter((head) => sizes[head]! >= Math.max(2, bound)).slice(0, 10_000).map((head) => [head, [] as number[]])); // prettier-ignore
  const collect = strides(labels.length, (start, end) => {
    for (let node = start; node < end; node += 1) chosen.get(labels[node]!)?.push(node);
  });
  yield* within(collect, 0.9, 1);
  const { ids } = view.nodes;
  const told = [...chosen.values()]
    .map((nodes) => ({ size: nodes.length, first: firstById(view, nodes, sample) }))
    .sort((one, other) => other.size - one.size || ids.compare(one.first[0]!, other.first[0]!))
    .slice(0, largest);
  return {
    count: heads.length,
    single: heads.filter((head) => sizes[head] === 1).length,
    nodes: heads.reduce((sum, head) => sum + sizes[head]!, 0),
    largest: told.map(({ size, first }) => ({ size, sample: first.map((node) => view.idOf(node)) })),
  };
}

/** For each node the number of one that stands for its component, and there the component's size; a node that the filter does not admit has size 0. */
function* label(walker: Walker, count: number): Steps<{ labels: Uint32Array; sizes: Uint32Array }> {
  const labels = Uint32Array.from({ length: count }, (_, node) => node);
  const sizes = new Uint32Array(count);
  const head = (node: number) => {
    let at = node;
    while (labels[at] !== at) at = labels[at] = labels[labels[at]!]!;
    return at;
  };
  const join = strides(
    count,
    (start, end) => {
      for (let node = start; node < end; node += 1) {
        if (!walker.admits(node)) continue;
        walker.each(node, (other) => {
          const [one, two] = [head(node), head(other)];
          if (one < two) labels[two] = one;
          else labels[one] = two;
        });
      }
    },
    1 << 12,
  );
  yield* within(join, 0, 0.8);
  const settle = strides(count, (start, end) => {
    for (let node = start; node < end; node += 1) {
      if (walker.admits(node)) sizes[(labels[node] = head(node))]! += 1;
    }
  });
  yield* within(settle, 0.8, 1);
  return { labels, sizes };
}
