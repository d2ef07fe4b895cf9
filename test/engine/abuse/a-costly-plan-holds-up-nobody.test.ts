import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import { buildASTSchema, parse, print } from 'graphql';
import { Graph } from '../../../gateway/engine/graph.js';
import { MOST_FIELDS } from '../../../gateway/engine/plan-size.js';
import type { Planner } from '../../../gateway/engine/planner.js';
import { PlannerProcess } from '../../../gateway/engine/planner-process.js';
import type { Reach } from '../../../gateway/engine/reach.js';
import { repairSupergraph } from '../../../gateway/engine/repair.js';
import { createGateway } from '../../../gateway/gateway.js';
import { ANONYMOUS } from '../../../shared/caller.js';
import { RequestScope } from '../../../shared/request-scope.js';
import { composeParts, type Response } from '../subgraphs.js';

/** Every kind of animal may be had of three subgraphs, so that the ways to their owners are some to the power of the kinds. */
const KINDS = 18;
const kinds = (fields: string): string => Array.from({ length: KINDS }, (_, i) => `type Kind${i} ${fields}`).join('\n');
const OWNER = 'type Owner @shareable { name: String';
const ANIMALS = composeParts({
  zoo: {
    typeDefs: `type Query { animals: [Animal] name: String } interface Animal { id: ID! owner: Owner } ${OWNER} }
      ${kinds('implements Animal @key(fields: "id") { id: ID! owner: Owner @shareable }')}`,
  },
  park: {
    typeDefs: `interface Animal { id: ID! owner: Owner } ${OWNER} street: String }
      ${kinds('implements Animal @key(fields: "id") { id: ID! owner: Owner @shareable }')}`,
  },
  town: {
    typeDefs: `${OWNER} town: String } ${kinds('@key(fields: "id") { id: ID! owner: Owner @shareable }')}`,
  },
});
const COSTLY = '{ animals { owner { street town } } }';
const zoo: Reach = { ask: async () => ({ data: { name: 'synthetic' } }), ready: async () => undefined };
const REACH = { zoo, park: zoo, town: zoo };

describe('while a plan that costs too much is being made', () => {
  let app: FastifyInstance;
  let url: string;
  beforeAll(async () => {
    app = await createGateway({ supergraph: ANIMALS, reach: REACH });
    url = `${await app.listen({ host: '127.0.0.1', port: 0 })}/graphql`;
  });
  afterAll(() => app.close());
  const ask = async (query: string): Promise<Response> => {
    const headers = { 'content-type': 'application/json' };
    return (await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query }) })).json() as Promise<Response>;
  };

  it('others are answered; it gets its refusal, and what is new is planned again', async () => {
    expect(await ask('{ name }')).toEqual({ data: { name: 'synthetic' } });
    let isRefused = false;
    const refused = ask(COSTLY).finally(() => (isRefused = true));
    for (let i = 0; i < 100; i++) expect(await ask('{ name }')).toEqual({ data: { name: 'synthetic' } });
    expect(isRefused).toBe(false);
    expect((await refused).errors).toMatchObject([{ extensions: { code: 'PLAN_TOO_COSTLY' } }]);
    expect(await ask('query New { name }')).toEqual({ data: { name: 'synthetic' } });
  });
});

it('a plan that takes too much memory ends its own process, and no other', async () => {
  const planner = new PlannerProcess(print(repairSupergraph(ANIMALS).document), { time: 60_000, memory: 96 });
  await expect(planner.plan(COSTLY)).rejects.toMatchObject({ why: 'costly' });
  expect(await planner.plan('{ name }')).toMatchObject({ node: { kind: 'Fetch', serviceName: 'zoo' } });
  planner.close();
});

it('a plan that came in time counts, also when the hub had no time to read it', async () => {
  const planner = new PlannerProcess(print(repairSupergraph(ANIMALS).document), { time: 500 });
  await planner.plan('{ name }');
  const plan = planner.plan('query Other { name }');
  const until = performance.now() + 2000;
  while (performance.now() < until);
  expect(await plan).toMatchObject({ node: { kind: 'Fetch' } });
  planner.close();
});

describe('the planner is spared', () => {
  const repaired = repairSupergraph(ANIMALS);
  const asked: string[] = [];
  const watched = (planner: Planner): Planner => ({
    ready: planner.ready,
    plan(operation, isWanted) {
      asked.push(operation);
      return planner.plan(operation, isWanted);
    },
    close: () => planner.close(),
  });
  const graphs: Graph[] = [];
  const graphOf = (time: number): Graph => {
    asked.length = 0;
    const planner = watched(new PlannerProcess(print(repaired.document), { time }));
    const schema = buildASTSchema(repaired.document, { assumeValid: true });
    const graph = new Graph({ schema, planner, repaired, reach: REACH });
    graphs.push(graph);
    return graph;
  };
  afterAll(() => graphs.forEach((graph) => graph.close()));
  const refusedAs = (code: string): unknown => expect.objectContaining({ extensions: { code } });

  it('what was too costly, when it is asked again', async () => {
    const graph = graphOf(200);
    const document = parse(COSTLY);
    for (let i = 0; i < 3; i++) await expect(graph.program(document)).rejects.toEqual(refusedAs('PLAN_TOO_COSTLY'));
    expect(asked).toHaveLength(1);
  });

  it('the same for several at once', async () => {
    const graph = graphOf(2000);
    const document = parse('{ name }');
    const [one, ...more] = await Promise.all([1, 2, 3].map(() => graph.program(document)));
    for (const other of more) expect(other).toBe(one);
    expect(asked).toHaveLength(1);
  });

  it('fragments in fragments that stand for more fields than are planned', async () => {
    const graph = graphOf(2000);
    const levels = Array.from({ length: 12 }, (_, i) => `fragment F${i} on Query { ${`...F${i + 1} `.repeat(5)} }`);
    const bomb = `{ ...F0 } ${levels.join(' ')} fragment F12 on Query { name }`;
    await expect(graph.program(parse(bomb))).rejects.toEqual(refusedAs('PLAN_TOO_COSTLY'));
    expect(asked).toEqual([]);
    const wide = `{ ${Array.from({ length: MOST_FIELDS }, (_, i) => `a${i}: name`).join(' ')} }`;
    expect((await graph.program(parse(wide))).steps.steps).toHaveLength(1);
  });

  it('what nobody waits for any more', async () => {
    const graph = graphOf(2000);
    const costly = graph.program(parse(COSTLY));
    const scope = new RequestScope({ requestId: 'test', caller: ANONYMOUS });
    const document = parse('{ name }');
    const late = graph.program(document, undefined, {}, scope);
    scope.end('TIMEOUT');
    await expect(late).rejects.toEqual(refusedAs('PLAN_TOO_LATE'));
    await expect(costly).rejects.toEqual(refusedAs('PLAN_TOO_COSTLY'));
    // It was no fault of the operation's.
    expect((await graph.program(document)).steps.steps).toHaveLength(1);
    expect(asked).toHaveLength(3);
  });
});
