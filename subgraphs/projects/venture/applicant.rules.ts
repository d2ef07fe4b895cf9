/** Who may apply for a venture or grant, alone or with another. Pure. */
import { applicantGone, coApplicantNeeded, coApplicantNotRegistered } from './venture.errors.js';

/** What the room of resources says of an organisation on the day of the application. */
export interface Applicant {
  readonly [field: string]: unknown;
  readonly id: string;
  readonly status: string | null;
  readonly registrationKind: string | null;
}

/** Where the programme asks for it, an organisation that is not known to be registered needs a registered one beside it. */
export function checkApplicants(applicant: Applicant, coApplicant: Applicant | null, filedNeedsPartner: boolean): void {
  for (const one of [applicant, coApplicant]) {
    if (one?.status != null && one.status !== 'ACTIVE') throw applicantGone(one.id, one.status);
  }
  if (coApplicant !== null && (coApplicant.registrationKind !== 'REGISTERED' || coApplicant.id === applicant.id)) {
    throw coApplicantNotRegistered(coApplicant.id);
  }
  if (filedNeedsPartner && applicant.registrationKind !== 'REGISTERED' && coApplicant === null) {
    throw coApplicantNeeded(applicant.id);
  }
}
