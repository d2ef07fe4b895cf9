/** A station of any tier: guidance centre, station, room or post; one table and one type, with its tier telling which. */
import { Entity, Enum, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Directive, Field, ObjectType, registerEnumType } from 'type-graphql';
import { AreaRow } from '../../../shared/areas/area.entity.js';
import { RecordedRow } from '../../../shared/record.entity.js';
import { PartialDate } from '../../../shared/scalars/index.js';

/** Closed set: the four tiers of the network. */
export enum StationTier {
  GUIDANCE_CENTRE = 'GUIDANCE_CENTRE',
  STATION = 'STATION',
  ROOM = 'ROOM',
  POST = 'POST',
}
registerEnumType(StationTier, {
  name: 'StationTier',
  description: 'Tier of a station in the network (层级).',
  valuesConfig: {
    GUIDANCE_CENTRE: { description: 'Social work guidance centre (社会工作指导中心) of a county or district.' },
    STATION: { description: 'Social work station (社会工作站) of a subdistrict or town.' },
    ROOM: { description: 'Social work room (社会工作室) of a community or village.' },
    POST: { description: 'Social work post (社工驿站) inside an enterprise or institution.' },
  },
});

@ObjectType({
  description: 'A social work station of any tier (社会工作站点): guidance centre, station, room or post.',
})
@Directive('@key(fields: "id")')
@Entity({ tableName: 'station' })
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

  @Field(() => PartialDate, {
    nullable: true,
    description: 'When it was established (建立); null when the source does not say.',
  })
  @Property({ type: 'string', nullable: true })
  establishedOn?: string | null;
}
