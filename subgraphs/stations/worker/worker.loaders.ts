/** Reads workers and supervisors by key, by station and as lists. */
import type { Reader } from '../../../shared/subgraph/index.js';
import { loadersOf } from '../list/noun-list.js';
import { supervisorList, workerList } from './worker.input.js';

export function makeWorkerLoaders(reader: Reader) {
  return {
    workers: loadersOf(reader, workerList),
    supervisors: loadersOf(reader, supervisorList),
  };
}
