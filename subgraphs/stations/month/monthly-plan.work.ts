/** What can be done with a monthly plan: open it, propose and withdraw lines, talk it over, agree, publish, look back. */
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { today } from '../../../shared/moment.js';
import type { Outcome } from '../../../shared/subgraph/index.js';
import { historyResolver, lifeResolvers, newId, recordUnknown, type Work } from '../../../shared/work/index.js';
import type { Context } from '../context.js';
import { requireSite } from '../order/order-facts.js';
import { checkCount } from '../order/service-order.rules.js';
import { MonthlyPlan, MonthlyPlanItem, MonthlyPlanState } from '../service/monthly-plan.entity.js';
import { ServiceItem, ServiceItemStatus } from '../service/service-item.entity.js';
import { Station } from '../station/station.entity.js';
import {
  ChangePlanItemInput,
  MonthlyPlanItemPayload,
  MonthlyPlanPayload,
  MoveMonthlyPlanInput,
  OpenMonthlyPlanInput,
  ProposePlanItemInput,
  WithdrawPlanItemInput,
} from './monthly-plan.acts.js';
import { planItemForeign, planItemWithdrawn, planLiveAlready } from './monthly-plan.errors.js';
import { isLive, monthlyPlanLife, type PlanFacts } from './monthly-plan.rules.js';

@Resolver()
export class MonthlyPlanWork {
  @Mutation(() => MonthlyPlanPayload, {
    description: 'Opens the plan of a station for a month, as a draft (开启月度计划); there is one live plan for each.',
  })
  async openMonthlyPlan(
    @Arg('input', () => OpenMonthlyPlanInput) input: OpenMonthlyPlanInput,
    @Ctx() context: Context,
  ): Promise<MonthlyPlanPayload> {
    const { yearMonth, why } = input;
    const written = await context.write({ name: 'openMonthlyPlan', input }, async (work) => {
      const { id: stationId } = await work.take(Station, input.station);
      work.markSynthetic(input.synthetic ?? false);
      const plans = await work.em.find(MonthlyPlan, { stationId, yearMonth, supersededAt: null });
      const live = plans.find(({ state }) => isLive(state));
      if (live) throw planLiveAlready(live.id, yearMonth);
      const state = MonthlyPlanState.DRAFT;
      return work.add(MonthlyPlan, { id: newId('mpl'), stationId, yearMonth, state }, { action: 'OPENED', why });
    });
    return planPayload(context, written);
  }

  @Mutation(() => MonthlyPlanItemPayload, { description: monthlyPlanLife.descriptionOf('proposePlanItem') })
  async proposePlanItem(
    @Arg('input', () => ProposePlanItemInput) input: ProposePlanItemInput,
    @Ctx() context: Context,
  ): Promise<MonthlyPlanItemPayload> {
    const { title, plannedSessions, item: serviceItemId = null, site: siteId = null, why } = input;
    checkCount('input.plannedSessions', plannedSessions, 1);
    const written = await context.write({ name: 'proposePlanItem', input }, async (work) => {
      const plan = await work.take(MonthlyPlan, input.plan);
      work.markSynthetic(input.synthetic ?? false);
      monthlyPlanLife.move('proposePlanItem', plan.state, await factsOf(work, plan));
      if (serviceItemId !== null) await requireItem(work, serviceItemId, plan.stationId);
      if (siteId !== null) {
        if (!(await work.em.findOne(Station, { id: siteId }))) throw recordUnknown(Station.name, siteId);
        await requireSite(work, siteId, plan.stationId);
      }
      return work.add(
        MonthlyPlanItem,
        { id: newId('mpi'), planId: plan.id, serviceItemId, siteId, title, plannedSessions },
        { action: 'PROPOSED', why },
      );
    });
    return linePayload(context, written);
  }

