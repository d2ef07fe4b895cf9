/** What must hold of all stations, links, plans and sites of a room at any moment, read from its tables. */
import type { EntityClass } from '@mikro-orm/core';
import { expect } from '@jest/globals';
import type { DatedRow } from '../../shared/dated.entity.js';
import { EventRow } from '../../shared/event.entity.js';
import { dayOf, ReportedFigure } from '../../shared/figures/index.js';
import { BuildOutPlan, PlanPhase, PlanTargetRow } from '../../subgraphs/stations/plan/build-out-plan.entity.js';
import { PlanYear } from '../../subgraphs/stations/plan/plan-year.entity.js';
import { SitePlan } from '../../subgraphs/stations/plan/site-plan.entity.js';
import { StationAuthorityRow } from '../../subgraphs/stations/station/station-authority.entity.js';
import { StationDesignation } from '../../subgraphs/stations/station/station-designation.entity.js';
import { StationGuidanceRow } from '../../subgraphs/stations/station/station-guidance.entity.js';
import { StationHostRow, StationOperatorRow } from '../../subgraphs/stations/station/station-host.entity.js';
import { StationParentRow } from '../../subgraphs/stations/station/station-parent.entity.js';
import { StationFeature, StationOperatingMode } from '../../subgraphs/stations/station/station-practice.entity.js';
import { StationStatusRow } from '../../subgraphs/stations/station/station-status.entity.js';
import { Station } from '../../subgraphs/stations/station/station.entity.js';
import { faultOfHistory, isFinal, leadersOf, placeOutOfTime } from '../../subgraphs/stations/station/station.rules.js';
import type { StartedRoom } from '../databases.js';

const NOW = { supersededAt: null };
/** Links of which one holds at a time, and what they have in common. */
const ONE_AT_A_TIME: readonly (readonly [EntityClass<DatedRow>, readonly string[]])[] = [
  [StationParentRow, ['childId']],
  [StationHostRow, ['stationId']],
  [StationOperatorRow, ['stationId']],
  [StationAuthorityRow, ['stationId']],
  [StationFeature, ['stationId']],
  [StationOperatingMode, ['stationId', 'code']],
  [StationDesignation, ['stationId', 'kind', 'level']],
  [StationGuidanceRow, ['guideId', 'guidedId']],
];
const RECORDS = [Station, StationStatusRow, BuildOutPlan, SitePlan, PlanPhase, PlanTargetRow, PlanYear] as const;
/** States in which a room or post of the work stands under a station. */
const NEED_LEADER = ['ESTABLISHED', 'DECIDED', 'UNVEILED', 'OPERATING', 'SUSPENDED'];

type Em = ReturnType<StartedRoom['orm']['em']['fork']>;

/** Throws at the first thing that does not hold; gives how many stations, links and sites were looked at. */
export async function checkInvariants(room: StartedRoom): Promise<{ stations: number; links: number; sites: number }> {
  const em = room.orm.em.fork();
  const stations = await em.find(Station, NOW);
  const byId = new Map(stations.map((station) => [station.id, station]));
  const steps = groupBy(
    await em.find(StationStatusRow, NOW, { orderBy: { sequence: 'asc', id: 'asc' } }),
    ({ stationId }) => stationId,
  );
  const parents = await em.find(StationParentRow, { ...NOW, validTo: null });
  const led = new Set(parents.map(({ childId }) => childId));
  for (const { id, tier, endedOn } of stations) {
    const own = steps.get(id)!;
    const statuses = own.map(({ status }) => status);
    expect([id, faultOfHistory(tier, statuses), placeOutOfTime(own as never)]).toEqual([id, null, null]);
    expect(own.map(({ sequence }) => sequence)).toEqual(own.map((_, index) => index + 1));
    expect(own.map(({ validTo }) => validTo ?? null)).toEqual([
      ...own.slice(1).map(({ validFrom }) => validFrom ?? null),
      null,
    ]);
    expect([id, endedOn !== null && endedOn !== undefined]).toEqual([id, isFinal(tier, statuses.at(-1)!)]);
    const needs = (tier === 'ROOM' || tier === 'POST') && NEED_LEADER.includes(statuses.at(-1)!);
    if (needs) expect([id, led.has(id)]).toEqual([id, true]);
  }
  const live = stations.filter(({ endedOn }) => endedOn == null);
  allDifferent(live.map(({ areaId, tier, name }) => `${areaId} ${tier} ${name}`));
  for (const { childId, parentId } of parents) {
    const [child, parent] = [byId.get(childId)!, byId.get(parentId)!];
    expect(leadersOf(child.tier)).toContain(parent.tier);
    if (child.endedOn == null) expect([parentId, parent.endedOn ?? null]).toEqual([parentId, null]);
  }
  const links = await checkLinks(em);
  const sites = await checkPlans(em, byId, steps);
  await checkEvents(em);
  return { stations: stations.length, links, sites };
}

