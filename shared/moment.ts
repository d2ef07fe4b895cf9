/** When a question is about: the day it asks of and what the hub knew by then; "today" has its one definition here. */

/** When a question is about: the day it asks of, and what the hub knew at a moment. Null is today, and now. */
export interface Moment {
  readonly asOf?: string | null | undefined;
  readonly knownAt?: string | null | undefined;
}

/** China Standard Time, the one time of the whole country, keeps no summer time. */
const CHINA_MILLISECONDS_AHEAD = 8 * 3_600_000;

/** The day it is in China (UTC+8), `YYYY-MM-DD`: stations and projects live by their own calendar, wherever the hub runs. */
export function today(now: number = Date.now()): string {
  return new Date(now + CHINA_MILLISECONDS_AHEAD).toISOString().slice(0, 10);
}

/** The day that a question is about. */
export function dayAsked({ asOf }: Moment): string {
  return asOf ?? today();
}
