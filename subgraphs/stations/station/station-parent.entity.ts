/** Which station leads another, and since when: a dated row, so that the tree can be asked for as of a day. */
import { Entity, ManyToOne, Unique } from '@mikro-orm/decorators/legacy';
import { ObjectType } from 'type-graphql';
import { DatedRow } from '../../../shared/dated.entity.js';
import { Station } from './station.entity.js';

@ObjectType('StationParentage', { description: 'Which station led a station, and for how long (上级站点沿革).' })
@Entity({ tableName: 'station_parent' })
@Unique({
  name: 'station_parent_open_unique',
  properties: ['childId'],
  where: 'superseded_at is null and valid_to is null',
})
export class StationParentRow extends DatedRow {
  @ManyToOne(() => Station, { mapToPk: true, fieldName: 'child_id' })
  childId!: string;

  @ManyToOne(() => Station, { mapToPk: true, fieldName: 'parent_id' })
  parentId!: string;
}
