/** Build-out plans: by id, as a list, and what hangs on one. */
import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { dayOf, DerivedFigure, FigureKind, Reconciliation, ReportedFigure } from '../../../shared/figures/index.js';
import { pick } from '../../../shared/figures/pick.js';
import type { ListArgs } from '../../../shared/listing/index.js';
import { MomentArgs } from '../../../shared/moment-args.js';
import { today } from '../../../shared/moment.js';
import type { Connection } from '../../../shared/paging/index.js';
import { Area } from '../area/area.type.js';
import type { Context } from '../context.js';
import { DERIVED_FIGURES, FigureArgs, FIGURES, RECONCILIATIONS } from '../figure/figure.input.js';
import { Document } from '../statement/document.entity.js';
import { BuildOutPlan, PlanEvent, PlanPhase, PlanTenet } from './build-out-plan.entity.js';
import { PlanTenetKind } from './build-out-plan.enums.js';
import { buildOutPlanList, type BuildOutPlanFilter } from './build-out-plan.input.js';
import { PlanProgress, PlanTarget, YearSpan } from './plan-target.type.js';
import { measuredTargets, phaseOn, ratioOf, yearOf } from './plan.rules.js';

@Resolver(() => BuildOutPlan)
export class BuildOutPlanResolver {
  @Query(() => BuildOutPlan, {
    nullable: true,
    description: 'One build-out plan by its id (按编号查规划); null when there is none.',
  })
  buildOutPlan(
    @Arg('id', () => ID, { description: 'Id of the plan, `bop_…`.' }) id: string,
    @Ctx() { load }: Context,
  ): Promise<BuildOutPlan | null> {
    return load.buildOutPlans.byId.load(id);
  }

  @Query(() => buildOutPlanList.Connection, { description: 'Build-out plans (规划列表).' })
  buildOutPlans(
    @Args(() => buildOutPlanList.Args) args: ListArgs<BuildOutPlanFilter>,
    @Ctx() { load }: Context,
  ): Promise<Connection<BuildOutPlan>> {
    return load.buildOutPlans.all(args);
  }

  @FieldResolver(() => Area, { description: 'The area that it is for (规划区域).' })
  async area(@Root() plan: BuildOutPlan, @Ctx() { load }: Context): Promise<Area> {
    return (await load.areaById.load(plan.areaId))!;
  }

  @FieldResolver(() => Document, {
    nullable: true,
    description: 'The policy document that sets it out (政策文件); null when the hub has no record of it.',
  })
  async policyDocument(@Root() plan: BuildOutPlan, @Ctx() { load }: Context): Promise<Document | null> {
    return plan.policyDocumentId == null ? null : load.documents.byId.load(plan.policyDocumentId);
  }

  @FieldResolver(() => YearSpan, {
    nullable: true,
    description: 'Within how many years it is to reach its end (建设年限); null when not said.',
  })
  async horizonYears(@Root() plan: BuildOutPlan, @Ctx() { load }: Context): Promise<YearSpan | null> {
    const [years] = await load.figuresOf({ metrics: ['BUILD_OUT_YEARS'] })(plan.id);
    if (years?.value == null) return null;
    return Object.assign(new YearSpan(), { min: years.value, max: years.upperValue ?? years.value });
  }

  @FieldResolver(() => [PlanPhase], { description: 'Its phases in order (阶段); at most 50.' })
  phases(@Root() plan: BuildOutPlan, @Ctx() { load }: Context): Promise<PlanPhase[]> {
    return load.planPhasesOf(null).load(plan.id);
  }

  @FieldResolver(() => PlanPhase, {
    nullable: true,
    description:
      'The phase at the year of the day asked of (当前阶段); null for a year that has none, or when the base year is not known.',
  })
  async phase(
    @Root() plan: BuildOutPlan,
    @Args(() => MomentArgs) { asOf, knownAt }: MomentArgs,
    @Ctx() { load }: Context,
  ): Promise<PlanPhase | null> {
    const day = asOf ?? today();
    return phaseOn(await load.planPhasesOf(knownAt ?? null).load(plan.id), plan.baseYear, day);
  }

  @FieldResolver(() => [PlanTarget], {
    description: 'What it aims at (规划指标), for its own area and for parts of it, in the order told; at most 1000.',
  })
  async targets(@Root() plan: BuildOutPlan, @Ctx() { load }: Context): Promise<PlanTarget[]> {
    return (await load.planTargetsOf(plan.id)).map(({ id, figure }) => {
      const day = dayOf(figure);
      const { metric, value, unit, qualifier, kind, dueOn, provenance } = figure;
      const year = day === null ? null : Number(day.slice(0, 4));
      return Object.assign(new PlanTarget(), {
        id,
        metric,
        value,
        unit,
        qualifier,
        kind,
        dueOn,
        year,
        figure,
        provenance,
      });
    });
  }

