/** How a venture or grant comes about: it is published, applied for, reviewed, chosen, improved and agreed. */
import { Arg, Ctx, Field, Float, ID, InputType, Int, Mutation, Resolver } from 'type-graphql';
import { AreaRef, DateScalar, Decimal } from '../../../shared/scalars/index.js';
import { newId, recordUnknown } from '../../../shared/work/index.js';
import { checkSlots, checkTerm } from '../claim/claim.rules.js';
import type { Context } from '../context.js';
import { notBefore } from '../days.js';
import { ProjectKind, ProjectStage } from '../project/project.enums.js';
import { addProject, areasOf, NewProjectInput, placeOf } from '../project/project.entry.js';
import { areaOf, projectPayload, ProjectPayload } from '../project/project.payload.js';
import {
  EndProjectInput,
  fenOf,
  MoveProjectInput,
  ProjectStepInput,
  stepIn,
  takeStep,
} from '../project/project.step.js';
import { scoreOutOfRange, termBackwards } from '../purchase/procurement.errors.js';
import { checkApplicants, type Applicant } from './applicant.rules.js';
import { VentureProposal } from './proposal.entity.js';
import { proposalIn } from './proposal.record.js';
import { ventureKindNeeded } from './venture.errors.js';
import { ventureLife } from './venture.rules.js';

@InputType({ description: 'A venture or grant to publish (发布项目); a venture begins with the collection of ideas.' })
export class PublishProjectInput extends NewProjectInput {
  @Field(() => ProjectKind, { defaultValue: ProjectKind.VENTURE, description: 'VENTURE or GRANT (类型).' })
  kind!: ProjectKind;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether an organisation that is only filed needs a registered co-applicant (备案组织须联合申报).',
  })
  filedNeedsPartner!: boolean;

  @Field(() => Int, { nullable: true, description: 'Offers it to rooms at once: how many may hold it (认领名额).' })
  claimSlots?: number | null;

  @Field(() => AreaRef, { nullable: true, description: 'Only rooms of this area may claim it (可认领区域).' })
  eligibleArea?: string | null;

  @Field(() => Int, { nullable: true, description: 'In how many days a claim has to be answered (认领答复天数).' })
  claimTermDays?: number | null;
}

@InputType({ description: 'An application (申报).' })
export class SubmitApplicationInput extends ProjectStepInput {
  @Field(() => ID, { description: 'The organisation that applies (申报组织), `org_…`.' })
  applicant!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The registered organisation that applies with it (联合申报组织), `org_…`.',
  })
  coApplicant?: string | null;

  @Field(() => Decimal, { nullable: true, description: 'What is applied for in yuan (申报金额), more than 0.' })
  amount?: string | null;

  @Field(() => DateScalar, { description: 'Day of the application (申报日期), today or earlier.' })
  appliedOn!: string;
}

@InputType({ description: 'A choice, put on public notice (公示).' })
export class AnnounceSelectionInput extends ProjectStepInput {
  @Field(() => Float, { nullable: true, description: 'Score of the review (评审得分), 0 to 100.' })
  score?: number | null;

  @Field(() => DateScalar, { description: 'Last day of the public notice (公示截止日期).' })
  noticeUntil!: string;
}

@InputType({ description: 'An agreement that was signed (签订协议).' })
export class SignAgreementInput extends ProjectStepInput {
  @Field(() => Decimal, { description: 'What was agreed in yuan (协议金额), more than 0.' })
  amount!: string;

  @Field(() => DateScalar, { description: 'Day it was signed (签订日期), today or earlier.' })
  agreedOn!: string;

  @Field(() => DateScalar, { description: 'First day of the project (实施期限起).' })
  termStart!: string;

  @Field(() => DateScalar, { description: 'Last day of the project, included (实施期限止).' })
  termEnd!: string;
}

@Resolver()
export class VentureWork {
  @Mutation(() => ProjectPayload, { description: 'Publishes a venture or grant, open for claim or not (发布项目).' })
  async publishProject(
    @Arg('input', () => PublishProjectInput) input: PublishProjectInput,
    @Ctx() context: Context,
  ): Promise<ProjectPayload> {
    const { kind, claimSlots = null, claimTermDays = null } = input;
    if (kind === ProjectKind.GOVERNMENT_PURCHASE) throw ventureKindNeeded();
    const areas = await areasOf(context, input);
    const eligibleAreaId = await areaOf(context, input.eligibleArea);
    const written = await context.writeKnowing(
      { name: 'publishProject', input },
      (lookups) => placeOf(lookups, input),
      async (work, place) => {
        if (claimSlots !== null) checkSlots(claimSlots, 0);
        checkTerm(claimTermDays);
        const stage = kind === ProjectKind.VENTURE ? ProjectStage.COLLECTION : ProjectStage.APPLICATION;
        const offer = { openForClaim: claimSlots !== null, claimSlots, eligibleAreaId, claimTermDays };
        const project = await addProject(work, input, place, areas, { kind, stage, ...offer }, 'PUBLISHED');
        const proposal = { id: newId('vpr'), projectId: project.id, filedNeedsPartner: input.filedNeedsPartner };
        work.add(VentureProposal, proposal);
        return project;
      },
    );
    return projectPayload(context, written);
  }

