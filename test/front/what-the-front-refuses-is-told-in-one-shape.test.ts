import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openFront, sendRaw, type Front } from './front.js';

let front: Front;
beforeAll(async () => {
  front = await openFront();
});
afterAll(() => front.close());

const JSON_TYPE = { 'content-type': 'application/json' };
const HELLO = '{"query":"{ hello }"}';

/** Sends bytes and reads what comes back until the connection is closed. */
async function sendBytes(text: string): Promise<string> {
  const socket = connect(Number(new URL(front.url).port), '127.0.0.1');
  socket.end(text);
  let answer = '';
  socket.on('data', (chunk: Buffer) => (answer += chunk.toString()));
  await once(socket, 'close');
  return answer;
}

describe('whatever is refused has a code, a request id, and nothing of the inside', () => {
  const search = (query: string): string => `?${new URLSearchParams({ query })}`;
  it.each([
    ['PUT', 'PUT', '', JSON_TYPE, HELLO, 405, 'ADDRESS_UNKNOWN'],
    ['DELETE', 'DELETE', '', {}, '', 405, 'ADDRESS_UNKNOWN'],
    ['GET that a web page could send', 'GET', search('{ hello }'), {}, '', 400, 'BAD_REQUEST'],
    ['GET of nothing', 'GET', '', { 'apollo-require-preflight': 'x' }, '', 400, 'BAD_REQUEST'],
    ['GET with variables that are no JSON', 'GET', '?query={hello}&variables=x', JSON_TYPE, '', 400, 'BAD_REQUEST'],
    ['GET with two queries', 'GET', '?query={hello}&query={hello}', JSON_TYPE, '', 400, 'BAD_REQUEST'],
    ['GET of a mutation', 'GET', search('mutation { add(count: 1) }'), JSON_TYPE, '', 405, 'BAD_REQUEST'],
    [
      'POST of a form',
      'POST',
      '',
      { 'content-type': 'application/x-www-form-urlencoded' },
      'query={hello}',
      415,
      'REQUEST_MALFORMED',
    ],
    ['POST of text', 'POST', '', { 'content-type': 'text/plain' }, HELLO, 400, 'BAD_REQUEST'],
    [
      'POST of an upload',
      'POST',
      '',
      { 'content-type': 'multipart/form-data; boundary=x' },
      '--x--',
      415,
      'REQUEST_MALFORMED',
    ],
    [
      'POST in another charset',
      'POST',
      '',
      { 'content-type': 'application/json; charset=utf-16' },
      HELLO,
      415,
      'REQUEST_MALFORMED',
    ],
    ['POST of half a JSON', 'POST', '', JSON_TYPE, '{"query":', 400, 'REQUEST_MALFORMED'],
    [
      'POST that reaches for the prototype',
      'POST',
      '',
      JSON_TYPE,
      '{"query":"{ hello }","__proto__":{}}',
      400,
      'REQUEST_MALFORMED',
    ],
    ['POST of a list', 'POST', '', JSON_TYPE, `[${HELLO}]`, 400, 'BATCH_REFUSED'],
    ['POST of an empty list', 'POST', '', JSON_TYPE, '[]', 400, 'BATCH_REFUSED'],
    ['POST of a megabyte', 'POST', '', JSON_TYPE, `{"query":"# ${'x'.repeat(1_100_000)}"}`, 413, 'REQUEST_TOO_LARGE'],
    ['no type of ours', 'POST', '', { ...JSON_TYPE, accept: 'text/html' }, HELLO, 406, 'BAD_REQUEST'],
    ['a path that is malformed', 'GET', '/%', {}, '', 400, 'ADDRESS_UNKNOWN'],
    ['a path of nobody', 'GET', '/../etc', {}, '', 404, 'ADDRESS_UNKNOWN'],
  ] as const)('%s', async (_what, method, path, headers, body, status, code) => {
    const url = new URL(front.url).origin + (path.startsWith('/') ? path : `/graphql${path}`);
    const answer = await sendRaw(url, { method, headers: { ...headers, 'x-request-id': 'mine' }, body });
    expect([answer.status, new Map(answer.headers).get('x-request-id')]).toEqual([status, 'mine']);
    expect(new Map(answer.headers).get('cache-control')).toBe('no-store');
    if (status === 405)
      expect(new Map(answer.headers).get('allow')).toBe(method === 'GET' ? 'POST' : 'GET, HEAD, POST, OPTIONS');
    expect(new Map(answer.headers).get('content-type')).toMatch(/^application\/(graphql-response\+)?json/);
    const { errors, ...rest } = JSON.parse(answer.body.toString()) as {
      errors: { message: string; extensions: object }[];
    };
    expect(rest).toEqual({});
    expect(errors).toEqual([{ message: expect.any(String), extensions: { code } }]);
    expect(answer.body.toString()).not.toMatch(/node_modules|\.[tj]s:|FST_/);
  });

  it.each([
    ['what is not HTTP', 'hello there\r\n\r\n', '400 Bad Request', 'REQUEST_MALFORMED'],
    [
      'headers without end',
      `GET / HTTP/1.1\r\nhost: x\r\nx: ${'x'.repeat(20_000)}`,
      '431 Request Header',
      'REQUEST_TOO_LARGE',
    ],
  ])('%s', async (_what, text, status, code) => {
    const answer = await sendBytes(text);
    expect(answer).toContain(`HTTP/1.1 ${status}`);
    expect(answer).toMatch(/\r\nx-request-id: [0-9a-f-]{36}\r\n/);
    const { errors } = JSON.parse(answer.slice(answer.indexOf('\r\n\r\n'))) as { errors: object[] };
    expect(errors).toEqual([{ message: expect.any(String), extensions: { code } }]);
  });

  it('and the next request is answered', async () => {
    expect(await (await front.post({ query: '{ hello }' })).json()).toEqual({ data: { hello: 'hello you' } });
  });
});

