/** Answers what is asked of government agencies. */
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { connectionOf, type Connection } from '../../../shared/paging/index.js';
import type { Context } from '../context.js';
import { openNounList } from '../list/noun-list.js';
import { AgencyStatement, GovernmentAgency } from './government-agency.entity.js';
import { GovernmentAgencyListArgs } from './government-agency.input.js';
import { agencyList } from './government-agency.list.js';

export const GovernmentAgencyConnection = connectionOf(GovernmentAgency, 'GovernmentAgency');

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
    return load.governmentAgencyById.load(id);
  }

  @Query(() => GovernmentAgencyConnection, { description: 'Government agencies (政府部门列表).' })
  governmentAgencies(
    @Args(() => GovernmentAgencyListArgs) args: GovernmentAgencyListArgs,
    @Ctx() context: Context,
  ): Promise<Connection<GovernmentAgency>> {
    return openNounList(agencyList, args, context);
  }

  @FieldResolver(() => GovernmentAgency, {
    nullable: true,
    description: 'The agency of which it is a unit (上级部门); null when it stands alone or none is known.',
  })
  parent(@Root() agency: GovernmentAgency, @Ctx() { load }: Context): Promise<GovernmentAgency | null> {
    return agency.parentId == null ? Promise.resolve(null) : load.governmentAgencyById.load(agency.parentId);
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
