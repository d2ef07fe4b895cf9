/** How the provider is found: method, notice, bids, evaluation, award; or the round fails and is held again. */
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, Resolver } from 'type-graphql';
import { DateScalar, Decimal } from '../../../shared/scalars/index.js';
import { recordUnknown, type Fact } from '../../../shared/work/index.js';
import type { Context } from '../context.js';
import { notBefore } from '../days.js';
import { projectPayload, ProjectPayload } from '../project/project.payload.js';
import { EndProjectInput, fenOf, ProjectStepInput, stepIn, takeStep, type Step } from '../project/project.step.js';
import { ProjectContract } from './contract.entity.js';
import { checkAddOn, checkParty } from './limit.rules.js';
import { FRESH_ROUND, Procurement } from './procurement.entity.js';
import { addOnUnnamed, biddersMiscounted, providerGone, providerUnnamed } from './procurement.errors.js';
import { procurementIn } from './procurement.record.js';
import { purchaseLife } from './procurement.rules.js';
import { MethodGround, ProcurementMethod, ProviderKind } from './purchase.enums.js';

@InputType({ description: 'The method of a purchase (确定采购方式).' })
export class SetProcurementMethodInput extends ProjectStepInput {
  @Field(() => ProcurementMethod, { description: 'How the provider is to be chosen (采购方式).' })
  method!: ProcurementMethod;

  @Field(() => Boolean, {
    description: 'Whether it is in the catalogue or above the limits (限额以上): the law binds only then.',
  })
  aboveThreshold!: boolean;

  @Field(() => MethodGround, { nullable: true, description: 'Ground for another method than open tender (理由).' })
  ground?: MethodGround | null;

  @Field(() => ID, {
    nullable: true,
    description: 'With the ground ADD_ON: the contract that is added to (原合同), `ctr_…`.',
  })
  addOnTo?: string | null;

  @Field(() => DateScalar, { description: 'Day it was set (确定日期), today or earlier.' })
  setOn!: string;
}

@InputType({ description: 'The notice of a purchase (采购公告).' })
export class IssueNoticeInput extends ProjectStepInput {
  @Field(() => DateScalar, { description: 'Day of the notice, when documents are out (公告日期), today or earlier.' })
  noticeOn!: string;

  @Field(() => DateScalar, { description: 'Last day for bids or responses (截止日期); it may be still to come.' })
  bidsUntil!: string;

  @Field(() => Int, { nullable: true, description: 'How many suppliers were invited (邀请供应商数).' })
  invited?: number | null;
}

@InputType({ description: 'The opening of bids (开标).' })
export class OpenBidsInput extends ProjectStepInput {
  @Field(() => DateScalar, { description: 'Day they were opened (开标日期), today or earlier.' })
  openedOn!: string;

  @Field(() => Int, { description: 'How many came in (投标、响应数).' })
  received!: number;
}

@InputType({ description: 'The evaluation of bids (评审).' })
export class EvaluateBidsInput extends ProjectStepInput {
  @Field(() => DateScalar, { description: 'Day it ended (评审结束日期), today or earlier.' })
  evaluatedOn!: string;

  @Field(() => Int, { description: 'How many bidders qualified (合格供应商数).' })
  qualified!: number;
}

@InputType({ description: 'The report of an evaluation (评审报告).' })
export class ReportEvaluationInput extends ProjectStepInput {
  @Field(() => DateScalar, { description: 'Day the purchaser got it (送达日期), today or earlier.' })
  reportedOn!: string;
}

@InputType({ description: 'An award (确定中标、成交).' })
export class AwardContractInput extends ProjectStepInput {
  @Field(() => ProviderKind, { description: 'What kind of body it goes to (承接主体类型).' })
  providerKind!: ProviderKind;

  @Field(() => ID, { nullable: true, description: 'The social organisation it goes to (承接主体), `org_…`.' })
  provider?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Name of a provider that is no social organisation (承接主体名称).',
  })
  providerName?: string | null;

  @Field(() => Decimal, { description: 'Amount in yuan (中标、成交金额), more than 0.' })
  amount!: string;

  @Field(() => DateScalar, { description: 'Day the purchaser decided (确定日期), today or earlier.' })
  decidedOn!: string;

  @Field(() => DateScalar, { description: 'Day of the award notice (通知日期), today or earlier.' })
  awardedOn!: string;
}

