/** Refuses filters of stations that could never match, and says which two conditions fight. */
import { filterContradictory } from '../../../shared/errors.js';
import { checkRange } from '../list/conditions.js';
import type { StationFilter } from './station.input.js';
import { isLegalStatus } from './station.rules.js';
import { StationTier, type StationStatus } from './station.enums.js';

const LISTS = ['tiers', 'statuses', 'hostKinds', 'designations', 'operatingModes', 'spaceKinds'] as const;

export function checkStationFilter(filter: StationFilter): void {
  for (const name of LISTS) {
    if (filter[name]?.length === 0) throw filterContradictory(`\`${name}\` is an empty list, which nothing can match`);
  }
  const { tiers, statuses, hasHost, hostKinds, establishedAfter: after, establishedBefore: before } = filter;
  if (hasHost === false && hostKinds)
    throw filterContradictory('`hasHost` is false, but `hostKinds` asks for stations with a host');
  if (after != null && before != null && after >= before)
    throw filterContradictory(
      `nothing lies after ${after} (\`establishedAfter\`) and before ${before} (\`establishedBefore\`)`,
    );
  const { cameInto } = filter;
  if (cameInto?.statuses.length === 0)
    throw filterContradictory('`cameInto.statuses` is an empty list, which nothing can match');
  if (cameInto) checkRange(['cameInto.from', cameInto.from], ['cameInto.to', cameInto.to]);
  checkStatuses(tiers, statuses);
  checkStatuses(tiers, cameInto?.statuses);
}

function checkStatuses(tiers: StationTier[] | null | undefined, statuses: StationStatus[] | null | undefined): void {
  const possible = tiers ?? Object.values(StationTier);
  if (statuses && !statuses.some((status) => possible.some((tier) => isLegalStatus(tier, status))))
    throw filterContradictory(`no station of tier ${possible.join(' or ')} is ever ${statuses.join(' or ')}`);
}
