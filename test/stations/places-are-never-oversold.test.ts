import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { ServiceItem } from '../../subgraphs/stations/service/service-item.entity.js';
import { onEachDatabase } from '../databases.js';
import { openDesk, OTHER_ROOM, ROOM, WORKER, type Desk } from './order-desk.js';

onEachDatabase('places are never oversold, whoever races', (dialect) => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk(dialect);
  }, 60_000);
  afterAll(() => desk.stop());

  /** The codes that sixteen mutations at once got, and how many of each. */
  const race = async (mutation: string, input: (turn: number) => object): Promise<Record<string, number>> => {
    const codes = await Promise.all(Array.from({ length: 16 }, (_, turn) => desk.refusalOf(mutation, input(turn))));
    const counts = Map.groupBy(codes, (code) => code ?? 'WON');
    return Object.fromEntries([...counts].map(([code, { length }]) => [code, length]));
  };
  const room = (turn: number): string => (turn % 2 ? ROOM : OTHER_ROOM);

  it('sixteen orders at once for five places: five are placed', async () => {
    const item = await desk.item(5);
    const outcome = await race('submitServiceOrder', (turn) => ({ room: room(turn), item, dueOn: '2026-03-20' }));
    expect(outcome).toEqual({ WON: 5, ITEM_FULL: 11 });
    expect(await desk.takenOf(item)).toBe(5);
    const { data } = await desk.ask('query ($id: ID!) { serviceItem(id: $id) { orders { totalCount } } }', {
      id: item,
    });
    expect(data.serviceItem.orders.totalCount).toBe(5);
  });

  it('sixteen drafts that are submitted at once for three places: three are placed', async () => {
    const item = await desk.item(3);
    const drafts: string[] = [];
    for (let turn = 0; turn < 16; turn++) {
      const draft = { room: room(turn), item, dueOn: '2026-03-20' };
      drafts.push((await desk.carryOut('draftServiceOrder', draft)).order.id);
    }
    const outcome = await race('submitDraftOrder', (turn) => ({ order: drafts[turn] }));
    expect(outcome).toEqual({ WON: 3, ITEM_FULL: 13 });
    expect(await desk.takenOf(item)).toBe(3);
  });

  it('sixteen who end the same order give its place back once', async () => {
    const item = await desk.item(2);
    const order = await desk.order(item);
    await desk.order(item);
    const outcome = await race('withdrawOrder', () => ({ order }));
    expect(outcome).toEqual({ WON: 1, ACTION_NOT_POSSIBLE: 15 });
    expect(await desk.takenOf(item)).toBe(1);
  });

  it('places that are given back, ordered and counted anew at the same time never pass the capacity', async () => {
    const item = await desk.item(4);
    const placed = await Promise.all(Array.from({ length: 4 }, () => desk.order(item)));
    const outcomes = await Promise.all(
      Array.from({ length: 16 }, (_, turn) => {
        if (turn < 4) return desk.refusalOf('rejectOrder', { order: placed[turn], rejection: 'OTHER' });
        if (turn === 4) return desk.refusalOf('setItemCapacity', { item, expectedVersion: 2, capacity: 2 });
        return desk.refusalOf('submitServiceOrder', { room: room(turn), item, dueOn: '2026-03-20' });
      }),
    );
    expect(outcomes.slice(0, 4)).toEqual([undefined, undefined, undefined, undefined]);
    const { data } = await desk.ask(
      'query ($id: ID!) { serviceItem(id: $id) { capacity taken orders(filter: { states: [SUBMITTED] }) { totalCount } } }',
      { id: item },
    );
    const { capacity, taken, orders } = data.serviceItem;
    expect(taken).toBe(orders.totalCount);
    expect(taken).toBeLessThanOrEqual(capacity);
  });

  it('sixteen who give one order to somebody, begin it or end it: one of each wins', async () => {
    const order = await desk.order(await desk.item(1));
    expect(await race('acceptOrder', () => ({ order }))).toEqual({ WON: 1, ACTION_NOT_POSSIBLE: 15 });
    expect(await race('dispatchOrder', () => ({ order, worker: WORKER }))).toEqual({ WON: 1, ACTION_NOT_POSSIBLE: 15 });
    expect(await race('checkInSession', () => ({ order, kind: 'CASE' }))).toEqual({ WON: 1, SESSION_OPEN: 15 });
    const done = { order, attendance: 1, hours: 1 };
    expect(await race('completeOrder', () => done)).toEqual({ WON: 1, ACTION_NOT_POSSIBLE: 15 });
  });

  it('the database itself refuses a count of places that cannot be', async () => {
    const item = await desk.item(1);
    const set = (taken: number): Promise<number> =>
      desk.orm.em.fork().nativeUpdate(ServiceItem, { id: item }, { taken });
    await expect(set(2)).rejects.toThrow(/check/i);
    await expect(set(-1)).rejects.toThrow(/check/i);
    expect(await set(1)).toBe(1);
  });
});
