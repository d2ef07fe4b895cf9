/** What can be done with a plan: create, adopt and end it, give it phases, set its targets. */
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { areaUnknown } from '../../../shared/errors.js';
import { dayOf, FigureKind, MetricNature, ProvenanceBasis, ReportedFigure } from '../../../shared/figures/index.js';
import { lifeResolvers, newId, recordUnknown, type Work } from '../../../shared/work/index.js';
import type { Context } from '../context.js';
import { MetricTermRow } from '../figure/metric-term.entity.js';
import { recordFigure, takeFigure } from '../figure/record-figure.js';
import { Document } from '../statement/document.entity.js';
import { supersede } from '../station/station-step.js';
import { BuildOutPlan, PlanPhase, PlanTargetRow, PlanTenet } from './build-out-plan.entity.js';
import { BuildOutPlanStatus, PlanTenetKind } from './build-out-plan.enums.js';
import {
  AdoptPhaseInput,
  BuildOutPlanPayload,
  CreatePlanInput,
  MovePlanInput,
  planPayload,
  SetTargetInput,
} from './plan.acts.js';
import { phaseStands, planLives, targetDueOutside, targetKindUnfit } from './plan.errors.js';
import { requireAreaOf, requireOpenYear, takePlan } from './plan-facts.js';
import { checkYear, checkYearOffset, planLife } from './plan-life.rules.js';

@Resolver()
export class PlanWork {
  @Mutation(() => BuildOutPlanPayload, {
    description: 'Creates a plan to build out a network of stations (制定规划), in force on trial.',
  })
  async createPlan(
    @Arg('input', () => CreatePlanInput) input: CreatePlanInput,
    @Ctx() context: Context,
  ): Promise<BuildOutPlanPayload> {
    const { policyTitle, policyDocument = null, baseYear = null, hostVenueKinds, hostVenueKindsOpenEnded, why } = input;
    const area = await context.load.areaByRef.load(input.area);
    if (!area) throw areaUnknown(input.area);
    if (baseYear !== null) checkYear('input.baseYear', baseYear);
    const written = await context.write({ name: 'createPlan', input }, async (work) => {
      work.markSynthetic(input.synthetic ?? false);
      const same = { areaId: area.id, policyTitle, supersededAt: null };
      const other = (await work.em.find(BuildOutPlan, same)).find(({ status }) => status !== BuildOutPlanStatus.ENDED);
      if (other) throw planLives(other.id);
      if (policyDocument !== null && !(await work.em.findOne(Document, { id: policyDocument }))) {
        throw recordUnknown(Document.name, policyDocument);
      }
      const plan = work.add(
        BuildOutPlan,
        {
          id: newId('bop'),
          policyTitle,
          policyDocumentId: policyDocument,
          status: BuildOutPlanStatus.TRIAL,
          areaId: area.id,
          baseYear,
          baseYearBasis: baseYear === null ? ProvenanceBasis.UNKNOWN : ProvenanceBasis.STATED,
          hostVenueKinds: [...new Set(hostVenueKinds)],
          hostVenueKindsOpenEnded,
        },
        { action: 'CREATED', why },
      );
      input.principles.forEach((text, index) => {
        const kind = PlanTenetKind.PRINCIPLE;
        work.add(PlanTenet, { id: newId('bpn'), planId: plan.id, kind, seq: index + 1, text });
      });
      return plan;
    });
    return planPayload(context, written);
  }

  @Mutation(() => BuildOutPlanPayload, { description: planLife.descriptionOf('adoptPlan') })
  adoptPlan(
    @Arg('input', () => MovePlanInput) input: MovePlanInput,
    @Ctx() context: Context,
  ): Promise<BuildOutPlanPayload> {
    return move(context, 'adoptPlan', 'ADOPTED', input);
  }

  @Mutation(() => BuildOutPlanPayload, { description: planLife.descriptionOf('endPlan') })
  endPlan(
    @Arg('input', () => MovePlanInput) input: MovePlanInput,
    @Ctx() context: Context,
  ): Promise<BuildOutPlanPayload> {
    return move(context, 'endPlan', 'ENDED', input);
  }

