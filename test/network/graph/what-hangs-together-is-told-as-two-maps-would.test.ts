import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { componentOf, components } from '../../../subgraphs/network/graph/query/components.js';
import { without } from '../../../subgraphs/network/graph/query/without.js';
import { Graph } from '../../../subgraphs/network/graph/graph.js';
import { runAtOnce } from '../../../subgraphs/network/graph/slices.js';
import { filter, history, IDS, live } from './synthetic.js';

const order = (ids: Iterable<string>) => [...ids].sort((one, other) => Buffer.compare(Buffer.from(one), Buffer.from(other))); // prettier-ignore
const sorted = (groups: string[][]) =>
  groups.map(order).sort((one, other) => other.length - one.length || Buffer.compare(Buffer.from(one[0]!), Buffer.from(other[0]!))); // prettier-ignore

describe('what hangs together is told as two maps would', () => {
  it('all components', () =>
    fc.assert(
      fc.asyncProperty(history, filter, async (steps, asked) => {
        const { graph, naive } = await live(steps);
        const groups = sorted(naive.components(asked));
        const told = runAtOnce(components(graph.snapshot(), asked, { largest: 3, sample: 20 }));
        expect(told.count).toBe(groups.length);
        expect(told.single).toBe(groups.filter((group) => group.length === 1).length);
        expect(told.nodes).toBe(groups.flat().length);
        const expected = groups.filter((group) => group.length > 1).slice(0, 3);
        expect(told.largest).toEqual(expected.map((sample) => ({ size: sample.length, sample })));
      }),
      { numRuns: 120 },
    ));

  it('the component of a node, and what falls apart without it', () =>
    fc.assert(
      fc.asyncProperty(history, filter, fc.constantFrom(...IDS), async (steps, asked, id) => {
        const { graph, naive } = await live(steps);
        const component = componentOf(graph.view(), id, asked);
        const apart = without(graph.view(), id, asked);
        if (!naive.nodes.has(id)) return expect([component, apart]).toEqual([null, null]);
        const both = { ...asked, direction: 'BOTH' as const };
        const members = order(naive.distances(id, both, Number.POSITIVE_INFINITY).keys());
        expect(component).toEqual({ size: members.length, sample: members, cut: null });
        const missing = { ...both, avoid: [...(asked.avoid ?? []), id] };
        const around = new Set(naive.neighbours(id, missing, []));
        const pieces = sorted(naive.components(missing)).filter((group) => group.some((member) => around.has(member)));
        expect(apart).toEqual({
          count: pieces.length,
          cutOff: pieces.slice(1).map((sample) => ({ size: sample.length, sample })),
          cut: null,
        });
      }),
      { numRuns: 120 },
    ));

  it('takes the largest piece for the rest, though another is longer to walk', () => {
    const graph = new Graph();
    const link = (from: string, to: string) => {
      for (const id of [from, to]) graph.upsertNode({ id, type: 'Organisation' });
      graph.upsertLink({ key: graph.linkCount, from, to, kind: 'FUNDING' });
    };
    for (let at = 0; at < 10; at += 1) {
      link('hub', `near_${at}`);
      link(`near_${at}`, `near_${(at + 1) % 10}`);
    }
    link('hub', 'far_0');
    for (let at = 0; at < 4; at += 1) link(`far_${at}`, `far_${at + 1}`);
    const { count, cutOff } = without(graph.view(), 'hub')!;
    expect([count, cutOff]).toEqual([2, [{ size: 5, sample: [0, 1, 2, 3, 4].map((at) => `far_${at}`) }]]);
  });
});
