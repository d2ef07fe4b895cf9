/** A figure that the hub computed from reported ones, with everything needed to compute it again. */
import { Directive, Field, Float, ID, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '../scalars/date.js';
import { Metric } from '../scalars/vocabulary.js';
import { FigureKind, FigureQualifier } from './figure.enums.js';

@ObjectType({
  description: 'What a ratio is over (分母): the number and its definition, which is never left out.',
  simpleResolvers: true,
})
@Directive('@shareable')
export class Denominator {
  @Field(() => Float, { nullable: true, description: 'The number divided by (分母); null when an input is unknown.' })
  value!: number | null;

  @Field(() => String, { description: 'What exactly was counted in the denominator (口径).' })
  definition!: string;
}

@ObjectType({
  description:
    'A derived figure (推算数字): computed by a stated formula from reported figures, never stored in place of one.',
  simpleResolvers: true,
})
@Directive('@shareable')
export class DerivedFigure {
  @Field(() => Metric, { description: 'What it counts or measures (指标).' })
  metric!: string;

  @Field(() => FigureKind, {
    description: 'Whether it tells what is, what is planned, or what is to be reached (性质).',
  })
  kind!: FigureKind;

  @Field(() => Float, {
    nullable: true,
    description: 'The result (数值), in `unit`; null, never 0, when an input is unknown.',
  })
  value!: number | null;

  @Field(() => String, { description: 'Unit of the number (单位).' })
  unit!: string;

  @Field(() => FigureQualifier, {
    description:
      'How exactly the inputs determine it (限定词): EXACT, AT_LEAST (the value or more), ABOUT, or UNSPECIFIED when unknown.',
  })
  qualifier!: FigureQualifier;

  @Field(() => String, { description: 'The formula in words of metrics and kinds (公式).' })
  formula!: string;

  @Field(() => Float, { nullable: true, description: 'For a ratio, the number above the line (分子).' })
  numerator!: number | null;

  @Field(() => Denominator, {
    nullable: true,
    description: 'For a ratio, the number below the line, and its definition (分母).',
  })
  denominator!: Denominator | null;

  @Field(() => [ID], { description: 'Ids of the reported figures that went in (输入). At most 1000.' })
  inputs!: string[];

  @Field(() => [String], {
    description: 'Why the value must be read with care (注意); empty when nothing is against it. At most 20.',
  })
  caveats!: string[];

  @Field(() => DateTimeScalar, {
    description:
      'Time of the data version (数据版本时间) that it was computed from: the same data gives the same answer.',
  })
  computedAt!: string;
}
