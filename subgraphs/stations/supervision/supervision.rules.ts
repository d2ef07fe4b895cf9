/** What makes a session of supervision one: a length, a function, and a supervisor who does not deliver the work. */
import { functionsMissing, hoursUnfit, supervisesOwnWork } from './supervision.errors.js';

export interface SupervisionFacts {
  readonly hours: number;
  readonly functions: readonly string[];
  /** The worker behind the supervisor's role; null for one from outside. */
  readonly supervisingWorker: string | null;
  /** Who delivers what is supervised. */
  readonly deliveredBy: readonly (string | null | undefined)[];
}

/** Refuses what cannot be recorded as supervision. */
export function checkSupervision({ hours, functions, supervisingWorker, deliveredBy }: SupervisionFacts): void {
  checkHours(hours);
  if (functions.length === 0 || new Set(functions).size !== functions.length) throw functionsMissing();
  if (supervisingWorker !== null && deliveredBy.includes(supervisingWorker)) throw supervisesOwnWork();
}

export function checkHours(hours: number): void {
  if (!(hours > 0 && hours <= 24)) throw hoursUnfit(hours);
}
