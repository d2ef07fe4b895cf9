/** The steps of a station inside a mutation: what is on record, what a move asks, and a step more with the one before it ended. */
import type { EntityClass } from '@mikro-orm/core';
import { dated, type DatedRow } from '../../../shared/dated.entity.js';
import type { RecordedRow } from '../../../shared/record.entity.js';
import { newId, type Act, type Work } from '../../../shared/work/index.js';
import { StationHostRow } from './station-host.entity.js';
import { StationParentRow } from './station-parent.entity.js';
import { StationStatusRow } from './station-status.entity.js';
import { Station, type StationStatus } from './station.entity.js';
import { stationEnded, stationStateUnknown, stationTierUnfit, stepOutOfTime } from './station.errors.js';
import { isFinal, placeOutOfTime, STATION_LIVES, type StationAction, type StationFacts } from './station.rules.js';

/** The columns of a time that began: told of a day in part, it is sure today at the latest. Refuses one that is still to come. */
export function since(work: Work, place: string, on: string | null | undefined): ReturnType<typeof dated> {
  const span = dated(on ?? work.today);
  if (span.validFromEarliest !== null) work.done(place, span.validFromEarliest);
  return { ...span, validFromLatest: span.validFromLatest! < work.today ? span.validFromLatest : work.today };
}

/** The columns of an end; the row's beginning stays. */
export function until(on: string): Pick<DatedRow, 'validTo' | 'validToEarliest'> {
  const { validTo, validToEarliest } = dated(null, on);
  return { validTo, validToEarliest };
}

/** Replaces a row where a unique index holds one current row: the old one gives way first. */
export async function supersede<T extends RecordedRow>(
  work: Work,
  entity: EntityClass<T>,
  row: T,
  changes: Partial<T> & { id: string },
  act: Act,
): Promise<T> {
  row.supersededAt = work.at;
  await work.em.flush();
  return work.replace(entity, row, changes, act);
}

/** A station that goes on, locked. */
export async function takeLive(work: Work, id: string, expectedVersion?: number | null): Promise<Station> {
  const station = await work.take(Station, id, expectedVersion);
  if (station.endedOn != null) throw stationEnded(station.id, station.endedOn);
  return station;
}

export function stepsIn({ em }: Work, stationId: string): Promise<StationStatusRow[]> {
  return em.find(StationStatusRow, { stationId, supersededAt: null }, { orderBy: { sequence: 'asc', id: 'asc' } });
}

/** The link of a row that holds and has no end yet. */
export function openParent({ em }: Work, childId: string): Promise<StationParentRow | null> {
  return em.findOne(StationParentRow, { childId, supersededAt: null, validTo: null });
}

export function openHost({ em }: Work, stationId: string): Promise<StationHostRow | null> {
  return em.findOne(StationHostRow, { stationId, supersededAt: null, validTo: null });
}

export async function factsIn(work: Work, { id }: Station): Promise<StationFacts> {
  const led = await work.em.find(StationParentRow, { parentId: id, supersededAt: null, validTo: null });
  const leads =
    led.length === 0
      ? 0
      : await work.em.count(Station, { id: { $in: led.map(({ childId }) => childId) }, endedOn: null });
  const [parent, host] = [await openParent(work, id), await openHost(work, id)];
  return { id, hasParent: parent !== null, hasHost: host !== null, leads };
}

export interface StepTold {
  readonly on?: string | null | undefined;
  readonly by?: string | null | undefined;
  readonly byId?: string | null | undefined;
  readonly dueOn?: string | null | undefined;
  readonly why?: string | null | undefined;
}

/** Moves a station on by its tier's life, and records the step. */
export async function moveStation(
  work: Work,
  station: Station,
  action: StationAction,
  told: StepTold & { readonly action: string },
): Promise<Station> {
  const life = STATION_LIVES[station.tier];
  if (!life.actions.includes(action)) throw stationTierUnfit(action, station.id, station.tier);
  const steps = await stepsIn(work, station.id);
  const last = steps.at(-1);
  if (!last) throw stationStateUnknown(station.id);
  const status = life.move(action, last.status, await factsIn(work, station)) as StationStatus;
  const span = since(work, 'input.on', told.on);
  if (placeOutOfTime([...steps, span]) !== null) throw stepOutOfTime(span.validFrom!);
  await supersede(work, StationStatusRow, last, { id: newId('sts'), ...until(span.validFrom!) }, { action: 'ENDED' });
  addStep(work, station, status, last.sequence + 1, { ...told, span });
  return atStatus(work, station, last.status, status, span, told);
}

export function addStep(
  work: Work,
  { id: stationId }: Station,
  status: StationStatus,
  sequence: number,
  { span, by = null, byId = null, dueOn = null, why }: StepTold & { readonly span: ReturnType<typeof dated> },
): StationStatusRow {
  const step = { id: newId('sts'), stationId, status, sequence, by, byId, dueOn, ...span };
  return work.add(StationStatusRow, step, { why });
}

/** Tells the station's own history of its step, and whether it has ended by it. */
export function atStatus(
  work: Work,
  station: Station,
  from: StationStatus | null,
  status: StationStatus,
  span: Pick<DatedRow, 'validFromLatest'>,
  { action, why }: Act,
): Station {
  station.state = from;
  const endedOn = isFinal(station.tier, status) ? (span.validFromLatest ?? work.today) : null;
  return work.change(station, { state: status, endedOn }, { action, why });
}
