/** What goes into the mutations of orders, and what comes out. */
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { DateScalar, NeedKindCode } from '../../../shared/scalars/index.js';
import { EditInput, EntryInput, MoveInput, Payload } from '../../../shared/work/index.js';
import { OrderRejection, ServiceOrder } from './service-order.entity.js';

const ORDER = 'The order (订单), `ord_…`.';
const DUE_ON = 'Day by which it is to be delivered (期望完成日), from today on.';
const EXPECTED = 'How many people are expected (预计人数).';
const NEED = 'The need it answers (需求类型): a code of `needKinds`.';
const NOTE = 'What is asked for beyond the item itself (需求说明); no data of persons.';

@InputType({ description: 'A new order of a room (点单).' })
export class ServiceOrderInput extends EntryInput {
  @Field(() => ID, { description: 'The room or post that orders (点单社工室), `stn_…`.' })
  room!: string;

  @Field(() => ID, { description: 'The item of the menu (菜单项目), `itm_…`.' })
  item!: string;

  @Field(() => DateScalar, { description: DUE_ON })
  dueOn!: string;

  @Field(() => Int, { nullable: true, description: EXPECTED })
  expectedAttendance?: number | null;

  @Field(() => NeedKindCode, { nullable: true, description: NEED })
  needKind?: string | null;

  @Field(() => String, { nullable: true, description: NOTE })
  note?: string | null;
}

@InputType({ description: 'What a draft asks for, anew (修改草稿); what is left out is cleared.' })
export class ChangeDraftOrderInput extends EditInput {
  @Field(() => ID, { description: ORDER })
  order!: string;

  @Field(() => DateScalar, { description: DUE_ON })
  dueOn!: string;

  @Field(() => Int, { nullable: true, description: EXPECTED })
  expectedAttendance?: number | null;

  @Field(() => NeedKindCode, { nullable: true, description: NEED })
  needKind?: string | null;

  @Field(() => String, { nullable: true, description: NOTE })
  note?: string | null;
}

@InputType({ description: 'An order to move on (订单操作).' })
export class MoveOrderInput extends MoveInput {
  @Field(() => ID, { description: ORDER })
  order!: string;
}

@InputType({ description: 'An order that is not taken on (拒单).' })
export class RejectOrderInput extends MoveOrderInput {
  @Field(() => OrderRejection, { description: 'Why (拒单原因).' })
  rejection!: OrderRejection;
}

@InputType({ description: 'An order and who is to deliver it (派单): exactly one of the three.' })
export class DispatchOrderInput extends MoveOrderInput {
  @Field(() => ID, { nullable: true, description: 'A worker of the station or the room (社工), `wrk_…`.' })
  worker?: string | null;

  @Field(() => ID, { nullable: true, description: 'A social organisation resident there (入驻社会组织), `org_…`.' })
  organization?: string | null;

  @Field(() => ID, { nullable: true, description: 'A volunteer team (志愿服务队), `vtm_…`.' })
  team?: string | null;
}

@InputType({
  description: 'An order and who is to deliver it instead (改派): one of the three, or none to take it back for now.',
})
export class ReassignDispatchInput extends DispatchOrderInput {}

@InputType({ description: 'A rating of what was delivered (评价).' })
export class RateOrderInput extends MoveOrderInput {
  @Field(() => Int, { description: '1 (very poor) to 5 (very good) (评分).' })
  rating!: number;

  @Field(() => String, { nullable: true, description: 'What the room has to say (评价意见); no data of persons.' })
  comment?: string | null;
}

@ObjectType({ description: 'What became of an order (订单操作结果).', simpleResolvers: true })
export class ServiceOrderPayload extends Payload {
  @Field(() => ServiceOrder, { nullable: true, description: 'The order as it now stands (订单).' })
  order!: ServiceOrder | null;
}
