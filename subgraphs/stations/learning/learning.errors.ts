/** Refusals about trainings, study visits and activities. */
import { refusal, type RefusalEntry } from '../../../shared/errors.js';

export const stateUnrecorded = refusal(
  {
    code: 'HOLDING_STATE_UNKNOWN',
    when: 'A step is told of a training or an activity that is only known from what was reported.',
    next: 'Record it anew, with `scheduleTraining` or `recordActivity`.',
  },
  () => 'Whether it was planned or held is not on record.',
);

export const attendanceRepeated = refusal(
  {
    code: 'ATTENDANCE_REPEATED',
    when: 'A worker is told twice to have taken part in one training.',
    next: 'Leave out those whose attendance is on record.',
  },
  (worker: string) => `"${worker.slice(0, 80)}" is named twice, or on record already.`,
);

export const attendanceMissing = refusal(
  {
    code: 'ATTENDANCE_MISSING',
    when: 'An attendance names no worker and no number.',
    next: 'Name workers, or say how many others came.',
  },
  () => 'Nobody is told to have come.',
);

export const visitUnfit = refusal(
  {
    code: 'STUDY_VISIT_UNFIT',
    when: 'A study visit names no destination, or more than 50.',
    next: 'Name the areas that were visited: 1 to 50.',
  },
  (destinations: number) => `${destinations} destinations are named.`,
);

export const learningRefusals: readonly RefusalEntry[] = [
  stateUnrecorded,
  attendanceRepeated,
  attendanceMissing,
  visitUnfit,
];
