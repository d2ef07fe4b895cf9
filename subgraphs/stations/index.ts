/** This room alone: `npm run start:stations`. */
import 'reflect-metadata'; // Before any decorated class is loaded.
import { runAlone } from '../../shared/subgraph/index.js';
import { stations } from './subgraph.js';

await runAlone(stations, 'STATIONS_PORT', 4001);
