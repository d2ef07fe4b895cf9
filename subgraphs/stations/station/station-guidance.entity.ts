/** Which station guides which, and the single visits on which it did. */
import { Entity, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { DatedRow } from '../../../shared/dated.entity.js';
import { RecordedRow } from '../../../shared/record.entity.js';
import { parsePartialDate, PartialDate } from '../../../shared/scalars/index.js';
import { Station } from './station.entity.js';

@ObjectType('StationGuidance', {
  description: 'That one station guides another in setting up and serving (指导), and since when.',
})
@Entity({ tableName: 'station_guidance' })
@Unique({
  name: 'station_guidance_open_unique',
  properties: ['guideId', 'guidedId'],
  where: 'superseded_at is null and valid_to is null',
})
export class StationGuidanceRow extends DatedRow {
  @ManyToOne(() => Station, { mapToPk: true, fieldName: 'guide_id' })
  guideId!: string;

  @ManyToOne(() => Station, { mapToPk: true, fieldName: 'guided_id' })
  guidedId!: string;
}

@ObjectType('GuidanceVisit', { description: 'One visit on which a station guided another (指导走访).' })
@Entity({ tableName: 'guidance_visit' })
export class GuidanceVisit extends RecordedRow {
  @ManyToOne(() => Station, { mapToPk: true, fieldName: 'guide_id' })
  guideId!: string;

  @ManyToOne(() => Station, { mapToPk: true, fieldName: 'guided_id' })
  guidedId!: string;

  @Field(() => PartialDate, { nullable: true, description: 'When it took place (日期); null when not known.' })
  @Property({ type: 'string', nullable: true })
  visitedOn?: string | null;

  /** The last day `visitedOn` can mean: lists are ordered and filtered by it. */
  @Property({ type: 'string', nullable: true })
  visitedLatest?: string | null;

  @Field(() => String, { nullable: true, description: 'What it was about (内容), without personal data.' })
  @Property({ type: 'text', nullable: true })
  topic?: string | null;
}

/** The columns of a visit's date, bound included: `{ id, ..., ...visited('2022-05-04') }`. */
export function visited(on: string | null): Pick<GuidanceVisit, 'visitedOn' | 'visitedLatest'> {
  return { visitedOn: on, visitedLatest: on === null ? null : parsePartialDate(on).latest };
}
