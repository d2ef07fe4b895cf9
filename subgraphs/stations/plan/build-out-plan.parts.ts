/** What build-out plans bring to the room. */
import type { Context } from '../context.js';
import { BuildOutPlan, PlanEvent, PlanPhase, PlanTargetRow, PlanTenet } from './build-out-plan.entity.js';
import { BuildOutPlanResolver, PlanPhaseResolver, PlanTargetResolver } from './build-out-plan.resolver.js';
import { planRefusals } from './plan.errors.js';
import { planLife } from './plan-life.rules.js';
import { planWork } from './plan.work.js';
import { PlanYear } from './plan-year.entity.js';
import { PlanYearWork } from './plan-year.work.js';
import { SitePlan } from './site-plan.entity.js';
import { PlanSitesResolver, SitePlanResolver } from './site-plan.resolver.js';
import { sitePlanLife } from './site-plan.rules.js';
import { sitePlanWork } from './site-plan.work.js';

export const planParts = {
  entities: [BuildOutPlan, PlanPhase, PlanTargetRow, PlanTenet, PlanEvent, PlanYear, SitePlan],
  resolvers: [
    BuildOutPlanResolver,
    PlanPhaseResolver,
    PlanTargetResolver,
    PlanSitesResolver,
    SitePlanResolver,
    PlanYearWork,
    ...planWork,
    ...sitePlanWork,
  ],
  orphanedTypes: [],
  references: {
    BuildOutPlan: ({ id }: { id: string }, { load }: Context) => load.buildOutPlans.byId.load(id),
  },
  refusals: planRefusals,
  lifeCycles: [planLife, sitePlanLife],
};
