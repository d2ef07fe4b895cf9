/** In SQL: whether a station of a tier was in operation in an area on a day. One condition for coverage and for the gap list. */
import { sql, type RawBuilder } from 'kysely';
import { heldAt, type Moment } from '../../../shared/dated.entity.js';
import type { StationTier } from '../station/station.entity.js';

/**
 * A station operates on a day when OPERATING is the last step of its life that had surely begun: no later step had.
 * `areaColumn` is the qualified column with the area's id.
 */
export function hasOperatingStation(areaColumn: string, tier: StationTier, moment: Moment): RawBuilder<boolean> {
  return sql<boolean>`exists (
    select 1 from station
    join station_status as step on step.station_id = station.id
    where station.area_id = ${sql.ref(areaColumn)} and station.tier = ${tier} and station.superseded_at is null
      and step.status = 'OPERATING' and ${heldAt('step', moment)}
      and not exists (
        select 1 from station_status as later
        where later.station_id = station.id and later.sequence > step.sequence and ${heldAt('later', moment)}
      ))`;
}
