/** What is done with a contract: signed, announced, filed, added to, paid; and renewed, when it has been kept well. */
import { Arg, Ctx, Field, InputType, Int, Mutation, Resolver } from 'type-graphql';
import { ProvenanceBasis } from '../../../shared/figures/index.js';
import { DateScalar, Decimal } from '../../../shared/scalars/index.js';
import { newId, type Work } from '../../../shared/work/index.js';
import type { Context } from '../context.js';
import { notBefore } from '../days.js';
import { ProjectFunding } from '../project/funding-source.entity.js';
import { Project } from '../project/project.entity.js';
import { ProjectStage } from '../project/project.enums.js';
import { ProjectPayload } from '../project/project.payload.js';
import { fenOf, keepDuties, ProjectStepInput, takeStep, type Step } from '../project/project.step.js';
import { ProjectTargetGroupRow } from '../project/target-group.entity.js';
import { contractWithDueDays, ProjectContract } from './contract.entity.js';
import { suspendedDays } from './duty.rules.js';
import { checkPaid, checkSupplements, checkTerm } from './limit.rules.js';
import { Procurement } from './procurement.entity.js';
import { contractMissing, termBackwards } from './procurement.errors.js';
import { purchaseLife } from './procurement.rules.js';
import { ContractClause, ProcurementMethod } from './purchase.enums.js';
import { ContractSupplement, PaymentKind, ProjectPayment } from './settlement.entity.js';

@InputType()
abstract class ContractInput extends ProjectStepInput {
  @Field(() => Decimal, { description: 'Amount in yuan (合同金额), more than 0.' })
  amount!: string;

  @Field(() => DateScalar, { description: 'Day it was signed (签订日期), today or earlier.' })
  signedOn!: string;

  @Field(() => DateScalar, { description: 'First day of the term (合同期限起).' })
  termStart!: string;

  @Field(() => DateScalar, { description: 'Last day of the term, included (合同期限止).' })
  termEnd!: string;

  @Field(() => String, { nullable: true, description: 'Ground for a term of more than one year (长期限理由).' })
  longTermGround?: string | null;

  @Field(() => Decimal, { nullable: true, description: 'Performance bond in yuan (履约保证金), more than 0.' })
  bond?: string | null;

  @Field(() => [ContractClause], { nullable: true, description: 'Which clauses it has (合同条款).' })
  clauses?: ContractClause[] | null;
}

@InputType({ description: 'A contract that was signed (签订合同).' })
export class SignContractInput extends ContractInput {}

@InputType({ description: 'A contract that follows on this one with the same provider (续签合同).' })
export class RenewProjectInput extends ContractInput {
  @Field(() => String, {
    nullable: true,
    description: 'Title of the project that follows (续签项目名称); the same when left out.',
  })
  title?: string | null;

  @Field(() => Int, { nullable: true, description: 'Year of the programme of the project that follows (年度).' })
  programmeYear?: number | null;
}

@InputType({ description: 'A duty towards a contract that was done (合同公告、备案).' })
export class ContractDutyInput extends ProjectStepInput {
  @Field(() => DateScalar, { description: 'Day it was done (日期), today or earlier.' })
  doneOn!: string;
}

@InputType({ description: 'A supplement to a contract (补充合同).' })
export class AddSupplementInput extends ProjectStepInput {
  @Field(() => Decimal, { description: 'What it adds in yuan (金额), more than 0.' })
  amount!: string;

  @Field(() => DateScalar, { description: 'Day it was signed (签订日期), today or earlier.' })
  signedOn!: string;

  @Field(() => String, { nullable: true, description: 'What it is about (内容).' })
  content?: string | null;
}

@InputType({ description: 'A payment on a contract (付款).' })
export class RecordPaymentInput extends ProjectStepInput {
  @Field(() => Decimal, { description: 'Amount in yuan (金额), more than 0.' })
  amount!: string;

  @Field(() => DateScalar, { description: 'Day it was paid (付款日期), today or earlier.' })
  paidOn!: string;
}

