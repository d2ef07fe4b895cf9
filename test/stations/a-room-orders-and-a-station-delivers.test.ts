import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { onEachDatabase } from '../databases.js';
import { openDesk, ROOM, STATION, WORKER, type Desk } from './order-desk.js';

onEachDatabase('a room orders and a station delivers', (dialect) => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk(dialect);
  }, 60_000);
  afterAll(() => desk.stop());

  it('from the draft to the closed order, each step told in its history', async () => {
    const item = await desk.item(2);
    const draft = await desk.carryOut('draftServiceOrder', { room: ROOM, item, dueOn: '2026-03-20', note: '两位老人' });
    expect(draft).toMatchObject({ order: { state: 'DRAFT', submittedOn: null, synthetic: true } });
    expect(await desk.takenOf(item)).toBe(0);
    const { id, version } = draft.order;
    await desk.carryOut('changeDraftOrder', { order: id, expectedVersion: version, dueOn: '2026-03-21' });
    const placed = await desk.carryOut('submitDraftOrder', { order: id });
    expect(placed.order).toMatchObject({ state: 'SUBMITTED', submittedOn: '2026-03-10', dueOn: '2026-03-21' });
    expect(await desk.takenOf(item)).toBe(1);
    await desk.carryOut('acceptOrder', { order: id });
    await desk.carryOut('dispatchOrder', { order: id, worker: WORKER });
    await desk.carryOut('reassignDispatch', { order: id, team: 'vtm_helpers', why: '志愿队更近' });
    const first = await desk.carryOut('checkInSession', { order: id, kind: 'GROUP' });
    expect(first.session).toMatchObject({ state: 'CHECKED_IN', order: { id, state: 'IN_SERVICE' } });
    await desk.carryOut('checkOutSession', { session: first.session.id, attendance: 8, hours: 1.5 });
    desk.day = '2026-03-12';
    await desk.carryOut('checkInSession', { order: id, kind: 'GROUP' });
    const delivered = await desk.carryOut('completeOrder', { order: id, attendance: 6, hours: 2 });
    expect(delivered.order).toMatchObject({ state: 'DELIVERED', endedOn: '2026-03-12' });
    expect(await desk.takenOf(item)).toBe(0);
    const rated = await desk.carryOut('rateOrder', { order: id, rating: 5, comment: '很好' });
    expect(rated.order).toMatchObject({ state: 'RATED', rating: 5 });
    expect((await desk.carryOut('closeOrder', { order: id })).event).toMatchObject({
      fromState: 'RATED',
      toState: 'CLOSED',
    });
    const { data, errors } = await desk.ask(
      `query ($id: ID!) { serviceOrder(id: $id) { state
        station { id } room { id } item { id orders { totalCount } } assigneeKind assignee { __typename ... on VolunteerTeam { id } }
        sessions(orderBy: { field: HELD_ON }) { totalCount nodes { heldOn attendance hours state site { id } } }
        history { action toState why } } }`,
      { id },
    );
    expect(errors).toBeUndefined();
    expect(data.serviceOrder).toMatchObject({
      state: 'CLOSED',
      station: { id: STATION },
      room: { id: ROOM },
      item: { id: item, orders: { totalCount: 1 } },
      assignee: { __typename: 'VolunteerTeam', id: 'vtm_helpers' },
      sessions: {
        totalCount: 2,
        nodes: [
          { heldOn: '2026-03-10', attendance: 8, hours: 1.5, state: 'HELD', site: { id: ROOM } },
          { heldOn: '2026-03-12', attendance: 6, hours: 2, state: 'HELD', site: { id: ROOM } },
        ],
      },
    });
    expect(data.serviceOrder.history.map(({ action }: { action: string }) => action).reverse()).toEqual([
      'DRAFTED',
      'CHANGED',
      'SUBMITTED',
      'ACCEPTED',
      'DISPATCHED',
      'REASSIGNED',
      'CHECKED_IN',
      'CHECKED_IN',
      'DELIVERED',
      'RATED',
      'CLOSED',
    ]);
    expect(data.serviceOrder.history).toContainEqual({
      action: 'REASSIGNED',
      toState: 'DISPATCHED',
      why: '志愿队更近',
    });
    desk.day = '2026-03-10';
  });

  it('each way out before delivery gives the place back', async () => {
    const item = await desk.item(1);
    const ends: readonly (readonly [string, object, string, string[]])[] = [
      ['withdrawOrder', {}, 'WITHDRAWN', []],
      ['rejectOrder', { rejection: 'LACK_OF_CAPACITY' }, 'REJECTED', []],
      ['cancelOrder', { why: '计划有变' }, 'CANCELLED', ['acceptOrder']],
      ['cancelOrder', {}, 'CANCELLED', ['acceptOrder', 'dispatchOrder', 'checkInSession']],
      ['failOrder', { why: '无人到场' }, 'FAILED', ['acceptOrder', 'dispatchOrder', 'checkInSession']],
    ];
    for (const [mutation, more, state, before] of ends) {
      const order = await desk.order(item);
      expect(await desk.takenOf(item)).toBe(1);
      for (const step of before) {
        const what = { dispatchOrder: { worker: WORKER }, checkInSession: { kind: 'CASE' } }[step] ?? {};
        await desk.carryOut(step, { order, ...what });
      }
      const ended = await desk.carryOut(mutation, { order, ...more });
      expect(ended.order).toMatchObject({ state, endedOn: '2026-03-10' });
      expect(await desk.takenOf(item)).toBe(0);
    }
    const { data } = await desk.ask(
      `query ($id: ID!) { serviceItem(id: $id) { orders(filter: { states: [FAILED, CANCELLED] }) { nodes { sessions { nodes { state attendance } } } } } }`,
      { id: item },
    );
    const sessions = data.serviceItem.orders.nodes.flatMap(
      (order: { sessions: { nodes: object[] } }) => order.sessions.nodes,
    );
    expect(sessions).toEqual([
      { state: 'MISSED', attendance: 0 },
      { state: 'MISSED', attendance: 0 },
    ]);
  });

  it('an order that was given to somebody may be taken back, and be given to a resident organisation', async () => {
    const order = await desk.order(await desk.item(null));
    await desk.carryOut('acceptOrder', { order });
    await desk.carryOut('dispatchOrder', { order, worker: WORKER });
    const back = await desk.carryOut('reassignDispatch', { order });
    expect(back.order).toMatchObject({ state: 'ACCEPTED', assigneeKind: null });
    const again = await desk.carryOut('dispatchOrder', { order, organization: 'org_resident' });
    expect(again.order).toMatchObject({ state: 'DISPATCHED', assigneeKind: 'ORGANIZATION' });
  });

  it('an unrated order is closed when the term is over, and not before', async () => {
    const order = await desk.order(await desk.item(null));
    await desk.carryOut('acceptOrder', { order });
    await desk.carryOut('dispatchOrder', { order, worker: WORKER });
    await desk.carryOut('checkInSession', { order, kind: 'CASE' });
    await desk.carryOut('completeOrder', { order, attendance: 1, hours: 1 });
    desk.day = '2026-03-25';
    expect(await desk.refusalOf('closeOrder', { order })).toBe('RATING_TERM_RUNS');
    desk.day = '2026-03-26';
    expect((await desk.carryOut('closeOrder', { order })).order.state).toBe('CLOSED');
    desk.day = '2026-03-10';
  });

  it('says of a draft why it cannot be placed', async () => {
    const item = await desk.item(1);
    const { order } = await desk.carryOut('draftServiceOrder', { room: ROOM, item, dueOn: '2026-03-20' });
    await desk.order(item);
    const { data } = await desk.ask(
      'query ($id: ID!) { serviceOrder(id: $id) { availableActions { action allowed code } } }',
      { id: order.id },
    );
    expect(data.serviceOrder.availableActions).toEqual(
      expect.arrayContaining([
        { action: 'changeDraftOrder', allowed: true, code: null },
        { action: 'submitDraftOrder', allowed: false, code: 'ITEM_FULL' },
        { action: 'acceptOrder', allowed: false, code: 'ACTION_NOT_POSSIBLE' },
      ]),
    );
    expect(await desk.refusalOf('submitDraftOrder', { order: order.id })).toBe('ITEM_FULL');
  });
});
