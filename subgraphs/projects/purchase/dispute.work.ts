/** What suppliers do beside the stages of a purchase: challenge it, complain about it; and how that is settled. */
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { DateScalar } from '../../../shared/scalars/index.js';
import { lifeResolvers, MoveInput, newId, Payload, recordUnknown } from '../../../shared/work/index.js';
import type { Context } from '../context.js';
import { notBefore } from '../days.js';
import { Project } from '../project/project.entity.js';
import { ProjectPayload } from '../project/project.payload.js';
import { keepDuties, ProjectStepInput, takeStep } from '../project/project.step.js';
import { DisputeKind, DisputeState, ProcurementDispute } from './dispute.entity.js';
import { disputeLife } from './dispute.rules.js';
import { purchaseLife } from './procurement.rules.js';

@InputType({ description: 'A challenge or complaint that was received (质疑、投诉).' })
export class RaiseDisputeInput extends ProjectStepInput {
  @Field(() => DateScalar, { description: 'Day it was received (收到日期), today or earlier.' })
  raisedOn!: string;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether it stops the purchase (是否暂停采购): it may change the result, or the authority ordered so.',
  })
  suspends!: boolean;
}

@InputType({ description: 'How a challenge or complaint was settled (质疑答复、投诉处理).' })
export class SettleDisputeInput extends MoveInput {
  @Field(() => ID, { description: 'The challenge or complaint (质疑、投诉), `dsp_…`.' })
  dispute!: string;

  @Field(() => DateScalar, { description: 'Day it was settled (办结日期), today or earlier.' })
  settledOn!: string;

  @Field(() => Boolean, { nullable: true, description: 'Whether it was found right (是否成立).' })
  upheld?: boolean | null;
}

@ObjectType({ description: 'What became of a challenge or complaint (质疑、投诉操作结果).', simpleResolvers: true })
export class DisputePayload extends Payload {
  @Field(() => ProcurementDispute, { nullable: true, description: 'As it now stands (质疑、投诉).' })
  dispute!: ProcurementDispute | null;

  @Field(() => Project, { nullable: true, description: 'The purchase (项目).' })
  project!: Project | null;
}

@Resolver()
export class DisputeWork {
  @Mutation(() => ProjectPayload, { description: purchaseLife.descriptionOf('raiseChallenge') })
  raiseChallenge(
    @Arg('input', () => RaiseDisputeInput) input: RaiseDisputeInput,
    @Ctx() context: Context,
  ): Promise<ProjectPayload> {
    return raise(context, 'raiseChallenge', DisputeKind.CHALLENGE, input);
  }

  @Mutation(() => ProjectPayload, { description: purchaseLife.descriptionOf('fileComplaint') })
  fileComplaint(
    @Arg('input', () => RaiseDisputeInput) input: RaiseDisputeInput,
    @Ctx() context: Context,
  ): Promise<ProjectPayload> {
    return raise(context, 'fileComplaint', DisputeKind.COMPLAINT, input);
  }

  @Mutation(() => DisputePayload, { description: disputeLife.descriptionOf('answerChallenge') })
  answerChallenge(
    @Arg('input', () => SettleDisputeInput) input: SettleDisputeInput,
    @Ctx() context: Context,
  ): Promise<DisputePayload> {
    return settle(context, 'answerChallenge', 'ANSWERED', input);
  }

  @Mutation(() => DisputePayload, { description: disputeLife.descriptionOf('decideComplaint') })
  decideComplaint(
    @Arg('input', () => SettleDisputeInput) input: SettleDisputeInput,
    @Ctx() context: Context,
  ): Promise<DisputePayload> {
    return settle(context, 'decideComplaint', 'DECIDED', input);
  }

  @Mutation(() => DisputePayload, { description: disputeLife.descriptionOf('withdrawDispute') })
  withdrawDispute(
    @Arg('input', () => SettleDisputeInput) input: SettleDisputeInput,
    @Ctx() context: Context,
  ): Promise<DisputePayload> {
    return settle(context, 'withdrawDispute', 'WITHDRAWN', input);
  }
}

function raise(
  context: Context,
  name: 'raiseChallenge' | 'fileComplaint',
  kind: DisputeKind,
  input: RaiseDisputeInput,
): Promise<ProjectPayload> {
  const action = kind === DisputeKind.CHALLENGE ? 'CHALLENGED' : 'COMPLAINED';
  return takeStep(context, { name, action }, input, ({ work, file }) => {
    const raisedOn = work.done('raisedOn', input.raisedOn);
    notBefore('raisedOn', raisedOn, 'the notice', file.procurement?.noticeOn);
    const row = { id: newId('dsp'), projectId: file.project.id, kind, state: DisputeState.OPEN, raisedOn };
    work.add(ProcurementDispute, { ...row, suspends: input.suspends }, { action });
  });
}

async function settle(
  context: Context,
  name: (typeof disputeLife.actions)[number],
  action: string,
  input: SettleDisputeInput,
): Promise<DisputePayload> {
  const { id, ...outcome } = await context.write({ name, input }, async (work) => {
    const found = await work.em.findOne(ProcurementDispute, { id: input.dispute });
    if (!found) throw recordUnknown('ProcurementDispute', input.dispute);
    const project = await work.take(Project, found.projectId);
    const dispute = await work.take(ProcurementDispute, input.dispute, input.expectedVersion);
    const state = disputeLife.move(name, dispute.state, dispute) as DisputeState;
    const settledOn = work.done('settledOn', input.settledOn);
    notBefore('settledOn', settledOn, 'the day it was received', dispute.raisedOn);
    work.change(dispute, { state, settledOn, upheld: input.upheld ?? null }, { action, why: input.why });
    await keepDuties(work, project);
    return dispute;
  });
  const dispute = await context.load.disputeById.load(id);
  return { dispute, project: dispute && (await context.load.projects.byId.load(dispute.projectId)), ...outcome };
}

export const disputeWork = [
  DisputeWork,
  ...lifeResolvers(
    () => ProcurementDispute,
    (dispute) => disputeLife.available(dispute.state, dispute),
  ),
];