@Resolver()
export class ContractWork {
  @Mutation(() => ProjectPayload, { description: purchaseLife.descriptionOf('signContract') })
  signContract(
    @Arg('input', () => SignContractInput) input: SignContractInput,
    @Ctx() context: Context,
  ): Promise<ProjectPayload> {
    return takeStep(context, { name: 'signContract', action: 'CONTRACT_SIGNED' }, input, (step) => {
      const { work, file } = step;
      const { procurement, disputes, project } = file;
      const awardedOn = procurement?.awardedOn ?? null;
      notBefore('signedOn', work.done('signedOn', input.signedOn), 'the award', awardedOn);
      checkTermOf(input, input.termStart);
      const halted = awardedOn === null ? 0 : suspendedDays(disputes, awardedOn, input.signedOn);
      const { method = null, aboveThreshold = null } = procurement ?? {};
      addContract(work, project, input, { method, aboveThreshold, awardedOn }, halted);
    });
  }

  @Mutation(() => ProjectPayload, { description: purchaseLife.descriptionOf('publishContract') })
  publishContract(
    @Arg('input', () => ContractDutyInput) input: ContractDutyInput,
    @Ctx() context: Context,
  ): Promise<ProjectPayload> {
    return takeStep(context, { name: 'publishContract', action: 'CONTRACT_PUBLISHED' }, input, (step) =>
      contractIn(step, 'CONTRACT_PUBLISHED', () => ({ announcedOn: doneOn(step, 'doneOn', input.doneOn) })),
    );
  }

  @Mutation(() => ProjectPayload, { description: purchaseLife.descriptionOf('fileContract') })
  fileContract(
    @Arg('input', () => ContractDutyInput) input: ContractDutyInput,
    @Ctx() context: Context,
  ): Promise<ProjectPayload> {
    return takeStep(context, { name: 'fileContract', action: 'CONTRACT_FILED' }, input, (step) =>
      contractIn(step, 'CONTRACT_FILED', () => ({ filedOn: doneOn(step, 'doneOn', input.doneOn) })),
    );
  }

  @Mutation(() => ProjectPayload, { description: purchaseLife.descriptionOf('addSupplement') })
  addSupplement(
    @Arg('input', () => AddSupplementInput) input: AddSupplementInput,
    @Ctx() context: Context,
  ): Promise<ProjectPayload> {
    return takeStep(context, { name: 'addSupplement', action: 'SUPPLEMENT_ADDED' }, input, (step) =>
      contractIn(step, 'SUPPLEMENT_ADDED', (contract) => {
        const amount = fenOf('amount', input.amount);
        const signedOn = doneOn(step, 'signedOn', input.signedOn);
        const total = BigInt(contract.supplementFen) + amount;
        checkSupplements(BigInt(contract.amountFen ?? 0), total, contract.aboveThreshold);
        const row = { id: newId('csp'), contractId: contract.id, amountFen: Number(amount), signedOn };
        step.work.add(ContractSupplement, { ...row, content: input.content ?? null });
        return { supplementFen: Number(total) };
      }),
    );
  }

  @Mutation(() => ProjectPayload, { description: purchaseLife.descriptionOf('recordPayment') })
  recordPayment(
    @Arg('input', () => RecordPaymentInput) input: RecordPaymentInput,
    @Ctx() context: Context,
  ): Promise<ProjectPayload> {
    return takeStep(context, { name: 'recordPayment', action: 'PAID' }, input, (step) =>
      contractIn(step, 'PAID', (contract) => {
        const amount = fenOf('amount', input.amount);
        const paid = BigInt(contract.paidFen) + amount;
        checkPaid(BigInt(contract.amountFen ?? 0) + BigInt(contract.supplementFen), paid);
        const row = { id: newId('ppm'), projectId: contract.projectId, contractId: contract.id };
        const paidOn = doneOn(step, 'paidOn', input.paidOn);
        step.work.add(ProjectPayment, { ...row, kind: PaymentKind.CONTRACT, amountFen: Number(amount), paidOn });
        return { paidFen: Number(paid) };
      }),
    );
  }

  @Mutation(() => ProjectPayload, { description: purchaseLife.descriptionOf('renewProject') })
  renewProject(
    @Arg('input', () => RenewProjectInput) input: RenewProjectInput,
    @Ctx() context: Context,
  ): Promise<ProjectPayload> {
    return takeStep(context, { name: 'renewProject', action: 'RENEWED' }, input, (step) => renew(step, input));
  }
}

