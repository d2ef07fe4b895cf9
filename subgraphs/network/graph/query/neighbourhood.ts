/** What lies around a node up to some distance: nodes with their distance and the links between them, ready to draw. */
import { NodeMap } from '../index/node-map.js';
import type { Budget, Cut, Filter, LinkRecord, NodeRecord } from '../types.js';
import type { View } from '../view.js';
import { byId, firstById, goOnFrom } from './order.js';
import { Walker } from './walker.js';

export interface Neighbourhood {
  /** The node asked about first, at distance 0; then by distance and id. */
  readonly nodes: readonly (NodeRecord & { readonly distance: number })[];
  /** Those that were followed, and those among the farthest nodes; by key. */
  readonly links: readonly LinkRecord[];
  readonly cut: Cut | null;
}

export interface NeighbourhoodOptions extends Budget {
  readonly depth: number;
  /** How many nodes at most, the one in the middle included. */
  readonly limit: number;
  /** How many links at most; ten for each node unless said. */
  readonly linkLimit?: number;
}

/** Null for an unknown node. */
export function neighbourhoodOf(
  view: View,
  id: string,
  filter: Filter,
  options: NeighbourhoodOptions,
): Neighbourhood | null {
  const middle = view.nodes.find(id);
  if (middle < 0) return null;
  const walker = new Walker(view, filter, options, [middle]);
  const reached = reach(walker, middle, options);
  const { places, isWhole } = linksAmong(walker, reached, options.linkLimit ?? options.limit * 10);
  return {
    nodes: reached.levels.flatMap((level, distance) => level.map((node) => ({ ...view.nodes.record(node), distance }))),
    links: places.map((place) => view.linkAt(place)).sort((one, other) => one.key - other.key),
    cut: reached.cut ?? (isWhole ? null : { because: 'LIMIT', complete: options.depth, goOn: goOnFrom(view, reached.levels.at(-1)!) }), // prettier-ignore
  };
}

/** The ids of the nodes at each distance, in no order: as far and as cheap as can be, for counting or marking. */
export function nodesAround(
  view: View,
  id: string,
  filter: Filter,
  options: NeighbourhoodOptions,
): { levels: string[][]; cut: Cut | null } | null {
  const middle = view.nodes.find(id);
  if (middle < 0) return null;
  const { levels, cut } = reach(new Walker(view, filter, options, [middle]), middle, options, false);
  return { levels: levels.map((level) => level.map((node) => view.idOf(node))), cut };
}

export interface Reached {
  /** The nodes at each distance, as numbers of the view. */
  readonly levels: number[][];
  readonly distance: NodeMap;
  readonly cut: Cut | null;
}

/** All nodes up to a distance, as numbers; `inOrder`: those at one distance by id. */
export function reach(walker: Walker, middle: number, { depth, limit }: NeighbourhoodOptions, inOrder = true): Reached {
  const { view } = walker;
  const distance = new NodeMap();
  const levels = [[middle]];
  distance.set(middle, 0);
  let room = Math.max(0, limit - 1);
  for (let far = 1; far <= depth; far += 1) {
    const next: number[] = [];
    const last = levels.at(-1)!;
    for (const [index, node] of last.entries()) {
      const isWhole = walker.each(node, (other) => void (distance.add(other, far) && next.push(other)));
      if (isWhole) continue;
      const kept = take(next);
      return { levels, distance, cut: { because: 'VISITS', complete: far - 1, goOn: goOnFrom(view, [...last.slice(index), ...kept]) } }; // prettier-ignore
    }
    if (next.length === 0) break;
    const kept = take(next);
    if (kept.length < next.length) {
      return { levels, distance, cut: { because: 'LIMIT', complete: far - 1, goOn: goOnFrom(view, last) } };
    }
  }
  return { levels, distance, cut: null };

  /** As many of the next level as there is room for. */
  function take(next: number[]): number[] {
    const isAll = next.length <= room;
    const kept = isAll ? (inOrder ? byId(view, next) : next) : firstById(view, next, room);
    room -= kept.length;
    if (kept.length > 0) levels.push(kept);
    return kept;
  }
}

/** The links that the filter lets through among the nodes found, each once. */
function linksAmong(walker: Walker, { levels }: Reached, limit: number): { places: number[]; isWhole: boolean } {
  const found = new NodeMap();
  for (const level of levels) for (const node of level) found.set(node, 0);
  const places = new Set<number>();
  let isWhole = true;
  for (const level of levels) {
    for (const node of level) {
      const isEnd = !walker.each(node, (other, place) => {
        if (!found.has(other)) return true;
        if (places.size === limit && !places.has(place)) return (isWhole = false);
        places.add(place);
        return true;
      });
      if (!isEnd) continue;
      if (!isWhole || walker.isSpent) return { places: [...places], isWhole: false };
    }
  }
  return { places: [...places], isWhole };
}
