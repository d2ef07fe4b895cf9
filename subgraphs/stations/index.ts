/** This room alone: `npm run start:stations`. */
import '../../shared/runtime.js';
import { runAlone } from '../../shared/subgraph/index.js';
import { stations } from './subgraph.js';

await runAlone(stations, 'STATIONS_PORT', 4001, { resources: 4002, projects: 4003 });
