import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Answer, Reach } from '../../../gateway/engine/reach.js';
import { overHttp } from '../../../gateway/engine/over-http.js';
import { serveAnswers, type Handler, type Running } from '../../hub/partners-at-hand.js';
import { questionOf, SECRET } from '../abuse/hostile-server.js';

const GRAPHQL = 'application/graphql-response+json';
const JSON_TYPE = 'application/json';
const DATA = { data: { a: 1 } };
const ERRORS = { errors: [{ message: 'No.' }] };

let server: Running;
let reach: Reach;
let handle: Handler;
beforeAll(async () => {
  server = await serveAnswers((...request) => handle(...request));
  reach = overHttp(server.url);
});
afterAll(async () => {
  await reach.close!();
  await server.stop();
});

function ask(status: number, headers: Record<string, string | string[]>, body: unknown): Promise<Answer> {
  const text = typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body);
  handle = (response) => response.writeHead(status, headers).end(text);
  return reach.ask(questionOf());
}

describe('is an answer', () => {
  it.each([
    [200, JSON_TYPE, DATA],
    [200, 'Application/JSON; charset=utf-8', DATA],
    [203, JSON_TYPE, DATA],
    [200, `${GRAPHQL}; charset=utf-8`, DATA],
    [400, GRAPHQL, ERRORS],
    [503, GRAPHQL, { data: { a: null }, ...ERRORS }],
    [422, JSON_TYPE, ERRORS],
    [500, JSON_TYPE, { data: null, ...ERRORS }],
    [200, JSON_TYPE, { ...DATA, errors: [] }],
    [200, JSON_TYPE, { ...DATA, errors: null, extensions: null }],
    [200, JSON_TYPE, `\uFEFF${JSON.stringify(DATA)}`],
    [200, JSON_TYPE, ` \n${JSON.stringify(DATA)}\n`],
  ])('HTTP %i %s %j', async (status, type, body) => {
    const { data, errors } = typeof body === 'string' ? (DATA as Partial<Answer>) : (body as Partial<Answer>);
    expect(await ask(status, { 'content-type': type }, body)).toEqual({
      ...(data !== undefined && { data }),
      ...(errors?.length && { errors }),
    });
  });
});

describe('is none', () => {
  it.each([
    [200, 'text/html', DATA],
    [200, 'text/plain', DATA],
    [200, 'application/jsonp', DATA],
    [200, 'multipart/mixed; boundary=x', DATA],
    [200, '', DATA],
    [500, JSON_TYPE, DATA],
    [404, JSON_TYPE, { message: SECRET }],
    [502, JSON_TYPE, { errors: [] }],
    [301, GRAPHQL, DATA],
    [304, GRAPHQL, DATA],
    [200, JSON_TYPE, {}],
    [200, JSON_TYPE, { data: null }],
    [200, JSON_TYPE, { data: null, errors: [] }],
    [200, JSON_TYPE, { errors: { message: SECRET } }],
    [200, JSON_TYPE, { ...DATA, errors: [{ message: { text: SECRET } }] }],
    [200, JSON_TYPE, { ...DATA, errors: [{ message: 'x', path: SECRET }] }],
    [200, JSON_TYPE, { ...DATA, errors: [{ message: 'x', extensions: SECRET }] }],
    [200, JSON_TYPE, { ...DATA, errors: [[]] }],
    [200, JSON_TYPE, '"data"'],
    [200, JSON_TYPE, 'null'],
    [200, JSON_TYPE, ''],
    [200, JSON_TYPE, '{"__proto__":{"data":{"a":1}}}'],
    [200, JSON_TYPE, `${JSON.stringify(DATA)}${JSON.stringify(DATA)}`],
    [200, JSON_TYPE, "{'data':{}}"],
  ])('HTTP %i %s %j', async (status, type, body) => {
    const failure = ask(status, type === '' ? {} : { 'content-type': type }, body);
    await expect(failure).rejects.toMatchObject({
      code: 'SUBGRAPH_UNAVAILABLE',
      message: `answered with something that is not GraphQL (HTTP ${status})`,
    });
  });

  it('text that is not UTF-8', async () => {
    for (const bytes of [
      [0xff, 0xfe],
      [0xc0, 0x80],
      [0xed, 0xa0, 0x80],
      [0xb9, 0xfa],
    ]) {
      const body = Buffer.concat([Buffer.from('{"data":{"a":"'), Buffer.from(bytes), Buffer.from('"}}')]);
      await expect(ask(200, { 'content-type': JSON_TYPE }, body)).rejects.toMatchObject({
        code: 'SUBGRAPH_UNAVAILABLE',
        message: 'answered with text that is not UTF-8',
      });
    }
  });
});

describe('how long it may be kept', () => {
  it.each([
    [{}, undefined],
    [{ 'cache-control': 'max-age=60, public' }, 'max-age=60, public'],
    [{ 'cache-control': ['public', 'max-age=60'] }, 'public, max-age=60'],
    [{ 'cache-control': 'max-age=60, s-maxage=10', age: '20' }, 'max-age=40, s-maxage=0'],
    [{ 'cache-control': 'public, max-age="60"', age: '1' }, 'public, max-age=59'],
    [{ 'cache-control': 'max-age=60', age: '-5' }, 'max-age=60'],
    [{ 'cache-control': 'max-age=60', age: 'old' }, 'max-age=60'],
  ])('%j is %j', async (headers, expected) => {
    const { cacheControl } = await ask(200, { 'content-type': JSON_TYPE, ...headers }, DATA);
    expect(cacheControl).toBe(expected);
  });
});