/** What the room of resources says of who is to get the award. */
interface Provider extends Fact {
  readonly id: string;
  readonly status: string | null;
}

@Resolver()
export class BiddingWork {
  @Mutation(() => ProjectPayload, { description: purchaseLife.descriptionOf('setProcurementMethod') })
  setProcurementMethod(
    @Arg('input', () => SetProcurementMethodInput) input: SetProcurementMethodInput,
    @Ctx() context: Context,
  ): Promise<ProjectPayload> {
    return takeStep(context, { name: 'setProcurementMethod', action: 'METHOD_SET' }, input, async (step) => {
      const { method, ground = null, addOnTo = null, aboveThreshold } = input;
      const addsOn = method === ProcurementMethod.SINGLE_SOURCE && ground === MethodGround.ADD_ON;
      if (addsOn !== (addOnTo !== null)) throw addOnUnnamed();
      if (addOnTo !== null && !(await step.work.em.findOne(ProjectContract, { id: addOnTo }))) {
        throw recordUnknown('ProjectContract', addOnTo);
      }
      const methodSetOn = notBefore(
        'setOn',
        step.work.done('setOn', input.setOn),
        'the day the intention was published',
        step.file.procurement?.intentionOn,
      );
      procurementIn(step, { method, methodGround: ground, addOnToId: addOnTo, aboveThreshold, methodSetOn });
    });
  }

  @Mutation(() => ProjectPayload, { description: purchaseLife.descriptionOf('issueNotice') })
  issueNotice(
    @Arg('input', () => IssueNoticeInput) input: IssueNoticeInput,
    @Ctx() context: Context,
  ): Promise<ProjectPayload> {
    return takeStep(context, { name: 'issueNotice', action: 'NOTICE_ISSUED' }, input, (step) => {
      const { procurement } = step.file;
      const noticeOn = step.work.done('noticeOn', input.noticeOn);
      notBefore('noticeOn', noticeOn, 'the day the method was set', procurement?.methodSetOn);
      notBefore('noticeOn', noticeOn, 'the last round', procurement?.openedOn);
      notBefore('bidsUntil', input.bidsUntil, 'the notice', noticeOn);
      countOf(input.invited ?? 0, null);
      const round = (procurement?.round ?? 1) + (procurement?.noticeOn == null ? 0 : 1);
      procurementIn(step, {
        ...FRESH_ROUND,
        round,
        noticeOn,
        bidsUntil: input.bidsUntil,
        invited: input.invited ?? null,
      });
    });
  }

  @Mutation(() => ProjectPayload, { description: purchaseLife.descriptionOf('openBids') })
  openBids(@Arg('input', () => OpenBidsInput) input: OpenBidsInput, @Ctx() context: Context): Promise<ProjectPayload> {
    return takeStep(context, { name: 'openBids', action: 'BIDS_OPENED' }, input, (step) => {
      const openedOn = step.work.done('openedOn', input.openedOn);
      notBefore('openedOn', openedOn, 'the last day for bids', step.file.procurement?.bidsUntil);
      procurementIn(step, { openedOn, bidsReceived: countOf(input.received, null) });
    });
  }

  @Mutation(() => ProjectPayload, { description: purchaseLife.descriptionOf('evaluateBids') })
  evaluateBids(
    @Arg('input', () => EvaluateBidsInput) input: EvaluateBidsInput,
    @Ctx() context: Context,
  ): Promise<ProjectPayload> {
    return takeStep(context, { name: 'evaluateBids', action: 'BIDS_EVALUATED' }, input, (step) => {
      const { procurement } = step.file;
      const evaluatedOn = step.work.done('evaluatedOn', input.evaluatedOn);
      notBefore('evaluatedOn', evaluatedOn, 'the opening', procurement?.openedOn);
      const biddersQualified = countOf(input.qualified, procurement?.bidsReceived ?? null);
      procurementIn(step, { evaluatedOn, biddersQualified });
    });
  }

