/** The life of a plan, and which years it can speak of. Pure. */
import { lifeCycle } from '../../../shared/work/life-cycle.js';
import type { BuildOutPlanStatus } from './build-out-plan.enums.js';
import { planYearUnfit } from './plan.errors.js';

export const planLife = lifeCycle()({
  noun: 'BuildOutPlan',
  begins: ['TRIAL'],
  states: { TRIAL: '试行', ADOPTED: '正式实施', ENDED: '废止' } satisfies Record<`${BuildOutPlanStatus}`, string>,
  actions: {
    adoptPlan: { description: 'Puts a plan in force without reserve (正式实施).', moves: { TRIAL: 'ADOPTED' } },
    endPlan: { description: 'Takes a plan out of force (废止).', moves: { TRIAL: 'ENDED', ADOPTED: 'ENDED' } },
  },
});

/** Refuses a year that no plan speaks of. */
export function checkYear(place: string, year: number): number {
  if (year < 1990 || year > 2100) throw planYearUnfit(place, year);
  return year;
}

export function checkYearOffset(place: string, yearOffset: number): number {
  if (yearOffset < 1 || yearOffset > 50) throw planYearUnfit(place, yearOffset);
  return yearOffset;
}
