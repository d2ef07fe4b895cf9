/** A reported figure and the derived one side by side: what came of the comparison, by how much, and why perhaps. */
import { Directive, Field, Float, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '../scalars/date.js';
import { Metric } from '../scalars/vocabulary.js';
import { DerivedFigure } from './derived-figure.js';
import { Explanation } from './explanation.entity.js';
import { FigureKind, ReconciliationStatus } from './figure.enums.js';
import { ReportedFigure } from './reported-figure.entity.js';

@ObjectType({
  description:
    'A reconciliation (核对): the reported figure held against the derived one. Neither ever overwrites the other.',
  simpleResolvers: true,
})
@Directive('@shareable')
export class Reconciliation {
  @Field(() => Metric, { description: 'The metric that both speak of (指标).' })
  metric!: string;

  @Field(() => FigureKind, { description: 'The kind that both are of (性质): like is held against like.' })
  kind!: FigureKind;

  @Field(() => ReconciliationStatus, { description: 'What came of it (结果).' })
  status!: ReconciliationStatus;

  @Field(() => ReportedFigure, {
    nullable: true,
    description: 'What the source says (公布数字); null when only the derived figure is in question.',
  })
  reported!: ReportedFigure | null;

  @Field(() => DerivedFigure, { nullable: true, description: 'What arithmetic says (推算数字).' })
  derived!: DerivedFigure | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Reported minus derived, in the unit of the metric (差额); null when either has no value.',
  })
  delta!: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      '`delta` over the size of the derived value (相对差), so 0.1 is ten percent; null when that is 0 or unknown.',
  })
  relativeDelta!: number | null;

  @Field(() => [Explanation], {
    description: 'Explanations on record, and what the comparison itself has to say (解释). At most 20.',
  })
  explanations!: Explanation[];

  @Field(() => String, {
    nullable: true,
    description: 'Who last put an explanation on record (认定者); null when nobody did.',
  })
  decidedBy!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When that was (认定时间).' })
  decidedAt!: string | null;
}
