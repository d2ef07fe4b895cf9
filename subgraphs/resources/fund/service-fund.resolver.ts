/** Answers what is asked of service funds. */
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { ListArgs } from '../../../shared/listing/index.js';
import { MomentArgs } from '../../../shared/moment-args.js';
import type { Connection } from '../../../shared/paging/index.js';
import type { Context } from '../context.js';
import { Enterprise } from '../enterprise/enterprise.entity.js';
import { ResourceLink } from '../link/resource-link.entity.js';
import { StationStub } from '../station/station.stub.js';
import { ServiceFund } from './service-fund.entity.js';
import { type ServiceFundFilter } from './service-fund.input.js';
import { fundList } from './service-fund.list.js';

@Resolver(() => ServiceFund)
export class ServiceFundResolver {
  @Query(() => ServiceFund, {
    nullable: true,
    description: 'One service fund by its id (按编号查服务基金); null when there is none.',
  })
  serviceFund(
    @Arg('id', () => ID, { description: 'Id of the service fund, `fnd_…`.' }) id: string,
    @Ctx() { load }: Context,
  ): Promise<ServiceFund | null> {
    return load.serviceFunds.byId.load(id);
  }

  @Query(() => fundList.Connection, { description: 'Service funds (服务基金列表).' })
  serviceFunds(
    @Args(() => fundList.Args) args: ListArgs<ServiceFundFilter>,
    @Ctx() { load }: Context,
  ): Promise<Connection<ServiceFund>> {
    return load.serviceFunds.all(args);
  }

  @FieldResolver(() => Enterprise, { description: 'The firm that set it up and owns it (设立企业).' })
  owner(@Root() fund: ServiceFund, @Ctx() { load }: Context): Promise<Enterprise | null> {
    return load.enterprises.byId.load(fund.ownerId);
  }

  @FieldResolver(() => [StationStub], {
    nullable: true,
    description: 'Stations that it funded as of `asOf` (受助站点), by its funding links, by id. At most 100.',
  })
  fundedStations(
    @Root() { id }: ServiceFund,
    @Args(() => MomentArgs) args: MomentArgs,
    @Ctx() { load }: Context,
  ): Promise<StationStub[]> {
    return load.stationsFundedBy(args).load(id);
  }

  @FieldResolver(() => [ResourceLink], {
    description: 'The funding links that run through it and held as of `asOf` (资助链接), by id. At most 100.',
  })
  fundingLinks(
    @Root() { id }: ServiceFund,
    @Args(() => MomentArgs) args: MomentArgs,
    @Ctx() { load }: Context,
  ): Promise<ResourceLink[]> {
    return load.linksOfFund(args).load(id);
  }
}
