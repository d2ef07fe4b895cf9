import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { onEachDatabase } from '../databases.js';
import { aName, CITY, COMMUNITY, IN_CITY, openStationDesk, type StationDesk } from './station-desk.js';

onEachDatabase('a station is told as it was, and as it was known', (dialect) => {
  let desk: StationDesk;
  let leader = '';
  beforeAll(async () => {
    desk = await openStationDesk(dialect);
    leader = await desk.station();
  }, 60_000);
  beforeEach(() => void (desk.day = '2024-03-10'));
  afterAll(() => desk.stop());

  const codeOf = async (mutation: string, input: object) => (await desk.refused(mutation, input)).code;
  interface Step {
    readonly id: string;
    readonly version: number;
    readonly status: string;
    readonly validFrom: string;
  }
  const stepsOf = async (id: string): Promise<Step[]> =>
    (await desk.read(`{ station(id: "${id}") { statusHistory { id version status validFrom } } }`)).station
      .statusHistory;
  const stepOf = async (id: string, status: string): Promise<{ step: string; expectedVersion: number }> => {
    const step = (await stepsOf(id)).findLast((one) => one.status === status)!;
    return { step: step.id, expectedVersion: step.version };
  };
  /** The states on days, by what was known at a moment or is now. */
  const statesOf = async (id: string, days: readonly string[], knownAt?: string): Promise<(string | null)[]> => {
    const known = knownAt === undefined ? '' : `, knownAt: "${knownAt}"`;
    const fields = days.map((day, index) => `d${index}: status(asOf: "2024-${day}"${known})`);
    const { station } = await desk.read(`{ station(id: "${id}") { ${fields.join(' ')} } }`);
    return days.map((_, index) => station[`d${index}`]);
  };

  it('suspended, resumed and closed, it is on each day what it was', async () => {
    const id = await desk.station({ on: '2024-01-05' });
    for (const [mutation, on] of [
      ['suspendStation', '2024-01-20'],
      ['resumeStation', '2024-02-10'],
      ['closeStation', '2024-03-01'],
    ]) {
      await desk.act(mutation!, { station: id, on });
    }
    const days = ['01-04', '01-05', '01-19', '01-20', '02-09', '02-10', '02-29', '03-01', '03-10'];
    expect(await statesOf(id, days)).toEqual([
      null,
      'OPERATING',
      'OPERATING',
      'SUSPENDED',
      'SUSPENDED',
      'OPERATING',
      'OPERATING',
      'CLOSED',
      'CLOSED',
    ]);
    const listed = async (day: string): Promise<boolean> => {
      const { stations } = await desk.read(
        `{ stations(filter: { area: "330182001", statuses: [OPERATING], asOf: "2024-${day}" }, first: 1000) { nodes { id } } }`,
      );
      return stations.nodes.some((one: { id: string }) => one.id === id);
    };
    expect(await Promise.all(['01-04', '01-05', '01-20', '02-10', '03-01'].map(listed))).toEqual([
      false,
      true,
      false,
      true,
      false,
    ]);
  });

  it('a day put right changes what it was, and not what had been known', async () => {
    const id = await desk.station({ on: '2024-01-05', status: 'PREPARING' });
    await desk.act('openStation', { station: id, on: '2024-02-20', by: '区民政局' });
    const before = desk.moment;
    desk.day = '2024-03-11';
    const opened = await stepOf(id, 'OPERATING');
    const { event, station } = await desk.act('correctStatus', { ...opened, on: '2024-02-01', why: '补录批文' });
    expect(event).toMatchObject({
      action: 'STATUS_CORRECTED',
      fromState: 'OPERATING',
      toState: 'OPERATING',
      why: '补录批文',
    });
    expect(station.statusHistory).toMatchObject([
      { status: 'PREPARING', validFrom: '2024-01-05', validTo: '2024-02-01' },
      { status: 'OPERATING', validFrom: '2024-02-01', validTo: null, by: '区民政局' },
    ]);
    const days = ['01-31', '02-01', '02-19', '02-20'];
    expect(await statesOf(id, days)).toEqual(['PREPARING', 'OPERATING', 'OPERATING', 'OPERATING']);
    expect(await statesOf(id, days, before)).toEqual(['PREPARING', 'PREPARING', 'PREPARING', 'OPERATING']);
    expect(await statesOf(id, days, '2024-01-01T00:00:00Z')).toEqual([null, null, null, null]);
    const { then } = await desk.read(
      `{ then: station(id: "${id}") { statusHistory(knownAt: "${before}") { status validFrom } } }`,
    );
    expect(then.statusHistory).toEqual([
      { status: 'PREPARING', validFrom: '2024-01-05' },
      { status: 'OPERATING', validFrom: '2024-02-20' },
    ]);
    // The step bears a new id since: who has the old one must read it again.
    expect(await codeOf('correctStatus', { ...opened, on: '2024-02-02' })).toBe('RECORD_UNKNOWN');
    const now = await stepOf(id, 'OPERATING');
    expect(await desk.refused('correctStatus', { ...now, expectedVersion: 1, on: '2024-02-02' })).toMatchObject({
      code: 'STALE_WRITE',
      currentVersion: 2,
    });
    expect(await codeOf('correctStatus', { ...now, on: '2024-02-01' })).toBe('CORRECTION_IDLE');
    expect(await codeOf('correctStatus', { ...now, on: '2024-01-04' })).toBe('STEP_OUT_OF_TIME');
    expect(await codeOf('correctStatus', { ...now, on: '2024-03-12' })).toBe('DAY_IN_FUTURE');
    expect(await codeOf('correctStatus', { ...now, status: 'CLOSED' })).toBe('STEP_UNFIT');
    expect(await codeOf('correctStatus', { ...now, status: 'UNVEILED' })).toBe('STEP_UNFIT');
    expect(await codeOf('correctStatus', { ...(await stepOf(id, 'PREPARING')), on: '2024-02-02' })).toBe(
      'STEP_OUT_OF_TIME',
    );
    expect(await codeOf('correctStatus', { ...now, step: 'sts_nowhere' })).toBe('RECORD_UNKNOWN');
  });

  it('a body put right leaves the days as they were, also those told in part', async () => {
    const id = await desk.station({ on: '2024-01', status: 'PREPARING' });
    await desk.act('openStation', { station: id, on: '2024-03' });
    desk.day = '2024-03-20';
    expect(await statesOf(id, ['03-09', '03-10', '03-31'])).toEqual(['PREPARING', 'OPERATING', 'OPERATING']);
    await desk.act('correctStatus', { ...(await stepOf(id, 'OPERATING')), by: '市民政局' });
    expect(await statesOf(id, ['03-09', '03-10', '03-31'])).toEqual(['PREPARING', 'OPERATING', 'OPERATING']);
  });

  it('the day of its setting up put right is the day of its establishment', async () => {
    const id = await desk.station({ tier: 'ROOM', parent: leader, status: 'PREPARING', on: '2024-01-01' });
    await desk.act('establishRoom', { station: id, on: '2024-02-10' });
    await desk.act('openStation', { station: id, on: '2024-02-20' });
    await desk.act('correctStatus', { ...(await stepOf(id, 'ESTABLISHED')), on: '2024-02-05' });
    const { station, stations } = await desk.read(`{ station(id: "${id}") { establishedOn }
      stations(filter: { parent: "${leader}", establishedBefore: "2024-02-06", establishedAfter: "2024-02-04" }) { nodes { id } } }`);
    expect([station.establishedOn, stations.nodes]).toEqual(['2024-02-05', [{ id }]]);
  });

  it('an end that was none is put right, as long as nothing has taken its place', async () => {
    const name = aName();
    const id = await desk.station({ name, area: COMMUNITY });
    await desk.act('suspendStation', { station: id, on: '2024-02-01' });
    await desk.act('closeStation', { station: id, on: '2024-03-01' });
    const before = desk.moment;
    const other = await desk.station({ name, area: COMMUNITY, status: 'PREPARING' });
    const wrong = { ...(await stepOf(id, 'CLOSED')), status: 'OPERATING' };
    expect(await codeOf('correctStatus', wrong)).toBe('STATION_NAME_TAKEN');
    await desk.act('cancelStation', { station: other });
    expect((await desk.act('correctStatus', wrong)).event).toMatchObject({ fromState: 'CLOSED', toState: 'OPERATING' });
    expect(await statesOf(id, ['03-01'])).toEqual(['OPERATING']);
    expect(await statesOf(id, ['02-29', '03-01'], before)).toEqual(['SUSPENDED', 'CLOSED']);
    await desk.act('suspendStation', { station: id });
  });

  it('a correction does not lead where a move would be refused', async () => {
    const lead = await desk.station();
    const room = await desk.station({ tier: 'ROOM', parent: lead });
    await desk.act('suspendStation', { station: lead, on: '2024-02-01' });
    // It cannot be found closed, while it leads a room that goes on …
    const suspended = await stepOf(lead, 'SUSPENDED');
    expect(await codeOf('correctStatus', { ...suspended, status: 'CLOSED' })).toBe('STATION_LEADS_OTHERS');
    await desk.act('closeStation', { station: room });
    await desk.act('correctStatus', { ...suspended, status: 'CLOSED' });
    // … nor the room found at work, when its leader has ended.
    expect(await codeOf('correctStatus', { ...(await stepOf(room, 'CLOSED')), status: 'SUSPENDED' })).toBe(
      'STATION_ENDED',
    );
    // A room without a leader is not found established, nor a post without a host decided.
    const alone = await desk.station({ tier: 'ROOM', status: 'PREPARING' });
    await desk.act('cancelStation', { station: alone });
    expect(await codeOf('correctStatus', { ...(await stepOf(alone, 'CANCELLED')), status: 'ESTABLISHED' })).toBe(
      'STATION_PARENT_MISSING',
    );
    const begun = await desk.station({ tier: 'ROOM', status: 'PREPARING' });
    expect(await codeOf('correctStatus', { ...(await stepOf(begun, 'PREPARING')), status: 'OPERATING' })).toBe(
      'STATION_PARENT_MISSING',
    );
    const post = await desk.station({ tier: 'POST', status: 'PREPARING', parent: leader });
    for (const mutation of ['recordSurvey', 'discussPost', 'rejectPost']) await desk.act(mutation, { station: post });
    expect(await codeOf('correctStatus', { ...(await stepOf(post, 'REJECTED')), status: 'DECIDED' })).toBe(
      'STATION_HOST_MISSING',
    );
  });

  it('a site follows its station, also when that is found to have opened or to have come to nothing', async () => {
    const { plan } = await desk.act('createPlan', { area: CITY, policyTitle: aName('示例方案'), synthetic: true });
    const checks = ['NEAR_RESIDENTS', 'EASY_ACCESS', 'HOURS_THAT_SUIT', 'SHARED_PLACE'].map((criterion) => ({
      criterion,
      met: true,
    }));
    const building = async (): Promise<{ site: string; station: string }> => {
      const { site } = await desk.act('nominateSite', { plan: plan.id, area: IN_CITY[0], name: aName() });
      await desk.act('approveSite', { site: site.id, checks, decidedBy: '市民政局' });
      return { site: site.id, station: (await desk.act('buildSite', { site: site.id })).site.station.id };
    };
    const stateOf = async (site: string) => (await desk.read(`{ sitePlan(id: "${site}") { state } }`)).sitePlan.state;
    const given = await building();
    await desk.act('correctStatus', { ...(await stepOf(given.station, 'PREPARING')), status: 'CANCELLED' });
    expect(await stateOf(given.site)).toBe('APPROVED');
    const opened = await building();
    await desk.act('correctStatus', { ...(await stepOf(opened.station, 'PREPARING')), status: 'OPERATING' });
    expect(await stateOf(opened.site)).toBe('OPENED');
    for (const mutation of ['suspendStation', 'closeStation']) await desk.act(mutation, { station: opened.station });
    await desk.act('correctStatus', { ...(await stepOf(opened.station, 'CLOSED')), status: 'OPERATING' });
    expect(await stateOf(opened.site)).toBe('OPENED');
    const done = await building();
    await desk.act('openStation', { station: done.station });
    await desk.act('correctStatus', { ...(await stepOf(done.station, 'OPERATING')), status: 'CANCELLED' });
    expect(await stateOf(done.site)).toBe('APPROVED');
  });

  it('links are told as they held and as they were known', async () => {
    const id = await desk.station({ tier: 'ROOM', parent: leader, on: '2024-01-01' });
    const other = await desk.station();
    await desk.act('linkHostPlace', { station: id, hostKind: 'ENTERPRISE', host: 'ent_one', on: '2024-01-10' });
    await desk.act('assignOperator', { station: id, organization: 'org_one', on: '2024-01-10' });
    const before = desk.moment;
    desk.day = '2024-03-15';
    await desk.act('changeParent', { station: id, parent: other, on: '2024-02-01' });
    await desk.act('linkHostPlace', { station: id, hostKind: 'VENUE', host: 'ven_home', on: '2024-02-01' });
    await desk.act('assignOperator', { station: id, organization: 'org_two', on: '2024-02-01' });
    await desk.act('endHosting', { station: id, on: '2024-03-01' });
    const told = async (asOf: string, knownAt?: string) => {
      const at = `asOf: "2024-${asOf}"${knownAt === undefined ? '' : `, knownAt: "${knownAt}"`}`;
      const { station, led } =
        await desk.read(`{ station(id: "${id}") { parent(${at}) { id } host(${at}) { __typename } operator(${at}) { id } }
        led: station(id: "${leader}") { children(${at}, first: 1000) { nodes { id } } } }`);
      const leads = led.children.nodes.some((one: { id: string }) => one.id === id);
      return [station.parent?.id ?? null, station.host?.__typename ?? null, station.operator?.id ?? null, leads];
    };
    expect(await told('01-05')).toEqual([leader, null, null, true]);
    expect(await told('01-31')).toEqual([leader, 'Enterprise', 'org_one', true]);
    expect(await told('02-01')).toEqual([other, 'Venue', 'org_two', false]);
    expect(await told('03-01')).toEqual([other, null, 'org_two', false]);
    expect(await told('02-01', before)).toEqual([leader, 'Enterprise', 'org_one', true]);
    expect(await told('03-10', before)).toEqual([leader, 'Enterprise', 'org_one', true]);
    const { then } = await desk.read(
      `{ then: station(id: "${id}") { hostHistory(knownAt: "${before}") { hostKind validTo } parentHistory(knownAt: "${before}") { parent { id } validTo } } }`,
    );
    expect(then).toEqual({
      hostHistory: [{ hostKind: 'ENTERPRISE', validTo: null }],
      parentHistory: [{ parent: { id: leader }, validTo: null }],
    });
  });
});
