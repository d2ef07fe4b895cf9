/** How a provider is found for a purchase: what was published when, by which method, who bid and who was chosen. One row a project; a new round overwrites it. */
import { Entity, Enum, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { RecordedRow } from '../../../shared/record.entity.js';
import { DateScalar, Money } from '../../../shared/scalars/index.js';
import { moneyOrNull } from '../money.js';
import { Project } from '../project/project.entity.js';
import { ProjectContract } from './contract.entity.js';
import { MethodGround, ProcurementMethod, ProviderKind } from './purchase.enums.js';

@ObjectType({ description: 'How the provider of a purchase is found (采购过程); of several rounds the last.' })
@Entity({ tableName: 'procurement' })
@Unique({ properties: ['projectId'] })
export class Procurement extends RecordedRow {
  @ManyToOne(() => Project, { mapToPk: true, fieldName: 'project_id' })
  projectId!: string;

  @Field(() => Int, { description: 'Which round it is (轮次): 1, and one more after each failed one.' })
  @Property({ type: 'integer', default: 1 })
  round: number = 1;

  @Field(() => DateScalar, { nullable: true, description: 'Day the needs were surveyed (需求调查日期).' })
  @Property({ type: 'string', nullable: true })
  surveyedOn?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the public was asked about the needs (是否征求公众意见).',
  })
  @Property({ type: 'boolean', nullable: true })
  publicAsked?: boolean | null;

  @Field(() => DateScalar, { nullable: true, description: 'Day the money was in the budget (预算批复日期).' })
  @Property({ type: 'string', nullable: true })
  budgetedOn?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Day the intention was published (采购意向公开日期).' })
  @Property({ type: 'string', nullable: true })
  intentionOn?: string | null;

  @Field(() => ProcurementMethod, { nullable: true, description: 'How the provider is chosen (采购方式).' })
  @Enum({ items: () => ProcurementMethod, nullable: true })
  method?: ProcurementMethod | null;

  @Field(() => MethodGround, {
    nullable: true,
    description: 'Ground for another method than open tender (采购方式理由).',
  })
  @Enum({ items: () => MethodGround, nullable: true })
  methodGround?: MethodGround | null;

  @Field(() => DateScalar, { nullable: true, description: 'Day the method was set (确定采购方式日期).' })
  @Property({ type: 'string', nullable: true })
  methodSetOn?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether it is in the procurement catalogue or above its limits (限额以上), so that the timers bind; null when not known.',
  })
  @Property({ type: 'boolean', nullable: true })
  aboveThreshold?: boolean | null;

  /** The contract that a single-source purchase adds to. */
  @ManyToOne(() => ProjectContract, { mapToPk: true, fieldName: 'add_on_to_id', nullable: true })
  addOnToId?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Day of the notice, when documents are out (采购公告日期).' })
  @Property({ type: 'string', nullable: true })
  noticeOn?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day for bids or responses (投标、响应截止日期).' })
  @Property({ type: 'string', nullable: true })
  bidsUntil?: string | null;

  @Field(() => Int, { nullable: true, description: 'How many suppliers were invited (邀请供应商数).' })
  @Property({ type: 'integer', nullable: true })
  invited?: number | null;

  @Field(() => DateScalar, { nullable: true, description: 'Day the bids were opened (开标日期).' })
  @Property({ type: 'string', nullable: true })
  openedOn?: string | null;

  @Field(() => Int, { nullable: true, description: 'How many bids came in (投标、响应数).' })
  @Property({ type: 'integer', nullable: true })
  bidsReceived?: number | null;

  @Field(() => DateScalar, { nullable: true, description: 'Day the evaluation ended (评审结束日期).' })
  @Property({ type: 'string', nullable: true })
  evaluatedOn?: string | null;

  @Field(() => Int, { nullable: true, description: 'How many bidders qualified (合格供应商数).' })
  @Property({ type: 'integer', nullable: true })
  biddersQualified?: number | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Day the evaluation report reached the purchaser (评审报告送达日期).',
  })
  @Property({ type: 'string', nullable: true })
  reportedOn?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Day the purchaser decided the award (确定中标、成交日期).' })
  @Property({ type: 'string', nullable: true })
  decidedOn?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Day of the award notice (中标、成交通知日期).' })
  @Property({ type: 'string', nullable: true })
  awardedOn?: string | null;

  @Property({ type: 'bigint', nullable: true })
  awardFen?: number | null;

  @Field(() => Money, { nullable: true, description: 'Amount of the award (中标、成交金额) in yuan.' })
  get award(): Money | null {
    return moneyOrNull(this.awardFen);
  }

  @Field(() => ProviderKind, { nullable: true, description: 'What kind of body was chosen (承接主体类型).' })
  @Enum({ items: () => ProviderKind, nullable: true })
  providerKind?: ProviderKind | null;

  @Field(() => String, {
    nullable: true,
    description: 'Name of a provider that is no social organisation (承接主体名称).',
  })
  @Property({ type: 'string', nullable: true })
  providerName?: string | null;

  @Field(() => String, { nullable: true, description: 'Why the last round failed (废标原因); null when none did.' })
  @Property({ type: 'text', nullable: true })
  failedFor?: string | null;
}

/** Columns that a new round begins without. */
export const FRESH_ROUND = {
  noticeOn: null,
  bidsUntil: null,
  invited: null,
  openedOn: null,
  bidsReceived: null,
  evaluatedOn: null,
  biddersQualified: null,
  reportedOn: null,
  decidedOn: null,
} satisfies Partial<Procurement>;