  @Mutation(() => MonthlyPlanItemPayload, { description: monthlyPlanLife.descriptionOf('changePlanItem') })
  async changePlanItem(
    @Arg('input', () => ChangePlanItemInput) input: ChangePlanItemInput,
    @Ctx() context: Context,
  ): Promise<MonthlyPlanItemPayload> {
    const { title, plannedSessions, why } = input;
    checkCount('input.plannedSessions', plannedSessions, 1);
    const written = await context.write({ name: 'changePlanItem', input }, async (work) => {
      const line = await takeLine(work, 'changePlanItem', input.line, input.expectedVersion);
      return work.change(line, { title, plannedSessions }, { action: 'CHANGED', why });
    });
    return linePayload(context, written);
  }

  @Mutation(() => MonthlyPlanItemPayload, { description: monthlyPlanLife.descriptionOf('withdrawPlanItem') })
  async withdrawPlanItem(
    @Arg('input', () => WithdrawPlanItemInput) input: WithdrawPlanItemInput,
    @Ctx() context: Context,
  ): Promise<MonthlyPlanItemPayload> {
    const written = await context.write({ name: 'withdrawPlanItem', input }, async (work) => {
      const line = await takeLine(work, 'withdrawPlanItem', input.line, input.expectedVersion);
      return work.change(line, { supersededAt: work.at }, { action: 'WITHDRAWN', why: input.why });
    });
    return linePayload(context, written);
  }

  @Mutation(() => MonthlyPlanPayload, { description: monthlyPlanLife.descriptionOf('consultMonthlyPlan') })
  consultMonthlyPlan(
    @Arg('input', () => MoveMonthlyPlanInput) input: MoveMonthlyPlanInput,
    @Ctx() context: Context,
  ): Promise<MonthlyPlanPayload> {
    return move(context, 'consultMonthlyPlan', 'PUT_UP', input);
  }

  @Mutation(() => MonthlyPlanPayload, { description: monthlyPlanLife.descriptionOf('returnMonthlyPlan') })
  returnMonthlyPlan(
    @Arg('input', () => MoveMonthlyPlanInput) input: MoveMonthlyPlanInput,
    @Ctx() context: Context,
  ): Promise<MonthlyPlanPayload> {
    return move(context, 'returnMonthlyPlan', 'RETURNED', input);
  }

  @Mutation(() => MonthlyPlanPayload, { description: monthlyPlanLife.descriptionOf('approveMonthlyPlan') })
  approveMonthlyPlan(
    @Arg('input', () => MoveMonthlyPlanInput) input: MoveMonthlyPlanInput,
    @Ctx() context: Context,
  ): Promise<MonthlyPlanPayload> {
    return move(context, 'approveMonthlyPlan', 'APPROVED', input);
  }

  @Mutation(() => MonthlyPlanPayload, { description: monthlyPlanLife.descriptionOf('publishMonthlyPlan') })
  publishMonthlyPlan(
    @Arg('input', () => MoveMonthlyPlanInput) input: MoveMonthlyPlanInput,
    @Ctx() context: Context,
  ): Promise<MonthlyPlanPayload> {
    return move(context, 'publishMonthlyPlan', 'PUBLISHED', input);
  }

  @Mutation(() => MonthlyPlanPayload, { description: monthlyPlanLife.descriptionOf('startMonthlyPlan') })
  startMonthlyPlan(
    @Arg('input', () => MoveMonthlyPlanInput) input: MoveMonthlyPlanInput,
    @Ctx() context: Context,
  ): Promise<MonthlyPlanPayload> {
    return move(context, 'startMonthlyPlan', 'STARTED', input);
  }

  @Mutation(() => MonthlyPlanPayload, { description: monthlyPlanLife.descriptionOf('reviewMonthlyPlan') })
  reviewMonthlyPlan(
    @Arg('input', () => MoveMonthlyPlanInput) input: MoveMonthlyPlanInput,
    @Ctx() context: Context,
  ): Promise<MonthlyPlanPayload> {
    return move(context, 'reviewMonthlyPlan', 'REVIEWED', input);
  }

