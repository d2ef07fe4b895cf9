import { beforeAll, describe, expect, it } from '@jest/globals';
import { Graph } from '../../../subgraphs/network/graph/graph.js';
import { componentOf } from '../../../subgraphs/network/graph/query/components.js';
import {
  commonNeighbours,
  degreeOf,
  linksOf,
  neighboursOf,
} from '../../../subgraphs/network/graph/query/neighbours.js';
import { neighbourhoodOf } from '../../../subgraphs/network/graph/query/neighbourhood.js';
import { shortestPaths } from '../../../subgraphs/network/graph/query/paths.js';
import { search, shortestPath } from '../../../subgraphs/network/graph/query/shortest.js';
import { Walker } from '../../../subgraphs/network/graph/query/walker.js';
import { without } from '../../../subgraphs/network/graph/query/without.js';

/** A hub with that many leaves, each leaf with one node behind it. */
const LEAVES = 20_000;
const leaf = (number: number) => `org_${String(number).padStart(6, '0')}`;
const behind = (number: number) => `ent_${String(number).padStart(6, '0')}`;

async function star(): Promise<Graph> {
  const graph = new Graph();
  const loader = graph.loader();
  loader.node({ id: 'stn_hub', type: 'Station' });
  for (let number = 0; number < LEAVES; number += 1) {
    loader.node({ id: leaf(number), type: 'Organisation' });
    loader.node({ id: behind(number), type: 'Enterprise' });
    loader.link({ key: number * 2, from: leaf(number), to: 'stn_hub', kind: 'RESIDENCE' });
    loader.link({ key: number * 2 + 1, from: leaf(number), to: behind(number), kind: 'FUNDING' });
  }
  await loader.finish();
  return graph;
}

