/** The life of an order, when it holds a place of its item, to whom an item is offered, and how long a room may rate. */
import type { HubError } from '../../../shared/errors.js';
import { lifeCycle } from '../../../shared/work/life-cycle.js';
import {
  countUnfit,
  dueOnPassed,
  itemFull,
  itemNotOnMenu,
  ratingOutOfRange,
  ratingTermRuns,
  roomNotOperating,
} from './service-order.errors.js';
import type { ServiceOrderState } from './service-order.enums.js';

export type OrderState = `${ServiceOrderState}`;

/** How many days after delivery a room may still rate: an unrated order is closed only then. */
export const RATING_DAYS = 15;

/** An item as far as placing an order depends on it. */
export interface MenuFacts {
  readonly id: string;
  readonly status: string;
  readonly capacity?: number | null;
  readonly taken: number;
}

export interface OrderFacts {
  readonly state: OrderState;
  readonly dueOn: string;
  readonly endedOn?: string | null;
  readonly today: string;
  readonly item: MenuFacts;
  readonly room: { readonly id: string; readonly status: string | null };
}

const isOnMenu = ({ item: { id, status } }: OrderFacts): HubError | null =>
  status === 'PUBLISHED' ? null : itemNotOnMenu(id, status);

const hasPlace = ({ item: { id, capacity, taken } }: OrderFacts): HubError | null =>
  capacity == null || taken < capacity ? null : itemFull(id, capacity);

const roomOperates = ({ room: { id, status } }: OrderFacts): HubError | null =>
  status === 'OPERATING' ? null : roomNotOperating(id, status);

const dueAhead = ({ dueOn, today }: OrderFacts): HubError | null => (dueOn < today ? dueOnPassed(dueOn) : null);

const ratedOrOver = ({ state, endedOn, today }: OrderFacts): HubError | null =>
  state === 'DELIVERED' && today <= rateUntil(endedOn!) ? ratingTermRuns(rateUntil(endedOn!)) : null;

/** What placing asks, of a draft and of an order that is placed at once. */
const PLACING = [isOnMenu, roomOperates, dueAhead, hasPlace];

export const serviceOrderLife = lifeCycle<OrderFacts>()({
  noun: 'ServiceOrder',
  begins: ['DRAFT', 'SUBMITTED'],
  states: {
    DRAFT: '草拟',
    SUBMITTED: '已提交',
    ACCEPTED: '已接单',
    DISPATCHED: '已派单',
    IN_SERVICE: '服务中',
    DELIVERED: '已完成',
    RATED: '已评价',
    CLOSED: '已办结',
    REJECTED: '已拒绝',
    WITHDRAWN: '已撤回',
    FAILED: '未完成',
    CANCELLED: '已取消',
  } satisfies Record<OrderState, string>,
  actions: {
    changeDraftOrder: { description: 'Changes what a draft asks for (修改草稿).', moves: { DRAFT: 'DRAFT' } },
    submitDraftOrder: {
      description: 'Places a draft; from here on it holds a place of its item (提交草稿).',
      moves: { DRAFT: 'SUBMITTED' },
      guards: PLACING,
    },
    withdrawOrder: {
      description: 'Takes an order back before it is answered (撤回).',
      moves: { SUBMITTED: 'WITHDRAWN' },
    },
    acceptOrder: { description: 'Takes an order on (接单).', moves: { SUBMITTED: 'ACCEPTED' } },
    rejectOrder: { description: 'Does not take an order on, and says why (拒单).', moves: { SUBMITTED: 'REJECTED' } },
    dispatchOrder: {
      description: 'Gives an order to a worker, a resident organisation or a volunteer team (派单).',
      moves: { ACCEPTED: 'DISPATCHED' },
    },
    reassignDispatch: {
      description: 'Gives it to another party, or takes it back to be dispatched anew (改派).',
      moves: { DISPATCHED: ['DISPATCHED', 'ACCEPTED'] },
    },
    checkInSession: {
      description: 'Begins a session of its delivery (签到).',
      moves: { DISPATCHED: 'IN_SERVICE', IN_SERVICE: 'IN_SERVICE' },
    },
    failOrder: {
      description: 'Tells that it came to nothing, as when nobody came (未完成).',
      moves: { IN_SERVICE: 'FAILED' },
    },
    completeOrder: {
      description: 'Tells that it is delivered; its place is free again (完成).',
      moves: { IN_SERVICE: 'DELIVERED' },
    },
    rateOrder: { description: 'Rates what was delivered, 1 to 5 (评价).', moves: { DELIVERED: 'RATED' } },
    closeOrder: {
      description: `Closes it: rated at once, unrated when ${RATING_DAYS} days have passed (办结).`,
      moves: { RATED: 'CLOSED', DELIVERED: 'CLOSED' },
      guards: [ratedOrOver],
    },
    cancelOrder: {
      description: 'Calls an order off (取消).',
      moves: {
        DRAFT: 'CANCELLED',
        SUBMITTED: 'CANCELLED',
        ACCEPTED: 'CANCELLED',
        DISPATCHED: 'CANCELLED',
        IN_SERVICE: 'CANCELLED',
      },
    },
  },
});

/** Refuses what cannot be placed now, as `submitDraftOrder` would. */
export function checkPlacing(facts: OrderFacts): void {
  serviceOrderLife.move('submitDraftOrder', 'DRAFT', facts);
}

const HOLDING: ReadonlySet<OrderState> = new Set(['SUBMITTED', 'ACCEPTED', 'DISPATCHED', 'IN_SERVICE']);

/** Whether an order in this state holds a place: from the moment it is placed, so that a room knows at once that there is one. */
export function holdsPlace(state: OrderState): boolean {
  return HOLDING.has(state);
}

/** Whether an order in this state has come to its end: delivered, or not to be delivered any more. */
export function isOver(state: OrderState): boolean {
  return state !== 'DRAFT' && !holdsPlace(state);
}

/** By how much a move changes the places that are taken. */
export function placesMoved(from: OrderState | null, to: OrderState): -1 | 0 | 1 {
  const before = from !== null && holdsPlace(from);
  return before === holdsPlace(to) ? 0 : before ? -1 : 1;
}

export interface Offer {
  /** Area for which the item may be ordered; null for its station's own. */
  readonly itemArea: string | null | undefined;
  readonly stationArea: string;
  /** The station leads the room, itself or through others. */
  readonly leadsRoom: boolean;
  /** The room's area and all above it. */
  readonly areasOfRoom: readonly string[];
}

/** An item with an area is offered to the rooms in it, one without to the rooms that its station leads or that lie in its area. */
export function isOffered({ itemArea, stationArea, leadsRoom, areasOfRoom }: Offer): boolean {
  if (itemArea != null) return areasOfRoom.includes(itemArea);
  return leadsRoom || areasOfRoom.includes(stationArea);
}

/** The last day on which a room may rate. */
export function rateUntil(endedOn: string): string {
  return new Date(Date.parse(`${endedOn}T00:00:00Z`) + RATING_DAYS * 86_400_000).toISOString().slice(0, 10);
}

export function checkRating(rating: number): void {
  if (rating < 1 || rating > 5) throw ratingOutOfRange(rating);
}

const MOST = 100_000;

/** Refuses a number of people or sessions that cannot be. */
export function checkCount(place: string, count: number | null | undefined, least = 0): void {
  if (count != null && (count < least || count > MOST)) throw countUnfit(place, count);
}
