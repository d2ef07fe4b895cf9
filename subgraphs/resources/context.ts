/** What every resolver of this room is given. */
import type { SubgraphContext } from '../../shared/subgraph/index.js';
import type { ResourcesLoaders } from './loaders.js';

export type Context = SubgraphContext<ResourcesLoaders>;
