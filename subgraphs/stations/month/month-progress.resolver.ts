/** What was planned for a month beside what was ordered and delivered in it: of one line of a plan, and of the whole month. */
import { Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { MonthlyPlan, MonthlyPlanItem } from '../service/monthly-plan.entity.js';

@ObjectType({
  description:
    'What was planned for a month, ordered for it and delivered in it (计划与执行对照). An order may take several sessions.',
  simpleResolvers: true,
})
export class MonthProgress {
  @Field(() => Int, { description: 'Sessions that are planned (计划场次).' })
  planned!: number;

  @Field(() => Int, {
    nullable: true,
    description:
      'Orders that are to be delivered in the month (点单数), without drafts and those rejected, withdrawn or cancelled; null for what is not from the menu.',
  })
  ordered!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Sessions held in the month (开展场次); null for what is not from the menu.',
  })
  delivered!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many came to these sessions, counted per session (参与人次); null for what is not from the menu.',
  })
  attendance!: number | null;
}

@Resolver(() => MonthlyPlanItem)
export class PlanItemProgressResolver {
  @FieldResolver(() => MonthProgress, {
    description:
      'The line beside what was ordered and delivered of its item in the month (计划与执行对照), at its place where it names one.',
  })
  async progress(
    @Root() { planId, serviceItemId, siteId, plannedSessions: planned }: MonthlyPlanItem,
    @Ctx() { load }: Context,
  ): Promise<MonthProgress> {
    if (serviceItemId == null) return { planned, ordered: null, delivered: null, attendance: null };
    const { stationId: station, yearMonth: month } = (await load.monthlyPlans.byId.load(planId))!;
    const counts = await load.monthCounts.load({ station, month, item: serviceItemId, site: siteId ?? null });
    return { planned, ...counts };
  }
}

@Resolver(() => MonthlyPlan)
export class PlanProgressResolver {
  @FieldResolver(() => MonthProgress, {
    description:
      'The whole plan beside all that the station was ordered and delivered in the month (计划与执行对照), planned or not.',
  })
  async progress(
    @Root() { id, stationId: station, yearMonth: month }: MonthlyPlan,
    @Ctx() { load }: Context,
  ): Promise<MonthProgress> {
    const [lines, counts] = await Promise.all([
      load.planItemsByPlan.load(id),
      load.monthCounts.load({ station, month, item: null, site: null }),
    ]);
    return { planned: lines.reduce((total, { plannedSessions }) => total + plannedSessions, 0), ...counts };
  }
}
