/** The open vocabulary of metrics as rows that can be queried: what each code counts, in which unit. */
import { Entity, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Directive, Field, ObjectType } from 'type-graphql';
import { MetricNature } from '../../../shared/figures/index.js';
import { RecordedRow } from '../../../shared/record.entity.js';
import { Metric } from '../../../shared/scalars/index.js';
import { REFERENCE_DATA } from '../../../shared/subgraph/index.js';

@ObjectType('MetricTerm', {
  description: 'One entry of the vocabulary of metrics (指标词条): what a figure of this code counts or measures.',
})
@Directive(REFERENCE_DATA)
@Entity({ tableName: 'metric_term' })
export class MetricTermRow extends RecordedRow {
  @Field(() => Metric, { description: 'The code, as figures carry it (代码).' })
  @Unique()
  @Property({ type: 'string' })
  code!: string;

  @Field(() => String, { description: 'Name in Chinese (名称).' })
  @Property({ type: 'string' })
  label!: string;

  @Field(() => String, { description: 'Name in English (英文名称).' })
  @Property({ type: 'string' })
  labelEn!: string;

  @Field(() => String, {
    description: 'Code of the unit of its figures (单位): PERSON, COUNT, SQUARE_METRE, CNY, RATIO, …',
  })
  @Property({ type: 'string' })
  unit!: string;

  @Field(() => String, { description: 'Name of the unit in Chinese (单位名称).' })
  @Property({ type: 'string' })
  unitLabel!: string;

  @Field(() => MetricNature, { description: 'Whether it is counted at a moment or over a period (存量或流量).' })
  @Property({ type: 'string' })
  nature!: MetricNature;

  @Field(() => String, { description: 'What exactly it counts (口径).' })
  @Property({ type: 'text' })
  definition!: string;

  @Field(() => Boolean, { description: 'True when only arithmetic gives it and no source states it (推算指标).' })
  @Property({ type: 'boolean' })
  isDerived!: boolean;
}
