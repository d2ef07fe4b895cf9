/** Refusals about ventures and grants. */
import { refusal, type RefusalEntry } from '../../../shared/errors.js';

export const applicantMissing = refusal(
  {
    code: 'APPLICANT_MISSING',
    when: 'A venture or grant is reviewed before anybody has applied.',
    next: 'Record the application first with `submitApplication`.',
  },
  () => 'Nobody has applied yet.',
);

export const coApplicantNeeded = refusal(
  {
    code: 'CO_APPLICANT_NEEDED',
    when: 'An organisation that is only filed applies alone, where the programme asks for a registered co-applicant.',
    next: 'Name a registered organisation as `coApplicant`.',
  },
  (id: string) => `"${id}" is filed, not registered, and applies alone.`,
);

export const coApplicantNotRegistered = refusal(
  {
    code: 'CO_APPLICANT_NOT_REGISTERED',
    when: 'The co-applicant is not registered either, or is the applicant itself.',
    next: 'Name another organisation, one that is registered.',
  },
  (id: string) => `"${id}" is no registered organisation beside the applicant.`,
);

export const applicantGone = refusal(
  {
    code: 'APPLICANT_NOT_ACTIVE',
    when: 'An organisation that was deregistered or revoked applies.',
    next: 'Name an organisation that still is.',
  },
  (id: string, status: string) => `"${id}" is ${status}.`,
);

export const noticeRunning = refusal(
  {
    code: 'PUBLIC_NOTICE_RUNNING',
    when: 'A project goes on while it is still on public notice.',
    next: 'Wait until the notice is over, or reject the project if an objection holds.',
  },
  (until: string) => `The public notice runs until ${until}.`,
);

export const midtermNotPassed = refusal(
  {
    code: 'MIDTERM_NOT_PASSED',
    when: 'The last tranche is to be paid though the mid-term evaluation was not passed.',
    next: 'Stop the payment with `stopPayment`; once mended, the project is evaluated again.',
  },
  () => 'The mid-term evaluation was not passed.',
);

export const midtermNotFailed = refusal(
  {
    code: 'MIDTERM_NOT_FAILED',
    when: 'Payment is to be stopped though no failed mid-term evaluation is on record.',
    next: 'Go on with `payFinalTranche`.',
  },
  () => 'The mid-term evaluation did not fail.',
);

export const withheldOverAgreed = refusal(
  {
    code: 'WITHHELD_OVER_AGREED',
    when: 'More is withheld than is still to be paid.',
    next: 'Give what is withheld of the money that is left.',
  },
  () => 'Not so much is left to be paid.',
);

export const ventureKindNeeded = refusal(
  {
    code: 'VENTURE_KIND_NEEDED',
    when: 'A government purchase is published as if it were a venture or grant.',
    next: 'Launch it with `launchProcurement`.',
  },
  () => 'Only ventures and grants are published so.',
);

export const ventureRefusals: readonly RefusalEntry[] = [
  applicantMissing,
  coApplicantNeeded,
  coApplicantNotRegistered,
  applicantGone,
  noticeRunning,
  midtermNotPassed,
  midtermNotFailed,
  withheldOverAgreed,
  ventureKindNeeded,
];
