import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { onEachDatabase } from '../databases.js';
import { openDesk, OTHER_ROOM, ROOM, STATION, WORKER, type Desk } from './order-desk.js';

onEachDatabase('orders are listed and summed up', (dialect) => {
  let desk: Desk;
  const items: string[] = [];
  const made: Record<string, string> = {};

  /** Brings an order to its delivery on a day. */
  async function deliver(order: string, day: string, rating: number | null): Promise<void> {
    await desk.carryOut('acceptOrder', { order });
    await desk.carryOut('dispatchOrder', { order, worker: WORKER });
    desk.day = day;
    await desk.carryOut('checkInSession', { order, kind: 'GROUP' });
    await desk.carryOut('completeOrder', { order, attendance: 4, hours: 1.5 });
    if (rating !== null) await desk.carryOut('rateOrder', { order, rating });
    desk.day = '2026-03-10';
  }

  beforeAll(async () => {
    desk = await openDesk(dialect);
    for (let count = 0; count < 4; count++) items.push(await desk.item(9, { title: `synthetic ${count}` }));
    const [visits, talks] = items as [string, string];
    made['late'] = await desk.order(visits, { dueOn: '2026-03-12', needKind: 'HOUSING' });
    made['in two days'] = await desk.order(visits, { dueOn: '2026-03-15' });
    await deliver(made['in two days'], '2026-03-12', 5);
    made['in nine days'] = await desk.order(visits, { dueOn: '2026-03-15', room: OTHER_ROOM });
    await deliver(made['in nine days'], '2026-03-19', 2);
    made['rejected'] = await desk.order(visits, { dueOn: '2026-04-02', room: OTHER_ROOM });
    await desk.carryOut('rejectOrder', { order: made['rejected'], rejection: 'LACK_OF_CAPACITY' });
    made['talk'] = await desk.order(talks, { dueOn: '2026-04-20', note: '讲座在下午' });
    made['draft'] = (
      await desk.carryOut('draftServiceOrder', { room: ROOM, item: talks, dueOn: '2026-04-20' })
    ).order.id;
  }, 120_000);
  afterAll(() => desk.stop());

  const named = (nodes: readonly { id: string }[]): string[] =>
    nodes.map(({ id }) => Object.keys(made).find((name) => made[name] === id)!).sort();
  const found = async (filter: string): Promise<string[]> => {
    const { data, errors } = await desk.ask(`{ serviceOrders(filter: { ${filter} }) { nodes { id } } }`);
    expect(errors).toBeUndefined();
    return named(data.serviceOrders.nodes);
  };

  it('by state, item, room, need, reason, month, day and words', async () => {
    const [visits, talks] = items as [string, string];
    expect(await found('states: [SUBMITTED]')).toEqual(['late', 'talk']);
    expect(await found(`items: ["${talks}"]`)).toEqual(['draft', 'talk']);
    expect(await found(`rooms: ["${OTHER_ROOM}"]`)).toEqual(['in nine days', 'rejected']);
    expect(await found(`rooms: ["${OTHER_ROOM}"], items: ["${talks}"]`)).toEqual([]);
    expect(await found('needKinds: [HOUSING]')).toEqual(['late']);
    expect(await found('rejections: [LACK_OF_CAPACITY]')).toEqual(['rejected']);
    expect(await found('rejections: [OTHER]')).toEqual([]);
    expect(await found('assigneeKinds: [WORKER]')).toEqual(['in nine days', 'in two days']);
    expect(await found('month: "2026-04"')).toEqual(['draft', 'rejected', 'talk']);
    expect(await found('submittedFrom: "2026-03-11"')).toEqual([]);
    expect(await found(`submittedTo: "2026-03-10", items: ["${visits}"]`)).toHaveLength(4);
    expect(await found('text: "下午"')).toEqual(['talk']);
    expect(await found('area: "330182", includeDescendants: true')).toHaveLength(6);
    expect(await found('area: "330723", includeDescendants: true')).toEqual([]);
  });

  it('overdue on a day: due before it, placed by then, and not at an end by then', async () => {
    expect(await found('overdueOn: "2026-03-12"')).toEqual([]);
    expect(await found('overdueOn: "2026-03-13"')).toEqual(['late']);
    expect(await found('overdueOn: "2026-03-16"')).toEqual(['in nine days', 'late']);
    expect(await found('overdueOn: "2026-03-19"')).toEqual(['late']);
    expect(await found('overdueOn: "2026-05-01"')).toEqual(['late', 'talk']);
  });

  it('under the station, under the room and under the item', async () => {
    const { data } = await desk.ask(`{
      station(id: "${STATION}") { serviceOrders { totalCount } placedOrders { totalCount } serviceSessions { totalCount } }
      room: station(id: "${OTHER_ROOM}") { serviceOrders { totalCount } placedOrders(orderBy: { field: DUE_ON }) { nodes { id } } }
    }`);
    expect(data.station).toEqual({
      serviceOrders: { totalCount: 6 },
      placedOrders: { totalCount: 0 },
      serviceSessions: { totalCount: 2 },
    });
    expect(data.room.serviceOrders.totalCount).toBe(0);
    expect(named(data.room.placedOrders.nodes)).toEqual(['in nine days', 'rejected']);
  });

  it('items are told by how many orders they had, how many were taken on, and how long delivery took', async () => {
    const { data, errors } =
      await desk.ask(`{ serviceItems(orderBy: { field: ORDERS, direction: DESC }, first: 2) { nodes { title
      orderSummary { placed accepted rejected rejectedForCapacity delivered acceptanceRate medianDaysToDelivery averageRating }
      none: orderSummary(from: "2026-03-11") { placed medianDaysToDelivery averageRating acceptanceRate } } } }`);
    expect(errors).toBeUndefined();
    const none = { placed: 0, medianDaysToDelivery: null, averageRating: null, acceptanceRate: null };
    expect(data.serviceItems.nodes).toEqual([
      {
        title: 'synthetic 0',
        orderSummary: {
          placed: 4,
          accepted: 2,
          rejected: 1,
          rejectedForCapacity: 1,
          delivered: 2,
          acceptanceRate: expect.closeTo(2 / 3),
          medianDaysToDelivery: 5.5,
          averageRating: 3.5,
        },
        none,
      },
      { title: 'synthetic 1', orderSummary: expect.objectContaining({ placed: 1, accepted: 0, rejected: 0 }), none },
    ]);
    const refused = await desk.ask(
      '{ serviceItems { nodes { orderSummary(from: "2026-03-11", to: "2026-03-10") { placed } } } }',
    );
    expect(refused.errors?.[0]).toMatchObject({ extensions: { code: 'FILTER_CONTRADICTORY' } });
  });

  it('in as many statements for many as for one', async () => {
    const query = (first: number): string => `{ serviceItems(first: ${first}) { nodes { id
      orderSummary { placed }
      orders { totalCount nodes { id room { name } item { title } station { name } assignee { __typename }
        availableActions { action } history { action } sessions { nodes { site { name } order { id } availableActions { action } } } } } } } }`;
    const counts: number[] = [];
    for (const first of [1, 4]) {
      desk.statements();
      const { errors } = await desk.ask(query(first));
      expect(errors).toBeUndefined();
      counts.push(desk.statements());
    }
    expect(counts[1]).toBe(counts[0]);
  });

  it('months are compared in as many statements for many plans as for one', async () => {
    for (const yearMonth of ['2026-03', '2026-04', '2026-05']) {
      const { plan } = await desk.carryOut('openMonthlyPlan', { station: STATION, yearMonth });
      for (const item of items) {
        await desk.carryOut('proposePlanItem', { plan: plan.id, item, title: 'synthetic', plannedSessions: 1 });
      }
    }
    const query = (first: number): string =>
      `{ monthlyPlans(first: ${first}) { nodes { progress { planned ordered } availableActions { action }
        items { progress { delivered } plan { id } history { action } } } } }`;
    const counts: number[] = [];
    for (const first of [1, 3]) {
      desk.statements();
      const { data, errors } = await desk.ask(query(first));
      expect(errors).toBeUndefined();
      expect(data.monthlyPlans.nodes).toHaveLength(first);
      counts.push(desk.statements());
    }
    expect(counts[1]).toBe(counts[0]);
  });
});
