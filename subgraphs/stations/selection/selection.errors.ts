/** Refusals about selections of outstanding work. */
import { refusal, type RefusalEntry } from '../../../shared/errors.js';

export const roundUnrecorded = refusal(
  {
    code: 'SELECTION_STAGE_UNKNOWN',
    when: 'A step of a selection is told whose stage is not on record.',
    next: 'Open a selection anew with `openSelection`; this one is only known from what was reported.',
  },
  () => 'The stage of this selection is not on record.',
);

export const nothingNominated = refusal(
  {
    code: 'NOTHING_NOMINATED',
    when: 'A selection goes to its review without any nomination.',
    next: 'Nominate with `nominate`, or call the round off with `cancelSelection`.',
  },
  () => 'There is no nomination.',
);

export const nominationUnfit = refusal(
  {
    code: 'NOMINATION_UNFIT',
    when: 'A nomination names no case and no group, both, or one that this selection is not for.',
    next: 'Name one `case` or one `group`, of a kind that the selection has in `kinds`, of the same station or a room under it.',
  },
  (detail: string) => `${detail}.`,
);

export const alreadyNominated = refusal(
  {
    code: 'ALREADY_NOMINATED',
    when: 'A case or a group is nominated twice in one selection.',
    next: 'Nothing is left to do: the first nomination stands.',
  },
  () => 'It is nominated in this selection already.',
);

export const reviewerUnfit = refusal(
  {
    code: 'REVIEWER_UNFIT',
    when: 'A reviewer is not named by an opaque reference.',
    next: 'Give one or two capital letters or digits and a number, such as `R-07`; never a name.',
  },
  () => 'The reference of the reviewer is no opaque one.',
);

export const scoreUnfit = refusal(
  {
    code: 'SCORE_UNFIT',
    when: 'A score has no points without recusal, points with recusal, or points outside 0 to 100.',
    next: 'Give `points` from 0 to 100, or `recused: true` and no points.',
  },
  () => 'The points do not fit.',
);

export const alreadyScored = refusal(
  {
    code: 'ALREADY_SCORED',
    when: 'A reviewer scores a nomination for the second time.',
    next: 'Nothing is left to do: the first score stands.',
  },
  () => 'This reviewer has scored this nomination.',
);

export const tooFewReviewers = refusal(
  {
    code: 'TOO_FEW_REVIEWERS',
    when: 'A nomination is put on the shortlist with fewer than three scores, not counting those who stood back.',
    next: 'Let more reviewers score it with `score`.',
  },
  (scores: number, needed: number) => `It has ${scores} scores; at least ${needed} are needed.`,
);

export const notOfRound = refusal(
  {
    code: 'NOMINATION_NOT_OF_ROUND',
    when: 'A shortlist or an award names none, one twice, or one that does not stand for it in this selection.',
    next: 'For a shortlist name live nominations of the selection, for an award those on its shortlist, each once.',
  },
  (detail: string) => `${detail}.`,
);

export const noticeRunning = refusal(
  {
    code: 'NOTICE_RUNNING',
    when: 'A selection is awarded before its public notice is over.',
    next: 'Wait until the day after `noticeUntil`.',
  },
  (until: string) => `The shortlist is open to objection until ${until}.`,
);

export const noticeUnfit = refusal(
  {
    code: 'NOTICE_UNFIT',
    when: 'A public notice would end before it begins.',
    next: 'Give a day after today, on which it ends.',
  },
  (until: string) => `A notice until ${until} is none.`,
);

export const objectionMissing = refusal(
  {
    code: 'OBJECTION_MISSING',
    when: 'A selection is taken back to its review without saying why.',
    next: 'Give the objection in `why`.',
  },
  () => 'No objection is told.',
);

export const selectionRefusals: readonly RefusalEntry[] = [
  roundUnrecorded,
  nothingNominated,
  nominationUnfit,
  alreadyNominated,
  reviewerUnfit,
  scoreUnfit,
  alreadyScored,
  tooFewReviewers,
  notOfRound,
  noticeRunning,
  noticeUnfit,
  objectionMissing,
];
