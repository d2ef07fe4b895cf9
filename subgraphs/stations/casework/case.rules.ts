/** The life of a case by MZ/T 094-2017, and what each step asks: a certified worker behind it, and consents that hold. */
import type { HubError } from '../../../shared/errors.js';
import { lifeCycle, type Guard } from '../../../shared/work/life-cycle.js';
import { caseUnguided, consentMissing, guardianConsentMissing, outcomeUnfit } from './case.errors.js';
import type { AgeBand, CaseOutcome, CaseStage, ConsentGiver, ConsentScope } from './case.enums.js';

export type Stage = `${CaseStage}`;

export interface Consent {
  readonly scope: `${ConsentScope}`;
  readonly givenBy: `${ConsentGiver}`;
  readonly withdrawnOn?: string | null;
}

/** What the steps of a case depend on besides its stage. */
export interface CaseFacts {
  /** Its lead or its supervisor holds a certificate on the day (J54). */
  readonly guided: boolean;
  readonly sensitive: boolean;
  readonly ageBand: `${AgeBand}`;
  readonly consents: readonly Consent[];
}

/** Null when a consent to this holds, given by a guardian where the client is under 14. */
export function consentTo(scope: `${ConsentScope}`, { ageBand, consents }: CaseFacts): HubError | null {
  const given = consents.filter((one) => one.scope === scope && one.withdrawnOn == null);
  if (given.length === 0) return ageBand === 'UNDER_14' ? guardianConsentMissing(scope) : consentMissing(scope);
  if (ageBand === 'UNDER_14' && !given.some(({ givenBy }) => givenBy === 'GUARDIAN')) {
    return guardianConsentMissing(scope);
  }
  return null;
}

const guided: Guard<CaseFacts> = (facts) => (facts.guided ? null : caseUnguided());
const mayBeWorkedOn: Guard<CaseFacts> = (facts) => (facts.sensitive ? consentTo('SENSITIVE', facts) : null);
const mayBeShared: Guard<CaseFacts> = (facts) => consentTo('REFERRAL', facts);

export const OPEN_STAGES = ['INTAKE', 'ASSESSMENT', 'PLANNING', 'INTERVENTION', 'EVALUATION'] as const;

const fromOpen = <T extends Stage>(to: T) =>
  Object.fromEntries(OPEN_STAGES.map((stage) => [stage, to])) as Record<(typeof OPEN_STAGES)[number], T>;

const stays = (...stages: readonly Stage[]): Partial<Record<Stage, Stage>> =>
  Object.fromEntries(stages.map((stage) => [stage, stage]));

export const caseLife = lifeCycle<CaseFacts>()({
  noun: 'Case',
  begins: ['INTAKE'],
  states: {
    INTAKE: '接案',
    ASSESSMENT: '预估',
    PLANNING: '计划',
    INTERVENTION: '介入',
    EVALUATION: '评估',
    CLOSED: '结案',
    FOLLOW_UP: '跟进',
    REFERRED: '转介',
    TERMINATED: '终止',
    NOT_ACCEPTED: '不予接案',
  } satisfies Record<Stage, string>,
  actions: {
    advanceCase: {
      description: 'Takes it to its next stage, or back to one that has to be done again (推进个案).',
      moves: {
        INTAKE: 'ASSESSMENT',
        ASSESSMENT: 'PLANNING',
        PLANNING: 'INTERVENTION',
        INTERVENTION: ['EVALUATION', 'ASSESSMENT'],
        EVALUATION: ['PLANNING', 'INTERVENTION'],
      },
      guards: [guided, mayBeWorkedOn],
    },
    closeCase: {
      description: 'Closes it with its outcome (结案).',
      moves: { EVALUATION: 'CLOSED', REFERRED: 'CLOSED' },
    },
    declineCase: { description: 'Does not take it on (不予接案).', moves: { INTAKE: 'NOT_ACCEPTED' } },
    referCase: {
      description: 'Refers it to another body (转介); only with consent to it.',
      moves: fromOpen('REFERRED'),
      guards: [mayBeShared],
    },
    returnReferral: {
      description: 'Takes it back from where it was referred to (转介退回).',
      moves: { REFERRED: 'INTAKE' },
    },
    terminateCase: { description: 'Ends it early (终止).', moves: fromOpen('TERMINATED') },
    followUpCase: { description: 'Follows it up after its close (跟进).', moves: { CLOSED: 'FOLLOW_UP' } },
    endFollowUp: { description: 'Ends the follow-up (结束跟进).', moves: { FOLLOW_UP: 'CLOSED' } },
    reopenCase: {
      description: 'Opens it again (重开); it begins with a new assessment.',
      moves: { CLOSED: 'ASSESSMENT', FOLLOW_UP: 'ASSESSMENT' },
      guards: [guided, mayBeWorkedOn],
    },
    assignCase: {
      description: 'Gives it another lead or supervisor (更换负责社工或督导).',
      moves: stays(...OPEN_STAGES, 'CLOSED', 'FOLLOW_UP', 'REFERRED'),
    },
    recordCaseSession: {
      description: 'Records that a session was held with the client (个案服务记录).',
      moves: stays(...OPEN_STAGES, 'FOLLOW_UP'),
      guards: [guided],
    },
    recordConsent: {
      description: 'Records a consent (登记同意书).',
      moves: stays(...OPEN_STAGES, 'CLOSED', 'FOLLOW_UP', 'REFERRED'),
    },
    withdrawConsent: {
      description: 'Withdraws a consent (撤回同意); what rested on it is not shared from then on.',
      moves: {
        ...stays(...OPEN_STAGES, 'CLOSED', 'FOLLOW_UP', 'TERMINATED', 'NOT_ACCEPTED'),
        REFERRED: ['REFERRED', 'INTAKE'],
      },
    },
  },
});

export type CaseAction = (typeof caseLife.actions)[number];

/** A case that was taken over by another body is closed as such, and only that. */
export function checkOutcome(stage: Stage, outcome: `${CaseOutcome}`): void {
  if ((stage === 'REFERRED') !== (outcome === 'TAKEN_OVER')) throw outcomeUnfit(outcome, stage);
}

/** Where a case stands after a consent was withdrawn: what is shared without consent comes back at once. */
export function afterWithdrawal(stage: Stage, facts: CaseFacts): Stage {
  return stage === 'REFERRED' && consentTo('REFERRAL', facts) !== null ? 'INTAKE' : stage;
}
