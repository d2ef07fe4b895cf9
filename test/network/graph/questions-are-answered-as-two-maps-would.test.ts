import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { commonNeighbours, degreeOf, degreesByKind, linksBetween, linksOf, neighboursOf } from '../../../subgraphs/network/graph/query/neighbours.js'; // prettier-ignore
import { neighbourhoodOf, nodesAround } from '../../../subgraphs/network/graph/query/neighbourhood.js';
import { shortestPaths } from '../../../subgraphs/network/graph/query/paths.js';
import { shortestPath } from '../../../subgraphs/network/graph/query/shortest.js';
import type { Graph } from '../../../subgraphs/network/graph/graph.js';
import type { Filter, Path } from '../../../subgraphs/network/graph/types.js';
import { filter, fresh, history, IDS, live } from './synthetic.js';
import type { Naive } from './naive.js';

const byBytes = (ids: Iterable<string>) => [...ids].sort((one, other) => Buffer.compare(Buffer.from(one), Buffer.from(other))); // prettier-ignore
const id = fc.constantFrom(...IDS);

/** Asserts something of 120 networks, each with a filter: as they came to be, as they would be built at once, and with all changes merged. */
async function holdsFor(check: (graph: Graph, naive: Naive, filter: Filter, one: string, other: string) => void) {
  await fc.assert(
    fc.asyncProperty(history, filter, id, id, async (steps, asked, one, other) => {
      const { graph, naive } = await live(steps);
      check(graph, naive, asked, one, other);
      check(await fresh(naive), naive, asked, one, other);
      await graph.compact();
      check(graph, naive, asked, one, other);
      for (let at = 0, { base } = graph.view().links; at < base.nodeCount; at += 1) {
        expect(isRising(base.key.subarray(base.outStart[at], base.outStart[at + 1]))).toBe(true);
        expect(isRising(base.inAt.subarray(base.inStart[at], base.inStart[at + 1]).map((position) => base.key[position]!))).toBe(true); // prettier-ignore
      }
    }),
    { numRuns: 120 },
  );
}

const isRising = (keys: Uint32Array) => keys.every((key, at) => at === 0 || key > keys[at - 1]!);

