/** Counts the sessions of stations by month and kind. */
import DataLoader from 'dataloader';
import { sql } from 'kysely';
import type { Reader } from '../../../shared/subgraph/index.js';
import type { MonthSpan } from '../service/service.loaders.js';
import type { ServiceSessionKind } from './service-session.entity.js';
import type { SessionMonth } from './session-month.type.js';

/** One statement for all stations that are asked for at once. */
export function sessionMonths(reader: Reader, { from, to }: MonthSpan): DataLoader<string, SessionMonth[]> {
  return new DataLoader(async (stations) => {
    const month = sql<string>`substr(held_on, 1, 7)`;
    const rows = (await reader.db
      .selectFrom('service_session')
      .select(['station_id', 'kind', month.as('month'), sql<number>`count(*)`.as('sessions')])
      .select([sql<number>`sum(attendance)`.as('attendance'), sql<number>`sum(hours)`.as('hours')])
      .where('superseded_at', 'is', null)
      .where('state', '=', 'HELD')
      .where(reader.among('station_id', stations))
      .where('held_on', '>=', `${from}-01`)
      .where('held_on', '<=', `${to}-31`)
      .groupBy(['station_id', 'kind', month])
      .orderBy('month')
      .orderBy(reader.byCodePoint('kind'))
      .execute()) as unknown as (Record<'station_id' | 'month', string> &
      Record<'sessions' | 'attendance' | 'hours', number | string> & { kind: ServiceSessionKind })[];
    const byStation = Map.groupBy(rows, ({ station_id: station }) => station);
    return stations.map((station) =>
      (byStation.get(station) ?? []).map(({ month: yearMonth, kind, sessions, attendance, hours }) => ({
        yearMonth,
        kind,
        sessions: Number(sessions),
        attendance: Number(attendance),
        hours: Number(hours),
      })),
    );
  });
}
