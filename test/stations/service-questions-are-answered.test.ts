import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { stations } from '../../subgraphs/stations/subgraph.js';
import { onEachDatabase, startRoom, type StartedRoom } from '../databases.js';
import { fillRoom, stationId } from './service-synthetic.js';

onEachDatabase('questions about services find their filters', (dialect) => {
  let room: StartedRoom;
  beforeAll(async () => {
    room = await startRoom(stations, dialect, { empty: true });
    await fillRoom(room.orm);
  }, 120_000);
  afterAll(() => room.stop(), 60_000);

  const ask = async (query: string) => {
    const answer = await room.ask(query);
    expect(answer.errors).toBeUndefined();
    return answer.data;
  };
  /** The total of each aliased list. */
  const count = async (lists: Readonly<Record<string, string>>): Promise<Record<string, number>> => {
    const data = await ask(
      `{ ${Object.entries(lists)
        .map(([name, list]) => `${name}: ${list} { totalCount }`)
        .join(' ')} }`,
    );
    return Object.fromEntries(Object.keys(lists).map((name) => [name, data[name].totalCount]));
  };
  const refused = async (query: string) => {
    const answer = await room.ask(query);
    expect(answer.errors).toHaveLength(1);
    return answer.errors![0] as { message: string; extensions: { code: string } };
  };

  it('certified among full-time workers, on a day', async () => {
    expect(
      await count({
        fullTime: 'workers(asOf: "2021-06-01", filter: { fullTime: true })',
        certified: 'workers(asOf: "2021-06-01", filter: { fullTime: true, certified: true })',
        none: 'workers(asOf: "2021-06-01", filter: { fullTime: true, certified: false })',
        before: 'workers(asOf: "2019-12-31")',
        later: 'workers(asOf: "2022-06-14")',
        senior: 'workers(asOf: "2021-06-01", filter: { certificateLevels: [SENIOR] })',
        notYetKnown: 'workers(asOf: "2021-06-01", knownAt: "2025-01-01T00:00:00Z")',
      }),
    ).toEqual({ fullTime: 34, certified: 16, none: 9, before: 0, later: 90, senior: 25, notYetKnown: 0 });
  });

  it('services per target group and area, and the matrix of type and domain', async () => {
    expect(
      await count({
        dibao: 'serviceItems(filter: { targetGroups: [DIBAO] })',
        dibaoHangzhou: 'serviceItems(filter: { targetGroups: [DIBAO], area: "3301", includeDescendants: true })',
        dibaoJinhua: 'serviceItems(filter: { targetGroups: [DIBAO], area: "area_3307", includeDescendants: true })',
        either: 'serviceItems(filter: { targetGroups: [DIBAO, TEKUN] })',
        unserved: 'serviceItems(filter: { targetGroups: [VAGRANT_BEGGAR] })',
        cell: 'serviceItems(filter: { serviceTypes: [POLICY_PUBLICITY], domains: [SOCIAL_ASSISTANCE] })',
        otherCell: 'serviceItems(filter: { serviceTypes: [POLICY_PUBLICITY], domains: [ELDERLY_SERVICE] })',
        withdrawn: 'serviceItems(filter: { statuses: [WITHDRAWN] })',
        exactlyHere: 'serviceItems(filter: { area: "330182001" })',
        notBelow: 'serviceItems(filter: { area: "330182" })',
      }),
    ).toEqual({
      dibao: 25,
      dibaoHangzhou: 25,
      dibaoJinhua: 0,
      either: 50,
      unserved: 0,
      cell: 25,
      otherCell: 0,
      withdrawn: 10,
      exactlyHere: 50,
      notBelow: 0,
    });
  });

  it('themes by need and month, and the months without one', async () => {
    expect(
      await count({
        housing: 'monthlyThemes(filter: { needKinds: [HOUSING] })',
        education: 'monthlyThemes(filter: { needKinds: [CHILDREN_EDUCATION] })',
        inFebruary: 'monthlyThemes(filter: { yearMonthFrom: "2022-02", yearMonthTo: "2022-02" })',
        fromMarch: 'monthlyThemes(filter: { yearMonthFrom: "2022-03" })',
      }),
    ).toEqual({ housing: 75, education: 25, inFebruary: 50, fromMarch: 50 });
    const { station } = await ask(
      `{ station(id: "${stationId(10)}") { monthsWithoutTheme(from: "2021-12", to: "2022-03") } }`,
    );
    expect(station.monthsWithoutTheme).toEqual(['2021-12', '2022-01', '2022-03']);
    const most = await ask(
      '{ monthlyThemes(first: 2, orderBy: { field: ATTENDANCE, direction: DESC }) { nodes { attendance } } }',
    );
    expect(most.monthlyThemes.nodes).toEqual([{ attendance: 99 }, { attendance: 98 }]);
  });

  it('plans by month and state, with what is planned', async () => {
    const { monthlyPlans } = await ask(
      `{ monthlyPlans(filter: { stations: ["${stationId(0)}"], states: [PUBLISHED], yearMonthFrom: "2022-06" }) {
        nodes { yearMonth state station { id } items { plannedSessions serviceItem { id } } } } }`,
    );
    expect(monthlyPlans.nodes).toEqual([
      {
        yearMonth: '2022-06',
        state: 'PUBLISHED',
        station: { id: stationId(0) },
        items: [{ plannedSessions: 4, serviceItem: { id: 'itm_synthetic-0000' } }],
      },
    ]);
  });

  it('kinds of case and groups by whom and what they are for', async () => {
    expect(
      await count({
        disputes: 'caseKinds(filter: { serviceTypes: [LABOUR_DISPUTE_RELIEF] })',
        sensitive: 'caseKinds(filter: { sensitive: true })',
        notSensitive: 'caseKinds(filter: { sensitive: false })',
        support: 'groups(filter: { kinds: [SUPPORT] })',
        featured: 'groups(filter: { isFeatured: true })',
        startedIn2021: 'groups(filter: { startedFrom: "2021-01-01", startedTo: "2021-12-31" })',
        startedBySummer2021: 'groups(filter: { startedTo: "2021-06-30" })',
        mature: 'groups(filter: { stages: [MATURITY], targetGroups: [CHILDREN] })',
      }),
    ).toEqual({
      disputes: 50,
      sensitive: 75,
      notSensitive: 25,
      support: 50,
      featured: 10,
      startedIn2021: 50,
      startedBySummer2021: 0,
      mature: 100,
    });
  });

  it('what was held surely inside a span; what has no date is in none', async () => {
    expect(
      await count({
        trainings: 'trainings(filter: { heldFrom: "2021-05-01", heldTo: "2021-05-31" })',
        tooNarrow: 'trainings(filter: { heldFrom: "2021-05-02" })',
        allTrainings: 'trainings',
        byJune: 'activities(filter: { heldTo: "2021-06-30" })',
        openStart: 'activities(filter: { heldFrom: "2000-01-01" })',
        salons: 'activities(filter: { kinds: [SALON] })',
        visits: 'studyVisits(filter: { participantOrgKinds: [COMMUNITY] })',
        groupSelections: 'selections(filter: { kinds: [FEATURED_GROUP] })',
        rooms: 'supervisors(filter: { scopes: [ROOMS] })',
      }),
    ).toEqual({
      trainings: 50,
      tooNarrow: 0,
      allTrainings: 100,
      byJune: 50,
      openStart: 50,
      salons: 50,
      visits: 50,
      groupSelections: 50,
      rooms: 50,
    });
  });

  it('finds text in any case and takes wildcards as they are written', async () => {
    expect(
      await count({
        talk: 'serviceItems(filter: { text: "tALK" })',
        percent: 'serviceItems(filter: { text: "100%_" })',
        wildcard: 'serviceItems(filter: { text: "1%c" })',
        backslash: 'serviceItems(filter: { text: "\\\\" })',
        chinese: 'caseKinds(filter: { text: "合成" })',
        word: 'statements(filter: { text: "合成", terms: ["trm_enterprise-post-needs_housing"] })',
      }),
    ).toEqual({ talk: 20, percent: 20, wildcard: 0, backslash: 0, chinese: 100, word: 100 });
  });

  it('gives null for an id that is not there', async () => {
    expect(
      await ask('{ serviceItem(id: "itm_none") { id } worker(id: "wrk_none") { id } document(id: "x") { id } }'),
    ).toEqual({
      serviceItem: null,
      worker: null,
      document: null,
    });
  });

  describe('says what is wrong and what would be right', () => {
    const CASES: readonly [code: string, query: string, part: string][] = [
      ['AREA_UNKNOWN', '{ workers(filter: { area: "410199" }) { totalCount } }', '"410199"'],
      ['AREA_UNKNOWN', '{ statements(filter: { area: "area_nowhere" }) { totalCount } }', '"area_nowhere"'],
      ['FILTER_EMPTY', '{ serviceItems(filter: { stations: [] }) { totalCount } }', '`stations` is empty'],
      ['FILTER_CONTRADICTORY', '{ groups(filter: { includeDescendants: true }) { totalCount } }', '`area`'],
      [
        'FILTER_CONTRADICTORY',
        '{ trainings(filter: { heldFrom: "2022-02-01", heldTo: "2022-01-01" }) { totalCount } }',
        'heldFrom',
      ],
      [
        'FILTER_CONTRADICTORY',
        '{ monthlyThemes(filter: { yearMonthFrom: "2022-02", yearMonthTo: "2022-01" }) { totalCount } }',
        '2022-02',
      ],
      [
        'FILTER_CONTRADICTORY',
        '{ workers(filter: { certified: true, certificateLevels: [NONE] }) { totalCount } }',
        'NONE',
      ],
      ['TERM_UNKNOWN', '{ serviceItems(filter: { targetGroups: [DIBAOO] }) { totalCount } }', '"DIBAOO"'],
      ['TERM_UNKNOWN', '{ serviceItems(filter: { domains: [DIBAO] }) { totalCount } }', 'SERVICE_DOMAIN'],
      ['VOCABULARY_UNKNOWN', '{ targetGroups(vocabulary: "voc_none") { code } }', '"voc_none"'],
      ['PAGE_TOO_LARGE', '{ activities(first: 1001) { totalCount } }', '1001'],
      ['CURSOR_FOREIGN', '{ activities(after: "bm9uZQ") { nodes { id } } }', '`after`'],
      [
        'MONTH_SPAN_TOO_LONG',
        `{ station(id: "${stationId(0)}") { monthsWithoutTheme(from: "2000-01", to: "2022-01") } }`,
        '265',
      ],
    ];
    it.each(CASES)('%s: %s', async (code, query, part) => {
      const { message, extensions } = await refused(query);
      expect(extensions.code).toBe(code);
      expect(message).toContain(part);
    });

    it('refuses a cursor of another list', async () => {
      const { activities } = await ask('{ activities(first: 1) { pageInfo { endCursor } } }');
      const { extensions } = await refused(`{ trainings(after: "${activities.pageInfo.endCursor}") { nodes { id } } }`);
      expect(extensions.code).toBe('CURSOR_FOREIGN');
    });
  });
});
