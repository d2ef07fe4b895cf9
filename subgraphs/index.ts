/** The hub's own rooms, in the order in which they start: the network last, for it follows the others. */
import type { Subgraph } from '../shared/subgraph/index.js';
import { network } from './network/subgraph.js';
import { projects } from './projects/subgraph.js';
import { resources } from './resources/subgraph.js';
import { stations } from './stations/subgraph.js';

export const subgraphs: readonly Subgraph[] = [stations, resources, projects, network];
