/** What mutations of a plan ask of it inside the transaction: that it is in force, that a year is open, that an area lies in it. */
import { findAncestors } from '../../../shared/areas/area.query.js';
import { recordUnknown, type Work } from '../../../shared/work/index.js';
import { BuildOutPlan } from './build-out-plan.entity.js';
import { BuildOutPlanStatus } from './build-out-plan.enums.js';
import { areaOutsidePlan, planEnded, planYearClosed } from './plan.errors.js';
import { PlanYear } from './plan-year.entity.js';

/** A plan in force, locked: what hangs on it is written under its lock. */
export async function takePlan(work: Work, id: string, expectedVersion?: number | null): Promise<BuildOutPlan> {
  const plan = await work.take(BuildOutPlan, id, expectedVersion);
  if (plan.status === BuildOutPlanStatus.ENDED) throw planEnded(plan.id);
  return plan;
}

export async function requireOpenYear(work: Work, planId: string, year: number): Promise<void> {
  if (await work.em.findOne(PlanYear, { planId, year, supersededAt: null })) throw planYearClosed(year);
}

/** In any of the three senses in which areas lie below one another: a zone is often only in trust. */
export async function requireAreaOf(work: Work, plan: BuildOutPlan, areaId: string): Promise<void> {
  if (areaId === plan.areaId) return;
  for (const relation of ['ADMINISTRATIVE', 'TRUSTEESHIP'] as const) {
    const above = await findAncestors(work.em.getKysely(), [areaId], { asOf: work.today, relation });
    if (above.get(areaId)!.some(({ id }) => id === plan.areaId)) return;
  }
  throw areaOutsidePlan(areaId, plan.areaId);
}

export async function requirePlan({ em }: Work, id: string): Promise<BuildOutPlan> {
  const plan = await em.findOne(BuildOutPlan, { id, supersededAt: null });
  if (!plan) throw recordUnknown(BuildOutPlan.name, id);
  return plan;
}
