/** Which authorities of a larger area sit in a smaller one: a dated claim with its provenance. */
import { Entity, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { AreaRow } from '../../../shared/areas/area.entity.js';
import { DatedRow } from '../../../shared/dated.entity.js';

@ObjectType('AreaSeat', {
  description: 'That authorities of an area have their seat in another (驻地): a dated claim with its provenance.',
})
@Entity({ tableName: 'area_seat' })
export class AreaSeat extends DatedRow {
  /** The area in which they sit. */
  @ManyToOne(() => AreaRow, { mapToPk: true, fieldName: 'area_id' })
  areaId!: string;

  /** The area whose authorities they are. */
  @ManyToOne(() => AreaRow, { mapToPk: true, fieldName: 'seat_of_id' })
  seatOfId!: string;

  @Field(() => [String], { description: 'Which authorities (机关), as named: at most 20.' })
  @Property({ type: 'json' })
  bodies!: string[];
}
