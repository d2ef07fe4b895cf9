/** Refusals about social organisations: how they come on record, what they may call themselves, what is held against them. */
import { refusal, type RefusalEntry } from '../../../shared/errors.js';

export const creditCodeUnfit = refusal(
  {
    code: 'CREDIT_CODE_UNFIT',
    when: 'A credit code is newly entered for a body of another kind, or the organisation code inside it breaks its own rule.',
    next: 'Compare it with the certificate: 51 begins the code of a social group, 52 of a social service agency, 53 of a foundation, 9 of a firm, N of an agricultural collective.',
  },
  (problem: string) => `The credit code does not fit: ${problem}.`,
);

export const creditCodeTaken = refusal(
  {
    code: 'CREDIT_CODE_TAKEN',
    when: 'Another living body has the credit code already.',
    next: 'Look that body up by the code; it may be the one that was meant.',
  },
  (holder: string) => `The credit code is that of "${holder}".`,
);

export const filingAreaUnfit = refusal(
  {
    code: 'FILING_AREA_UNFIT',
    when: 'A filing (备案) names an area that is neither a subdistrict or town nor a county.',
    next: 'Name the subdistrict or town that keeps the file.',
  },
  (area: string, level: string) => `Nothing is filed with ${area}, which is of level ${level}.`,
);

export const filingNumberTaken = refusal(
  {
    code: 'FILING_NUMBER_TAKEN',
    when: 'Another organisation is filed with the same area under the same local number.',
    next: 'Look that organisation up; it may be the one that was meant.',
  },
  (number: string, holder: string) => `The local number ${number} is that of "${holder}".`,
);

export const dayBeforeEarlier = refusal(
  {
    code: 'DAY_BEFORE_EARLIER',
    when: 'Something is told to have happened before what it follows upon.',
    next: 'Give the day on which it happened, not before the one named.',
  },
  (place: string, day: string, earliest: string) =>
    `\`${place}\` (${day}) lies before ${earliest}, the day of what it follows upon.`,
);

export const organizationNotFiled = refusal(
  {
    code: 'ORGANIZATION_NOT_FILED',
    when: 'A conversion to a registration is asked for an organisation that is not filed.',
    next: 'Only a filed (FILED) organisation converts; see `registrations` for how it is on record.',
  },
  () => 'The organisation is not on record as filed.',
);

export const organizationNotRegistered = refusal(
  {
    code: 'ORGANIZATION_NOT_REGISTERED',
    when: 'Charity status is asked for an organisation that is not registered.',
    next: 'Convert it to a registration first (`convertFiledToRegistered`).',
  },
  () => 'Only a registered organisation can be a charity.',
);

export const charityAlready = refusal(
  {
    code: 'CHARITY_ALREADY',
    when: 'An organisation that is a charity is to be recognised as one.',
    next: 'Nothing is left to do; see `charityStatus`.',
  },
  () => 'The organisation is a charity already.',
);

export const charityNot = refusal(
  {
    code: 'CHARITY_NOT',
    when: 'Something that only a charity may have or lose is asked for an organisation that is none.',
    next: 'Recognise it as a charity first (`recogniseCharity`).',
  },
  () => 'The organisation is no charity.',
);

export const fundraisingAlready = refusal(
  {
    code: 'FUNDRAISING_ALREADY',
    when: 'A charity that may raise funds in public is to be qualified for it.',
    next: 'Nothing is left to do; see `charityStatus`.',
  },
  () => 'The charity is qualified for public fundraising already.',
);

export const fundraisingTooEarly = refusal(
  {
    code: 'FUNDRAISING_TOO_EARLY',
    when: 'A charity is to be qualified for public fundraising before it has been one for the time that the law of the day asks for.',
    next: 'Two years by the Charity Law of 2016, one year from 2024-09-05 on.',
  },
  (on: string, earliest: string | null) =>
    earliest === null
      ? `On ${on} no law gave that qualification yet.`
      : `By the law of ${on} the charity may be qualified from ${earliest} on.`,
);

export const creditMarkThere = refusal(
  {
    code: 'CREDIT_MARK_THERE',
    when: 'A credit mark is added that the organisation has already.',
    next: 'Lift the mark first if it was lifted in between.',
  },
  (kind: string) => `The organisation has the mark ${kind} already.`,
);

export const creditMarkNotThere = refusal(
  {
    code: 'CREDIT_MARK_NOT_THERE',
    when: 'A credit mark is lifted that the organisation does not have.',
    next: 'See `creditMarks` for those it has.',
  },
  (kind: string) => `The organisation has no mark ${kind}.`,
);

export const organizationRefusals: readonly RefusalEntry[] = [
  creditCodeUnfit,
  creditCodeTaken,
  filingAreaUnfit,
  filingNumberTaken,
  dayBeforeEarlier,
  organizationNotFiled,
  organizationNotRegistered,
  charityAlready,
  charityNot,
  fundraisingAlready,
  fundraisingTooEarly,
  creditMarkThere,
  creditMarkNotThere,
];
