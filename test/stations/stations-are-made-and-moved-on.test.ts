import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { onEachDatabase } from '../databases.js';
import { aName, COMMUNITY, openStationDesk, TOWNSHIP, type StationDesk } from './station-desk.js';

/** What leads a station of each tier from the drawing board to its end. */
const COURSES: readonly (readonly [tier: string, steps: readonly (readonly [mutation: string, status: string])[]])[] = [
  [
    'STATION',
    [
      ['prepareStation', 'PREPARING'],
      ['openStation', 'OPERATING'],
      ['suspendStation', 'SUSPENDED'],
      ['resumeStation', 'OPERATING'],
      ['closeStation', 'CLOSED'],
    ],
  ],
  [
    'ROOM',
    [
      ['prepareStation', 'PREPARING'],
      ['establishRoom', 'ESTABLISHED'],
      ['openStation', 'OPERATING'],
      ['suspendStation', 'SUSPENDED'],
      ['closeStation', 'CLOSED'],
    ],
  ],
  [
    'GUIDANCE_CENTRE',
    [
      ['prepareStation', 'PREPARING'],
      ['establishGuidanceCentre', 'ESTABLISHED'],
      ['openStation', 'OPERATING'],
      ['closeStation', 'CLOSED'],
    ],
  ],
  [
    'GUIDANCE_CENTRE',
    [
      ['prepareStation', 'PREPARING'],
      ['cancelStation', 'CANCELLED'],
    ],
  ],
  ['ROOM', [['cancelStation', 'CANCELLED']]],
];
const ACTIONS: Readonly<Record<string, string>> = {
  prepareStation: 'PREPARED',
  openStation: 'OPENED',
  suspendStation: 'SUSPENDED',
  resumeStation: 'RESUMED',
  closeStation: 'CLOSED',
  cancelStation: 'CANCELLED',
  establishRoom: 'ESTABLISHED',
  establishGuidanceCentre: 'ESTABLISHED',
  recordSurvey: 'SURVEYED',
  discussPost: 'DISCUSSED',
  decidePost: 'DECIDED',
  rejectPost: 'REJECTED',
  unveilPost: 'UNVEILED',
};

