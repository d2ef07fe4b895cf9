import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { overHttp } from '../../../gateway/engine/over-http.js';
import type { Answer, Reach } from '../../../gateway/engine/reach.js';
import { serveAnswers, type Running } from '../../hub/partners-at-hand.js';
import { questionOf } from './hostile-server.js';

const MIB = 1024 * 1024;

let server: Running;
let reach: Reach;
let body: string;
beforeAll(async () => {
  server = await serveAnswers((response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).end(body);
  });
  reach = overHttp(server.url);
});
afterAll(async () => {
  await reach.close!();
  await server.stop();
});

function read(text: string, query = '{ a b }'): Promise<Answer> {
  body = text;
  return reach.ask(questionOf({ text: query }));
}

const nest = (open: string, close: string, levels: number): string =>
  `{"data":{"a":${open.repeat(levels)}1${close.repeat(levels)}}}`;

it.each([
  ['lists, in a small answer', nest('[', ']', 300)],
  ['lists, in a large one', nest('[', ']', 4 * MIB)],
  ['lists that are never closed', `{"data":{"a":${'['.repeat(30 * MIB)}`],
  ['objects', nest('{"a":', '}', 10_000)],
  ['objects, each closed before the next field', nest('{"a":', ',"b":[]}', 20_000)],
])('a depth bomb of %s is refused before anybody walks through it', async (_what, bomb) => {
  await expect(read(bomb)).rejects.toMatchObject({
    code: 'SUBGRAPH_UNAVAILABLE',
    message: 'answered with data nested deeper than 256 levels',
  });
});

it('brackets within text are text, however many', async () => {
  const text = `${'[{'.repeat(50_000)}\\"[\\\\`;
  expect((await read(`{"data":{"a":"${text}","b":"\\\\"}}`)).data).toEqual({ a: JSON.parse(`"${text}"`), b: '\\' });
});

it('what a query may reach is read, down to 200 levels, small and large', async () => {
  for (const filler of ['', ' '.repeat(MIB)])
    expect((await read(nest('[', ']', 200) + filler)).data).toHaveProperty('a');
});

it('millions of empty objects are refused before they are built', async () => {
  await expect(read(`{"data":{"a":[${'{},'.repeat(2_000_000)}{}]}}`)).rejects.toMatchObject({
    message: 'answered with more than 1000000 lists and objects',
  });
});

it('names of what every object has are names, and change no object but their own', async () => {
  const { data } = await read(
    '{"data":{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"toString":1}}',
    '{ __proto__: a constructor: a toString: a }',
  );
  expect(Object.keys(data!)).toEqual(['__proto__', 'constructor', 'toString']);
  expect(Object.getPrototypeOf(data)).toBe(Object.prototype);
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});

it('what was not asked for does not arrive, at any depth and however it is nested', async () => {
  const bomb = nest('{"a":', '}', 10_000);
  const { data, errors } = await read(
    `{"data":{"a":1,"c":2,"__proto__":{"a":3},"constructor":4,"bomb":${bomb},
      "list":[[{"a":5,"b":6,"list":7}],null,8],"named":{"__typename":"T","c":9,"d":10}},
      "errors":[{"message":"x","path":["list",0,0,"a","b"],"locations":[],"secret":1,
        "extensions":{"code":"C","subgraph":{},"secret":1,"bomb":${bomb}}}]}`,
    'query { a list { a } named { ...Named ... on U { e } } } fragment Named on T { __typename c }',
  );
  expect(data).toEqual({ a: 1, list: [[{ a: 5 }], null, 8], named: { __typename: 'T', c: 9 } });
  expect(errors).toEqual([{ message: 'x', path: ['list', 0, 0, 'a'], extensions: { code: 'C' } }]);
});

it('an answer needs its own `data`: one that it inherits is none', async () => {
  await expect(read('{"__proto__":{"data":{"a":1}}}')).rejects.toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE' });
  await expect(read('{"data":{},"errors":[{"__proto__":{"message":"x"}}]}')).rejects.toMatchObject({
    code: 'SUBGRAPH_UNAVAILABLE',
  });
});

it('of a name given twice the last counts, as everywhere in JavaScript', async () => {
  expect((await read('{"data":{"a":1},"data":{"a":2,"a":3}}')).data).toEqual({ a: 3 });
});

it('nothing arrives beside data, errors and how long they may be kept', async () => {
  const answer = await read('{"data":{"a":1},"extensions":{"secret":1},"cacheControl":"max-age=9","hasNext":true}');
  expect(answer).toEqual({ data: { a: 1 }, cacheControl: undefined });
});
