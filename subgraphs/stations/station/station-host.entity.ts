/** Who houses a station and who runs it: two dated links to records of other rooms. */
import { Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { DatedRow } from '../../../shared/dated.entity.js';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Station } from './station.entity.js';

/** Closed set: the types a host may be of, as members of the union `StationHost`. */
export enum StationHostKind {
  ENTERPRISE = 'ENTERPRISE',
  PARTY_MASS_CENTRE = 'PARTY_MASS_CENTRE',
  VENUE = 'VENUE',
  SOCIAL_ORGANIZATION = 'SOCIAL_ORGANIZATION',
  GOVERNMENT_AGENCY = 'GOVERNMENT_AGENCY',
}
registerEnumType(StationHostKind, {
  name: 'StationHostKind',
  description: 'Kind of the host that houses a station (依托单位类型).',
  valuesConfig: {
    ENTERPRISE: { description: 'A firm (企业).' },
    PARTY_MASS_CENTRE: { description: 'A Party-mass service centre (党群服务中心).' },
    VENUE: {
      description: "A place of service such as a children's home or day-care centre (儿童之家、日间照料中心等).",
    },
    SOCIAL_ORGANIZATION: { description: 'A social organisation (社会组织).' },
    GOVERNMENT_AGENCY: { description: 'A government agency (政府部门).' },
  },
});

@ObjectType('StationHosting', { description: 'By whom a station was housed, and for how long (依托单位沿革).' })
@Entity({ tableName: 'station_host' })
@Unique({
  name: 'station_host_open_unique',
  properties: ['stationId'],
  where: 'superseded_at is null and valid_to is null',
})
export class StationHostRow extends DatedRow {
  @ManyToOne(() => Station, { mapToPk: true, fieldName: 'station_id' })
  stationId!: string;

  @Field(() => StationHostKind, { description: 'Kind of the host (依托单位类型).' })
  @Enum({ items: () => StationHostKind })
  hostKind!: StationHostKind;

  /** Id of the host in the room that owns it. */
  @Index()
  @Property({ type: 'string' })
  hostId!: string;
}

/** Which social organisation runs a station (运营机构), and since when. */
@Entity({ tableName: 'station_operator' })
@Unique({
  name: 'station_operator_open_unique',
  properties: ['stationId'],
  where: 'superseded_at is null and valid_to is null',
})
export class StationOperatorRow extends DatedRow {
  @ManyToOne(() => Station, { mapToPk: true, fieldName: 'station_id' })
  stationId!: string;

  /** Id of the organisation in the room that owns it. */
  @Index()
  @Property({ type: 'string' })
  organizationId!: string;
}
