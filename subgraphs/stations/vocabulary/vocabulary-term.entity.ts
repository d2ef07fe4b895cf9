/** One term of a vocabulary: its code, its words in two languages, what it means and how carefully it has to be handled. */
import { Entity, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Directive, Field, Int, ObjectType } from 'type-graphql';
import { RecordedRow } from '../../../shared/record.entity.js';
import { REFERENCE_DATA } from '../../../shared/subgraph/index.js';
import { Vocabulary } from './vocabulary.entity.js';

@ObjectType({
  description:
    'A term of a vocabulary (词条): a service domain, service type, target group, need, operating mode, outcome or use of a space.',
  simpleResolvers: true,
})
@Directive(REFERENCE_DATA)
@Entity({ tableName: 'vocabulary_term' })
@Unique({ properties: ['vocabularyId', 'code'] })
export class VocabularyTerm extends RecordedRow {
  @ManyToOne(() => Vocabulary, { mapToPk: true, fieldName: 'vocabulary_id' })
  vocabularyId!: string;

  @Field(() => String, {
    description: 'Code (代码) by which filters and records name the term; unique in its vocabulary.',
  })
  @Index()
  @Property({ type: 'string' })
  code!: string;

  @Field(() => String, { description: 'The term in Chinese (中文).' })
  @Property({ type: 'string' })
  label!: string;

  @Field(() => String, { description: 'The term in English (英文).' })
  @Property({ type: 'string' })
  labelEn!: string;

  @Field(() => String, { description: 'What the term covers (定义), with its legal basis where there is one.' })
  @Property({ type: 'text' })
  definition!: string;

  @Field(() => Int, { description: 'Place in the list as its source gives it, from 1 (次序).' })
  @Property({ type: 'integer' })
  position!: number;

  @Field(() => Boolean, { description: 'False for a term that is no longer to be used (停用).' })
  @Property({ type: 'boolean', default: true })
  active: boolean = true;

  @Field(() => Boolean, {
    description:
      'True when belonging to it is sensitive personal information (敏感个人信息): health, specific identity, finances, or a child under 14 (PIPL Art. 28). Only aggregates may be shown.',
  })
  @Property({ type: 'boolean', default: false })
  sensitive: boolean = false;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'For a target group: whether a public fund covers it, by its source (资金保障范围). Null when the source does not say.',
  })
  @Property({ type: 'boolean', nullable: true })
  coveredByFund?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: 'Name of the fund that `coveredByFund` speaks of (补助资金); null when no fund is named.',
  })
  @Property({ type: 'string', nullable: true })
  fundName?: string | null;

  @Field(() => Boolean, {
    description: 'True when its source lists it among others that it does not name (等), so counts are minimums.',
  })
  @Property({ type: 'boolean', default: false })
  openEnded: boolean = false;
}
