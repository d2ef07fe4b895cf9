/** A special service fund that a firm has set up: what it is for, how it is fed, and what is in it. */
import { Check, Entity, Enum, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { BigIntType } from '@mikro-orm/core';
import { Directive, Field, ObjectType, registerEnumType } from 'type-graphql';
import { ProvenanceBasis } from '../../../shared/figures/index.js';
import { RecordedRow } from '../../../shared/record.entity.js';
import { Money, moneyOfFen, PartialDate } from '../../../shared/scalars/index.js';
import { Enterprise } from '../enterprise/enterprise.entity.js';

/** Closed set: the lawful ways of feeding a firm's fund. Public fundraising is not one: it needs a qualified charity. */
export enum ContributionChannel {
  OWN_FUNDS = 'OWN_FUNDS',
  EMPLOYEE_DONATION = 'EMPLOYEE_DONATION',
  VIA_CHARITY = 'VIA_CHARITY',
}
registerEnumType(ContributionChannel, {
  name: 'ContributionChannel',
  description: "How a firm's service fund is fed (资金渠道).",
  valuesConfig: {
    OWN_FUNDS: { description: "The firm's own money (企业自有资金)." },
    EMPLOYEE_DONATION: { description: 'Gifts of its employees among themselves (员工内部互助捐赠).' },
    VIA_CHARITY: { description: 'Donations raised by a qualified charity (通过慈善组织募集).' },
  },
});

/** Closed set: whether money may still move. */
export enum ServiceFundStatus {
  OPEN = 'OPEN',
  CLOSED = 'CLOSED',
}
registerEnumType(ServiceFundStatus, {
  name: 'ServiceFundStatus',
  description: 'Whether money may still move in a service fund (状态).',
  valuesConfig: {
    OPEN: { description: 'Money may move (运行中).' },
    CLOSED: { description: 'Wound up: nothing is in it, nothing moves (已关闭).' },
  },
});

@ObjectType({ simpleResolvers: true, description: 'A special service fund of an enterprise (专项服务基金).' })
@Directive('@key(fields: "id")')
@Entity({ tableName: 'service_fund' })
@Check({ name: 'service_fund_balance_check', expression: 'committed_fen >= 0 and balance_fen >= committed_fen' })
export class ServiceFund extends RecordedRow {
  @Field(() => String, { description: 'What its source calls it (名称); often only the kind, such as 专项服务基金.' })
  @Property({ type: 'string' })
  name!: string;

  @ManyToOne(() => Enterprise, { mapToPk: true, fieldName: 'owner_id' })
  ownerId!: string;

  @Field(() => String, { description: 'What it may be spent on (用途).' })
  @Property({ type: 'text' })
  purpose!: string;

  @Field(() => ContributionChannel, { nullable: true, description: 'How it is fed (资金渠道); null when not known.' })
  @Enum({ items: () => ContributionChannel, nullable: true })
  contributionChannel?: ContributionChannel | null;

  @Field(() => ProvenanceBasis, { description: 'What the word on its channel rests on (资金渠道依据).' })
  @Property({ type: 'string' })
  contributionChannelBasis!: ProvenanceBasis;

  @Field(() => PartialDate, { nullable: true, description: 'When it was set up (设立时间); null when not stated.' })
  @Property({ type: 'string', nullable: true })
  establishedOn?: string | null;

  /** Whole fen (分). */
  @Property({ type: 'bigint', nullable: true })
  pledgedFen?: number | null;

  @Field(() => Money, {
    nullable: true,
    description: 'The sum that the firm has pledged to it (承诺金额), in yuan; null when none is stated.',
  })
  get pledgedAmount(): Money | null {
    return this.pledgedFen == null ? null : moneyOfFen(this.pledgedFen);
  }

  @Field(() => ServiceFundStatus, { description: 'Whether money may still move (状态).' })
  @Enum({ items: () => ServiceFundStatus, default: ServiceFundStatus.OPEN })
  status: ServiceFundStatus = ServiceFundStatus.OPEN;

  @Property({ type: 'json', nullable: true })
  permittedPurposes?: string[] | null;

  @Field(() => [String], {
    description:
      'Purposes on which it may be spent (允许用途), each as it is named in a spending; `purpose` where none are listed. At most 20.',
  })
  get purposes(): string[] {
    return this.permittedPurposes ?? [this.purpose];
  }

  /** Whole fen (分): the sum of its entries, kept beside them so that the database can hold it above 0. */
  @Property({ type: new BigIntType('number'), default: 0 })
  balanceFen: number = 0;

  /** Whole fen (分): the part of the balance that is promised. */
  @Property({ type: new BigIntType('number'), default: 0 })
  committedFen: number = 0;

  /** How many entries its ledger has: the position of the last one. */
  @Property({ type: 'integer', default: 0 })
  entries: number = 0;

  @Field(() => Money, {
    nullable: true,
    description:
      'What is in it (余额), in yuan: the sum of the entries of its ledger; null while it has none and only a source tells of the fund.',
  })
  get balance(): Money | null {
    return told(this, this.balanceFen);
  }

  @Field(() => Money, {
    nullable: true,
    description: 'The part of the balance that is promised (已承诺金额), in yuan; null as `balance` is.',
  })
  get committed(): Money | null {
    return told(this, this.committedFen);
  }

  @Field(() => Money, {
    nullable: true,
    description: 'The part of the balance that is free (可用金额), in yuan; null as `balance` is.',
  })
  get available(): Money | null {
    return told(this, this.balanceFen - this.committedFen);
  }
}

/** An empty ledger says nothing of a fund that somebody else keeps: what is in it is not known, rather than 0. */
function told({ entries, provenanceRefs }: ServiceFund, fen: number): Money | null {
  return entries === 0 && provenanceRefs.length > 0 ? null : moneyOfFen(fen);
}
