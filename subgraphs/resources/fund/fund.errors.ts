/** Refusals about service funds and their ledgers. */
import { refusal, type RefusalEntry } from '../../../shared/errors.js';

export const fundPurposesUnfit = refusal(
  {
    code: 'FUND_PURPOSES_UNFIT',
    when: 'A fund is opened without a purpose, with one twice, or with more than 20.',
    next: 'Name each purpose once, 1 to 20 of them.',
  },
  () => 'The purposes are none, more than 20, or not all different.',
);

export const fundPurposeNotPermitted = refusal(
  {
    code: 'FUND_PURPOSE_NOT_PERMITTED',
    when: 'Money is spent on, or promised to, a purpose that the fund does not have.',
    next: 'Name one of the `purposes` of the fund.',
  },
  (purposes: readonly string[]) => `The fund is for ${purposes.map((purpose) => `"${purpose}"`).join(', ')}.`,
);

export const fundAmountUnfit = refusal(
  {
    code: 'FUND_AMOUNT_UNFIT',
    when: 'An amount is not above 0, or larger than a ledger keeps.',
    next: 'Give an amount above 0 in yuan; what goes out is told by the mutation, not by a sign.',
  },
  (amount: string) => `An amount of ${amount} cannot be entered.`,
);

export const fundBalanceTooLow = refusal(
  {
    code: 'FUND_BALANCE_TOO_LOW',
    when: 'More is to leave the fund, or to be promised, than is free in it.',
    next: 'Give a smaller amount, release a commitment, or contribute first.',
  },
  (free: string) => `${free} yuan are free.`,
);

export const fundCommitmentTooLow = refusal(
  {
    code: 'FUND_COMMITMENT_TOO_LOW',
    when: 'More is to be spent from a commitment, or released from it, than is left of it.',
    next: 'Give a smaller amount, or spend the rest from the free balance.',
  },
  (left: string) => `${left} yuan are left of the commitment.`,
);

export const fundEntryUnfit = refusal(
  {
    code: 'FUND_ENTRY_UNFIT',
    when: 'An entry refers to one of another fund or another kind, or to one that was reversed.',
    next: 'Name an entry of the same ledger of the kind that is asked for.',
  },
  (place: string, problem: string) => `\`${place}\` ${problem}.`,
);

export const fundBeneficiaryMissing = refusal(
  {
    code: 'FUND_BENEFICIARY_MISSING',
    when: 'A spending does not say what it paid for.',
    next: 'Name the post or station, the session or the activity.',
  },
  () => 'A spending names what it paid for.',
);

export const fundBeneficiaryUnknown = refusal(
  {
    code: 'FUND_BENEFICIARY_UNKNOWN',
    when: 'A spending names a station, a session or an activity that nobody knows, or an id of another type.',
    next: 'Look it up; the id of a station begins with `stn_`, that of a session with `ses_`, that of an activity with `act_`.',
  },
  (what: string, id: string) => `There is no ${what} "${id.slice(0, 80)}".`,
);

export const publicSolicitationRefused = refusal(
  {
    code: 'PUBLIC_SOLICITATION_REFUSED',
    when: 'A firm, which may not do so by the Charity Law, enters money that was raised in public.',
    next: 'Only a charity qualified for it may raise funds in public: enter what it passes on as VIA_CHARITY.',
  },
  () => 'A firm may not raise funds in public.',
);

export const fundCharityUnfit = refusal(
  {
    code: 'FUND_CHARITY_UNFIT',
    when: 'A contribution through a charity names none, or one that was not qualified for public fundraising that day; or another one names a charity.',
    next: 'Name a charity whose `charityStatus(asOf:)` has `publicFundraising`.',
  },
  (problem: string) => `The charity does not fit: ${problem}.`,
);

export const fundRefundTooHigh = refusal(
  {
    code: 'FUND_REFUND_TOO_HIGH',
    when: 'More is refunded than was contributed, or a contribution is reversed after a part of it was refunded.',
    next: 'Refund what is left of the contribution, or reverse the refunds first.',
  },
  (left: string) => `${left} yuan are left of the contribution.`,
);

export const fundEntryReversed = refusal(
  {
    code: 'FUND_ENTRY_REVERSED',
    when: 'An entry is reversed that was reversed already, or is a reversal itself.',
    next: 'Enter anew what was meant.',
  },
  (problem: string) => `The entry ${problem}.`,
);

export const fundCommitmentsOpen = refusal(
  {
    code: 'FUND_COMMITMENTS_OPEN',
    when: 'A fund is closed while a part of it is promised.',
    next: 'Spend or release its commitments first.',
  },
  (committed: string) => `${committed} yuan are promised.`,
);

export const fundNotEmpty = refusal(
  {
    code: 'FUND_NOT_EMPTY',
    when: 'A fund is closed with money in it, and nothing says that the owner gets it back.',
    next: 'Spend or refund it, or close the fund with `returnBalance: true`.',
  },
  (balance: string) => `${balance} yuan are in the fund.`,
);

export const fundRefusals: readonly RefusalEntry[] = [
  fundPurposesUnfit,
  fundPurposeNotPermitted,
  fundAmountUnfit,
  fundBalanceTooLow,
  fundCommitmentTooLow,
  fundEntryUnfit,
  fundBeneficiaryMissing,
  fundBeneficiaryUnknown,
  publicSolicitationRefused,
  fundCharityUnfit,
  fundRefundTooHigh,
  fundEntryReversed,
  fundCommitmentsOpen,
  fundNotEmpty,
];
