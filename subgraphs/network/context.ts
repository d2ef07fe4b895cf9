/** What every resolver of this room is given. */
import type { SubgraphContext } from '../../shared/subgraph/index.js';
import type { NetworkLoaders } from './loaders.js';
import type { Network } from './network.js';

export type Context = SubgraphContext<NetworkLoaders, Network>;
