/** One entry of a fund's ledger. Entries are only ever added: what was wrong is reversed by a further one. */
import { BigIntType } from '@mikro-orm/core';
import { Check, Entity, Enum, Index, ManyToOne, Property, Trigger, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { RecordedRow } from '../../../shared/record.entity.js';
import { DateScalar, Money, moneyOfFen } from '../../../shared/scalars/index.js';
import { SocialOrganization } from '../organization/social-organization.entity.js';
import { stationOf, StationStub } from '../station/station.stub.js';
import { ContributionChannel, ServiceFund } from './service-fund.entity.js';

/** Closed set: what an entry of a ledger does. */
export enum FundTransactionKind {
  CONTRIBUTION = 'CONTRIBUTION',
  COMMITMENT = 'COMMITMENT',
  RELEASE = 'RELEASE',
  SPENDING = 'SPENDING',
  REFUND = 'REFUND',
  RETURN = 'RETURN',
  REVERSAL = 'REVERSAL',
}
registerEnumType(FundTransactionKind, {
  name: 'FundTransactionKind',
  description: "What an entry of a fund's ledger does (收支类型).",
  valuesConfig: {
    CONTRIBUTION: { description: 'Money comes in (注资); the balance grows.' },
    COMMITMENT: { description: 'A part of the balance is promised to a purpose (承诺); it stays in the fund.' },
    RELEASE: { description: 'What is left of a commitment, or a part of it, is free again (解除承诺).' },
    SPENDING: { description: 'Money is spent on a permitted purpose (支出); the balance shrinks.' },
    REFUND: { description: 'A contribution, or a part of it, goes back to who gave it (退款).' },
    RETURN: { description: 'What is left goes back to the owner when the fund is closed (结余返还).' },
    REVERSAL: { description: 'An earlier entry is undone (冲正): the same amount with the opposite sign.' },
  },
});

@ObjectType({
  simpleResolvers: true,
  description: "One entry of a service fund's ledger (基金流水). Entries are never changed; a wrong one is reversed.",
})
@Entity({ tableName: 'fund_transaction' })
@Unique({ properties: ['fundId', 'position'] })
@Unique({ properties: ['reversesId'] })
@Index({ properties: ['fundId', 'occurredOn'] })
@Check({ name: 'fund_transaction_once_check', expression: 'version = 1 and superseded_at is null' })
@Check({
  name: 'fund_transaction_balance_check',
  expression: 'committed_after_fen >= 0 and balance_after_fen >= committed_after_fen',
})
// SQLite's own way to refuse; PostgreSQL knows no such function and refuses for that, with the sentence in the error's context.
@Trigger({
  name: 'fund_transaction_append_only',
  timing: 'before',
  events: ['update', 'delete'],
  body: `select raise(abort, 'entries of a ledger are never changed')`,
})
export class FundTransaction extends RecordedRow {
  @ManyToOne(() => ServiceFund, { mapToPk: true, fieldName: 'fund_id' })
  fundId!: string;

  @Field(() => Int, { description: 'Place in the ledger of its fund, from 1 (序号).' })
  @Property({ type: 'integer' })
  position!: number;

  @Field(() => FundTransactionKind, { description: 'What it does (收支类型).' })
  @Enum({ items: () => FundTransactionKind })
  kind!: FundTransactionKind;

  /** For a reversal the kind of what it reverses, for others their own: sums by kind come out net of reversals. */
  @Enum({ items: () => FundTransactionKind })
  countsAs!: FundTransactionKind;

  /** Whole fen (分) by which the balance changes. */
  @Property({ type: new BigIntType('number') })
  balanceChangeFen!: number;

  /** Whole fen (分) by which the promised part changes. */
  @Property({ type: new BigIntType('number') })
  committedChangeFen!: number;

  @Property({ type: new BigIntType('number') })
  balanceAfterFen!: number;

  @Property({ type: new BigIntType('number') })
  committedAfterFen!: number;

  @Field(() => Money, {
    description: 'By how much the balance changes (余额变动), in yuan; below 0 for what goes out.',
  })
  get balanceChange(): Money {
    return moneyOfFen(this.balanceChangeFen);
  }

  @Field(() => Money, { description: 'By how much the promised part changes (承诺变动), in yuan.' })
  get committedChange(): Money {
    return moneyOfFen(this.committedChangeFen);
  }

  @Field(() => Money, { description: 'Balance of the fund after it (变动后余额), in yuan.' })
  get balanceAfter(): Money {
    return moneyOfFen(this.balanceAfterFen);
  }

  @Field(() => DateScalar, { description: 'Day on which it happened (发生日期).' })
  @Property({ type: 'string' })
  occurredOn!: string;

  @Field(() => ContributionChannel, {
    nullable: true,
    description: 'How the money came in (资金渠道); contributions only.',
  })
  @Enum({ items: () => ContributionChannel, nullable: true })
  channel!: ContributionChannel | null;

  @ManyToOne(() => SocialOrganization, {
    mapToPk: true,
    fieldName: 'charity_id',
    nullable: true,
    deleteRule: 'restrict',
  })
  charityId!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What it is spent on, or promised to (用途): one of the purposes of the fund.',
  })
  @Property({ type: 'text', nullable: true })
  purpose!: string | null;

  @Property({ type: 'string', nullable: true, index: true })
  stationId!: string | null;

  @Field(() => StationStub, {
    nullable: true,
    description: 'Station or post that the money reached (惠及站点); null where a session or activity is named alone.',
  })
  get station(): StationStub | null {
    return this.stationId == null ? null : stationOf(this.stationId);
  }

  @Field(() => ID, { nullable: true, description: 'Service session that it paid for (服务场次), by id; null if none.' })
  @Property({ type: 'string', nullable: true })
  sessionId!: string | null;

  @Field(() => ID, { nullable: true, description: 'Activity that it paid for (活动), by id; null if none.' })
  @Property({ type: 'string', nullable: true })
  activityId!: string | null;

  @ManyToOne(() => FundTransaction, {
    mapToPk: true,
    fieldName: 'commitment_id',
    nullable: true,
    deleteRule: 'restrict',
  })
  commitmentId!: string | null;

  @ManyToOne(() => FundTransaction, {
    mapToPk: true,
    fieldName: 'contribution_id',
    nullable: true,
    deleteRule: 'restrict',
  })
  contributionId!: string | null;

  @ManyToOne(() => FundTransaction, { mapToPk: true, fieldName: 'reverses_id', nullable: true, deleteRule: 'restrict' })
  reversesId!: string | null;

  @Field(() => String, { nullable: true, description: 'Note as entered (备注).' })
  @Property({ type: 'text', nullable: true })
  note!: string | null;
}
