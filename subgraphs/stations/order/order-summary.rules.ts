/** What is told of many orders at once, worked out from how many there are of each sort. */
import type { OrderState } from './service-order.rules.js';

/** So many orders of one sort. */
export interface OrderCount {
  readonly state: OrderState;
  readonly rejection: string | null;
  readonly rating: number | null;
  /** Days from placing to the end; null while there is none. */
  readonly days: number | null;
  readonly count: number;
}

export interface OrderSummary {
  readonly placed: number;
  readonly accepted: number;
  readonly rejected: number;
  readonly rejectedForCapacity: number;
  readonly delivered: number;
  readonly acceptanceRate: number | null;
  readonly medianDaysToDelivery: number | null;
  readonly averageRating: number | null;
}

/** Beyond SUBMITTED only by having been accepted. */
const ACCEPTED: ReadonlySet<OrderState> = new Set([
  'ACCEPTED',
  'DISPATCHED',
  'IN_SERVICE',
  'DELIVERED',
  'RATED',
  'CLOSED',
  'FAILED',
]);
const DELIVERED: ReadonlySet<OrderState> = new Set(['DELIVERED', 'RATED', 'CLOSED']);

export function sumUp(counts: readonly OrderCount[]): OrderSummary {
  const many = (which: (count: OrderCount) => boolean): number =>
    counts.filter(which).reduce((total, { count }) => total + count, 0);
  const accepted = many(({ state }) => ACCEPTED.has(state));
  const rejected = many(({ state }) => state === 'REJECTED');
  const rated = many(({ rating }) => rating !== null);
  const stars = counts.reduce((total, { rating, count }) => total + (rating ?? 0) * count, 0);
  return {
    placed: many(({ state }) => state !== 'DRAFT'),
    accepted,
    rejected,
    rejectedForCapacity: many(({ rejection }) => rejection === 'LACK_OF_CAPACITY'),
    delivered: many(({ state }) => DELIVERED.has(state)),
    acceptanceRate: accepted + rejected === 0 ? null : accepted / (accepted + rejected),
    medianDaysToDelivery: medianOf(
      counts.flatMap(({ state, days, count }) =>
        DELIVERED.has(state) && days !== null ? [{ value: days, count }] : [],
      ),
    ),
    averageRating: rated === 0 ? null : stars / rated,
  };
}

/** The median of values of which there are so many each; of an even number, the mean of the two in the middle. */
export function medianOf(counts: readonly { readonly value: number; readonly count: number }[]): number | null {
  const sorted = [...counts].sort((one, other) => one.value - other.value);
  const total = sorted.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return null;
  return (valueAt(sorted, Math.floor((total - 1) / 2)) + valueAt(sorted, Math.floor(total / 2))) / 2;
}

function valueAt(sorted: readonly { readonly value: number; readonly count: number }[], place: number): number {
  let before = 0;
  return sorted.find(({ count }) => (before += count) > place)!.value;
}
