/** Refuses filters of stations that could never match, and says which two conditions fight. */
import { filterContradictory } from '../../../shared/errors.js';
import { checkRange } from '../../../shared/listing/index.js';
import { filterDayIdle } from '../errors.js';
import { StationTier, type StationStatus } from './station.enums.js';
import type { StationFilter } from './station.input.js';
import { isLegalStatus } from './station.rules.js';

/** Conditions that are asked of the day of `asOf`; without any of them the day says nothing. */
const OF_THE_DAY = [
  'statuses',
  'hostKinds',
  'hasHost',
  'designations',
  'operatingModes',
  'spaceKinds',
  'hasFeature',
  'parent',
] as const;

/** `treeOfDay`: the list itself follows the area tree of the day, so that the day counts whatever else is asked. */
export function checkStationFilter(filter: StationFilter, treeOfDay: boolean): void {
  const dayCounts = treeOfDay || filter.includeDescendants || OF_THE_DAY.some((name) => filter[name] != null);
  if (filter.asOf != null && !dayCounts) throw filterDayIdle(filter.asOf);
  const { tiers, statuses, hasHost, hostKinds, establishedAfter: after, establishedBefore: before } = filter;
  if (hasHost === false && hostKinds)
    throw filterContradictory('`hasHost` is false, but `hostKinds` asks for stations with a host');
  if (after != null && before != null && after >= before)
    throw filterContradictory(
      `nothing lies after ${after} (\`establishedAfter\`) and before ${before} (\`establishedBefore\`)`,
    );
  const { cameInto } = filter;
  if (cameInto) checkRange(['cameInto.from', cameInto.from], ['cameInto.to', cameInto.to]);
  checkStatuses(tiers, statuses);
  checkStatuses(tiers, cameInto?.statuses);
}

function checkStatuses(tiers: StationTier[] | null | undefined, statuses: StationStatus[] | null | undefined): void {
  const possible = tiers ?? Object.values(StationTier);
  if (statuses && !statuses.some((status) => possible.some((tier) => isLegalStatus(tier, status))))
    throw filterContradictory(`no station of tier ${possible.join(' or ')} is ever ${statuses.join(' or ')}`);
}
