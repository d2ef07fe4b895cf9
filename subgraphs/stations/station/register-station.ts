/** Puts a station on record inside a mutation: its name free, its leader fit, its first step and its links with it. */
import { newId, type Work } from '../../../shared/work/index.js';
import type { StationHostKind } from './station-host.entity.js';
import { StationHostRow } from './station-host.entity.js';
import { StationParentRow } from './station-parent.entity.js';
import { addStep, atStatus, since, takeLive, type StepTold } from './station-step.js';
import { established, Station, StationStatus, StationTier } from './station.entity.js';
import { parentMissing, parentUnfit, stationBeginUnfit, stationNameTaken } from './station.errors.js';
import { leadersOf, STATION_LIVES } from './station.rules.js';

export interface NewStation extends Pick<Station, 'name' | 'tier' | 'areaId'>, StepTold {
  readonly genericName?: string | null | undefined;
  readonly roles?: Station['roles'];
  readonly serviceMode?: Station['serviceMode'];
  readonly status: StationStatus;
  readonly parent: Station | null;
  readonly host?: { readonly kind: StationHostKind; readonly id: string };
}

/** A station that may lead one of this tier, locked: it is taken before what it leads. */
export async function takeParent(work: Work, id: string, tier: StationTier): Promise<Station> {
  const parent = await takeLive(work, id);
  if (!leadersOf(tier).includes(parent.tier)) throw parentUnfit(tier, parent.tier);
  return parent;
}

/** Refuses a name that another station of the tier bears there and now. */
export async function requireFreeName(work: Work, station: Pick<Station, 'name' | 'tier' | 'areaId'>): Promise<void> {
  const { name, tier, areaId } = station;
  const other = await work.em.findOne(Station, { name, tier, areaId, endedOn: null, supersededAt: null });
  if (other) throw stationNameTaken(name, other.id);
}

export async function addStation(work: Work, asked: NewStation): Promise<Station> {
  const { name, genericName = null, tier, areaId, status, parent, host, on, why } = asked;
  const id = newId('stn');
  const life = STATION_LIVES[tier];
  if (!life.begins.includes(status)) throw stationBeginUnfit(tier, status, life.begins);
  const atWork = status === StationStatus.ESTABLISHED || status === StationStatus.OPERATING;
  if (atWork && (tier === StationTier.ROOM || tier === StationTier.POST) && !parent) throw parentMissing(name);
  await requireFreeName(work, { name, tier, areaId });
  const span = since(work, 'input.on', on);
  const station = work.add(
    Station,
    {
      id,
      name,
      genericName,
      tier,
      areaId,
      roles: asked.roles ?? [],
      serviceMode: asked.serviceMode ?? null,
      ...established(status === StationStatus.ESTABLISHED ? span.validFrom : null),
    },
    { why },
  );
  addStep(work, station, status, 1, { ...asked, span });
  if (parent) work.add(StationParentRow, { id: newId('spr'), childId: id, parentId: parent.id, ...span });
  if (host) {
    work.add(StationHostRow, { id: newId('sho'), stationId: id, hostKind: host.kind, hostId: host.id, ...span });
  }
  return atStatus(work, station, null, status, span, { action: 'REGISTERED', why });
}
