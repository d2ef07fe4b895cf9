import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { onEachDatabase } from '../databases.js';
import { checkInvariants } from './station-invariants.js';
import { aName, CITY, IN_CITY, openStationDesk, TOWNSHIP, type StationDesk } from './station-desk.js';

const RUNNERS = 8;

onEachDatabase('a race over stations and plans has one winner', (dialect) => {
  let desk: StationDesk;
  beforeAll(async () => {
    desk = await openStationDesk(dialect);
  }, 60_000);
  afterAll(() => desk.stop());

  /** How many of some mutations sent at once were carried out, and what the others were refused with. */
  const race = async (runs: readonly (readonly [string, object])[]): Promise<{ won: number; codes: string[] }> => {
    const outcomes = await Promise.all(runs.map(([mutation, input]) => desk.tried(mutation, input)));
    const codes = outcomes.flatMap(({ code }) => code ?? []);
    return { won: outcomes.length - codes.length, codes: [...new Set(codes)].toSorted() };
  };
  const all = (mutation: string, inputOf: (index: number) => object) =>
    race(Array.from({ length: RUNNERS }, (_, index) => [mutation, inputOf(index)] as const));

  it('one station of a name, one step from a state, one host, one plan of a title', async () => {
    const name = aName();
    const made = { name, tier: 'STATION', area: TOWNSHIP, status: 'PREPARING', synthetic: true };
    expect(await all('registerStation', () => made)).toEqual({ won: 1, codes: ['STATION_NAME_TAKEN'] });
    const station = await desk.station({ status: 'PREPARING' });
    expect(await all('openStation', () => ({ station }))).toEqual({ won: 1, codes: ['ACTION_NOT_POSSIBLE'] });
    const { station: read } = await desk.read(`{ station(id: "${station}") { version statusHistory { id version } } }`);
    const suspended = { station, expectedVersion: read.version };
    expect(await all('suspendStation', () => suspended)).toEqual({ won: 1, codes: ['STALE_WRITE'] });
    const host = { station, hostKind: 'ENTERPRISE', host: 'ent_one' };
    expect(await all('linkHostPlace', () => host)).toEqual({ won: 1, codes: ['LINK_STANDS'] });
    expect(await all('endHosting', () => ({ station }))).toEqual({ won: 1, codes: ['LINK_ABSENT'] });
    const plan = { area: CITY, policyTitle: aName('示例方案'), synthetic: true };
    expect(await all('createPlan', () => plan)).toEqual({ won: 1, codes: ['PLAN_LIVES'] });
    await checkInvariants(desk);
  });

  it('a repeat that comes while the first is under way is one station', async () => {
    const input = { name: aName(), tier: 'STATION', area: TOWNSHIP, synthetic: true, idempotencyKey: 'raced-once' };
    const outcomes = await Promise.all(Array.from({ length: RUNNERS }, () => desk.act('registerStation', input)));
    expect(new Set(outcomes.map(({ station }) => station.id)).size).toBe(1);
    expect(outcomes.filter(({ replayed }) => !replayed)).toHaveLength(1);
  });

  it('a site is built on once, a target stands once, a year is closed once', async () => {
    const made = await desk.act('createPlan', { area: CITY, policyTitle: aName('示例方案'), synthetic: true });
    const plan: string = made.plan.id;
    const site = { plan, area: IN_CITY[0], name: aName() };
    expect(await all('nominateSite', () => site)).toEqual({ won: 1, codes: ['SITE_TAKEN'] });
    const { buildOutPlan } = await desk.read(`{ buildOutPlan(id: "${plan}") { sites { nodes { id } } } }`);
    const [{ id }] = buildOutPlan.sites.nodes;
    const criteria = ['NEAR_RESIDENTS', 'EASY_ACCESS', 'HOURS_THAT_SUIT', 'SHARED_PLACE'];
    const checks = criteria.map((criterion) => ({ criterion, met: true }));
    const decided = { site: id, checks, decidedBy: '市民政局' };
    expect(await all('approveSite', () => decided)).toEqual({ won: 1, codes: ['ACTION_NOT_POSSIBLE'] });
    expect(await all('buildSite', () => ({ site: id }))).toEqual({ won: 1, codes: ['ACTION_NOT_POSSIBLE'] });
    const target = { plan, metric: 'NEW_STATIONS', year: 2023, kind: 'PLANNED' };
    expect((await all('setTarget', (value) => ({ ...target, value }))).won).toBe(RUNNERS);
    const closed = { plan, year: 2023, closedBy: '市民政局' };
    expect(await all('closeYear', () => closed)).toEqual({ won: 1, codes: ['PLAN_YEAR_CLOSED'] });
    expect(await all('adoptPhase', (year) => ({ plan, yearOffset: 1 + (year % 4), name: '某阶段' }))).toEqual({
      won: 4,
      codes: ['PHASE_STANDS'],
    });
    await checkInvariants(desk);
  });

  it('a station that is closed while rooms come under it either leads none or goes on', async () => {
    for (let round = 0; round < 4; round += 1) {
      const [leader, other] = [await desk.station(), await desk.station()];
      const led = await desk.station({ tier: 'ROOM', parent: other });
      const gone = await desk.station({ tier: 'ROOM', parent: leader });
      await desk.act('suspendStation', { station: gone });
      await desk.act('closeStation', { station: gone });
      const { station } = await desk.read(`{ station(id: "${gone}") { statusHistory { id version status } } }`);
      const last = station.statusHistory.at(-1);
      await race([
        ['closeStation', { station: leader }],
        ['changeParent', { station: led, parent: leader }],
        ['registerStation', { name: aName(), tier: 'ROOM', area: TOWNSHIP, parent: leader, synthetic: true }],
        ['proposePost', { station: leader, name: aName(), host: 'ent_one' }],
        ['correctStatus', { step: last.id, expectedVersion: last.version, status: 'OPERATING' }],
        ['closeStation', { station: leader }],
      ]);
      await checkInvariants(desk);
    }
  });
});
