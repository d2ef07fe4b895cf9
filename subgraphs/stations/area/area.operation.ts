/** The stations of a tier that were in operation on a day, or may have been, by the area they stand in: for coverage and for the gap list. */
import { sql } from 'kysely';
import { knownAt } from '../../../shared/dated.entity.js';
import { dayAsked, type Moment } from '../../../shared/moment.js';
import type { Reader, Select } from '../../../shared/subgraph/index.js';
import type { StationStatus, StationTier } from '../station/station.enums.js';

/** In which states a station serves its area. A guidance centre leads others: it counts from the day it is set up. */
const SERVING: Readonly<Record<StationTier, readonly `${StationStatus}`[]>> = {
  GUIDANCE_CENTRE: ['ESTABLISHED', 'OPERATING'],
  STATION: ['OPERATING'],
  ROOM: ['OPERATING'],
  POST: ['OPERATING'],
};

/**
 * One row for each area that has any: `area_id`, how many `stations` surely served on the day, and how many `perhaps` did, since
 * the dates of their steps leave it open. Told from the steps: one serves surely when it had begun whichever day its date means
 * and no later step out of service can have; perhaps, when it can have begun and no such step surely had.
 */
export function servingStations(reader: Reader, tier: StationTier, moment: Moment): Select {
  const day = dayAsked(moment);
  const serving = (alias: string) =>
    sql`${sql.ref(`${alias}.status`)} in (${sql.join(SERVING[tier].map((status) => sql`${status}`))})`;
  const begun = (alias: string, bound: 'earliest' | 'latest') => {
    const column = sql.ref(`${alias}.valid_from_${bound}`);
    return sql`(${column} is null or ${column} <= ${day})`;
  };
  const outOfService = (bound: 'earliest' | 'latest') => sql`exists (select 1 from station_status as later
    where later.station_id = step.station_id and later.sequence > step.sequence and not ${serving('later')}
      and ${begun('later', bound)} and ${knownAt('later', moment)})`;
  const served = reader.db
    .selectFrom('station')
    .innerJoin('station_status as step', 'step.station_id', 'station.id')
    .select([
      'station.area_id',
      sql<number>`max(case when ${begun('step', 'latest')} and not ${outOfService('earliest')} then 1 else 0 end)`.as(
        'surely',
      ),
      sql<number>`max(case when ${begun('step', 'earliest')} and not ${outOfService('latest')} then 1 else 0 end)`.as(
        'at_most',
      ),
    ])
    .where('station.tier', '=', tier)
    .where(knownAt('station', moment))
    .where(sql<boolean>`${serving('step')}`)
    .where(knownAt('step', moment))
    .groupBy(['station.id', 'station.area_id']);
  return reader.db
    .selectFrom(served.as('served'))
    .select([
      'served.area_id',
      sql<number>`sum(served.surely)`.as('stations'),
      sql<number>`sum(served.at_most - served.surely)`.as('perhaps'),
    ])
    .groupBy('served.area_id');
}

/** Of these only the areas with one that surely served: `area_id`, and how many `stations`. */
export function operatingStations(reader: Reader, tier: StationTier, moment: Moment): Select {
  return reader.db
    .selectFrom(servingStations(reader, tier, moment).as('serving'))
    .select(['serving.area_id', 'serving.stations'])
    .where('serving.stations', '>', 0);
}
