/** Answers what is asked of volunteer teams. */
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { ListArgs } from '../../../shared/listing/index.js';
import type { Connection } from '../../../shared/paging/index.js';
import type { Context } from '../context.js';
import { Enterprise } from '../enterprise/enterprise.entity.js';
import { SocialOrganization } from '../organization/social-organization.entity.js';
import { VolunteerTeam } from './volunteer-team.entity.js';
import { type VolunteerTeamFilter } from './volunteer-team.input.js';
import { teamList } from './volunteer-team.list.js';

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
    return load.volunteerTeams.byId.load(id);
  }

  @Query(() => teamList.Connection, { description: 'Volunteer teams (志愿服务队列表).' })
  volunteerTeams(
    @Args(() => teamList.Args) args: ListArgs<VolunteerTeamFilter>,
    @Ctx() { load }: Context,
  ): Promise<Connection<VolunteerTeam>> {
    return load.volunteerTeams.all(args);
  }

  @FieldResolver(() => Enterprise, {
    nullable: true,
    description: 'The firm whose employees it gathers (所属企业); null when it is no firm’s team.',
  })
  enterprise(@Root() team: VolunteerTeam, @Ctx() { load }: Context): Promise<Enterprise | null> {
    return team.enterpriseId == null ? Promise.resolve(null) : load.enterprises.byId.load(team.enterpriseId);
  }

  @FieldResolver(() => SocialOrganization, {
    nullable: true,
    description: 'The social organisation that leads it (所属社会组织); null when none is known.',
  })
  organization(@Root() team: VolunteerTeam, @Ctx() { load }: Context): Promise<SocialOrganization | null> {
    return team.organizationId == null
      ? Promise.resolve(null)
      : load.socialOrganizations.byId.load(team.organizationId);
  }
}
