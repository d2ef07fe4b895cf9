/** What orders, sessions and plans ask of stations, read inside the transaction: their state on a day, who leads whom, to whom an item is offered. */
import { findAncestors } from '../../../shared/areas/area.query.js';
import type { DatedRow } from '../../../shared/dated.entity.js';
import type { Work } from '../../../shared/work/index.js';
import type { ServiceItem } from '../service/service-item.entity.js';
import { StationParentRow } from '../station/station-parent.entity.js';
import { StationStatusRow } from '../station/station-status.entity.js';
import { Station, StationTier } from '../station/station.entity.js';
import { itemNotOffered, ordererUnfit, roomNotOperating } from './service-order.errors.js';
import { isOffered } from './service-order.rules.js';
import { siteUnfit } from './service-session.errors.js';

/** Whether a dated row surely holds on a day. */
export function holdsOn({ validFromLatest, validToEarliest }: DatedRow, day: string): boolean {
  return (validFromLatest == null || validFromLatest <= day) && (validToEarliest == null || validToEarliest > day);
}

/** The state of a station on a day: its last step that had surely begun. */
export async function statusOn({ em }: Work, stationId: string, day: string): Promise<string | null> {
  const steps = await em.find(
    StationStatusRow,
    { stationId, supersededAt: null },
    { orderBy: { sequence: 'desc', id: 'desc' } },
  );
  return steps.find(({ validFromLatest: begun }) => begun == null || begun <= day)?.status ?? null;
}

export async function requireOperating(work: Work, stationId: string, day: string): Promise<void> {
  const status = await statusOn(work, stationId, day);
  if (status !== 'OPERATING') throw roomNotOperating(stationId, status);
}

/** The same for work that is entered long after: refuses a station only that surely was in another state. */
export async function requireNotIdle(work: Work, stationId: string, day: string): Promise<void> {
  const status = await statusOn(work, stationId, day);
  if (status !== null && status !== 'OPERATING') throw roomNotOperating(stationId, status);
}

/** Far more than there are tiers, so that a wrong link cannot make the walk endless. */
const MOST_LEADERS = 8;

/** The stations above one on a day, nearest first. */
async function leadersOf({ em }: Work, stationId: string, day: string): Promise<string[]> {
  const leaders: string[] = [];
  for (let below = stationId; leaders.length < MOST_LEADERS;) {
    const links = await em.find(StationParentRow, { childId: below, supersededAt: null }, { orderBy: { id: 'desc' } });
    const link = links.find((row) => holdsOn(row, day));
    if (!link || leaders.includes(link.parentId)) break;
    leaders.push((below = link.parentId));
  }
  return leaders;
}

/** Refuses a place that is neither the station itself nor led by it today. */
export async function requireSite(work: Work, site: string, station: string): Promise<void> {
  if (site !== station && !(await leadersOf(work, site, work.today)).includes(station)) throw siteUnfit(site, station);
}

/** Refuses an item that is not offered to a room, and a station that does not order. */
export async function requireOffer(work: Work, room: Station, item: ServiceItem): Promise<void> {
  if (room.tier !== StationTier.ROOM && room.tier !== StationTier.POST) throw ordererUnfit(room.id, room.tier);
  const station = await work.em.findOneOrFail(Station, { id: item.stationId });
  const above = await findAncestors(work.em.getKysely(), [room.areaId], { asOf: work.today });
  const offered = isOffered({
    itemArea: item.areaId,
    stationArea: station.areaId,
    leadsRoom: (await leadersOf(work, room.id, work.today)).includes(station.id),
    areasOfRoom: [room.areaId, ...above.get(room.areaId)!.map(({ id }) => id)],
  });
  if (!offered) throw itemNotOffered(item.id, room.id);
}
