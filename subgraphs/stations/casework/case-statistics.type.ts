/** What the hub shows of the cases of a station: counts and medians, small ones hidden. */
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { ServiceTypeCode, TargetGroupCode } from '../../../shared/scalars/index.js';
import { AgeBand, CaseOutcome, CaseStage } from './case.enums.js';

const HIDDEN = 'null when it is from 1 to 4, or hidden so that such a one cannot be worked out';

@ObjectType({ description: 'Cases in one stage (按阶段统计).', simpleResolvers: true })
export class CaseStageCount {
  @Field(() => CaseStage, { description: 'The stage (阶段).' })
  stage!: CaseStage;

  @Field(() => Int, { nullable: true, description: `How many cases are in it now (当前个案数); ${HIDDEN}.` })
  cases!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Median of the days that cases stayed in it (停留天数中位数); null when fewer than 5 have left it.',
  })
  medianDays!: number | null;
}

@ObjectType({ description: 'Cases of one age band (按年龄段统计).', simpleResolvers: true })
export class CaseAgeCount {
  @Field(() => AgeBand, { description: 'The age band (年龄段).' })
  ageBand!: AgeBand;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'For clients under 14: with a consent of a guardian that holds, or without (监护人同意); null for others.',
  })
  guardianConsent!: boolean | null;

  @Field(() => Int, { nullable: true, description: `How many cases (个案数); ${HIDDEN}.` })
  cases!: number | null;
}

@ObjectType({ description: 'Cases closed in a year, of one group with one outcome (结案统计).', simpleResolvers: true })
export class CaseOutcomeCount {
  @Field(() => TargetGroupCode, { description: 'Group of the clients (服务对象).' })
  targetGroup!: string;

  @Field(() => CaseOutcome, { description: 'Outcome (结案结果).' })
  outcome!: CaseOutcome;

  @Field(() => Int, { nullable: true, description: `How many cases (个案数); ${HIDDEN}.` })
  cases!: number | null;
}

@ObjectType({ description: 'Cases opened in a year, of one type of service (开案统计).', simpleResolvers: true })
export class CaseTypeCount {
  @Field(() => ServiceTypeCode, { nullable: true, description: 'Type of service (服务类型); null for none assigned.' })
  serviceType!: string | null;

  @Field(() => Int, { nullable: true, description: `How many cases (个案数); ${HIDDEN}.` })
  cases!: number | null;
}

@ObjectType({
  description: 'Cases of one year (年度个案统计). Years are whole, so that no two spans give a part of one away.',
  simpleResolvers: true,
})
export class CaseYear {
  @Field(() => Int, { description: 'The year (年份).' })
  year!: number;

  @Field(() => Int, { nullable: true, description: 'Cases opened in it (开案数); null when from 1 to 4.' })
  opened!: number | null;

  @Field(() => [CaseTypeCount], { description: 'Those opened, by type of service (按服务类型); at most 100.' })
  openedByType!: CaseTypeCount[];

  @Field(() => Int, { nullable: true, description: 'Cases closed in it (结案数); null when from 1 to 4.' })
  closed!: number | null;

  @Field(() => [CaseOutcomeCount], { description: 'Those closed, by group and outcome (按对象与结果); at most 400.' })
  closedByOutcome!: CaseOutcomeCount[];
}

@ObjectType({
  description:
    'What may be told of the cases of a station, without its rooms (个案统计): aggregates only, nothing from 1 to 4 (统计法 Art. 25).',
})
export class CaseStatistics {
  stationId!: string;
}
