/** What became of the orders of an item of the menu, in figures. */
import { Arg, Ctx, Field, FieldResolver, Float, Int, ObjectType, Resolver, Root } from 'type-graphql';
import { checkRange } from '../../../shared/listing/index.js';
import { DateScalar, Ratio } from '../../../shared/scalars/index.js';
import type { Context } from '../context.js';
import { ServiceItem } from '../service/service-item.entity.js';
import type { OrderSummary } from './order-summary.rules.js';

@ObjectType('ServiceOrderSummary', {
  description: 'What became of the orders of an item (点单统计); drafts are not counted.',
  simpleResolvers: true,
})
export class ServiceOrderSummary implements OrderSummary {
  @Field(() => Int, { description: 'Orders that were placed (点单数).' })
  placed!: number;

  @Field(() => Int, {
    description: 'Of these, taken on by the station (接单数); one cancelled later is not counted.',
  })
  accepted!: number;

  @Field(() => Int, { description: 'Rejected by the station (拒单数).' })
  rejected!: number;

  @Field(() => Int, { description: 'Of these, for lack of capacity (因力量不足拒单数).' })
  rejectedForCapacity!: number;

  @Field(() => Int, { description: 'Delivered, whether rated and closed or not yet (完成数).' })
  delivered!: number;

  @Field(() => Ratio, {
    nullable: true,
    description: 'Accepted of all that were accepted or rejected (接单率); null when none was.',
  })
  acceptanceRate!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Median of the days from placing to the last session (完成时长中位数); null when none was delivered.',
  })
  medianDaysToDelivery!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Mean of the ratings, 1 to 5 (平均评分); null when none was rated.',
  })
  averageRating!: number | null;
}

@Resolver(() => ServiceItem)
export class OrderSummaryResolver {
  @FieldResolver(() => ServiceOrderSummary, {
    description: 'What became of its orders (点单统计), of those placed in a span of days or of all.',
  })
  orderSummary(
    @Root() { id }: ServiceItem,
    @Arg('from', () => DateScalar, { nullable: true, description: 'Placed on this day or later (不早于).' })
    from: string | null,
    @Arg('to', () => DateScalar, { nullable: true, description: 'Placed on this day or earlier (不晚于).' })
    to: string | null,
    @Ctx() { load }: Context,
  ): Promise<OrderSummary> {
    checkRange(['from', from], ['to', to]);
    return load.orderSummariesIn({ from: from ?? null, to: to ?? null }).load(id);
  }
}