  @Mutation(() => BuildOutPlanPayload, {
    description: 'Gives a plan a phase in one of its years (确定阶段); years between two may have none.',
  })
  async adoptPhase(
    @Arg('input', () => AdoptPhaseInput) input: AdoptPhaseInput,
    @Ctx() context: Context,
  ): Promise<BuildOutPlanPayload> {
    const { name, nameEn = null, why } = input;
    const yearOffset = checkYearOffset('input.yearOffset', input.yearOffset);
    const written = await context.write({ name: 'adoptPhase', input }, async (work) => {
      const { id: planId } = await takePlan(work, input.plan);
      const phases = await work.em.find(PlanPhase, { planId, supersededAt: null });
      if (phases.some((phase) => phase.yearOffset === yearOffset)) throw phaseStands(yearOffset);
      const later = phases.filter((phase) => phase.yearOffset > yearOffset);
      for (const phase of later) work.change(phase, { seq: phase.seq + 1 }, { action: 'MOVED_BACK' });
      const seq = phases.length - later.length + 1;
      work.add(PlanPhase, { id: newId('bph'), planId, seq, name, nameEn, yearOffset }, { action: 'ADOPTED', why });
      return tell(work, planId, 'PHASE_ADOPTED', why);
    });
    return planPayload(context, written);
  }

  @Mutation(() => BuildOutPlanPayload, {
    description:
      'Sets a target of a plan (下达指标). One for the same area, metric, kind and year is replaced by a new figure and stays readable by `knownAt`.',
  })
  async setTarget(
    @Arg('input', () => SetTargetInput) input: SetTargetInput,
    @Ctx() context: Context,
  ): Promise<BuildOutPlanPayload> {
    const { metric, kind, value, qualifier, claimedBy, why } = input;
    if (kind === FigureKind.ACTUAL) throw targetKindUnfit();
    const year = checkYear('input.year', input.year);
    const dueOn = input.dueOn ?? `${year}-12-31`;
    if (!dueOn.startsWith(`${year}-`)) throw targetDueOutside(dueOn, year);
    const area = input.area == null ? null : await context.load.areaByRef.load(input.area);
    if (input.area != null && !area) throw areaUnknown(input.area);
    const written = await context.write({ name: 'setTarget', input }, async (work) => {
      const plan = await takePlan(work, input.plan);
      await requireOpenYear(work, plan.id, year);
      const subjectId = area?.id ?? plan.areaId;
      await requireAreaOf(work, plan, subjectId);
      const rows = await work.em.find(PlanTargetRow, { planId: plan.id, supersededAt: null });
      const figures = await work.em.find(ReportedFigure, { id: { $in: rows.map(({ figureId }) => figureId) } });
      const said = figures.find(
        (one) =>
          one.subjectId === subjectId &&
          one.metric === metric &&
          one.kind === kind &&
          dayOf(one)?.startsWith(`${year}`),
      );
      const term = await work.em.findOne(MetricTermRow, { code: metric });
      const flow = term?.nature === MetricNature.FLOW;
      const figure = await recordFigure(
        work,
        {
          subjectType: 'Area',
          subjectId,
          metric,
          kind,
          value,
          qualifier,
          claimedBy: claimedBy ?? null,
          dueOn,
          ...(flow && { period: { start: `${year}-01-01`, end: `${year}-12-31` } }),
        },
        { corrects: said ? await takeFigure(work, said.id) : null, why },
      );
      const row = said && rows.find(({ figureId }) => figureId === said.id)!;
      if (row)
        await supersede(
          work,
          PlanTargetRow,
          row,
          { id: newId('bpt'), figureId: figure.id },
          { action: 'REPLACED', why },
        );
      else {
        const seq = Math.max(0, ...rows.map((one) => one.seq)) + 1;
        work.add(PlanTargetRow, { id: newId('bpt'), planId: plan.id, figureId: figure.id, seq }, { why });
      }
      work.tell(plan, { action: said ? 'TARGET_REPLACED' : 'TARGET_SET', why });
      return plan;
    });
    return planPayload(context, written);
  }
}

async function move(
  context: Context,
  name: 'adoptPlan' | 'endPlan',
  action: string,
  input: MovePlanInput,
): Promise<BuildOutPlanPayload> {
  const written = await context.write({ name, input }, async (work) => {
    const plan = await work.take(BuildOutPlan, input.plan, input.expectedVersion);
    const status = planLife.move(name, plan.status, {}) as BuildOutPlanStatus;
    return work.change(plan, { status }, { action, why: input.why });
  });
  return planPayload(context, written);
}

async function tell(work: Work, id: string, action: string, why: string | null | undefined): Promise<BuildOutPlan> {
  const plan = await work.em.findOneOrFail(BuildOutPlan, { id });
  work.tell(plan, { action, why });
  return plan;
}

export const planWork = [
  PlanWork,
  ...lifeResolvers(
    () => BuildOutPlan,
    ({ status }) => planLife.available(status, {}),
  ),
];
