/** Shortest paths, from both ends at once, level by level: of several equally short ones the first by the ids of its nodes, whatever the index looks like. */
import { NodeMap } from '../index/node-map.js';
import type { Budget, Cut, Filter, Path } from '../types.js';
import type { View } from '../view.js';
import { goOnFrom } from './order.js';
import { Walker, type Visit } from './walker.js';

/** How long a path may be unless said. */
export const LENGTH = 8;

export interface PathOptions extends Budget {
  /** How many links long at most. */
  readonly maxLength?: number;
}

/** The path is null where there is none; with a cut there may be one all the same. An unknown node has none. */
export function shortestPath(
  view: View,
  from: string,
  to: string,
  filter: Filter = {},
  { maxLength = LENGTH, ...budget }: PathOptions = {},
): { path: Path | null; cut: Cut | null } {
  const [begin, end] = [view.nodes.find(from), view.nodes.find(to)];
  if (begin < 0 || end < 0) return { path: null, cut: null };
  const walker = new Walker(view, filter, budget, [begin, end]);
  const { nodes, cut } = search(walker, begin, end, maxLength);
  return { path: nodes && pathOf(walker, nodes), cut };
}

/** What a search may not use: nodes, and next nodes after the first. */
export interface Barred {
  readonly nodes: ReadonlySet<number>;
  readonly next: ReadonlySet<number>;
}

/** How one side of the search has come along: which nodes at which distance, and by which pairs of near and far node. */
interface Side {
  readonly seen: NodeMap;
  /** For each level the pairs that lead to it: near, far, near, far … */
  readonly pairs: number[][];
  frontier: number[];
  /** How many links the next level takes to look at. */
  cost: number;
}

const sideOf = (walker: Walker, node: number): Side => {
  const seen = new NodeMap();
  seen.set(node, 0);
  return { seen, pairs: [], frontier: [node], cost: walker.cost(node) };
};

/** The nodes of the first of the shortest paths, or null. */
export function search(
  walker: Walker,
  begin: number,
  end: number,
  maxLength: number,
  barred?: Barred,
): { nodes: number[] | null; cut: Cut | null } {
  if (begin === end) return { nodes: [begin], cut: null };
  const { view } = walker;
  const [fore, back] = [sideOf(walker, begin), sideOf(walker, end)];
  while (fore.frontier.length > 0 && back.frontier.length > 0) {
    const complete = fore.pairs.length + back.pairs.length;
    if (complete >= maxLength) return { nodes: null, cut: { because: 'LENGTH', complete, goOn: [] } };
    const [near, far] = fore.cost <= back.cost ? [fore, back] : [back, fore];
    const { met, isWhole } = advance(walker, near, far, near === back, begin, barred);
    if (!isWhole) return { nodes: null, cut: { because: 'VISITS', complete, goOn: goOnFrom(view, near.frontier) } };
    if (met) return { nodes: firstOf(view, fore, back, begin), cut: null };
  }
  return { nodes: null, cut: null };
}

/** Takes one side a level on; whether it met the other. */
function advance(
  walker: Walker,
  side: Side,
  opposite: Side,
  turned: boolean,
  begin: number,
  barred: Barred | undefined,
): { met: boolean; isWhole: boolean } {
  const far = side.pairs.length + 1;
  const pairs: number[] = [];
  const next: number[] = [];
  let met = false;
  side.cost = 0;
  for (const node of side.frontier) {
    const isWhole = walker.each(
      node,
      (other) => {
        if (barred !== undefined && isBarred(barred, begin, turned ? other : node, turned ? node : other)) return;
        if (met) {
          // The length is known: from here on only where else the two sides meet.
          if (!opposite.seen.has(other)) return;
          side.seen.add(other, far);
          pairs.push(node, other);
          return;
        }
        if (side.seen.add(other, far)) {
          next.push(other);
          side.cost += walker.cost(other) + 1;
          met = opposite.seen.has(other);
        } else if (side.seen.get(other) !== far) return;
        pairs.push(node, other);
      },
      turned,
    );
    if (!isWhole) return { met: false, isWhole };
  }
  side.pairs.push(pairs);
  side.frontier = next;
  return { met, isWhole: true };
}

/** Whether a step of the path, told in its direction, is barred. */
function isBarred({ nodes, next }: Barred, begin: number, from: number, to: number): boolean {
  return nodes.has(to) || nodes.has(from) || (from === begin && next.has(to));
}

/** Of all shortest paths over the pairs of both sides the first by ids. */
function firstOf(view: View, fore: Side, back: Side, begin: number): number[] {
  const middle = fore.pairs.length;
  const steps: Map<number, number[]>[] = [];
  let onPath = new Set<number>();
  for (const node of fore.pairs.at(-1) ? ends(fore.pairs.at(-1)!) : [begin]) {
    if (back.seen.get(node) === back.pairs.length) onPath.add(node);
  }
  const meeting = onPath;
  for (let level = middle - 1; level >= 0; level -= 1) {
    const pairs = fore.pairs[level]!;
    const step = new Map<number, number[]>();
    for (let at = 0; at < pairs.length; at += 2) {
      if (onPath.has(pairs[at + 1]!)) push(step, pairs[at]!, pairs[at + 1]!);
    }
    steps[level] = step;
    onPath = new Set(step.keys());
  }
  onPath = meeting;
  for (let level = back.pairs.length - 1; level >= 0; level -= 1) {
    const pairs = back.pairs[level]!;
    const step = new Map<number, number[]>();
    for (let at = 0; at < pairs.length; at += 2) {
      if (onPath.has(pairs[at + 1]!)) push(step, pairs[at + 1]!, pairs[at]!);
    }
    steps.push(step);
    onPath = new Set([...step.values()].flat());
  }
  const path = [begin];
  for (const step of steps) {
    const choices = step.get(path.at(-1)!) ?? [];
    path.push(choices.reduce((best, node) => (view.nodes.ids.compare(node, best) < 0 ? node : best)));
  }
  return path;
}

function ends(pairs: readonly number[]): number[] {
  return pairs.filter((_, at) => at % 2 === 1);
}

function push(step: Map<number, number[]>, from: number, to: number): void {
  const known = step.get(from);
  if (known) known.push(to);
  else step.set(from, [to]);
}

/** The path over these nodes, with the links that it takes: those with the smallest keys. */
export function pathOf(walker: Walker, nodes: readonly number[]): Path {
  const { view } = walker;
  const steps = nodes.slice(1).map((to, at) => {
    const { place, forward } = smallestLink(walker, nodes[at]!, to);
    return { link: view.linkAt(place), forward };
  });
  return { nodes: nodes.map((node) => view.idOf(node)), steps };
}

function smallestLink(walker: Walker, from: number, to: number): { place: number; forward: boolean } {
  const { links } = walker.view;
  const turned = walker.cost(to) < walker.cost(from);
  const best = { place: -1, forward: true };
  const [node, sought] = turned ? [to, from] : [from, to];
  // The search has paid for these links; naming them must not fail for want of a budget.
  const choose: Visit = (other, place, forward) => {
    if (other !== sought || (best.place >= 0 && links.key(best.place) <= links.key(place))) return;
    best.place = place;
    best.forward = forward !== turned;
  };
  walker.unbounded(node, choose, turned);
  return best;
}
