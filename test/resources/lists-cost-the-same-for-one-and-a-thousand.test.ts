import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { onEachDatabase, type StartedRoom } from '../databases.js';
import { recordNeighbours, startSyntheticRoom } from './synthetic.js';

/** Each list, the statements that a page with its total may cost, and the fields that are asked of each row. */
const LISTS: readonly (readonly [field: string, selection: string, statements: number])[] = [
  ['enterprises', 'id area { id } provenance { fact }', 2],
  ['socialOrganizations', 'id creditCode status', 2],
  ['volunteerTeams', 'id establishedOn', 2],
  ['venues', 'id kind', 2],
  ['serviceFunds', 'id pledgedAmount { amount currency }', 2],
  ['alliances', 'id builtByArea { id }', 2],
  ['resourceLinks', 'id kind fromKind toKind', 2],
  // The registration of the day, the whole history, the status as a charity.
  ['socialOrganizations', 'id registrationKind registrations { kind } charityStatus { isCharity }', 5],
  // Figures, funds, their links once for stations and for links, platforms, their parties.
  [
    'enterprises',
    'id figures { value } serviceFunds { id fundedStations { id } fundingLinks { id } } alliances { id hasAllFourParties parties { kind } }',
    7,
  ],
  // Their links, the totals of these, the vocabulary, the firms at their starts; stations cost nothing here.
  [
    'enterprises',
    'id resourceLinks(first: 5) { totalCount nodes { kind kindTerm { label } from { __typename } to { __typename } } }',
    6,
  ],
  ['venues', 'id resourceLinks { totalCount nodes { id } } kindTerm { label }', 5],
  ['volunteerTeams', 'id enterprise { id } organization { id }', 3],
  // Their entries with totals, the funds of these, what undid them, the sums by quarter, the changes.
  [
    'serviceFunds',
    'id balance { amount } transactions(first: 3) { totalCount nodes { id fund { id } reversedBy { id } } } quarters { year } history { action } availableActions { action }',
    8,
  ],
  [
    'volunteerTeams',
    'id services(first: 3) { totalCount nodes { id hours team { id } } } availableActions { action }',
    5,
  ],
  // The registration and the status as a charity of the day for the actions, the marks, the changes.
  ['socialOrganizations', 'id creditMarks { kind } history { action } availableActions { action allowed }', 6],
];

