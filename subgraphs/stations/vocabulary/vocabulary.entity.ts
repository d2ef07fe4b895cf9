/** A vocabulary: one source's own list of terms of one kind, kept apart from every other source's list. */
import { Entity, Enum, Property } from '@mikro-orm/decorators/legacy';
import { Directive, Field, ObjectType, registerEnumType } from 'type-graphql';
import { PAGE_FACTS, PAGE_SOURCE_IDS, Source, sourceOf } from '../../../shared/figures/index.js';
import { RecordedRow } from '../../../shared/record.entity.js';
import { REFERENCE_DATA } from '../../../shared/subgraph/index.js';

/** Closed set: what the terms of a vocabulary stand for. The terms themselves are open. */
export enum VocabularyKind {
  SERVICE_DOMAIN = 'SERVICE_DOMAIN',
  SERVICE_TYPE = 'SERVICE_TYPE',
  TARGET_GROUP = 'TARGET_GROUP',
  NEED_KIND = 'NEED_KIND',
  OPERATING_MODE = 'OPERATING_MODE',
  OUTCOME_KIND = 'OUTCOME_KIND',
  SPACE_KIND = 'SPACE_KIND',
}
registerEnumType(VocabularyKind, {
  name: 'VocabularyKind',
  description: 'What the terms of a vocabulary stand for (词表类别).',
  valuesConfig: {
    SERVICE_DOMAIN: { description: 'Domains or fields of social work services (服务领域).' },
    SERVICE_TYPE: { description: 'Types of service (服务类型).' },
    TARGET_GROUP: { description: 'Groups of people that services are for (服务对象).' },
    NEED_KIND: { description: 'Kinds of need that services answer (需求类型).' },
    OPERATING_MODE: { description: 'Modes in which a station works (运营模式).' },
    OUTCOME_KIND: { description: 'Kinds of effect that a service is said to have (成效类型).' },
    SPACE_KIND: { description: 'Uses of the spaces in a station (空间类型).' },
  },
});

@ObjectType({
  description:
    'A vocabulary (词表): the list of terms of one kind that one source uses. Lists of different sources stand side by side and are related by a crosswalk, never merged.',
  simpleResolvers: true,
})
@Directive(REFERENCE_DATA)
@Entity({ tableName: 'vocabulary' })
export class Vocabulary extends RecordedRow {
  @Field(() => VocabularyKind, { description: 'What its terms stand for (类别).' })
  @Enum({ items: () => VocabularyKind })
  kind!: VocabularyKind;

  @Field(() => String, { description: 'Name in Chinese (名称), as the hub calls it where the source gives none.' })
  @Property({ type: 'string' })
  name!: string;

  @Field(() => String, { description: 'Name in English (英文名称).' })
  @Property({ type: 'string' })
  nameEn!: string;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'True when the source says that the list is complete, false when it says that it goes on (等), null when it says neither.',
  })
  @Property({ type: 'boolean', nullable: true })
  closed?: boolean | null;

  @Field(() => Source, {
    nullable: true,
    description: 'The article that the list is taken from (来源); null for a list that rests on none.',
  })
  get source(): Source | null {
    const fact = this.provenanceRefs[0] && PAGE_FACTS.get(this.provenanceRefs[0].fact);
    return fact ? sourceOf(PAGE_SOURCE_IDS[fact.article]) : null;
  }
}
