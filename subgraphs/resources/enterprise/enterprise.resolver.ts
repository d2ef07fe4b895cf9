/** Answers what is asked of enterprises. */
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { ReportedFigure } from '../../../shared/figures/index.js';
import type { ListArgs } from '../../../shared/listing/index.js';
import { MomentArgs } from '../../../shared/moment-args.js';
import type { Connection } from '../../../shared/paging/index.js';
import { Alliance } from '../alliance/alliance.entity.js';
import type { Context } from '../context.js';
import { ServiceFund } from '../fund/service-fund.entity.js';
import { Enterprise } from './enterprise.entity.js';
import { EnterpriseFigureArgs, type EnterpriseFilter } from './enterprise.input.js';
import { enterpriseList } from './enterprise.list.js';

@Resolver(() => Enterprise)
export class EnterpriseResolver {
  @Query(() => Enterprise, {
    nullable: true,
    description: 'One enterprise by its id (按编号查企业); null when there is none.',
  })
  enterprise(
    @Arg('id', () => ID, { description: 'Id of the enterprise, `ent_…`.' }) id: string,
    @Ctx() { load }: Context,
  ): Promise<Enterprise | null> {
    return load.enterprises.byId.load(id);
  }

  @Query(() => enterpriseList.Connection, { description: 'Enterprises (企业列表).' })
  enterprises(
    @Args(() => enterpriseList.Args) args: ListArgs<EnterpriseFilter>,
    @Ctx() { load }: Context,
  ): Promise<Connection<Enterprise>> {
    return load.enterprises.all(args);
  }

  @FieldResolver(() => [ReportedFigure], {
    description: 'Reported figures about it (公布数字), by metric and then latest first. At most 100.',
  })
  figures(
    @Root() { id }: Enterprise,
    @Args(() => EnterpriseFigureArgs) args: EnterpriseFigureArgs,
    @Ctx() { load }: Context,
  ): Promise<ReportedFigure[]> {
    return load.figuresOfEnterprise(args).load(id);
  }

  @FieldResolver(() => [ServiceFund], {
    nullable: true,
    description: 'Service funds that it has set up (专项服务基金). At most 100.',
  })
  serviceFunds(@Root() { id }: Enterprise, @Ctx() { load }: Context): Promise<ServiceFund[]> {
    return load.serviceFundsByOwner.load(id);
  }

  @FieldResolver(() => [Alliance], {
    nullable: true,
    description: 'Alliances that it was a party to as of `asOf` (联盟平台). At most 20.',
  })
  alliances(
    @Root() { id }: Enterprise,
    @Args(() => MomentArgs) args: MomentArgs,
    @Ctx() { load }: Context,
  ): Promise<Alliance[]> {
    return load.alliancesOfParty(args).load(id);
  }
}
