/** A station of any tier: guidance centre, station, room or post; one table and one type, with its tier telling which. */
import { Entity, Enum, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Directive, Field, ObjectType } from 'type-graphql';
import { AreaRow } from '../../../shared/areas/area.entity.js';
import { RecordedRow } from '../../../shared/record.entity.js';
import { parsePartialDate, PartialDate } from '../../../shared/scalars/index.js';
import { StationRole, StationServiceMode, type StationStatus, StationTier } from './station.enums.js';

export { StationRole, StationServiceMode, StationStatus, StationTier } from './station.enums.js';

@ObjectType({
  description: 'A social work station of any tier (社会工作站点): guidance centre, station, room or post.',
})
@Directive('@key(fields: "id")')
@Entity({ tableName: 'station' })
@Unique({
  name: 'station_live_name_unique',
  properties: ['areaId', 'tier', 'name'],
  where: 'superseded_at is null and ended_on is null',
})
export class Station extends RecordedRow {
  @Field(() => String, { description: 'Name as its network uses it (名称).' })
  @Property({ type: 'string' })
  name!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Generic name (通称), such as 社工驿站 for a post with a name of its own.',
  })
  @Property({ type: 'string', nullable: true })
  genericName?: string | null;

  @Field(() => StationTier, { description: 'Tier in the network (层级).' })
  @Enum({ items: () => StationTier })
  tier!: StationTier;

  @ManyToOne(() => AreaRow, { mapToPk: true, fieldName: 'area_id' })
  areaId!: string;

  @Field(() => [StationRole], {
    description: 'What the station is to those around it (枢纽、平台), at most 10; empty when the source does not say.',
  })
  @Property({ type: 'json' })
  roles: StationRole[] = [];

  @Field(() => PartialDate, {
    nullable: true,
    description: 'When it was established (建立); null when the source does not say.',
  })
  @Property({ type: 'string', nullable: true })
  establishedOn?: string | null;

  /** The first day `establishedOn` can mean; null when it has no lower bound. */
  @Property({ type: 'string', nullable: true })
  establishedEarliest?: string | null;

  /** The last day `establishedOn` can mean: by then it surely was established. */
  @Property({ type: 'string', nullable: true })
  establishedLatest?: string | null;

  @Field(() => StationServiceMode, {
    nullable: true,
    description: 'How its services reach people (服务方式); null when the source does not say.',
  })
  @Enum({ items: () => StationServiceMode, nullable: true })
  serviceMode?: StationServiceMode | null;

  @Field(() => Boolean, {
    description: 'True when the source ends its list of spaces with "and others" (等), so that there may be more.',
  })
  @Property({ type: 'boolean', default: false })
  spacesOpenEnded: boolean = false;

  @Field(() => Boolean, {
    description: 'True when the source ends its list of operating modes with "and others" (等), so there may be more.',
  })
  @Property({ type: 'boolean', default: false })
  operatingModesOpenEnded: boolean = false;

  /** The day by which it had surely ended for good; null while it goes on. It frees the name. */
  @Property({ type: 'string', nullable: true })
  endedOn?: string | null;

  /** Its state, while a mutation moves it: for the history. No column of its own; what it is in is told by its steps. */
  @Property({ type: 'string', persist: false, nullable: true })
  state?: StationStatus | null;

  /** In a list ordered by area: the code of the station's area. No column of its own. */
  @Property({ type: 'string', persist: false, nullable: true, fieldName: 'area_code' })
  areaCode?: string | null;

  /** In a list ordered by tier: 1 for the highest. No column of its own. */
  @Property({ type: 'integer', persist: false, nullable: true, fieldName: 'tier_rank' })
  tierRank?: number | null;

  /** In a list ordered by unveiling: the last day it can have been. No column of its own. */
  @Property({ type: 'string', persist: false, nullable: true, fieldName: 'unveiled_latest' })
  unveiledLatest?: string | null;
}

/** The columns of a date of establishment, bounds included: `{ id, ..., ...established('../2021-06') }`. */
export function established(
  on: string | null,
): Pick<Station, 'establishedOn' | 'establishedEarliest' | 'establishedLatest'> {
  if (on === null) return { establishedOn: null, establishedEarliest: null, establishedLatest: null };
  const { earliest, latest } = parsePartialDate(on);
  return { establishedOn: on, establishedEarliest: earliest, establishedLatest: latest };
}
