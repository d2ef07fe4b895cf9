/** What may be asked of a list of stations: conditions, order, and the day that both are about. */
import { ArgsType, Field, ID, InputType, registerEnumType } from 'type-graphql';
import type { AreaRelation as Relation } from '../../../shared/areas/area.rules.js';
import { OrderDirection, PageArgs } from '../../../shared/paging/index.js';
import { AreaRef, DateScalar, DateTimeScalar, OperatingModeCode } from '../../../shared/scalars/index.js';
import { AreaRelation } from '../area/area.enums.js';
import { DesignationKind } from './station-designation.entity.js';
import { StationHostKind } from './station-host.entity.js';
import { SpaceKindCode } from './station-space.entity.js';
import { StationStatus, StationTier } from './station.enums.js';

/** The argument of a field that tells a history. */
export const KNOWN_AT = {
  nullable: true,
  description: 'Answer by what the hub had recorded at this moment (UTC); by what it knows now when left out.',
} as const;

@InputType({
  description:
    'Stations that came into a state in a span of days (状态变更): for counting what opened or closed. A step counts on the day from which its station surely was in the state.',
})
export class StationStepFilter {
  @Field(() => [StationStatus], { description: 'Into any of these states (状态).' })
  statuses!: StationStatus[];

  @Field(() => DateScalar, { nullable: true, description: 'On this day or later (起); open when left out.' })
  from?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'On this day or earlier (止); open when left out.' })
  to?: string | null;
}

@InputType({
  description: 'Which stations (站点筛选). Conditions are joined by AND; a list of values means any of them.',
})
export class StationFilter {
  @Field(() => AreaRef, { nullable: true, description: 'Area of the station (所在区域), by id or code.' })
  area?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'With `area`: also areas below it on the day asked of (含下级). False when left out.',
  })
  includeDescendants?: boolean | null;

  @Field(() => AreaRelation, {
    nullable: true,
    description: 'With `includeDescendants`: in which sense areas lie below (隶属关系); ADMINISTRATIVE when left out.',
  })
  areaRelation?: Relation | null;

  @Field(() => [StationTier], { nullable: true, description: 'Any of these tiers (层级).' })
  tiers?: StationTier[] | null;

  @Field(() => [StationStatus], {
    nullable: true,
    description:
      'In any of these states (状态) on the day asked of. Stations of unknown state on that day are left out.',
  })
  statuses?: StationStatus[] | null;

  @Field(() => StationStepFilter, {
    nullable: true,
    description: 'Having come into a state in a span of days (状态变更), whatever became of them since.',
  })
  cameInto?: StationStepFilter | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The day that state, host, parent, titles, spaces, features, modes and the area tree are asked of (截至日期); today when left out. Narrows nothing by itself.',
  })
  asOf?: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      'Only stations that the hub had recorded at this moment (UTC), by what it knew of them; by all it knows when left out.',
  })
  knownAt?: string | null;

  @Field(() => [StationHostKind], {
    nullable: true,
    description: 'Housed by a host of any of these kinds (依托单位类型) on the day asked of.',
  })
  hostKinds?: StationHostKind[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: with a known host (有依托单位) on the day asked of; false: without one on record.',
  })
  hasHost?: boolean | null;

  @Field(() => [DesignationKind], {
    nullable: true,
    description: 'With a title of any of these kinds (称号类型) on the day asked of.',
  })
  designations?: DesignationKind[] | null;

  @Field(() => [OperatingModeCode], {
    nullable: true,
    description: 'Having adopted any of these operating modes (运行机制) on the day asked of.',
  })
  operatingModes?: string[] | null;

  @Field(() => [SpaceKindCode], {
    nullable: true,
    description: 'With a space of any of these kinds (空间类型) on the day asked of.',
  })
  spaceKinds?: string[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: with a feature of its own (一社区一特色) on the day asked of; false: without one on record.',
  })
  hasFeature?: boolean | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Led by this station (上级站点), `stn_…`, on the day asked of.',
  })
  parent?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Surely established before this day (建立早于), whichever day its date can mean.',
  })
  establishedBefore?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Surely established after this day (建立晚于), whichever day its date can mean.',
  })
  establishedAfter?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Part of the name or generic name (名称包含), upper and lower case alike.',
  })
  text?: string | null;
}

export enum StationOrderField {
  NAME = 'NAME',
  ESTABLISHED_ON = 'ESTABLISHED_ON',
  AREA_CODE = 'AREA_CODE',
  TIER = 'TIER',
  UNVEILED_ON = 'UNVEILED_ON',
}
registerEnumType(StationOrderField, {
  name: 'StationOrderField',
  description: 'What stations may be ordered by (排序字段). Stations of the same place in it follow by name, then id.',
  valuesConfig: {
    NAME: { description: 'Name, by code point (名称).' },
    ESTABLISHED_ON: { description: 'The last day its date of establishment can mean (建立时间).' },
    AREA_CODE: { description: 'Code of its area (区划代码); areas without a code come last.' },
    TIER: { description: 'Tier from the top (层级): guidance centre, station, room, post.' },
    UNVEILED_ON: { description: 'The last day on which it can have been unveiled (揭牌时间), by what is known now.' },
  },
});

@InputType({ description: 'Ordering of stations (排序).' })
export class StationOrder {
  @Field(() => StationOrderField, { description: 'What to order by.' })
  field!: StationOrderField;

  @Field(() => OrderDirection, { defaultValue: OrderDirection.ASC, description: 'Direction; ASC when left out.' })
  direction!: OrderDirection;
}

@ArgsType()
export class StationListArgs extends PageArgs {
  @Field(() => StationFilter, { nullable: true, description: 'Which stations; all when left out.' })
  filter?: StationFilter | null;

  @Field(() => StationOrder, { nullable: true, description: 'In which order; by name when left out.' })
  orderBy?: StationOrder | null;
}

/** Stations that a dated link leads to. */
@ArgsType()
export class LinkedStationsArgs extends StationListArgs {
  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The day the links are asked of, and the conditions too unless `filter.asOf` says otherwise (截至日期); today when left out.',
  })
  asOf?: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Answer by what the hub had recorded at this moment (UTC); by what it knows now when left out.',
  })
  knownAt?: string | null;
}

@ArgsType()
export class ChildrenArgs extends LinkedStationsArgs {
  @Field(() => [StationTier], { nullable: true, description: 'Any of these tiers (层级); all when left out.' })
  tiers?: StationTier[] | null;
}

@ArgsType()
export class AreaStationsArgs extends StationListArgs {
  @Field(() => Boolean, {
    nullable: true,
    description: 'Also stations of areas below this one on `filter.asOf` (含下级). False when left out.',
  })
  includeDescendants?: boolean | null;

  @Field(() => AreaRelation, {
    nullable: true,
    description: 'With `includeDescendants`: in which sense areas lie below (隶属关系); ADMINISTRATIVE when left out.',
  })
  areaRelation?: Relation | null;
}
