import { ApolloServer } from '@apollo/server';
import { afterAll, beforeAll, beforeEach, expect, it, jest } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import { makeErrorMask } from '../../gateway/access/mask.js';
import { HubGateway, type RequestContext } from '../../gateway/engine/hub-gateway.js';
import type { Question } from '../../gateway/engine/reach.js';
import { Direct } from '../../gateway/front/direct.js';
import { addFront } from '../../gateway/front/front.js';
import { FRONT_DEFAULTS } from '../../gateway/front/settings.js';
import { makeStatuses } from '../../gateway/front/statuses.js';
import { NOTHING_SEEN, Seen } from '../../gateway/seen/seen.js';
import { makeServer } from '../../shared/http-server.js';
import { ROOM_SDL, roomOf, sendRaw, supergraphOf } from './front.js';

/** The same room without `broken`, and with a new field. */
const OTHER = supergraphOf(ROOM_SDL.replace('broken: String', 'fresh: String'));

const asked: Question[] = [];
const room = roomOf(asked);
const answered = jest.spyOn(Direct.prototype, 'answer');
let gateway: HubGateway;
let app: FastifyInstance;
let url: string;
beforeAll(async () => {
  gateway = new HubGateway({ supergraph: supergraphOf(), reach: { room } }, () => undefined);
  const [mask, statuses] = [makeErrorMask(), makeStatuses()];
  const direct = new Direct(gateway, mask, new Seen(NOTHING_SEEN));
  const plugins = [mask.plugin, statuses.plugin, direct.plugin];
  const apollo = new ApolloServer<RequestContext>({ gateway, plugins, formatError: mask.formatError });
  await apollo.start();
  app = makeServer('gateway', 10_000);
  addFront(app, { apollo, statuses, direct, settings: FRONT_DEFAULTS, deadline: 5000 });
  app.addHook('onClose', () => apollo.stop());
  url = `${await app.listen({ host: '127.0.0.1', port: 0 })}/graphql`;
});
beforeEach(() => void answered.mockClear());
afterAll(() => app.close());

const ask = async (query: string): Promise<unknown> => {
  const headers = { 'content-type': 'application/json' };
  return JSON.parse((await sendRaw(url, { headers, body: JSON.stringify({ query }) })).body.toString()) as unknown;
};

it('a text that was known is decided on anew, and a request in flight ends on the graph that it began with', async () => {
  for (let time = 0; time < 3; time++) await ask('{ broken }');
  expect(answered).toHaveBeenCalledTimes(2);

  const before = asked.length;
  void ask('{ never broken }').catch(() => undefined);
  while (asked.length === before) await new Promise((resolve) => setTimeout(resolve, 2));
  const { scope } = asked.at(-1)!;

  gateway.serve({ supergraph: OTHER, reach: { room } });
  const refused = { errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }] };
  for (let time = 0; time < 3; time++) expect(await ask('{ broken }')).toMatchObject(refused);
  expect(answered).toHaveBeenCalledTimes(2);

  // What ends now was let through to the old graph: nothing of it may be remembered for the new one.
  scope.end('TIMEOUT');
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(await ask('{ never broken }')).toMatchObject(refused);

  for (let time = 0; time < 2; time++) await ask('{ hello }');
  expect(answered).toHaveBeenCalledTimes(3);
});
