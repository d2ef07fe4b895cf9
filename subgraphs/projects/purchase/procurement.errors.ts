/** Refusals about purchases, where the law is hard or a step lacks what it rests on. */
import { refusal, type RefusalEntry } from '../../../shared/errors.js';

export const partyNotEligible = refusal(
  {
    code: 'PARTY_NOT_ELIGIBLE',
    when: 'A body that lives on public posts and fiscal funds is to buy or provide a service (《政府购买服务管理办法》第八条).',
    next: 'Choose another body; one that spends its own money buys with the basis SELF_FUNDED.',
  },
  (kind: string) => `A body of kind ${kind} is neither purchaser nor provider.`,
);

export const tooFewBidders = refusal(
  {
    code: 'TOO_FEW_BIDDERS',
    when: 'An award is made though fewer qualified than the method asks for (《政府采购法》第三十六条; 财库〔2015〕124号).',
    next: 'Declare the round failed with `failBid`, then publish again or set another method.',
  },
  (qualified: number, needed: number) => `${qualified} qualified, and ${needed} are needed.`,
);

export const addOnOverTenth = refusal(
  {
    code: 'ADD_ON_OVER_TENTH',
    when: 'A single-source purchase adds more than a tenth to a contract, with what was added before (《政府采购法》第三十一条).',
    next: 'Award less, or buy by a method that is open to others.',
  },
  () => 'This would add more than 10% to the contract.',
);

export const addOnUnnamed = refusal(
  {
    code: 'ADD_ON_CONTRACT_UNNAMED',
    when: 'A single-source purchase is to add to a contract without saying to which, or names one without that ground.',
    next: 'Give `addOnTo` together with the ground ADD_ON and the method SINGLE_SOURCE, and only then.',
  },
  () => 'The ground ADD_ON and the contract that is added to belong together.',
);

export const supplementsOverTenth = refusal(
  {
    code: 'SUPPLEMENTS_OVER_TENTH',
    when: 'Supplements add more than a tenth to a contract in all (《政府采购法》第四十九条).',
    next: 'Agree on less, or buy the rest anew.',
  },
  () => 'This would bring the supplements over 10% of the contract.',
);

export const termOverThreeYears = refusal(
  {
    code: 'TERM_OVER_THREE_YEARS_REFUSED',
    when: 'A contract, with those that it renews, has a term of more than three years (《政府购买服务管理办法》第二十四条).',
    next: 'Agree on an earlier end, or buy anew.',
  },
  (start: string, end: string) => `From ${start} to ${end} is more than three years.`,
);

export const paidOverContract = refusal(
  {
    code: 'PAID_OVER_CONTRACT',
    when: 'Payments come to more than the contract with its supplements, or than the agreement.',
    next: 'Check the amount against `contract.paid` or `proposal.paid`; record a supplement first where there is one.',
  },
  () => 'This would pay more than was agreed.',
);

export const purchaseSuspended = refusal(
  {
    code: 'PURCHASE_SUSPENDED',
    when: 'A contract is to be signed while a challenge or complaint stops the purchase (《政府采购法实施条例》第五十四条; 《政府采购法》第五十七条).',
    next: 'Settle it first with `answerChallenge` or `decideComplaint`; the term for signing stands still until then.',
  },
  () => 'A challenge or complaint stops this purchase.',
);

export const acceptanceNotPassed = refusal(
  {
    code: 'ACCEPTANCE_NOT_PASSED',
    when: 'A project goes on to its evaluation though its last acceptance was not passed.',
    next: 'Order rectification with `orderRectification`, and hold another acceptance.',
  },
  () => 'The last acceptance was not passed.',
);

export const acceptancePassed = refusal(
  {
    code: 'ACCEPTANCE_PASSED',
    when: 'Rectification is ordered though the last acceptance was passed.',
    next: 'Go on with `evaluatePerformance`.',
  },
  () => 'The last acceptance was passed; there is nothing to rectify.',
);

export const termBackwards = refusal(
  {
    code: 'TERM_BACKWARDS',
    when: 'A term ends before it begins.',
    next: 'Give a last day that is not before the first.',
  },
  (start: string, end: string) => `The term ends (${end}) before it begins (${start}).`,
);

export const providerUnnamed = refusal(
  {
    code: 'PROVIDER_UNNAMED',
    when: 'An award does not say to whom, or names a social organisation for a provider of another kind.',
    next: 'Give `provider` for a social organisation, and `providerName` for any other body.',
  },
  () => 'Who gets the award is not said rightly.',
);

export const providerGone = refusal(
  {
    code: 'PROVIDER_NOT_ACTIVE',
    when: 'A contract is awarded to a social organisation that was deregistered or revoked.',
    next: 'Name an organisation that still is.',
  },
  (id: string, status: string) => `"${id}" is ${status}.`,
);

export const biddersMiscounted = refusal(
  {
    code: 'BIDDERS_MISCOUNTED',
    when: 'A number of bidders is below 0, or more qualified than there were bids.',
    next: 'Count again.',
  },
  (given: number, most: number | null) => `${given} bidders cannot be${most === null ? '' : `, of ${most} bids`}.`,
);

export const scoreOutOfRange = refusal(
  {
    code: 'SCORE_OUT_OF_RANGE',
    when: 'A score of an evaluation or review is below 0 or above 100.',
    next: 'Give a score from 0 to 100.',
  },
  (score: number) => `A score of ${score} cannot be.`,
);

export const contractMissing = refusal(
  {
    code: 'CONTRACT_MISSING',
    when: 'Something is done with the contract of a purchase whose source does not tell of it.',
    next: 'Nothing can be added to what is not on record: launch the purchase anew.',
  },
  (project: string) => `No contract of project "${project}" is on record.`,
);

export const acceptanceUnknown = refusal(
  {
    code: 'ACCEPTANCE_MISSING',
    when: 'The result of an acceptance is published before there was one, or twice.',
    next: 'Record the acceptance first with `recordAcceptance`.',
  },
  () => 'There is no acceptance whose result waits to be published.',
);

export const disputeOfOtherKind = refusal(
  {
    code: 'DISPUTE_OF_OTHER_KIND',
    when: 'A complaint is answered as a challenge, or a challenge decided as a complaint.',
    next: 'Use `answerChallenge` for a challenge, `decideComplaint` for a complaint.',
  },
  (kind: string) => `This is a ${kind}.`,
);

export const procurementRefusals: readonly RefusalEntry[] = [
  partyNotEligible,
  tooFewBidders,
  addOnOverTenth,
  addOnUnnamed,
  supplementsOverTenth,
  termOverThreeYears,
  paidOverContract,
  purchaseSuspended,
  acceptanceNotPassed,
  acceptancePassed,
  termBackwards,
  providerUnnamed,
  providerGone,
  biddersMiscounted,
  scoreOutOfRange,
  contractMissing,
  acceptanceUnknown,
  disputeOfOtherKind,
];
