import { ApolloServer } from '@apollo/server';
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import { makeErrorMask } from '../../../gateway/access/mask.js';
import { Graph } from '../../../gateway/engine/graph.js';
import { HubGateway, type RequestContext } from '../../../gateway/engine/hub-gateway.js';
import { PlannerProcess } from '../../../gateway/engine/planner-process.js';
import { Direct } from '../../../gateway/front/direct.js';
import { addFront } from '../../../gateway/front/front.js';
import { FRONT_DEFAULTS } from '../../../gateway/front/settings.js';
import { makeStatuses } from '../../../gateway/front/statuses.js';
import { NOTHING_SEEN, Seen } from '../../../gateway/seen/seen.js';
import { makeServer } from '../../../shared/http-server.js';
import { ROOM_SDL, roomOf, sendRaw, supergraphOf } from '../../front/front.js';

let gateway: HubGateway;
let direct: Direct;
let app: FastifyInstance;
let url: string;
beforeAll(async () => {
  gateway = new HubGateway({ supergraph: supergraphOf(), reach: { room: roomOf([]) } }, () => undefined);
  const [mask, statuses] = [makeErrorMask(), makeStatuses()];
  direct = new Direct(gateway, mask, new Seen(NOTHING_SEEN));
  const plugins = [mask.plugin, statuses.plugin, direct.plugin];
  const apollo = new ApolloServer<RequestContext>({ gateway, plugins, formatError: mask.formatError });
  await apollo.start();
  app = makeServer('gateway', 10_000);
  addFront(app, { apollo, statuses, direct, settings: FRONT_DEFAULTS, deadline: 5000 });
  app.addHook('onClose', () => apollo.stop());
  url = `${await app.listen({ host: '127.0.0.1', port: 0 })}/graphql`;
});
afterAll(() => app.close());

const ask = async (query: string, variables: Record<string, unknown> = {}): Promise<unknown> => {
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({ query, variables });
  return JSON.parse((await sendRaw(url, { headers, body })).body.toString()) as unknown;
};

it('what was asked of the old graph is planned for the new one before it is asked, where it still can be', async () => {
  await direct.warm([]); // Before anything was asked there is nothing to do.
  const known = await ask('{ hello }');
  await ask('{ broken }');
  const programs = jest.spyOn(Graph.prototype, 'program');
  const short = jest.spyOn(Direct.prototype, 'answer');

  gateway.serve({
    supergraph: supergraphOf(ROOM_SDL.replace('broken: String', 'fresh: String')),
    reach: { room: roomOf([]) },
  });
  await direct.warm([]);
  expect(programs).toHaveBeenCalledTimes(1);
  expect(programs.mock.contexts[0]).toBe(gateway.current);
  const planned: unknown = await programs.mock.results[0]!.value;

  expect(await ask('{ hello }')).toEqual(known);
  expect(short).toHaveBeenCalledTimes(1);
  expect(short.mock.calls[0]![0]).toMatchObject({ graph: gateway.current, program: planned });

  expect(await ask('{ broken }')).toMatchObject({ errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }] });
  expect(short).toHaveBeenCalledTimes(1);
});

it('so are the settings of flags that it was asked with', async () => {
  const query = 'query ($a: Boolean!, $b: Boolean = true) { hello @include(if: $a) word: hello @skip(if: $b) }';
  const settings = [{ a: true }, { a: true, b: false }, { a: false, b: false }];
  for (const variables of settings) await ask(query, variables);
  gateway.serve({ supergraph: supergraphOf(`${ROOM_SDL} type Other { id: ID }`), reach: { room: roomOf([]) } });
  await direct.warm([]);

  const planned = jest.spyOn(PlannerProcess.prototype, 'plan');
  for (const variables of settings) expect(await ask(query, variables)).toHaveProperty('data');
  expect(planned).not.toHaveBeenCalled();
  await ask(query, { a: false });
  expect(planned).toHaveBeenCalledTimes(1);
});
