import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { projects } from '../../subgraphs/projects/subgraph.js';
import { onEachDatabase, startRoom, type StartedRoom } from '../databases.js';
import { loadSyntheticProjects, projectKey, stationKey } from './synthetic-projects.js';

const COUNT = 240;
const numbers = Array.from({ length: COUNT }, (_, number) => number);
const purchase = (number: number): boolean => number % 2 === 0;
const year = (number: number): number | null => (number % 7 === 0 ? null : 2018 + (number % 5));
const purchaser = (number: number): string | null =>
  purchase(number) ? ['COUNTY_CIVIL_AFFAIRS', 'TOWNSHIP', 'VILLAGE_COMMUNITY'][number % 3]! : null;
const budget = (number: number): number | null => (number % 6 === 0 ? null : number * 1000);

/** A filter as it is written, and which of the synthetic projects it means. */
const FILTERS: [string, (number: number) => boolean][] = [
  ['kinds: [VENTURE]', (number) => !purchase(number)],
  ['stages: [CONTRACTED, DELIVERY]', purchase],
  ['area: "330723"', (number) => number % 4 === 1],
  ['area: "33", includeDescendants: true', (number) => number % 4 < 2],
  ['area: "area_41", includeDescendants: true', (number) => number % 4 === 2],
  ['area: "33"', () => false],
  ['programmeYearFrom: 2020, programmeYearTo: 2021', (number) => [2020, 2021].includes(year(number) ?? 0)],
  ['targetGroups: [ELDERLY]', purchase],
  ['targetGroups: [ELDERLY, CHILDREN]', () => true],
  ['purchaserKinds: [TOWNSHIP, VILLAGE_COMMUNITY]', (number) => purchaser(number) !== null && number % 3 > 0],
  ['fundingKinds: [LOTTERY], kinds: [VENTURE]', () => false],
  ['fundingKinds: [ENTERPRISE]', (number) => !purchase(number)],
  ['fundingSources: ["fsr_synthetic-LOTTERY", "fsr_nowhere"]', purchase],
  ['fundingEnterprises: ["ent_synthetic"]', (number) => !purchase(number)],
  ['fundingOrganizations: ["org_synthetic-charity"]', (number) => number % 10 === 9],
  // One source has to meet both: the charity's projects have money of a firm too, but by another source.
  ['fundingOrganizations: ["org_synthetic-charity"], fundingKinds: [ENTERPRISE]', () => false],
  ['targetGroups: [NOT_A_CODE_OF_THE_VOCABULARY]', () => false],
  ['provider: ["org_synthetic-1", "org_synthetic-2"]', (number) => number % 20 === 1 || number % 20 === 2],
  ['performedAt: "stn_synthetic-7"', (number) => number % 50 === 7],
  ['programmes: ["prg_synthetic"]', () => true],
  ['openForClaim: true', (number) => number % 3 === 1],
  ['openForClaim: false', (number) => number % 3 === 2],
  ['budgetAtLeast: "100000"', (number) => (budget(number) ?? 0) >= 100_000],
  [
    'openForClaim: true, targetGroups: [CHILDREN], budgetAtLeast: "5000.00", area: "330723"',
    (number) => number % 3 === 1 && !purchase(number) && (budget(number) ?? 0) >= 5000 && number % 4 === 1,
  ],
  ['signedFrom: "2022-02-01"', (number) => number % 8 === 0],
  ['signedTo: "2022-01-31"', (number) => purchase(number) && number % 8 !== 0],
  ['text: "PROJECT 12"', (number) => String(number).startsWith('12')],
  ['text: "100% s"', (number) => number % 10 === 3],
  ['text: "100_"', () => false],
];

