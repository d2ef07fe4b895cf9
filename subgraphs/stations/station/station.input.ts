/** What may be asked of a list of stations: conditions, order, and the day that both are about. */
import { sql } from 'kysely';
import { ArgsType, Field, ID, InputType } from 'type-graphql';
import type { AreaRelation as Relation } from '../../../shared/areas/area.rules.js';
import { knownAt } from '../../../shared/dated.entity.js';
import { HasText, InArea, listArgsOf, type ListArgs } from '../../../shared/listing/index.js';
import { AsOf, KnownAt, TODAY } from '../../../shared/moment-args.js';
import type { OrderTerm } from '../../../shared/paging/index.js';
import { DateScalar, OperatingModeCode } from '../../../shared/scalars/index.js';
import type { Select } from '../../../shared/subgraph/index.js';
import { AreaRelation } from '../area/area.enums.js';
import { DesignationKind } from './station-designation.entity.js';
import { StationHostKind } from './station-host.entity.js';
import { SpaceKindCode } from './station-space.entity.js';
import { StationStatus, StationTier } from './station.enums.js';

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
  @InArea('Area of the station (所在区域)')
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

  @AsOf(
    `The day at which the other conditions are judged (截至日期): \`statuses\`, \`hostKinds\`, \`hasHost\`, \`designations\`, \`operatingModes\`, \`spaceKinds\`, \`hasFeature\`, \`parent\` and the area tree; ${TODAY}. It leaves no station out by itself, also none that was only planned later: to count those in operation on a day give \`statuses: [OPERATING]\` with it. Alone it is refused.`,
  )
  asOf?: string | null;

  @KnownAt(
    'Only stations that the hub had recorded at this moment (知悉时点, UTC), by what it knew of them; by all it knows when left out.',
  )
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
    description:
      'Having adopted any of these operating modes (运行机制), codes of `operatingModes`, on the day asked of. An unknown one is refused.',
  })
  operatingModes?: string[] | null;

  @Field(() => [SpaceKindCode], {
    nullable: true,
    description:
      'With a space of any of these kinds (空间类型), codes of `spaceKinds`, on the day asked of. An unknown one is refused.',
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

  @HasText('Part of the name or generic name (名称包含)')
  text?: string | null;
}

const NAME: OrderTerm = { property: 'name', type: 'text', descending: false };

/** Stations of the same place in an order follow by name, then id. */
export const stationList = listArgsOf({
  name: 'Station',
  plural: 'stations',
  filter: StationFilter,
  order: {
    NAME: { property: 'name', type: 'text', description: 'Name, by code point (名称).' },
    ESTABLISHED_ON: {
      property: 'establishedLatest',
      type: 'text',
      description: 'The last day its date of establishment can mean (建立时间).',
      ties: [NAME],
    },
    AREA_CODE: {
      property: 'areaCode',
      type: 'text',
      description: 'Code of its area (区划代码); areas without a code come last.',
      ties: [NAME],
      add: (stations) => stations.leftJoin('area', 'area.id', 'station.area_id').select('area.code as area_code'),
    },
    TIER: {
      property: 'tierRank',
      type: 'number',
      description: 'Tier from the top (层级): guidance centre, station, room, post.',
      ties: [NAME],
      add: withTierRank,
    },
    UNVEILED_ON: {
      property: 'unveiledLatest',
      type: 'text',
      description: 'The last day on which it can have been unveiled (揭牌时间), by what is known now.',
      ties: [NAME],
      add: withUnveiling,
    },
  },
});

export type StationListArgs = ListArgs<StationFilter>;

function withTierRank(stations: Select): Select {
  return stations.select(
    sql<number>`case station.tier when 'GUIDANCE_CENTRE' then 1 when 'STATION' then 2 when 'ROOM' then 3 else 4 end`.as(
      'tier_rank',
    ),
  );
}

function withUnveiling(stations: Select): Select {
  return stations.select((of) =>
    of
      .selectFrom('station_status')
      .select(sql<string | null>`min(valid_from_latest)`.as('unveiled_latest'))
      .whereRef('station_status.station_id', '=', 'station.id')
      .where('station_status.status', '=', StationStatus.UNVEILED)
      .where(knownAt('station_status', {}))
      .as('unveiled_latest'),
  );
}

/** Stations that a dated link leads to. */
@ArgsType()
export class LinkedStationsArgs extends stationList.Args {
  @AsOf(
    `The day the links are asked of, and the conditions too unless \`filter.asOf\` says otherwise (截至日期); ${TODAY}.`,
  )
  override asOf?: string | null;

  @KnownAt()
  override knownAt?: string | null;
}

@ArgsType()
export class ChildrenArgs extends LinkedStationsArgs {
  @Field(() => [StationTier], { nullable: true, description: 'Any of these tiers (层级); all when left out.' })
  tiers?: StationTier[] | null;
}

@ArgsType()
export class AreaStationsArgs extends stationList.Args {
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
