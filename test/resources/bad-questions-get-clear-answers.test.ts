import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { resources } from '../../subgraphs/resources/subgraph.js';
import { onEachDatabase, startRoom, type StartedRoom } from '../databases.js';

const QUESTIONS: readonly (readonly [why: string, query: string, code: string, message: RegExp])[] = [
  ['an unknown area', '{ venues(filter: { area: "330199" }) { totalCount } }', 'AREA_UNKNOWN', /330199/],
  ['a malformed area', '{ venues(filter: { area: "33x" }) { totalCount } }', 'BAD_USER_INPUT', /33x/],
  ['too many at once', '{ enterprises(first: 1001) { nodes { id } } }', 'PAGE_TOO_LARGE', /1000/],
  [
    'a cursor of another list',
    '{ enterprises(after: "WyJ4Il0") { nodes { id } } }',
    'CURSOR_FOREIGN',
    /does not belong to this list/,
  ],
  [
    'a filed body with a credit code',
    '{ socialOrganizations(filter: { registrationKind: FILED, creditCode: "53330000MJ80000209" }) { totalCount } }',
    'FILTER_CONTRADICTORY',
    /credit code/,
  ],
  [
    'a filed charity',
    '{ socialOrganizations(filter: { registrationKind: FILED, isCharity: true }) { totalCount } }',
    'FILTER_CONTRADICTORY',
    /charity/,
  ],
  [
    'public fundraising without a charity',
    '{ socialOrganizations(filter: { isCharity: false, publicFundraising: true }) { totalCount } }',
    'FILTER_CONTRADICTORY',
    /only a charity/,
  ],
  [
    'a conversion that ends before it begins',
    '{ socialOrganizations(filter: { convertedFrom: "2022-01-01", convertedTo: "2021-01-01" }) { totalCount } }',
    'FILTER_CONTRADICTORY',
    /lies before/,
  ],
  [
    'a mistyped credit code',
    '{ enterprises(filter: { creditCode: "53330000MJ80000208" }) { totalCount } }',
    'BAD_USER_INPUT',
    /check character/,
  ],
  ['no choice at all', '{ venues(filter: { kinds: [] }) { totalCount } }', 'FILTER_EMPTY', /`kinds` is empty/],
  [
    'an unknown kind of venue',
    '{ venues(filter: { kinds: [CASTLE] }) { totalCount } }',
    'VENUE_KIND_UNKNOWN',
    /CASTLE/,
  ],
  [
    'an unknown kind of link',
    '{ resourceLinks(filter: { kinds: [HATES] }) { totalCount } }',
    'LINK_KIND_UNKNOWN',
    /HATES/,
  ],
  [
    'an unknown kind of party',
    '{ alliances(filter: { partyKinds: [MARTIANS] }) { totalCount } }',
    'PARTY_KIND_UNKNOWN',
    /MARTIANS/,
  ],
  [
    'a range upside down',
    '{ enterprises(filter: { figure: { metric: NEW_RESIDENT_SHARE, min: 0.9, max: 0.1 } }) { totalCount } }',
    'FILTER_CONTRADICTORY',
    /below/,
  ],
  [
    'parties that exclude each other',
    '{ resourceLinks(filter: { partyIds: ["stn_a"], fromIds: ["stn_b"], toIds: ["stn_c"] }) { totalCount } }',
    'FILTER_CONTRADICTORY',
    /partyIds/,
  ],
  [
    'an area inside an area',
    '{ _entities(representations: [{ __typename: "Area", id: "area_33" }]) { ... on Area { venues(filter: { area: "3301" }) { totalCount } } } }',
    'FILTER_CONTRADICTORY',
    /already says the area/,
  ],
  [
    'no kind of link of a party',
    '{ enterprise(id: "ent_wuyi-gongli-electric") { resourceLinks(kinds: []) { totalCount } } }',
    'FILTER_EMPTY',
    /empty/,
  ],
  [
    'a reference without an id',
    '{ _entities(representations: [{ __typename: "Enterprise" }]) { ... on Enterprise { id } } }',
    'REFERENCE_MALFORMED',
    /Enterprise has no `id`/,
  ],
  [
    'a reference without an id to a noun of another room',
    '{ _entities(representations: [{ __typename: "Station", id: 7 }]) { ... on Station { id } } }',
    'REFERENCE_MALFORMED',
    /Station has no `id`/,
  ],
  [
    'areas below none',
    '{ enterprises(filter: { includeDescendants: true }) { totalCount } }',
    'FILTER_CONTRADICTORY',
    /no `area` is given/,
  ],
  ['an impossible day', '{ resourceLinks(asOf: "2021-02-30") { totalCount } }', 'BAD_USER_INPUT', /2021-02-30/],
];

onEachDatabase('bad questions get clear answers', (dialect) => {
  let room: StartedRoom;
  beforeAll(async () => {
    room = await startRoom(resources, dialect);
  });
  afterAll(() => room.stop());

  it.each(QUESTIONS)('%s', async (_, query, code, message) => {
    const answer = await room.ask(query);
    expect(answer.errors).toHaveLength(1);
    expect(answer.errors![0].extensions.code).toBe(code);
    expect(answer.errors![0].message).toMatch(message);
  });

  it('refuses the cursor of another ordering', async () => {
    const first = await room.ask('{ governmentAgencies(first: 1) { pageInfo { endCursor } } }');
    const cursor = first.data.governmentAgencies.pageInfo.endCursor;
    const answer = await room.ask(
      `{ governmentAgencies(first: 1, after: "${cursor}", orderBy: { field: AREA }) { nodes { id } } }`,
    );
    expect(answer.errors![0].extensions.code).toBe('CURSOR_FOREIGN');
  });
});
