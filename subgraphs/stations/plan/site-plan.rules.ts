/** The life of a site, and what must have been looked at before it is approved. Pure. */
import { lifeCycle } from '../../../shared/work/life-cycle.js';
import { planEnded, siteCheckFailed, siteCheckMissing } from './plan.errors.js';
import type { SiteCriterion, SitePlanState } from './site-plan.enums.js';

/** What the moves of a site ask of it as it stands. */
export interface SiteFacts {
  readonly planId: string;
  readonly planEnded: boolean;
}

/** A plan that has ended builds nothing more; what it has begun may still open, or be given up. */
const inForce = ({ planId, planEnded: ended }: SiteFacts) => (ended ? planEnded(planId) : null);

export const sitePlanLife = lifeCycle<SiteFacts>()({
  noun: 'SitePlan',
  begins: ['NOMINATED'],
  states: {
    NOMINATED: '提名',
    APPROVED: '核准',
    BUILDING: '建设中',
    OPENED: '已开站',
    REJECTED: '未通过',
    WITHDRAWN: '撤回',
  } satisfies Record<`${SitePlanState}`, string>,
  actions: {
    approveSite: {
      description: 'Approves a site after it was looked at by 便民利民 (核准选址); what was looked at is kept.',
      moves: { NOMINATED: 'APPROVED' },
      guards: [inForce],
    },
    rejectSite: {
      description: 'Turns a site down after it was looked at (否决选址); what was looked at is kept.',
      moves: { NOMINATED: 'REJECTED' },
      guards: [inForce],
    },
    buildSite: {
      description: 'Begins to set a station up on an approved site (启动建站): it comes on record as being prepared.',
      moves: { APPROVED: 'BUILDING' },
      guards: [inForce],
    },
    openStation: { description: 'Opening the station of a site (开站) completes it.', moves: { BUILDING: 'OPENED' } },
    cancelStation: {
      description: 'Cancelling the station of a site (取消建站) gives the site back.',
      moves: { BUILDING: 'APPROVED' },
    },
    withdrawSite: {
      description: 'Gives a site up (撤回选址).',
      moves: { NOMINATED: 'WITHDRAWN', APPROVED: 'WITHDRAWN' },
    },
  },
});

interface Check {
  readonly criterion: `${SiteCriterion}`;
  readonly met: boolean;
}

const CRITERIA: readonly `${SiteCriterion}`[] = ['NEAR_RESIDENTS', 'EASY_ACCESS', 'HOURS_THAT_SUIT', 'SHARED_PLACE'];

/** Refuses checks that leave something of 便民利民 out, or tell of it twice. */
export function requireChecks(checks: readonly Check[]): void {
  const missing = CRITERIA.filter((criterion) => checks.filter((check) => check.criterion === criterion).length !== 1);
  if (missing.length > 0) throw siteCheckMissing(missing);
}

/** Refuses to approve what does not meet them. */
export function requireMet(checks: readonly Check[]): void {
  requireChecks(checks);
  const failed = checks.filter(({ met }) => !met).map(({ criterion }) => criterion);
  if (failed.length > 0) throw siteCheckFailed(failed);
}
