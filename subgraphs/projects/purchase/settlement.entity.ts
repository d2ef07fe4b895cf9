/** What follows a contract in money: supplements that add to it, and payments, also those of the tranches of a venture. */
import { Check, Entity, Enum, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { RecordedRow } from '../../../shared/record.entity.js';
import { DateScalar, Money, moneyOfFen } from '../../../shared/scalars/index.js';
import { Project } from '../project/project.entity.js';
import { ProjectContract } from './contract.entity.js';

export enum PaymentKind {
  CONTRACT = 'CONTRACT',
  FIRST_TRANCHE = 'FIRST_TRANCHE',
  FINAL_TRANCHE = 'FINAL_TRANCHE',
}
registerEnumType(PaymentKind, {
  name: 'PaymentKind',
  description: 'What a payment is for (付款类型).',
  valuesConfig: {
    CONTRACT: { description: 'A payment on a contract (合同款).' },
    FIRST_TRANCHE: { description: 'First tranche of a venture or grant (首款).' },
    FINAL_TRANCHE: { description: 'Last tranche of a venture or grant (尾款).' },
  },
});

@ObjectType({ description: 'A supplement to a contract (补充合同).' })
@Entity({ tableName: 'contract_supplement' })
@Check({ name: 'contract_supplement_amount_check', expression: 'amount_fen > 0' })
export class ContractSupplement extends RecordedRow {
  @ManyToOne(() => ProjectContract, { mapToPk: true, fieldName: 'contract_id' })
  contractId!: string;

  @Property({ type: 'bigint' })
  amountFen!: number;

  @Field(() => Money, { description: 'What it adds to the contract (金额) in yuan.' })
  get amount(): Money {
    return moneyOfFen(Number(this.amountFen));
  }

  @Field(() => DateScalar, { description: 'Day it was signed (签订日期).' })
  @Property({ type: 'string' })
  signedOn!: string;

  @Field(() => String, { nullable: true, description: 'What it is about (内容).' })
  @Property({ type: 'text', nullable: true })
  content?: string | null;
}

@ObjectType({ description: 'A payment to the provider of a project (付款).' })
@Entity({ tableName: 'project_payment' })
@Check({ name: 'project_payment_amount_check', expression: 'amount_fen > 0' })
export class ProjectPayment extends RecordedRow {
  @ManyToOne(() => Project, { mapToPk: true, fieldName: 'project_id' })
  projectId!: string;

  /** The contract paid on; null for a tranche. */
  @ManyToOne(() => ProjectContract, { mapToPk: true, fieldName: 'contract_id', nullable: true })
  contractId?: string | null;

  @Field(() => PaymentKind, { description: 'What it is for (类型).' })
  @Enum({ items: () => PaymentKind })
  kind!: PaymentKind;

  @Property({ type: 'bigint' })
  amountFen!: number;

  @Field(() => Money, { description: 'Amount (金额) in yuan.' })
  get amount(): Money {
    return moneyOfFen(Number(this.amountFen));
  }

  @Field(() => DateScalar, { description: 'Day it was paid (付款日期).' })
  @Property({ type: 'string' })
  paidOn!: string;
}
