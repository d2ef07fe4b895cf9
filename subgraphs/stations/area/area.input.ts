/** What may be asked of areas: one by its key, a list by filter, the tree as of a day. */
import { ArgsType, Field, InputType } from 'type-graphql';
import type {
  AreaKind as Kind,
  AreaLevel as Level,
  AreaRelation as Relation,
} from '../../../shared/areas/area.rules.js';
import { HasText, listArgsOf } from '../../../shared/listing/index.js';
import { TODAY } from '../../../shared/moment-args.js';
import { AreaRef, DateScalar } from '../../../shared/scalars/index.js';
import { StationTier } from '../station/station.entity.js';
import { AreaKind, AreaLevel, AreaRelation } from './area.enums.js';

@InputType({
  description:
    'Areas with no station on record that surely was in operation (空白区域): the gap list. One that the hub has not been told of may stand there all the same.',
})
export class WithoutStation {
  @Field(() => StationTier, {
    description:
      'Stations of which tier are missing (层级). Only areas that are expected to have one are listed: townships (乡镇、街道) for STATION, communities and villages (社区、村) for ROOM, counties (县区) for GUIDANCE_CENTRE, where being set up is enough; POST is refused.',
  })
  tier!: StationTier;

  @Field(() => DateScalar, { nullable: true, description: `On which day (日期); ${TODAY}.` })
  asOf?: string | null;
}

@InputType({ description: 'Which areas (区域筛选); conditions are joined by AND.' })
export class AreaFilter {
  @Field(() => AreaRef, {
    nullable: true,
    description: 'Areas right below this one (上级区域), by id or code; the area itself is not among them.',
  })
  under?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'With `under`: all areas below it, at any depth (含下级). False when left out.',
  })
  includeDescendants?: boolean | null;

  @Field(() => AreaRelation, {
    nullable: true,
    description: 'With `under`: by which relation (隶属关系); ADMINISTRATIVE when left out.',
  })
  relation?: Relation | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: `With \`under\`: the day whose tree is meant (日期); ${TODAY}, or the day of \`withoutStation\`.`,
  })
  asOf?: string | null;

  @Field(() => [AreaLevel], { nullable: true, description: 'Any of these levels (层级).' })
  levels?: Level[] | null;

  @Field(() => [AreaKind], { nullable: true, description: 'Any of these kinds (类型).' })
  kinds?: Kind[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only rows that group others in the code table (汇总行, true), or only those that do not (false).',
  })
  isGrouping?: boolean | null;

  @HasText('Part of the name, the English name or the code (名称或代码包含)')
  text?: string | null;

  @Field(() => WithoutStation, {
    nullable: true,
    description:
      'Only areas that should have a station, and of which none on record surely was in operation (空白区域).',
  })
  withoutStation?: WithoutStation | null;
}

export const areaList = listArgsOf({
  name: 'Area',
  filter: AreaFilter,
  order: {
    CODE: { property: 'code', type: 'text', description: 'Code (代码); zones without one come last.' },
    NAME: { property: 'name', type: 'text', description: 'Name, by code point (名称).' },
  },
});

@ArgsType()
export class TreeArgs {
  @Field(() => AreaRelation, {
    defaultValue: AreaRelation.ADMINISTRATIVE,
    description:
      'By which relation (隶属关系). STATISTICAL and TRUSTEESHIP follow an area’s own link of that kind where it has one, else its administrative one.',
  })
  relation!: Relation;

  @Field(() => DateScalar, { nullable: true, description: `The day whose tree is meant (日期); ${TODAY}.` })
  asOf?: string | null;
}

@ArgsType()
export class ParentLinkArgs {
  @Field(() => AreaRelation, { nullable: true, description: 'Only links of this relation (隶属关系).' })
  relation?: Relation | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Only links that surely held on this day (日期); past and present ones when left out.',
  })
  asOf?: string | null;
}

@ArgsType()
export class AreaChildrenArgs extends areaList.Args {
  @Field(() => AreaRelation, {
    defaultValue: AreaRelation.ADMINISTRATIVE,
    description: 'By which relation (隶属关系); only links of just this relation count.',
  })
  relation!: Relation;

  @Field(() => DateScalar, { nullable: true, description: `The day whose tree is meant (日期); ${TODAY}.` })
  override asOf?: string | null;
}
