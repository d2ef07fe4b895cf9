/** Refuses filters of stations that could never match, and says which two conditions fight. */
import { filterContradictory } from '../../../shared/errors.js';
import { checkRange } from '../../../shared/listing/index.js';
import { StationTier, type StationStatus } from './station.enums.js';
import type { StationFilter } from './station.input.js';
import { isLegalStatus } from './station.rules.js';

export function checkStationFilter(filter: StationFilter): void {
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
