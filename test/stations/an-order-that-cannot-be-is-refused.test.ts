import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { onEachDatabase } from '../databases.js';
import { ELSEWHERE, openDesk, PREPARING_ROOM, ROOM, STATION, WORKER, type Desk } from './order-desk.js';

onEachDatabase('an order that cannot be is refused, and changes nothing', (dialect) => {
  let desk: Desk;
  let item: string;
  beforeAll(async () => {
    desk = await openDesk(dialect);
    item = await desk.item(null);
  }, 60_000);
  afterAll(() => desk.stop());

  const refused = (more: object) =>
    desk.refusalOf('submitServiceOrder', { room: ROOM, item, dueOn: '2026-03-20', ...more });
  const dispatched = async (): Promise<string> => {
    const order = await desk.order(item);
    await desk.carryOut('acceptOrder', { order });
    await desk.carryOut('dispatchOrder', { order, worker: WORKER });
    return order;
  };

  it('an item is ordered only while it is on the menu', async () => {
    const draft = (await desk.carryOut('addServiceItem', { station: STATION, title: '讲座', synthetic: true })).item.id;
    expect(await refused({ item: draft })).toBe('ITEM_NOT_ON_MENU');
    expect(await refused({ item: 'itm_none' })).toBe('RECORD_UNKNOWN');
    const gone = await desk.item(null);
    const order = await desk.order(gone);
    await desk.carryOut('withdrawServiceItem', { item: gone });
    expect(await refused({ item: gone })).toBe('ITEM_NOT_ON_MENU');
    expect(await desk.refusalOf('acceptOrder', { order })).toBeUndefined();
  });

  it('a room orders from its own station, or what is offered to an area it lies in', async () => {
    const foreign = await desk.item(null, { station: ELSEWHERE });
    const offered = await desk.item(null, { station: ELSEWHERE, area: '330182' });
    const offeredNextDoor = await desk.item(null, { area: '330182001024' });
    expect(await refused({ item: foreign })).toBe('ITEM_NOT_OFFERED');
    expect(await refused({ item: offered })).toBeUndefined();
    expect(await refused({ item: offeredNextDoor })).toBe('ITEM_NOT_OFFERED');
  });

  it('only a room or post that operates orders, for a day to come', async () => {
    expect(await refused({ room: STATION })).toBe('ORDERER_UNFIT');
    expect(await refused({ room: PREPARING_ROOM })).toBe('ROOM_NOT_OPERATING');
    expect(await refused({ room: 'stn_none' })).toBe('RECORD_UNKNOWN');
    expect(await refused({ dueOn: '2026-03-09' })).toBe('DUE_ON_PASSED');
    expect(await refused({ dueOn: '2026-03-10' })).toBeUndefined();
    expect(await refused({ expectedAttendance: -1 })).toBe('COUNT_UNFIT');
    expect(await refused({ needKind: 'NO_SUCH_NEED' })).toBe('TERM_UNKNOWN');
    const refusedText = await desk.ask(
      'mutation ($input: ServiceOrderInput!) { draftServiceOrder(input: $input) { replayed } }',
      { input: { room: ROOM, item, dueOn: '2026-03-20', note: '联系 138 0013 8000' } },
    );
    expect(refusedText.errors).toMatchObject([{ extensions: { code: 'PERSONAL_DATA_REFUSED' } }]);
  });

  it('it is given to exactly one party, who is there', async () => {
    const order = await desk.order(item);
    expect(await desk.refusalOf('dispatchOrder', { order, worker: WORKER })).toBe('ACTION_NOT_POSSIBLE');
    await desk.carryOut('acceptOrder', { order });
    const give = (parties: object) => desk.refusalOf('dispatchOrder', { order, ...parties });
    expect(await give({})).toBe('ASSIGNEE_UNCLEAR');
    expect(await give({ worker: WORKER, team: 'vtm_helpers' })).toBe('ASSIGNEE_UNCLEAR');
    expect(await give({ worker: 'wrk_none' })).toBe('RECORD_UNKNOWN');
    expect(await give({ organization: 'org_none' })).toBe('RECORD_UNKNOWN');
    expect(await give({ team: 'vtm_none' })).toBe('RECORD_UNKNOWN');
    expect(await give({ organization: 'org_stranger' })).toBe('ORGANIZATION_NOT_RESIDENT');
    expect(await give({ organization: 'org_revoked' })).toBe('ASSIGNEE_GONE');
    expect(await give({ team: 'vtm_disbanded' })).toBe('ASSIGNEE_GONE');
    const elsewhere = await desk.item(null, { station: ELSEWHERE, area: '330182' });
    const other = await desk.order(elsewhere);
    await desk.carryOut('acceptOrder', { order: other });
    expect(await desk.refusalOf('dispatchOrder', { order: other, worker: WORKER })).toBe('WORKER_ELSEWHERE');
    expect(await give({ worker: WORKER })).toBeUndefined();
    const both = { order, worker: WORKER, team: 'vtm_helpers' };
    expect(await desk.refusalOf('reassignDispatch', both)).toBe('ASSIGNEE_UNCLEAR');
  });

  it('sessions follow each other, each with its counts', async () => {
    const order = await dispatched();
    const checkIn = (more: object = {}) => desk.refusalOf('checkInSession', { order, kind: 'CASE', ...more });
    expect(await checkIn({ heldOn: '2026-03-11' })).toBe('DAY_IN_FUTURE');
    expect(await checkIn({ heldOn: '2026-03-09' })).toBe('SESSION_TOO_EARLY');
    expect(await desk.refusalOf('completeOrder', { order, attendance: 1, hours: 1 })).toBe('ACTION_NOT_POSSIBLE');
    const { session } = await desk.carryOut('checkInSession', { order, kind: 'CASE' });
    expect(await checkIn()).toBe('SESSION_OPEN');
    const checkOut = (more: object) =>
      desk.refusalOf('checkOutSession', { session: session.id, attendance: 1, hours: 1, ...more });
    expect(await checkOut({ hours: 0 })).toBe('HOURS_UNFIT');
    expect(await checkOut({ attendance: -1 })).toBe('COUNT_UNFIT');
    expect(await checkOut({ session: 'ses_none' })).toBe('RECORD_UNKNOWN');
    expect(await checkOut({ expectedVersion: 7 })).toBe('STALE_WRITE');
    expect(await desk.refusalOf('completeOrder', { order })).toBe('SESSION_UNRECORDED');
    expect(await checkOut({})).toBeUndefined();
    expect(await checkOut({})).toBe('ACTION_NOT_POSSIBLE');
    expect(await desk.refusalOf('completeOrder', { order, attendance: 1, hours: 1 })).toBe('SESSION_MISSING');
    expect(await desk.refusalOf('completeOrder', { order })).toBeUndefined();
    expect(await desk.refusalOf('rateOrder', { order, rating: 0 })).toBe('RATING_OUT_OF_RANGE');
    expect(await desk.refusalOf('rateOrder', { order, rating: 6 })).toBe('RATING_OUT_OF_RANGE');
    expect(await desk.refusalOf('cancelOrder', { order })).toBe('ACTION_NOT_POSSIBLE');
    expect(await desk.refusalOf('rateOrder', { order: 'ord_none', rating: 3 })).toBe('RECORD_UNKNOWN');
  });

  it('a capacity is never set below what is taken, and never below none', async () => {
    const full = await desk.item(2);
    const first = await desk.order(full);
    await desk.order(full);
    expect(await refused({ item: full })).toBe('ITEM_FULL');
    const set = (capacity: number | null) =>
      desk.refusalOf('setItemCapacity', { item: full, expectedVersion: 2, capacity });
    expect(await set(1)).toBe('CAPACITY_BELOW_TAKEN');
    expect(await set(-1)).toBe('CAPACITY_NEGATIVE');
    await desk.carryOut('rejectOrder', { order: first, rejection: 'LACK_OF_CAPACITY' });
    expect(await set(1)).toBeUndefined();
    expect(await refused({ item: full })).toBe('ITEM_FULL');
  });

  it('the same wish with the same key places one order, and a refusal by its key stays one', async () => {
    const only = await desk.item(1);
    const wish = { room: ROOM, item: only, dueOn: '2026-03-20', idempotencyKey: `wish-${dialect}` };
    const first = await desk.carryOut('submitServiceOrder', wish);
    const again = await desk.carryOut('submitServiceOrder', wish);
    expect(again).toMatchObject({ order: { id: first.order.id }, replayed: true });
    expect(await desk.takenOf(only)).toBe(1);
    const late = { ...wish, idempotencyKey: `late-${dialect}` };
    expect(await desk.refusalOf('submitServiceOrder', late)).toBe('ITEM_FULL');
    await desk.carryOut('withdrawOrder', { order: first.order.id });
    expect(await desk.refusalOf('submitServiceOrder', late)).toBe('ITEM_FULL');
    expect(await desk.takenOf(only)).toBe(0);
  });
});
