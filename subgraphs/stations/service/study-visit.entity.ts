/** A visit of workers to other places to learn from them. */
import { Entity, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Station } from '../station/station.entity.js';
import { HappeningRow } from './happening.entity.js';

/** Closed set: from which kinds of body the visitors come. */
export enum ParticipantOrgKind {
  SUBDISTRICT = 'SUBDISTRICT',
  COMMUNITY = 'COMMUNITY',
  SOCIAL_ORGANIZATION = 'SOCIAL_ORGANIZATION',
  OTHER = 'OTHER',
}
registerEnumType(ParticipantOrgKind, {
  name: 'ParticipantOrgKind',
  description: 'From which kind of body participants come (参加者所属机构类型).',
  valuesConfig: {
    SUBDISTRICT: { description: 'Subdistrict or town (街道、乡镇).' },
    COMMUNITY: { description: 'Community or village (社区、村).' },
    SOCIAL_ORGANIZATION: { description: 'Social organisation (社会组织).' },
    OTHER: { description: 'Another kind of body (其他).' },
  },
});

@ObjectType({
  description:
    'Study visit (学习参访): workers go to other places to learn. One record may stand for visits that the source does not count.',
  simpleResolvers: true,
})
@Entity({ tableName: 'study_visit' })
export class StudyVisit extends HappeningRow {
  @ManyToOne(() => Station, { mapToPk: true, fieldName: 'station_id' })
  stationId!: string;

  @Field(() => String, { description: 'What it is called (名称); by the hub where the source gives no name.' })
  @Property({ type: 'string' })
  title!: string;

  @Property({ type: 'json' })
  destinationIds: string[] = [];

  @Field(() => [ParticipantOrgKind], {
    description: 'From which kinds of body the visitors came (参加机构类型); at most 20.',
  })
  @Property({ type: 'json' })
  participantOrgKinds: ParticipantOrgKind[] = [];

  @Field(() => Boolean, { description: 'True when there were more destinations or visitors than are named (等).' })
  @Property({ type: 'boolean', default: false })
  openEnded: boolean = false;
}
