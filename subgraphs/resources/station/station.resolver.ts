/** What this room tells of a station: its alliances and the funds that support it; its links come with those of all parties. */
import { Args, Ctx, Directive, FieldResolver, Resolver, Root } from 'type-graphql';
import { MomentArgs } from '../../../shared/moment-args.js';
import { Alliance } from '../alliance/alliance.entity.js';
import type { Context } from '../context.js';
import { ServiceFund } from '../fund/service-fund.entity.js';
import { StationStub } from './station.stub.js';

@Resolver(() => StationStub)
export class StationResolver {
  @Directive('@requires(fields: "allianceStationId")')
  @FieldResolver(() => [Alliance], {
    nullable: true,
    description:
      'Alliances that the station was a party to as of `asOf` (联盟平台); those of a post are those of its parent station. At most 20.',
  })
  alliances(
    @Root() station: StationStub,
    @Args(() => MomentArgs) args: MomentArgs,
    @Ctx() { load }: Context,
  ): Promise<Alliance[]> {
    return load.alliancesOfParty(args).load(station.allianceStationId);
  }

  @FieldResolver(() => [ServiceFund], {
    nullable: true,
    description: 'Service funds that supported it as of `asOf` (服务基金), by their funding links. At most 100.',
  })
  serviceFunds(
    @Root() station: StationStub,
    @Args(() => MomentArgs) args: MomentArgs,
    @Ctx() { load }: Context,
  ): Promise<ServiceFund[]> {
    return load.serviceFundsOfStation(args).load(station.id);
  }
}
