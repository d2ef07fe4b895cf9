/** Partial dates as the index has them: the whole day from which something surely holds, and the one from which it surely does not. */
import { dated } from '../../../shared/dated.entity.js';

const DAY = 86_400_000;

export interface Days {
  readonly since: string | null;
  readonly until: string | null;
  readonly sinceDay: number | null;
  readonly untilDay: number | null;
}

/** As `heldAt` of `shared/dated.entity.ts` compares. */
export function daysOf(since: string | undefined, until: string | undefined): Days {
  const { validFromLatest, validToEarliest } = dated(since ?? null, until ?? null);
  return {
    since: since ?? null,
    until: until ?? null,
    sinceDay: validFromLatest === null ? null : dayNumber(validFromLatest),
    untilDay: validToEarliest === null ? null : dayNumber(validToEarliest),
  };
}

/** `YYYY-MM-DD` as whole days since 1970-01-01. */
export function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / DAY;
}
