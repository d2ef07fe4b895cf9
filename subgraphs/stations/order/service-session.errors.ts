/** Refusals about sessions of service. */
import { refusal, type RefusalEntry } from '../../../shared/errors.js';

export const sessionOpen = refusal(
  {
    code: 'SESSION_OPEN',
    when: 'A session of an order is checked in while another one is not over.',
    next: 'Check that one out with `checkOutSession` first.',
  },
  (session: string) => `The session "${session}" is not over.`,
);

export const sessionUnrecorded = refusal(
  {
    code: 'SESSION_UNRECORDED',
    when: 'An order is completed while a session of it is not over, and without saying how many came and how long it took.',
    next: 'Give `attendance` and `hours` of that session, or check it out with `checkOutSession` first.',
  },
  (session: string) => `The session "${session}" is not over.`,
);

export const sessionMissing = refusal(
  {
    code: 'SESSION_MISSING',
    when: '`attendance` or `hours` are given on completing an order whose sessions are all over.',
    next: 'Leave them out: what was recorded stands.',
  },
  (order: string) => `No session of the order "${order}" is open.`,
);

export const hoursUnfit = refusal(
  {
    code: 'HOURS_UNFIT',
    when: 'The length of a session is not above 0, or over 24 hours.',
    next: 'Give it in hours, such as 1.5; what lasts several days is a session a day.',
  },
  (hours: number) => `A session cannot take ${hours} hours.`,
);

export const sessionTooEarly = refusal(
  {
    code: 'SESSION_TOO_EARLY',
    when: 'A session of an order is dated before the order was placed.',
    next: 'Give the day on which it was held.',
  },
  (heldOn: string, submittedOn: string) => `The order was placed on ${submittedOn}, after ${heldOn}.`,
);

export const siteUnfit = refusal(
  {
    code: 'SITE_UNFIT',
    when: 'A session or a line of a plan names a place that is neither its station nor led by it.',
    next: 'Name the station itself, or a room or post that it leads.',
  },
  (site: string, station: string) => `"${site}" is not led by "${station}".`,
);

export const themeElsewhere = refusal(
  {
    code: 'THEME_ELSEWHERE',
    when: 'A session names the theme of another place or of another month.',
    next: 'Name the theme of that place and month, or none.',
  },
  (theme: string) => `The theme "${theme}" is not that of this place and month.`,
);

export const serviceSessionRefusals: readonly RefusalEntry[] = [
  sessionOpen,
  sessionUnrecorded,
  sessionMissing,
  hoursUnfit,
  sessionTooEarly,
  siteUnfit,
  themeElsewhere,
];
