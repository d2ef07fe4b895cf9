/** What can be done about figures: report one, correct it by another, and put on record why two do not add up. */
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { dated } from '../../../shared/dated.entity.js';
import { areaUnknown } from '../../../shared/errors.js';
import { Explanation, PAGE_FACTS, ReportedFigure, type FigureInput } from '../../../shared/figures/index.js';
import { newId, recordUnknown, type Work } from '../../../shared/work/index.js';
import type { Context } from '../context.js';
import { BuildOutPlan, PlanTargetRow } from '../plan/build-out-plan.entity.js';
import { Document } from '../statement/document.entity.js';
import { Station } from '../station/station.entity.js';
import { FigurePayload, ReconcileInput, ReconcilePayload, ReportFigureInput } from './figure.acts.js';
import { explanationsFull, figureOfPlan, figureUnfit, nothingToReconcile, subjectUnclear } from './figure.errors.js';
import { recordFigure, takeFigure } from './record-figure.js';

interface Subject {
  readonly type: 'Station' | 'Area' | 'BuildOutPlan';
  readonly id: string;
}

const MOST_EVIDENCE = 20;

@Resolver()
export class FigureWork {
  @Mutation(() => FigurePayload, {
    description:
      'Reports a figure (填报数字). It is never changed: a correction is a new figure that names the one it corrects, and `knownAt` still tells that.',
  })
  async reportFigure(
    @Arg('input', () => ReportFigureInput) input: ReportFigureInput,
    @Ctx() context: Context,
  ): Promise<FigurePayload> {
    const subject = await subjectOf(context, input);
    const period = periodOf(input);
    const written = await context.write({ name: 'reportFigure', input }, async (work) => {
      await requireSubject(work, subject);
      work.markSynthetic(input.synthetic ?? false);
      const { corrects: correctsId, periodStart: _from, periodEnd: _to, precision, why, ...told } = input;
      const corrects = correctsId == null ? null : await takeFigure(work, correctsId);
      if (corrects && (await work.em.findOne(PlanTargetRow, { figureId: corrects.id, supersededAt: null }))) {
        throw figureOfPlan(corrects.id);
      }
      if (told.asOf != null && told.kind === 'ACTUAL') beginsBy(work, told.asOf);
      return recordFigure(
        work,
        {
          ...told,
          subjectType: subject.type,
          subjectId: subject.id,
          ...(period && { period }),
          ...(precision != null && { precision }),
        },
        { corrects, why },
      );
    });
    const figure = await context.load.figureById.load(written.id);
    return { figure, event: written.event, replayed: written.replayed };
  }

  @Mutation(() => ReconcilePayload, {
    description:
      'Puts an explanation on record for a reconciliation (核对认定): by whom, when, on what evidence. Several may stand side by side.',
  })
  async reconcile(
    @Arg('input', () => ReconcileInput) input: ReconcileInput,
    @Ctx() context: Context,
  ): Promise<ReconcilePayload> {
    const { metric, kind, explanationKind, text, decidedBy } = input;
    const evidence = [...new Set(input.evidence)];
    const subject = await subjectOf(context, input);
    // A plan is reconciled by its area, as its field tells it.
    const plan = subject.type === 'BuildOutPlan' ? await context.load.buildOutPlans.byId.load(subject.id) : null;
    const about = plan ? plan.areaId : subject.id;
    const question = { metrics: [metric], kinds: [kind] };
    const standing = await context.load.reconciliationsOf(question)(about);
    const written = await context.write({ name: 'reconcile', input }, async (work) => {
      await requireSubject(work, subject);
      if (standing.length === 0) throw nothingToReconcile(metric, kind);
      await requireEvidence(work, evidence);
      const onRecord = { subjectId: about, metric, figureKind: { $in: [kind, null] } };
      if ((await work.em.count(Explanation, onRecord)) >= MOST_EVIDENCE) throw explanationsFull();
      return work.add(
        Explanation,
        {
          id: newId('exp'),
          subjectId: about,
          metric,
          figureKind: kind,
          kind: explanationKind,
          text,
          evidence,
          decidedBy,
          decidedAt: work.at,
        },
        { action: 'DECIDED' },
      );
    });
    const reconciliations = await context.load.reconciliationsOf(question)(about);
    const explanation = reconciliations.flatMap((one) => one.explanations).find(({ id }) => id === written.id) ?? null;
    return { explanation, reconciliations, event: written.event, replayed: written.replayed };
  }
}

async function subjectOf(
  { load }: Context,
  { station, area, plan }: ReportFigureInput | ReconcileInput,
): Promise<Subject> {
  const given = [station, area, plan].filter((one) => one != null).length;
  if (given !== 1) throw subjectUnclear(given);
  if (station != null) return { type: 'Station', id: station };
  if (plan != null) return { type: 'BuildOutPlan', id: plan };
  const found = await load.areaByRef.load(area!);
  if (!found) throw areaUnknown(area!);
  return { type: 'Area', id: found.id };
}

/** The period that a figure covers; both its days are told, or neither. */
function periodOf({ metric, periodStart: start, periodEnd: end }: ReportFigureInput): FigureInput['period'] {
  if ((start == null) !== (end == null)) {
    throw figureUnfit(`The figure (${metric}) has a period of which one day is not told; give both or neither.`);
  }
  return start != null && end != null ? { start, end } : undefined;
}

/** Areas are reference data; a station or plan must be on record, and what is synthetic makes its figures so. */
async function requireSubject(work: Work, { type, id }: Subject): Promise<void> {
  if (type === 'Area') return;
  const entity = type === 'Station' ? Station : BuildOutPlan;
  const record = await work.em.findOne(entity as typeof Station, { id, supersededAt: null });
  if (!record) throw recordUnknown(type, id);
  work.markSynthetic(record.synthetic);
}

async function requireEvidence({ em }: Work, evidence: readonly string[]): Promise<void> {
  if (evidence.length === 0 || evidence.length > MOST_EVIDENCE) {
    throw figureUnfit(`\`input.evidence\` has ${evidence.length} entries; give 1 to ${MOST_EVIDENCE}.`);
  }
  for (const id of evidence) {
    const known =
      PAGE_FACTS.has(id) || (await em.findOne(ReportedFigure, { id })) || (await em.findOne(Document, { id }));
    if (!known) throw recordUnknown('fact, figure or document', id);
  }
}

/** What is told as so cannot be of a day that is still to come. */
function beginsBy(work: Work, asOf: string): void {
  const { validFromEarliest } = dated(asOf);
  if (validFromEarliest !== null) work.done('input.asOf', validFromEarliest);
}
