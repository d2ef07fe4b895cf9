import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { onEachDatabase } from '../databases.js';
import { ELSEWHERE, openDesk, OTHER_ROOM, ROOM, STATION, WORKER, type Desk } from './order-desk.js';

const POST = 'stn_gongli-post';

onEachDatabase('a month is planned and held', (dialect) => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk(dialect);
  }, 60_000);
  afterAll(() => desk.stop());

  const open = async (yearMonth: string): Promise<string> =>
    (await desk.carryOut('openMonthlyPlan', { station: STATION, yearMonth, synthetic: true })).plan.id;
  const propose = async (plan: string, more: object = {}): Promise<string> =>
    (await desk.carryOut('proposePlanItem', { plan, title: '月度陪聊', plannedSessions: 3, ...more })).line.id;
  const deliver = async (order: string, sessions: number): Promise<void> => {
    await desk.carryOut('acceptOrder', { order });
    await desk.carryOut('dispatchOrder', { order, worker: WORKER });
    for (let count = 1; count <= sessions; count++) {
      const { session } = await desk.carryOut('checkInSession', { order, kind: 'GROUP' });
      await desk.carryOut('checkOutSession', { session: session.id, attendance: 5, hours: 1 });
    }
    await desk.carryOut('completeOrder', { order });
  };

  it('from the draft to the archive, with what was ordered and delivered beside what was planned', async () => {
    const [item, other] = [await desk.item(null), await desk.item(null)];
    const plan = await open('2026-03');
    const line = await propose(plan, { item });
    const atRoom = await propose(plan, { item, site: OTHER_ROOM, plannedSessions: 1 });
    const free = await propose(plan, { title: '商议会', plannedSessions: 2 });
    for (const step of ['consult', 'return', 'consult', 'approve', 'publish', 'start']) {
      await desk.carryOut(`${step}MonthlyPlan`, { plan });
    }
    await deliver(await desk.order(item), 2);
    await desk.order(item, { room: OTHER_ROOM });
    await desk.order(other);
    const given = await desk.order(item);
    await desk.carryOut('withdrawOrder', { order: given });
    await desk.order(item, { dueOn: '2026-04-02' });
    const { data, errors } = await desk.ask(
      `query ($id: ID!) { monthlyPlan(id: $id) { state progress { planned ordered delivered attendance }
        items { id progress { planned ordered delivered attendance } } } }`,
      { id: plan },
    );
    expect(errors).toBeUndefined();
    expect(data.monthlyPlan).toMatchObject({
      state: 'IN_EFFECT',
      progress: { planned: 6, ordered: 3, delivered: 2, attendance: 10 },
    });
    expect(
      Object.fromEntries(data.monthlyPlan.items.map((one: { id: string; progress: object }) => [one.id, one.progress])),
    ).toEqual({
      [line]: { planned: 3, ordered: 2, delivered: 2, attendance: 10 },
      [atRoom]: { planned: 1, ordered: 1, delivered: 0, attendance: 0 },
      [free]: { planned: 2, ordered: null, delivered: null, attendance: null },
    });
    await desk.carryOut('reviewMonthlyPlan', { plan, why: '点单多于计划' });
    expect((await desk.carryOut('archiveMonthlyPlan', { plan })).plan.state).toBe('ARCHIVED');
  });

  it('there is one live plan for a station and month, and another when it is given up', async () => {
    const input = { station: STATION, yearMonth: '2026-04' };
    const outcomes = await Promise.all(Array.from({ length: 16 }, () => desk.refusalOf('openMonthlyPlan', input)));
    expect(outcomes.filter((code) => code === undefined)).toHaveLength(1);
    expect(new Set(outcomes)).toEqual(new Set([undefined, 'PLAN_LIVE_ALREADY']));
    const { data } = await desk.ask(
      '{ monthlyPlans(filter: { stations: ["stn_xinanjiang"], yearMonthFrom: "2026-04", yearMonthTo: "2026-04" }) { nodes { id } } }',
    );
    await desk.carryOut('cancelMonthlyPlan', { plan: data.monthlyPlans.nodes[0].id });
    expect(await desk.refusalOf('openMonthlyPlan', input)).toBeUndefined();
  });

  it('lines are proposed, changed and withdrawn until the plan is agreed', async () => {
    const plan = await open('2026-05');
    expect(await desk.refusalOf('consultMonthlyPlan', { plan })).toBe('PLAN_EMPTY');
    const line = await propose(plan);
    await desk.carryOut('consultMonthlyPlan', { plan });
    const kept = await propose(plan);
    const changed = await desk.carryOut('changePlanItem', {
      line: kept,
      expectedVersion: 1,
      title: '陪聊',
      plannedSessions: 4,
    });
    expect(changed.line).toMatchObject({ version: 2, plannedSessions: 4 });
    const withdrawn = await desk.carryOut('withdrawPlanItem', { line, why: '重复' });
    expect(withdrawn).toMatchObject({
      line: { plan: { items: [{ id: kept }] } },
      event: { action: 'WITHDRAWN', why: '重复' },
    });
    expect(await desk.refusalOf('withdrawPlanItem', { line })).toBe('PLAN_ITEM_WITHDRAWN');
    expect(
      await desk.refusalOf('changePlanItem', { line: kept, expectedVersion: 1, title: 'x', plannedSessions: 1 }),
    ).toBe('STALE_WRITE');
    await desk.carryOut('withdrawPlanItem', { line: kept });
    expect(await desk.refusalOf('approveMonthlyPlan', { plan })).toBe('PLAN_EMPTY');
    await propose(plan);
    await desk.carryOut('approveMonthlyPlan', { plan });
    expect(await desk.refusalOf('proposePlanItem', { plan, title: 'x', plannedSessions: 1 })).toBe(
      'ACTION_NOT_POSSIBLE',
    );
    await desk.carryOut('publishMonthlyPlan', { plan });
    expect(await desk.refusalOf('startMonthlyPlan', { plan })).toBe('MONTH_NOT_BEGUN');
    const { data } = await desk.ask(
      'query ($id: ID!) { monthlyPlan(id: $id) { availableActions { action allowed code } history(first: 1) { action } } }',
      { id: plan },
    );
    expect(data.monthlyPlan.history).toEqual([{ action: 'PUBLISHED' }]);
    expect(data.monthlyPlan.availableActions[0]).toEqual({ action: 'cancelMonthlyPlan', allowed: true, code: null });
    expect(data.monthlyPlan.availableActions).toContainEqual({
      action: 'startMonthlyPlan',
      allowed: false,
      code: 'MONTH_NOT_BEGUN',
    });
  });

  it('a line says what can be planned there', async () => {
    const plan = await open('2026-06');
    const line = { plan, title: 'x', plannedSessions: 1 };
    const withdrawn = await desk.item(null);
    await desk.carryOut('withdrawServiceItem', { item: withdrawn });
    const foreign = await desk.item(null, { station: ELSEWHERE });
    expect(await desk.refusalOf('proposePlanItem', { ...line, plannedSessions: 0 })).toBe('COUNT_UNFIT');
    expect(await desk.refusalOf('proposePlanItem', { ...line, item: withdrawn })).toBe('PLAN_ITEM_FOREIGN');
    expect(await desk.refusalOf('proposePlanItem', { ...line, item: foreign })).toBe('PLAN_ITEM_FOREIGN');
    expect(await desk.refusalOf('proposePlanItem', { ...line, item: 'itm_none' })).toBe('RECORD_UNKNOWN');
    expect(await desk.refusalOf('proposePlanItem', { ...line, site: ELSEWHERE })).toBe('SITE_UNFIT');
    expect(await desk.refusalOf('proposePlanItem', { ...line, site: 'stn_none' })).toBe('RECORD_UNKNOWN');
    expect(await desk.refusalOf('proposePlanItem', { ...line, site: ROOM })).toBeUndefined();
  });

  it('a post has one theme a month, whoever races, and another when it is cancelled', async () => {
    const input = { station: POST, yearMonth: '2026-03', title: '安居', needKind: 'HOUSING' };
    const outcomes = await Promise.all(Array.from({ length: 16 }, () => desk.refusalOf('setMonthlyTheme', input)));
    expect(outcomes.filter((code) => code === undefined)).toHaveLength(1);
    expect(new Set(outcomes)).toEqual(new Set([undefined, 'THEME_TAKEN']));
    const { data } = await desk.ask('{ station(id: "stn_gongli-post") { monthlyThemes { nodes { id version } } } }');
    const [theme] = data.station.monthlyThemes.nodes;
    const changed = await desk.carryOut('changeMonthlyTheme', {
      theme: theme.id,
      expectedVersion: theme.version,
      title: '安居乐业',
      needKind: 'HOUSING',
      attendance: 40,
    });
    expect(changed.theme).toMatchObject({ title: '安居乐业', attendance: 40, version: 2 });
    const session = { station: POST, kind: 'EMPOWERMENT', heldOn: '2026-03-05', attendance: 20, hours: 2 };
    const held = await desk.carryOut('recordServiceSession', { ...session, theme: theme.id });
    expect(held.session).toMatchObject({ state: 'HELD', attendance: 20 });
    await desk.carryOut('cancelMonthlyTheme', { theme: theme.id });
    expect(await desk.refusalOf('changeMonthlyTheme', { theme: theme.id, expectedVersion: 3, title: 'x' })).toBe(
      'RECORD_UNKNOWN',
    );
    expect(await desk.refusalOf('setMonthlyTheme', input)).toBeUndefined();
    const { data: post } = await desk.ask(
      '{ station(id: "stn_gongli-post") { monthsWithoutTheme(from: "2026-02", to: "2026-04") } }',
    );
    expect(post.station.monthsWithoutTheme).toEqual(['2026-02', '2026-04']);
    expect(await desk.refusalOf('setMonthlyTheme', { ...input, yearMonth: '2026-04', needKind: 'NO_SUCH_NEED' })).toBe(
      'TERM_UNKNOWN',
    );
  });

  it('a session without an order is recorded where and when it can have been held', async () => {
    const { theme } = await desk.carryOut('setMonthlyTheme', { station: POST, yearMonth: '2026-02', title: '春节' });
    const session = { station: STATION, kind: 'CASE', heldOn: '2026-03-05', attendance: 2, hours: 1 };
    const refused = (more: object) => desk.refusalOf('recordServiceSession', { ...session, ...more });
    expect(await refused({ heldOn: '2026-03-11' })).toBe('DAY_IN_FUTURE');
    expect(await refused({ attendance: -1 })).toBe('COUNT_UNFIT');
    expect(await refused({ hours: 0 })).toBe('HOURS_UNFIT');
    expect(await refused({ hours: 25 })).toBe('HOURS_UNFIT');
    expect(await refused({ site: ELSEWHERE })).toBe('SITE_UNFIT');
    expect(await refused({ site: 'stn_none' })).toBe('RECORD_UNKNOWN');
    expect(await refused({ theme: theme.id })).toBe('THEME_ELSEWHERE');
    expect(await refused({ station: POST, theme: theme.id })).toBe('THEME_ELSEWHERE');
    expect(await refused({ heldOn: '2019-01-01' })).toBe('ROOM_NOT_OPERATING');
    expect(await refused({ site: ROOM })).toBeUndefined();
    const { data } = await desk.ask(
      '{ station(id: "stn_xinanjiang") { sessionsByMonth(from: "2026-03", to: "2026-03") { yearMonth kind sessions attendance hours } } }',
    );
    expect(data.station.sessionsByMonth).toEqual([
      { yearMonth: '2026-03', kind: 'CASE', sessions: 1, attendance: 2, hours: 1 },
      { yearMonth: '2026-03', kind: 'GROUP', sessions: 2, attendance: 10, hours: 2 },
    ]);
    const tooLong = await desk.ask(
      '{ station(id: "stn_xinanjiang") { sessionsByMonth(from: "2010-01", to: "2026-03") { kind } } }',
    );
    expect(tooLong.errors).toMatchObject([{ extensions: { code: 'MONTH_SPAN_TOO_LONG' } }]);
  });
});
