/** Small synthetic networks and histories for property tests. */
import fc from 'fast-check';
import { Graph } from '../../../subgraphs/network/graph/graph.js';
import type { Filter, LinkInput, NodeInput } from '../../../subgraphs/network/graph/types.js';
import { Naive } from './naive.js';

/** One id has letters beyond ASCII, as a partner's may. */
export const IDS = ['stn_a', 'stn_b', 'org_c', 'org_d', 'ent_e', 'fnd_f', 'bnk_粮', 'col_h'];
export const KINDS = ['CO_BUILDING', 'FUNDING', 'HOSTING'];
const id = fc.constantFrom(...IDS);
const day = fc.option(fc.integer({ min: 0, max: 6 }), { nil: null, freq: 4 });

/** Most of what is made up is plain, so that there is something to find. */
const oneIn = (times: number) => fc.nat(times - 1).map((lot) => lot === 0);
const seldom = <T>(arbitrary: fc.Arbitrary<T>) => fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, { weight: 1, arbitrary }); // prettier-ignore

const node: fc.Arbitrary<NodeInput> = fc.record({
  id,
  type: fc.constantFrom('Station', 'Organisation'),
  collective: oneIn(6),
  sinceDay: seldom(day),
  untilDay: seldom(day),
});
const link: fc.Arbitrary<LinkInput> = fc.record({
  key: fc.oneof(fc.integer({ min: 0, max: 24 }), fc.integer({ min: 0xffff_fff0, max: 0xffff_fffe })),
  from: id,
  to: id,
  kind: fc.constantFrom(...KINDS),
  sinceDay: seldom(day),
  untilDay: seldom(day),
  flags: fc.constantFrom(0, 1, 2, 3, 255),
});

export type Change =
  | { do: 'describe'; node: NodeInput }
  | { do: 'forget'; id: string }
  | { do: 'link'; link: LinkInput }
  | { do: 'unlink'; key: number };
const change: fc.Arbitrary<Change> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: fc.constant('describe' as const), node }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('forget' as const), id }) },
  { weight: 8, arbitrary: fc.record({ do: fc.constant('link' as const), link }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('unlink' as const), key: link.map(({ key }) => key) }) },
);
/** A change, or that the index is made anew while that many of the next changes come in; most nodes are described at first. */
export const history = fc
  .tuple(
    fc.subarray(IDS, { minLength: 6 }),
    fc.array(
      fc.oneof({ weight: 12, arbitrary: change }, { weight: 1, arbitrary: fc.record({ during: fc.array(change, { maxLength: 8 }) }) }), // prettier-ignore
      { maxLength: 80, size: 'max' },
    ),
  )
  .map(([described, changes]) => [...described.map((each): Change => ({ do: 'describe', node: { id: each, type: 'Station' } })), ...changes]); // prettier-ignore

export const filter: fc.Arbitrary<Filter> = fc.record({
  kinds: seldom(fc.subarray([...KINDS, 'NOBODY_USES_IT'], { minLength: 1 })),
  direction: fc.constantFrom('OUT' as const, 'IN' as const, 'BOTH' as const),
  day: fc.option(fc.integer({ min: 0, max: 6 }), { nil: null, freq: 2 }),
  avoid: seldom(fc.subarray([...IDS, 'stn_unknown'], { maxLength: 2 })),
  collectives: oneIn(3),
});

export function apply(target: Graph | Naive, change: Change): void {
  const isNaive = target instanceof Naive;
  switch (change.do) {
    case 'describe':
      if (isNaive) target.nodes.set(change.node.id, change.node);
      else target.upsertNode(change.node);
      return;
    case 'forget':
      if (isNaive) target.nodes.delete(change.id);
      else target.removeNode(change.id);
      return;
    case 'link':
      if (isNaive) target.links.set(change.link.key, change.link);
      else target.upsertLink(change.link);
      return;
    case 'unlink':
      if (isNaive) target.links.delete(change.key);
      else target.removeLink(change.key);
  }
}

/** A graph and its plain double after a history; the index is made anew with changes coming in meanwhile, a slice at a time. */
export async function live(
  steps: readonly (Change | { during: Change[] })[],
  graph = new Graph(),
  naive = new Naive(),
): Promise<{ graph: Graph; naive: Naive }> {
  const both = (change: Change) => [graph, naive].forEach((target) => apply(target, change));
  for (const step of steps) {
    if ('do' in step) {
      both(step);
      continue;
    }
    const left = [...step.during];
    const done = graph.compact({
      slice: 0,
      onProgress: () => {
        const change = left.shift();
        if (change) both(change);
      },
    });
    await done;
    left.forEach(both);
  }
  return { graph, naive };
}

/** A graph that never had another history than to be filled with what there is. */
export async function fresh(naive: Naive): Promise<Graph> {
  const graph = new Graph();
  const loader = graph.loader();
  [...naive.links.values()].forEach((link) => loader.link(link));
  [...naive.nodes.values()].forEach((node) => loader.node(node));
  await loader.finish();
  return graph;
}
