/** Runs this room alone, as its own process. */
import '../../shared/runtime.js';
import { runAlone } from '../../shared/subgraph/index.js';
import { resources } from './subgraph.js';

await runAlone(resources, 'RESOURCES_PORT', 4002, { stations: 4001, projects: 4003 });
