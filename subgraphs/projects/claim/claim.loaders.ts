/** Reads claims by id and as lists, and those that hold a place of a project. */
import { knownAt } from '../../../shared/dated.entity.js';
import { listsOf } from '../../../shared/listing/index.js';
import { rowsBy } from '../../../shared/loader.js';
import type { Reader } from '../../../shared/subgraph/index.js';
import { Claim } from './claim.entity.js';
import { claimList } from './claim.input.js';
import { HOLDING } from './claim.rules.js';

export function makeClaimLoaders(reader: Reader) {
  return {
    claims: listsOf(reader, claimList),
    holdingClaimsByProject: rowsBy(reader, Claim, 'projectId', (query) =>
      query.where(knownAt('claim', {})).where('claim.state', 'in', [...HOLDING]),
    ),
  };
}
