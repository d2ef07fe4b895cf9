/** What has to be done in a project by a day: reports, payments, evaluations and duties towards the public. */
import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
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
  CONTRACT_ANNOUNCED = 'CONTRACT_ANNOUNCED',
  CONTRACT_FILED = 'CONTRACT_FILED',
  ACCEPTANCE_PUBLISHED = 'ACCEPTANCE_PUBLISHED',
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
    CONTRACT_ANNOUNCED: { description: 'Contract announced (合同公告).' },
    CONTRACT_FILED: { description: 'Copy of the contract filed (合同备案).' },
    ACCEPTANCE_PUBLISHED: { description: 'Result of the acceptance published (验收结果公告).' },
  },
});

@ObjectType({ description: 'A milestone or duty of a project (节点), with the day it is due and the day it was done.' })
@Entity({ tableName: 'project_milestone' })
@Index({ properties: ['dueOn'] })
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
}
