/** Workers and supervisors: by id, as lists as of a day, and under their station. */
import { stationNounResolvers } from '../list/station-noun.resolver.js';
import { supervisorList, workerList } from './worker.input.js';

export const workerResolvers = [
  ...stationNounResolvers(workerList, {
    one: 'worker',
    told: 'Workers (社工)',
    prefix: 'wrk',
    loaders: ({ load }) => load.workers,
  }),
  ...stationNounResolvers(supervisorList, {
    one: 'supervisor',
    told: 'Supervisors (督导)',
    prefix: 'sup',
    loaders: ({ load }) => load.supervisors,
  }),
];
