import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loadAreas } from '../../shared/areas/area.load.js';
import { stations } from '../../subgraphs/stations/subgraph.js';
import { onEachDatabase, startRoom, type StartedRoom } from '../databases.js';

onEachDatabase('areas hang together as of a day', (dialect) => {
  let room: StartedRoom;
  beforeAll(async () => {
    room = await startRoom(stations, dialect);
  }, 60_000);
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
    return { code: answer.errors![0].extensions.code as string, message: answer.errors![0].message as string };
  };

  it('finds an area by its code as given, by its padded code, and by its id', async () => {
    const { data, statements } = await ask(`{
      plain: area(code: "330182001") { id isGrouping } padded: area(code: "330182001000") { id }
      city: area(code: "410300") { id name } zone: area(id: "area_yibin-district") { code level kind }
      none: area(code: "653130") { id } }`);
    expect(data).toEqual({
      plain: { id: 'area_330182001', isGrouping: false },
      padded: { id: 'area_330182001' },
      city: { id: 'area_4103', name: '洛阳市' },
      zone: { code: null, level: 'ZONE', kind: 'FUNCTIONAL_ZONE' },
      none: null,
    });
    expect(statements).toBe(2);
  });

  it('answers references from other rooms in one statement', async () => {
    room.statements();
    const answer = await room.ask(
      'query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on Area { name } } }',
      {
        refs: ['area_330182001', 'area_4103', 'area_nowhere'].map((id) => ({ __typename: 'Area', id })),
      },
    );
    expect(answer.data._entities).toEqual([{ name: '新安江街道' }, { name: '洛阳市' }, null]);
    expect(room.statements()).toBe(1);
  });

  it('follows a town through its recoding, its trusteeship and its statistics', async () => {
    const { data } = await ask(`{
      old: area(code: "410311103") { validTo successors { area { id } on kind } predecessors { kind }
        parent(asOf: "2022-06-10") { name } trust: parent(relation: TRUSTEESHIP, asOf: "2022-06-10") { name }
        before: parent(relation: TRUSTEESHIP, asOf: "2021-06-10") { name } }
      new: area(code: "410304100") { predecessors { area { id } } ancestors(relation: STATISTICAL, asOf: "2023-07-01") { name }
        parentLinks(relation: TRUSTEESHIP) { parent { name } validFrom validTo evidence note }
        all: parentLinks { relation } past: parentLinks(asOf: "2020-01-01") { relation } } }`);
    expect(data.old).toEqual({
      validTo: '2022-10-31',
      successors: [{ area: { id: 'area_410304100' }, on: '2022-10-31', kind: 'RECODED' }],
      predecessors: [],
      parent: { name: '洛龙区' },
      trust: { name: '瀍河回族区' },
      before: { name: '洛龙区' },
    });
    expect(data.new.predecessors).toEqual([{ area: { id: 'area_410311103' } }]);
    expect(data.new.ancestors.map(({ name }: { name: string }) => name)).toEqual(['瀍河回族区', '洛阳市', '河南省']);
    expect(data.new.parentLinks).toMatchObject([
      { parent: { name: '瀍河回族区' }, validFrom: '2022-10-31', validTo: null, evidence: 'VERIFIED' },
    ]);
    expect(data.new.all).toHaveLength(3);
    expect(data.new.past).toEqual([]);
  });

  it('lists children by the tree of a day: Jianxi has three subdistricts more since it regained them', async () => {
    const { data } = await ask(`{ area(code: "410305") {
      before: children(asOf: "2022-01-01") { totalCount } after: children(asOf: "2022-06-10") { totalCount }
      counted: children(relation: STATISTICAL) { totalCount } } city: area(code: "4103") { children(first: 30) { nodes { code name } } } }`);
    expect(data.area.after.totalCount - data.area.before.totalCount).toBe(3);
    expect(data.area.counted.totalCount).toBe(0);
    const { nodes } = data.city.children;
    expect(nodes).toHaveLength(17);
    expect(nodes[0]).toEqual({ code: '410302', name: '老城区' });
    expect(nodes.slice(15).map(({ code }: { code: string | null }) => code)).toEqual([null, null]); // Zones come last.
  });

  it('filters by place in the tree, level, kind and text, and reads on from a cursor', async () => {
    const { data } = await ask(`{
      right: areas(filter: { under: "330182" }) { totalCount }
      deep: areas(filter: { under: "330182", includeDescendants: true }) { totalCount }
      towns: areas(filter: { under: "area_330182", kinds: [TOWN, TOWNSHIP] }) { totalCount }
      provinces: areas(filter: { levels: [PROVINCE] }) { nodes { name } }
      english: areas(filter: { text: "JIANDE" }) { nodes { name } }
      literal: areas(filter: { text: "%" }) { totalCount }
      grouping: areas(filter: { under: "3301", includeDescendants: true, isGrouping: true }) { totalCount }
      latest: areas(filter: { under: "330182" }, orderBy: { field: CODE, direction: DESC }, first: 1) { nodes { code } }
      page: areas(filter: { under: "330182001" }, first: 4) { nodes { name } pageInfo { endCursor } } }`);
    expect(data.right.totalCount).toBe(16);
    expect(data.deep.totalCount).toBe(16 + 15);
    expect(data.towns.totalCount).toBe(13);
    expect(data.provinces.nodes).toEqual([{ name: '浙江省' }, { name: '河南省' }]);
    expect(data.english.nodes).toEqual([{ name: '建德市' }]);
    expect(data.literal.totalCount).toBe(0);
    expect(data.grouping.totalCount).toBe(0);
    expect(data.latest.nodes[0].code > '330182100').toBe(true);
    const cursor = data.page.pageInfo.endCursor as string;
    const next = await ask(
      `{ areas(filter: { under: "330182001" }, first: 4, after: "${cursor}") { nodes { name } } }`,
    );
    expect(next.data.areas.nodes).toHaveLength(4);
    expect(next.data.areas.nodes).not.toContainEqual(data.page.nodes[3]);
  });

  it('gives the gap list of a day in one statement for rows and one for totals, and one more for the area', async () => {
    const { data, statements } =
      await ask(`{ areas(filter: { under: "3307", includeDescendants: true, withoutStation: { tier: STATION } }, first: 1000) {
      totalCount nodes { id kind } } }`);
    expect(statements).toBe(3);
    expect(data.areas.totalCount).toBe(145); // Of 146 townships one has its station on record.
    expect(data.areas.nodes).not.toContainEqual(expect.objectContaining({ id: 'area_330723102' }));
    expect(new Set(data.areas.nodes.map(({ kind }: { kind: string }) => kind))).toEqual(
      new Set(['SUBDISTRICT', 'TOWN', 'TOWNSHIP']),
    );
    const centres = await ask(`{
      before: areas(filter: { under: "4103", withoutStation: { tier: GUIDANCE_CENTRE, asOf: "2021-12-31" } }) { totalCount }
      after: areas(filter: { under: "4103", withoutStation: { tier: GUIDANCE_CENTRE, asOf: "2022-06-10" } }) { totalCount } }`);
    expect(centres.data).toEqual({ before: { totalCount: 14 }, after: { totalCount: 13 } });
    const rooms = await ask(`{ area(code: "330182001") {
      now: children(filter: { withoutStation: { tier: ROOM } }) { nodes { kind } }
      then: children(filter: { withoutStation: { tier: ROOM, asOf: "2019-01-01" } }) { totalCount } } }`);
    expect(rooms.data.area.now.nodes).toEqual(Array(4).fill({ kind: 'ADMIN_VILLAGE' }));
    expect(rooms.data.area.then.totalCount).toBe(15);
  });

  describe('what cannot be answered is refused', () => {
    it.each([
      ['neither code nor id', '{ area { id } }', 'AREA_KEY_UNCLEAR'],
      ['code and id at once', '{ area(code: "33", id: "area_33") { id } }', 'AREA_KEY_UNCLEAR'],
      ['a malformed code', '{ area(code: "3301x") { id } }', 'BAD_USER_INPUT'],
      ['an unknown area', '{ areas(filter: { under: "3399" }) { totalCount } }', 'AREA_UNKNOWN'],
      ['a page over the bound', '{ areas(first: 1001) { totalCount } }', 'PAGE_TOO_LARGE'],
      ['a foreign cursor', '{ areas(after: "bm8") { nodes { id } } }', 'CURSOR_FOREIGN'],
      [
        'descendants of nothing',
        '{ areas(filter: { includeDescendants: true }) { totalCount } }',
        'FILTER_CONTRADICTORY',
      ],
      [
        'grouping rows of another kind',
        '{ areas(filter: { isGrouping: true, kinds: [TOWN] }) { totalCount } }',
        'FILTER_CONTRADICTORY',
      ],
      [
        'a gap list of kinds that need no station',
        '{ areas(filter: { kinds: [PROVINCE], withoutStation: { tier: ROOM } }) { totalCount } }',
        'FILTER_CONTRADICTORY',
      ],
      ['a gap list of posts', '{ areas(filter: { withoutStation: { tier: POST } }) { totalCount } }', 'GAP_TIER_UNFIT'],
      [
        'children under another area',
        '{ area(code: "33") { children(filter: { under: "41" }) { totalCount } } }',
        'FILTER_CONTRADICTORY',
      ],
    ])('refuses %s', async (_, query, code) => {
      expect((await refused(query)).code).toBe(code);
    });
  });
});

