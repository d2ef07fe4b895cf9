/** Refusals about cases and the consents they rest on. */
import { refusal, type RefusalEntry } from '../../../shared/errors.js';

export const caseUnguided = refusal(
  {
    code: 'CASE_UNGUIDED',
    when: 'Neither the lead of a case nor its supervisor holds a certificate on the day.',
    next: 'Name a certified lead or a certified supervisor with `assignCase`.',
  },
  () => 'A case is worked on under a certified worker.',
);

export const consentMissing = refusal(
  {
    code: 'CONSENT_MISSING',
    when: 'A case needs a consent that is not on record, or was withdrawn.',
    next: 'Record it with `recordConsent`.',
  },
  (scope: string) => `A consent with scope ${scope} is needed and none holds.`,
);

export const guardianConsentMissing = refusal(
  {
    code: 'GUARDIAN_CONSENT_MISSING',
    when: 'The client is under 14, and a consent that is needed was not given by a guardian.',
    next: 'Record it with `recordConsent`, given by GUARDIAN.',
  },
  (scope: string) => `A guardian's consent with scope ${scope} is needed and none holds.`,
);

export const consentWithdrawn = refusal(
  {
    code: 'CONSENT_WITHDRAWN',
    when: 'A consent is withdrawn that was withdrawn before.',
    next: 'Nothing is left to do: it does not hold any more.',
  },
  (on: string) => `This consent was withdrawn on ${on}.`,
);

export const caseDayUnfit = refusal(
  {
    code: 'CASE_DAY_UNFIT',
    when: 'Something about a case is told of a day before its opening, or before the last step that is on record.',
    next: 'Give that day or a later one.',
  },
  (day: string, earliest: string) => `${day} lies before ${earliest}.`,
);

export const leadElsewhere = refusal(
  {
    code: 'LEAD_ELSEWHERE',
    when: 'A lead or a supervisor is named who works neither at the station of the work nor at the one that leads it.',
    next: 'Name one of that station.',
  },
  (id: string) => `"${id.slice(0, 80)}" belongs to another station.`,
);

export const outcomeUnfit = refusal(
  {
    code: 'CASE_OUTCOME_UNFIT',
    when: 'A case is closed with an outcome that does not fit where it stands.',
    next: 'Give TAKEN_OVER for a case that was referred, another outcome for one that was evaluated.',
  },
  (outcome: string, stage: string) => `A case in ${stage} is not closed with ${outcome}.`,
);

export const caseRefusals: readonly RefusalEntry[] = [
  caseUnguided,
  consentMissing,
  guardianConsentMissing,
  consentWithdrawn,
  caseDayUnfit,
  leadElsewhere,
  outcomeUnfit,
];
