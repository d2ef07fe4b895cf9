/** How a project is offered to rooms: with how many places, to rooms of which area, to be answered within which term; and taken back. */
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, Resolver } from 'type-graphql';
import { AreaRef } from '../../../shared/scalars/index.js';
import { MoveInput } from '../../../shared/work/index.js';
import type { Context } from '../context.js';
import { areaOf, projectPayload, ProjectPayload } from '../project/project.payload.js';
import { Project } from '../project/project.entity.js';
import { checkStillToCome } from '../project/project.rules.js';
import { notOpenForClaim } from './claim.errors.js';
import { holdersOf } from './claim.places.js';
import { checkSlots, checkTerm } from './claim.rules.js';

@InputType({ description: 'How a project is offered to rooms (开放认领).' })
export class OpenForClaimInput extends MoveInput {
  @Field(() => ID, { description: 'The project (项目), `prj_…`.' })
  project!: string;

  @Field(() => Int, { defaultValue: 1, description: 'How many rooms may hold it at once (认领名额), 1 to 1000.' })
  slots!: number;

  @Field(() => AreaRef, {
    nullable: true,
    description: 'Only rooms of this area and of areas below it may claim (可认领区域); null for rooms of any area.',
  })
  eligibleArea?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'In how many days a claim has to be answered (答复天数), 1 to 365; null for no term.',
  })
  termDays?: number | null;
}

@InputType({ description: 'A project to offer no longer (停止认领).' })
export class CloseForClaimInput extends MoveInput {
  @Field(() => ID, { description: 'The project (项目), `prj_…`.' })
  project!: string;
}

@Resolver()
export class OfferWork {
  @Mutation(() => ProjectPayload, {
    description:
      'Offers a project to rooms, or changes how it is offered (开放认领); never fewer places than are held.',
  })
  async openForClaim(
    @Arg('input', () => OpenForClaimInput) input: OpenForClaimInput,
    @Ctx() context: Context,
  ): Promise<ProjectPayload> {
    const eligibleAreaId = await areaOf(context, input.eligibleArea);
    const written = await context.write({ name: 'openForClaim', input }, async (work) => {
      const project = await work.take(Project, input.project, input.expectedVersion);
      checkStillToCome(project.stage);
      checkTerm(input.termDays ?? null);
      checkSlots(input.slots, (await holdersOf(work, project)).length);
      const offer = { openForClaim: true, claimSlots: input.slots, claimTermDays: input.termDays ?? null };
      return work.change(project, { ...offer, eligibleAreaId }, { action: 'OPENED_FOR_CLAIM', why: input.why });
    });
    return projectPayload(context, written);
  }

  @Mutation(() => ProjectPayload, {
    description: 'Offers a project no longer (停止认领); claims that were made go on.',
  })
  async closeForClaim(
    @Arg('input', () => CloseForClaimInput) input: CloseForClaimInput,
    @Ctx() context: Context,
  ): Promise<ProjectPayload> {
    const written = await context.write({ name: 'closeForClaim', input }, async (work) => {
      const project = await work.take(Project, input.project, input.expectedVersion);
      if (project.openForClaim !== true) throw notOpenForClaim(project.id);
      return work.change(project, { openForClaim: false }, { action: 'CLOSED_FOR_CLAIM', why: input.why });
    });
    return projectPayload(context, written);
  }
}

export const offerWork = [OfferWork];
