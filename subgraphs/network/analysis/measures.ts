/** The measures of a network as one piece of work each: what is told of the figures that `graph/analytics` works out. Pure. */
import { betweenness } from '../graph/analytics/betweenness.js';
import { communities } from '../graph/analytics/communities.js';
import { cutPoints } from '../graph/analytics/cut-points.js';
import { linkFigures } from '../graph/analytics/link-figures.js';
import { pageRank } from '../graph/analytics/page-rank.js';
import { project, type Projection } from '../graph/analytics/projection.js';
import { components } from '../graph/query/components.js';
import { within, type Steps } from '../graph/slices.js';
import type { Filter } from '../graph/types.js';
import type { View } from '../graph/view.js';
import type { AnalysisResult, RankedId } from './result.js';

/** Nodes of a group that are told. */
const SAMPLE = 10;

export interface Wanted {
  readonly filter: Filter;
  /** How many are told: of a ranking, of groups, of bridges. */
  readonly most: number;
  /** Only nodes of these types are ranked; ways lead over the others all the same. */
  readonly types: readonly string[] | null;
}

const both = (filter: Filter): Filter => ({ ...filter, direction: 'BOTH' });

export function* rankByDegree(view: View, { filter, ...wanted }: Wanted): Steps<AnalysisResult> {
  const graph = yield* within(project(view, filter), 0, 0.9);
  const degree = Uint32Array.from({ length: graph.count }, (_, node) => graph.starts[node + 1]! - graph.starts[node]!);
  return { ...told(graph), isExact: true, ranking: ranked(graph, degree, wanted) };
}

export function* rankByBetweenness(view: View, { filter, ...wanted }: Wanted): Steps<AnalysisResult> {
  const graph = yield* within(project(view, filter), 0, 0.05);
  const { score, error, isExact, pivots } = yield* within(betweenness(graph), 0.05, 1);
  const ranking = ranked(graph, score, wanted, (node) => ({ error: isExact ? null : error[node]! }));
  return { ...told(graph, { PIVOTS: pivots }), isExact, ranking };
}

export function* rankByPageRank(view: View, { filter, ...wanted }: Wanted): Steps<AnalysisResult> {
  const graph = yield* within(project(view, filter), 0, 0.3);
  const { score, rounds, change } = yield* within(pageRank(graph), 0.3, 1);
  return {
    ...told(graph, { ROUNDS: rounds, LAST_CHANGE: change }),
    isExact: true,
    ranking: ranked(graph, score, wanted),
  };
}

export function* findCommunities(view: View, { filter, most }: Wanted): Steps<AnalysisResult> {
  const graph = yield* within(project(view, both(filter)), 0, 0.3);
  const { label, sizes, modularity } = yield* within(communities(graph), 0.3, 1);
  const members = new Map<number, number[]>();
  label.forEach((group, node) => {
    if (group >= most) return;
    const known = members.get(group);
    if (known) known.push(node);
    else members.set(group, [node]);
  });
  const groups = [...members]
    .sort(([one], [other]) => one - other)
    .map(([group, nodes]) => ({ size: sizes[group]!, sample: graph.firstIds(nodes, SAMPLE) }));
  return { ...told(graph, { COMMUNITIES: sizes.length, MODULARITY: modularity }), isExact: true, groups };
}

export function* findWhatHoldsTogether(view: View, { filter, ...wanted }: Wanted): Steps<AnalysisResult> {
  const graph = yield* within(project(view, both(filter)), 0, 0.5);
  const { cutOff, pieces, points, bridges } = yield* within(cutPoints(graph), 0.5, 1);
  const ranking = ranked(graph, cutOff, wanted, (node) => ({ pieces: pieces[node]! })).filter(({ score }) => score > 0);
  const widest = bridges
    .map(({ one, other, smaller }) => {
      const [from, to] = [graph.id(one), graph.id(other)].sort();
      return { one: from!, other: to!, smaller };
    })
    .sort((a, b) => b.smaller - a.smaller || (a.one < b.one ? -1 : a.one > b.one ? 1 : a.other < b.other ? -1 : 1));
  const measures = { ARTICULATION_POINTS: points, BRIDGES: bridges.length };
  return { ...told(graph, measures), isExact: true, ranking, bridges: widest.slice(0, wanted.most) };
}

export function* findComponents(view: View, { filter, most }: Wanted): Steps<AnalysisResult> {
  const { count, single, nodes, largest } = yield* components(view, filter, { largest: most, sample: SAMPLE });
  return {
    nodes,
    links: view.linkCount,
    isExact: true,
    measures: { COMPONENTS: count, SINGLE_NODES: single },
    groups: largest,
  };
}

/** How long links last is learnt from those that have ended too: the day does not narrow them, it is the one up to which they are counted. */
export function* figuresOfLinks(view: View, { filter }: Wanted): Steps<AnalysisResult> {
  const { day, ...rest } = filter;
  const kinds = yield* linkFigures(view, rest, day!);
  const links = kinds.reduce((sum, kind) => sum + kind.links, 0);
  return { nodes: view.nodeCount, links, isExact: true, measures: {}, kinds };
}

function told(graph: Projection, measures: Record<string, number> = {}): Omit<AnalysisResult, 'isExact'> {
  return { nodes: graph.count, links: graph.view.linkCount, measures };
}

function ranked(
  graph: Projection,
  values: Float64Array | Uint32Array,
  { most, types }: Omit<Wanted, 'filter'>,
  more: (node: number) => Partial<RankedId> = () => ({}),
): RankedId[] {
  const isWanted = (node: number): boolean => types === null || types.includes(graph.view.nodeOf(graph.id(node))!.type);
  // Those of other types are put last, and then left out.
  const kept = types === null ? values : Float64Array.from(values, (value, node) => (isWanted(node) ? value : -1));
  return graph
    .largest(kept, Math.min(most, graph.count))
    .filter(isWanted)
    .map((node) => ({ id: graph.id(node), score: values[node]!, error: null, pieces: null, ...more(node) }));
}
