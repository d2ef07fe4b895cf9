import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { OperationTypeNode, parse } from 'graphql';
import '../../gateway/no-telemetry.js';
import { Graph } from '../../gateway/engine/graph.js';
import { formatPlan } from '../../gateway/seen/plan-format.js';
import { explainProgram, type ExplainedPlan, type PlanStep } from '../../gateway/seen/plan-steps.js';
import { readCoreSupergraph } from '../../registry/core.js';
import { projectPath } from '../../shared/project-root.js';
import { composeParts } from '../engine/subgraphs.js';

const read = (name: string): string => readFileSync(projectPath('examples', `${name}.graphql`), 'utf8');
const planOf = async (graph: Graph, query: string): Promise<ExplainedPlan> =>
  explainProgram(await graph.program(parse(query)));
const textOf = (plan: ExplainedPlan): string => formatPlan(plan, 'text') as string;
const drawingOf = (plan: ExplainedPlan): string => formatPlan(plan, 'mermaid') as string;

/** `2 resources stations.nodes[].host after 1`. */
const brief = ({ id, subgraph, kind, path, waitsFor }: PlanStep): string =>
  [
    `${id} ${subgraph}`,
    kind === 'entities' ? path.join('.').replaceAll('.@', '[]') : kind,
    ...(waitsFor.length ? [`after ${waitsFor.join(' ')}`] : []),
  ].join(' ');

/** Arrows of a drawing, `step1 step2`. */
const arrowsOf = (drawing: string): string[] =>
  [...drawing.matchAll(/^ {2}(\w+) (?:-->|-\.->)(?:\|".*"\|)? (step\d+)$/gm)].map(([, from, to]) => `${from} ${to}`);

/** What each example asks of whom; a change here is a change of what the hub does for it. */
const examples: Record<string, readonly string[]> = {
  'enterprise-posts': [
    '1 stations query',
    '2 resources stations.nodes[].host after 1',
    '3 stations stations.nodes[].host.area after 2',
  ],
  'firms-that-pay-for-projects': [
    '1 projects query',
    '2 stations fundingSources.nodes[].enterprise after 1',
    '3 resources fundingSources.nodes[].enterprise after 1',
    '4 stations fundingSources.nodes[].enterprise.area after 3',
    '5 stations fundingSources.nodes[].projects.nodes[].performedAt after 1',
  ],
  'five-elements-of-each-station': ['1 stations query', '2 resources stations.nodes[] after 1', '3 resources query'],
  'milestones-due': [
    '1 projects query',
    '2 resources milestones__0.nodes[].project.provider after 1',
    '3 stations milestones__0.nodes[].project.performedAt after 1',
    '4 resources milestones__1.nodes[].project.provider after 1',
    '5 stations milestones__1.nodes[].project.performedAt after 1',
  ],
  'page-of-an-organisation': [
    '1 resources query',
    '2 projects socialOrganizations.nodes[] after 1',
    '3 stations socialOrganizations.nodes[] after 1',
    '4 stations socialOrganizations.nodes[].area after 1',
  ],
  'projects-a-station-undertakes': [
    '1 stations query',
    '2 projects station after 1',
    '3 stations station.projects.nodes[].originArea after 2',
    '4 resources station.projects.nodes[].provider after 2',
    '5 stations station.projectStatements[].origins[].area after 2',
  ],
  'providers-and-their-contracts': [
    '1 resources query',
    '2 projects socialOrganizations.nodes[] after 1',
    '3 stations socialOrganizations.nodes[].projects.nodes[].performedAtArea after 2',
    '4 stations socialOrganizations.nodes[].projects.nodes[].performedAt after 2',
    '5 stations socialOrganizations.nodes[].area after 1',
  ],
  'stations-and-their-purchase-contracts': [
    '1 stations query',
    '2 projects stations.nodes[] after 1',
    '3 projects query',
    '4 stations projectStatements.nodes[].station after 3',
  ],
};

