/** What every stored row of the hub has in common: a version, when it was recorded, where it comes from, and when it held. */
import { PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { expandProvenance, Provenance, type ProvenanceRef } from './figures/provenance.js';
import { DateTimeScalar } from './scalars/date.js';

/** A row with an identity, a provenance and a version. Every noun of a room extends it. */
@ObjectType()
export abstract class RecordedRow {
  @Field(() => ID, { description: 'Globally unique id; its prefix tells the type.' })
  @PrimaryKey({ type: 'string' })
  id!: string;

  @Field(() => Int, {
    description: 'Which state of the record this is (版本): 1 at first, one more with each change.',
  })
  @Property({ type: 'integer', default: 1 })
  version: number = 1;

  @Field(() => DateTimeScalar, { description: 'When the hub recorded this row.' })
  @Property({ type: 'string' })
  recordedAt!: string;

  @Field(() => Boolean, { description: 'Made up, for tests and demonstrations (合成数据).' })
  @Property({ type: 'boolean', default: false })
  synthetic: boolean = false;

  /** When a later row took this one's place; null while it is the hub's current word. */
  @Property({ type: 'string', nullable: true })
  supersededAt?: string | null;

  @Property({ type: 'json', name: 'provenance' })
  provenanceRefs: ProvenanceRef[] = [];

  @Field(() => [Provenance], { description: 'Where each statement about this record comes from (来源): at most 20.' })
  get provenance(): Provenance[] {
    return expandProvenance(this.provenanceRefs);
  }
}
