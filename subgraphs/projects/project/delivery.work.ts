/** What becomes of a project of any kind once it is agreed: it is delivered, evaluated, accepted, put right, closed or ended. */
import { Arg, Ctx, Field, Float, InputType, Mutation, Resolver } from 'type-graphql';
import { DateScalar } from '../../../shared/scalars/index.js';
import { newId } from '../../../shared/work/index.js';
import type { Context } from '../context.js';
import { notBefore } from '../days.js';
import { acceptanceUnknown, scoreOutOfRange } from '../purchase/procurement.errors.js';
import { purchaseLife } from '../purchase/procurement.rules.js';
import { ventureLife } from '../venture/venture.rules.js';
import { ProjectEvaluation, ProjectEvaluationKind } from './evaluation.entity.js';
import { ProjectPayload } from './project.payload.js';
import { EndProjectInput, MoveProjectInput, ProjectStepInput, takeStep, type Step } from './project.step.js';

@InputType()
abstract class EvaluationInput extends ProjectStepInput {
  @Field(() => DateScalar, { description: 'Day it was held (评估日期), today or earlier.' })
  heldOn!: string;

  @Field(() => Float, { nullable: true, description: 'Score (得分), 0 to 100.' })
  score?: number | null;

  @Field(() => String, { nullable: true, description: 'Reason for the outcome (原因).' })
  reason?: string | null;
}

@InputType({ description: 'An evaluation of a project (评估).' })
export class EvaluateProjectInput extends EvaluationInput {
  @Field(() => Boolean, { description: 'Whether the project passed (是否通过).' })
  passed!: boolean;
}

@InputType({ description: 'An acceptance of what was bought (验收).' })
export class RecordAcceptanceInput extends EvaluationInput {
  @Field(() => Boolean, { description: 'Whether it was accepted (是否通过验收).' })
  passed!: boolean;

  @Field(() => String, {
    nullable: true,
    description:
      'Opinion of the people served, in sum and without personal data (服务对象意见); without it the rules are not kept, and `warnings` says so.',
  })
  clientsOpinion?: string | null;
}

@InputType({ description: 'A published result (结果公告).' })
export class PublishAcceptanceInput extends ProjectStepInput {
  @Field(() => DateScalar, { description: 'Day it was published (公告日期), today or earlier.' })
  publishedOn!: string;
}

@Resolver()
export class DeliveryWork {
  @Mutation(() => ProjectPayload, { description: purchaseLife.descriptionOf('startDelivery') })
  startDelivery(
    @Arg('input', () => MoveProjectInput) input: MoveProjectInput,
    @Ctx() context: Context,
  ): Promise<ProjectPayload> {
    return takeStep(context, { name: 'startDelivery', action: 'DELIVERY_STARTED' }, input);
  }

  @Mutation(() => ProjectPayload, { description: purchaseLife.descriptionOf('evaluateMidterm') })
  evaluateMidterm(
    @Arg('input', () => EvaluateProjectInput) input: EvaluateProjectInput,
    @Ctx() context: Context,
  ): Promise<ProjectPayload> {
    return evaluate(context, 'evaluateMidterm', ProjectEvaluationKind.MIDTERM, input);
  }

  @Mutation(() => ProjectPayload, { description: purchaseLife.descriptionOf('recordAcceptance') })
  recordAcceptance(
    @Arg('input', () => RecordAcceptanceInput) input: RecordAcceptanceInput,
    @Ctx() context: Context,
  ): Promise<ProjectPayload> {
    return evaluate(context, 'recordAcceptance', ProjectEvaluationKind.ACCEPTANCE, input, input.clientsOpinion ?? null);
  }