async function checkLinks(em: Em): Promise<number> {
  let looked = 0;
  for (const [entity, keys] of ONE_AT_A_TIME) {
    const rows = (await em.find(entity, NOW)) as unknown as (DatedRow & Record<string, unknown>)[];
    for (const [key, own] of groupBy(rows, (row) => keys.map((each) => String(row[each])).join(' '))) {
      const spans = own
        .map(({ validFromLatest, validToEarliest }) => [validFromLatest ?? '', validToEarliest ?? '9999'] as const)
        .filter(([from, to]) => from < to)
        .toSorted(([one], [other]) => (one < other ? -1 : 1));
      for (const [index, [from]] of spans.entries()) {
        if (index > 0) expect([key, spans[index - 1]![1] <= from]).toEqual([key, true]);
      }
      looked += own.length;
    }
  }
  return looked;
}

async function checkPlans(
  em: Em,
  stations: ReadonlyMap<string, Station>,
  steps: ReadonlyMap<string, readonly StationStatusRow[]>,
): Promise<number> {
  const plans = await em.find(BuildOutPlan, NOW);
  allDifferent(plans.filter(({ status }) => status !== 'ENDED').map((plan) => `${plan.areaId} ${plan.policyTitle}`));
  const phases = groupBy(await em.find(PlanPhase, NOW, { orderBy: { seq: 'asc' } }), ({ planId }) => planId);
  for (const own of phases.values()) {
    expect(own.map(({ seq }) => seq)).toEqual(own.map((_, index) => index + 1));
    const years = own.map(({ yearOffset }) => yearOffset);
    expect(years).toEqual([...new Set(years)].toSorted((one, other) => one - other));
  }
  const targets = await em.find(PlanTargetRow, NOW);
  const figures = new Map((await em.find(ReportedFigure, {})).map((figure) => [figure.id, figure]));
  const told = targets.map(({ planId, figureId }) => {
    const figure = figures.get(figureId)!;
    expect([figureId, figure.supersededAt]).toEqual([figureId, null]);
    return `${planId} ${figure.subjectId} ${figure.metric} ${figure.kind} ${dayOf(figure)?.slice(0, 4)}`;
  });
  allDifferent(told);
  allDifferent((await em.find(PlanYear, NOW)).map(({ planId, year }) => `${planId} ${year}`));
  const sites = await em.find(SitePlan, NOW);
  const given = ['REJECTED', 'WITHDRAWN'];
  const inView = sites.filter(({ state }) => !given.includes(state));
  allDifferent(inView.map(({ planId, areaId, name }) => `${planId} ${areaId} ${name}`));
  for (const { id, state, stationId, checks } of sites) {
    expect([id, stationId != null]).toEqual([id, state === 'BUILDING' || state === 'OPENED']);
    if (['APPROVED', 'BUILDING', 'OPENED'].includes(state)) expect(checks.every(({ met }) => met)).toBe(true);
    if (stationId == null) continue;
    const statuses = steps.get(stationId)!.map(({ status }) => status as string);
    const opened = statuses.some((status) => ['OPERATING', 'SUSPENDED', 'CLOSED'].includes(status));
    expect([id, opened]).toEqual([id, state === 'OPENED']);
    if (state === 'BUILDING') expect(stations.get(stationId)!.endedOn ?? null).toBeNull();
  }
  return sites.length;
}

/** What the last event of a record says of it is what its row says. */
async function checkEvents(em: Em): Promise<void> {
  const last = new Map<string, EventRow>();
  for (const event of await em.find(EventRow, {}, { orderBy: { seq: 'asc' } })) last.set(event.subjectId, event);
  for (const entity of [...RECORDS, ...ONE_AT_A_TIME.map(([link]) => link)]) {
    for (const row of (await em.find(entity as EntityClass<Station>, NOW)) as Station[]) {
      const event = last.get(row.id);
      if (!event) continue;
      const columns = row as unknown as Record<string, unknown>;
      for (const [name, value] of Object.entries(event.record ?? {})) {
        expect([row.id, name, columns[name] ?? null]).toEqual([row.id, name, value ?? null]);
      }
    }
  }
}

function allDifferent(keys: readonly string[]): void {
  const twice = keys.filter((key, index) => keys.indexOf(key) !== index);
  expect(twice).toEqual([]);
}

function groupBy<T>(rows: readonly T[], keyOf: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return groups;
}
