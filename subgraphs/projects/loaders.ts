/** The loaders of one request to this room: each folder's own, side by side. */
import type { Reader } from '../../shared/subgraph/index.js';
import { makeClaimLoaders } from './claim/claim.loaders.js';
import { makeProjectLoaders } from './project/project.loaders.js';
import { makePurchaseLoaders } from './purchase/purchase.loaders.js';

export type ProjectsLoaders = ReturnType<typeof makeLoaders>;

export function makeLoaders(reader: Reader) {
  return { ...makeProjectLoaders(reader), ...makePurchaseLoaders(reader), ...makeClaimLoaders(reader) };
}
