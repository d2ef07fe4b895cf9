import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { betweenness } from '../../../subgraphs/network/graph/analytics/betweenness.js';
import { communities } from '../../../subgraphs/network/graph/analytics/communities.js';
import { cutPoints } from '../../../subgraphs/network/graph/analytics/cut-points.js';
import { linkFigures } from '../../../subgraphs/network/graph/analytics/link-figures.js';
import { pageRank } from '../../../subgraphs/network/graph/analytics/page-rank.js';
import { project, type Projection } from '../../../subgraphs/network/graph/analytics/projection.js';
import { runAtOnce } from '../../../subgraphs/network/graph/slices.js';
import type { Filter } from '../../../subgraphs/network/graph/types.js';
import type { Naive } from './naive.js';
import { filter, fresh, history, live } from './synthetic.js';

/** Asserts something of 100 networks; a graph that was built at once has the same projection. */
async function holdsFor(check: (graph: Projection, naive: Naive, asked: Filter) => void, direction?: 'BOTH') {
  await fc.assert(
    fc.asyncProperty(history, filter, async (steps, some) => {
      const asked = direction ? { ...some, direction } : some;
      const { graph, naive } = await live(steps);
      const projection = runAtOnce(project(graph.snapshot(), asked, 7));
      const again = runAtOnce(project((await fresh(naive)).snapshot(), asked, 7));
      expect(idsOf(again)).toEqual(idsOf(projection));
      expect([again.near, again.weight]).toEqual([projection.near, projection.weight]);
      check(projection, naive, asked);
    }),
    { numRuns: 100 },
  );
}

const idsOf = (graph: Projection) => [...graph.nodes.keys()].map((number) => graph.id(number));
const admitted = (naive: Naive, asked: Filter) => [...naive.nodes.keys()].filter((id) => naive.admits(id, asked, []));

