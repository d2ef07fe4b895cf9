import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { loadAreas } from '../../shared/areas/area.load.js';
import { dated } from '../../shared/dated.entity.js';
import { loadOnce, type Recorder } from '../../shared/subgraph/index.js';
import {
  StationDesignation,
  DesignationKind,
  DesignationLevel,
} from '../../subgraphs/stations/station/station-designation.entity.js';
import {
  StationHostKind,
  StationHostRow,
  StationOperatorRow,
} from '../../subgraphs/stations/station/station-host.entity.js';
import { StationParentRow } from '../../subgraphs/stations/station/station-parent.entity.js';
import { StationFeature, StationOperatingMode } from '../../subgraphs/stations/station/station-practice.entity.js';
import { StationSpace } from '../../subgraphs/stations/station/station-space.entity.js';
import { StationStatusRow } from '../../subgraphs/stations/station/station-status.entity.js';
import { established, Station, StationStatus, StationTier } from '../../subgraphs/stations/station/station.entity.js';
import { stations } from '../../subgraphs/stations/subgraph.js';
import { VocabularyTerm } from '../../subgraphs/stations/vocabulary/vocabulary-term.entity.js';
import { Vocabulary, VocabularyKind } from '../../subgraphs/stations/vocabulary/vocabulary.entity.js';
import { onEachDatabase, startRoom, type StartedRoom } from '../databases.js';

jest.setTimeout(60_000); // 1000 stations with all that hangs on them, on machines that do other work as well.

const CHANGE = { at: '2026-01-01T00:00:00.000Z', actor: 'synthetic', synthetic: true };
const SIZE = 1000;
const AREA = 'area_330182001';

/** Synthetic stations: number 0 leads all others, which are posts; every one has a host, an operator, two steps and two spaces. */
function recordMany({ record }: Recorder): void {
  for (let number = 0; number < SIZE; number++) {
    const key = String(number).padStart(4, '0');
    const id = `stn_synthetic-${key}`;
    record(Station, {
      id,
      name: `Synthetic ${key}`,
      genericName: number % 100 === 7 ? '100%_synthetic' : null,
      tier: number === 0 ? StationTier.STATION : StationTier.POST,
      areaId: number % 2 ? 'area_330723102' : AREA,
      ...established(`${2000 + (number % 20)}`),
    });
    const steps = [StationStatus.UNVEILED, StationStatus.OPERATING] as const;
    for (const [index, status] of (number === 0
      ? [StationStatus.PREPARING, StationStatus.OPERATING]
      : steps
    ).entries()) {
      record(StationStatusRow, {
        id: `sts_${key}-${index}`,
        stationId: id,
        status,
        sequence: index + 1,
        ...dated(index === 0 ? '2020' : '2021-06'),
      });
    }
    for (const kind of ['CAFE', 'CASE_WORK'])
      record(StationSpace, { id: `spc_${key}-${kind}`, stationId: id, kind, ...dated('2020') });
    record(StationHostRow, {
      id: `sho_${key}`,
      stationId: id,
      hostKind: number % 3 ? StationHostKind.ENTERPRISE : StationHostKind.VENUE,
      hostId: number % 3 ? `ent_synthetic-${number % 5}` : 'vtm_synthetic',
      ...dated('2020', number % 10 === 9 ? '2022-01' : null),
    });
    record(StationOperatorRow, { id: `sop_${key}`, stationId: id, organizationId: 'org_synthetic', ...dated('2020') });
    if (number > 0)
      record(StationParentRow, { id: `spr_${key}`, childId: id, parentId: 'stn_synthetic-0000', ...dated('2020') });
    if (number % 4 === 0)
      record(StationFeature, { id: `sft_${key}`, stationId: id, title: 'synthetic', ...dated('2021') });
    if (number % 50 === 0) {
      record(StationOperatingMode, { id: `som_${key}`, stationId: id, code: 'MONTHLY_PLANNING', ...dated('2021') });
      record(StationDesignation, {
        id: `dsg_${key}`,
        stationId: id,
        kind: DesignationKind.STAR_RATING,
        level: DesignationLevel.COUNTY,
        rating: 3,
        ...dated('2021'),
      });
    }
  }
}

