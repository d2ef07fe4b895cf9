/** What may be said of workers on a day: whether they work, at which level they are certified, whether that is registered and current. */
import type { HubError } from '../../../shared/errors.js';
import type { CertificateLevel } from './certificate.enums.js';
import { registrationTooEarly } from './worker.errors.js';

/** A row that holds for a time, by its bounds. */
export interface Span {
  readonly validFromLatest?: string | null;
  readonly validToEarliest?: string | null;
}

/** Whether a row surely held on a day: the same as the lists' condition. */
export function heldOn({ validFromLatest, validToEarliest }: Span, day: string): boolean {
  return (validFromLatest == null || validFromLatest <= day) && (validToEarliest == null || validToEarliest > day);
}

export interface HeldCertificate extends Span {
  readonly level: `${CertificateLevel}`;
  readonly year: number;
}

/** What a source says of a worker's level in one word, where no certificates are on record. */
export interface StatedLevel {
  readonly certificateLevel?: CertificateLevel | null;
  readonly certifiedYear?: number | null;
}

/** From the lowest to the highest. */
const LEVELS: readonly `${CertificateLevel}`[] = ['ASSISTANT', 'SOCIAL_WORKER', 'SENIOR'];

/** The highest certificate held on a day; else what was stated of the worker as a whole. */
export function certifiedAs(
  stated: StatedLevel,
  certificates: readonly HeldCertificate[],
  day: string,
): { level: `${CertificateLevel}` | null; year: number | null } {
  const rank = ({ level }: HeldCertificate): number => LEVELS.indexOf(level);
  const [best] = certificates.filter((one) => heldOn(one, day)).sort((one, other) => rank(other) - rank(one));
  return best
    ? { level: best.level, year: best.year }
    : { level: stated.certificateLevel ?? null, year: stated.certifiedYear ?? null };
}

export function isCertified(level: `${CertificateLevel}` | null | undefined): boolean {
  return level != null && LEVELS.includes(level);
}

/** How long a registration lasts, and how long before its end it may be renewed. */
export const REGISTERED_YEARS = 3;
export const RENEWAL_MONTHS = 3;

/** The time of a registration made on a day; a renewal in time begins where the last one ends, one too late begins anew. */
export function registrationTime(on: string, lastEnd: string | null): { from: string; to: string } | HubError {
  if (lastEnd !== null && on < addMonths(lastEnd, -RENEWAL_MONTHS)) {
    return registrationTooEarly(on, addMonths(lastEnd, -RENEWAL_MONTHS));
  }
  const from = lastEnd !== null && on <= lastEnd ? lastEnd : on;
  return { from, to: addMonths(from, REGISTERED_YEARS * 12) };
}

/** The same day some months later or earlier; the last of the month where that has no such day. */
export function addMonths(day: string, months: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(date, last));
  return first.toISOString().slice(0, 10);
}