  @Mutation(() => MonthlyPlanPayload, { description: monthlyPlanLife.descriptionOf('archiveMonthlyPlan') })
  archiveMonthlyPlan(
    @Arg('input', () => MoveMonthlyPlanInput) input: MoveMonthlyPlanInput,
    @Ctx() context: Context,
  ): Promise<MonthlyPlanPayload> {
    return move(context, 'archiveMonthlyPlan', 'ARCHIVED', input);
  }

  @Mutation(() => MonthlyPlanPayload, { description: monthlyPlanLife.descriptionOf('cancelMonthlyPlan') })
  cancelMonthlyPlan(
    @Arg('input', () => MoveMonthlyPlanInput) input: MoveMonthlyPlanInput,
    @Ctx() context: Context,
  ): Promise<MonthlyPlanPayload> {
    return move(context, 'cancelMonthlyPlan', 'CANCELLED', input);
  }
}

type PlanAction = (typeof monthlyPlanLife.actions)[number];

async function move(
  context: Context,
  name: PlanAction,
  action: string,
  input: MoveMonthlyPlanInput,
): Promise<MonthlyPlanPayload> {
  const written = await context.write({ name, input }, async (work) => {
    const plan = await work.take(MonthlyPlan, input.plan, input.expectedVersion);
    const state = monthlyPlanLife.move(name, plan.state, await factsOf(work, plan)) as MonthlyPlanState;
    return work.change(plan, { state }, { action, why: input.why });
  });
  return planPayload(context, written);
}

async function factsOf(work: Work, { id, yearMonth }: MonthlyPlan): Promise<PlanFacts> {
  const lines = await work.em.count(MonthlyPlanItem, { planId: id, supersededAt: null });
  return { yearMonth, lines, today: work.today };
}

/** A line of a plan that may still be changed; the plan is taken before it. */
async function takeLine(
  work: Work,
  action: PlanAction,
  id: string,
  expectedVersion: number | null | undefined,
): Promise<MonthlyPlanItem> {
  const known = await work.em.findOne(MonthlyPlanItem, { id });
  if (!known) throw recordUnknown(MonthlyPlanItem.name, id);
  const plan = await work.take(MonthlyPlan, known.planId);
  monthlyPlanLife.move(action, plan.state, await factsOf(work, plan));
  if (known.supersededAt != null) throw planItemWithdrawn(id);
  return work.take(MonthlyPlanItem, id, expectedVersion);
}

async function requireItem(work: Work, id: string, stationId: string): Promise<void> {
  const item = await work.em.findOne(ServiceItem, { id, supersededAt: null });
  if (!item) throw recordUnknown(ServiceItem.name, id);
  if (item.stationId !== stationId || item.status === ServiceItemStatus.WITHDRAWN) throw planItemForeign(id);
}

async function planPayload({ load }: Context, { id, event, replayed }: Outcome): Promise<MonthlyPlanPayload> {
  return { plan: await load.monthlyPlans.byId.load(id), event, replayed };
}

async function linePayload({ load }: Context, { id, event, replayed }: Outcome): Promise<MonthlyPlanItemPayload> {
  return { line: await load.planItemById.load(id), event, replayed };
}

@Resolver(() => MonthlyPlanItem)
export class PlanOfItemResolver {
  @FieldResolver(() => MonthlyPlan, { nullable: true, description: 'The plan it is a line of (所属月度计划).' })
  plan(@Root() { planId }: MonthlyPlanItem, @Ctx() { load }: Context): Promise<MonthlyPlan | null> {
    return load.monthlyPlans.byId.load(planId);
  }
}

export const monthlyPlanWork = [
  MonthlyPlanWork,
  PlanOfItemResolver,
  historyResolver(() => MonthlyPlanItem),
  ...lifeResolvers(
    () => MonthlyPlan,
    async ({ id, state, yearMonth }, { load, now }: Context) => {
      const lines = (await load.planItemsByPlan.load(id)).length;
      return monthlyPlanLife.available(state, { yearMonth, lines, today: today(now().getTime()) });
    },
  ),
];
