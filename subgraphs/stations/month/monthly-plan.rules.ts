/** The life of a monthly plan, and what it asks before each step. */
import type { HubError } from '../../../shared/errors.js';
import { lifeCycle } from '../../../shared/work/life-cycle.js';
import type { MonthlyPlanState } from '../service/monthly-plan.entity.js';
import { monthNotBegun, planEmpty, planFull } from './monthly-plan.errors.js';

export type PlanState = `${MonthlyPlanState}`;

export const MOST_LINES = 200;

export interface PlanFacts {
  readonly yearMonth: string;
  /** How many lines it has. */
  readonly lines: number;
  readonly today: string;
}

const hasLines = ({ lines }: PlanFacts): HubError | null => (lines === 0 ? planEmpty() : null);
const hasRoom = ({ lines }: PlanFacts): HubError | null => (lines >= MOST_LINES ? planFull(MOST_LINES) : null);
const monthBegan = ({ yearMonth, today }: PlanFacts): HubError | null =>
  today < `${yearMonth}-01` ? monthNotBegun(yearMonth) : null;

/** Lines are proposed, changed and withdrawn until the plan is agreed. */
const OPEN_TO_LINES = { DRAFT: 'DRAFT', UNDER_CONSULTATION: 'UNDER_CONSULTATION' } as const;

export const monthlyPlanLife = lifeCycle<PlanFacts>()({
  noun: 'MonthlyPlan',
  begins: ['DRAFT'],
  states: {
    DRAFT: '草拟',
    UNDER_CONSULTATION: '商议',
    APPROVED: '通过',
    PUBLISHED: '公布',
    IN_EFFECT: '执行',
    REVIEWED: '回顾',
    ARCHIVED: '归档',
    CANCELLED: '取消',
  } satisfies Record<PlanState, string>,
  actions: {
    proposePlanItem: {
      description: 'Proposes a line: what is to be held, and how often (提议计划项目).',
      moves: OPEN_TO_LINES,
      guards: [hasRoom],
    },
    changePlanItem: { description: 'Changes a line (修改计划项目).', moves: OPEN_TO_LINES },
    withdrawPlanItem: { description: 'Takes a line out again (撤回计划项目).', moves: OPEN_TO_LINES },
    consultMonthlyPlan: {
      description: 'Puts it up to be talked over with rooms and residents (提交商议).',
      moves: { DRAFT: 'UNDER_CONSULTATION' },
      guards: [hasLines],
    },
    returnMonthlyPlan: {
      description: 'Takes it back to be drawn up anew (退回修改).',
      moves: { UNDER_CONSULTATION: 'DRAFT' },
    },
    approveMonthlyPlan: {
      description: 'Agrees on it (通过).',
      moves: { UNDER_CONSULTATION: 'APPROVED' },
      guards: [hasLines],
    },
    publishMonthlyPlan: { description: 'Makes it known (公布).', moves: { APPROVED: 'PUBLISHED' } },
    startMonthlyPlan: {
      description: 'Puts it into effect, from the first day of its month on (执行).',
      moves: { PUBLISHED: 'IN_EFFECT' },
      guards: [monthBegan],
    },
    reviewMonthlyPlan: {
      description: 'Looks back on it; what was found is told as `why` (回顾).',
      moves: { IN_EFFECT: 'REVIEWED' },
    },
    archiveMonthlyPlan: { description: 'Closes and keeps it (归档).', moves: { REVIEWED: 'ARCHIVED' } },
    cancelMonthlyPlan: {
      description: 'Gives it up before it takes effect (取消).',
      moves: { DRAFT: 'CANCELLED', UNDER_CONSULTATION: 'CANCELLED', APPROVED: 'CANCELLED', PUBLISHED: 'CANCELLED' },
    },
  },
});

/** Whether a plan keeps others of its station and month from being opened. */
export function isLive(state: PlanState): boolean {
  return state !== 'ARCHIVED' && state !== 'CANCELLED';
}
