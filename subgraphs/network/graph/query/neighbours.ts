/** What is around one node: its links by pages, its degree, its neighbours, and whom several nodes have in common. */
import { NodeMap } from '../index/node-map.js';
import type { Budget, Cut, Direction, Filter, LinkRecord, Neighbour } from '../types.js';
import type { View } from '../view.js';
import { byId, firstById, goOnFrom } from './order.js';
import { Walker } from './walker.js';

export interface Page {
  readonly items: readonly Neighbour[];
  /** Whether more follow; go on with the key of the last link as `after`. */
  readonly hasMore: boolean;
  readonly cut: Cut | null;
}

export interface Degree {
  readonly links: number;
  /** How many different nodes they lead to. */
  readonly neighbours: number;
  readonly cut: Cut | null;
}

/** Links of a node by key, those after `after`: `first` of them. A link out and one in are one list. Null for an unknown node. */
export function linksOf(
  view: View,
  id: string,
  filter: Filter = {},
  { first, after = -1, ...budget }: Budget & { first: number; after?: number },
): Page | null {
  const node = view.nodes.find(id);
  if (node < 0) return null;
  const walker = new Walker(view, filter, budget);
  const { links } = view;
  // Under each node the base has links by key, the delta as they came: of each part the first ones suffice.
  let found: { key: number; other: number; place: number; forward: boolean }[] = [];
  const keepFirst = () => found.sort((one, other) => one.key - other.key).slice(0, first + 1);
  let bound = Number.POSITIVE_INFINITY;
  const isWhole = walker.each(node, (other, place, forward) => {
    const key = links.key(place);
    if (key <= after || key >= bound) return;
    found.push({ key, other, place, forward });
    if (found.length < first * 2 + 64) return;
    found = keepFirst();
    bound = found.at(-1)!.key;
  });
  const kept = keepFirst();
  const items = kept.slice(0, first).map(({ other, place, forward }) => {
    return { id: view.idOf(other), link: view.linkAt(place), forward };
  });
  return { items, hasMore: kept.length > first, cut: isWhole ? null : spent(view, node) };
}

/** How many links and neighbours a node has; null for an unknown node. */
export function degreeOf(view: View, id: string, filter: Filter = {}, budget: Budget = {}): Degree | null {
  const node = view.nodes.find(id);
  if (node < 0) return null;
  const walker = new Walker(view, filter, budget);
  const seen = new NodeMap();
  let links = 0;
  const isWhole = walker.each(node, (other) => {
    links += 1;
    seen.add(other, 0);
  });
  return { links, neighbours: seen.size, cut: isWhole ? null : spent(view, node) };
}

/** How many of a node's links are of each kind, either way. */
export function degreesByKind(
  view: View,
  id: string,
  filter: Filter = {},
  budget: Budget = {},
): { kinds: { kind: string; out: number; in: number }[]; cut: Cut | null } | null {
  const node = view.nodes.find(id);
  if (node < 0) return null;
  const counts = new Map<string, { kind: string; out: number; in: number }>();
  const isWhole = new Walker(view, filter, budget).each(node, (_, place, forward) => {
    const kind = view.tags.kind(view.links.tag(place));
    const count = counts.get(kind) ?? { kind, out: 0, in: 0 };
    count[forward ? 'out' : 'in'] += 1;
    counts.set(kind, count);
  });
  const kinds = [...counts.values()].sort((one, other) => (one.kind < other.kind ? -1 : 1));
  return { kinds, cut: isWhole ? null : spent(view, node) };
}

/** Different nodes that a node is linked with, by id, those after the id `after`, each with how many links lead there. */
export function neighboursOf(
  view: View,
  id: string,
  filter: Filter = {},
  { first, after = '', ...budget }: Budget & { first: number; after?: string },
): { items: { id: string; links: number }[]; total: number; hasMore: boolean; cut: Cut | null } | null {
  const node = view.nodes.find(id);
  if (node < 0) return null;
  const counts = new NodeMap();
  const isWhole = new Walker(view, filter, budget).each(node, (other) => {
    if (!counts.add(other, 1)) counts.set(other, counts.get(other) + 1);
  });
  const all = [...counts.keys()];
  const rest = after === '' ? all : all.filter((other) => isAfter(view.idOf(other), after));
  const items = firstById(view, rest, first).map((other) => ({ id: view.idOf(other), links: counts.get(other) }));
  return { items, total: all.length, hasMore: rest.length > first, cut: isWhole ? null : spent(view, node) };
}

