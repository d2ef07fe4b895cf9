/** Refusals about supervision. */
import { refusal, type RefusalEntry } from '../../../shared/errors.js';

export const supervisionSubjectUnclear = refusal(
  {
    code: 'SUPERVISION_SUBJECT_UNCLEAR',
    when: 'A session of supervision names no subject, or several.',
    next: 'Name exactly one of `worker`, `case`, `group` and `room`.',
  },
  (given: number) => `${given} subjects are named.`,
);

export const supervisesOwnWork = refusal(
  {
    code: 'SUPERVISES_OWN_WORK',
    when: 'A supervisor would supervise work that the same worker delivers.',
    next: 'Let another supervisor do it.',
  },
  () => 'Whoever delivers the work cannot supervise it.',
);

export const hoursUnfit = refusal(
  {
    code: 'LENGTH_UNFIT',
    when: 'A session is told to have taken no time, or more than a day.',
    next: 'Give the hours it took: more than 0, 24 at most.',
  },
  (hours: number) => `${hours} hours are not possible.`,
);

export const functionsMissing = refusal(
  {
    code: 'SUPERVISION_FUNCTIONS_MISSING',
    when: 'A session of supervision names no function, or one of them twice.',
    next: 'Name each of EDUCATIONAL, ADMINISTRATIVE and SUPPORTIVE that it served, once.',
  },
  () => 'The functions are missing or repeated.',
);

export const supervisionRefusals: readonly RefusalEntry[] = [
  supervisionSubjectUnclear,
  supervisesOwnWork,
  hoursUnfit,
  functionsMissing,
];
