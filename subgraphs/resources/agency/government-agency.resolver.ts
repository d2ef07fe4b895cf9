/** Answers what is asked of government agencies. */
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { ListArgs } from '../../../shared/listing/index.js';
import type { Connection } from '../../../shared/paging/index.js';
import type { Context } from '../context.js';
import { AgencyStatement, GovernmentAgency } from './government-agency.entity.js';
import { type GovernmentAgencyFilter } from './government-agency.input.js';
import { agencyList } from './government-agency.list.js';

@Resolver(() => GovernmentAgency)
export class GovernmentAgencyResolver {
  @Query(() => GovernmentAgency, {
    nullable: true,
    description: 'One government agency by its id (按编号查政府部门); null when there is none.',
  })
  governmentAgency(
    @Arg('id', () => ID, { description: 'Id of the government agency, `gov_…`.' }) id: string,
    @Ctx() { load }: Context,
  ): Promise<GovernmentAgency | null> {
    return load.governmentAgencies.byId.load(id);
  }

  @Query(() => agencyList.Connection, { description: 'Government agencies (政府部门列表).' })
  governmentAgencies(
    @Args(() => agencyList.Args) args: ListArgs<GovernmentAgencyFilter>,
    @Ctx() { load }: Context,
  ): Promise<Connection<GovernmentAgency>> {
    return load.governmentAgencies.all(args);
  }

  @FieldResolver(() => GovernmentAgency, {
    nullable: true,
    description: 'The agency of which it is a unit (上级部门); null when it stands alone or none is known.',
  })
  parent(@Root() agency: GovernmentAgency, @Ctx() { load }: Context): Promise<GovernmentAgency | null> {
    return agency.parentId == null ? Promise.resolve(null) : load.governmentAgencies.byId.load(agency.parentId);
  }

  @FieldResolver(() => [GovernmentAgency], { description: 'Its units on record (内设机构), by id. At most 200.' })
  units(@Root() { id }: GovernmentAgency, @Ctx() { load }: Context): Promise<GovernmentAgency[]> {
    return load.unitsByAgency.load(id);
  }

  @FieldResolver(() => [AgencyStatement], { description: 'What it said in public (公开表态), by id. At most 200.' })
  statements(@Root() { id }: GovernmentAgency, @Ctx() { load }: Context): Promise<AgencyStatement[]> {
    return load.statementsByAgency.load(id);
  }
}
