/** One session of service: that it was held, where, of which kind, how many came and how long it took. */
import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Directive, Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import { RecordedRow } from '../../../shared/record.entity.js';
import { DateScalar } from '../../../shared/scalars/index.js';
import { Group } from '../service/group.entity.js';
import { MonthlyTheme } from '../service/monthly-theme.entity.js';
import { ServiceItem } from '../service/service-item.entity.js';
import { Station } from '../station/station.entity.js';
import { Worker } from '../worker/worker.entity.js';
import { ServiceOrder } from './service-order.entity.js';

/** Closed set: the kinds of session that stations count. */
export enum ServiceSessionKind {
  CASE = 'CASE',
  GROUP = 'GROUP',
  EMPOWERMENT = 'EMPOWERMENT',
  PROBLEM_SOLVING = 'PROBLEM_SOLVING',
  OTHER = 'OTHER',
}
registerEnumType(ServiceSessionKind, {
  name: 'ServiceSessionKind',
  description: 'What a session of service is (服务场次类型).',
  valuesConfig: {
    CASE: { description: 'Casework (个案).' },
    GROUP: { description: 'Group work (小组).' },
    EMPOWERMENT: { description: 'Building of abilities (增能).' },
    PROBLEM_SOLVING: { description: 'Solving a hard problem (破解难题).' },
    OTHER: { description: 'Anything else (其他).' },
  },
});

/** Closed set: whether a session took place. */
export enum ServiceSessionState {
  CHECKED_IN = 'CHECKED_IN',
  HELD = 'HELD',
  MISSED = 'MISSED',
}
registerEnumType(ServiceSessionState, {
  name: 'ServiceSessionState',
  description: 'Whether a session took place (场次状态). Only those HELD are counted.',
  valuesConfig: {
    CHECKED_IN: { description: 'Who delivers it is there; it is not over yet (已签到).' },
    HELD: { description: 'Held, and its attendance recorded (已开展).' },
    MISSED: { description: 'Begun and not held, as when nobody came (未开展).' },
  },
});

@ObjectType({
  description: 'A session of service (服务场次): the record that it was held, with counts and never with names.',
  simpleResolvers: true,
})
@Directive('@key(fields: "id")')
@Entity({ tableName: 'service_session' })
@Index({ properties: ['stationId', 'heldOn'] })
export class ServiceSession extends RecordedRow {
  /** The station that answers for it. */
  @ManyToOne(() => Station, { mapToPk: true, fieldName: 'station_id' })
  stationId!: string;

  /** Where it is held: a room, a post, or the station itself. */
  @ManyToOne(() => Station, { mapToPk: true, fieldName: 'site_id' })
  siteId!: string;

  @ManyToOne(() => ServiceOrder, { mapToPk: true, fieldName: 'order_id', nullable: true, index: true })
  orderId?: string | null;

  @ManyToOne(() => ServiceItem, { mapToPk: true, fieldName: 'item_id', nullable: true, index: true })
  itemId?: string | null;

  @ManyToOne(() => MonthlyTheme, { mapToPk: true, fieldName: 'theme_id', nullable: true, index: true })
  themeId?: string | null;

  @Field(() => ServiceSessionKind, { description: 'What it is (类型).' })
  @Enum({ items: () => ServiceSessionKind })
  kind!: ServiceSessionKind;

  @Field(() => ServiceSessionState, { description: 'Whether it took place (状态).' })
  @Enum({ items: () => ServiceSessionState })
  state!: ServiceSessionState;

  @Field(() => DateScalar, { description: 'Day on which it was held (日期).' })
  @Property({ type: 'string' })
  heldOn!: string;

  @Field(() => Int, { nullable: true, description: 'How many came (到场人数); null before it is over.' })
  @Property({ type: 'integer', nullable: true })
  attendance?: number | null;

  @Field(() => Float, { nullable: true, description: 'How long it took, in hours (时长); null before it is over.' })
  @Property({ type: 'double', nullable: true })
  hours?: number | null;

  /** The worker who delivered it, where that is on record. */
  @ManyToOne(() => Worker, { mapToPk: true, fieldName: 'delivered_by_id', nullable: true })
  deliveredById?: string | null;

  @ManyToOne(() => Group, { mapToPk: true, fieldName: 'group_id', nullable: true, index: true })
  groupId?: string | null;
}
