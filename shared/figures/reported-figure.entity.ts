/** A figure as its source gave it, kept word for word in meaning: never changed, only superseded by a newer row. */
import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Directive, Field, Float, ID, ObjectType } from 'type-graphql';
import { DateScalar, DateTimeScalar } from '../scalars/date.js';
import { PartialDate } from '../scalars/partial-date.js';
import { Metric } from '../scalars/vocabulary.js';
import { FigureKind, FigureQualifier, PeriodStatus } from './figure.enums.js';
import { expandProvenance, Provenance, type ProvenanceRef } from './provenance.js';
import { Source, sourceOf } from './source.js';

@ObjectType({ description: 'The period that a figure covers (统计期间), both days included.', simpleResolvers: true })
@Directive('@shareable')
export class FigurePeriod {
  @Field(() => DateScalar, { nullable: true, description: 'First day (起); null when UNSTATED.' })
  start!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day (止); null when UNSTATED.' })
  end!: string | null;

  @Field(() => PeriodStatus, { description: 'Whether the source states the period (时期是否载明).' })
  status!: PeriodStatus;
}

@ObjectType({
  description:
    'A reported figure (公布数字): a number as its source gave it, with how exactly, of when, and who claims it. Immutable; a correction is a new figure that supersedes it.',
  simpleResolvers: true,
})
@Directive('@shareable')
@Entity({ tableName: 'reported_figure' })
@Index({ properties: ['subjectId', 'metric'] })
export class ReportedFigure {
  @Field(() => ID, { description: 'Globally unique id of the figure, with the prefix `fig_`.' })
  @PrimaryKey({ type: 'string' })
  id!: string;

  /** GraphQL type of the record that the figure is about, such as `Area`. */
  @Property({ type: 'string' })
  subjectType!: string;

  @Property({ type: 'string' })
  subjectId!: string;

  @Field(() => Metric, { description: 'What is counted or measured (指标): a code of the vocabulary of metrics.' })
  @Property({ type: 'string' })
  metric!: string;

  @Field(() => Float, {
    nullable: true,
    description:
      'The number (数值), in `unit`; for MORE_THAN and AT_LEAST the bound, for RANGE its lower end; null when UNSPECIFIED.',
  })
  @Property({ type: 'double', nullable: true })
  value!: number | null;

  @Field(() => Float, { nullable: true, description: 'Upper end of a RANGE (上限), in `unit`; null otherwise.' })
  @Property({ type: 'double', nullable: true })
  upperValue!: number | null;

  @Field(() => String, {
    description: 'Unit of the number (单位): a code such as PERSON, COUNT, SQUARE_METRE, CNY, RATIO.',
  })
  @Property({ type: 'string' })
  unit!: string;

  @Field(() => FigureQualifier, { description: 'How exactly it was stated (限定).' })
  @Property({ type: 'string' })
  qualifier!: FigureQualifier;

  @Field(() => FigureKind, {
    description: 'Whether it tells what is, what is planned, or what is to be reached (性质).',
  })
  @Property({ type: 'string' })
  kind!: FigureKind;

  @Field(() => PartialDate, {
    nullable: true,
    description: 'When it held (截至), as far as known; null when not stated.',
  })
  @Property({ type: 'string', nullable: true })
  asOf!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'For a target or plan: the day by which it is to be reached (期限).',
  })
  @Property({ type: 'string', nullable: true })
  dueOn!: string | null;

  @Field(() => String, { nullable: true, description: 'The term of number or time as printed (原词), such as 百余.' })
  @Property({ type: 'string', nullable: true })
  rawPhrase!: string | null;

  @Property({ type: 'string', nullable: true })
  periodStart!: string | null;

  @Property({ type: 'string', nullable: true })
  periodEnd!: string | null;

  @Property({ type: 'string', nullable: true })
  periodStatus!: PeriodStatus | null;

  @Field(() => FigurePeriod, {
    nullable: true,
    description:
      'The period it covers (统计期间): always there for a flow, even when UNSTATED; null for a stock, which has `asOf`.',
  })
  get period(): FigurePeriod | null {
    if (this.periodStatus === null || this.periodStatus === undefined) return null;
    return Object.assign(new FigurePeriod(), {
      start: this.periodStart ?? null,
      end: this.periodEnd ?? null,
      status: this.periodStatus,
    });
  }

  @Field(() => Float, {
    nullable: true,
    description: 'One unit of the last stated digit, in `unit` (精度): 0.01 for 72 %; null when UNSPECIFIED.',
  })
  @Property({ type: 'double', nullable: true })
  precision!: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'What exactly was counted (口径), where it is narrower than the metric; for a ratio, over what.',
  })
  @Property({ type: 'text', nullable: true })
  definition!: string | null;

  @Field(() => String, { nullable: true, description: 'Who claims it (陈述者): a role or body.' })
  @Property({ type: 'string', nullable: true })
  claimedBy!: string | null;

  @Property({ type: 'string' })
  sourceId!: string;

  @Field(() => Source, { description: 'Where it was published (来源).' })
  get source(): Source {
    return sourceOf(this.sourceId);
  }

  @Property({ type: 'json', name: 'provenance' })
  provenanceRefs!: ProvenanceRef[];

  @Field(() => [Provenance], { description: 'The facts of the source that it rests on (出处). At most 20.' })
  get provenance(): Provenance[] {
    return expandProvenance(this.provenanceRefs);
  }

  @Field(() => ID, {
    nullable: true,
    description: 'Id of the figure that this one corrects (更正); null for a first statement.',
  })
  @Property({ type: 'string', nullable: true })
  supersedesId!: string | null;

  @Field(() => DateTimeScalar, { description: 'When the hub recorded it.' })
  @Property({ type: 'string' })
  recordedAt!: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When a correction took its place (更正时间); null while it stands.',
  })
  @Property({ type: 'string', nullable: true })
  supersededAt!: string | null;
}
