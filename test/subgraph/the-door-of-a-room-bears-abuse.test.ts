import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import { ANONYMOUS } from '../../shared/caller.js';
import { RequestScope } from '../../shared/request-scope.js';
import { serveSubgraph } from '../../shared/subgraph/index.js';
import { startRoom, type StartedRoom } from '../databases.js';
import { askedRoom } from './asked-room.js';

let room: StartedRoom;
let server: FastifyInstance;
let url: string;
beforeAll(async () => {
  room = await startRoom(askedRoom, 'sqlite');
  server = serveSubgraph(room);
  url = await server.listen({ host: '127.0.0.1', port: 0 });
});
afterAll(async () => {
  await server.close();
  await room.stop();
});

interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: string;
}

const JSON_TYPE = { 'content-type': 'application/json' };
async function send(method: string, path: string, init: RequestInit = {}): Promise<Answer> {
  const response = await fetch(new URL(path, url), { method, ...init });
  return { status: response.status, headers: response.headers, body: await response.text() };
}
const post = (body: string | object, headers: Record<string, string> = JSON_TYPE): Promise<Answer> =>
  send('POST', '/graphql', { headers, body: typeof body === 'string' ? body : JSON.stringify(body) });

it.each([
  ['nothing', '', 400, 'REQUEST_MALFORMED'],
  ['no JSON', '{"query": ', 400, 'REQUEST_MALFORMED'],
  ['a list', '[{"query":"{ hello }"}]', 400, 'REQUEST_MALFORMED'],
  ['a number', '5', 400, 'REQUEST_MALFORMED'],
  ['null', 'null', 400, 'REQUEST_MALFORMED'],
  ['no query', '{}', 400, 'REQUEST_MALFORMED'],
  ['a query that is no text', '{"query": ["{ hello }"]}', 400, 'REQUEST_MALFORMED'],
  ['variables that are a list', '{"query":"{ hello }","variables":[]}', 400, 'REQUEST_MALFORMED'],
  ['an operation name that is a number', '{"query":"{ hello }","operationName":5}', 400, 'REQUEST_MALFORMED'],
  ['a key that reaches for the prototype', '{"query":"{ hello }","__proto__":{"a":1}}', 400, 'REQUEST_MALFORMED'],
  ['five megabytes', `{"query":"{ hello }","x":"${'x'.repeat(5_000_000)}"}`, 413, 'REQUEST_TOO_LARGE'],
])('refuses %s in the shape of GraphQL, with a code and a next step', async (_what, body, status, code) => {
  const answer = await post(body);
  expect(answer.status).toBe(status);
  const { errors, ...rest } = JSON.parse(answer.body) as { errors: { message: string; extensions: object }[] };
  expect(rest).toEqual({});
  expect(errors).toHaveLength(1);
  expect(errors[0]!.extensions).toEqual({ code });
  expect(errors[0]!.message).toMatch(/Send JSON|Split it/);
});

it('refuses another content type', async () => {
  const answer = await post('{ hello }', { 'content-type': 'application/graphql' });
  expect([answer.status, JSON.parse(answer.body)]).toMatchObject([
    415,
    { errors: [{ extensions: { code: 'REQUEST_MALFORMED' } }] },
  ]);
});

it.each([
  ['GET', '/graphql', 405],
  ['GET', '/graphql?query={hello}', 405],
  ['DELETE', '/graphql', 405],
  ['GET', '/', 404],
  ['POST', '/elsewhere', 404],
  ['GET', '/%2e%2e/package.json', 404],
] as const)('answers %s %s with where to ask instead', async (method, path, status) => {
  const answer = await send(method, path);
  expect(answer.status).toBe(status);
  expect(answer.headers.get('allow')).toBe(status === 405 ? 'POST' : null);
  expect(JSON.parse(answer.body)).toMatchObject({
    errors: [{ message: expect.stringContaining('POST /graphql'), extensions: { code: 'ADDRESS_UNKNOWN' } }],
  });
});

it('answers a document that is not valid with HTTP 200, as an answer of GraphQL', async () => {
  const answer = await post({ query: '{ nothing }' });
  expect([answer.status, JSON.parse(answer.body)]).toMatchObject([
    200,
    { errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }] },
  ]);
});

it('keeps the id of a request when it is sound, and makes one when it is not', async () => {
  const idOf = async (id: string): Promise<string> =>
    String((await post({ query: '{ hello }' }, { ...JSON_TYPE, 'x-request-id': id })).headers.get('x-request-id'));
  expect(await idOf('abc.1:2-3_4')).toBe('abc.1:2-3_4');
  for (const id of ['', 'a b', 'x'.repeat(129), '<script>']) expect(await idOf(id)).toMatch(/^[0-9a-f-]{36}$/);
  expect((await send('GET', '/nowhere')).headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
});

it('answers the same as the room in process', async () => {
  const scope = new RequestScope({ requestId: 'same', caller: ANONYMOUS });
  for (const query of ['{ hello closed }', '{ broken }', '{ nothing }', '{ scalars { dateTime money { amount } } }']) {
    const inside = JSON.stringify(await room.execute({ query, scope }));
    expect((await post({ query }, { ...JSON_TYPE, 'x-request-id': 'same' })).body).toBe(inside);
  }
});
