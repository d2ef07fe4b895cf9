/** What the work on monthly plans and themes brings to the room; their tables and lists are the service folder's. */
import { monthlyPlanRefusals } from './monthly-plan.errors.js';
import { monthlyPlanLife } from './monthly-plan.rules.js';
import { monthlyPlanWork } from './monthly-plan.work.js';
import { monthlyThemeRefusals } from './monthly-theme.errors.js';
import { monthlyThemeWork } from './monthly-theme.work.js';
import { PlanItemProgressResolver, PlanProgressResolver } from './month-progress.resolver.js';

export const monthParts = {
  resolvers: [...monthlyPlanWork, ...monthlyThemeWork, PlanItemProgressResolver, PlanProgressResolver],
  refusals: [...monthlyPlanRefusals, ...monthlyThemeRefusals],
  lifeCycles: [monthlyPlanLife],
};
