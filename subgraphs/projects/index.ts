/** This room alone: `npm run start:projects`. */
import '../../shared/runtime.js';
import { runAlone } from '../../shared/subgraph/index.js';
import { projects } from './subgraph.js';

await runAlone(projects, 'PROJECTS_PORT', 4003, { stations: 4001, resources: 4002 });