  @Mutation(() => ProjectPayload, { description: purchaseLife.descriptionOf('publishAcceptance') })
  publishAcceptance(
    @Arg('input', () => PublishAcceptanceInput) input: PublishAcceptanceInput,
    @Ctx() context: Context,
  ): Promise<ProjectPayload> {
    return takeStep(context, { name: 'publishAcceptance', action: 'ACCEPTANCE_PUBLISHED' }, input, ({ work, file }) => {
      const waiting = file.evaluations.findLast(
        ({ kind, publishedOn }) => kind === ProjectEvaluationKind.ACCEPTANCE && publishedOn == null,
      );
      if (!waiting) throw acceptanceUnknown();
      const publishedOn = work.done('publishedOn', input.publishedOn);
      notBefore('publishedOn', publishedOn, 'the acceptance', waiting.heldOn);
      work.change(waiting, { publishedOn }, { action: 'PUBLISHED' });
    });
  }

  @Mutation(() => ProjectPayload, { description: purchaseLife.descriptionOf('orderRectification') })
  orderRectification(
    @Arg('input', () => EndProjectInput) input: EndProjectInput,
    @Ctx() context: Context,
  ): Promise<ProjectPayload> {
    return takeStep(context, { name: 'orderRectification', action: 'RECTIFICATION_ORDERED' }, input);
  }

  @Mutation(() => ProjectPayload, { description: purchaseLife.descriptionOf('evaluatePerformance') })
  evaluatePerformance(
    @Arg('input', () => EvaluateProjectInput) input: EvaluateProjectInput,
    @Ctx() context: Context,
  ): Promise<ProjectPayload> {
    return evaluate(context, 'evaluatePerformance', ProjectEvaluationKind.PERFORMANCE, input);
  }

  @Mutation(() => ProjectPayload, { description: ventureLife.descriptionOf('evaluateFinal') })
  evaluateFinal(
    @Arg('input', () => EvaluateProjectInput) input: EvaluateProjectInput,
    @Ctx() context: Context,
  ): Promise<ProjectPayload> {
    return evaluate(context, 'evaluateFinal', ProjectEvaluationKind.FINAL, input);
  }

  @Mutation(() => ProjectPayload, { description: purchaseLife.descriptionOf('closeProject') })
  closeProject(
    @Arg('input', () => MoveProjectInput) input: MoveProjectInput,
    @Ctx() context: Context,
  ): Promise<ProjectPayload> {
    return takeStep(context, { name: 'closeProject', action: 'CLOSED' }, input, () => ({ openForClaim: false }));
  }

  @Mutation(() => ProjectPayload, { description: purchaseLife.descriptionOf('terminateProject') })
  terminateProject(
    @Arg('input', () => EndProjectInput) input: EndProjectInput,
    @Ctx() context: Context,
  ): Promise<ProjectPayload> {
    return takeStep(context, { name: 'terminateProject', action: 'TERMINATED' }, input, () => ({
      openForClaim: false,
    }));
  }
}

type Named = 'evaluateMidterm' | 'recordAcceptance' | 'evaluatePerformance' | 'evaluateFinal';

function evaluate(
  context: Context,
  name: Named,
  kind: ProjectEvaluationKind,
  input: EvaluateProjectInput,
  clientsOpinion: string | null = null,
): Promise<ProjectPayload> {
  const action = kind === ProjectEvaluationKind.ACCEPTANCE ? 'ACCEPTANCE_HELD' : `${kind}_EVALUATED`;
  return takeStep(context, { name, action }, input, ({ work, file }: Step) => {
    const heldOn = work.done('heldOn', input.heldOn);
    const before = file.evaluations.at(-1)?.heldOn ?? file.contract?.signedOn ?? file.proposal?.agreedOn;
    notBefore('heldOn', heldOn, 'the day before it', before);
    const { passed, score = null, reason = null } = input;
    if (score !== null && (score < 0 || score > 100)) throw scoreOutOfRange(score);
    const row = { id: newId('pev'), projectId: file.project.id, kind, heldOn, passed, score, reason };
    work.add(ProjectEvaluation, { ...row, clientsOpinion }, { action: 'HELD' });
  });
}