  @Mutation(() => ProjectPayload, { description: purchaseLife.descriptionOf('reportEvaluation') })
  reportEvaluation(
    @Arg('input', () => ReportEvaluationInput) input: ReportEvaluationInput,
    @Ctx() context: Context,
  ): Promise<ProjectPayload> {
    return takeStep(context, { name: 'reportEvaluation', action: 'EVALUATION_REPORTED' }, input, (step) => {
      const reportedOn = step.work.done('reportedOn', input.reportedOn);
      notBefore('reportedOn', reportedOn, 'the evaluation', step.file.procurement?.evaluatedOn);
      procurementIn(step, { reportedOn });
    });
  }

  @Mutation(() => ProjectPayload, { description: purchaseLife.descriptionOf('failBid') })
  failBid(
    @Arg('input', () => EndProjectInput) input: EndProjectInput,
    @Ctx() context: Context,
  ): Promise<ProjectPayload> {
    return takeStep(context, { name: 'failBid', action: 'BID_FAILED' }, input, (step) => {
      procurementIn(step, { failedFor: input.why });
    });
  }

  @Mutation(() => ProjectPayload, { description: purchaseLife.descriptionOf('awardContract') })
  async awardContract(
    @Arg('input', () => AwardContractInput) input: AwardContractInput,
    @Ctx() context: Context,
  ): Promise<ProjectPayload> {
    const { provider = null } = input;
    const move = { name: 'awardContract', action: 'AWARDED' };
    const written = await context.writeKnowing(
      { name: move.name, input },
      async (lookups) =>
        provider === null ? null : await lookups.one<Provider>('SocialOrganization', provider, '{ id status }'),
      (work, found) => {
        if (provider !== null && !found) throw recordUnknown('SocialOrganization', provider);
        if (found?.status != null && found.status !== 'ACTIVE') throw providerGone(found.id, found.status);
        return stepIn(work, move, input, (step) => award(step, input));
      },
    );
    return projectPayload(context, written);
  }
}

async function award(step: Step, input: AwardContractInput) {
  const { work, file } = step;
  const { provider = null, providerName = null, providerKind } = input;
  const decidedOn = work.done('decidedOn', input.decidedOn);
  const awardedOn = work.done('awardedOn', input.awardedOn);
  notBefore('decidedOn', decidedOn, 'the evaluation', file.procurement?.reportedOn ?? file.procurement?.evaluatedOn);
  notBefore('awardedOn', awardedOn, 'the decision', decidedOn);
  const isOrganization = providerKind === ProviderKind.SOCIAL_ORGANIZATION;
  const named = isOrganization
    ? provider !== null && providerName === null
    : provider === null && providerName !== null;
  if (!named && providerKind !== ProviderKind.INDIVIDUAL) throw providerUnnamed();
  checkParty(providerKind, file.project.purchaserBasis, awardedOn);
  const amount = fenOf('amount', input.amount);
  const addOnToId = file.procurement?.addOnToId;
  if (addOnToId != null && file.procurement?.aboveThreshold !== false) await checkAdded(step, addOnToId, amount);
  procurementIn(step, { decidedOn, awardedOn, awardFen: Number(amount), providerKind, providerName });
  return { providerId: provider };
}

/** Whoever adds to the same contract at the same time waits for its lock. */
async function checkAdded({ work, file }: Step, contractId: string, amount: bigint): Promise<void> {
  const original = await work.take(ProjectContract, contractId);
  const others = await work.em.find(Procurement, { addOnToId: contractId, projectId: { $ne: file.project.id } });
  const before = others.reduce((sum, { awardFen }) => sum + BigInt(awardFen ?? 0), 0n);
  checkAddOn(BigInt(original.amountFen ?? 0), before + amount);
}

function countOf(count: number, most: number | null): number {
  if (count < 0 || (most !== null && count > most)) throw biddersMiscounted(count, most);
  return count;
}
