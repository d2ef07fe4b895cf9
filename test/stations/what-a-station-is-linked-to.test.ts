import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { loadOnce } from '../../shared/subgraph/index.js';
import { Station, StationTier } from '../../subgraphs/stations/station/station.entity.js';
import { onEachDatabase } from '../databases.js';
import { openStationDesk, TOWNSHIP, type StationDesk } from './station-desk.js';

onEachDatabase('what a station is linked to is told by days', (dialect) => {
  let desk: StationDesk;
  let station = '';
  let ended = '';
  beforeAll(async () => {
    desk = await openStationDesk(dialect);
    station = await desk.station();
    ended = await desk.station();
    await desk.act('closeStation', { station: ended });
  }, 60_000);
  afterAll(() => desk.stop());

  const codeOf = async (mutation: string, input: object) => (await desk.refused(mutation, input)).code;
  const on = (day: string) => `asOf: "2024-${day}"`;

  it('its host changes and ends, each on its day', async () => {
    const link = { station, hostKind: 'ENTERPRISE', host: 'ent_one', on: '2024-02-01', why: '签约' };
    const { event } = await desk.act('linkHostPlace', link);
    expect(event).toMatchObject({ action: 'HOST_LINKED', why: '签约' });
    expect(await codeOf('linkHostPlace', link)).toBe('LINK_STANDS');
    expect(await codeOf('linkHostPlace', { ...link, host: 'ent_two', on: '2024-01-31' })).toBe('LINK_OUT_OF_TIME');
    expect(await codeOf('linkHostPlace', { ...link, host: 'ent_two', on: '2024-03-11' })).toBe('DAY_IN_FUTURE');
    expect(await codeOf('linkHostPlace', { ...link, host: 'ent_none' })).toBe('RECORD_UNKNOWN');
    expect(await codeOf('linkHostPlace', { ...link, station: ended })).toBe('STATION_ENDED');
    expect(await codeOf('linkHostPlace', { ...link, station: 'stn_nowhere' })).toBe('RECORD_UNKNOWN');
    await desk.act('linkHostPlace', { ...link, hostKind: 'VENUE', host: 'ven_home', on: '2024-02-10' });
    expect((await desk.act('endHosting', { station, on: '2024-02-20', why: '到期' })).event).toMatchObject({
      action: 'HOSTING_ENDED',
      why: '到期',
    });
    expect(await codeOf('endHosting', { station })).toBe('LINK_ABSENT');
    expect(await codeOf('endHosting', { station: 'stn_nowhere' })).toBe('RECORD_UNKNOWN');
    const { station: read } = await desk.read(`{ station(id: "${station}") {
      none: host(${on('01-31')}) { __typename } one: host(${on('02-01')}) { __typename } two: host(${on('02-10')}) { __typename }
      gone: host(${on('02-20')}) { __typename } hostHistory { hostKind validFrom validTo } history(first: 3) { action } } }`);
    expect(read).toMatchObject({
      none: null,
      one: { __typename: 'Enterprise' },
      two: { __typename: 'Venue' },
      gone: null,
      hostHistory: [
        { hostKind: 'ENTERPRISE', validFrom: '2024-02-01', validTo: '2024-02-10' },
        { hostKind: 'VENUE', validFrom: '2024-02-10', validTo: '2024-02-20' },
      ],
      history: [{ action: 'HOSTING_ENDED' }, { action: 'HOST_LINKED' }, { action: 'HOST_LINKED' }],
    });
  });

  it('nobody houses it twice at a time: a new host begins when the one before had gone', async () => {
    const link = { station, hostKind: 'ENTERPRISE', host: 'ent_two' };
    expect(await codeOf('linkHostPlace', { ...link, on: '2024-02-15' })).toBe('LINK_OVERLAPS');
    expect(await codeOf('linkHostPlace', { ...link, on: '2024-01-01' })).toBe('LINK_OVERLAPS');
    await desk.act('linkHostPlace', { ...link, on: '2024-02-20' });
    await desk.act('endHosting', { station });
  });

  it.each([
    ['assignOperator', 'organization', ['org_one', 'org_two'], 'operator', 'OPERATOR_ASSIGNED'],
    ['assignAuthority', 'agency', ['gov_one', 'gov_two'], 'authority', 'AUTHORITY_ASSIGNED'],
  ] as const)('%s holds until another takes its place', async (mutation, field, [one, two], told, action) => {
    expect((await desk.act(mutation, { station, [field]: one, on: '2024-02-01' })).event.action).toBe(action);
    expect(await codeOf(mutation, { station, [field]: one })).toBe('LINK_STANDS');
    expect(await codeOf(mutation, { station, [field]: 'xxx_none' })).toBe('RECORD_UNKNOWN');
    expect(await codeOf(mutation, { station, [field]: two, on: '2024-01-02' })).toBe('LINK_OUT_OF_TIME');
    expect(await codeOf(mutation, { station: ended, [field]: two })).toBe('STATION_ENDED');
    await desk.act(mutation, { station, [field]: two, on: '2024-03-01' });
    const { station: read } = await desk.read(
      `{ station(id: "${station}") { none: ${told}(${on('01-31')}) { id } one: ${told}(${on('02-29')}) { id } two: ${told}(${on('03-01')}) { id } } }`,
    );
    expect(read).toEqual({ none: null, one: { id: one }, two: { id: two } });
  });

  it('its leader changes; only what is above it leads it', async () => {
    const room = await desk.station({ tier: 'ROOM', parent: station, on: '2024-01-05' });
    const other = await desk.station();
    const post = await desk.station({ tier: 'POST', parent: station });
    expect(await codeOf('changeParent', { station: room, parent: station })).toBe('LINK_STANDS');
    expect(await codeOf('changeParent', { station: room, parent: post })).toBe('STATION_PARENT_UNFIT');
    expect(await codeOf('changeParent', { station: room, parent: room })).toBe('STATION_PARENT_UNFIT');
    expect(await codeOf('changeParent', { station: room, parent: ended })).toBe('STATION_ENDED');
    expect(await codeOf('changeParent', { station: ended, parent: other })).toBe('STATION_PARENT_UNFIT');
    expect(await codeOf('changeParent', { station: room, parent: 'stn_nowhere' })).toBe('RECORD_UNKNOWN');
    expect(await codeOf('changeParent', { station: 'stn_nowhere', parent: other })).toBe('RECORD_UNKNOWN');
    expect(await codeOf('changeParent', { station: room, parent: other, on: '2024-01-04' })).toBe('LINK_OUT_OF_TIME');
    const moved = await desk.act('changeParent', { station: room, parent: other, on: '2024-02-01', why: '区划调整' });
    expect(moved.event).toMatchObject({ action: 'PARENT_CHANGED', why: '区划调整' });
    const gone = await desk.station({ tier: 'ROOM', parent: station });
    await desk.act('closeStation', { station: gone });
    expect(await codeOf('changeParent', { station: gone, parent: other })).toBe('STATION_ENDED');
    const { room: read, led } =
      await desk.read(`{ room: station(id: "${room}") { before: parent(${on('01-31')}) { id } parent(${on('02-01')}) { id } parentHistory { parent { id } validTo } }
      led: station(id: "${other}") { before: children(${on('01-31')}) { totalCount } children(${on('02-01')}) { nodes { id } } } }`);
    expect(read).toEqual({
      before: { id: station },
      parent: { id: other },
      parentHistory: [
        { parent: { id: station }, validTo: '2024-02-01' },
        { parent: { id: other }, validTo: null },
      ],
    });
    expect(led).toEqual({ before: { totalCount: 0 }, children: { nodes: [{ id: room }] } });
  });

  it('guidance begins and ends, and its visits are told', async () => {
    const guided = await desk.station();
    const guidance = { station: guided, guide: station, on: '2024-02-01' };
    expect((await desk.act('assignGuidance', guidance)).event.action).toBe('GUIDANCE_ASSIGNED');
    expect(await codeOf('assignGuidance', guidance)).toBe('LINK_STANDS');
    expect(await codeOf('assignGuidance', { ...guidance, guide: guided })).toBe('GUIDANCE_OF_SELF');
    expect(await codeOf('assignGuidance', { ...guidance, guide: ended })).toBe('STATION_ENDED');
    expect(await codeOf('assignGuidance', { ...guidance, guide: 'stn_nowhere' })).toBe('RECORD_UNKNOWN');
    const made = await desk.act('recordGuidanceVisit', {
      station: guided,
      guide: station,
      on: '2024-02-05',
      topic: '建室指导',
    });
    expect(made.visit).toMatchObject({
      visitedOn: '2024-02-05',
      topic: '建室指导',
      guide: { id: station },
      guided: { id: guided },
    });
    expect(made.event.action).toBe('VISITED');
    expect(await codeOf('recordGuidanceVisit', { station: guided, guide: guided })).toBe('GUIDANCE_OF_SELF');
    expect(await codeOf('recordGuidanceVisit', { station: ended, guide: station })).toBe('STATION_ENDED');
    expect(await codeOf('recordGuidanceVisit', { station: guided, guide: station, on: '2024-03-11' })).toBe(
      'DAY_IN_FUTURE',
    );
    expect(await codeOf('endGuidance', { ...guidance, on: '2024-01-31' })).toBe('LINK_OUT_OF_TIME');
    expect((await desk.act('endGuidance', { ...guidance, on: '2024-02-20' })).event.action).toBe('GUIDANCE_ENDED');
    expect(await codeOf('endGuidance', guidance)).toBe('LINK_ABSENT');
    expect(await codeOf('assignGuidance', { ...guidance, on: '2024-02-10' })).toBe('LINK_OVERLAPS');
    await desk.act('assignGuidance', { ...guidance, on: '2024-03-01' });
    const { station: read } = await desk.read(`{ station(id: "${station}") { guidanceVisits { nodes { id } }
      held: guides(${on('02-19')}) { nodes { id } } between: guides(${on('02-20')}) { nodes { id } } again: guides(${on('03-01')}) { nodes { id } } } }`);
    expect(read).toEqual({
      guidanceVisits: { nodes: [{ id: made.visit.id }] },
      held: { nodes: [{ id: guided }] },
      between: { nodes: [] },
      again: { nodes: [{ id: guided }] },
    });
  });

  it('spaces, modes and features hold from a day until a day', async () => {
    const { station: at } = await desk.act(
      'addSpace',
      { station, kind: 'GROUP_WORK', name: '小组室', floorArea: 40, on: '2024-02-01' },
      'station { spaces(asOf: "2024-02-01") { id kind name floorArea } }',
    );
    expect(at.spaces).toMatchObject([{ kind: 'GROUP_WORK', name: '小组室', floorArea: 40 }]);
    for (const floorArea of [0, -1, 100_001])
      expect(await codeOf('addSpace', { station, kind: 'GROUP_WORK', floorArea })).toBe('FLOOR_AREA_UNFIT');
    expect(await codeOf('addSpace', { station, kind: 'NO_SUCH' })).toBe('TERM_UNKNOWN');
    expect(await codeOf('addSpace', { station: ended, kind: 'GROUP_WORK' })).toBe('STATION_ENDED');
    const [{ id }] = at.spaces;
    expect(await codeOf('removeSpace', { id, on: '2024-01-31' })).toBe('LINK_OUT_OF_TIME');
    expect(await codeOf('removeSpace', { id: 'spc_nowhere' })).toBe('RECORD_UNKNOWN');
    expect((await desk.act('removeSpace', { id, on: '2024-02-15' })).event.action).toBe('SPACE_REMOVED');
    expect(await codeOf('removeSpace', { id })).toBe('RECORD_UNKNOWN');

    const mode = { station, mode: 'SERVICE_ORDERING' };
    expect((await desk.act('adoptOperatingMode', { ...mode, on: '2024-02-01' })).event.action).toBe('MODE_ADOPTED');
    expect(await codeOf('adoptOperatingMode', mode)).toBe('LINK_STANDS');
    expect(await codeOf('adoptOperatingMode', { ...mode, mode: 'NO_SUCH' })).toBe('TERM_UNKNOWN');
    expect(await codeOf('dropOperatingMode', { ...mode, mode: 'SUPERVISION' })).toBe('LINK_ABSENT');
    expect((await desk.act('dropOperatingMode', { ...mode, on: '2024-02-15' })).event.action).toBe('MODE_DROPPED');
    expect(await codeOf('adoptOperatingMode', { ...mode, on: '2024-02-10' })).toBe('LINK_OVERLAPS');

    expect(
      (await desk.act('setFeature', { station, title: '邻里议事', solvesProblem: '停车难', on: '2024-02-01' })).event
        .action,
    ).toBe('FEATURE_SET');
    await desk.act('setFeature', { station, title: '银龄互助', on: '2024-02-20' });
    expect(await codeOf('setFeature', { station, title: '再早一些', on: '2024-02-19' })).toBe('LINK_OUT_OF_TIME');
    expect(await codeOf('setFeature', { station: ended, title: '某某' })).toBe('STATION_ENDED');
    const { station: read } = await desk.read(`{ station(id: "${station}") {
      spaces(${on('02-14')}) { kind } gone: spaces(${on('02-15')}) { kind } operatingModes(${on('02-14')}) { code } dropped: operatingModes(${on('02-15')}) { code }
      first: feature(${on('02-19')}) { title solvesProblem } feature(${on('02-20')}) { title } } }`);
    expect(read).toEqual({
      spaces: [{ kind: 'GROUP_WORK' }],
      gone: [],
      operatingModes: [{ code: 'SERVICE_ORDERING' }],
      dropped: [],
      first: { title: '邻里议事', solvesProblem: '停车难' },
      feature: { title: '银龄互助' },
    });
  });

  it('a title is given once at a time, with as many stars as its kind has, and may be taken away', async () => {
    const title = {
      station,
      kind: 'STAR_RATING',
      level: 'MUNICIPAL',
      issuedBy: '市民政局',
      rating: 4,
      on: '2024-02-01',
      area: TOWNSHIP,
    };
    const { station: at, event } = await desk.act(
      'designate',
      title,
      'station { designations(asOf: "2024-02-01") { id kind level issuedBy rating area { code } } }',
    );
    expect(at.designations).toMatchObject([
      { kind: 'STAR_RATING', level: 'MUNICIPAL', issuedBy: '市民政局', rating: 4, area: { code: TOWNSHIP } },
    ]);
    expect(event.action).toBe('DESIGNATED');
    expect(await codeOf('designate', title)).toBe('LINK_STANDS');
    const other = { ...title, level: 'COUNTY' };
    for (const rating of [0, 6, null])
      expect(await codeOf('designate', { ...other, rating })).toBe('DESIGNATION_RATING_UNFIT');
    expect(await codeOf('designate', { ...other, kind: 'DEMONSTRATION' })).toBe('DESIGNATION_RATING_UNFIT');
    expect(await codeOf('designate', { ...other, until: '2024-02-01' })).toBe('UNTIL_BEFORE_FROM');
    expect(await codeOf('designate', { ...other, area: '330182999' })).toBe('AREA_UNKNOWN');
    expect(await codeOf('designate', { ...other, station: ended })).toBe('STATION_ENDED');
    expect(await codeOf('designate', { ...other, on: '2024-03-11' })).toBe('DAY_IN_FUTURE');
    const [{ id }] = at.designations;
    expect(await codeOf('revokeDesignation', { id, on: '2024-01-31' })).toBe('LINK_OUT_OF_TIME');
    expect((await desk.act('revokeDesignation', { id, on: '2024-03-01', why: '复核不合格' })).event).toMatchObject({
      action: 'DESIGNATION_REVOKED',
      why: '复核不合格',
    });
    expect(await codeOf('revokeDesignation', { id })).toBe('RECORD_UNKNOWN');
    expect(await codeOf('designate', { ...title, on: '2024-02-15' })).toBe('LINK_OVERLAPS');
    await desk.act('designate', { ...title, rating: 5, on: '2024-03-05', until: '2024-03-08' });
    const { station: read } = await desk.read(
      `{ station(id: "${station}") { given: designations(${on('02-29')}) { rating } none: designations(${on('03-01')}) { rating } later: designations(${on('03-07')}) { id rating } over: designations(${on('03-08')}) { rating } } }`,
    );
    expect(read).toMatchObject({ given: [{ rating: 4 }], none: [], later: [{ rating: 5 }], over: [] });
    expect(await codeOf('revokeDesignation', { id: read.later[0].id })).toBe('LINK_ABSENT');
  });

  it('a station of which no step is on record is not moved on', async () => {
    const id = 'stn_synthetic-stateless';
    await loadOnce(
      desk.orm,
      'synthetic-stateless',
      { at: '2024-01-01T00:00:00.000Z', actor: 'synthetic', synthetic: true },
      async ({ record }) => {
        record(Station, { id, name: 'synthetic', tier: StationTier.STATION, areaId: `area_${TOWNSHIP}` });
      },
    );
    expect(await codeOf('openStation', { station: id })).toBe('STATION_STATE_UNKNOWN');
    const { station: read } = await desk.read(`{ station(id: "${id}") { status availableActions { action } } }`);
    expect(read).toEqual({ status: null, availableActions: [] });
  });

  it('nothing is linked while the room that knows the far end does not answer, and a repeat is tried anew', async () => {
    const link = { station, hostKind: 'ENTERPRISE', host: 'ent_deaf', idempotencyKey: 'linked-deaf' };
    expect(await codeOf('linkHostPlace', link)).toBe('LOOKUP_FAILED');
    desk.deaf = false;
    expect((await desk.act('linkHostPlace', link)).replayed).toBe(false);
  });
});