/** The nodes that all of these are linked with, by id; unknown ids have no neighbours. The cost is that of the smaller sides: a hub among them is only asked about the others' neighbours. */
export function commonNeighbours(
  view: View,
  ids: readonly string[],
  filter: Filter = {},
  { limit = 1000, ...budget }: Budget & { limit?: number } = {},
): { items: string[]; cut: Cut | null } {
  const nodes = [...new Set(ids)].map((id) => view.nodes.find(id));
  if (nodes.length === 0 || nodes.includes(-1)) return { items: [], cut: null };
  const walker = new Walker(view, filter, budget, nodes);
  const byCost = nodes.toSorted((one, other) => walker.cost(one) - walker.cost(other));
  let common = new Set<number>();
  const isAsked = new Set(nodes);
  let isWhole = walker.each(byCost[0]!, (other) => void (isAsked.has(other) || common.add(other)));
  for (const node of byCost.slice(1)) {
    const kept = new Set<number>();
    const costOfAsking = [...common].reduce((sum, candidate) => sum + turnedCost(view, candidate, filter.direction), 0);
    if (costOfAsking < walker.cost(node)) {
      for (const candidate of common) isWhole = isNeighbour(walker, candidate, node, kept) && isWhole;
    } else {
      isWhole = walker.each(node, (other) => void (common.has(other) && kept.add(other))) && isWhole;
    }
    common = kept;
  }
  const items = firstById(view, [...common], limit).map((node) => view.idOf(node));
  const rest = byId(view, [...common]).slice(limit);
  if (!isWhole) return { items, cut: { because: 'VISITS', complete: 0, goOn: goOnFrom(view, nodes) } };
  return { items, cut: rest.length === 0 ? null : { because: 'LIMIT', complete: 0, goOn: goOnFrom(view, rest) } };
}

/** All links that the filter lets through from one node to another, by key. */
export function linksBetween(
  view: View,
  from: string,
  to: string,
  filter: Filter = {},
  budget: Budget = {},
): LinkRecord[] {
  const [begin, end] = [view.nodes.find(from), view.nodes.find(to)];
  if (begin < 0 || end < 0) return [];
  const places: number[] = [];
  const walker = new Walker(view, filter, budget, [begin, end]);
  const turned = walker.cost(end) < walker.cost(begin);
  const [node, sought] = turned ? [end, begin] : [begin, end];
  walker.each(node, (other, place) => void (other === sought && places.push(place)), turned);
  return places.map((place) => view.linkAt(place)).sort((one, other) => one.key - other.key);
}

/** Puts the candidate among the kept if it is linked with the node, as the filter has it seen from the node. */
function isNeighbour(walker: Walker, candidate: number, node: number, kept: Set<number>): boolean {
  let isFound = false;
  const isWhole = walker.each(candidate, (other) => !(isFound ||= other === node), true);
  if (isFound) kept.add(candidate);
  return isWhole || isFound;
}

function turnedCost(view: View, node: number, direction: Direction | null = 'BOTH'): number {
  const { base } = view.links;
  if (node >= base.nodeCount) return 0;
  const goes = direction === 'OUT' ? 0 : base.outStart[node + 1]! - base.outStart[node]!;
  const comes = direction === 'IN' ? 0 : base.inStart[node + 1]! - base.inStart[node]!;
  return goes + comes;
}

function spent(view: View, node: number): Cut {
  return { because: 'VISITS', complete: 0, goOn: [view.idOf(node)] };
}

function isAfter(id: string, after: string): boolean {
  return Buffer.compare(Buffer.from(id), Buffer.from(after)) > 0;
}
