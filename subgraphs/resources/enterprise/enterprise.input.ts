/** What may be asked of a list of enterprises. */
import { ArgsType, Field, Float, InputType } from 'type-graphql';
import { CreditCode, DateTimeScalar, Metric } from '../../../shared/scalars/index.js';
import { LinkableFilter } from '../list/noun-filter.js';

@InputType({ description: 'A reported figure within bounds (数字范围); UNSPECIFIED figures never match.' })
export class EnterpriseFigureFilter {
  @Field(() => Metric, { description: 'What is counted or measured (指标), such as NEW_RESIDENT_SHARE.' })
  metric!: string;

  @Field(() => Float, { nullable: true, description: 'At least this value, in the unit of the metric (不小于).' })
  min?: number | null;

  @Field(() => Float, { nullable: true, description: 'At most this value, in the unit of the metric (不大于).' })
  max?: number | null;
}

@InputType({ description: 'Which enterprises (企业筛选); conditions are joined by AND.' })
export class EnterpriseFilter extends LinkableFilter {
  @Field(() => CreditCode, { nullable: true, description: 'With this credit code (统一社会信用代码).' })
  creditCode?: string | null;

  @Field(() => EnterpriseFigureFilter, { nullable: true, description: 'With such a reported figure (公布数字).' })
  figure?: EnterpriseFigureFilter | null;
}

@ArgsType()
export class EnterpriseFigureArgs {
  @Field(() => [Metric], { nullable: true, description: 'Only figures of these metrics (指标); all when left out.' })
  metrics?: string[] | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      'Figures as the hub had recorded them at this moment (知悉时点, UTC); as it knows them now when left out.',
  })
  knownAt?: string | null;
}
