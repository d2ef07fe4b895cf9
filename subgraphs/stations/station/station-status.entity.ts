/** One step in the life of a station: the state it came into, when, by whose decision. */
import { Entity, Enum, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DatedRow } from '../../../shared/dated.entity.js';
import { PartialDate } from '../../../shared/scalars/index.js';
import { Station } from './station.entity.js';
import { StationStatus } from './station.enums.js';

@ObjectType('StationStatusRecord', {
  description: 'One step in the life of a station (状态沿革): the state it came into, when, and by whose decision.',
})
@Entity({ tableName: 'station_status' })
@Unique({
  name: 'station_status_sequence_unique',
  properties: ['stationId', 'sequence'],
  where: 'superseded_at is null',
})
export class StationStatusRow extends DatedRow {
  @ManyToOne(() => Station, { mapToPk: true, fieldName: 'station_id' })
  stationId!: string;

  @Field(() => StationStatus, { description: 'The state it came into (状态).' })
  @Enum({ items: () => StationStatus })
  status!: StationStatus;

  /** Orders steps whose dates are the same vague interval; the state at a day is the highest that had surely begun. */
  @Field(() => Int, {
    description: 'Order of the step in the life of its station, from 1 (次序); it orders steps whose dates are vague.',
  })
  @Property({ type: 'integer' })
  sequence!: number;

  @Field(() => PartialDate, {
    nullable: true,
    description: 'For a planned station: when it is due to be set up (计划建成时间); null otherwise or when not said.',
  })
  @Property({ type: 'string', nullable: true })
  dueOn?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Name of the body that decided or made the step (决定方); null when the source does not say.',
  })
  @Property({ type: 'string', nullable: true })
  by?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Id of that body (机构编号) where the hub has a record of it: a station `stn_…` or an agency `gov_…`.',
  })
  @Property({ type: 'string', nullable: true })
  byId?: string | null;
}
