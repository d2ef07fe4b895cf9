/** The hub's own rooms, in the order in which they start. */
import type { Subgraph } from '../shared/subgraph/index.js';
import { projects } from './projects/subgraph.js';
import { resources } from './resources/subgraph.js';
import { stations } from './stations/subgraph.js';

export const subgraphs: readonly Subgraph[] = [stations, resources, projects];
