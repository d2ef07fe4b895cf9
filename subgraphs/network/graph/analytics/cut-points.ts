/** Articulation points and bridges: the nodes and the single links without which a part falls apart, and how much (Tarjan, without recursion). */
import type { Steps } from '../slices.js';
import type { Projection } from './projection.js';

const STEP = 1 << 14;
const NONE = 0xffff_ffff;

export interface CutPoints {
  /** For each node how many others would be cut off from the largest remaining piece of its component; 0 for most. By the projection's numbers. */
  readonly cutOff: Uint32Array;
  /** In how many pieces its component would be without it. */
  readonly pieces: Uint32Array;
  readonly points: number;
  /** Pairs of nodes with a single link between them, which holds a component together; `smaller` is the smaller of the two parts. */
  readonly bridges: readonly { readonly one: number; readonly other: number; readonly smaller: number }[];
}

/** The projection is one with links both ways. */
export function* cutPoints({ count, starts, near, weight }: Projection): Steps<CutPoints> {
  const order = new Uint32Array(count); // When a node was met, from 1; 0: not yet.
  const low = new Uint32Array(count); // The earliest met that its part reaches without the link it was met by.
  const parent = new Uint32Array(count).fill(NONE);
  const size = new Uint32Array(count); // Of the part met from it.
  const next = starts.slice(0, count); // The arc to follow next.
  const apart = new Uint32Array(count); // The sum and the largest of the parts that hang on it alone, and how many.
  const largest = new Uint32Array(count);
  const pieces = new Uint32Array(count);
  const cutOff = new Uint32Array(count);
  const met = new Uint32Array(count);
  const bridges: { one: number; other: number; smaller: number }[] = [];
  let points = 0;
  let clock = 0;
  for (let root = 0; root < count; root += 1) {
    if (order[root] !== 0) continue;
    const first = clock;
    const firstBridge = bridges.length;
    let node = root;
    enter(root, NONE);
    while (node !== NONE) {
      if (next[node]! === starts[node + 1]!) {
        node = leave(node);
        continue;
      }
      const arc = next[node]!++;
      if ((arc & (STEP - 1)) === 0) yield clock / count;
      const other = near[arc]!;
      if (order[other] === 0) {
        enter(other, node);
        node = other;
      } else if (other !== parent[node] || weight[arc]! > 1) low[node] = Math.min(low[node]!, order[other]!);
    }
    const whole = clock - first;
    for (let at = first; at < clock; at += 1) settle(met[at]!, whole, met[at] === root);
    for (let at = firstBridge; at < bridges.length; at += 1) {
      const bridge = bridges[at]!;
      bridge.smaller = Math.min(bridge.smaller, whole - bridge.smaller);
    }
    if ((root & (STEP - 1)) === 0) yield clock / count;
  }
  return { cutOff, pieces, points, bridges };

  function enter(node: number, from: number): void {
    parent[node] = from;
    size[node] = 1;
    met[clock] = node;
    low[node] = order[node] = ++clock;
  }

  /** All from a node is met: what is known of it goes to the one it was met from. */
  function leave(node: number): number {
    const above = parent[node]!;
    if (above === NONE) return NONE;
    size[above]! += size[node]!;
    low[above] = Math.min(low[above]!, low[node]!);
    if (low[node]! >= order[above]!) {
      apart[above]! += size[node]!;
      largest[above] = Math.max(largest[above]!, size[node]!);
      pieces[above]! += 1;
    }
    if (low[node]! > order[above]!) bridges.push({ one: above, other: node, smaller: size[node]! });
    return above;
  }

  function settle(node: number, whole: number, isRoot: boolean): void {
    const rest = whole - 1 - apart[node]!;
    if (!isRoot && rest > 0) pieces[node]! += 1;
    cutOff[node] = whole - 1 - Math.max(rest, largest[node]!);
    if (pieces[node]! > 1) points += 1;
  }
}