describe('a plan is told as it is run', () => {
  let core: Graph;
  beforeAll(() => void (core = Graph.of(readCoreSupergraph(), {})));

  describe.each(Object.entries(examples))('%s', (name, expected) => {
    let plan: ExplainedPlan;
    beforeAll(async () => void (plan = await planOf(core, read(name))));

    it('has the steps that it is run in', () => {
      expect(plan.steps.map(brief)).toEqual(expected);
    });

    it('travels together only to one subgraph, and each says so of the other', () => {
      for (const { id, subgraph, kind, travelsWith } of plan.steps)
        for (const other of travelsWith)
          expect([kind, plan.steps[other - 1]]).toEqual([
            'entities',
            expect.objectContaining({ subgraph, kind, travelsWith: expect.arrayContaining([id]) }),
          ]);
    });

    it('as text: each step once, in its place, with what it waits for and asks', () => {
      const text = textOf(plan);
      for (const { id, subgraph, kind, path, waitsFor, travelsWith, requires, fieldNames } of plan.steps) {
        const what =
          kind === 'entities' ? `entities at ${path.join('.').replaceAll('.@', '[]')}` : `${kind} at the root`;
        const [before, after, ...more] = text.split(`${id}  ${subgraph}: ${what}\n`);
        expect(more).toEqual([]);
        const own = after!.split(/\n[│ ]*(?:[├└]─ )?\d+ {2}\w+: /)[0]!;
        if (waitsFor.length) expect(own).toContain(`waits for ${waitsFor.join(', ')}`);
        if (travelsWith.length) expect(own).toContain(`travels with ${travelsWith.join(', ')} `);
        if (requires) expect(own).toContain(`knows each by ${requires}`);
        for (const field of fieldNames) expect(own).toContain(field);
        for (const earlier of waitsFor) expect(before).toMatch(new RegExp(`(^|─ |\\n)${earlier} {2}`));
      }
    });

    it('as a drawing: a box a step, an arrow for each wait, a frame around what travels together', () => {
      const drawing = drawingOf(plan);
      expect(drawing.startsWith('flowchart TD\n')).toBe(true);
      const boxes = [...drawing.matchAll(/^ +step(\d+)\["(\d+) · (\w+)<br\/>/gm)].map(([, box, id, subgraph]) => [
        Number(box),
        Number(id),
        subgraph,
      ]);
      expect(new Set(boxes)).toEqual(new Set(plan.steps.map(({ id, subgraph }) => [id, id, subgraph])));
      expect(boxes).toHaveLength(plan.steps.length);
      const waits = plan.steps.flatMap(({ id, waitsFor }) =>
        waitsFor.length ? waitsFor.map((earlier) => `step${earlier} step${id}`) : [`client step${id}`],
      );
      expect(arrowsOf(drawing)).toEqual(waits);
      const frames = [...drawing.matchAll(/^ {2}subgraph together\d+ .*\n((?: {4}step.*\n)+) {2}end$/gm)].map(
        ([, inside]) => [...inside!.matchAll(/^ {4}step(\d+)/gm)].map(([, id]) => Number(id)),
      );
      const together = plan.steps
        .map(({ id, travelsWith }) => [id, ...travelsWith])
        .filter(([id, ...others]) => others.length > 0 && others.every((other) => other > id!));
      expect(frames).toEqual(together);
    });
  });

  it('the same kind of entities at two places travel together', async () => {
    const { steps } = await planOf(core, read('milestones-due'));
    expect(steps.map(({ travelsWith }) => travelsWith)).toEqual([[], [4], [5], [2], [3]]);
  });

  it('every example has a plan, as text and as a drawing', async () => {
    const names = readdirSync(projectPath('examples')).filter((name) => name.endsWith('.graphql'));
    expect(names.length).toBeGreaterThan(50);
    for (const name of names) {
      const plan = await planOf(core, read(name.replace(/\.graphql$/, '')));
      expect(plan.steps.length).toBeGreaterThan(0);
      expect(textOf(plan)).toContain(`1  ${plan.steps[0]!.subgraph}: `);
      expect(arrowsOf(drawingOf(plan)).length).toBeGreaterThanOrEqual(plan.steps.length);
    }
  });

  it('what a variable leaves out is not planned', async () => {
    const query = `query ($p: Boolean = true, $q: Boolean!) { stations { nodes {
      name projects @include(if: $p) @skip(if: $q) { totalCount } } } }`;
    const subgraphs = async (variables: Record<string, unknown>) =>
      explainProgram(await core.program(parse(query), undefined, variables)).steps.map(({ subgraph }) => subgraph);
    expect(await subgraphs({ q: false })).toEqual(['stations', 'projects']);
    expect(await subgraphs({ p: true, q: true })).toEqual(['stations']);
    expect(await subgraphs({ p: false, q: false })).toEqual(['stations']);
    const plan = explainProgram(await core.program(parse(query), undefined, { q: false }));
    expect(plan.decidedBy).toEqual(['p', 'q']);
    expect(textOf(plan).split('\n')[1]).toBe('for these values of $p, $q; other values may make other steps');
    expect(drawingOf(plan)).toContain('client(["query<br/>for these values of $p, $q"])');
  });

  it('a step that waits for two subgraphs says both; one that another of them waits for is left out', async () => {
    const graph = Graph.of(
      composeParts({
        shop: { typeDefs: 'type Query { cup: Cup } type Cup @key(fields: "id") { id: ID! }' },
        makers: { typeDefs: 'type Cup @key(fields: "id") { id: ID! weight: Int }' },
        stores: { typeDefs: 'type Cup @key(fields: "id") { id: ID! place: String }' },
        post: {
          typeDefs: `type Cup @key(fields: "id") {
            id: ID! weight: Int @external place: String @external fee: Int @requires(fields: "weight place") }`,
        },
      }),
      {},
    );
    const plan = await planOf(graph, '{ cup { fee } }');
    const last = plan.steps.at(-1)!;
    expect(last).toMatchObject({ subgraph: 'post', path: ['cup'], waitsFor: [2, 3] });
    expect(last.requires).toMatch(/^Cup \{ .*weight.* \}$/);
    expect(textOf(plan)).toContain('waits for 2, 3');
    expect(arrowsOf(drawingOf(plan))).toEqual([
      'client step1',
      'step1 step2',
      'step1 step3',
      'step2 step4',
      'step3 step4',
    ]);
  });

  it('what the gateway knows by itself needs no step', async () => {
    const plan = await planOf(core, 'query Kind { __typename __schema { queryType { name } } }');
    expect(plan.steps).toEqual([]);
    expect(textOf(plan)).toBe('query Kind: no step, the gateway answers by itself\n');
    expect(drawingOf(plan)).toBe('flowchart TD\n  client(["query Kind"])\n');
  });

  it('nothing in a label can end it', () => {
    const step: PlanStep = {
      id: 1,
      subgraph: 'a"] --> b["x',
      kind: 'entities',
      path: ['<b>', '@'],
      requires: undefined,
      fields: '{ a }',
      fieldNames: ['a#quot;', '`c`|d'],
      waitsFor: [],
      travelsWith: [],
    };
    const [, , box] = drawingOf({
      operation: { kind: OperationTypeNode.QUERY, name: undefined },
      decidedBy: [],
      steps: [step],
    }).split('\n');
    expect(box).toMatch(/^ {2}step1\["[^"<>|`]*(<br\/>[^"<>|`]*)*"\]$/);
  });
});