onEachDatabase('lists cost the same for one and a thousand', (dialect) => {
  let room: StartedRoom;
  beforeAll(async () => {
    room = await startSyntheticRoom(dialect, (recorder) => {
      for (let n = 0; n < 1000; n++) recordNeighbours(recorder, n);
    });
  }, 60_000);
  afterAll(() => room.stop());

  const ask = async (query: string) => {
    const answer = await room.ask(query);
    expect(answer.errors).toBeUndefined();
    return answer.data;
  };

  for (const [field, selection, statements] of LISTS) {
    it.each([1, 100, 1000])(`${field} { ${selection} }: %i rows`, async (first) => {
      room.statements();
      const data = await ask(`{ ${field}(first: ${first}, asOf: "2021-06-30") { totalCount nodes { ${selection} } } }`);
      expect(room.statements()).toBe(statements);
      expect(data[field].nodes).toHaveLength(first);
      expect(data[field].totalCount).toBe(1000);
    });
  }

  it.each([1, 100, 1000])('fields of %i stations at once: links, funds and alliances', async (count) => {
    const representations = Array.from({ length: count }, (_, n) => {
      const id = `stn_${String(n).padStart(4, '0')}`;
      return { __typename: 'Station', id, allianceStationId: `ent_${id.slice(4)}` };
    });
    room.statements();
    const answer = await room.ask(
      `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Station {
        resourceLinks(asOf: "2022-06-14") { totalCount nodes { id } } serviceFunds { id pledgedAmount { amount } } alliances { id } } } }`,
      { representations },
    );
    expect(answer.errors).toBeUndefined();
    expect(room.statements()).toBe(4);
    expect(answer.data._entities).toHaveLength(count);
    const last = answer.data._entities.at(-1);
    const tag = String(count - 1).padStart(4, '0');
    expect(last.resourceLinks.nodes).toEqual([{ id: `lnk_funds-${tag}` }]);
    expect(last.serviceFunds).toEqual([{ id: `fnd_${tag}`, pledgedAmount: { amount: '123456789.01' } }]);
    expect(last.alliances).toEqual([{ id: `all_${tag}` }]);
  });

  it('asks five lists under many areas at once, with those below, in two statements each', async () => {
    const representations = ['area_33', 'area_3301', 'area_330182001', 'area_330723', 'area_4103', 'area_none'].map(
      (id) => ({ __typename: 'Area', id }),
    );
    const lists = ['socialOrganizations', 'volunteerTeams', 'partyMassCentres', 'enterprises', 'venues'];
    room.statements();
    const answer = await room.ask(
      `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Area {
        ${lists.map((list) => `${list}(includeDescendants: true, first: 3) { totalCount nodes { name } }`).join('\n')} } } }`,
      { representations },
    );
    expect(answer.errors).toBeUndefined();
    expect(room.statements()).toBe(10);
    const totals = answer.data._entities.map((area: any) => area.enterprises.totalCount); // oxlint-disable-line typescript/no-explicit-any -- the answer's own shape
    expect(totals).toEqual([667, 334, 334, 333, 333, 0]);
    expect(answer.data._entities[0].enterprises.nodes.map(({ name }: { name: string }) => name)).toEqual([
      'synthetic firm 0000',
      'synthetic firm 0001',
      'synthetic firm 0003',
    ]);
    expect(answer.data._entities[2].partyMassCentres).toEqual({ totalCount: 0, nodes: [] });
  });

  it('walks a list by its cursors, each row once', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page: string = after === null ? 'first: 300' : `first: 300, after: "${after}"`;
      const data = await ask(
        `{ enterprises(${page}, orderBy: { field: AREA, direction: DESC }) { nodes { id } pageInfo { endCursor hasNextPage } } }`,
      );
      seen.push(...data.enterprises.nodes.map(({ id }: { id: string }) => id));
      after = data.enterprises.pageInfo.hasNextPage ? data.enterprises.pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toHaveLength(1000);
    expect(new Set(seen).size).toBe(1000);
  });

  it('resolves an area once for a whole request', async () => {
    room.statements();
    const data = await ask(`{
      a: enterprises(filter: { area: "330182", includeDescendants: true }) { totalCount }
      b: venues(filter: { area: "330182", includeDescendants: true }) { totalCount }
      c: serviceFunds(filter: { area: "330182", includeDescendants: true }) { totalCount }
      d: resourceLinks(asOf: "2022-06-14", filter: { area: "area_330182", includeDescendants: true }) { totalCount } }`);
    expect(room.statements()).toBe(5);
    expect([data.a, data.b, data.c, data.d].map(({ totalCount }) => totalCount)).toEqual([334, 334, 334, 334]);
  });

  it('finds firms by a figure, and any noun by whether it is linked', async () => {
    const data = await ask(`{
      mostlyNew: enterprises(asOf: "2022-06-14", filter: { figure: { metric: NEW_RESIDENT_SHARE, min: 0.5 } }) { totalCount }
      fewNew: enterprises(filter: { figure: { metric: NEW_RESIDENT_SHARE, max: 0.5 } }) { totalCount }
      linked: enterprises(filter: { linked: true }) { totalCount }
      unlinked: enterprises(filter: { linked: false }) { totalCount }
      bare: venues(filter: { linked: false }) { totalCount }
      residentIn2021: socialOrganizations(asOf: "2021-12-31", filter: { linked: true }) { totalCount }
      residentIn2023: socialOrganizations(asOf: "2023-12-31", filter: { linked: true }) { totalCount } }`);
    const totals = Object.fromEntries(Object.entries(data).map(([name, list]) => [name, (list as any).totalCount])); // oxlint-disable-line typescript/no-explicit-any -- the answer's own shape
    expect(totals).toEqual({
      mostlyNew: 500,
      fewNew: 500,
      linked: 1000,
      unlinked: 0,
      bare: 1000,
      residentIn2021: 1000,
      residentIn2023: 0,
    });
  });
});
