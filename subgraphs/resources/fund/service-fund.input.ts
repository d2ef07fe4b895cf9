/** What may be asked of a list of service funds. */
import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { DatedPageArgs, NounFilter } from '../list/noun-args.js';
import { BY_NAME, orderingOf, type OrderInput } from '../list/ordering.js';
import { ContributionChannel } from './service-fund.entity.js';

export const fundOrdering = orderingOf('ServiceFund', 'service funds', {
  NAME: BY_NAME.NAME,
});

@InputType({ description: 'Which service funds (服务基金筛选); conditions are joined by AND.' })
export class ServiceFundFilter extends NounFilter {
  @Field(() => [ID], { nullable: true, description: 'Set up by any of these firms (设立企业).' })
  ownerIds?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Funding any of these stations as of `asOf` (受助站点).' })
  stationIds?: string[] | null;

  @Field(() => [ContributionChannel], { nullable: true, description: 'Fed in any of these ways (资金渠道).' })
  contributionChannels?: ContributionChannel[] | null;
}

@ArgsType()
export class ServiceFundListArgs extends DatedPageArgs {
  @Field(() => ServiceFundFilter, { nullable: true, description: 'Which service funds; all when left out.' })
  filter?: ServiceFundFilter | null;

  @Field(() => fundOrdering.Input, { nullable: true, description: 'In which order; by name when left out.' })
  orderBy?: OrderInput | null;
}
