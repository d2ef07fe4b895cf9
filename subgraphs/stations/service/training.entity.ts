/** A training of workers, with how many took part and never who. */
import { Entity, Enum, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Station } from '../station/station.entity.js';
import { HappeningRow, HoldingState } from './happening.entity.js';

@ObjectType({ description: 'A professional training of social workers (社工专业培训).', simpleResolvers: true })
@Entity({ tableName: 'training' })
export class Training extends HappeningRow {
  @ManyToOne(() => Station, { mapToPk: true, fieldName: 'station_id' })
  stationId!: string;

  @Field(() => String, { description: 'Title (名称).' })
  @Property({ type: 'string' })
  title!: string;

  @Field(() => Float, { nullable: true, description: 'Length in hours (学时); null when not recorded.' })
  @Property({ type: 'double', nullable: true })
  hours?: number | null;

  @Field(() => Int, { nullable: true, description: 'How many took part (参加人数); null when not recorded.' })
  @Property({ type: 'integer', nullable: true })
  attendees?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many of them hold a certificate (持证参加人数); null when not recorded.',
  })
  @Property({ type: 'integer', nullable: true })
  certifiedAttendees?: number | null;

  @Field(() => HoldingState, {
    nullable: true,
    description: 'Whether it was held (举办状态); null for what is only known from what was reported.',
  })
  @Enum({ items: () => HoldingState, nullable: true })
  state?: HoldingState | null;
}
