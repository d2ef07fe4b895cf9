/** How a project was judged: at mid-term, at acceptance, for its performance, or at its end. */
import { Entity, Enum, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, Float, ObjectType, registerEnumType } from 'type-graphql';
import { RecordedRow } from '../../../shared/record.entity.js';
import { DateScalar, Money } from '../../../shared/scalars/index.js';
import { moneyOrNull } from '../money.js';
import { Project } from './project.entity.js';

export enum ProjectEvaluationKind {
  MIDTERM = 'MIDTERM',
  ACCEPTANCE = 'ACCEPTANCE',
  PERFORMANCE = 'PERFORMANCE',
  FINAL = 'FINAL',
}
registerEnumType(ProjectEvaluationKind, {
  name: 'ProjectEvaluationKind',
  description: 'Which judgement of a project (评估类型).',
  valuesConfig: {
    MIDTERM: { description: 'Mid-term evaluation (中期评估); payments hang on it.' },
    ACCEPTANCE: { description: 'Acceptance (验收) of what was bought; the people served give an opinion.' },
    PERFORMANCE: { description: 'Evaluation of performance (绩效评价).' },
    FINAL: { description: 'Final evaluation (末期评估).' },
  },
});

@ObjectType({ description: 'A judgement of a project (评估, 验收).' })
@Entity({ tableName: 'project_evaluation' })
export class ProjectEvaluation extends RecordedRow {
  @ManyToOne(() => Project, { mapToPk: true, fieldName: 'project_id' })
  projectId!: string;

  @Field(() => ProjectEvaluationKind, { description: 'Which judgement (类型).' })
  @Enum({ items: () => ProjectEvaluationKind })
  kind!: ProjectEvaluationKind;

  @Field(() => DateScalar, { description: 'Day it was held (评估日期).' })
  @Property({ type: 'string' })
  heldOn!: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the project passed (是否通过); null when not recorded.',
  })
  @Property({ type: 'boolean', nullable: true })
  passed?: boolean | null;

  @Field(() => Float, { nullable: true, description: 'Score (得分), 0 to 100; null when none was given.' })
  @Property({ type: 'double', nullable: true })
  score?: number | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Opinion of the people served, in sum (服务对象意见), without personal data; null when none was recorded.',
  })
  @Property({ type: 'text', nullable: true })
  clientsOpinion?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Day the result was published (结果公告日期).' })
  @Property({ type: 'string', nullable: true })
  publishedOn?: string | null;

  @Property({ type: 'bigint', nullable: true })
  withheldFen?: number | null;

  @Field(() => Money, { nullable: true, description: 'Money withheld after it (扣留金额) in yuan; null when none.' })
  get withheld(): Money | null {
    return moneyOrNull(this.withheldFen);
  }

  @Field(() => String, { nullable: true, description: 'Reason for the outcome or for withholding (原因).' })
  @Property({ type: 'text', nullable: true })
  reason?: string | null;
}
