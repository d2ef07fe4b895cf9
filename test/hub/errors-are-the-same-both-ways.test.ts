import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { startHub, type Hub } from '../hub.js';

jest.setTimeout(120_000);

const DEEP = `{ area(code: "330182") { ${'parent { '.repeat(20)}name${' }'.repeat(20)} } }`;

/** What is asked, the query, and the code that refuses it; none where it is answered. */
const QUERIES = [
  ['a list', '{ stations(first: 5) { totalCount pageInfo { endCursor } nodes { id name area { name } } } }'],
  ['three rooms at once', '{ stations(first: 1) { totalCount } projects { totalCount } enterprises { totalCount } }'],
  ['across a border', '{ stations(first: 50) { nodes { id projects(first: 2) { totalCount nodes { title } } } } }'],
  ['what is not there', '{ station(id: "stn_nowhere") { name } area(code: "330182") { name } }'],
  ['an unknown field', '{ stations { nothing } }', 'GRAPHQL_VALIDATION_FAILED'],
  ['no GraphQL', '{ stations(', 'GRAPHQL_PARSE_FAILED'],
  ['more than a page may hold', '{ stations(first: 1001) { totalCount } }', 'PAGE_TOO_LARGE'],
  ['a page of less than nothing', '{ stations(first: -1) { totalCount } }', 'PAGE_TOO_LARGE'],
  ['both directions', '{ stations(first: 1, last: 1) { totalCount } }', 'PAGE_CONTRADICTORY'],
  ['a foreign cursor', '{ stations(first: 1, after: "x") { nodes { id } } }', 'CURSOR_FOREIGN'],
  ['an area that is none', '{ stations(filter: { area: "9" }) { totalCount } }', ''],
  [
    'a refusal in one room of two',
    '{ projects(first: 1001) { totalCount } stations { totalCount } }',
    'PAGE_TOO_LARGE',
  ],
  ['a query too deep', DEEP, 'QUERY_TOO_DEEP'],
] as const;

describe('in one process and over HTTP', () => {
  let inOne: Hub;
  let overHttp: Hub;
  beforeAll(async () => {
    inOne = await startHub({ mode: 'in one process' });
    overHttp = await startHub({ mode: 'over HTTP' });
  });
  afterAll(async () => {
    await inOne.stop();
    await overHttp.stop();
  });

  it.each(QUERIES)('%s is answered with the same bytes', async (_what, query, code?: string) => {
    const text = await inOne.askForText(query);
    expect(await overHttp.askForText(query)).toBe(text);
    const { errors } = JSON.parse(text) as { errors?: { extensions: { code: string } }[] };
    if (code === undefined) expect(errors).toBeUndefined();
    else expect(errors?.[0]?.extensions.code).toMatch(code);
  });

  it('a room that refuses leaves the other standing', async () => {
    const { data } = await inOne.ask('{ projects(first: 1001) { totalCount } stations { totalCount } }');
    expect(data).toEqual({ projects: null, stations: { totalCount: expect.any(Number) } });
  });
});
