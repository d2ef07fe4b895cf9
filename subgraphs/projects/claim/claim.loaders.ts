/** Reads claims by id and as lists. */
import { listsOf } from '../../../shared/listing/index.js';
import type { Reader } from '../../../shared/subgraph/index.js';
import { claimList } from './claim.input.js';

export function makeClaimLoaders(reader: Reader) {
  return { claims: listsOf(reader, claimList) };
}
