/** How a term of one vocabulary relates to a term of another: a reading of the hub, never an identity. */
import { Entity, Enum, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Directive, Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { ProvenanceBasis } from '../../../shared/figures/index.js';
import { RecordedRow } from '../../../shared/record.entity.js';
import { REFERENCE_DATA } from '../../../shared/subgraph/index.js';
import { VocabularyTerm } from './vocabulary-term.entity.js';

/** Closed set, after SKOS mapping relations. */
export enum CrosswalkRelation {
  EXACT = 'EXACT',
  CLOSE = 'CLOSE',
  BROADER = 'BROADER',
  NARROWER = 'NARROWER',
  RELATED = 'RELATED',
}
registerEnumType(CrosswalkRelation, {
  name: 'CrosswalkRelation',
  description: 'How one term relates to another (对应关系), after the mapping relations of SKOS.',
  valuesConfig: {
    EXACT: { description: 'Both may be used for each other (等同).' },
    CLOSE: { description: 'Nearly the same, but not to be counted together without saying so (近似).' },
    BROADER: { description: 'The other term is the wider one (对方更宽).' },
    NARROWER: { description: 'The other term is the narrower one (对方更窄).' },
    RELATED: { description: 'They touch, without one holding the other (相关).' },
  },
});

const INVERSE: Partial<Record<CrosswalkRelation, CrosswalkRelation>> = {
  [CrosswalkRelation.BROADER]: CrosswalkRelation.NARROWER,
  [CrosswalkRelation.NARROWER]: CrosswalkRelation.BROADER,
};

/** The same relation read from the other end. */
export function invertRelation(relation: CrosswalkRelation): CrosswalkRelation {
  return INVERSE[relation] ?? relation;
}

@Entity({ tableName: 'vocabulary_crosswalk' })
@Unique({ properties: ['fromTermId', 'toTermId'] })
export class VocabularyCrosswalkRow extends RecordedRow {
  @ManyToOne(() => VocabularyTerm, { mapToPk: true, fieldName: 'from_term_id' })
  fromTermId!: string;

  @ManyToOne(() => VocabularyTerm, { mapToPk: true, fieldName: 'to_term_id' })
  toTermId!: string;

  /** Read from `fromTermId` to `toTermId`: BROADER says that the latter is the wider one. */
  @Enum({ items: () => CrosswalkRelation })
  relation!: CrosswalkRelation;

  @Enum({ items: () => ProvenanceBasis })
  basis!: ProvenanceBasis;

  @Property({ type: 'text' })
  note!: string;
}

@ObjectType({
  description: 'How a term relates to one of another vocabulary (词表对照), read from the term it is asked of.',
  simpleResolvers: true,
})
@Directive(REFERENCE_DATA)
export class VocabularyCrosswalk {
  @Field(() => ID, { description: 'Id of the entry; the same from both ends.' })
  id!: string;

  termId!: string;

  @Field(() => CrosswalkRelation, {
    description: 'The relation (对应关系), read from the term it is asked of to `term`.',
  })
  relation!: CrosswalkRelation;

  @Field(() => ProvenanceBasis, { description: 'Whether a source states the relation or the hub reads it so (依据).' })
  basis!: ProvenanceBasis;

  @Field(() => String, { description: 'Why, and what to mind (说明).' })
  note!: string;
}
