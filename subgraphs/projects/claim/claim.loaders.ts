/** Reads claims by id, by project and by room. */
import { perArguments, rowById } from '../../../shared/loader.js';
import type { Reader } from '../../../shared/subgraph/index.js';
import type { AreaByRef } from '../lists.js';
import { Claim } from './claim.entity.js';
import type { ClaimListArgs } from './claim.input.js';
import { openClaims } from './claim.listing.js';

export function makeClaimLoaders(reader: Reader, areas: AreaByRef) {
  return {
    claimById: rowById(reader, Claim),
    claimsByProject: perArguments((args: ClaimListArgs) =>
      openClaims(reader, areas, 'Project.claims', args, 'projectId'),
    ),
    claimsByRoom: perArguments((args: ClaimListArgs) => openClaims(reader, areas, 'Station.claims', args, 'roomId')),
  };
}
