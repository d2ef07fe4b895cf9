/** How a station works: the operating modes it has adopted, and the one feature that is its own. */
import { Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { DatedRow } from '../../../shared/dated.entity.js';
import { OperatingModeCode } from '../../../shared/scalars/index.js';
import { Station } from './station.entity.js';

@ObjectType('StationOperatingMode', { description: 'An operating mode that a station has adopted (运行机制).' })
@Entity({ tableName: 'station_operating_mode' })
export class StationOperatingMode extends DatedRow {
  @ManyToOne(() => Station, { mapToPk: true, fieldName: 'station_id' })
  stationId!: string;

  @Field(() => OperatingModeCode, { description: 'Code of the mode in the vocabulary of operating modes (运行机制).' })
  @Index()
  @Property({ type: 'string' })
  code!: string;
}

@ObjectType('StationFeature', {
  description: 'What one room is known for and the problem it solves (一社区一特色、一特色解一难).',
})
@Entity({ tableName: 'station_feature' })
export class StationFeature extends DatedRow {
  @ManyToOne(() => Station, { mapToPk: true, fieldName: 'station_id' })
  stationId!: string;

  @Field(() => String, { description: 'Name of the feature (特色).' })
  @Property({ type: 'string' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'The problem it solves (解决的难题); null when not stated.' })
  @Property({ type: 'text', nullable: true })
  solvesProblem?: string | null;
}