onEachDatabase('projects are found by what is asked', (dialect) => {
  let room: StartedRoom;
  beforeAll(async () => {
    room = await startRoom(projects, dialect, { empty: true });
    await loadSyntheticProjects(room, 0, COUNT);
  }, 60_000);
  afterAll(() => room.stop());

  // oxlint-disable-next-line typescript/no-explicit-any -- an answer has the shape of its query
  const ask = async (query: string): Promise<any> => {
    const answer = await room.ask(query);
    expect(answer.errors).toBeUndefined();
    return answer.data;
  };

  it.each(FILTERS)('{ %s }', async (filter, means) => {
    const data = await ask(`{ projects(filter: { ${filter} }, first: 1000) { totalCount nodes { id } } }`);
    const wanted = numbers.filter(means).map(projectKey);
    expect(data.projects.nodes.map(({ id }: { id: string }) => id).sort()).toEqual(wanted);
    expect(data.projects.totalCount).toBe(wanted.length);
  });

  it.each([
    ['BUDGET', budget],
    ['PROGRAMME_YEAR', year],
    ['SIGNED_ON', (number: number) => (purchase(number) ? (number % 8 === 0 ? '2022-02-11' : '2022-01-28') : null)],
  ])('in the order of %s, nulls last either way, page by page', async (field, valueOf) => {
    for (const direction of ['ASC', 'DESC']) {
      const seen: string[] = [];
      for (let after = ''; ;) {
        const { projects: page } = await ask(
          `{ projects(orderBy: { field: ${field}, direction: ${direction} }, first: 67${after}) { nodes { id } pageInfo { hasNextPage endCursor } } }`,
        );
        seen.push(...page.nodes.map(({ id }: { id: string }) => id));
        if (!page.pageInfo.hasNextPage) break;
        after = `, after: "${page.pageInfo.endCursor}"`;
      }
      expect(new Set(seen).size).toBe(COUNT);
      const values = seen.map((id) => valueOf(Number(id.split('-')[1])));
      const known = values.filter((value) => value !== null);
      const sign = direction === 'ASC' ? 1 : -1;
      expect(values.slice(known.length).every((value) => value === null)).toBe(true);
      expect(
        known.every((value, at) => at === 0 || (known[at - 1]! < value ? sign : -sign) > 0 || known[at - 1] === value),
      ).toBe(true);
    }
  });

  it('gives the same pages to a station', async () => {
    const data = await ask(
      `{ _entities(representations: [{ __typename: "Station", id: "${stationKey(7)}" }]) { ... on Station {
        projects(filter: { kinds: [VENTURE] }, first: 2) { totalCount nodes { id } pageInfo { endCursor } } } } }`,
    );
    const [station] = data._entities;
    const wanted = numbers.filter((number) => number % 50 === 7).map(projectKey);
    expect(station.projects.totalCount).toBe(wanted.length);
    const next = await ask(
      `{ _entities(representations: [{ __typename: "Station", id: "${stationKey(7)}" }]) { ... on Station {
        projects(filter: { kinds: [VENTURE] }, after: "${station.projects.pageInfo.endCursor}") { nodes { id } } } } }`,
    );
    const ids = [...station.projects.nodes, ...next._entities[0].projects.nodes].map(({ id }: { id: string }) => id);
    expect(ids.sort()).toEqual(wanted);
  });

  it('answers by what the hub knew: nothing before it was recorded', async () => {
    const data = await ask(
      '{ before: projects(knownAt: "2025-12-31T00:00:00Z") { totalCount } after: projects(knownAt: "2026-01-02T00:00:00Z") { totalCount } }',
    );
    expect(data).toEqual({ before: { totalCount: 0 }, after: { totalCount: COUNT } });
  });

  describe('and so are contracts, milestones, evaluations and claims', () => {
    const count = (means: (number: number) => boolean): number => numbers.filter(means).length;
    const CONTRACTS: [string, (number: number) => boolean][] = [
      ['methods: [OPEN_TENDER]', (number) => number % 4 === 0],
      ['longerThanYears: 1', (number) => number % 6 === 0],
      ['longerThanYears: 3', () => false],
      ['longerThanYears: 0', purchase],
      ['signedLate: true', (number) => number % 8 === 0],
      ['signedLate: false', (number) => purchase(number) && number % 8 !== 0],
      // Signed on Friday 28 January: due on 1 February. Signed on Friday 11 February: due on the 15th, and announced on the 14th.
      ['announcedLate: true', (number) => purchase(number) && number % 8 !== 0],
      ['amountAtLeast: "90000"', (number) => purchase(number) && number >= 100],
      ['purchaserKinds: [COUNTY_CIVIL_AFFAIRS]', (number) => purchaser(number) === 'COUNTY_CIVIL_AFFAIRS'],
      ['area: "330182", includeDescendants: true', (number) => number % 4 === 0],
      ['provider: ["org_synthetic-2"], signedFrom: "2022-01-01"', (number) => number % 20 === 2],
    ];
    it.each(CONTRACTS)('projectContracts { %s }', async (filter, means) => {
      const data = await ask(
        `{ projectContracts(filter: { ${filter} }, first: 1) { totalCount nodes { project { id } } } }`,
      );
      expect(data.projectContracts.totalCount).toBe(count(means));
      expect(data.projectContracts.nodes).toHaveLength(Math.min(1, count(means)));
    });

    const MILESTONES: [string, (number: number) => boolean][] = [
      ['dueFrom: "2022-03-01", dueTo: "2022-03-31"', (number) => number % 12 === 2],
      ['done: true', purchase],
      ['late: true', (number) => purchase(number) || number % 12 < 5],
      ['late: false', (number) => !purchase(number) && number % 12 >= 5],
      ['area: "3307", includeDescendants: true, kinds: [REPORT]', (number) => number % 4 === 1],
    ];
    it.each(MILESTONES)('milestones { %s }', async (filter, means) => {
      const data = await ask(
        `{ milestones(asOf: "2022-06-14", filter: { ${filter} }, first: 1) { totalCount nodes { dueOn project { title } } } }`,
      );
      expect(data.milestones.totalCount).toBe(count(means));
    });

    const EVALUATIONS: [string, (number: number) => boolean][] = [
      ['kinds: [ACCEPTANCE], hasClientsOpinion: false', (number) => number % 4 === 0],
      ['moneyWithheld: true', (number) => number % 4 === 1],
      ['provider: ["org_synthetic-1"]', (number) => number % 20 === 1],
      ['area: "330723", heldFrom: "2022-12-01", heldTo: "2022-12-01"', (number) => number % 4 === 1],
    ];
    it.each(EVALUATIONS)('projectEvaluations { %s }', async (filter, means) => {
      const data = await ask(
        `{ projectEvaluations(filter: { ${filter} }) { totalCount nodes { score withheld { amount } } } }`,
      );
      expect(data.projectEvaluations.totalCount).toBe(count(means));
    });

    it.each([
      ['milestones', 'DUE_ON', 'dueOn'],
      ['milestones', 'DONE_ON', 'doneOn'],
      ['projectEvaluations', 'HELD_ON', 'heldOn'],
      ['projectEvaluations', 'PUBLISHED_ON', 'publishedOn'],
      ['projectEvaluations', 'SCORE', 'score'],
      ['projectEvaluations', 'WITHHELD', 'withheld { amount }'],
    ])('%s in the order of %s, either way, nulls last', async (list, field, selected) => {
      for (const direction of ['ASC', 'DESC']) {
        const data = await ask(
          `{ ${list}(first: 1000, orderBy: { field: ${field}, direction: ${direction} }) { totalCount nodes { value: ${selected} } } }`,
        );
        const { totalCount, nodes } = data[list];
        expect([nodes.length, totalCount]).toEqual([COUNT, COUNT]);
        const values = nodes.map(({ value }: { value: string | number | { amount: string } | null }) =>
          typeof value === 'object' && value !== null ? Number(value.amount) : value,
        );
        const known = values.filter((value: unknown) => value !== null);
        expect(values.slice(known.length).every((value: unknown) => value === null)).toBe(true);
        const rising = direction === 'ASC' ? known : known.toReversed();
        expect(rising.every((value: string, at: number) => at === 0 || rising[at - 1] <= value)).toBe(true);
      }
    });

    it('claims by state, room, broker and area', async () => {
      const data = await ask(`{
        all: claims { totalCount }
        confirmed: claims(filter: { states: [CONFIRMED], brokeredBy: ["stn_synthetic-0"], requestedFrom: "2022-03-01", requestedTo: "2022-03-01" }, orderBy: { field: CONFIRMED_ON, direction: DESC }) { totalCount nodes { confirmedOn room { id } } }
        area: claims(filter: { area: "33", includeDescendants: true }) { totalCount }
        room: claims(filter: { rooms: ["stn_synthetic-1"] }) { totalCount }
      }`);
      expect(data.all.totalCount).toBe(numbers.reduce((sum, number) => sum + (number % 3), 0));
      expect(data.confirmed.totalCount).toBe(count((number) => number % 3 > 0));
      expect(data.confirmed.nodes[0].confirmedOn).toBe('2022-03-11');
      expect(data.area.totalCount).toBe(numbers.reduce((sum, number) => sum + (number % 4 < 2 ? number % 3 : 0), 0));
      const ofRoom = (number: number): number =>
        [...Array(number % 3).keys()].filter((claim) => (number + claim) % 50 === 1).length;
      expect(data.room.totalCount).toBe(numbers.reduce((sum, number) => sum + ofRoom(number), 0));
    });
  });

  it('finds sources of money by kind and by who is behind them, in the order asked for, and leads to whoever that is', async () => {
    const source = (filter: string): string =>
      `fundingSources(filter: { ${filter} }) { nodes { id enterprise { id } organization { id } } }`;
    const data = await ask(`{
      firm: ${source('enterprises: ["ent_synthetic"]')}
      charity: ${source('organizations: ["org_synthetic-charity"]')}
      none: ${source('enterprises: ["ent_synthetic"], organizations: ["org_synthetic-charity"]')}
      down: fundingSources(orderBy: { field: NAME, direction: DESC }) { nodes { name } }
      recorded: fundingSources(orderBy: { field: RECORDED_AT }) { totalCount }
    }`);
    expect(data).toEqual({
      firm: { nodes: [{ id: 'fsr_synthetic-ENTERPRISE', enterprise: { id: 'ent_synthetic' }, organization: null }] },
      charity: {
        nodes: [{ id: 'fsr_synthetic-CHARITY', enterprise: null, organization: { id: 'org_synthetic-charity' } }],
      },
      none: { nodes: [] },
      down: { nodes: [{ name: 'synthetic charity' }, { name: 'synthetic LOTTERY' }, { name: 'synthetic ENTERPRISE' }] },
      recorded: { totalCount: 3 },
    });
  });

  it('tells what is late or doubtful in a purchase', async () => {
    const warnings = async (number: number) =>
      (await ask(`{ project(id: "${projectKey(number)}") { warnings(asOf: "2023-06-14") { code certain } } }`)).project
        .warnings;
    expect(await warnings(8)).toEqual([
      { code: 'PURCHASER_NO_STATE_ORGAN', certain: true },
      { code: 'SIGNED_LATE', certain: true },
      { code: 'FILED_LATE', certain: false },
      { code: 'ACCEPTANCE_PUBLISHED_LATE', certain: false },
      { code: 'CLIENTS_OPINION_MISSING', certain: true },
    ]);
    expect(await warnings(30)).toEqual([
      { code: 'PROVIDER_NOT_RECORDED', certain: true },
      { code: 'ANNOUNCED_LATE', certain: false },
      { code: 'TERM_OVER_ONE_YEAR', certain: true },
      { code: 'FILED_LATE', certain: false },
      { code: 'ACCEPTANCE_PUBLISHED_LATE', certain: false },
    ]);
    expect(await warnings(1)).toEqual([]);
  });

  it.each([
    ['projects(filter: { area: "330199" }) { totalCount }', 'AREA_UNKNOWN'],
    ['projects(filter: { area: "33018" }) { totalCount }', 'BAD_USER_INPUT'],
    ['projects(first: 1001) { nodes { id } }', 'PAGE_TOO_LARGE'],
    ['projects(first: -1) { nodes { id } }', 'PAGE_TOO_LARGE'],
    ['projects(first: 1, last: 1) { nodes { id } }', 'PAGE_CONTRADICTORY'],
    ['projects(filter: { programmeYearFrom: 2022, programmeYearTo: 2021 }) { totalCount }', 'FILTER_CONTRADICTORY'],
    ['projects(filter: { kinds: [] }) { totalCount }', 'FILTER_EMPTY'],
    ['projectStatements(filter: { stations: [] }) { totalCount }', 'FILTER_EMPTY'],
    ['claims(filter: { includeDescendants: true }) { totalCount }', 'FILTER_CONTRADICTORY'],
    ['projects(filter: { signedFrom: "2022-02-01", signedTo: "2022-01-01" }) { totalCount }', 'FILTER_CONTRADICTORY'],
    ['projects(filter: { signedFrom: "2022-02-30" }) { totalCount }', 'BAD_USER_INPUT'],
    ['projects(filter: { budgetAtLeast: "10万" }) { totalCount }', 'BAD_USER_INPUT'],
    ['milestones(filter: { dueFrom: "2022-02-01", dueTo: "2022-01-01" }) { totalCount }', 'FILTER_CONTRADICTORY'],
    ['claims(filter: { area: "area_nowhere" }) { totalCount }', 'AREA_UNKNOWN'],
    ['projectContracts(filter: { longerThanYears: -1 }) { totalCount }', 'CONTRACT_YEARS_OUT_OF_RANGE'],
  ])('refuses %s with %s', async (field, code) => {
    const answer = await room.ask(`{ ${field} }`);
    expect(answer.errors?.[0]?.extensions.code).toBe(code);
  });

  it('marks what a made-up data set holds as such, whatever the noun', async () => {
    const data = await ask(
      '{ projects(first: 1) { nodes { synthetic programme { synthetic } milestones { synthetic } } } claims(first: 1) { nodes { synthetic } } }',
    );
    expect(data.projects.nodes).toEqual([
      { synthetic: true, programme: { synthetic: true }, milestones: [{ synthetic: true }] },
    ]);
    expect(data.claims.nodes).toEqual([{ synthetic: true }]);
  });

  it('refuses the cursor of another list', async () => {
    const data = await ask(
      '{ claims(first: 1) { pageInfo { endCursor } } projects(first: 1) { pageInfo { endCursor } } }',
    );
    for (const [list, cursor] of [
      ['projects', data.claims.pageInfo.endCursor],
      ['projects(orderBy: { field: BUDGET })', data.projects.pageInfo.endCursor],
    ]) {
      const field = list.includes('(') ? list.replace(')', `, after: "${cursor}")`) : `${list}(after: "${cursor}")`;
      const answer = await room.ask(`{ ${field} { nodes { id } } }`);
      expect(answer.errors?.[0]?.extensions.code).toBe('CURSOR_FOREIGN');
    }
  });
});
