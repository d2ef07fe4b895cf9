/** The life of a claim, which claims hold a place, and which place is free. */
import { lifeCycle, type Guard } from '../../../shared/work/life-cycle.js';
import type { Stage } from '../project/facts.rules.js';
import { isOver } from '../project/project.rules.js';
import type { ClaimState } from './claim.entity.js';
import {
  claimExpired,
  claimTermOutOfRange,
  noClaimPastTerm,
  projectOver,
  slotsOutOfRange,
  slotsTaken,
} from './claim.errors.js';

type State = `${ClaimState}`;

export interface ClaimFacts {
  /** Last day on which a request can be answered; null for no term. */
  readonly expiresOn: string | null;
  readonly today: string;
  /** Stage of its project; null when it is not known. */
  readonly stage: Stage | null;
}

const inTerm: Guard<ClaimFacts> = ({ expiresOn, today }) =>
  expiresOn !== null && expiresOn < today ? claimExpired(expiresOn) : null;

const stillToCome: Guard<ClaimFacts> = ({ stage }) => (isOver(stage) ? projectOver(stage!) : null);

const pastTerm: Guard<ClaimFacts> = (facts) => (inTerm(facts) === null ? noClaimPastTerm() : null);

export const claimLife = lifeCycle<ClaimFacts>()({
  noun: 'Claim',
  begins: ['REQUESTED'],
  states: {
    REQUESTED: '已申请',
    CONFIRMED: '已确认',
    IN_DELIVERY: '实施中',
    FULFILLED: '已完成',
    DECLINED: '未通过',
    WITHDRAWN: '已撤回',
    EXPIRED: '已过期',
    RELEASED: '已释放',
    FAILED: '未完成',
  } satisfies Record<State, string>,
  actions: {
    confirmClaim: {
      description: 'Gives the project to the room (确认认领), while it is still to come.',
      moves: { REQUESTED: 'CONFIRMED' },
      guards: [inTerm, stillToCome],
    },
    declineClaim: {
      description: 'Does not give it the project; the place is free again (不予认领).',
      moves: { REQUESTED: 'DECLINED' },
      guards: [inTerm],
    },
    withdrawClaim: {
      description: 'The room takes its request back; the place is free again (撤回认领).',
      moves: { REQUESTED: 'WITHDRAWN' },
      guards: [inTerm],
    },
    expireClaims: {
      description:
        'Ends every request of a project that nobody answered in its term; their places are free again (认领过期).',
      moves: { REQUESTED: 'EXPIRED' },
      guards: [pastTerm],
    },
    startClaimDelivery: {
      description: 'The room begins to deliver; it has to be in operation on that day (开始实施).',
      moves: { CONFIRMED: 'IN_DELIVERY' },
      guards: [stillToCome],
    },
    fulfilClaim: {
      description: 'Delivered as claimed; the place stays taken (完成认领).',
      moves: { IN_DELIVERY: 'FULFILLED' },
    },
    releaseClaim: {
      description: 'Gives the project back; the place is free again (释放认领).',
      moves: { CONFIRMED: 'RELEASED', IN_DELIVERY: 'RELEASED' },
    },
    failClaim: {
      description: 'Ends it undelivered; the place is free again (认领失败).',
      moves: { CONFIRMED: 'FAILED', IN_DELIVERY: 'FAILED' },
    },
  },
});

/** States in which a claim holds a place of its project: asked for, held, or delivered. */
export const HOLDING: readonly State[] = ['REQUESTED', 'CONFIRMED', 'IN_DELIVERY', 'FULFILLED'];

export const holdsPlace = (state: State): boolean => HOLDING.includes(state);

/** How a claim stands on a day: a request that nobody answered in its term has expired, whether or not that was written down. */
export function stateOn(claim: { state: State; expiresOn?: string | null | undefined }, day: string): State {
  return claim.state === 'REQUESTED' && claim.expiresOn != null && claim.expiresOn < day ? 'EXPIRED' : claim.state;
}

/** The lowest number that none of the claims holds. A claim that holds a place without a number, as sources tell it, counts as well. */
export function freeSlot(slots: number, held: readonly (number | null | undefined)[]): number {
  if (held.length >= slots) throw slotsTaken(slots);
  let slot = 1;
  while (held.includes(slot)) slot += 1;
  return slot;
}

/** Refuses a number of places that none can have, or that is below what is taken. */
export function checkSlots(slots: number, taken: number): void {
  if (slots < Math.max(1, taken) || slots > 1000) throw slotsOutOfRange(slots, taken);
}

/** Refuses a term that no answer can have. */
export function checkTerm(days: number | null): void {
  if (days !== null && (days < 1 || days > 365)) throw claimTermOutOfRange(days);
}
