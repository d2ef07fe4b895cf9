/** The stations of a tier that were in operation on a day, by the area they stand in: one subquery for coverage and for the gap list. */
import { knownAt } from '../../../shared/dated.entity.js';
import type { Moment } from '../../../shared/moment.js';
import type { Reader, Select } from '../../../shared/subgraph/index.js';
import type { StationStatus, StationTier } from '../station/station.enums.js';
import { stepsInForce } from '../station/station.select.js';

/** In which states a station serves its area. A guidance centre leads others: it counts from the day it is set up. */
const SERVING: Readonly<Record<StationTier, readonly `${StationStatus}`[]>> = {
  GUIDANCE_CENTRE: ['ESTABLISHED', 'OPERATING'],
  STATION: ['OPERATING'],
  ROOM: ['OPERATING'],
  POST: ['OPERATING'],
};

/** One row for each area that had any: `area_id`, and how many `stations`. */
export function operatingStations(reader: Reader, tier: StationTier, moment: Moment): Select {
  return reader.db
    .selectFrom('station')
    .innerJoin(stepsInForce(reader, moment).as('step'), 'step.station_id', 'station.id')
    .where('step.status', 'in', SERVING[tier])
    .where('station.tier', '=', tier)
    .where(knownAt('station', moment))
    .groupBy('station.area_id')
    .select((select) => ['station.area_id', select.fn.countAll().as('stations')]) as unknown as Select;
}
