/** Which agency has authority over a station, and since when: a dated link, since powers pass from one agency to another. */
import { Entity, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { ObjectType } from 'type-graphql';
import { DatedRow } from '../../../shared/dated.entity.js';
import { Station } from './station.entity.js';

@ObjectType('StationAuthority', {
  description: 'Which agency had authority over a station, and for how long (主管部门沿革).',
})
@Entity({ tableName: 'station_authority' })
@Unique({
  name: 'station_authority_open_unique',
  properties: ['stationId'],
  where: 'superseded_at is null and valid_to is null',
})
export class StationAuthorityRow extends DatedRow {
  @ManyToOne(() => Station, { mapToPk: true, fieldName: 'station_id' })
  stationId!: string;

  /** Id of the agency in the room that owns it. */
  @Index()
  @Property({ type: 'string' })
  agencyId!: string;
}
