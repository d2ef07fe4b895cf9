/** Refusals about volunteer teams and what they report. */
import { refusal, type RefusalEntry } from '../../../shared/errors.js';

export const teamOwnersTwo = refusal(
  {
    code: 'TEAM_OWNERS_TWO',
    when: 'A team is to be of a firm and of a social organisation at once.',
    next: 'Name the one that leads it, and link the other.',
  },
  () => 'A team is of one body at most.',
);

export const volunteerCountUnfit = refusal(
  {
    code: 'VOLUNTEER_COUNT_UNFIT',
    when: 'A head count is below 1 or above 100000, or the minutes of each below 1 or above 1440.',
    next: 'Give how many took part, and how many minutes each of them gave on that day.',
  },
  (place: string, given: number) => `\`${place}\` cannot be ${given}.`,
);

export const volunteerPlaceUnknown = refusal(
  {
    code: 'VOLUNTEER_PLACE_UNKNOWN',
    when: 'The station, menu item or activity that volunteers served is none that anybody knows.',
    next: 'Look it up; the id of a station begins with `stn_`, that of an item with `itm_`, that of an activity with `act_`.',
  },
  (what: string, id: string) => `There is no ${what} "${id.slice(0, 80)}".`,
);

export const volunteerTeamNotThere = refusal(
  {
    code: 'VOLUNTEER_TEAM_NOT_THERE',
    when: 'Hours are logged for a day on which the team had been disbanded.',
    next: 'Give the day on which it still was, or the team that took its place.',
  },
  (on: string, disbandedOn: string) => `On ${on} the team was no more: it was disbanded on ${disbandedOn}.`,
);

export const teamRefusals: readonly RefusalEntry[] = [
  teamOwnersTwo,
  volunteerCountUnfit,
  volunteerPlaceUnknown,
  volunteerTeamNotThere,
];