onEachDatabase('areas cost the same statements however many', (dialect) => {
  let room: StartedRoom;
  beforeAll(async () => {
    room = await startRoom(stations, dialect);
    await loadAreas(room.orm.em, { under: '4101' });
    await loadAreas(room.orm.em, { under: '4115' });
    await loadAreas(room.orm.em, { under: '4113' });
  }, 60_000);
  afterAll(() => room.stop());

  const FIELDS = [
    ['parent { name }', 1],
    ['ancestors { name }', 1],
    ['parentLinks { relation parent { name } }', 2],
    ['successors { kind }', 1],
    ['predecessors { kind }', 1],
    ['isSeatOf { seatOf { name } }', 2],
    ['children(first: 2) { totalCount nodes { name } }', 2],
    ['figures { value }', 1],
    ['derivedFigures { value }', 2],
    ['reconciliations { status }', 3],
    ['coverage(tier: STATION, denominators: [TOWNSHIPS, TOWNSHIPS_AND_PSEUDO_UNITS]) { ratio }', 3],
  ] as const;

  it.each(FIELDS)('%s', async (field, most) => {
    for (const size of [1, 100, 1000]) {
      room.statements();
      const answer = await room.ask(
        `{ areas(first: ${size}, filter: { levels: [TOWNSHIP] }) { nodes { id ${field} } } }`,
      );
      expect(answer.errors).toBeUndefined();
      expect(answer.data.areas.nodes).toHaveLength(size);
      expect(room.statements() - 1).toBeLessThanOrEqual(most);
    }
  });
});