onEachDatabase('stations are made and moved on', (dialect) => {
  let desk: StationDesk;
  let leader = '';
  beforeAll(async () => {
    desk = await openStationDesk(dialect);
    leader = await desk.station();
  }, 60_000);
  afterAll(() => desk.stop());

  const codeOf = async (mutation: string, input: object) => (await desk.refused(mutation, input)).code;
  const proposed = async (): Promise<string> => {
    const input = { station: leader, name: aName('示例驿站'), host: 'ent_one', on: '2024-02-01' };
    return (await desk.act('proposePost', input)).station.id;
  };
  const walk = async (station: string, ...mutations: string[]): Promise<void> => {
    for (const mutation of mutations) await desk.act(mutation, { station });
  };

  it('a station comes on record once by its name, tier and area, in a state in which a record begins', async () => {
    const input = {
      name: aName(),
      tier: 'STATION',
      area: TOWNSHIP,
      genericName: '社工站',
      roles: ['HUB'],
      serviceMode: 'DIRECT',
      dueOn: '2024-12-31',
      by: '区民政局',
      why: '年度计划',
      synthetic: true,
    };
    const { station, event, replayed } = await desk.act('registerStation', input);
    expect(station).toMatchObject({ name: input.name, tier: 'STATION', status: 'PLANNED', version: 2 });
    expect(station.statusHistory).toMatchObject([
      { status: 'PLANNED', validFrom: '2024-03-10', validTo: null, by: '区民政局' },
    ]);
    expect([event, replayed]).toEqual([
      { action: 'REGISTERED', fromState: null, toState: 'PLANNED', why: '年度计划', version: 2 },
      false,
    ]);
    const { station: read } = await desk.read(
      `{ station(id: "${station.id}") { genericName roles serviceMode dueOn synthetic area { code } history { action toState } } }`,
    );
    expect(read).toMatchObject({
      genericName: '社工站',
      roles: ['HUB'],
      serviceMode: 'DIRECT',
      dueOn: '2024-12-31',
      synthetic: true,
      area: { code: TOWNSHIP },
    });
    expect(read.history[0]).toEqual({ action: 'REGISTERED', toState: 'PLANNED' });

    expect(await codeOf('registerStation', input)).toBe('STATION_NAME_TAKEN');
    expect(await codeOf('registerStation', { ...input, area: '330182999' })).toBe('AREA_UNKNOWN');
    const other = { ...input, name: aName() };
    expect(await codeOf('registerStation', { ...other, status: 'CLOSED' })).toBe('STATION_BEGIN_UNFIT');
    expect(await codeOf('registerStation', { ...other, status: 'ESTABLISHED' })).toBe('STATION_BEGIN_UNFIT');
    expect(await codeOf('registerStation', { ...other, tier: 'ROOM', status: 'OPERATING' })).toBe(
      'STATION_PARENT_MISSING',
    );
    expect(await codeOf('registerStation', { ...other, parent: 'stn_nowhere' })).toBe('RECORD_UNKNOWN');
    expect(await codeOf('registerStation', { ...other, parent: leader })).toBe('STATION_PARENT_UNFIT');
    expect(await codeOf('registerStation', { ...other, on: '2024-03-11' })).toBe('DAY_IN_FUTURE');
    expect(await codeOf('registerStation', { ...other, name: '值班电话13812345678' })).toBe('PERSONAL_DATA_REFUSED');
    // The same name is free for another tier or area, and again when the first one has ended.
    await desk.act('registerStation', { ...input, tier: 'GUIDANCE_CENTRE' });
    await desk.act('registerStation', { ...input, area: COMMUNITY });
    await walk(station.id, 'cancelStation');
    await desk.act('registerStation', input);
  });

  it('a repeat with its key gives the first outcome, and another input with it is refused', async () => {
    const input = { name: aName(), tier: 'STATION', area: TOWNSHIP, idempotencyKey: 'stations-one', synthetic: true };
    const first = await desk.act('registerStation', input);
    const again = await desk.act('registerStation', input);
    expect([again.station.id, again.event, again.replayed]).toEqual([first.station.id, first.event, true]);
    expect(await codeOf('registerStation', { ...input, name: aName() })).toBe('IDEMPOTENCY_CONFLICT');
    const key = { station: first.station.id, idempotencyKey: 'stations-two' };
    expect(await codeOf('openStation', key)).toBe('ACTION_NOT_POSSIBLE');
    await walk(first.station.id, 'prepareStation');
    // A refusal is an outcome too: what has become possible since needs a key of its own.
    expect(await codeOf('openStation', key)).toBe('ACTION_NOT_POSSIBLE');
    const prepared = { station: first.station.id, idempotencyKey: 'stations-three' };
    await desk.act('openStation', prepared);
    const opened = await desk.act('openStation', prepared);
    expect([opened.replayed, opened.station.statusHistory.length]).toEqual([true, 3]);
  });

  it.each(COURSES)(
    'a %s takes its course, each step told with its day, its body and its reason',
    async (tier, steps) => {
      const parent = tier === 'ROOM' ? { parent: leader } : {};
      const id = await desk.station({ tier, status: 'PLANNED', ...parent });
      let [before, version] = ['PLANNED', 2];
      for (const [place, [mutation, status]] of steps.entries()) {
        const on = `2024-02-0${place + 1}`;
        const told = { station: id, on, by: '区民政局', byStation: leader, why: '按计划', expectedVersion: version };
        const { station, event } = await desk.act(mutation, told);
        expect(event).toEqual({
          action: ACTIONS[mutation],
          fromState: before,
          toState: status,
          why: '按计划',
          version: version + 1,
        });
        const [held, last] = station.statusHistory.slice(-2);
        expect([held.status, held.validTo]).toEqual([before, on]);
        expect(last).toMatchObject({ status, validFrom: on, validTo: null, by: '区民政局', sequence: place + 2 });
        expect(await desk.refused(mutation, { ...told, expectedVersion: version })).toMatchObject({
          code: 'STALE_WRITE',
          currentVersion: version + 1,
        });
        [before, version] = [status, station.version];
      }
      const { station } = await desk.read(
        `{ station(id: "${id}") { history { action toState version } establishedOn } }`,
      );
      const told = station.history.map(({ toState }: { toState: string | null }) => toState);
      expect(told).toEqual([...steps.map(([, status]) => status).toReversed(), 'PLANNED', null]);
      const establishedAt = steps.findIndex(([, status]) => status === 'ESTABLISHED');
      expect(station.establishedOn).toBe(establishedAt < 0 ? null : `2024-02-0${establishedAt + 1}`);
      expect(await codeOf('suspendStation', { station: id })).toBe('ACTION_NOT_POSSIBLE');
    },
  );

  it('a post is surveyed, discussed, decided, unveiled and opened, or decided against', async () => {
    const { station: post, event } = await desk.act('proposePost', {
      station: leader,
      name: aName('示例驿站'),
      genericName: '社工驿站',
      host: 'ent_one',
      why: '员工多',
    });
    expect([post.status, event]).toEqual([
      'PREPARING',
      { action: 'REGISTERED', fromState: null, toState: 'PREPARING', why: '员工多', version: 2 },
    ]);
    const { station: read } = await desk.read(
      `{ station(id: "${post.id}") { synthetic area { code } parent { id } host { __typename } statusHistory { byStation { id } } } }`,
    );
    expect(read).toEqual({
      synthetic: true,
      area: { code: TOWNSHIP },
      parent: { id: leader },
      host: { __typename: 'Enterprise' },
      statusHistory: [{ byStation: { id: leader } }],
    });
    for (const [mutation, from, to] of [
      ['recordSurvey', 'PREPARING', 'SURVEYED'],
      ['discussPost', 'SURVEYED', 'DISCUSSED'],
      ['decidePost', 'DISCUSSED', 'DECIDED'],
      ['unveilPost', 'DECIDED', 'UNVEILED'],
      ['openStation', 'UNVEILED', 'OPERATING'],
    ] as const) {
      const moved = await desk.act(mutation, { station: post.id, on: '2024-03-10' });
      expect(moved.event).toMatchObject({ action: ACTIONS[mutation], fromState: from, toState: to });
      expect(await codeOf(mutation, { station: post.id })).toBe('ACTION_NOT_POSSIBLE');
    }
    const rejected = await proposed();
    await walk(rejected, 'recordSurvey', 'discussPost');
    expect((await desk.act('rejectPost', { station: rejected, why: '需求不足' })).event).toMatchObject({
      action: 'REJECTED',
      toState: 'REJECTED',
      why: '需求不足',
    });
    expect(await codeOf('decidePost', { station: rejected })).toBe('ACTION_NOT_POSSIBLE');
  });

  it('a post is proposed by a station that goes on, in a host that is there', async () => {
    const input = { station: leader, name: aName('示例驿站'), host: 'ent_one' };
    expect(await codeOf('proposePost', { ...input, host: 'ent_nowhere' })).toBe('RECORD_UNKNOWN');
    expect(await codeOf('proposePost', { ...input, station: 'stn_nowhere' })).toBe('RECORD_UNKNOWN');
    expect(await codeOf('proposePost', { ...input, station: await proposed() })).toBe('STATION_PARENT_UNFIT');
    expect(await codeOf('proposePost', { ...input, area: '330182999' })).toBe('AREA_UNKNOWN');
    expect(await codeOf('proposePost', { ...input, on: '2024-03-11' })).toBe('DAY_IN_FUTURE');
    await desk.act('proposePost', { ...input, area: COMMUNITY, hostKind: 'VENUE', host: 'ven_home' });
    expect(await codeOf('proposePost', { ...input, area: COMMUNITY })).toBe('STATION_NAME_TAKEN');
    const ended = await desk.station();
    await walk(ended, 'closeStation');
    expect(await codeOf('proposePost', { ...input, station: ended })).toBe('STATION_ENDED');
  });

  it('no step is taken that the tier does not know, nor without what it asks', async () => {
    const station = await desk.station({ status: 'PREPARING' });
    expect(await codeOf('unveilPost', { station })).toBe('STATION_TIER_UNFIT');
    expect(await codeOf('establishRoom', { station })).toBe('STATION_TIER_UNFIT');
    expect(await codeOf('prepareStation', { station })).toBe('ACTION_NOT_POSSIBLE');
    expect(await codeOf('openStation', { station: 'stn_nowhere' })).toBe('RECORD_UNKNOWN');
    expect(await codeOf('openStation', { station, byStation: 'stn_nowhere' })).toBe('RECORD_UNKNOWN');
    expect(await codeOf('openStation', { station, on: '2024-03-11' })).toBe('DAY_IN_FUTURE');
    expect(await codeOf('openStation', { station, on: '2023-12-31' })).toBe('STEP_OUT_OF_TIME');
    expect(await codeOf('openStation', { station, by: ' ' })).toBe('TEXT_UNFIT');
    const room = await desk.station({ tier: 'ROOM', status: 'PREPARING' });
    expect(await codeOf('establishRoom', { station: room })).toBe('STATION_PARENT_MISSING');
    const post = await desk.station({ tier: 'POST', status: 'PREPARING', parent: leader });
    await walk(post, 'recordSurvey', 'discussPost');
    expect(await codeOf('decidePost', { station: post })).toBe('STATION_HOST_MISSING');
    await desk.act('linkHostPlace', { station: post, hostKind: 'ENTERPRISE', host: 'ent_one' });
    await walk(post, 'decidePost');
    await desk.act('endHosting', { station: post });
    expect(await codeOf('unveilPost', { station: post })).toBe('STATION_HOST_MISSING');
  });

  it('a station is not ended while it leads others, and what it knows of that is told before', async () => {
    const lead = await desk.station();
    const room = await desk.station({ tier: 'ROOM', parent: lead });
    const { station } = await desk.read(`{ station(id: "${lead}") { availableActions { action allowed to code } } }`);
    expect(station.availableActions).toContainEqual({
      action: 'closeStation',
      allowed: false,
      to: ['CLOSED'],
      code: 'STATION_LEADS_OTHERS',
    });
    expect(station.availableActions[0]).toMatchObject({ action: 'suspendStation', allowed: true, to: ['SUSPENDED'] });
    expect(await codeOf('closeStation', { station: lead })).toBe('STATION_LEADS_OTHERS');
    await desk.act('changeParent', { station: room, parent: leader });
    await walk(lead, 'closeStation');
    const planned = await desk.station({ tier: 'GUIDANCE_CENTRE', status: 'PLANNED' });
    await desk.station({ parent: planned });
    expect(await codeOf('cancelStation', { station: planned })).toBe('STATION_LEADS_OTHERS');
  });
});
