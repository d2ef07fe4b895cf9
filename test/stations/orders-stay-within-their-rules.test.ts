import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { medianOf, sumUp } from '../../subgraphs/stations/order/order-summary.rules.js';
import {
  holdsPlace,
  isOffered,
  isOver,
  placesMoved,
  rateUntil,
  serviceOrderLife,
  type OrderFacts,
  type OrderState,
} from '../../subgraphs/stations/order/service-order.rules.js';
import { isLive, monthlyPlanLife, type PlanState } from '../../subgraphs/stations/month/monthly-plan.rules.js';
import { openDesk, OTHER_ROOM, ROOM, WORKER, type Desk } from './order-desk.js';

const STATES = Object.keys(serviceOrderLife.states) as OrderState[];
const actions = serviceOrderLife.actions;

/** What may follow what, as the field has it; staying in a state is no move. */
const FOLLOWS: Readonly<Record<OrderState, readonly OrderState[]>> = {
  DRAFT: ['SUBMITTED', 'CANCELLED'],
  SUBMITTED: ['ACCEPTED', 'REJECTED', 'WITHDRAWN', 'CANCELLED'],
  ACCEPTED: ['DISPATCHED', 'CANCELLED'],
  DISPATCHED: ['IN_SERVICE', 'ACCEPTED', 'CANCELLED'],
  IN_SERVICE: ['DELIVERED', 'FAILED', 'CANCELLED'],
  DELIVERED: ['RATED', 'CLOSED'],
  RATED: ['CLOSED'],
  CLOSED: [],
  REJECTED: [],
  WITHDRAWN: [],
  FAILED: [],
  CANCELLED: [],
};

describe('the rules of orders', () => {
  it('lead from each state where the field says, and nowhere else', () => {
    const moves = serviceOrderLife.moves().filter(({ from, to }) => from !== to);
    for (const state of STATES) {
      expect(new Set(moves.filter(({ from }) => from === state).map(({ to }) => to))).toEqual(new Set(FOLLOWS[state]));
    }
    expect(new Set(serviceOrderLife.final)).toEqual(
      new Set(['CLOSED', 'REJECTED', 'WITHDRAWN', 'FAILED', 'CANCELLED']),
    );
  });

  it('take a place exactly once and give it back exactly once, on walks of thousands of actions', () => {
    const step = fc.record({
      action: fc.constantFrom(...actions),
      to: fc.constantFrom(...STATES),
      chooses: fc.boolean(),
      today: fc.integer({ min: 10, max: 28 }),
      order: fc.nat(7),
    });
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 4 }),
        fc.array(step, { minLength: 1000, maxLength: 3000 }),
        (capacity, steps) => {
          const orders: { state: OrderState; endedOn: string | null }[] = Array.from({ length: 8 }, () => ({
            state: 'DRAFT',
            endedOn: null,
          }));
          let taken = 0;
          for (const { action, to, chooses, today: date, order } of steps) {
            const one = orders[order]!;
            const today = `2026-03-${date}`;
            const item = { id: 'itm', status: 'PUBLISHED', capacity, taken };
            const facts: OrderFacts = {
              ...one,
              dueOn: '2026-03-28',
              today,
              item,
              room: { id: 'stn', status: 'OPERATING' },
            };
            const before = one.state;
            let after: OrderState;
            try {
              after = serviceOrderLife.move(action, before, facts, chooses ? to : undefined);
            } catch (error) {
              expect(error).toHaveProperty('extensions.code');
              continue;
            }
            expect(after === before || FOLLOWS[before].includes(after)).toBe(true);
            taken += placesMoved(before, after);
            if (after === 'DELIVERED') one.endedOn = today;
            if (before === 'DELIVERED' && after === 'CLOSED') expect(today > rateUntil(one.endedOn!)).toBe(true);
            one.state = after;
            expect(taken).toBe(orders.filter(({ state }) => holdsPlace(state)).length);
            expect(taken).toBeGreaterThanOrEqual(0);
            expect(taken).toBeLessThanOrEqual(capacity);
          }
        },
      ),
      { numRuns: 20 },
    );
  });

  it('offer an item with an area to that area alone, and one without to those whom its station leads or who lie in its area', () => {
    const area = fc.constantFrom('a', 'b', 'c');
    fc.assert(
      fc.property(
        fc.option(area),
        area,
        fc.boolean(),
        fc.uniqueArray(area),
        (itemArea, stationArea, leadsRoom, areasOfRoom) => {
          const offered = isOffered({ itemArea, stationArea, leadsRoom, areasOfRoom });
          if (itemArea !== null) expect(offered).toBe(areasOfRoom.includes(itemArea));
          else expect(offered).toBe(leadsRoom || areasOfRoom.includes(stationArea));
        },
      ),
    );
  });

  it('find the median of counted values as of the values written out', () => {
    const counts = fc.array(fc.record({ value: fc.nat(30), count: fc.integer({ min: 1, max: 5 }) }), { maxLength: 10 });
    fc.assert(
      fc.property(counts, (given) => {
        const all = given.flatMap(({ value, count }) => Array<number>(count).fill(value)).sort((a, b) => a - b);
        const middle = (all[Math.floor((all.length - 1) / 2)]! + all[Math.floor(all.length / 2)]!) / 2;
        expect(medianOf(given)).toBe(all.length === 0 ? null : middle);
      }),
    );
    expect(sumUp([]).acceptanceRate).toBeNull();
  });
});