describe('a question costs no more than it may, and says where it was cut', () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await star();
  });

  it('pages through the links of a hub', () => {
    const page = linksOf(graph.view(), 'stn_hub', {}, { first: 10, after: 99 })!;
    expect(page.items.map(({ link }) => link.key)).toEqual([100, 102, 104, 106, 108, 110, 112, 114, 116, 118]);
    expect(page).toMatchObject({ hasMore: true, cut: null });
    expect(neighboursOf(graph.view(), 'stn_hub', {}, { first: 2, after: leaf(6) })).toMatchObject({
      items: [{ id: leaf(7) }, { id: leaf(8) }],
      total: LEAVES,
      hasMore: true,
    });
  });

  it('cuts a neighbourhood at its limit, keeps the first by id, and says how far it is complete', () => {
    const around = neighbourhoodOf(graph.view(), 'stn_hub', {}, { depth: 2, limit: 4 })!;
    expect(around.nodes.map(({ id }) => id)).toEqual(['stn_hub', leaf(0), leaf(1), leaf(2)]);
    expect(around.links.map(({ key }) => key)).toEqual([0, 2, 4]);
    expect(around.cut).toEqual({ because: 'LIMIT', complete: 0, goOn: ['stn_hub'] });
  });

  it('tells a neighbourhood that just fits from one that does not', () => {
    const options = { depth: 1, limit: LEAVES + 1 };
    expect(neighbourhoodOf(graph.view(), 'stn_hub', {}, options)!.cut).toBeNull();
    expect(neighbourhoodOf(graph.view(), 'stn_hub', {}, { ...options, linkLimit: LEAVES })!.cut).toBeNull();
    const less = neighbourhoodOf(graph.view(), 'stn_hub', {}, { ...options, linkLimit: LEAVES - 1 })!;
    expect(less.links).toHaveLength(LEAVES - 1);
    expect(less.cut).toMatchObject({ because: 'LIMIT', complete: 1 });
  });

  it('goes on from where it was cut', () => {
    const first = neighbourhoodOf(graph.view(), behind(5), {}, { depth: 4, limit: 100, visits: 50 })!;
    expect(first.cut).toMatchObject({ because: 'VISITS', complete: 2 });
    expect(first.cut!.goOn).toContain('stn_hub');
    const next = neighbourhoodOf(graph.view(), 'stn_hub', { avoid: first.nodes.map(({ id }) => id) }, { depth: 1, limit: 3 })!; // prettier-ignore
    expect(next.nodes).toHaveLength(3);
    expect(next.nodes.slice(1).every(({ id }) => !first.nodes.some((node) => node.id === id))).toBe(true);
  });

  it('stops at the budget, for every question', () => {
    const view = graph.view();
    const visits = 1000;
    const cut = { because: 'VISITS' };
    expect(degreeOf(view, 'stn_hub', {}, { visits })).toMatchObject({ links: visits, cut });
    expect(linksOf(view, 'stn_hub', {}, { first: 3, visits })).toMatchObject({ cut });
    expect(componentOf(view, 'stn_hub', {}, { visits })).toMatchObject({ cut });
    expect(without(view, 'stn_hub', {}, { visits })).toMatchObject({ cut, cutOff: [] });
    expect(commonNeighbours(view, ['stn_hub'], {}, { visits })).toMatchObject({ cut });
    // Both ends are cheap here, and the hub lies between them.
    expect(shortestPath(view, behind(1), behind(2), {}, { visits })).toMatchObject({ path: { nodes: { length: 5 } } });
    expect(shortestPaths(view, behind(1), behind(2), {}, { count: 2, visits })).toMatchObject({
      paths: { length: 1 },
      cut: null,
    });
    expect(shortestPath(view, behind(1), 'stn_hub', { kinds: ['FUNDING'] }, { visits })).toEqual({
      path: null,
      cut: null,
    });
  });

  it('asks a hub about few candidates without looking at its leaves', () => {
    const common = commonNeighbours(graph.view(), ['stn_hub', behind(7)], {}, { visits: 10 });
    expect(common).toEqual({ items: [leaf(7)], cut: null });
  });

  it('says that a path might be longer than asked for', () => {
    expect(shortestPath(graph.view(), behind(1), behind(2), {}, { maxLength: 3 })).toEqual({
      path: null,
      cut: { because: 'LENGTH', complete: 3, goOn: [] },
    });
  });

  it('looks at what is found, not at what else there is', async () => {
    const [small, view] = [new Graph(), graph.view()];
    for (const id of ['stn_x', 'stn_y', 'stn_z']) small.upsertNode({ id, type: 'Station' });
    small.upsertLink({ key: 1, from: 'stn_x', to: 'stn_y', kind: 'FUNDING' });
    const looked = (asked: typeof view, from: string, to: string) => {
      const walker = new Walker(asked);
      search(walker, asked.nodes.find(from), asked.nodes.find(to), 8);
      return walker.looked;
    };
    expect(looked(view, leaf(3), behind(3))).toBeLessThanOrEqual(looked(small.view(), 'stn_x', 'stn_y') + 1);
  });

  it('knows unknown ids, self links and loops', () => {
    const loops = new Graph();
    loops.upsertNode({ id: 'stn_a', type: 'Station' });
    loops.upsertNode({ id: 'stn_b', type: 'Station' });
    loops.upsertLink({ key: 1, from: 'stn_a', to: 'stn_a', kind: 'FUNDING' });
    loops.upsertLink({ key: 2, from: 'stn_a', to: 'stn_b', kind: 'FUNDING' });
    loops.upsertLink({ key: 3, from: 'stn_b', to: 'stn_a', kind: 'FUNDING' });
    loops.upsertLink({ key: 4, from: 'stn_a', to: 'stn_nobody', kind: 'FUNDING' });
    const view = loops.view();
    expect(degreeOf(view, 'stn_a')).toEqual({ links: 2, neighbours: 1, cut: null });
    expect(degreeOf(view, 'stn_nobody')).toBeNull();
    expect(shortestPath(view, 'stn_a', 'stn_a')).toEqual({ path: { nodes: ['stn_a'], steps: [] }, cut: null });
    expect(shortestPath(view, 'stn_a', 'stn_nobody')).toEqual({ path: null, cut: null });
    expect(shortestPaths(view, 'stn_a', 'stn_b', {}, { count: 5 }).paths).toHaveLength(1);
  });
});
