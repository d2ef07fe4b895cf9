/** How areas hang together: dated links to parents, and successions of one code to another. */
import { Field, ObjectType } from 'type-graphql';
import type { AreaRelation as Relation, Evidence, SuccessionKind } from '../../../shared/areas/area.rules.js';
import { PartialDate } from '../../../shared/scalars/index.js';
import { AreaEvidence, AreaRelation, AreaSuccessionKind } from './area.enums.js';
import { Area } from './area.type.js';

@ObjectType({ description: 'A dated, typed statement that an area lies under another (上级关系).' })
export class AreaParentLink {
  parentId!: string;

  @Field(() => AreaRelation, { description: 'In which sense it lies under it (隶属关系).' })
  relation!: Relation;

  @Field(() => PartialDate, {
    nullable: true,
    description: 'Since when (起); null when it always has, as far as known.',
  })
  validFrom!: string | null;

  @Field(() => PartialDate, {
    nullable: true,
    description: 'Until when (止), that day not included; null while it holds.',
  })
  validTo!: string | null;

  @Field(() => AreaEvidence, { description: 'What it rests on (依据).' })
  evidence!: Evidence;

  @Field(() => String, { nullable: true, description: 'What a reader should know about it (说明).' })
  note!: string | null;
}

@ObjectType({ description: 'One area taking the place of another (沿革).', simpleResolvers: true })
export class AreaSuccession {
  @Field(() => Area, {
    description: 'The other area (对应区域): the later one of a successor, the earlier one of a predecessor.',
  })
  area!: Area;

  @Field(() => PartialDate, { nullable: true, description: 'When it took effect (生效); null when not known.' })
  on!: string | null;

  @Field(() => AreaSuccessionKind, { description: 'How it took its place (方式).' })
  kind!: SuccessionKind;

  @Field(() => String, { nullable: true, description: 'What a reader should know about it (说明).' })
  note!: string | null;
}
