/** Analyses that look at what records are: the five elements (五社), resource deserts, and nodes that may be the same. Pure. */
import { strides, type Steps } from '../graph/slices.js';
import { Walker } from '../graph/query/walker.js';
import type { Filter } from '../graph/types.js';
import type { View } from '../graph/view.js';
import { plainText, slipsWithin } from '../search/grams.js';
import type { SearchIndex } from '../search/search-index.js';
import { ELEMENTS, elementsOf, elementsOfLink, isSubject, type Party } from './five-elements.rules.js';
import type { LinkageElement } from './linkage.enums.js';
import type { AnalysisResult, Desert, Duplicate, SubjectElements } from './result.js';

/** What the store tells of a node, beside what the index has. */
export interface NodeFacts {
  readonly id: string;
  readonly classes: readonly string[];
  readonly areaId: string | null;
}

/** How many nodes of a kind that is looked at are gone through at a time. */
const AT_A_TIME = 256;

/** Collectives count: a source that says "volunteers" says that there are some. */
const withCollectives = (filter: Filter): Filter => ({ ...filter, direction: 'BOTH', collectives: true });

const unbounded = (view: View, filter: Filter): Walker =>
  new Walker(view, withCollectives(filter), { visits: Number.POSITIVE_INFINITY });

export function* fiveElements(
  view: View,
  filter: Filter,
  facts: ReadonlyMap<string, NodeFacts>,
  most: number,
): Steps<AnalysisResult> {
  const walker = unbounded(view, filter);
  const partyOf = (id: string, type: string): Party => ({ type, classes: facts.get(id)?.classes ?? [] });
  const subjects = subjectsOf(view, facts, walker);
  const told: SubjectElements[] = [];
  const missing = new Map<LinkageElement, number>();
  let links = 0;
  const look = strides(
    subjects.length,
    (start, end) => {
      for (const { id } of subjects.slice(start, end)) {
        const node = view.nodes.find(id);
        const present = new Set(elementsOf(partyOf(id, 'Station')));
        walker.each(node, (other, place) => {
          links += 1;
          const { id: otherId, type } = view.nodes.record(other);
          const link = view.linkAt(place);
          for (const element of elementsOf(partyOf(otherId, type))) present.add(element);
          for (const element of elementsOfLink(link.kind, link.to === id)) present.add(element);
        });
        const absent = ELEMENTS.filter((element) => !present.has(element));
        for (const element of absent) missing.set(element, (missing.get(element) ?? 0) + 1);
        told.push({ id, present: ELEMENTS.filter((element) => present.has(element)), missing: absent });
      }
    },
    AT_A_TIME,
  );
  yield* look;
  const complete = told.filter(({ missing: absent }) => absent.length === 0).length;
  told.sort((one, other) => other.present.length - one.present.length || byId(one, other));
  return {
    nodes: told.length,
    links,
    isExact: true,
    measures: { COMPLETE: complete, COMPLETENESS: share(told) },
    subjects: told.slice(0, most),
    missing: ELEMENTS.map((element) => ({ element, subjects: missing.get(element) ?? 0 })).sort(
      (one, other) => other.subjects - one.subjects || ELEMENTS.indexOf(one.element) - ELEMENTS.indexOf(other.element),
    ),
  };
}

/** The mean share of the five that a subject has. */
function share(told: readonly SubjectElements[]): number {
  const present = told.reduce((sum, each) => sum + each.present.length, 0);
  return told.length === 0 ? 0 : present / (told.length * ELEMENTS.length);
}

/** Areas where stations or rooms stand, none of which is linked with a node of the types asked for: by the filter's kinds of links. */
export function* resourceDeserts(
  view: View,
  filter: Filter,
  facts: ReadonlyMap<string, NodeFacts>,
  { resources, most }: { readonly resources: readonly string[]; readonly most: number },
): Steps<AnalysisResult> {
  const walker = unbounded(view, filter);
  const areas = new Map<string, string[]>();
  const watered = new Set<string>();
  let [nodes, links] = [0, 0];
  const subjects = subjectsOf(view, facts, walker);
  const look = strides(
    subjects.length,
    (start, end) => {
      for (const { id, areaId } of subjects.slice(start, end)) {
        if (areaId === null) continue;
        nodes += 1;
        const there = areas.get(areaId);
        if (there) there.push(id);
        else areas.set(areaId, [id]);
        walker.each(view.nodes.find(id), (other) => {
          links += 1;
          if (resources.includes(view.nodes.record(other).type)) watered.add(areaId);
        });
      }
    },
    AT_A_TIME,
  );
  yield* look;
  const deserts: Desert[] = [...areas]
    .filter(([area]) => !watered.has(area))
    .map(([area, ids]) => ({ area, subjects: ids.sort().slice(0, 10), count: ids.length }))
    .sort((one, other) => other.count - one.count || (one.area < other.area ? -1 : 1));
  const measures = { AREAS: areas.size, DESERTS: deserts.length };
  return { nodes, links, isExact: true, measures, deserts: deserts.slice(0, most) };
}

/** From how like on two names are a suggestion; the same code always is. */
const ALIKE = 0.7;
/** Fewer characters are like too many others. */
const SHORTEST = 4;

/** Pairs of one type with the same code or nearly the same name, the likeliest first. `named`: the first name and the codes of each node. */
export function* duplicates(
  search: SearchIndex,
  named: readonly { readonly id: string; readonly type: string; readonly texts: readonly string[] }[],
  most: number,
): Steps<AnalysisResult> {
  const pairs = new Map<string, Duplicate>();
  for (const [at, { id, type, texts }] of named.entries()) {
    for (const text of texts.filter((each) => [...each].length >= SHORTEST)) {
      for (const { id: other, score, matched } of search.search({ text, types: [type], limit: 10 }).hits) {
        // A name that stands in a longer one is a part of it and no slip: it counts as much as its share of it.
        const alike = score < 1 ? likeness(text, matched) : 1;
        if (other === id || alike < ALIKE) continue;
        const [one, two] = id < other ? [id, other] : [other, id];
        const key = `${one} ${two}`;
        if (alike > (pairs.get(key)?.score ?? 0)) pairs.set(key, { one, other: two, score: alike, matched });
      }
    }
    yield at / named.length;
  }
  const found = [...pairs.values()].sort((one, other) => other.score - one.score || byKey(one, other));
  return {
    nodes: named.length,
    links: 0,
    isExact: true,
    measures: { PAIRS: found.length },
    duplicates: found.slice(0, most),
  };
}

/** 1 for the same text; else how much of the longer one stands in the shorter, slips forgiven. */
export function likeness(one: string, other: string): number {
  const [shorter, longer] = [plainText(one), plainText(other)].sort((a, b) => a.length - b.length);
  return 1 - slipsWithin(longer!, shorter!) / Math.max(1, [...longer!].length);
}

/** Stations and rooms that the filter admits, in the order of their ids. */
function subjectsOf(view: View, facts: ReadonlyMap<string, NodeFacts>, walker: Walker): NodeFacts[] {
  return [...facts.values()]
    .filter(({ id, classes }) => {
      const node = view.nodes.find(id);
      return node >= 0 && isSubject({ type: view.nodes.record(node).type, classes }) && walker.admits(node);
    })
    .sort(byId);
}

function byId(one: { readonly id: string }, other: { readonly id: string }): number {
  return one.id < other.id ? -1 : 1;
}

function byKey(one: Duplicate, other: Duplicate): number {
  return `${one.one} ${one.other}` < `${other.one} ${other.other}` ? -1 : 1;
}
