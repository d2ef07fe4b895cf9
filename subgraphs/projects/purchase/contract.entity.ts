/** The contract of a project: how its provider was chosen, when it was signed and announced, and for which term. */
import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { RecordedRow } from '../../../shared/record.entity.js';
import { DateScalar, Money } from '../../../shared/scalars/index.js';
import { moneyOrNull } from '../money.js';
import { Project } from '../project/project.entity.js';
import { ProcurementMethod } from './purchase.enums.js';
import { contractDueDays } from './purchase.rules.js';

@ObjectType({ description: 'Contract of a project (合同), with the days that its terms are reckoned from.' })
@Entity({ tableName: 'project_contract' })
@Index({ properties: ['signedOn'] })
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
}

/** The columns of a contract with its due days worked out: write contracts through it. */
export function contractWithDueDays<T extends Pick<ProjectContract, 'awardedOn' | 'signedOn'>>(row: T) {
  return { ...row, ...contractDueDays(row.awardedOn ?? null, row.signedOn ?? null) };
}
