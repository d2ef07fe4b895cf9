/** The life of a selection and of its nominations: called for, nominated, scored by at least three, made public, awarded. */
import { lifeCycle, type Guard } from '../../../shared/work/life-cycle.js';
import type { SelectionStage } from '../service/selection-round.entity.js';
import type { NominationState } from './nomination.entity.js';
import { noticeRunning, nothingNominated, reviewerUnfit, scoreUnfit, tooFewReviewers } from './selection.errors.js';

export interface RoundFacts {
  /** Nominations that were not taken back. */
  readonly nominations: number;
  readonly today: string;
  readonly noticeUntil: string | null;
}

const somethingNominated: Guard<RoundFacts> = ({ nominations }) => (nominations > 0 ? null : nothingNominated());
const noticeOver: Guard<RoundFacts> = ({ noticeUntil, today }) =>
  noticeUntil !== null && today <= noticeUntil ? noticeRunning(noticeUntil) : null;

export const selectionLife = lifeCycle<RoundFacts>()({
  noun: 'SelectionRound',
  begins: ['CALL'],
  states: {
    CALL: '征集',
    NOMINATION: '提名',
    REVIEW: '评审',
    PUBLIC_NOTICE: '公示',
    AWARDED: '表彰',
    CANCELLED: '取消',
  } satisfies Record<`${SelectionStage}`, string>,
  actions: {
    openNominations: { description: 'Begins to take nominations (开始提名).', moves: { CALL: 'NOMINATION' } },
    nominate: { description: 'Nominates a case or a group (提名).', moves: { NOMINATION: 'NOMINATION' } },
    beginReview: {
      description: 'Ends the nominations and begins the review (开始评审).',
      moves: { NOMINATION: 'REVIEW' },
      guards: [somethingNominated],
    },
    score: { description: 'Scores a nomination, or stands back (评分、回避).', moves: { REVIEW: 'REVIEW' } },
    publishShortlist: {
      description: 'Makes the shortlist public, open to objection (公示).',
      moves: { REVIEW: 'PUBLIC_NOTICE' },
      guards: [somethingNominated],
    },
    objectToShortlist: {
      description: 'Takes it back to its review for an objection (异议).',
      moves: { PUBLIC_NOTICE: 'REVIEW' },
    },
    award: {
      description: 'Awards those of the shortlist that are chosen (表彰), once the notice is over.',
      moves: { PUBLIC_NOTICE: 'AWARDED' },
      guards: [somethingNominated, noticeOver],
    },
    cancelSelection: {
      description: 'Calls it off (取消评选).',
      moves: { CALL: 'CANCELLED', NOMINATION: 'CANCELLED', REVIEW: 'CANCELLED', PUBLIC_NOTICE: 'CANCELLED' },
    },
  },
});

export type SelectionAction = (typeof selectionLife.actions)[number];

export const nominationLife = lifeCycle()({
  noun: 'Nomination',
  begins: ['NOMINATED'],
  states: {
    NOMINATED: '已提名',
    SHORTLISTED: '入围公示',
    AWARDED: '获评',
    NOT_SELECTED: '未入选',
    WITHDRAWN: '已撤回',
  } satisfies Record<`${NominationState}`, string>,
  actions: {
    withdrawNomination: {
      description: 'Takes it back (撤回提名).',
      moves: { NOMINATED: 'WITHDRAWN', SHORTLISTED: 'WITHDRAWN' },
    },
    publishShortlist: { description: 'Puts it on the shortlist (入围).', moves: { NOMINATED: 'SHORTLISTED' } },
    objectToShortlist: {
      description: 'Takes it off again for another review (异议).',
      moves: { SHORTLISTED: 'NOMINATED' },
    },
    award: {
      description: 'Ends the selection for it (评选结果).',
      moves: { SHORTLISTED: ['AWARDED', 'NOT_SELECTED'], NOMINATED: 'NOT_SELECTED' },
    },
    withdrawConsent: {
      description: 'Takes it back since it rested on a consent that was withdrawn (撤回同意).',
      moves: { NOMINATED: 'WITHDRAWN', SHORTLISTED: 'WITHDRAWN', AWARDED: 'WITHDRAWN', NOT_SELECTED: 'WITHDRAWN' },
    },
  },
});

/** How many reviewers have to score a nomination, not counting those who stand back. */
export const REVIEWERS_NEEDED = 3;

export function checkReviewers(points: readonly (number | null | undefined)[]): void {
  const scores = points.filter((point) => point != null).length;
  if (scores < REVIEWERS_NEEDED) throw tooFewReviewers(scores, REVIEWERS_NEEDED);
}

export function checkScore(reviewer: string, points: number | null, recused: boolean): void {
  if (!/^[A-Z][A-Z0-9]?-?[A-Z]?\d{1,8}$/.test(reviewer) || reviewer.length < 3) throw reviewerUnfit();
  if (recused ? points !== null : points === null || !(points >= 0 && points <= 100)) throw scoreUnfit();
}
