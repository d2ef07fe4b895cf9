/** Sums up the orders of items of the menu: how many came, how many were taken on, how long delivery took, how they were rated. */
import DataLoader from 'dataloader';
import { sql } from 'kysely';
import type { Reader } from '../../../shared/subgraph/index.js';
import { sumUp, type OrderCount, type OrderSummary } from './order-summary.rules.js';

/** The days on which the orders were placed, both included; null for no bound. */
export interface SummarySpan {
  readonly from: string | null;
  readonly to: string | null;
}

interface Row {
  readonly item_id: string;
  readonly state: OrderCount['state'];
  readonly rejection: string | null;
  readonly rating: number | null;
  readonly days: number | string | null;
  readonly count: number | string;
}

/** One statement for all items that are asked for at once: their orders by state, rating and days from placing to the end. */
export function orderSummaries(reader: Reader, { from, to }: SummarySpan): DataLoader<string, OrderSummary> {
  return new DataLoader(async (items) => {
    const days = daysBetween(reader, 'submitted_on', 'ended_on');
    let query = reader.db
      .selectFrom('service_order')
      .select(['item_id', 'state', 'rejection', 'rating'])
      .select([days.as('days'), sql<number>`count(*)`.as('count')])
      .where('superseded_at', 'is', null)
      .where('submitted_on', 'is not', null)
      .where(reader.among('item_id', items))
      .groupBy(['item_id', 'state', 'rejection', 'rating', days]);
    if (from !== null) query = query.where('submitted_on', '>=', from);
    if (to !== null) query = query.where('submitted_on', '<=', to);
    const rows = (await query.execute()) as unknown as Row[];
    const byItem = Map.groupBy(rows, (row) => row.item_id);
    return items.map((item) => sumUp((byItem.get(item) ?? []).map(countOf)));
  });
}

function countOf({ state, rejection, rating, days, count }: Row): OrderCount {
  return { state, rejection, rating, days: days === null ? null : Number(days), count: Number(count) };
}

function daysBetween({ dialect }: Reader, from: string, to: string) {
  const [begin, end] = [sql.ref(from), sql.ref(to)];
  return dialect === 'postgres'
    ? sql<number>`(${end}::date - ${begin}::date)`
    : sql<number>`cast(julianday(${end}) - julianday(${begin}) as integer)`;
}
