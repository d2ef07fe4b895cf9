/** Closes a year of a plan: what was reported and what the hub derives of it is written down once, and stays. */
import { Arg, Args, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { dayOf, FigureKind } from '../../../shared/figures/index.js';
import { pick } from '../../../shared/figures/pick.js';
import { MomentArgs } from '../../../shared/moment-args.js';
import { newId } from '../../../shared/work/index.js';
import { Coverage } from '../area/coverage.type.js';
import type { Context } from '../context.js';
import { StationTier } from '../station/station.entity.js';
import { BuildOutPlan } from './build-out-plan.entity.js';
import { BuildOutPlanPayload, CloseYearInput, planPayload } from './plan.acts.js';
import { planYearRuns } from './plan.errors.js';
import { requireOpenYear, takePlan } from './plan-facts.js';
import { checkYear } from './plan-life.rules.js';
import { PlanYear, type PlanYearResult } from './plan-year.entity.js';
import { measuredTargets, ratioOf } from './plan.rules.js';

@Resolver(() => BuildOutPlan)
export class PlanYearWork {
  @Mutation(() => BuildOutPlanPayload, {
    description:
      'Closes a year of a plan (年度结账): its targets, what was reported for them and the townships covered on record are fixed as they stand.',
  })
  async closeYear(
    @Arg('input', () => CloseYearInput) input: CloseYearInput,
    @Ctx() context: Context,
  ): Promise<BuildOutPlanPayload> {
    const { closedBy, why } = input;
    const year = checkYear('input.year', input.year);
    const before = await context.load.buildOutPlans.byId.load(input.plan);
    const standing = before && (await standingAt(context, before, year));
    const written = await context.write({ name: 'closeYear', input }, async (work) => {
      const plan = await takePlan(work, input.plan);
      if (work.today <= `${year}-12-31`) throw planYearRuns(year);
      await requireOpenYear(work, plan.id, year);
      const closed = { id: newId('bpy'), planId: plan.id, year, closedOn: work.today, closedBy, ...standing! };
      work.add(PlanYear, closed, { action: 'CLOSED', why });
      work.tell(plan, { action: 'YEAR_CLOSED', why });
      return plan;
    });
    return planPayload(context, written);
  }

  @FieldResolver(() => [PlanYear], {
    description: 'Its years that were closed (已结账年度), earliest first: at most 50.',
  })
  closedYears(@Root() { id }: BuildOutPlan, @Ctx() { load }: Context): Promise<PlanYear[]> {
    return load.planYearsOf.load(id);
  }

  @FieldResolver(() => Coverage, {
    nullable: true,
    description:
      'The townships of its area with a station in operation on a day (乡镇覆盖): each counts once, however many stations it has.',
  })
  async townshipCoverage(
    @Root() { areaId }: BuildOutPlan,
    @Args(() => MomentArgs) moment: MomentArgs,
    @Ctx() context: Context,
  ): Promise<Coverage> {
    return coverageOf(context, areaId, moment);
  }
}

async function coverageOf({ load }: Context, areaId: string, { asOf, knownAt }: MomentArgs): Promise<Coverage> {
  const ofTownships = { tier: StationTier.STATION, denominators: ['TOWNSHIPS'], asOf, knownAt };
  return (await load.coverageOf(ofTownships as never)(areaId))[0]!;
}

type Standing = Pick<PlanYear, 'results' | 'coveredTownships' | 'townships' | 'stationsOnRecord'>;

/** What is on record of a year at its last day. */
async function standingAt(context: Context, plan: BuildOutPlan, year: number): Promise<Standing> {
  const asOf = `${year}-12-31`;
  const [targets, actuals, coverage] = await Promise.all([
    context.load.planTargetsOf(plan.id),
    context.load.figuresOf({ asOf, kinds: [FigureKind.ACTUAL] })(plan.areaId),
    coverageOf(context, plan.areaId, { asOf }),
  ]);
  const ofYear = targets.map(({ figure }) => figure).filter((figure) => dayOf(figure)?.startsWith(`${year}`));
  const results = measuredTargets(ofYear, plan.areaId).map((target): PlanYearResult => {
    const ofMetric = actuals.filter(({ metric, value }) => metric === target.metric && value !== null);
    const actual = pick(ofMetric.filter((figure) => dayOf(figure)?.startsWith(`${year}`)));
    const [{ metric, kind, value }, reached] = [target, actual?.value ?? null];
    const figures = [target.id, ...(actual ? [actual.id] : [])];
    return { metric, kind, target: value, reached, ratio: ratioOf(reached, value), figures };
  });
  const { covered: coveredTownships, total: townships, stationsOnRecord } = coverage;
  return { results, coveredTownships, townships, stationsOnRecord };
}
