/** What may be asked of a list of claims. */
import { ArgsType, Field, ID, InputType, registerEnumType } from 'type-graphql';
import { OrderDirection } from '../../../shared/paging/index.js';
import { AreaRef, DateScalar } from '../../../shared/scalars/index.js';
import { MomentPageArgs } from '../lists.js';
import { ClaimState } from './claim.entity.js';

@InputType({ description: 'Which claims (认领筛选); conditions are joined by AND.' })
export class ClaimFilter {
  @Field(() => AreaRef, {
    nullable: true,
    description: 'Area of the room that claims (认领社工室所在区域), by id or code.',
  })
  area?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'With `area`: also areas below it by ADMINISTRATIVE parents (含下级). False when left out.',
  })
  includeDescendants?: boolean | null;

  @Field(() => [ClaimState], { nullable: true, description: 'In any of these states (状态).' })
  states?: ClaimState[] | null;

  @Field(() => [ID], { nullable: true, description: 'Of any of these rooms (社会工作室), `stn_…`.' })
  rooms?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Brokered by any of these stations (牵线的社工站), `stn_…`.' })
  brokeredBy?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Of any of these projects (项目), `prj_…`.' })
  projects?: string[] | null;

  @Field(() => DateScalar, { nullable: true, description: 'Asked for on this day or later (申请日期起).' })
  requestedFrom?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Asked for on this day or earlier (申请日期止).' })
  requestedTo?: string | null;
}

export enum ClaimOrderField {
  REQUESTED_ON = 'REQUESTED_ON',
  CONFIRMED_ON = 'CONFIRMED_ON',
}
registerEnumType(ClaimOrderField, {
  name: 'ClaimOrderField',
  description: 'What claims may be ordered by (排序字段); claims without a value come last.',
  valuesConfig: {
    REQUESTED_ON: { description: 'Day asked for (申请日期).' },
    CONFIRMED_ON: { description: 'Day confirmed (确认日期).' },
  },
});

@InputType({ description: 'Ordering of claims (排序).' })
export class ClaimOrder {
  @Field(() => ClaimOrderField, { description: 'What to order by.' })
  field!: ClaimOrderField;

  @Field(() => OrderDirection, { defaultValue: OrderDirection.ASC, description: 'Direction; ASC when left out.' })
  direction!: OrderDirection;
}

@ArgsType()
export class ClaimListArgs extends MomentPageArgs {
  @Field(() => ClaimFilter, { nullable: true, description: 'Which claims; all when left out.' })
  filter?: ClaimFilter | null;

  @Field(() => ClaimOrder, { nullable: true, description: 'In which order; by day asked for when left out.' })
  orderBy?: ClaimOrder | null;
}
