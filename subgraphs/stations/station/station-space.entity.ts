/** A room or corner of a station that serves one use. */
import { Entity, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, Float, ObjectType } from 'type-graphql';
import { DatedRow } from '../../../shared/dated.entity.js';
import { vocabularyScalar } from '../../../shared/scalars/index.js';
import { Station } from './station.entity.js';

export const SpaceKindCode = vocabularyScalar(
  'SpaceKindCode',
  'Use of a space in a station (空间类型), a term of `spaceKinds`: such as MULTI_FUNCTION (多功能空间), GROUP_WORK (小组工作室), CASE_WORK (个案工作室), CAFE (咖吧).',
  'GROUP_WORK',
);

@ObjectType('StationSpace', { description: 'A room or corner of a station that serves one use (空间).' })
@Entity({ tableName: 'station_space' })
export class StationSpace extends DatedRow {
  @ManyToOne(() => Station, { mapToPk: true, fieldName: 'station_id' })
  stationId!: string;

  @Field(() => SpaceKindCode, { description: 'Its use (空间类型).' })
  @Property({ type: 'string' })
  kind!: string;

  @Field(() => String, { nullable: true, description: 'Name as the station uses it (名称).' })
  @Property({ type: 'string', nullable: true })
  name?: string | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Floor area in square metres (面积，平方米); null when the source does not say.',
  })
  @Property({ type: 'double', nullable: true })
  floorArea?: number | null;
}
