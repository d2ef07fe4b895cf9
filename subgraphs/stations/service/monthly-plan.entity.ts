/** What a station means to do in a month, and the lines of that plan; one live plan per station and month. */
import { Entity, Enum, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { RecordedRow } from '../../../shared/record.entity.js';
import { YearMonthScalar } from '../../../shared/scalars/index.js';
import { Station } from '../station/station.entity.js';
import { ServiceItem } from './service-item.entity.js';

/** Closed set: the states of a monthly plan. */
export enum MonthlyPlanState {
  DRAFT = 'DRAFT',
  UNDER_CONSULTATION = 'UNDER_CONSULTATION',
  APPROVED = 'APPROVED',
  PUBLISHED = 'PUBLISHED',
  IN_EFFECT = 'IN_EFFECT',
  REVIEWED = 'REVIEWED',
  ARCHIVED = 'ARCHIVED',
  CANCELLED = 'CANCELLED',
}
registerEnumType(MonthlyPlanState, {
  name: 'MonthlyPlanState',
  description: 'State of a monthly plan (月度计划状态). All but ARCHIVED and CANCELLED are live.',
  valuesConfig: {
    DRAFT: { description: 'Being drawn up (草拟).' },
    UNDER_CONSULTATION: { description: 'Talked over with rooms and residents (商议).' },
    APPROVED: { description: 'Agreed (通过).' },
    PUBLISHED: { description: 'Made known (公布).' },
    IN_EFFECT: { description: 'Its month has begun (执行).' },
    REVIEWED: { description: 'Looked back upon (回顾).' },
    ARCHIVED: { description: 'Closed and kept (归档).' },
    CANCELLED: { description: 'Given up before it took effect (取消).' },
  },
});

@ObjectType({
  description: 'Monthly service plan of a station (每月服务谋划); at most one live plan per station and month.',
  simpleResolvers: true,
})
@Entity({ tableName: 'monthly_plan' })
@Unique({
  name: 'monthly_plan_live_unique',
  properties: ['stationId', 'yearMonth'],
  where: `superseded_at is null and state <> 'ARCHIVED' and state <> 'CANCELLED'`,
})
export class MonthlyPlan extends RecordedRow {
  @ManyToOne(() => Station, { mapToPk: true, fieldName: 'station_id' })
  stationId!: string;

  @Field(() => YearMonthScalar, { description: 'The month it is for (月份).' })
  @Property({ type: 'string' })
  yearMonth!: string;

  @Field(() => MonthlyPlanState, { description: 'How far it has come (状态).' })
  @Enum({ items: () => MonthlyPlanState })
  state!: MonthlyPlanState;
}

@ObjectType({
  description: 'A line of a monthly plan (计划项目): what is to be held, and how often.',
  simpleResolvers: true,
})
@Entity({ tableName: 'monthly_plan_item' })
export class MonthlyPlanItem extends RecordedRow {
  @ManyToOne(() => MonthlyPlan, { mapToPk: true, fieldName: 'plan_id' })
  planId!: string;

  @ManyToOne(() => ServiceItem, { mapToPk: true, fieldName: 'service_item_id', nullable: true })
  serviceItemId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Room or post it is to be held at (服务点), by id; null when left open.',
  })
  @Property({ type: 'string', nullable: true })
  siteId?: string | null;

  @Field(() => String, { description: 'What is planned (内容).' })
  @Property({ type: 'string' })
  title!: string;

  @Field(() => Int, { description: 'How many sessions are planned in the month (计划场次).' })
  @Property({ type: 'integer' })
  plannedSessions!: number;
}
