/** An order: what a room asks of an item of the menu, by which day, and what became of it. */
import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Directive, Field, Int, ObjectType } from 'type-graphql';
import { RecordedRow } from '../../../shared/record.entity.js';
import { DateScalar, NeedKindCode } from '../../../shared/scalars/index.js';
import { ServiceItem } from '../service/service-item.entity.js';
import { Station } from '../station/station.entity.js';
import { OrderAssigneeKind, OrderRejection, ServiceOrderState } from './service-order.enums.js';

export { OrderAssigneeKind, OrderRejection, ServiceOrderState } from './service-order.enums.js';

@ObjectType({
  description: 'An order of a room from the service menu of a station (站室服务点单). It names nobody who is served.',
  simpleResolvers: true,
})
@Directive('@key(fields: "id")')
@Entity({ tableName: 'service_order' })
@Index({ properties: ['stationId', 'dueOn'] })
export class ServiceOrder extends RecordedRow {
  /** The station whose menu the item is on. */
  @ManyToOne(() => Station, { mapToPk: true, fieldName: 'station_id' })
  stationId!: string;

  @ManyToOne(() => Station, { mapToPk: true, fieldName: 'room_id' })
  roomId!: string;

  @ManyToOne(() => ServiceItem, { mapToPk: true, fieldName: 'item_id' })
  itemId!: string;

  @Field(() => ServiceOrderState, { description: 'How far it has come (状态).' })
  @Enum({ items: () => ServiceOrderState })
  state!: ServiceOrderState;

  @Field(() => DateScalar, {
    description: 'Day by which it is to be delivered (期望完成日); its month is the month it is planned in.',
  })
  @Property({ type: 'string' })
  dueOn!: string;

  @Field(() => Int, { nullable: true, description: 'How many people are expected (预计人数); null when not said.' })
  @Property({ type: 'integer', nullable: true })
  expectedAttendance?: number | null;

  @Field(() => NeedKindCode, { nullable: true, description: 'The need it answers (需求类型); null when not assigned.' })
  @Property({ type: 'string', nullable: true })
  needKind?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What is asked for beyond the item itself (需求说明), without data of persons; null when nothing.',
  })
  @Property({ type: 'string', nullable: true })
  note?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Day on which it was placed (提交日); null for a draft.' })
  @Property({ type: 'string', nullable: true })
  submittedOn?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'Day on which it came to its end (终止日): delivered, rejected, withdrawn, failed or cancelled; null before.',
  })
  @Property({ type: 'string', nullable: true })
  endedOn?: string | null;

  @Field(() => OrderRejection, { nullable: true, description: 'Why it was rejected (拒单原因); null when it was not.' })
  @Enum({ items: () => OrderRejection, nullable: true })
  rejection?: OrderRejection | null;

  @Field(() => OrderAssigneeKind, {
    nullable: true,
    description: 'What kind of party delivers it (承接方类型); null while nobody is sent.',
  })
  @Enum({ items: () => OrderAssigneeKind, nullable: true })
  assigneeKind?: OrderAssigneeKind | null;

  @Property({ type: 'string', nullable: true })
  assigneeId?: string | null;

  @Field(() => Int, { nullable: true, description: "The room's rating, 1 to 5 (评分); null when not rated." })
  @Property({ type: 'integer', nullable: true, check: 'rating >= 1 and rating <= 5' })
  rating?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'What the room said of it (评价意见), without data of persons; null when nothing.',
  })
  @Property({ type: 'string', nullable: true })
  ratingComment?: string | null;
}
