/** What has to be done in a project by a day: reports, payments, evaluations and duties towards the public. */
import { Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { RecordedRow } from '../../../shared/record.entity.js';
import { DateScalar } from '../../../shared/scalars/index.js';
import { Project } from './project.entity.js';

export enum MilestoneKind {
  DELIVERY = 'DELIVERY',
  REPORT = 'REPORT',
  PAYMENT = 'PAYMENT',
  MIDTERM = 'MIDTERM',
  ACCEPTANCE = 'ACCEPTANCE',
  FINAL = 'FINAL',
  EVALUATION_REPORTED = 'EVALUATION_REPORTED',
  AWARD_DECIDED = 'AWARD_DECIDED',
  CONTRACT_SIGNED = 'CONTRACT_SIGNED',
  CONTRACT_ANNOUNCED = 'CONTRACT_ANNOUNCED',
  CONTRACT_FILED = 'CONTRACT_FILED',
  ACCEPTANCE_PUBLISHED = 'ACCEPTANCE_PUBLISHED',
  CHALLENGE_ANSWERED = 'CHALLENGE_ANSWERED',
  COMPLAINT_DECIDED = 'COMPLAINT_DECIDED',
}
registerEnumType(MilestoneKind, {
  name: 'MilestoneKind',
  description: 'Kind of milestone or duty (节点类型).',
  valuesConfig: {
    DELIVERY: { description: 'A part of the services delivered (服务交付).' },
    REPORT: { description: 'A report handed in (报告).' },
    PAYMENT: { description: 'A payment made (拨款).' },
    MIDTERM: { description: 'Mid-term evaluation held (中期评估).' },
    ACCEPTANCE: { description: 'Acceptance held (验收).' },
    FINAL: { description: 'Final evaluation held (末期评估).' },
    EVALUATION_REPORTED: { description: 'Evaluation report given to the purchaser (评审报告送达).' },
    AWARD_DECIDED: { description: 'Award decided by the purchaser (确定中标、成交供应商).' },
    CONTRACT_SIGNED: { description: 'Contract signed (签订合同).' },
    CONTRACT_ANNOUNCED: { description: 'Contract announced (合同公告).' },
    CONTRACT_FILED: { description: 'Copy of the contract filed (合同备案).' },
    ACCEPTANCE_PUBLISHED: { description: 'Result of the acceptance published (验收结果公告).' },
    CHALLENGE_ANSWERED: { description: 'Challenge of a supplier answered (答复质疑).' },
    COMPLAINT_DECIDED: { description: 'Complaint of a supplier decided (处理投诉).' },
  },
});

@ObjectType({ description: 'A milestone or duty of a project (节点), with the day it is due and the day it was done.' })
@Entity({ tableName: 'project_milestone' })
@Index({ properties: ['dueOn'] })
@Unique({ name: 'project_milestone_duty_unique', properties: ['projectId', 'dutyKey'] })
export class Milestone extends RecordedRow {
  @ManyToOne(() => Project, { mapToPk: true, fieldName: 'project_id' })
  projectId!: string;

  @Field(() => MilestoneKind, { description: 'Kind (类型).' })
  @Enum({ items: () => MilestoneKind })
  kind!: MilestoneKind;

  @Field(() => DateScalar, { description: 'Day by which it has to be done (截止日期).' })
  @Property({ type: 'string' })
  dueOn!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Day on which it was done (完成日期); null while it is not.',
  })
  @Property({ type: 'string', nullable: true })
  doneOn?: string | null;

  /** Which duty by rule this is, and of what: `SIGNED_LATE ctr_…`; null for what the parties agreed. */
  @Property({ type: 'string', nullable: true })
  dutyKey?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Code of the rule that asks for it (规则代码), as in `duties`; null for what the parties agreed.',
  })
  get rule(): string | null {
    return this.dutyKey?.split(' ')[0] ?? null;
  }

  @Field(() => Boolean, {
    description: 'Whether its clock stands still for a challenge or complaint (是否中止计时); it is not late then.',
  })
  @Property({ type: 'boolean', default: false })
  suspended: boolean = false;
}
