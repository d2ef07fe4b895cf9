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

function read(text: string): Promise<Answer> {
  body = text;
  return reach.ask(questionOf());
}

const nest = (open: string, close: string, levels: number): string =>
  `{"data":{"a":${open.repeat(levels)}1${close.repeat(levels)}}}`;

it.each([
  ['lists, in a small answer', nest('[', ']', 300)],
  ['lists, in a large one', nest('[', ']', 4 * MIB)],
  ['lists that are never closed', `{"data":{"a":${'['.repeat(30 * MIB)}`],
  ['objects', nest('{"a":', '}', 10_000)],
  ['objects, each closed before the next field', nest('{"a":', ',"b":[]}', 20_000)],
  ['objects in extensions of an error', `{"errors":[{"message":"x","extensions":${nest('{"a":', '}', 1000)}}]}`],
  ['objects beside the data', `{"data":{},"extensions":${nest('{"a":', '}', 1000)}}`],
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
  );
  expect(Object.keys(data!)).toEqual(['__proto__', 'constructor', 'toString']);
  expect(Object.getPrototypeOf(data)).toBe(Object.prototype);
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
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
