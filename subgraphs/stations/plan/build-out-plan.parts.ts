/** What build-out plans bring to the room. */
import type { Context } from '../context.js';
import { BuildOutPlan, PlanEvent, PlanPhase, PlanTargetRow, PlanTenet } from './build-out-plan.entity.js';
import { BuildOutPlanResolver, PlanPhaseResolver, PlanTargetResolver } from './build-out-plan.resolver.js';

export const planParts = {
  entities: [BuildOutPlan, PlanPhase, PlanTargetRow, PlanTenet, PlanEvent],
  resolvers: [BuildOutPlanResolver, PlanPhaseResolver, PlanTargetResolver],
  orphanedTypes: [],
  references: {
    BuildOutPlan: ({ id }: { id: string }, { load }: Context) => load.buildOutPlans.byId.load(id),
  },
};
