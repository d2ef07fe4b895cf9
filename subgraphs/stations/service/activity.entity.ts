/** An activity of a station's network: a meeting, a seminar, an alliance, a salon. */
import { Entity, Enum, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Directive, Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Station } from '../station/station.entity.js';
import { HappeningRow, HoldingState } from './happening.entity.js';

/** Closed set: what an activity is. */
export enum ActivityKind {
  CONSULTATION_MEETING = 'CONSULTATION_MEETING',
  PROBLEM_SEMINAR = 'PROBLEM_SEMINAR',
  RESIDENT_ALLIANCE = 'RESIDENT_ALLIANCE',
  SALON = 'SALON',
  OTHER = 'OTHER',
}
registerEnumType(ActivityKind, {
  name: 'ActivityKind',
  description: 'What an activity is (活动类型).',
  valuesConfig: {
    CONSULTATION_MEETING: { description: 'Meeting to talk things over (商议会).' },
    PROBLEM_SEMINAR: { description: 'Seminar that works on a hard problem (破题研讨).' },
    RESIDENT_ALLIANCE: { description: 'Alliance of social organisations resident in a station (驻站社会组织联盟).' },
    SALON: { description: 'Salon for exchange and skills (沙龙).' },
    OTHER: { description: 'Anything else (其他).' },
  },
});

@ObjectType({ description: 'An activity (活动) that a station holds with its network.', simpleResolvers: true })
@Directive('@key(fields: "id")')
@Entity({ tableName: 'activity' })
export class Activity extends HappeningRow {
  @ManyToOne(() => Station, { mapToPk: true, fieldName: 'station_id' })
  stationId!: string;

  @Field(() => String, { description: 'Title as given (名称).' })
  @Property({ type: 'string' })
  title!: string;

  @Field(() => ActivityKind, { description: 'What it is (类型).' })
  @Enum({ items: () => ActivityKind })
  kind!: ActivityKind;

  @Field(() => Int, { nullable: true, description: 'How many took part (参加人数); null when not recorded.' })
  @Property({ type: 'integer', nullable: true })
  attendees?: number | null;

  @Field(() => HoldingState, {
    nullable: true,
    description: 'Whether it was held (举办状态); null for what is only known from what was reported.',
  })
  @Enum({ items: () => HoldingState, nullable: true })
  state?: HoldingState | null;
}
