/** Milestones that the parties agree on: set for a day, and done. What a rule asks for follows from the steps themselves. */
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { DateScalar } from '../../../shared/scalars/index.js';
import { historyResolver, MoveInput, newId, Payload, recordUnknown } from '../../../shared/work/index.js';
import type { Context } from '../context.js';
import { DUTY_RULES } from '../purchase/duty.rules.js';
import { purchaseLife } from '../purchase/procurement.rules.js';
import { Milestone, MilestoneKind } from './milestone.entity.js';
import { Project } from './project.entity.js';
import { milestoneDone, milestoneOfRule } from './project.errors.js';
import { ProjectPayload } from './project.payload.js';
import { ProjectStepInput, takeStep } from './project.step.js';

@InputType({ description: 'Something that is agreed to be done by a day (约定节点).' })
export class AddMilestoneInput extends ProjectStepInput {
  @Field(() => MilestoneKind, { description: 'Kind (类型); those that a rule sets are refused.' })
  kind!: MilestoneKind;

  @Field(() => DateScalar, { description: 'Day by which it has to be done (截止日期).' })
  dueOn!: string;
}

@InputType({ description: 'A milestone that was done (完成节点).' })
export class CompleteMilestoneInput extends MoveInput {
  @Field(() => ID, { description: 'The milestone (节点), `mst_…`.' })
  milestone!: string;

  @Field(() => DateScalar, { description: 'Day it was done (完成日期), today or earlier.' })
  doneOn!: string;
}

@ObjectType({ description: 'What became of a milestone (节点操作结果).', simpleResolvers: true })
export class MilestonePayload extends Payload {
  @Field(() => Milestone, { nullable: true, description: 'The milestone as it now stands (节点).' })
  milestone!: Milestone | null;
}

@Resolver()
export class MilestoneWork {
  @Mutation(() => ProjectPayload, { description: purchaseLife.descriptionOf('addMilestone') })
  addMilestone(
    @Arg('input', () => AddMilestoneInput) input: AddMilestoneInput,
    @Ctx() context: Context,
  ): Promise<ProjectPayload> {
    return takeStep(context, { name: 'addMilestone', action: 'MILESTONE_ADDED' }, input, ({ work, file }) => {
      const { kind, dueOn } = input;
      if (kind in DUTY_RULES) throw milestoneOfRule(kind);
      work.add(Milestone, { id: newId('mst'), projectId: file.project.id, kind, dueOn }, { action: 'AGREED' });
    });
  }

  @Mutation(() => MilestonePayload, { description: 'What was agreed was done (完成节点).' })
  async completeMilestone(
    @Arg('input', () => CompleteMilestoneInput) input: CompleteMilestoneInput,
    @Ctx() context: Context,
  ): Promise<MilestonePayload> {
    const { id, ...outcome } = await context.write({ name: 'completeMilestone', input }, async (work) => {
      const found = await work.em.findOne(Milestone, { id: input.milestone });
      if (!found) throw recordUnknown('Milestone', input.milestone);
      await work.take(Project, found.projectId);
      const milestone = await work.take(Milestone, input.milestone, input.expectedVersion);
      if (milestone.dutyKey != null) throw milestoneOfRule(milestone.kind);
      if (milestone.doneOn != null) throw milestoneDone(milestone.doneOn);
      const doneOn = work.done('doneOn', input.doneOn);
      return work.change(milestone, { doneOn }, { action: 'DONE', why: input.why });
    });
    return { milestone: await context.load.milestones.byId.load(id), ...outcome };
  }
}

export const milestoneWork = [MilestoneWork, historyResolver(() => Milestone)];
