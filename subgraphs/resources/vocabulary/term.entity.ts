/** The open vocabularies of this room: kinds of link, of party and of venue, each a table that can be asked for. */
import { Entity, Enum, Property } from '@mikro-orm/decorators/legacy';
import { Directive, Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { RecordedRow } from '../../../shared/record.entity.js';
import { LinkKind, VenueKindCode } from '../../../shared/scalars/index.js';
import { REFERENCE_DATA } from '../../../shared/subgraph/index.js';
import { PartyKindCode } from './party-kind.scalar.js';

/** Closed set: the five elements of the linkage (五社联动); the first four are subjects, the fifth is a resource. */
export enum LinkageElement {
  COMMUNITY = 'COMMUNITY',
  SOCIAL_ORGANIZATION = 'SOCIAL_ORGANIZATION',
  SOCIAL_WORKER = 'SOCIAL_WORKER',
  COMMUNITY_VOLUNTEER = 'COMMUNITY_VOLUNTEER',
  CHARITY_RESOURCE = 'CHARITY_RESOURCE',
}
registerEnumType(LinkageElement, {
  name: 'LinkageElement',
  description: 'Element of the linkage of the five "she" (五社联动).',
  valuesConfig: {
    COMMUNITY: { description: 'The community (社区).' },
    SOCIAL_ORGANIZATION: { description: 'Social organisations (社会组织).' },
    SOCIAL_WORKER: { description: 'Social workers (社会工作者).' },
    COMMUNITY_VOLUNTEER: { description: 'Community volunteers (社区志愿者).' },
    CHARITY_RESOURCE: { description: 'Charity resources (社会慈善资源): the one element that is no acting subject.' },
  },
});

@ObjectType({ simpleResolvers: true })
export abstract class VocabularyTerm extends RecordedRow {
  @Property({ type: 'string', unique: true })
  code!: string;

  @Field(() => String, { description: 'Chinese term (中文名称).' })
  @Property({ type: 'string' })
  label!: string;

  @Field(() => String, { description: 'English term (英文名称).' })
  @Property({ type: 'string' })
  labelEn!: string;

  @Field(() => String, { description: 'What falls under it (定义).' })
  @Property({ type: 'text' })
  definition!: string;

  @Field(() => Int, { description: 'Place in the vocabulary, from 1 (序号).' })
  @Property({ type: 'integer' })
  position!: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Kind of a resource link (链接类型): what it says of its start and its end.',
})
@Directive(REFERENCE_DATA)
@Entity({ tableName: 'link_kind' })
export class LinkKindTerm extends VocabularyTerm {
  @Field(() => LinkKind, { description: 'Code of the kind (代码).' })
  declare code: string;

  @Field(() => String, {
    description: 'How it reads from its start to its end (方向), such as "from is resident in to".',
  })
  @Property({ type: 'string' })
  direction!: string;

  @Field(() => Boolean, {
    description: 'True when it says the same both ways (对称), so that its direction means nothing.',
  })
  @Property({ type: 'boolean' })
  symmetrical!: boolean;

  @Field(() => LinkageElement, {
    nullable: true,
    description:
      'The element of the five that a link of this kind brings by itself (五社要素), such as CHARITY_RESOURCE by funding; null where that depends on its parties.',
  })
  @Enum({ items: () => LinkageElement, nullable: true })
  element?: LinkageElement | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Kind of a party (主体类型) to a link or an alliance, also where the source names it only by kind.',
})
@Directive(REFERENCE_DATA)
@Entity({ tableName: 'party_kind' })
export class PartyKindTerm extends VocabularyTerm {
  @Field(() => PartyKindCode, { description: 'Code of the kind (代码).' })
  declare code: string;

  @Field(() => LinkageElement, {
    nullable: true,
    description: 'The element of the five that such a party stands for (五社要素); null where it is outside the five.',
  })
  @Enum({ items: () => LinkageElement, nullable: true })
  element?: LinkageElement | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Kind of place where a station may be housed or services are held (场所类型). The list is open (等).',
})
@Directive(REFERENCE_DATA)
@Entity({ tableName: 'venue_kind' })
export class VenueKindTerm extends VocabularyTerm {
  @Field(() => VenueKindCode, { description: 'Code of the kind (代码).' })
  declare code: string;
}
