/** Refusals about groups. */
import { refusal, type RefusalEntry } from '../../../shared/errors.js';

export const groupWithoutSession = refusal(
  {
    code: 'GROUP_WITHOUT_SESSION',
    when: 'A group is closed that has not held any session on record.',
    next: 'Record its sessions with `recordGroupSession`, or end it early with `dissolveGroup`.',
  },
  () => 'This group has no session on record.',
);

export const groupStageUnknown = refusal(
  {
    code: 'GROUP_STAGE_UNKNOWN',
    when: 'A step of a group is told whose stage is not on record.',
    next: 'Form a group anew with `formGroup`; this one is only known from what was reported.',
  },
  () => 'The stage of this group is not on record.',
);

export const groupDayUnfit = refusal(
  {
    code: 'GROUP_DAY_UNFIT',
    when: 'A session or the end of a group is told of a day before it was formed.',
    next: 'Give that day or a later one.',
  },
  (day: string, formed: string) => `${day} lies before ${formed}.`,
);

export const countUnfit = refusal(
  {
    code: 'ATTENDANCE_UNFIT',
    when: 'A number of people is below 0 or over 100000, or a part of them is larger than the whole.',
    next: 'Give how many they were.',
  },
  (place: string, count: number) => `\`${place}\` is ${count}.`,
);

export const groupRefusals: readonly RefusalEntry[] = [
  groupWithoutSession,
  groupStageUnknown,
  groupDayUnfit,
  countUnfit,
];
