/** A worker of a station as the public may know one: a role with a level, never a name, number or contact. */
import { Entity, Enum, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { DatedRow } from '../../../shared/dated.entity.js';
import { Station } from '../station/station.entity.js';
import { CertificateLevel } from './certificate.enums.js';

@ObjectType({
  description:
    'A social worker of a station (社工), without personal data. Where a source only counts workers, there is a figure and no record.',
})
@Entity({ tableName: 'worker' })
export class Worker extends DatedRow {
  @ManyToOne(() => Station, { mapToPk: true, fieldName: 'station_id' })
  stationId!: string;

  @Field(() => String, { description: 'Public role (公开岗位名称), such as 驻站社工; never a personal name.' })
  @Property({ type: 'string' })
  roleName!: string;

  /** What was stated of the worker as a whole; a certificate on record says more. NONE: surely holds none. */
  @Enum({ items: () => CertificateLevel, nullable: true })
  certificateLevel?: CertificateLevel | null;

  @Property({ type: 'integer', nullable: true })
  certifiedYear?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether full-time (是否专职); null when not recorded.' })
  @Property({ type: 'boolean', nullable: true })
  fullTime?: boolean | null;
}
