/** What a plan aims at and how far it has come: views of reported figures, never numbers of their own. */
import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { FigureKind, FigureQualifier, Provenance, ReportedFigure } from '../../../shared/figures/index.js';
import { DateScalar, Metric } from '../../../shared/scalars/index.js';

@ObjectType({ description: 'A span of years (年限), both ends included.', simpleResolvers: true })
export class YearSpan {
  @Field(() => Int, { description: 'At least (最少), in years.' })
  min!: number;

  @Field(() => Int, { description: 'At most (最多), in years.' })
  max!: number;
}

@ObjectType({
  description: 'A target of a plan (规划指标): a reported figure of kind TARGET, PLANNED or QUOTA, for one area.',
  simpleResolvers: true,
})
export class PlanTarget {
  @Field(() => ID, { description: 'Id of the record that makes the figure a target of the plan.' })
  id!: string;

  @Field(() => Metric, { description: 'What is counted (指标).' })
  metric!: string;

  @Field(() => Float, { nullable: true, description: 'The number (数值), in `unit`.' })
  value!: number | null;

  @Field(() => String, { description: 'Unit of the number (单位).' })
  unit!: string;

  @Field(() => FigureQualifier, { description: 'How exactly it is stated (限定).' })
  qualifier!: FigureQualifier;

  @Field(() => FigureKind, { description: 'TARGET (目标), PLANNED (计划) or QUOTA (指标任务).' })
  kind!: FigureKind;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'By which day it is to be reached (期限); null when not said.',
  })
  dueOn!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'In which year it is due, or which year it covers (年份); null when not said.',
  })
  year!: number | null;

  @Field(() => ReportedFigure, { description: 'The reported figure itself (公布数字).' })
  figure!: ReportedFigure;

  @Field(() => [Provenance], { description: 'Where it comes from (出处): at most 20.' })
  provenance!: Provenance[];
}

@ObjectType({
  description:
    'How far a plan has come towards one of its targets (进度): the last actual figure of the same metric by the day asked of, over the target.',
  simpleResolvers: true,
})
export class PlanProgress {
  @Field(() => Metric, { description: 'What is counted (指标).' })
  metric!: string;

  @Field(() => FigureKind, { description: 'Kind of the target (目标性质).' })
  kind!: FigureKind;

  @Field(() => Float, {
    nullable: true,
    description: 'What had been reached (已达到); null, never 0, when no actual figure is known by the day.',
  })
  reached!: number | null;

  @Field(() => Float, { nullable: true, description: 'What is to be reached (目标).' })
  target!: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      '`reached` over `target` (完成比例); above 1 when the target is surpassed, null when either is unknown.',
  })
  ratio!: number | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'By which day the target is due (期限); null when not said.',
  })
  dueOn!: string | null;

  @Field(() => [ReportedFigure], {
    description: 'The figures compared (依据数字): the target, and the actual if any; at most 2.',
  })
  figures!: ReportedFigure[];
}
