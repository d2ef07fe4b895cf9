/** What volunteers did together on a day: how many they were and how long they served; never who they were. */
import { Entity, Enum, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { RecordedRow } from '../../../shared/record.entity.js';
import { DateScalar } from '../../../shared/scalars/index.js';
import { Enterprise } from '../enterprise/enterprise.entity.js';
import { stationOf, StationStub } from '../station/station.stub.js';
import { VolunteerTeam } from './volunteer-team.entity.js';

/** Closed set: how minutes become the hours that count. */
export enum HourRounding {
  EXACT = 'EXACT',
  HALF_HOURS = 'HALF_HOURS',
}
registerEnumType(HourRounding, {
  name: 'HourRounding',
  description: 'How the minutes of each become the hours that count (时长计算规则).',
  valuesConfig: {
    EXACT: { description: 'Every minute counts (按分钟).' },
    HALF_HOURS: {
      description:
        'By half hours (按半小时): of what is over full hours, up to 15 minutes count nothing, up to 45 half an hour, more a full one. The rule of one city.',
    },
  },
});

/** Closed set: whether it counts. */
export enum VolunteerServiceStatus {
  RECORDED = 'RECORDED',
  WITHDRAWN = 'WITHDRAWN',
}
registerEnumType(VolunteerServiceStatus, {
  name: 'VolunteerServiceStatus',
  description: 'Whether a record of volunteer service counts (状态).',
  valuesConfig: {
    RECORDED: { description: 'It counts (已记录).' },
    WITHDRAWN: { description: 'Logged by mistake: it does not count (已撤回).' },
  },
});

@ObjectType({
  simpleResolvers: true,
  description:
    'Service of a team, or of employees of a firm, on one day (志愿服务记录): how many and how long, never who.',
})
@Entity({ tableName: 'volunteer_service' })
export class VolunteerService extends RecordedRow {
  @ManyToOne(() => VolunteerTeam, { mapToPk: true, fieldName: 'team_id', nullable: true })
  teamId?: string | null;

  @ManyToOne(() => Enterprise, { mapToPk: true, fieldName: 'enterprise_id', nullable: true })
  enterpriseId?: string | null;

  @Property({ type: 'string', nullable: true, index: true })
  stationId?: string | null;

  @Field(() => StationStub, {
    nullable: true,
    description: 'Station, room or post that it was for (服务站点); null when it was for none.',
  })
  get station(): StationStub | null {
    return this.stationId == null ? null : stationOf(this.stationId);
  }

  @Field(() => ID, {
    nullable: true,
    description: 'Item of the menu that it was part of (菜单项目), by id; null if none.',
  })
  @Property({ type: 'string', nullable: true })
  serviceItemId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Activity on record that it was part of (活动), by id; null if none.',
  })
  @Property({ type: 'string', nullable: true })
  activityId?: string | null;

  @Field(() => String, { description: 'What was done (活动名称).' })
  @Property({ type: 'text' })
  title!: string;

  @Field(() => DateScalar, { description: 'Day of the service (服务日期).' })
  @Property({ type: 'string', index: true })
  servedOn!: string;

  @Field(() => Int, { description: 'How many served (参加人次).' })
  @Property({ type: 'integer' })
  headCount!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Minutes that each of them gave (人均分钟); null when not recorded.',
  })
  @Property({ type: 'integer', nullable: true })
  minutesEach?: number | null;

  @Field(() => HourRounding, { description: 'By which rule its hours were counted (时长计算规则).' })
  @Enum({ items: () => HourRounding })
  rounding!: HourRounding;

  /** Minutes of all together, by the rule. */
  @Property({ type: 'integer', nullable: true })
  minutesCounted?: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Hours of all together, by the rule (志愿服务时长); null when the minutes are not recorded.',
  })
  get hours(): number | null {
    return this.minutesCounted == null ? null : this.minutesCounted / 60;
  }

  @Field(() => VolunteerServiceStatus, { description: 'Whether it counts (状态).' })
  @Enum({ items: () => VolunteerServiceStatus })
  status!: VolunteerServiceStatus;
}
