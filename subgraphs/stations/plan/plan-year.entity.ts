/** A year of a plan that was closed: what was reported and what the hub derived, as it stood then, and fixed from there on. */
import { Entity, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { FigureKind } from '../../../shared/figures/index.js';
import { RecordedRow } from '../../../shared/record.entity.js';
import { DateScalar, Metric } from '../../../shared/scalars/index.js';
import { BuildOutPlan } from './build-out-plan.entity.js';

@ObjectType({
  description: 'A target of a closed year beside what was reported for it (年度完成情况).',
  simpleResolvers: true,
})
export class PlanYearResult {
  @Field(() => Metric, { description: 'What is counted (指标).' })
  metric!: string;

  @Field(() => FigureKind, { description: 'Kind of the target (目标性质).' })
  kind!: FigureKind;

  @Field(() => Float, { nullable: true, description: 'What was to be reached (目标).' })
  target!: number | null;

  @Field(() => Float, { nullable: true, description: 'What was reported as reached (已达到); null when nothing was.' })
  reached!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: '`reached` over `target` (完成比例); null when either is unknown.',
  })
  ratio!: number | null;

  @Field(() => [ID], { description: 'Ids of the figures compared (依据数字), `fig_…`: at most 2.' })
  figures!: string[];
}

@ObjectType({
  description:
    'A closed year of a plan (年度结账): reported and derived figures as they stood at the closing. Later corrections do not change it.',
  simpleResolvers: true,
})
@Entity({ tableName: 'plan_year' })
@Unique({ name: 'plan_year_unique', properties: ['planId', 'year'], where: 'superseded_at is null' })
export class PlanYear extends RecordedRow {
  @ManyToOne(() => BuildOutPlan, { mapToPk: true, fieldName: 'plan_id' })
  planId!: string;

  @Field(() => Int, { description: 'The calendar year (年份).' })
  @Property({ type: 'integer' })
  year!: number;

  @Field(() => DateScalar, { description: 'When it was closed (结账日期).' })
  @Property({ type: 'string' })
  closedOn!: string;

  @Field(() => String, { description: 'Which body closed it (结账方).' })
  @Property({ type: 'string' })
  closedBy!: string;

  @Field(() => [PlanYearResult], {
    description: 'The targets of the year beside what was reported (公布数字): at most 100.',
  })
  @Property({ type: 'json' })
  results!: PlanYearResult[];

  @Field(() => Int, {
    description:
      'Townships with a station in operation at the end of the year, each counted once (已覆盖乡镇): derived from the stations on record.',
  })
  @Property({ type: 'integer' })
  coveredTownships!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Townships in all (乡镇总数); null when the area is not loaded whole.',
  })
  @Property({ type: 'integer', nullable: true })
  townships?: number | null;

  @Field(() => Int, { description: 'Stations in operation on record at the end of the year (在营站点): derived.' })
  @Property({ type: 'integer' })
  stationsOnRecord!: number;
}
