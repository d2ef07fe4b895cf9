import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { inEachMode, startHub, type Hub, type Mode } from '../hub.js';

jest.setTimeout(60_000);

const DEEP = `{ area(code: "330182") { ${'parent { '.repeat(20)}name${' }'.repeat(20)} } }`;

/** What is asked, the query, and the code that refuses it; null where it is answered. */
const QUERIES: readonly (readonly [string, string, string | null])[] = [
  ['a list', '{ stations(first: 5) { totalCount pageInfo { endCursor } nodes { id name area { name } } } }', null],
  [
    'three rooms at once',
    '{ stations(first: 1) { totalCount } projects { totalCount } enterprises { totalCount } }',
    null,
  ],
  [
    'across a border',
    '{ stations(first: 50) { nodes { id projects(first: 2) { totalCount nodes { title } } } } }',
    null,
  ],
  ['what is not there', '{ station(id: "stn_nowhere") { name } area(code: "330182") { name } }', null],
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
];

const texts = new Map<string, Map<Mode, string>>();

inEachMode('a query is answered, or refused with its code', (mode) => {
  let hub: Hub;
  beforeAll(async () => {
    hub = await startHub({ mode });
  });
  afterAll(() => hub.stop());

  it.each(QUERIES)('%s', async (what, query, code) => {
    const text = await hub.askForText(query);
    texts.set(what, (texts.get(what) ?? new Map<Mode, string>()).set(mode, text));
    const { errors } = JSON.parse(text) as { errors?: { extensions: { code: string } }[] };
    if (code === null) expect(errors).toBeUndefined();
    else expect(errors?.[0]?.extensions.code).toMatch(code);
  });

  it('a stale write is told the version that the record is at', async () => {
    const { data } = await hub.ask(
      'mutation { addServiceItem(input: { station: "stn_xinanjiang", title: "陪聊", synthetic: true }) { item { id version } } }',
    );
    const { id, version } = data.addServiceItem.item;
    const { errors } = await hub.ask(
      `mutation { publishServiceItem(input: { item: "${id}", expectedVersion: ${version + 6} }) { replayed } }`,
    );
    expect(errors).toMatchObject([
      { extensions: { code: 'STALE_WRITE', subgraph: 'stations', currentVersion: version } },
    ]);
  });

  it('a room that refuses leaves the other standing', async () => {
    const { data } = await hub.ask('{ projects(first: 1001) { totalCount } stations { totalCount } }');
    expect(data).toEqual({ projects: null, stations: { totalCount: expect.any(Number) } });
  });
});

it.each(QUERIES)('%s: the same bytes in one process and over HTTP', (what) => {
  const both = texts.get(what);
  expect(both?.size).toBe(2);
  expect(both?.get('over HTTP')).toBe(both?.get('in one process'));
});
