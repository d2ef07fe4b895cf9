/** What goes into the mutations of sessions, and what comes out. */
import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import { DateScalar } from '../../../shared/scalars/index.js';
import { EntryInput, MoveInput, Payload } from '../../../shared/work/index.js';
import { MoveOrderInput } from './service-order.acts.js';
import { ServiceSession, ServiceSessionKind } from './service-session.entity.js';

const ATTENDANCE = 'How many came (到场人数), never who.';
const HOURS = 'How long it took, in hours (时长), such as 1.5.';

@InputType({ description: 'A session of an order that begins (签到).' })
export class CheckInSessionInput extends MoveOrderInput {
  @Field(() => ServiceSessionKind, { description: 'What it is (类型).' })
  kind!: ServiceSessionKind;

  @Field(() => DateScalar, { nullable: true, description: 'Day on which it is held (日期); today when left out.' })
  heldOn?: string | null;
}

@InputType({ description: 'A session that is over (签退).' })
export class CheckOutSessionInput extends MoveInput {
  @Field(() => ID, { description: 'The session (场次), `ses_…`.' })
  session!: string;

  @Field(() => Int, { description: ATTENDANCE })
  attendance!: number;

  @Field(() => Float, { description: HOURS })
  hours!: number;
}

@InputType({ description: 'An order that is delivered (完成订单).' })
export class CompleteOrderInput extends MoveOrderInput {
  @Field(() => Int, { nullable: true, description: `Of the session that is not over yet, if one is: ${ATTENDANCE}` })
  attendance?: number | null;

  @Field(() => Float, { nullable: true, description: `Of the session that is not over yet, if one is: ${HOURS}` })
  hours?: number | null;
}

@InputType({ description: 'A session that was held without an order (补录服务场次).' })
export class RecordServiceSessionInput extends EntryInput {
  @Field(() => ID, { description: 'The station that answers for it (责任站点), `stn_…`.' })
  station!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The room or post where it was held (服务点); the station itself when left out.',
  })
  site?: string | null;

  @Field(() => ServiceSessionKind, { description: 'What it was (类型).' })
  kind!: ServiceSessionKind;

  @Field(() => DateScalar, { description: 'Day on which it was held (日期).' })
  heldOn!: string;

  @Field(() => Int, { description: ATTENDANCE })
  attendance!: number;

  @Field(() => Float, { description: HOURS })
  hours!: number;

  @Field(() => ID, { nullable: true, description: 'The item of the menu it gave (菜单项目), `itm_…`.' })
  item?: string | null;

  @Field(() => ID, { nullable: true, description: 'The theme of the month it was about (月度主题), `thm_…`.' })
  theme?: string | null;
}

@ObjectType({ description: 'What became of a session of service (服务场次操作结果).', simpleResolvers: true })
export class ServiceSessionPayload extends Payload {
  @Field(() => ServiceSession, { nullable: true, description: 'The session as it now stands (场次).' })
  session!: ServiceSession | null;
}