/** A synthetic vocabulary, whose codes filters may name. */
function recordCodes({ record }: Recorder, kind: VocabularyKind, codes: readonly string[]): void {
  const id = `voc_synthetic-${kind.toLowerCase()}`;
  const told = { name: 'synthetic', nameEn: 'synthetic' };
  record(Vocabulary, { id, kind, ...told, closed: null });
  codes.forEach((code, index) =>
    record(VocabularyTerm, {
      id: `trm_synthetic_${code.toLowerCase()}`,
      vocabularyId: id,
      code,
      label: 'synthetic',
      labelEn: 'synthetic',
      definition: 'synthetic',
      position: index + 1,
    }),
  );
}

onEachDatabase('stations are listed', (dialect) => {
  let room: StartedRoom;
  beforeAll(async () => {
    room = await startRoom(stations, dialect, { empty: true });
    await loadAreas(room.orm.em);
    await loadOnce(room.orm, 'synthetic-stations', CHANGE, async (recorder) => {
      recordMany(recorder);
      recordCodes(recorder, VocabularyKind.OPERATING_MODE, ['MONTHLY_PLANNING', 'SUPERVISION']);
      recordCodes(recorder, VocabularyKind.SPACE_KIND, ['CAFE', 'CASE_WORK', 'GROUP_WORK']);
    });
    // As a database in use does by itself: without statistics PostgreSQL plans thousands of new rows as if they were few.
    await room.orm.em.getConnection().execute('analyze');
  });
  afterAll(() => room.stop());

  const ask = async (query: string) => {
    room.statements();
    const answer = await room.ask(query);
    expect(answer.errors).toBeUndefined();
    return { data: answer.data, statements: room.statements() };
  };
  const refused = async (query: string) => {
    const answer = await room.ask(query);
    expect(answer.errors).toHaveLength(1);
    return { code: answer.errors![0].extensions.code, message: answer.errors![0].message };
  };
  const total = async (filter: string): Promise<number> =>
    (await ask(`{ stations(filter: { ${filter} }) { totalCount } }`)).data.stations.totalCount;

  const NESTED = `totalCount nodes { id status(asOf: "2021-01-01") dueOn statusHistory { status } unveiledOn
    spaces { kind } designations { kind area { code } } operatingModes { code } feature { title }
    host { __typename ... on Enterprise { posts(first: 1) { totalCount nodes { id } } } ... on Venue { hostedStations(first: 1) { totalCount nodes { id } } } }
    operator { id } hostHistory { hostKind } parent { id } parentHistory { parent { id } }
    children(first: 2) { totalCount nodes { id status } } guides { totalCount nodes { id } } guidanceVisits { totalCount nodes { topic } }
    allianceStationId area { code stations(includeDescendants: true, first: 1) { totalCount nodes { id } } } }`;

  it('runs the same number of statements for 1, 100 and 1000 stations with all that hangs on them', async () => {
    const counts: number[] = [];
    for (const size of [1, 100, 1000]) {
      const { data, statements } = await ask(`{ stations(first: ${size}, filter: { tiers: [POST] }) { ${NESTED} } }`);
      expect(data.stations.totalCount).toBe(SIZE - 1);
      expect(data.stations.nodes).toHaveLength(Math.min(size, SIZE - 1));
      expect(data.stations.nodes[0]).toMatchObject({
        status: 'UNVEILED',
        unveiledOn: '2020',
        parent: { id: 'stn_synthetic-0000' },
        allianceStationId: 'stn_synthetic-0000',
        spaces: [{ kind: 'CAFE' }, { kind: 'CASE_WORK' }],
        children: { totalCount: 0, nodes: [] },
      });
      counts.push(statements);
    }
    // The first page has enterprises only; venues, and parents of other posts' kinds, join in the larger ones: two lists more.
    expect(counts[1]).toBe(counts[2]);
    expect(counts[2]! - counts[0]!).toBeLessThanOrEqual(2);
    expect(counts[2]).toBeLessThanOrEqual(30);
  });

  it('gives each field its one statement for rows and one for totals', async () => {
    const of = async (field: string): Promise<number> =>
      (await ask(`{ stations(first: 1000) { nodes { id ${field} } } }`)).statements - 1;
    expect(await of('')).toBe(0);
    for (const field of [
      'status',
      'statusHistory { status }',
      'spaces { kind }',
      'parent { name }',
      'area { name }',
      'feature { title }',
    ])
      expect([field, await of(field)]).toEqual([field, 1]);
    for (const field of [
      'host { __typename }',
      'operator { id }',
      'designations { rating }',
      'operatingModes { code }',
    ])
      expect([field, await of(field)]).toEqual([field, 1]);
    expect(await of('children { totalCount nodes { id } }')).toBe(2);
    expect(await of('children { totalCount }')).toBe(1);
    expect(await of('children { nodes { id spaces { kind } } }')).toBe(2);
    expect(await of('host { ... on Enterprise { posts { totalCount nodes { id } } } }')).toBe(3);
    expect(await of('area { stations(includeDescendants: true) { totalCount nodes { id } } }')).toBe(3);
  });

  it('answers any filter in one statement for rows and one for totals, one more for an area and one for codes', async () => {
    const everything = `tiers: [STATION, POST], statuses: [OPERATING], asOf: "2022-01-01", hostKinds: [ENTERPRISE], hasHost: true,
      designations: [STAR_RATING], operatingModes: [MONTHLY_PLANNING], spaceKinds: [CAFE], hasFeature: true, parent: "stn_synthetic-0000",
      establishedBefore: "2022-01-01", establishedAfter: "1999-12-31", text: "synth"`;
    expect((await ask(`{ stations(filter: { ${everything} }) { totalCount nodes { id } } }`)).statements).toBe(3);
    const inArea = `area: "3301", includeDescendants: true, ${everything}`;
    expect((await ask(`{ stations(filter: { ${inArea} }) { totalCount nodes { id } } }`)).statements).toBe(4);
    expect(await total(everything)).toBe(
      [...Array(SIZE).keys()].filter((n) => n > 0 && n % 100 === 0 && n % 3 !== 0).length,
    );
  });

  it('matches by each condition, as of its day', async () => {
    const numbers = [...Array(SIZE).keys()];
    const posts = SIZE - 1;
    expect(await total('statuses: [UNVEILED], asOf: "2021-06-29"')).toBe(posts);
    expect(await total('statuses: [UNVEILED], asOf: "2021-06-30"')).toBe(0);
    expect(await total('statuses: [OPERATING, SUSPENDED], asOf: "2021-06-30"')).toBe(SIZE);
    expect(await total('statuses: [OPERATING], knownAt: "2025-01-01T00:00:00Z"')).toBe(0);
    expect(await total('knownAt: "2025-12-31T23:59:59Z"')).toBe(0);
    expect(await total('cameInto: { statuses: [UNVEILED], from: "2020-12-31", to: "2020-12-31" }')).toBe(posts);
    expect(await total('cameInto: { statuses: [OPERATING], to: "2021-06-29" }')).toBe(0);
    expect(await total('tiers: [STATION], cameInto: { statuses: [OPERATING], from: "2021-06-30" }')).toBe(1);
    expect(await total('hostKinds: [VENUE], asOf: "2021-01-01"')).toBe(numbers.filter((n) => n % 3 === 0).length);
    expect(await total('hasHost: false, asOf: "2021-12-31"')).toBe(0);
    expect(await total('hasHost: false, asOf: "2022-01-01"')).toBe(numbers.filter((n) => n % 10 === 9).length);
    expect(await total('designations: [STAR_RATING]')).toBe(20);
    expect(await total('operatingModes: ["MONTHLY_PLANNING", SUPERVISION]')).toBe(20);
    expect(await total('spaceKinds: [GROUP_WORK]')).toBe(0);
    expect(await total('hasFeature: false')).toBe(750);
    expect(await total('hasFeature: true, asOf: "2020-12-31"')).toBe(0);
    expect(await total('parent: "stn_synthetic-0000"')).toBe(posts);
    expect(await total('parent: "stn_unknown"')).toBe(0);
    expect(await total('establishedBefore: "2001-12-31"')).toBe(SIZE / 20);
    expect(await total('establishedAfter: "2017-12-31"')).toBe((SIZE / 20) * 2);
    expect(await total('text: "SYNTHETIC 000"')).toBe(10);
    expect(await total('text: "0%_s"')).toBe(10);
    expect(await total('area: "330182001"')).toBe(SIZE / 2);
    expect(await total('area: "330182000000", includeDescendants: true, areaRelation: STATISTICAL')).toBe(SIZE / 2);
    expect(await total('area: "330182"')).toBe(0);
  });

  it('narrows lists that links lead to by the same filters, and their links by day', async () => {
    const { data } = await ask(`{ station(id: "stn_synthetic-0000") {
        children(tiers: [POST], filter: { hasFeature: true }) { totalCount } rooms: children(tiers: [ROOM]) { totalCount }
        early: children(asOf: "2019-12-31") { totalCount } }
      area(code: "330182001") { stations(filter: { tiers: [POST] }, orderBy: { field: NAME, direction: DESC }, first: 1) { totalCount nodes { name } } }
      _entities(representations: [{ __typename: "Enterprise", id: "ent_synthetic-4" }, { __typename: "SocialOrganization", id: "org_synthetic" }]) {
        ... on Enterprise { present: posts { totalCount } past: posts(asOf: "2021-01-01") { totalCount } }
        ... on SocialOrganization { operatedStations(filter: { tiers: [STATION] }) { totalCount nodes { id } } hostedStations { totalCount } } } }`);
    const hosted = [...Array(SIZE).keys()].filter((n) => n % 3 !== 0 && n % 5 === 4);
    expect(data).toEqual({
      station: { children: { totalCount: 249 }, rooms: { totalCount: 0 }, early: { totalCount: 0 } },
      area: { stations: { totalCount: 499, nodes: [{ name: 'Synthetic 0998' }] } },
      _entities: [
        { present: { totalCount: hosted.filter((n) => n % 10 !== 9).length }, past: { totalCount: hosted.length } },
        {
          operatedStations: { totalCount: 1, nodes: [{ id: 'stn_synthetic-0000' }] },
          hostedStations: { totalCount: 0 },
        },
      ],
    });
  });

  it.each(['NAME', 'ESTABLISHED_ON', 'AREA_CODE', 'TIER', 'UNVEILED_ON'])(
    'walks the whole list by %s in both directions without gap or repetition',
    async (field) => {
      for (const direction of ['ASC', 'DESC']) {
        const seen: string[] = [];
        let after = 'null';
        for (let more = true; more;) {
          const { data } = await ask(
            `{ stations(first: 300, after: ${after}, orderBy: { field: ${field}, direction: ${direction} }) { nodes { id } pageInfo { hasNextPage endCursor } } }`,
          );
          seen.push(...data.stations.nodes.map(({ id }: { id: string }) => id));
          more = data.stations.pageInfo.hasNextPage;
          after = JSON.stringify(data.stations.pageInfo.endCursor);
        }
        expect(seen).toHaveLength(SIZE);
        expect(new Set(seen).size).toBe(SIZE);
      }
    },
  );

  it('orders by tier from the top, and leaves what was never unveiled to the end', async () => {
    const { data } = await ask(`{ top: stations(first: 1, orderBy: { field: TIER }) { nodes { id } }
      last: stations(last: 1, orderBy: { field: UNVEILED_ON }) { nodes { id } }
      lastDown: stations(last: 1, orderBy: { field: UNVEILED_ON, direction: DESC }) { nodes { id } } }`);
    const station = { nodes: [{ id: 'stn_synthetic-0000' }] };
    expect(data).toEqual({ top: station, last: station, lastDown: station });
  });

  it('keeps a cursor’s place when stations are added before and after it', async () => {
    const page = (after: string) =>
      ask(
        `{ stations(first: 2, after: ${after}, filter: { text: "synthetic 00" }) { nodes { name } pageInfo { endCursor } } }`,
      );
    const first = (await page('null')).data.stations;
    expect(first.nodes.map(({ name }: Station) => name)).toEqual(['Synthetic 0000', 'Synthetic 0001']);
    await loadOnce(room.orm, 'synthetic-late-stations', CHANGE, async ({ record }) => {
      for (const name of ['Synthetic 0000a', 'Synthetic 0001a'])
        record(Station, {
          id: `stn_${name.replace(' ', '-').toLowerCase()}`,
          name,
          tier: StationTier.ROOM,
          areaId: AREA,
        });
    });
    const second = (await page(JSON.stringify(first.pageInfo.endCursor))).data.stations;
    expect(second.nodes.map(({ name }: Station) => name)).toEqual(['Synthetic 0001a', 'Synthetic 0002']);
  });

  it('refuses what could never match or makes no sense, and says what would', async () => {
    const contradictions = [
      ['includeDescendants: true', '`includeDescendants` is true'],
      ['area: "330182001", areaRelation: STATISTICAL', '`areaRelation` is given'],
      ['hasHost: false, hostKinds: [VENUE]', '`hasHost` is false'],
      ['tiers: [ROOM], cameInto: { statuses: [UNVEILED] }', 'no station of tier ROOM is ever UNVEILED'],
      ['cameInto: { statuses: [CLOSED], from: "2022-01-02", to: "2022-01-01" }', '`cameInto.from` (2022-01-02)'],
      ['establishedAfter: "2021-01-01", establishedBefore: "2021-01-01"', 'nothing lies after 2021-01-01'],
      ['tiers: [STATION, ROOM], statuses: [UNVEILED]', 'no station of tier STATION or ROOM is ever UNVEILED'],
    ];
    for (const [filter, said] of contradictions) {
      const { code, message } = await refused(`{ stations(filter: { ${filter} }) { totalCount } }`);
      expect([filter, code]).toEqual([filter, 'FILTER_CONTRADICTORY']);
      expect(message).toContain(said);
    }
    for (const [filter, said] of [
      ['tiers: []', '`tiers` is empty'],
      ['cameInto: { statuses: [] }', '`cameInto.statuses` is empty'],
    ]) {
      const { code, message } = await refused(`{ stations(filter: { ${filter} }) { totalCount } }`);
      expect([filter, code]).toEqual([filter, 'FILTER_EMPTY']);
      expect(message).toContain(said);
    }
    expect((await refused('{ stations(filter: { area: "990000" }) { totalCount } }')).code).toBe('BAD_USER_INPUT');
    expect((await refused('{ stations(filter: { area: "330199" }) { totalCount } }')).code).toBe('AREA_UNKNOWN');
    for (const filter of ['operatingModes: [NOPE]', 'spaceKinds: [CAFE, NOPE]', 'operatingModes: [CAFE]'])
      expect([filter, (await refused(`{ stations(filter: { ${filter} }) { totalCount } }`)).code]).toEqual([
        filter,
        'TERM_UNKNOWN',
      ]);
    expect((await refused('{ stations(first: 1001) { totalCount } }')).code).toBe('PAGE_TOO_LARGE');
    expect((await refused('{ stations(filter: { asOf: "2021-02-30" }) { totalCount } }')).message).toContain(
      '2021-02-30',
    );
    expect(
      (
        await refused(
          '{ station(id: "stn_synthetic-0000") { children(tiers: [ROOM], filter: { tiers: [POST] }) { totalCount } } }',
        )
      ).code,
    ).toBe('FILTER_CONTRADICTORY');
    const idle = await refused('{ stations(filter: { asOf: "2019-01-01", tiers: [STATION] }) { totalCount } }');
    expect(idle.code).toBe('FILTER_DAY_IDLE');
    expect(idle.message).toContain('statuses: [OPERATING]');
    // Where the list itself follows the tree of the day, the day is not idle.
    const inTree = 'stations(includeDescendants: true, filter: { asOf: "2022-01-01" }) { totalCount }';
    const { area } = (await ask(`{ area(code: "3301") { ${inTree} } }`)).data;
    expect(area.stations.totalCount).toBeGreaterThanOrEqual(SIZE / 2);
    expect(await total('area: "3301", includeDescendants: true, asOf: "2022-01-01"')).toBe(area.stations.totalCount);
    const cursor = (await ask('{ stations(first: 1) { pageInfo { endCursor } } }')).data.stations.pageInfo.endCursor;
    const foreign = `{ stations(after: "${cursor}", orderBy: { field: TIER }) { nodes { id } } }`;
    expect((await refused(foreign)).code).toBe('CURSOR_FOREIGN');
  });
});
