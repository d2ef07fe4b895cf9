import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { onEachDatabase } from '../databases.js';
import { aName, CITY, IN_CITY, openStationDesk, TOWNSHIP, type StationDesk } from './station-desk.js';

const CRITERIA = ['NEAR_RESIDENTS', 'EASY_ACCESS', 'HOURS_THAT_SUIT', 'SHARED_PLACE'];
const checks = (met = true) => CRITERIA.map((criterion) => ({ criterion, met }));

onEachDatabase('sites of plans are worked on', (dialect) => {
  let desk: StationDesk;
  let ended = '';
  beforeAll(async () => {
    desk = await openStationDesk(dialect);
    ended = await planned();
    await desk.act('endPlan', { plan: ended });
  }, 60_000);
  beforeEach(() => void (desk.day = '2024-03-10'));
  afterAll(() => desk.stop());

  const codeOf = async (mutation: string, input: object) => (await desk.refused(mutation, input)).code;
  const planned = async (more: object = {}): Promise<string> => {
    const input = { area: CITY, policyTitle: aName('示例方案'), baseYear: 2022, synthetic: true, ...more };
    return (await desk.act('createPlan', input)).plan.id;
  };
  const nominated = async (plan: string, more: object = {}): Promise<string> => {
    const input = { plan, area: IN_CITY[0], name: aName('示例街道社工站'), ...more };
    return (await desk.act('nominateSite', input)).site.id;
  };
  const approved = async (plan: string, more: object = {}): Promise<string> => {
    const site = await nominated(plan, more);
    await desk.act('approveSite', { site, checks: checks(), decidedBy: '市民政局' });
    return site;
  };

  it('a site is nominated in the area of its plan, once by its name, in a place of a kind that the plan knows', async () => {
    const plan = await planned({ hostVenueKinds: ['CHILDRENS_HOME'], hostVenueKindsOpenEnded: false });
    const input = {
      plan,
      area: IN_CITY[0],
      name: aName('示例街道社工站'),
      hostKind: 'VENUE',
      host: 'ven_home',
      why: '就近',
    };
    const { site, event } = await desk.act(
      'nominateSite',
      input,
      'site { id state synthetic host { __typename } area { code } plan { id } }',
    );
    expect(site).toMatchObject({
      state: 'NOMINATED',
      synthetic: true,
      host: { __typename: 'Venue' },
      area: { code: IN_CITY[0] },
      plan: { id: plan },
    });
    expect(event).toMatchObject({ action: 'NOMINATED', toState: 'NOMINATED', why: '就近' });
    expect(await codeOf('nominateSite', input)).toBe('SITE_TAKEN');
    const other = { ...input, name: aName('示例街道社工站') };
    expect(await codeOf('nominateSite', { ...other, host: 'ven_other' })).toBe('HOST_KIND_UNPLANNED');
    expect(await codeOf('nominateSite', { ...other, host: null })).toBe('SITE_HOST_UNCLEAR');
    expect(await codeOf('nominateSite', { ...other, hostKind: null })).toBe('SITE_HOST_UNCLEAR');
    expect(await codeOf('nominateSite', { ...other, host: 'ven_nowhere' })).toBe('RECORD_UNKNOWN');
    expect(await codeOf('nominateSite', { ...other, area: TOWNSHIP })).toBe('AREA_OUTSIDE_PLAN');
    expect(await codeOf('nominateSite', { ...other, area: '330182999' })).toBe('AREA_UNKNOWN');
    expect(await codeOf('nominateSite', { ...other, plan: ended })).toBe('PLAN_ENDED');
    await desk.act('withdrawSite', { site: site.id, expectedVersion: 1 });
    await desk.act('nominateSite', input);
  });

  it('a site is decided on by all four criteria, and approved only when it meets them', async () => {
    const plan = await planned();
    const site = await nominated(plan);
    const decision = { site, checks: checks(), decidedBy: '市民政局' };
    for (const decide of ['approveSite', 'rejectSite']) {
      expect(await codeOf(decide, { ...decision, checks: checks().slice(1) })).toBe('SITE_CHECK_MISSING');
      expect(await codeOf(decide, { ...decision, checks: [...checks(), checks()[0]] })).toBe('SITE_CHECK_MISSING');
      expect(await codeOf(decide, { ...decision, site: 'sit_nowhere' })).toBe('RECORD_UNKNOWN');
      expect(await desk.refused(decide, { ...decision, expectedVersion: 2 })).toMatchObject({
        code: 'STALE_WRITE',
        currentVersion: 1,
      });
    }
    expect(
      await codeOf('approveSite', {
        ...decision,
        checks: [...checks().slice(1), { criterion: 'NEAR_RESIDENTS', met: false }],
      }),
    ).toBe('SITE_CHECK_FAILED');
    expect(await codeOf('buildSite', { site })).toBe('ACTION_NOT_POSSIBLE');
    const { site: told, event } = await desk.act('approveSite', {
      ...decision,
      checks: checks().map((check) => ({ ...check, note: '看过' })),
    });
    expect(told).toMatchObject({
      state: 'APPROVED',
      decidedBy: '市民政局',
      decidedOn: '2024-03-10',
      checks: CRITERIA.map((criterion) => ({ criterion, met: true, note: '看过' })),
    });
    expect(event).toMatchObject({ action: 'APPROVED', fromState: 'NOMINATED', toState: 'APPROVED' });
    expect(await codeOf('approveSite', decision)).toBe('ACTION_NOT_POSSIBLE');
    const turned = await nominated(plan);
    const rejected = await desk.act('rejectSite', { ...decision, site: turned, checks: checks(false), why: '太远' });
    expect(rejected.site).toMatchObject({
      state: 'REJECTED',
      checks: CRITERIA.map((criterion) => ({ criterion, met: false, note: null })),
    });
    expect(rejected.event).toMatchObject({ action: 'REJECTED', why: '太远' });
    expect(await codeOf('withdrawSite', { site: turned })).toBe('ACTION_NOT_POSSIBLE');
  });

  it('a station is built on an approved site; opening it completes the site, cancelling it gives the site back', async () => {
    const plan = await planned();
    const site = await approved(plan, { hostKind: 'VENUE', host: 'ven_home' });
    const built = await desk.act('buildSite', { site, why: '动工' });
    expect(built.event).toMatchObject({ action: 'BUILDING', fromState: 'APPROVED', toState: 'BUILDING', why: '动工' });
    const first = built.site.station.id;
    const { station } = await desk.read(
      `{ station(id: "${first}") { name tier status synthetic area { code } host(asOf: "2024-03-10") { __typename } } }`,
    );
    expect(station).toEqual({
      name: built.site.name,
      tier: 'STATION',
      status: 'PREPARING',
      synthetic: true,
      area: { code: IN_CITY[0] },
      host: { __typename: 'Venue' },
    });
    expect(await codeOf('withdrawSite', { site })).toBe('ACTION_NOT_POSSIBLE');
    await desk.act('cancelStation', { station: first });
    const stateOf = async () =>
      (await desk.read(`{ sitePlan(id: "${site}") { state station { id } history(first: 1) { action } } }`)).sitePlan;
    expect(await stateOf()).toEqual({ state: 'APPROVED', station: null, history: [{ action: 'GIVEN_BACK' }] });
    const second = (await desk.act('buildSite', { site })).site.station.id;
    await desk.act('openStation', { station: second });
    expect(await stateOf()).toEqual({ state: 'OPENED', station: { id: second }, history: [{ action: 'OPENED' }] });
    for (const mutation of ['buildSite', 'withdrawSite'])
      expect(await codeOf(mutation, { site })).toBe('ACTION_NOT_POSSIBLE');

    const taken = await approved(plan);
    const { sitePlan } = await desk.read(`{ sitePlan(id: "${taken}") { name } }`);
    await desk.station({ name: sitePlan.name, area: IN_CITY[0] });
    expect(await codeOf('buildSite', { site: taken })).toBe('STATION_NAME_TAKEN');
    const late = await nominated(plan);
    await desk.act('endPlan', { plan });
    for (const [mutation, more] of [
      ['buildSite', { site: taken }],
      ['approveSite', { site: late, checks: checks(), decidedBy: '市民政局' }],
      ['rejectSite', { site: late, checks: checks(), decidedBy: '市民政局' }],
    ] as const) {
      expect(await codeOf(mutation, more)).toBe('PLAN_ENDED');
    }
    expect((await desk.act('withdrawSite', { site: late, why: '规划废止' })).event).toMatchObject({
      action: 'WITHDRAWN',
      toState: 'WITHDRAWN',
      why: '规划废止',
    });
  });
});
