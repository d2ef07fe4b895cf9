/** Explanations on record for what does not add up: one possible reading each, with its evidence and who put it down. */
import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '../scalars/date.js';
import type { FigureKind } from './figure.enums.js';

@ObjectType({
  description: 'One possible explanation (解释) of a reconciliation; several may stand side by side.',
  simpleResolvers: true,
})
@Directive('@shareable')
@Entity({ tableName: 'explanation' })
@Index({ properties: ['subjectId', 'metric'] })
export class Explanation {
  @PrimaryKey({ type: 'string' })
  id!: string;

  @Property({ type: 'string' })
  subjectId!: string;

  @Property({ type: 'string' })
  metric!: string;

  /** Kind of the figure whose reconciliation it explains; null for any. */
  @Property({ type: 'string', nullable: true })
  figureKind!: FigureKind | null;

  @Field(() => String, {
    description:
      'Kind of explanation (解释类型), an open vocabulary: OVERLAP, QUOTA, ROUNDING, QUALIFIER, PERIOD_MISMATCH, DEFINITION_MISSING, INPUT_UNKNOWN, INPUT_INEXACT, …',
  })
  @Property({ type: 'string' })
  kind!: string;

  @Field(() => String, { description: "The explanation, in the hub's own words (说明)." })
  @Property({ type: 'text' })
  text!: string;

  @Field(() => [ID], {
    description: 'Ids of the facts of the source that speak for it (依据), such as `L20`. At most 20.',
  })
  @Property({ type: 'json' })
  evidence!: string[];

  @Field(() => String, {
    nullable: true,
    description: 'Who put it on record (认定者); null when it follows from the comparison itself.',
  })
  @Property({ type: 'string', nullable: true })
  decidedBy!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was put on record (认定时间).' })
  @Property({ type: 'string', nullable: true })
  decidedAt!: string | null;
}
