/** Challenges and complaints of suppliers: they lie over a purchase without being one of its stages, and some stop its clock. */
import { Entity, Enum, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { RecordedRow } from '../../../shared/record.entity.js';
import { DateScalar } from '../../../shared/scalars/index.js';
import { Project } from '../project/project.entity.js';

export enum DisputeKind {
  CHALLENGE = 'CHALLENGE',
  COMPLAINT = 'COMPLAINT',
}
registerEnumType(DisputeKind, {
  name: 'DisputeKind',
  description: 'How a supplier objects to a purchase (质疑、投诉).',
  valuesConfig: {
    CHALLENGE: { description: 'A challenge to the purchaser (质疑).' },
    COMPLAINT: { description: 'A complaint to the authority that supervises purchases (投诉).' },
  },
});

export enum DisputeState {
  OPEN = 'OPEN',
  ANSWERED = 'ANSWERED',
  WITHDRAWN = 'WITHDRAWN',
}
registerEnumType(DisputeState, {
  name: 'DisputeState',
  description: 'Where a challenge or complaint stands (质疑、投诉状态).',
  valuesConfig: {
    OPEN: { description: 'Waits for an answer or decision (处理中).' },
    ANSWERED: { description: 'Answered by the purchaser, or decided by the authority (已答复、已决定).' },
    WITHDRAWN: { description: 'Taken back by the supplier (已撤回).' },
  },
});

@ObjectType({ description: 'A challenge or complaint of a supplier (质疑、投诉); the supplier is not named.' })
@Entity({ tableName: 'procurement_dispute' })
export class ProcurementDispute extends RecordedRow {
  @ManyToOne(() => Project, { mapToPk: true, fieldName: 'project_id' })
  projectId!: string;

  @Field(() => DisputeKind, { description: 'Which of the two (类型).' })
  @Enum({ items: () => DisputeKind })
  kind!: DisputeKind;

  @Field(() => DisputeState, { description: 'Where it stands (状态).' })
  @Enum({ items: () => DisputeState })
  state!: DisputeState;

  @Field(() => DateScalar, { description: 'Day it was received (收到日期).' })
  @Property({ type: 'string' })
  raisedOn!: string;

  @Field(() => Boolean, {
    description:
      'Whether it stops the purchase (是否暂停采购): a challenge that may change the result, or a complaint by order of the authority, 30 days at most.',
  })
  @Property({ type: 'boolean' })
  suspends!: boolean;

  @Field(() => DateScalar, { nullable: true, description: 'Day it was answered, decided or taken back (办结日期).' })
  @Property({ type: 'string', nullable: true })
  settledOn?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it was found right (是否成立); null while it is open.',
  })
  @Property({ type: 'boolean', nullable: true })
  upheld?: boolean | null;
}
