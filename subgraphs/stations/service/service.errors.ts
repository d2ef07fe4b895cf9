/** Refusals of what stations offer, plan and hold. */
import { refusal, type RefusalEntry } from '../../../shared/errors.js';

export const monthSpanTooLong = refusal(
  {
    code: 'MONTH_SPAN_TOO_LONG',
    when: 'A field that answers month by month is asked for more months than it answers at once.',
    next: 'Ask for fewer months at a time.',
  },
  (months: number, bound: number) => `The span has ${months} months; the bound is ${bound}.`,
);

export const serviceRefusals: readonly RefusalEntry[] = [monthSpanTooLong];
