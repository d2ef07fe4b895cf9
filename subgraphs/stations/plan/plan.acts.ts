/** What goes into the mutations of build-out plans, and what comes out. */
import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { Outcome } from '../../../shared/subgraph/index.js';
import { FigureKind, FigureQualifier } from '../../../shared/figures/index.js';
import { AreaRef, DateScalar, Metric, VenueKindCode } from '../../../shared/scalars/index.js';
import { ActInput, EntryInput, MoveInput, Payload } from '../../../shared/work/index.js';
import type { Context } from '../context.js';
import { BuildOutPlan } from './build-out-plan.entity.js';

export const PLAN = 'The plan (规划), `bop_…`.';

@InputType({ description: 'A plan to build out a network of stations (制定规划); it begins on trial.' })
export class CreatePlanInput extends EntryInput {
  @Field(() => AreaRef, { description: 'The area that it is for (规划区域).' })
  area!: string;

  @Field(() => String, { description: 'Title of the policy document that sets it out (政策文件名称).' })
  policyTitle!: string;

  @Field(() => ID, { nullable: true, description: 'That document (政策文件), `doc_…`, where it is on record.' })
  policyDocument?: string | null;

  @Field(() => Int, { nullable: true, description: 'The year that its phases count from as year 1 (起始年).' })
  baseYear?: number | null;

  @Field(() => [VenueKindCode], {
    defaultValue: [],
    description: 'Kinds of place that are to host its stations (依托场所类型).',
  })
  hostVenueKinds!: string[];

  @Field(() => Boolean, {
    defaultValue: true,
    description: 'Whether other kinds may host as well (等): false closes the list.',
  })
  hostVenueKindsOpenEnded!: boolean;

  @Field(() => [String], { defaultValue: [], description: 'Principles that its sites and services follow (原则).' })
  principles!: string[];
}

@InputType({ description: 'A plan to move on (规划操作).' })
export class MovePlanInput extends MoveInput {
  @Field(() => ID, { description: PLAN })
  plan!: string;
}

@InputType({ description: 'A phase that a plan gains (确定阶段).' })
export class AdoptPhaseInput extends ActInput {
  @Field(() => ID, { description: PLAN })
  plan!: string;

  @Field(() => Int, {
    description: 'In which year of the plan (第几年), 1 for its base year: one phase a year at most.',
  })
  yearOffset!: number;

  @Field(() => String, { description: 'Name (名称), such as 两年铺开.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Name in English (英文名称).' })
  nameEn?: string | null;
}

@InputType({
  description:
    'A target of a plan (下达指标): for an area, a metric and a year; one that is there already is replaced by it.',
})
export class SetTargetInput extends ActInput {
  @Field(() => ID, { description: PLAN })
  plan!: string;

  @Field(() => AreaRef, {
    nullable: true,
    description: "The area that is to reach it (所属区域); the plan's when left out.",
  })
  area?: string | null;

  @Field(() => Metric, { description: 'What is counted (指标): a code of `metrics`.' })
  metric!: string;

  @Field(() => Int, { description: 'The calendar year (年份).' })
  year!: number;

  @Field(() => FigureKind, { description: 'TARGET (目标), PLANNED (计划) or QUOTA (指标任务).' })
  kind!: FigureKind;

  @Field(() => Float, { description: 'The number (数值).' })
  value!: number;

  @Field(() => FigureQualifier, {
    defaultValue: FigureQualifier.EXACT,
    description: 'How exactly it is stated (限定).',
  })
  qualifier!: FigureQualifier;

  @Field(() => DateScalar, { nullable: true, description: 'By when (期限); the last day of the year when left out.' })
  dueOn?: string | null;

  @Field(() => String, { nullable: true, description: 'Which body set it (下达方).' })
  claimedBy?: string | null;
}

@InputType({ description: 'A year of a plan to be closed (年度结账).' })
export class CloseYearInput extends ActInput {
  @Field(() => ID, { description: PLAN })
  plan!: string;

  @Field(() => Int, { description: 'The calendar year (年份); it must be over.' })
  year!: number;

  @Field(() => String, { description: 'Which body closes it (结账方): never a person.' })
  closedBy!: string;
}

@ObjectType({ description: 'What became of a plan (规划操作结果).', simpleResolvers: true })
export class BuildOutPlanPayload extends Payload {
  @Field(() => BuildOutPlan, { nullable: true, description: 'The plan as it now stands (规划).' })
  plan!: BuildOutPlan | null;
}

export async function planPayload({ load }: Context, { id, event, replayed }: Outcome): Promise<BuildOutPlanPayload> {
  return { plan: await load.buildOutPlans.byId.load(id), event, replayed };
}
