/** What falls apart without a node: the pieces that would hang together with the rest no longer, and who is in them. */
import { NodeMap } from '../index/node-map.js';
import type { Budget, Cut, Filter } from '../types.js';
import type { View } from '../view.js';
import { firstById, goOnFrom } from './order.js';
import { Walker } from './walker.js';

export interface Piece {
  readonly size: number;
  /** Its nodes by id, at most as many as asked for. */
  readonly sample: readonly string[];
}

export interface Without {
  /** In how many pieces its neighbours would be; 1: they still hang together, 0: it has none. With a cut: not known, 0. */
  readonly count: number;
  /** All pieces but the largest, which counts as the rest: the largest first, then by their first id. */
  readonly cutOff: readonly Piece[];
  readonly cut: Cut | null;
}

/** One of the pieces while it is walked; those that meet become one. */
class Walk {
  readonly done: number[] = [];
  readonly pending: number[] = [];
  private into: Walk | null = null;

  constructor(first: number) {
    this.pending.push(first);
  }

  get size(): number {
    return this.done.length + this.pending.length;
  }

  /** The walk that this one has become a part of, or itself. */
  get head(): Walk {
    if (this.into === null) return this;
    while (this.into.into !== null) this.into = this.into.into;
    return this.into;
  }

  get isGoing(): boolean {
    return this.into === null && this.pending.length > 0;
  }

  /** Joins two walks: the smaller goes into the larger. */
  static join(one: Walk, other: Walk): Walk {
    if (one === other) return one;
    const [large, small] = one.size >= other.size ? [one, other] : [other, one];
    for (const node of small.done) large.done.push(node);
    for (const node of small.pending) large.pending.push(node);
    small.done.length = small.pending.length = 0;
    small.into = large;
    return large;
  }
}

/**
 * Null for an unknown node; with `avoid` those are missing already. All pieces are walked side by side until one alone is not whole and is
 * larger than the others: so the cost grows with what would be cut off, not with what remains.
 */
export function without(
  view: View,
  id: string,
  filter: Filter = {},
  { limit = 100, ...budget }: Budget & { limit?: number } = {},
): Without | null {
  const removed = view.nodes.find(id);
  if (removed < 0) return null;
  const asked: Filter = { ...filter, direction: 'BOTH', avoid: [...(filter.avoid ?? []), id] };
  const walker = new Walker(view, asked, budget);
  const owner = new NodeMap();
  const walks: Walk[] = [];
  const spent: Without = {
    count: 0,
    cutOff: [],
    cut: { because: 'VISITS', complete: 0, goOn: goOnFrom(view, [removed]) },
  };
  if (!walker.each(removed, (other) => void (owner.add(other, walks.length) && walks.push(new Walk(other)))))
    return spent;
  let going = [...walks];
  while (going.length > 1 || (going.length === 1 && going[0]!.size <= largestOf(walks, going[0]!))) {
    for (const start of going) {
      let walk = start.head;
      const node = walk.pending.pop();
      if (node === undefined) continue;
      walk.done.push(node);
      const number = owner.get(node);
      const isWhole = walker.each(node, (other) => {
        if (owner.add(other, number)) walk.pending.push(other);
        else walk = Walk.join(walk, walks[owner.get(other)]!.head);
      });
      if (!isWhole) return spent;
    }
    going = going.filter((walk) => walk.isGoing);
  }
  return tell(view, walks, going[0], limit);
}

/** The size of the largest piece beside the one that is still walked. */
function largestOf(walks: readonly Walk[], last: Walk): number {
  return walks.reduce((largest, walk) => (walk === last ? largest : Math.max(largest, walk.size)), 0);
}

function tell(view: View, walks: readonly Walk[], rest: Walk | undefined, limit: number): Without {
  const { ids } = view.nodes;
  const pieces = walks
    .filter((walk) => walk.size > 0)
    .map((walk) => ({ walk, size: walk.size, first: firstById(view, walk.done, limit) }))
    .sort((one, other) => other.size - one.size || ids.compare(one.first[0]!, other.first[0]!));
  const cutOff = rest ? pieces.filter(({ walk }) => walk !== rest) : pieces.slice(1);
  return {
    count: pieces.length,
    cutOff: cutOff.map(({ size, first }) => ({ size, sample: first.map((node) => view.idOf(node)) })),
    cut: null,
  };
}
