/** Reads workers and supervisors by key, by station and as lists. */
import { listsOf } from '../../../shared/listing/index.js';
import type { Reader } from '../../../shared/subgraph/index.js';
import { supervisorList, workerList } from './worker.input.js';

export function makeWorkerLoaders(reader: Reader) {
  return {
    workers: listsOf(reader, workerList),
    supervisors: listsOf(reader, supervisorList),
  };
}
