/** How a purchase begins: needs are surveyed, the money is found, the intention is published; or it is given up. */
import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql';
import { DateScalar, Decimal } from '../../../shared/scalars/index.js';
import { newId } from '../../../shared/work/index.js';
import type { Context } from '../context.js';
import { ProjectKind, ProjectStage } from '../project/project.enums.js';
import { addProject, areasOf, NewProjectInput, placeOf } from '../project/project.entry.js';
import { projectPayload, ProjectPayload } from '../project/project.payload.js';
import { EndProjectInput, fenOf, ProjectStepInput, takeStep } from '../project/project.step.js';
import { checkParty } from './limit.rules.js';
import { Procurement } from './procurement.entity.js';
import { procurementIn } from './procurement.record.js';
import { purchaseLife } from './procurement.rules.js';
import { PurchaserBasis, PurchaserKind } from './purchase.enums.js';

@InputType({ description: 'A purchase of services to launch (启动政府购买服务); it begins with the survey of needs.' })
export class LaunchProcurementInput extends NewProjectInput {
  @Field(() => PurchaserKind, { description: 'What kind of body buys (购买主体类型).' })
  purchaserKind!: PurchaserKind;

  @Field(() => PurchaserBasis, { nullable: true, description: 'On what ground it buys (购买依据).' })
  purchaserBasis?: PurchaserBasis | null;

  @Field(() => String, { nullable: true, description: 'Name of the purchaser (购买主体名称).' })
  purchaserName?: string | null;

  @Field(() => ID, { nullable: true, description: 'The agency that buys (政府机构), `gov_…`, if it is one on record.' })
  purchaserAgency?: string | null;
}

@InputType({ description: 'The survey of needs (需求调查).' })
export class RecordNeedSurveyInput extends ProjectStepInput {
  @Field(() => DateScalar, { description: 'Day it ended (调查日期), today or earlier.' })
  surveyedOn!: string;

  @Field(() => Boolean, { description: 'Whether the public was asked (是否征求公众意见).' })
  publicAsked!: boolean;
}

@InputType({ description: 'The money for a purchase (编制预算).' })
export class BudgetProcurementInput extends ProjectStepInput {
  @Field(() => Decimal, { description: 'Budget in yuan (预算), more than 0.' })
  budget!: string;

  @Field(() => DateScalar, { description: 'Day it was approved (预算批复日期), today or earlier.' })
  budgetedOn!: string;
}

@InputType({ description: 'The published intention to buy (采购意向公开).' })
export class PublishIntentionInput extends ProjectStepInput {
  @Field(() => DateScalar, { description: 'Day it was published (公开日期), today or earlier.' })
  publishedOn!: string;
}

@Resolver()
export class LaunchWork {
  @Mutation(() => ProjectPayload, { description: 'Launches a purchase of services (启动政府购买服务).' })
  async launchProcurement(
    @Arg('input', () => LaunchProcurementInput) input: LaunchProcurementInput,
    @Ctx() context: Context,
  ): Promise<ProjectPayload> {
    const areas = await areasOf(context, input);
    const written = await context.writeKnowing(
      { name: 'launchProcurement', input },
      (lookups) => placeOf(lookups, input),
      async (work, place) => {
        checkParty(input.purchaserKind, input.purchaserBasis, work.today);
        const more = {
          kind: ProjectKind.GOVERNMENT_PURCHASE,
          stage: ProjectStage.NEED_SURVEY,
          purchaserKind: input.purchaserKind,
          purchaserBasis: input.purchaserBasis ?? null,
          purchaserName: input.purchaserName ?? null,
          purchaserAgencyId: input.purchaserAgency ?? null,
        };
        const project = await addProject(work, input, place, areas, more, 'LAUNCHED');
        work.add(Procurement, { id: newId('pcm'), projectId: project.id });
        return project;
      },
    );
    return projectPayload(context, written);
  }

  @Mutation(() => ProjectPayload, { description: purchaseLife.descriptionOf('recordNeedSurvey') })
  recordNeedSurvey(
    @Arg('input', () => RecordNeedSurveyInput) input: RecordNeedSurveyInput,
    @Ctx() context: Context,
  ): Promise<ProjectPayload> {
    return takeStep(context, { name: 'recordNeedSurvey', action: 'NEEDS_SURVEYED' }, input, (step) => {
      const surveyedOn = step.work.done('surveyedOn', input.surveyedOn);
      procurementIn(step, { surveyedOn, publicAsked: input.publicAsked });
    });
  }

  @Mutation(() => ProjectPayload, { description: purchaseLife.descriptionOf('budgetProcurement') })
  budgetProcurement(
    @Arg('input', () => BudgetProcurementInput) input: BudgetProcurementInput,
    @Ctx() context: Context,
  ): Promise<ProjectPayload> {
    return takeStep(context, { name: 'budgetProcurement', action: 'BUDGETED' }, input, (step) => {
      procurementIn(step, { budgetedOn: step.work.done('budgetedOn', input.budgetedOn) });
      return { budgetFen: Number(fenOf('budget', input.budget)) };
    });
  }

  @Mutation(() => ProjectPayload, { description: purchaseLife.descriptionOf('publishIntention') })
  publishIntention(
    @Arg('input', () => PublishIntentionInput) input: PublishIntentionInput,
    @Ctx() context: Context,
  ): Promise<ProjectPayload> {
    return takeStep(context, { name: 'publishIntention', action: 'INTENTION_PUBLISHED' }, input, (step) => {
      procurementIn(step, { intentionOn: step.work.done('publishedOn', input.publishedOn) });
    });
  }

  @Mutation(() => ProjectPayload, { description: purchaseLife.descriptionOf('cancelProcurement') })
  cancelProcurement(
    @Arg('input', () => EndProjectInput) input: EndProjectInput,
    @Ctx() context: Context,
  ): Promise<ProjectPayload> {
    return takeStep(context, { name: 'cancelProcurement', action: 'CANCELLED' }, input, () => ({
      openForClaim: false,
    }));
  }
}