describe('the status of a document that is at fault', () => {
  const FAULTS: readonly (readonly [string, object])[] = [
    ['no GraphQL', { query: '{' }],
    ['an unknown field', { query: '{ hallo }' }],
    ['a variable of another type', { query: 'query ($m: Int!) { words(many: $m) }', variables: { m: 'x' } }],
  ];
  it.each(FAULTS)('%s: 200 as JSON, 400 as GraphQL, the same body', async (_what, body) => {
    const asJson = await front.post(body, { accept: 'application/json' });
    const asGraphql = await front.post(body, { accept: 'application/graphql-response+json' });
    expect([asJson.status, asGraphql.status]).toEqual([200, 400]);
    expect(asGraphql.headers.get('content-type')).toBe('application/graphql-response+json; charset=utf-8');
    expect(await asJson.text()).toBe(await asGraphql.text());
  });
});

describe('a persisted query', () => {
  const sha256Hash = 'eb57a4c6cb37d1c8fd1e33f7f3d6df8bb4ab8e13d7ad5cabcf1e1b5e5d7d4e27';
  it('that nobody sent yet is asked for', async () => {
    const response = await front.post({ extensions: { persistedQuery: { version: 1, sha256Hash } } });
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }] });
  });

  it('is answered by its hash, by GET too, once it was sent', async () => {
    const query = '{ persisted: hello }';
    const hash = createHash('sha256').update(query).digest('hex');
    const extensions = { persistedQuery: { version: 1, sha256Hash: hash } };
    const expected = { data: { persisted: 'hello you' } };
    expect(await (await front.post({ query, extensions })).json()).toEqual(expected);
    expect(await (await front.post({ extensions })).json()).toEqual(expected);
    const url = `${front.url}?${new URLSearchParams({ extensions: JSON.stringify(extensions) })}`;
    const byGet = await fetch(url, { headers: { 'apollo-require-preflight': 'yes' } });
    expect(await byGet.json()).toEqual(expected);
  });

  it('whose hash is another’s is refused', async () => {
    const extensions = { persistedQuery: { version: 1, sha256Hash } };
    const response = await front.post({ query: '{ hello }', extensions });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
  });
});
