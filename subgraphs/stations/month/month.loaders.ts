/** Counts what was ordered and delivered in months, of the items of a plan and of a station's whole menu; each in two statements for all that are asked for at once. */
import DataLoader from 'dataloader';
import { sql } from 'kysely';
import { rowById } from '../../../shared/loader.js';
import type { Reader, Select } from '../../../shared/subgraph/index.js';
import { MonthlyPlanItem } from '../service/monthly-plan.entity.js';

/** What of a station's work is counted: that of a month, of one item or of all, at one place or at all. */
export interface MonthQuestion {
  readonly station: string;
  readonly month: string;
  readonly item: string | null;
  readonly site: string | null;
}

export interface MonthCount {
  readonly ordered: number;
  readonly delivered: number;
  readonly attendance: number;
}

interface Row {
  readonly station_id: string;
  readonly month: string;
  readonly item_id: string | null;
  readonly site_id: string;
  readonly count: number | string;
  readonly attendance?: number | string | null;
}

export function makeMonthLoaders(reader: Reader) {
  return {
    planItemById: rowById(reader, MonthlyPlanItem),
    monthCounts: new DataLoader<MonthQuestion, MonthCount, string>(
      async (questions) => {
        const [orders, sessions] = await Promise.all([ordered(reader, questions), held(reader, questions)]);
        return questions.map((question) => ({
          ordered: sum(orders, question, 'count'),
          delivered: sum(sessions, question, 'count'),
          attendance: sum(sessions, question, 'attendance'),
        }));
      },
      { cacheKeyFn: ({ station, month, item, site }) => `${station} ${month} ${item} ${site}` },
    ),
  };
}

/** Orders that are to be delivered in a month and were not given up before they began. */
function ordered(reader: Reader, questions: readonly MonthQuestion[]): Promise<Row[]> {
  const orders = reader.db
    .selectFrom('service_order as work')
    .select(['work.station_id', 'work.item_id', 'work.room_id as site_id'])
    .where('work.state', 'not in', ['DRAFT', 'REJECTED', 'WITHDRAWN', 'CANCELLED']);
  return counted(reader, orders, 'due_on', 'room_id', questions);
}

/** Sessions that were held in a month. */
function held(reader: Reader, questions: readonly MonthQuestion[]): Promise<Row[]> {
  const sessions = reader.db
    .selectFrom('service_session as work')
    .select(['work.station_id', 'work.item_id', 'work.site_id'])
    .select(sql<number>`sum(work.attendance)`.as('attendance'))
    .where('work.state', '=', 'HELD');
  return counted(reader, sessions, 'held_on', 'site_id', questions);
}

function counted(
  reader: Reader,
  rows: Select,
  day: string,
  site: string,
  questions: readonly MonthQuestion[],
): Promise<Row[]> {
  const months = [...new Set(questions.map(({ month }) => month))].sort();
  const monthOf = sql<string>`substr(${sql.ref(`work.${day}`)}, 1, 7)`;
  const stations = [...new Set(questions.map(({ station }) => station))];
  return rows
    .select([monthOf.as('month'), sql<number>`count(*)`.as('count')])
    .where('work.superseded_at', 'is', null)
    .where(reader.among('work.station_id', stations))
    .where(`work.${day}`, '>=', `${months[0]}-01`)
    .where(`work.${day}`, '<=', `${months.at(-1)}-31`)
    .groupBy(['work.station_id', 'work.item_id', `work.${site}`, monthOf])
    .execute() as unknown as Promise<Row[]>;
}

function sum(
  rows: readonly Row[],
  { station, month, item, site }: MonthQuestion,
  what: 'count' | 'attendance',
): number {
  return rows
    .filter((row) => row.station_id === station && row.month === month)
    .filter((row) => (item === null || row.item_id === item) && (site === null || row.site_id === site))
    .reduce((total, row) => total + Number(row[what] ?? 0), 0);
}
