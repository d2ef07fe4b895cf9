/** Refusals about workers, their certificates and who supervises them. */
import { refusal, type RefusalEntry } from '../../../shared/errors.js';

export const certificateMissing = refusal(
  {
    code: 'CERTIFICATE_MISSING',
    when: 'A certificate is registered that the worker does not hold on record.',
    next: 'Record it first with `recordCertificate`.',
  },
  (level: string) => `No certificate of level ${level} is on record for this worker on that day.`,
);

export const certificateRecorded = refusal(
  {
    code: 'CERTIFICATE_RECORDED',
    when: 'A certificate is recorded of a level that the worker already holds on record.',
    next: 'Correct that one with `correctCertificate` if its year is wrong.',
  },
  (level: string) => `A certificate of level ${level} is on record for this worker already.`,
);

export const certificateLevelNone = refusal(
  {
    code: 'CERTIFICATE_LEVEL_NONE',
    when: 'A certificate is recorded or registered with level NONE.',
    next: 'Give ASSISTANT, SOCIAL_WORKER or SENIOR; that a worker holds none is said when hiring.',
  },
  () => 'NONE is no level of a certificate.',
);

export const registrationTooEarly = refusal(
  {
    code: 'REGISTRATION_TOO_EARLY',
    when: 'A registration is renewed more than three months before it ends.',
    next: 'Renew it in the three months before its end.',
  },
  (on: string, from: string) => `On ${on} it is too early to renew: that begins on ${from}.`,
);

export const workerGone = refusal(
  {
    code: 'WORKER_GONE',
    when: 'A worker or supervisor is named who, by the record, does not work on the day concerned.',
    next: 'Name one who works on that day, or record the work first.',
  },
  (id: string, day: string) => `"${id.slice(0, 80)}" does not work on ${day}.`,
);

export const endBeforeBegin = refusal(
  {
    code: 'END_BEFORE_BEGIN',
    when: 'Something is told to end on a day before it began.',
    next: 'Give a later day.',
  },
  (end: string, begin: string) => `${end} lies before ${begin}.`,
);

export const workerRefusals: readonly RefusalEntry[] = [
  certificateMissing,
  certificateRecorded,
  certificateLevelNone,
  registrationTooEarly,
  workerGone,
  endBeforeBegin,
];