describe('questions are answered as two maps would', () => {
  it('links of a node, page by page', () =>
    holdsFor((graph, naive, asked, one) => {
      const expected = naive.nodes.has(one) ? naive.around(one, asked) : null;
      const got = [];
      for (let after = -1; ;) {
        const page = linksOf(graph.view(), one, asked, { first: 2, after });
        if (page === null) return expect(expected).toBeNull();
        expect(page.cut).toBeNull();
        got.push(...page.items);
        if (!page.hasMore) break;
        expect(page.items).toHaveLength(2);
        after = page.items.at(-1)!.link.key;
      }
      expect(got.map(({ id: other, link, forward }) => ({ other, link, forward }))).toEqual(expected);
    }));

  it('degree, in all and by kind, and neighbours', () =>
    holdsFor((graph, naive, asked, one) => {
      const degree = degreeOf(graph.view(), one, asked);
      if (!naive.nodes.has(one)) return expect(degree).toBeNull();
      const around = naive.around(one, asked);
      const ids = byBytes(naive.neighbours(one, asked));
      expect(degree).toEqual({ links: around.length, neighbours: ids.length, cut: null });
      const kinds = degreesByKind(graph.view(), one, asked)!.kinds;
      for (const { kind, out, in: into } of kinds) {
        expect(out).toBe(around.filter(({ link, forward }) => link.kind === kind && forward).length);
        expect(into).toBe(around.filter(({ link, forward }) => link.kind === kind && !forward).length);
      }
      expect(kinds.reduce((sum, { out, in: into }) => sum + out + into, 0)).toBe(around.length);
      const got = [];
      for (let after = ''; ; after = got.at(-1)!.id) {
        const page = neighboursOf(graph.view(), one, asked, { first: 2, after })!;
        expect(page.total).toBe(ids.length);
        got.push(...page.items);
        if (!page.hasMore) break;
      }
      expect(got).toEqual(
        ids.map((other) => ({ id: other, links: around.filter((seen) => seen.other === other).length })),
      );
    }));

  it('neighbourhoods', () =>
    holdsFor((graph, naive, asked, one) => {
      const around = neighbourhoodOf(graph.view(), one, asked, { depth: 2, limit: 100 });
      if (!naive.nodes.has(one)) return expect(around).toBeNull();
      const distances = naive.distances(one, asked, 2);
      const expected = byBytes(distances.keys()).sort((a, b) => distances.get(a)! - distances.get(b)!);
      expect(around!.nodes.map(({ id: other, distance }) => [other, distance])).toEqual(
        expected.map((other) => [other, distances.get(other)]),
      );
      const keys = expected.flatMap((node) =>
        naive.around(node, asked, [one]).filter(({ other }) => distances.has(other)).map(({ link }) => link.key)); // prettier-ignore
      expect(around!.links.map(({ key }) => key)).toEqual([...new Set(keys)].sort((a, b) => a - b));
      expect(around!.cut).toBeNull();
      const { levels } = nodesAround(graph.view(), one, asked, { depth: 2, limit: 100 })!;
      expect(levels.map(byBytes)).toEqual(
        levels.map((_, far) => expected.filter((node) => distances.get(node) === far)),
      );
      expect(levels.flat()).toHaveLength(expected.length);
    }));

  it('whom nodes have in common, and the links between two', () =>
    holdsFor((graph, naive, asked, one, other) => {
      const common = commonNeighbours(graph.view(), [one, other], asked);
      expect(common.cut).toBeNull();
      if (!naive.nodes.has(one) || !naive.nodes.has(other)) return expect(common.items).toEqual([]);
      const always = [one, other];
      const theirs = new Set(naive.neighbours(other, asked, always));
      const expected = naive.neighbours(one, asked, always).filter((node) => theirs.has(node) && !always.includes(node)); // prettier-ignore
      expect(common.items).toEqual(byBytes(expected));
      const between = naive.around(one, asked, always).filter((seen) => seen.other === other);
      expect(linksBetween(graph.view(), one, other, asked)).toEqual(between.map(({ link }) => link));
    }));

  it('shortest paths, one and several, the first by ids among equals', () =>
    holdsFor((graph, naive, asked, one, other) => {
      const all = naive.paths(one, other, asked, 5).sort((a, b) => a.length - b.length || compareAll(a, b));
      const { path, cut } = shortestPath(graph.view(), one, other, asked, { maxLength: 5 });
      expect(path?.nodes ?? null).toEqual(all[0] ?? null);
      if (path) {
        expect(cut).toBeNull();
        checkSteps(naive, asked, path, [one, other]);
      }
      const several = shortestPaths(graph.view(), one, other, asked, { count: 6, maxLength: 5 });
      expect(several.paths.map(({ nodes }) => nodes)).toEqual(all.slice(0, 6));
      several.paths.forEach((each) => checkSteps(naive, asked, each, [one, other]));
    }));
});

function compareAll(one: readonly string[], other: readonly string[]): number {
  const at = one.findIndex((node, index) => node !== other[index]);
  return at < 0 ? 0 : Buffer.compare(Buffer.from(one[at]!), Buffer.from(other[at]!));
}

/** Each step takes the link with the smallest key, and says rightly whether it goes along with it. */
function checkSteps(naive: Naive, asked: Filter, { nodes, steps }: Path, always: string[]): void {
  expect(steps).toHaveLength(nodes.length - 1);
  for (const [at, step] of steps.entries()) {
    const links = naive.around(nodes[at]!, asked, always).filter(({ other }) => other === nodes[at + 1]);
    expect(step).toEqual({ link: links[0]!.link, forward: links[0]!.forward });
  }
}
