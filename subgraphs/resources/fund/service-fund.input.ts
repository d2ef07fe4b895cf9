/** What may be asked of a list of service funds. */
import { Field, ID, InputType } from 'type-graphql';
import { NounFilter } from '../list/noun-filter.js';
import { ContributionChannel } from './service-fund.entity.js';

@InputType({ description: 'Which service funds (服务基金筛选); conditions are joined by AND.' })
export class ServiceFundFilter extends NounFilter {
  @Field(() => [ID], { nullable: true, description: 'Set up by any of these firms (设立企业).' })
  ownerIds?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Funding any of these stations as of `asOf` (受助站点).' })
  stationIds?: string[] | null;

  @Field(() => [ContributionChannel], { nullable: true, description: 'Fed in any of these ways (资金渠道).' })
  contributionChannels?: ContributionChannel[] | null;
}