describe('the rules of monthly plans', () => {
  it('never leave their states, and end live plans only by the archive or before they took effect', () => {
    const states = Object.keys(monthlyPlanLife.states) as PlanState[];
    const step = fc.record({
      action: fc.constantFrom(...monthlyPlanLife.actions),
      lines: fc.nat(2),
      day: fc.constantFrom('2026-02-28', '2026-03-01'),
    });
    fc.assert(
      fc.property(fc.array(step, { minLength: 500, maxLength: 1000 }), (steps) => {
        let state: PlanState = 'DRAFT';
        for (const { action, lines, day: today } of steps) {
          const before: PlanState = state;
          try {
            state = monthlyPlanLife.move(action, before, { yearMonth: '2026-03', lines, today });
          } catch (error) {
            expect(error).toHaveProperty('extensions.code');
            continue;
          }
          expect(states).toContain(state);
          if (state === 'IN_EFFECT') expect(today).toBe('2026-03-01');
          if (isLive(before) && !isLive(state)) expect([before === 'REVIEWED', state === 'CANCELLED']).toContain(true);
          if (state === 'CANCELLED') expect(['DRAFT', 'UNDER_CONSULTATION', 'APPROVED', 'PUBLISHED']).toContain(before);
          if (!isLive(state)) state = 'DRAFT';
        }
      }),
      { numRuns: 20 },
    );
  });
});

describe('some hundred random mutations on the room', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk('sqlite');
  }, 60_000);
  afterAll(() => desk.stop());

  it('leave every order in a declared state, every place counted, and every session of an ended order over', async () => {
    const items = [await desk.item(2), await desk.item(3), await desk.item(null)];
    const orders: string[] = [];
    const inputs: Readonly<Record<string, object>> = {
      rejectOrder: { rejection: 'OTHER' },
      dispatchOrder: { worker: WORKER },
      reassignDispatch: { team: 'vtm_helpers' },
      checkInSession: { kind: 'GROUP' },
      completeOrder: { attendance: 3, hours: 1 },
      rateOrder: { rating: 4 },
      changeDraftOrder: { expectedVersion: 1, dueOn: '2026-03-29' },
    };
    const choices = fc.sample(
      fc.record({
        action: fc.constantFrom('submitServiceOrder', 'draftServiceOrder', ...actions),
        item: fc.constantFrom(...items),
        room: fc.constantFrom(ROOM, OTHER_ROOM),
        turn: fc.nat(),
      }),
      { numRuns: 400, seed: 2026 },
    );
    for (const { action, item, room, turn } of choices) {
      const order = orders[orders.length === 0 ? 0 : orders.length - 1 - (turn % Math.min(orders.length, 6))];
      const makes = action.endsWith('ServiceOrder') || order === undefined;
      const mutation = makes ? 'draftServiceOrder' : action;
      const input = makes ? { room, item, dueOn: '2026-03-28' } : { order, ...inputs[action] };
      const made = await desk
        .carryOut(action.endsWith('ServiceOrder') ? action : mutation, input)
        .catch((error: Error) => {
          expect(error.message).toMatch(/^(ACTION_NOT_POSSIBLE|ITEM_FULL|SESSION_OPEN|RATING_TERM_RUNS|STALE_WRITE): /);
          return null;
        });
      if (made && makes) orders.push(made.order.id);
    }
    const { data, errors } = await desk.ask(
      `{ serviceOrders(first: 1000) { nodes { state version endedOn item { id } history(first: 1000) { toState version }
        sessions { nodes { state } } } } serviceItems { nodes { id capacity taken } } }`,
    );
    expect(errors).toBeUndefined();
    const all: {
      state: OrderState;
      version: number;
      endedOn: string | null;
      item: { id: string };
      history: { toState: string; version: number }[];
      sessions: { nodes: { state: string }[] };
    }[] = data.serviceOrders.nodes;
    expect(new Set(all.map(({ state }) => state)).size).toBeGreaterThan(6);
    for (const { state, version, endedOn, history, sessions } of all) {
      expect(history[0]).toEqual({ toState: state, version });
      expect(history).toHaveLength(version);
      expect(endedOn !== null).toBe(isOver(state));
      const open = sessions.nodes.filter((session) => session.state === 'CHECKED_IN');
      expect(open.length).toBeLessThanOrEqual(state === 'IN_SERVICE' ? 1 : 0);
    }
    for (const { id, capacity, taken } of data.serviceItems.nodes) {
      expect(taken).toBe(all.filter(({ item, state }) => item.id === id && holdsPlace(state)).length);
      if (capacity !== null) expect(taken).toBeLessThanOrEqual(capacity);
    }
  }, 120_000);
});