/** A new project of the same parties under a new contract; both terms together are held to what one may have. */
async function renew({ work, file }: Step, input: RenewProjectInput): Promise<Partial<Project>> {
  const { project, contract, procurement } = file;
  const signedOn = work.done('signedOn', input.signedOn);
  notBefore('termStart', input.termStart, 'the end of the contract before', contract?.termEnd);
  checkTermOf(input, await firstDay(work, project, contract?.termStart ?? input.termStart));
  const { id, kind, originLevel, originAreaId, programmeId, providerId, performedAtId, performedAtAreaId } = project;
  const { purchaserName, purchaserKind, purchaserBasis, purchaserAgencyId } = project;
  const next = work.add(
    Project,
    {
      id: newId('prj'),
      title: input.title ?? project.title,
      kind: kind ?? null,
      kindBasis: ProvenanceBasis.STATED,
      stage: ProjectStage.CONTRACTED,
      programmeId: programmeId ?? null,
      programmeYear: input.programmeYear ?? null,
      originLevel: originLevel ?? null,
      originAreaId: originAreaId ?? null,
      providerId: providerId ?? null,
      performedAtId: performedAtId ?? null,
      performedAtAreaId: performedAtAreaId ?? null,
      purchaserName: purchaserName ?? null,
      purchaserKind: purchaserKind ?? null,
      purchaserBasis: purchaserBasis ?? null,
      purchaserAgencyId: purchaserAgencyId ?? null,
      openEnded: false,
      renewalOfId: id,
    },
    { action: 'RENEWS', why: input.why },
  );
  const { aboveThreshold = null, providerKind = null, providerName = null } = procurement ?? {};
  const found = { method: ProcurementMethod.OTHER, aboveThreshold };
  work.add(Procurement, { id: newId('pcm'), projectId: next.id, ...found, providerKind, providerName });
  for (const { targetGroup } of await work.em.find(ProjectTargetGroupRow, { projectId: id, supersededAt: null })) {
    work.add(ProjectTargetGroupRow, { id: newId('ptg'), projectId: next.id, targetGroup });
  }
  for (const { sourceId } of await work.em.find(ProjectFunding, { projectId: id, supersededAt: null })) {
    work.add(ProjectFunding, { id: newId('pfd'), projectId: next.id, sourceId });
  }
  addContract(work, next, { ...input, signedOn }, { ...found, awardedOn: null }, 0);
  await keepDuties(work, next);
  return { openForClaim: false };
}

/** First day of the first contract in a row of renewals. */
async function firstDay(work: Work, project: Project, start: string): Promise<string> {
  let [earliest, before] = [start, project.renewalOfId ?? null];
  while (before !== null) {
    const terms = await work.em.find(ProjectContract, { projectId: before, supersededAt: null });
    for (const { termStart } of terms) if (termStart != null && termStart < earliest) earliest = termStart;
    before = (await work.em.findOneOrFail(Project, { id: before })).renewalOfId ?? null;
  }
  return earliest;
}

function checkTermOf({ termStart, termEnd, signedOn }: ContractInput, from: string): void {
  if (termEnd < termStart) throw termBackwards(termStart, termEnd);
  checkTerm(from, termEnd, signedOn);
}

function addContract(
  work: Work,
  project: Project,
  input: ContractInput,
  found: Pick<ProjectContract, 'method' | 'aboveThreshold' | 'awardedOn'>,
  halted: number,
): void {
  const { signedOn, termStart, termEnd, longTermGround = null, clauses = null, bond } = input;
  const row = {
    id: newId('ctr'),
    projectId: project.id,
    ...found,
    amountFen: Number(fenOf('amount', input.amount)),
    bondFen: bond == null ? null : Number(fenOf('bond', bond)),
    clausesKept: clauses && [...new Set(clauses)],
    signedOn,
    termStart,
    termEnd,
    longTermGround,
  };
  work.add(ProjectContract, contractWithDueDays(row, halted), { action: 'SIGNED', why: input.why });
}

/** Changes the last contract of a purchase; one that came from a source without its contract has none. */
function contractIn(
  { work, file: { contract, project } }: Step,
  action: string,
  changes: (contract: ProjectContract) => Partial<ProjectContract>,
): void {
  if (!contract) throw contractMissing(project.id);
  work.change(contract, changes(contract), { action });
}

const doneOn = ({ work, file }: Step, place: string, day: string): string =>
  notBefore(place, work.done(place, day), 'the signing', file.contract?.signedOn);
