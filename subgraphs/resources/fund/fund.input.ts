/** What may be sent in to open a fund, to move its money, and to close it. */
import { Field, ID, InputType } from 'type-graphql';
import { DateScalar, Decimal } from '../../../shared/scalars/index.js';
import { EditInput, EntryInput, MoveInput } from '../../../shared/work/index.js';
import { ContributionChannel } from './service-fund.entity.js';

@InputType({ description: 'A fund that a firm sets up (设立专项服务基金).' })
export class OpenFundInput extends EntryInput {
  @Field(() => ID, { description: 'The firm that owns it (设立企业), `ent_…`.' })
  owner!: string;

  @Field(() => String, { description: 'Name (名称).' })
  name!: string;

  @Field(() => String, { description: 'What it is for, in a sentence (宗旨).' })
  purpose!: string;

  @Field(() => [String], {
    description: 'Purposes on which it may be spent (允许用途), such as 员工情绪管理: 1 to 20 different ones.',
  })
  purposes!: string[];

  @Field(() => DateScalar, { description: 'Day on which it was set up (设立日期).' })
  openedOn!: string;
}

@InputType({ description: 'Other purposes for a fund (调整用途).' })
export class SetFundPurposesInput extends EditInput {
  @Field(() => ID, { description: 'The fund (服务基金), `fnd_…`.' })
  fund!: string;

  @Field(() => [String], {
    description: 'Purposes on which it may be spent from now on (允许用途): 1 to 20 different ones.',
  })
  purposes!: string[];
}

@InputType({ description: 'A fund to close (关闭基金).' })
export class CloseFundInput extends MoveInput {
  @Field(() => ID, { description: 'The fund (服务基金), `fnd_…`.' })
  fund!: string;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'What is still in it goes back to the owner (结余返还): a last entry of the ledger tells of it.',
  })
  returnBalance!: boolean;
}

/** Any entry of a ledger. Other entries change the fund meanwhile, so its version is asked for by whoever wants to know. */
@InputType()
export abstract class FundEntryInput extends MoveInput {
  @Field(() => ID, { description: 'The fund (服务基金), `fnd_…`.' })
  fund!: string;

  @Field(() => DateScalar, { description: 'Day on which it happened (发生日期), today at the latest.' })
  on!: string;

  @Field(() => String, { nullable: true, description: 'Note (备注); no names of persons.' })
  note?: string | null;
}

@InputType()
export abstract class FundAmountInput extends FundEntryInput {
  @Field(() => Decimal, { description: 'Amount in yuan (金额), above 0.' })
  amount!: string;
}

@InputType({ description: 'Money that comes into a fund (注资).' })
export class ContributeInput extends FundAmountInput {
  @Field(() => ContributionChannel, { description: 'How it comes in (资金渠道).' })
  channel!: ContributionChannel;

  @Field(() => ID, {
    nullable: true,
    description:
      'The charity that raised it (慈善组织), `org_…`, for VIA_CHARITY; qualified for public fundraising on that day.',
  })
  charity?: string | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'It was raised by asking the public (公开募捐): refused unless a qualified charity did so.',
  })
  raisedInPublic!: boolean;
}

@InputType({ description: 'A part of a fund that is promised to a purpose (承诺用款).' })
export class CommitInput extends FundAmountInput {
  @Field(() => String, { description: 'Purpose (用途): one of the purposes of the fund.' })
  purpose!: string;

  @Field(() => ID, { nullable: true, description: 'Station or post that is to get it (受益站点), `stn_…`.' })
  station?: string | null;
}

@InputType({ description: 'A commitment, or a part of it, that is free again (解除承诺).' })
export class ReleaseCommitmentInput extends FundAmountInput {
  @Field(() => ID, { description: 'The commitment (承诺), `ftx_…`.' })
  commitment!: string;
}

@InputType({ description: 'Money that is spent (支出).' })
export class SpendInput extends FundAmountInput {
  @Field(() => String, { description: 'Purpose (用途): one of the purposes of the fund.' })
  purpose!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The commitment that it is taken from (承诺), `ftx_…`; left out, it is taken from what is free.',
  })
  commitment?: string | null;

  @Field(() => ID, { nullable: true, description: 'Station or post that it paid for (惠及站点), `stn_…`.' })
  station?: string | null;

  @Field(() => ID, { nullable: true, description: 'Service session that it paid for (服务场次), by id.' })
  session?: string | null;

  @Field(() => ID, { nullable: true, description: 'Activity that it paid for (活动), by id.' })
  activity?: string | null;
}

@InputType({ description: 'Money that goes back to who gave it (退款).' })
export class RefundInput extends FundAmountInput {
  @Field(() => ID, { description: 'The contribution that goes back, or of which a part does (原注资), `ftx_…`.' })
  contribution!: string;
}

@InputType({ description: 'An entry to undo (冲正).' })
export class ReverseTransactionInput extends FundEntryInput {
  @Field(() => ID, { description: 'The entry (流水), `ftx_…`.' })
  transaction!: string;
}
