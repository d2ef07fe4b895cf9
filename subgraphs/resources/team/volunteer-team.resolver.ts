/** Answers what is asked of volunteer teams. */
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { connectionOf, type Connection } from '../../../shared/paging/index.js';
import type { Context } from '../context.js';
import { openNounList } from '../list/noun-list.js';
import { Enterprise } from '../enterprise/enterprise.entity.js';
import { SocialOrganization } from '../organization/social-organization.entity.js';
import { VolunteerTeam } from './volunteer-team.entity.js';
import { VolunteerTeamListArgs } from './volunteer-team.input.js';
import { teamList } from './volunteer-team.list.js';

export const VolunteerTeamConnection = connectionOf(VolunteerTeam, 'VolunteerTeam');

@Resolver(() => VolunteerTeam)
export class VolunteerTeamResolver {
  @Query(() => VolunteerTeam, {
    nullable: true,
    description: 'One volunteer team by its id (按编号查志愿服务队); null when there is none.',
  })
  volunteerTeam(
    @Arg('id', () => ID, { description: 'Id of the volunteer team, `vtm_…`.' }) id: string,
    @Ctx() { load }: Context,
  ): Promise<VolunteerTeam | null> {
    return load.volunteerTeamById.load(id);
  }

  @Query(() => VolunteerTeamConnection, { description: 'Volunteer teams (志愿服务队列表).' })
  volunteerTeams(
    @Args(() => VolunteerTeamListArgs) args: VolunteerTeamListArgs,
    @Ctx() context: Context,
  ): Promise<Connection<VolunteerTeam>> {
    return openNounList(teamList, args, context);
  }

  @FieldResolver(() => Enterprise, {
    nullable: true,
    description: 'The firm whose employees it gathers (所属企业); null when it is no firm’s team.',
  })
  enterprise(@Root() team: VolunteerTeam, @Ctx() { load }: Context): Promise<Enterprise | null> {
    return team.enterpriseId == null ? Promise.resolve(null) : load.enterpriseById.load(team.enterpriseId);
  }

  @FieldResolver(() => SocialOrganization, {
    nullable: true,
    description: 'The social organisation that leads it (所属社会组织); null when none is known.',
  })
  organization(@Root() team: VolunteerTeam, @Ctx() { load }: Context): Promise<SocialOrganization | null> {
    return team.organizationId == null ? Promise.resolve(null) : load.socialOrganizationById.load(team.organizationId);
  }
}
