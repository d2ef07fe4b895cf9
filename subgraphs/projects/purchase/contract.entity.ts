/** The contract of a project: how its provider was chosen, when it was signed, announced and filed, for which term, and what was paid on it. */
import { Check, Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { RecordedRow } from '../../../shared/record.entity.js';
import { DateScalar, Money, moneyOfFen } from '../../../shared/scalars/index.js';
import { moneyOrNull } from '../money.js';
import { Project } from '../project/project.entity.js';
import { ContractClause, ProcurementMethod } from './purchase.enums.js';
import { contractDueDays } from './purchase.rules.js';

@ObjectType({ description: 'Contract of a project (合同), with the days that its terms are reckoned from.' })
@Entity({ tableName: 'project_contract' })
@Index({ properties: ['signedOn'] })
@Check({ name: 'project_contract_paid_check', expression: 'paid_fen <= amount_fen + supplement_fen' })
export class ProjectContract extends RecordedRow {
  @ManyToOne(() => Project, { mapToPk: true, fieldName: 'project_id' })
  projectId!: string;

  @Field(() => ProcurementMethod, { nullable: true, description: 'How the provider was chosen (采购方式).' })
  @Enum({ items: () => ProcurementMethod, nullable: true })
  method?: ProcurementMethod | null;

  @Property({ type: 'bigint', nullable: true })
  amountFen?: number | null;

  @Field(() => Money, { nullable: true, description: 'Amount (合同金额) in yuan.' })
  get amount(): Money | null {
    return moneyOrNull(this.amountFen);
  }

  @Field(() => DateScalar, { nullable: true, description: 'Day of the award notice (中标通知日期).' })
  @Property({ type: 'string', nullable: true })
  awardedOn?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Day it was signed (签订日期).' })
  @Property({ type: 'string', nullable: true })
  signedOn?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Day it was announced (公告日期).' })
  @Property({ type: 'string', nullable: true })
  announcedOn?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Last day for signing (签订期限), by the rules in force at the award; null without an award.',
  })
  @Property({ type: 'string', nullable: true })
  signDueOn?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'Last day for announcing it (公告期限), by the rules in force at signing; working days are Monday to Friday, public holidays are not known here.',
  })
  @Property({ type: 'string', nullable: true })
  announceDueOn?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Day a copy was filed (备案日期).' })
  @Property({ type: 'string', nullable: true })
  filedOn?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'First day of the term (合同期限起).' })
  @Property({ type: 'string', nullable: true })
  termStart?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day of the term, included (合同期限止).' })
  @Property({ type: 'string', nullable: true })
  termEnd?: string | null;

  @Field(() => String, { nullable: true, description: 'Ground for a term of more than one year (长期限理由).' })
  @Property({ type: 'text', nullable: true })
  longTermGround?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether it is in the procurement catalogue or above its limits (限额以上), so that the timers bind; null when not known.',
  })
  @Property({ type: 'boolean', nullable: true })
  aboveThreshold?: boolean | null;

  @Property({ type: 'bigint', nullable: true })
  bondFen?: number | null;

  @Field(() => Money, {
    nullable: true,
    description: 'Performance bond (履约保证金) in yuan; null when there is none.',
  })
  get bond(): Money | null {
    return moneyOrNull(this.bondFen);
  }

  @Property({ type: 'json', nullable: true })
  clausesKept?: ContractClause[] | null;

  @Field(() => [ContractClause], {
    nullable: true,
    description: 'Which of the clauses that it has to have it has (合同条款), at most 8; null when nobody has said.',
  })
  get clauses(): ContractClause[] | null {
    return this.clausesKept ?? null;
  }

  /** What supplements have added, kept here so that payments are held to the sum by the database as well. */
  @Property({ type: 'bigint', default: 0 })
  supplementFen: number = 0;

  @Field(() => Money, { description: 'What its supplements add (补充合同金额) in yuan.' })
  get supplementsTotal(): Money {
    return moneyOfFen(Number(this.supplementFen));
  }

  @Property({ type: 'bigint', default: 0 })
  paidFen: number = 0;

  @Field(() => Money, { description: 'What the hub knows to be paid on it (已付金额) in yuan.' })
  get paid(): Money {
    return moneyOfFen(Number(this.paidFen));
  }
}

/** The columns of a contract with its due days worked out: write contracts through it. */
export function contractWithDueDays<T extends Pick<ProjectContract, 'awardedOn' | 'signedOn'>>(
  row: T,
  suspendedDays = 0,
) {
  return { ...row, ...contractDueDays(row.awardedOn ?? null, row.signedOn ?? null, suspendedDays) };
}

/** Of the contracts of one project the last signed. */
export const latestContract = (contracts: readonly ProjectContract[]): ProjectContract | null =>
  contracts.reduce<ProjectContract | null>(laterOf, null);

function laterOf(one: ProjectContract | null, other: ProjectContract): ProjectContract {
  const day = (contract: ProjectContract): string => contract.signedOn ?? '9999';
  return one === null || day(other) > day(one) ? other : one;
}
