/** How stations stand now, for what may be done with them: the links that have no end, and how many they lead that go on. */
import DataLoader from 'dataloader';
import { sql } from 'kysely';
import type { DatedRow } from '../../../shared/dated.entity.js';
import { rowById, rowsBy, type Narrow } from '../../../shared/loader.js';
import type { Reader } from '../../../shared/subgraph/index.js';
import { GuidanceVisit } from './station-guidance.entity.js';
import { StationHostRow } from './station-host.entity.js';
import { StationParentRow } from './station-parent.entity.js';

export function makeStandingLoaders(reader: Reader) {
  const open =
    (table: string): Narrow =>
    (query) =>
      query.where(`${table}.superseded_at`, 'is', null).where(`${table}.valid_to`, 'is', null);
  return {
    guidanceVisitById: rowById(reader, GuidanceVisit),
    openParentOf: rowsBy<DatedRow & { childId: string }>(reader, StationParentRow, 'childId', open('station_parent')),
    openHostOf: rowsBy<DatedRow & { stationId: string }>(reader, StationHostRow, 'stationId', open('station_host')),
    /** How many stations each leads that have not ended. */
    leadsOf: new DataLoader<string, number>(async (ids) => {
      const rows = (await open('link')(
        reader.db
          .selectFrom('station_parent as link')
          .innerJoin('station as led', 'led.id', 'link.child_id')
          .select(['link.parent_id', sql<number>`count(*)`.as('count')])
          .where(reader.among('link.parent_id', ids))
          .where('led.ended_on', 'is', null)
          .groupBy('link.parent_id') as never,
      ).execute()) as { parent_id: string; count: number | string }[];
      const byParent = new Map(rows.map(({ parent_id: id, count }) => [id, Number(count)]));
      return ids.map((id) => byParent.get(id) ?? 0);
    }),
  };
}