describe('measures of small networks are those of brute force', () => {
  it('betweenness: all shortest paths between all pairs, counted', () =>
    holdsFor((graph, naive, asked) => {
      const ids = admitted(naive, asked);
      const through = new Map(ids.map((id) => [id, 0]));
      for (const from of ids) {
        for (const to of ids) {
          if (from === to) continue;
          const paths = naive.paths(from, to, asked, ids.length);
          const shortest = paths.filter((path) => path.length === paths[0]!.length);
          for (const id of shortest.flatMap((path) => path.slice(1, -1))) through.set(id, through.get(id)! + 1 / shortest.length); // prettier-ignore
        }
      }
      const pairs = (ids.length - 1) * (ids.length - 2);
      const { score } = runAtOnce(betweenness(graph));
      idsOf(graph).forEach((id, number) => expect(score[number]).toBeCloseTo(pairs > 0 ? through.get(id)! / pairs : 0, 10)); // prettier-ignore
    }));

  it('PageRank: what stays as it is under the rule itself', () =>
    holdsFor((graph, naive, asked) => {
      const { score } = runAtOnce(pageRank(graph, { tolerance: 1e-13, rounds: 1000 }));
      const ids = idsOf(graph);
      const rank = new Map(ids.map((id, number) => [id, score[number]!]));
      const links = new Map(ids.map((id) => [id, naive.around(id, asked, [])]));
      const stranded = ids.reduce((sum, id) => sum + (links.get(id)!.length === 0 ? rank.get(id)! : 0), 0);
      for (const id of ids) {
        let expected = (0.15 + 0.85 * stranded) / ids.length;
        for (const other of ids) {
          const leaving = links.get(other)!;
          expected += (0.85 * rank.get(other)! * leaving.filter((link) => link.other === id).length) / Math.max(1, leaving.length); // prettier-ignore
        }
        expect(rank.get(id)).toBeCloseTo(expected, 10);
      }
    }));

  it('articulation points and bridges: taken out one by one', () =>
    holdsFor((graph, naive, asked) => {
      const { cutOff, pieces, points, bridges } = runAtOnce(cutPoints(graph));
      const ids = idsOf(graph);
      const groupsWithout = (id: string) => {
        const around = new Set(naive.neighbours(id, asked, []));
        const missing = naive.components({ ...asked, avoid: [...(asked.avoid ?? []), id] });
        return missing.filter((group) => group.some((member) => around.has(member))).map((group) => group.length);
      };
      const apart = ids.map(groupsWithout);
      expect([...pieces]).toEqual(apart.map((sizes) => sizes.length));
      expect([...cutOff]).toEqual(apart.map((sizes) => sizes.slice(1).reduce((sum, size) => sum + size, 0)));
      expect(points).toBe(apart.filter((sizes) => sizes.length > 1).length);
      const told = bridges.map(({ one, other, smaller }) => `${[ids[one]!, ids[other]!].sort().join()} ${smaller}`);
      const expected = new Set<string>();
      for (const id of ids) {
        for (const { other, link } of naive.around(id, asked, [])) {
          naive.links.delete(link.key);
          const sizes = [id, other].map((end) => naive.distances(end, asked, Number.POSITIVE_INFINITY, []));
          if (!sizes[0]!.has(other)) expected.add(`${[id, other].sort().join()} ${Math.min(...sizes.map(({ size }) => size))}`); // prettier-ignore
          naive.links.set(link.key, { ...link });
        }
      }
      expect(told.sort()).toEqual([...expected].sort());
    }, 'BOTH'));

  it('communities: groups that hang together, none of which is better joined to another', () =>
    holdsFor((graph, naive, asked) => {
      const { label, sizes, modularity } = runAtOnce(communities(graph));
      const ids = idsOf(graph);
      const groups = [...sizes.keys()].map((number) => ids.filter((_, at) => label[at] === number));
      expect([...sizes]).toEqual(groups.map((group) => group.length));
      const arcs = ids.flatMap((id) => naive.around(id, asked, []).map(({ other }) => [id, other] as const));
      const modularityOf = (parts: string[][]) =>
        arcs.length === 0
          ? 0
          : parts.reduce((sum, part) => {
              const inside = arcs.filter(([one, other]) => part.includes(one) && part.includes(other)).length;
              const ends = arcs.filter(([one]) => part.includes(one)).length;
              return sum + inside / arcs.length - (ends / arcs.length) ** 2;
            }, 0);
      expect(modularity).toBeCloseTo(modularityOf(groups), 10);
      expect(modularity).toBeGreaterThanOrEqual(modularityOf(ids.map((id) => [id])) - 1e-9);
      for (const group of groups) {
        const outside = ids.filter((id) => !group.includes(id));
        const within = naive.distances(group[0]!, { ...asked, avoid: [...(asked.avoid ?? []), ...outside] }, 99, []);
        expect(within.size).toBe(group.length);
        for (const other of groups.filter((one) => one !== group)) {
          const joined = [...groups.filter((one) => one !== group && one !== other), [...group, ...other]];
          expect(modularityOf(joined)).toBeLessThanOrEqual(modularity + 1e-9);
        }
      }
    }, 'BOTH'));

  it('links by kind: whose word, returned or not, how long they last', () =>
    fc.assert(
      fc.asyncProperty(history, filter, async (steps, asked) => {
        const { graph, naive } = await live(steps);
        const today = 6;
        const figures = runAtOnce(linkFigures(graph.snapshot(), asked, today));
        const out: Filter = { ...asked, direction: 'OUT' };
        const links = admitted(naive, asked).flatMap((id) => naive.around(id, out, []).map(({ link }) => link));
        expect(figures.map(({ kind }) => kind)).toEqual([...new Set(links.map(({ kind }) => kind))].sort());
        for (const told of figures) {
          const ofKind = links.filter(({ kind }) => kind === told.kind);
          expect(told.links).toBe(ofKind.length);
          expect(Object.values(told.asserted)).toEqual([0, 1, 2, 3].map((bits) => ofKind.filter(({ flags }) => (flags & 3) === bits).length)); // prettier-ignore
          const isReturned = (from: string, to: string) => ofKind.some((link) => link.from === to && link.to === from);
          expect(told.returned).toBe(ofKind.filter(({ from, to }) => isReturned(from, to)).length);
          const begun = ofKind.filter(({ sinceDay }) => sinceDay !== null && sinceDay <= today);
          const over = begun.filter(({ untilDay }) => untilDay !== null && untilDay <= today);
          const mean = (days: number[]) => (days.length === 0 ? null : days.reduce((sum, one) => sum + one, 0) / days.length); // prettier-ignore
          const ended = over.map(({ sinceDay, untilDay }) => Math.max(0, untilDay! - sinceDay!));
          const going = begun.filter((link) => !over.includes(link)).map(({ sinceDay }) => today - sinceDay!);
          expect(told.life).toEqual({
            ended: ended.length,
            going: going.length,
            undated: ofKind.length - begun.length,
            meanEndedDays: mean(ended),
            meanGoingDays: mean(going),
            expectedDays: ended.length === 0 ? null : [...ended, ...going].reduce((sum, one) => sum + one, 0) / ended.length, // prettier-ignore
          });
        }
      }),
      { numRuns: 100 },
    ));
});