  @FieldResolver(() => [PlanProgress], {
    description:
      'How far it has come towards each target of its own area by a day (进度); quotas of parts are left out. At most 100.',
  })
  async progress(
    @Root() plan: BuildOutPlan,
    @Args(() => MomentArgs) { asOf, knownAt }: MomentArgs,
    @Ctx() { load }: Context,
  ): Promise<PlanProgress[]> {
    const day = asOf ?? today();
    const [targets, actuals] = await Promise.all([
      load.planTargetsOf(plan.id, knownAt),
      load.figuresOf({ asOf: day, knownAt, kinds: [FigureKind.ACTUAL] })(plan.areaId),
    ]);
    const measured = measuredTargets(
      targets.map(({ figure }) => figure),
      plan.areaId,
    );
    return measured.map((target) => {
      const actual = pick(actuals.filter((figure) => figure.metric === target.metric && figure.value !== null));
      const { metric, kind, dueOn } = target;
      return Object.assign(new PlanProgress(), {
        metric,
        kind,
        dueOn,
        reached: actual?.value ?? null,
        target: target.value,
        ratio: ratioOf(actual?.value ?? null, target.value),
        figures: actual ? [target, actual] : [target],
      });
    });
  }

  @FieldResolver(() => [PlanEvent], { description: 'What happened in its course (事件), earliest first; at most 100.' })
  events(@Root() plan: BuildOutPlan, @Ctx() { load }: Context): Promise<PlanEvent[]> {
    return load.planEventsByPlan.load(plan.id);
  }

  @FieldResolver(() => [PlanTenet], {
    description: 'Principles that its sites and services follow (原则); at most 20.',
  })
  principles(@Root() plan: BuildOutPlan, @Ctx() context: Context): Promise<PlanTenet[]> {
    return tenetsOf(plan, PlanTenetKind.PRINCIPLE, context);
  }

  @FieldResolver(() => [PlanTenet], { description: 'How its workers are to work (做法); at most 20.' })
  practices(@Root() plan: BuildOutPlan, @Ctx() context: Context): Promise<PlanTenet[]> {
    return tenetsOf(plan, PlanTenetKind.PRACTICE, context);
  }

  @FieldResolver(() => PlanTenet, { nullable: true, description: 'What it is centred on (重点); null when not said.' })
  async focus(@Root() plan: BuildOutPlan, @Ctx() context: Context): Promise<PlanTenet | null> {
    return (await tenetsOf(plan, PlanTenetKind.FOCUS, context))[0] ?? null;
  }

  @FieldResolver(() => PlanTenet, { nullable: true, description: 'What it is carried by (支撑); null when not said.' })
  async support(@Root() plan: BuildOutPlan, @Ctx() context: Context): Promise<PlanTenet | null> {
    return (await tenetsOf(plan, PlanTenetKind.SUPPORT, context))[0] ?? null;
  }

  @FieldResolver(() => PlanTenet, {
    nullable: true,
    description: 'What it is to bring about (目标); null when not said.',
  })
  async goal(@Root() plan: BuildOutPlan, @Ctx() context: Context): Promise<PlanTenet | null> {
    return (await tenetsOf(plan, PlanTenetKind.GOAL, context))[0] ?? null;
  }

  @FieldResolver(() => PlanTenet, {
    nullable: true,
    description: 'By what means it is carried out (方式); null when not said.',
  })
  async method(@Root() plan: BuildOutPlan, @Ctx() context: Context): Promise<PlanTenet | null> {
    return (await tenetsOf(plan, PlanTenetKind.METHOD, context))[0] ?? null;
  }

  @FieldResolver(() => [ReportedFigure], { description: FIGURES })
  figures(
    @Root() plan: BuildOutPlan,
    @Args(() => FigureArgs) args: FigureArgs,
    @Ctx() { load }: Context,
  ): Promise<ReportedFigure[]> {
    return load.figuresOf(args)(plan.id);
  }

  @FieldResolver(() => [DerivedFigure], {
    description: `${DERIVED_FIGURES} For a plan: those of its area and its parts.`,
  })
  derivedFigures(
    @Root() plan: BuildOutPlan,
    @Args(() => FigureArgs) args: FigureArgs,
    @Ctx() { load }: Context,
  ): Promise<DerivedFigure[]> {
    return load.derivedFiguresOf(args)(plan.areaId);
  }

  @FieldResolver(() => [Reconciliation], { description: `${RECONCILIATIONS} For a plan: those of its area.` })
  reconciliations(
    @Root() plan: BuildOutPlan,
    @Args(() => FigureArgs) args: FigureArgs,
    @Ctx() { load }: Context,
  ): Promise<Reconciliation[]> {
    return load.reconciliationsOf(args)(plan.areaId);
  }
}

async function tenetsOf(plan: BuildOutPlan, kind: PlanTenetKind, { load }: Context): Promise<PlanTenet[]> {
  return (await load.planTenetsOf(null).load(plan.id)).filter((tenet) => tenet.kind === kind);
}

@Resolver(() => PlanPhase)
export class PlanPhaseResolver {
  @FieldResolver(() => Int, {
    nullable: true,
    description:
      'The calendar year it stands at (年份), counted from the base year of its plan and inferred wherever that is; null when that is not known.',
  })
  async year(@Root() phase: PlanPhase, @Ctx() { load }: Context): Promise<number | null> {
    return yearOf(phase.yearOffset, (await load.buildOutPlans.byId.load(phase.planId))?.baseYear);
  }
}

@Resolver(() => PlanTarget)
export class PlanTargetResolver {
  @FieldResolver(() => Area, { nullable: true, description: 'The area that is to reach it (所属区域).' })
  area(@Root() target: PlanTarget, @Ctx() { load }: Context): Promise<Area | null> {
    return load.areaById.load(target.figure.subjectId);
  }
}
