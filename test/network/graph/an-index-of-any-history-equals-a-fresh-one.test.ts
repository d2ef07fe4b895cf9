import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Graph } from '../../../subgraphs/network/graph/graph.js';
import { digestSteps } from '../../../subgraphs/network/graph/index/digest.js';
import { runAtOnce } from '../../../subgraphs/network/graph/slices.js';
import { fresh, history, live } from './synthetic.js';

describe('an index of any history', () => {
  it('has the digest of a fresh one, and holds what the plain double holds', async () => {
    await fc.assert(
      fc.asyncProperty(history, async (steps) => {
        const { graph, naive } = await live(steps);
        const built = await fresh(naive);
        expect(graph.digest()).toBe(built.digest());
        expect([graph.nodeCount, graph.linkCount]).toEqual([naive.nodes.size, naive.links.size]);
        for (const key of [...Array(25).keys(), 0xffff_fff5]) {
          const link = naive.links.get(key);
          expect(graph.link(key)).toEqual(link ? naive.record(link) : null);
        }
        await graph.compact();
        expect(await graph.digestInSlices({ slice: 0 })).toBe(built.digest());
        expect(graph.snapshot().linkCount).toBe(naive.links.size);
      }),
      { numRuns: 300 },
    );
  });

  it('gives a snapshot that stays as it was, whatever changes later', () =>
    fc.assert(
      fc.asyncProperty(history, history, async (before, after) => {
        const { graph, naive } = await live(before);
        const snapshot = graph.snapshot();
        const digest = (await fresh(naive)).digest();
        await live(after, graph, naive);
        expect(runAtOnce(digestSteps(snapshot))).toBe(digest);
        expect([snapshot.nodeCount, snapshot.linkCount, snapshot.version <= graph.version]).toEqual([
          ...[...digest.matchAll(/(?:nodes|links) (\d+)/g)].map(([, count]) => Number(count)),
          true,
        ]);
      }),
      { numRuns: 100 },
    ));

  it('changes nothing when it is told the same again', () => {
    const graph = new Graph();
    const link = { key: 1, from: 'stn_a', to: 'org_b', kind: 'CO_BUILDING', sinceDay: 3 };
    expect(graph.upsertLink(link)).toBe(true);
    const { version } = graph;
    expect(graph.upsertLink({ ...link })).toBe(false);
    expect(graph.version).toBe(version);
    expect(graph.upsertLink({ ...link, flags: 1 })).toBe(true);
    expect(graph.removeLink(1)).toBe(true);
    expect(graph.removeLink(1)).toBe(false);
    expect(graph.removeNode('stn_a')).toBe(false);
  });

  it.each([
    ['another label', { type: 'Enterprise' }],
    ['another first day', { sinceDay: 4 }],
    ['another kind of node', { collective: true }],
  ])('has another digest with %s', (_, difference) => {
    const digest = (node: object) => {
      const graph = new Graph();
      graph.upsertNode({ id: 'stn_a', type: 'Station', ...node });
      return graph.digest();
    };
    expect(digest(difference)).not.toBe(digest({}));
  });

  it.each([
    ['another key', { key: 2 }],
    ['turned', { from: 'org_b', to: 'stn_a' }],
    ['another kind', { kind: 'FUNDING' }],
    ['other flags', { flags: 4 }],
    ['another last day', { untilDay: 9 }],
  ])('has another digest with a link with %s', (_, difference) => {
    const digest = (link: object) => {
      const graph = new Graph();
      graph.upsertLink({ key: 1, from: 'stn_a', to: 'org_b', kind: 'CO_BUILDING', ...link });
      return graph.digest();
    };
    expect(digest(difference)).not.toBe(digest({}));
  });

  it('refuses what it could not hold', () => {
    const graph = new Graph();
    const link = { key: 1, from: 'stn_a', to: 'org_b', kind: 'CO_BUILDING' };
    expect(() => graph.upsertLink({ ...link, key: -1 })).toThrow(RangeError);
    expect(() => graph.upsertLink({ ...link, key: 0.5 })).toThrow(RangeError);
    expect(() => graph.upsertLink({ ...link, key: 2 ** 32 - 1 })).toThrow(RangeError);
    expect(() => graph.upsertLink({ ...link, flags: 256 })).toThrow(RangeError);
    expect(() => graph.upsertLink({ ...link, sinceDay: 2 ** 31 })).toThrow(RangeError);
    expect(() => graph.upsertNode({ id: 'stn_a', type: 'Station', untilDay: Number.NaN })).toThrow(RangeError);
    expect(graph.linkCount + graph.nodeCount).toBe(0);
  });
});