  @Mutation(() => ProjectPayload, { description: ventureLife.descriptionOf('publishTopics') })
  publishTopics(
    @Arg('input', () => MoveProjectInput) input: MoveProjectInput,
    @Ctx() context: Context,
  ): Promise<ProjectPayload> {
    return takeStep(context, { name: 'publishTopics', action: 'TOPICS_PUBLISHED' }, input);
  }

  @Mutation(() => ProjectPayload, { description: ventureLife.descriptionOf('submitApplication') })
  async submitApplication(
    @Arg('input', () => SubmitApplicationInput) input: SubmitApplicationInput,
    @Ctx() context: Context,
  ): Promise<ProjectPayload> {
    const { applicant, coApplicant = null } = input;
    const ids = coApplicant === null ? [applicant] : [applicant, coApplicant];
    const move = { name: 'submitApplication', action: 'APPLIED' };
    const written = await context.writeKnowing(
      { name: move.name, input },
      (lookups) =>
        lookups.all<Applicant>('SocialOrganization', ids, `{ id status registrationKind(asOf: "${input.appliedOn}") }`),
      (work, found) => {
        const known = found.map((organization, at) => {
          if (!organization) throw recordUnknown('SocialOrganization', ids[at]!);
          return { ...organization, id: ids[at]! };
        });
        return stepIn(work, move, input, (step) => {
          checkApplicants(known[0]!, known[1] ?? null, step.file.proposal?.filedNeedsPartner ?? false);
          const askedFen = input.amount == null ? null : Number(fenOf('amount', input.amount));
          const appliedOn = work.done('appliedOn', input.appliedOn);
          proposalIn(step, { applicantId: applicant, coApplicantId: coApplicant, askedFen, appliedOn });
          // Who is registered signs and answers for it.
          return { providerId: coApplicant ?? applicant };
        });
      },
    );
    return projectPayload(context, written);
  }

  @Mutation(() => ProjectPayload, { description: ventureLife.descriptionOf('startInitialReview') })
  startInitialReview(
    @Arg('input', () => MoveProjectInput) input: MoveProjectInput,
    @Ctx() context: Context,
  ): Promise<ProjectPayload> {
    return takeStep(context, { name: 'startInitialReview', action: 'SCREENED' }, input);
  }

  @Mutation(() => ProjectPayload, { description: ventureLife.descriptionOf('passInitialReview') })
  passInitialReview(
    @Arg('input', () => MoveProjectInput) input: MoveProjectInput,
    @Ctx() context: Context,
  ): Promise<ProjectPayload> {
    return takeStep(context, { name: 'passInitialReview', action: 'SHORTLISTED' }, input);
  }

  @Mutation(() => ProjectPayload, { description: ventureLife.descriptionOf('rejectApplication') })
  rejectApplication(
    @Arg('input', () => EndProjectInput) input: EndProjectInput,
    @Ctx() context: Context,
  ): Promise<ProjectPayload> {
    return takeStep(context, { name: 'rejectApplication', action: 'REJECTED' }, input, () => ({ openForClaim: false }));
  }

  @Mutation(() => ProjectPayload, { description: ventureLife.descriptionOf('announceSelection') })
  announceSelection(
    @Arg('input', () => AnnounceSelectionInput) input: AnnounceSelectionInput,
    @Ctx() context: Context,
  ): Promise<ProjectPayload> {
    return takeStep(context, { name: 'announceSelection', action: 'SELECTED' }, input, (step) => {
      const { score = null, noticeUntil } = input;
      if (score !== null && (score < 0 || score > 100)) throw scoreOutOfRange(score);
      proposalIn(step, { score, noticeUntil });
    });
  }

  @Mutation(() => ProjectPayload, { description: ventureLife.descriptionOf('optimiseProject') })
  optimiseProject(
    @Arg('input', () => MoveProjectInput) input: MoveProjectInput,
    @Ctx() context: Context,
  ): Promise<ProjectPayload> {
    return takeStep(context, { name: 'optimiseProject', action: 'OPTIMISED' }, input);
  }

  @Mutation(() => ProjectPayload, { description: ventureLife.descriptionOf('signAgreement') })
  signAgreement(
    @Arg('input', () => SignAgreementInput) input: SignAgreementInput,
    @Ctx() context: Context,
  ): Promise<ProjectPayload> {
    return takeStep(context, { name: 'signAgreement', action: 'AGREED' }, input, (step) => {
      const { termStart, termEnd } = input;
      const agreedOn = step.work.done('agreedOn', input.agreedOn);
      notBefore('agreedOn', agreedOn, 'the application', step.file.proposal?.appliedOn);
      if (termEnd < termStart) throw termBackwards(termStart, termEnd);
      proposalIn(step, { agreedOn, agreedFen: Number(fenOf('amount', input.amount)), termStart, termEnd });
    });
  }
}
