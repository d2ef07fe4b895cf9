import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Direct } from '../../gateway/front/direct.js';
import { openFront, sendRaw, type Front, type RawAnswer } from './front.js';

let short: Front;
let apollo: Front;
const answered = jest.spyOn(Direct.prototype, 'answer');
beforeAll(async () => {
  short = await openFront({ cacheControl: 'max-age=60' });
  apollo = await openFront({ cacheControl: 'max-age=60', plugins: [{}] });
});
beforeEach(() => void answered.mockClear());
afterAll(async () => {
  await short.close();
  await apollo.close();
});

const TYPE = { 'content-type': 'application/json', 'x-request-id': 'twin' };
const AS_GRAPHQL = { accept: 'application/graphql-response+json' };

/** What is asked, the body, headers of its own, and whether it may go the short way once it is known. */
const REQUESTS: readonly (readonly [string, object, Record<string, string>, boolean])[] = [
  ['a query', { query: '{ hello }' }, {}, true],
  ['one with a name', { query: 'query Hello { hello }', operationName: 'Hello' }, {}, true],
  ['one of two', { query: 'query A { hello } query B { b: hello }', operationName: 'B' }, {}, true],
  ['variables', { query: 'query ($n: String) { hello(name: $n) }', variables: { n: '枢纽 "x" \u2028' } }, {}, true],
  ['a variable with a default', { query: 'query ($n: String = "you") { hello(name: $n) }' }, {}, true],
  [
    'nulls for what may be left out',
    { query: '{ hello }', variables: null, operationName: null, extensions: null },
    {},
    true,
  ],
  ['a flag', { query: 'query ($on: Boolean!) { hello @include(if: $on) }', variables: { on: false } }, {}, true],
  ['an input', { query: 'query ($c: Choice!) { choose(choice: $c) }', variables: { c: { colour: 'RED' } } }, {}, true],
  ['a field that fails', { query: '{ hello broken }' }, {}, true],
  ['a null that takes everything', { query: '{ hello strict }' }, {}, true],
  ['the same as GraphQL', { query: '{ hello strict }' }, AS_GRAPHQL, true],
  ['the schema', { query: '{ __schema { queryType { fields { name } } } hello }' }, {}, true],
  ['a mutation', { query: 'mutation { add(count: 1) }' }, {}, true],
  ['a long answer', { query: '{ words(many: 400) }' }, {}, true],
  ['a long answer by br', { query: '{ words(many: 400) }' }, { 'accept-encoding': 'br' }, true],
  ['a long answer by gzip', { query: '{ words(many: 400) }' }, { 'accept-encoding': 'gzip' }, true],
  ['any type', { query: '{ hello }' }, { accept: '*/*' }, true],
  [
    'several types',
    { query: '{ hello }' },
    { accept: 'application/graphql-response+json, application/json;q=0.9' },
    true,
  ],
  ['a named charset', { query: '{ hello }' }, { 'content-type': 'application/json; charset=utf-8' }, true],
  ['no type of ours', { query: '{ hello }' }, { accept: 'text/html' }, false],
  ['another charset', { query: '{ hello }' }, { 'content-type': 'application/json; charset=gbk' }, false],
  ['a variable of another type', { query: 'query ($n: String) { hello(name: $n) }', variables: { n: 5 } }, {}, false],
  ['the same as GraphQL', { query: 'query ($n: String) { hello(name: $n) }', variables: { n: 5 } }, AS_GRAPHQL, false],
  ['a variable too few', { query: 'query ($m: Int!) { words(many: $m) }' }, {}, false],
  [
    'a choice that is none',
    { query: 'query ($c: Choice!) { choose(choice: $c) }', variables: { c: { colour: 'BLUE' } } },
    {},
    false,
  ],
  ['variables that are a list', { query: '{ hello }', variables: [] }, {}, false],
  ['an operation that is not there', { query: 'query Hello { hello }', operationName: 'Other' }, {}, false],
  ['an operation that is not named', { query: 'query A { hello } query B { b: hello }' }, {}, false],
  ['a subscription', { query: 'subscription { hello }' }, {}, false],
  ['no GraphQL', { query: '{ hello' }, {}, false],
  ['an unknown field', { query: '{ hallo }' }, {}, false],
  ['a query that is a number', { query: 5 }, {}, false],
  ['extensions', { query: '{ hello }', extensions: {} }, {}, false],
  ['a wish for the plan', { query: '{ hello }' }, { 'x-shuniu-plan': 'text' }, false],
];

describe.each(REQUESTS)('%s', (_what, body, headers, isShort) => {
  const ask = ({ url }: Front): Promise<RawAnswer> =>
    sendRaw(url, { headers: { ...TYPE, ...headers }, body: JSON.stringify(body) });

  it('is answered alike to the byte, by whichever way', async () => {
    const first = await ask(short);
    answered.mockClear();
    const [again, byApollo] = [await ask(short), await ask(apollo)];
    expect(answered).toHaveBeenCalledTimes(isShort ? 1 : 0);
    expect(first).toEqual(byApollo);
    expect(again).toEqual(byApollo);
  });
});

describe('a text', () => {
  afterEach(() => expect(answered).not.toHaveBeenCalled());

  it('goes through Apollo Server the first time', async () => {
    await short.post({ query: '{ first: hello }' });
  });

  it('goes through it again when it was refused', async () => {
    for (let time = 0; time < 3; time++) await short.post({ query: '{ refused }' });
  });

  it('goes through it by GET, and in a form that a web page could send', async () => {
    await short.post({ query: '{ often: hello }' });
    expect((await short.get('{ often: hello }')).status).toBe(200);
    const refused = await short.post({ query: '{ often: hello }' }, { 'content-type': 'text/plain' });
    expect(refused.status).toBe(400);
  });
});

it('a plugin of the operator sees every request', async () => {
  const queries: (string | undefined)[] = [];
  const front = await openFront({
    plugins: [{ requestDidStart: async ({ request }) => void queries.push(request.query) }],
  });
  for (let time = 0; time < 3; time++) await front.post({ query: '{ hello }' });
  await front.close();
  expect(queries).toEqual(['{ hello }', '{ hello }', '{ hello }']);
  expect(answered).not.toHaveBeenCalled();
});

it('what is remembered is bounded, and the oldest is forgotten first', async () => {
  const long = (at: number): object => ({ query: `# ${'x'.repeat(200_000)}\n{ a${at}: hello }` });
  for (let at = 0; at < 6; at++) await short.post(long(at));
  await short.post(long(5));
  expect(answered).toHaveBeenCalledTimes(1);
  await short.post(long(0));
  expect(answered).toHaveBeenCalledTimes(1);
});
