/** What this room tells of an area: the organisations, teams, centres, firms and venues in it, and below it when asked. */
import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Connection } from '../../../shared/paging/index.js';
import { type PartyMassCentre } from '../centre/party-mass-centre.entity.js';
import { AreaPartyMassCentreArgs } from '../centre/party-mass-centre.input.js';
import { PartyMassCentreConnection } from '../centre/party-mass-centre.resolver.js';
import type { Context } from '../context.js';
import { type Enterprise } from '../enterprise/enterprise.entity.js';
import { AreaEnterpriseArgs } from '../enterprise/enterprise.input.js';
import { enterpriseList } from '../enterprise/enterprise.list.js';
import { EnterpriseConnection } from '../enterprise/enterprise.resolver.js';
import { type SocialOrganization } from '../organization/social-organization.entity.js';
import { AreaSocialOrganizationArgs } from '../organization/social-organization.input.js';
import { organizationList } from '../organization/social-organization.list.js';
import { SocialOrganizationConnection } from '../organization/social-organization.resolver.js';
import { type VolunteerTeam } from '../team/volunteer-team.entity.js';
import { AreaVolunteerTeamArgs } from '../team/volunteer-team.input.js';
import { VolunteerTeamConnection } from '../team/volunteer-team.resolver.js';
import { type Venue } from '../venue/venue.entity.js';
import { AreaVenueArgs } from '../venue/venue.input.js';
import { venueList } from '../venue/venue.list.js';
import { VenueConnection } from '../venue/venue.resolver.js';
import { AreaStub } from './area.stub.js';

@Resolver(() => AreaStub)
export class AreaResolver {
  @FieldResolver(() => SocialOrganizationConnection, {
    nullable: true,
    description: 'Social organisations in it (社会组织).',
  })
  async socialOrganizations(
    @Root() { id }: AreaStub,
    @Args(() => AreaSocialOrganizationArgs) args: AreaSocialOrganizationArgs,
    @Ctx() context: Context,
  ): Promise<Connection<SocialOrganization>> {
    await organizationList.check?.(args.filter ?? {}, context);
    return context.load.socialOrganizationsOfArea(args)(id);
  }

  @FieldResolver(() => VolunteerTeamConnection, { nullable: true, description: 'Volunteer teams in it (志愿服务队).' })
  volunteerTeams(
    @Root() { id }: AreaStub,
    @Args(() => AreaVolunteerTeamArgs) args: AreaVolunteerTeamArgs,
    @Ctx() { load }: Context,
  ): Connection<VolunteerTeam> {
    return load.volunteerTeamsOfArea(args)(id);
  }

  @FieldResolver(() => PartyMassCentreConnection, {
    nullable: true,
    description: 'Party-mass centres in it (党群中心).',
  })
  partyMassCentres(
    @Root() { id }: AreaStub,
    @Args(() => AreaPartyMassCentreArgs) args: AreaPartyMassCentreArgs,
    @Ctx() { load }: Context,
  ): Connection<PartyMassCentre> {
    return load.partyMassCentresOfArea(args)(id);
  }

  @FieldResolver(() => EnterpriseConnection, { nullable: true, description: 'Enterprises in it (企业).' })
  async enterprises(
    @Root() { id }: AreaStub,
    @Args(() => AreaEnterpriseArgs) args: AreaEnterpriseArgs,
    @Ctx() context: Context,
  ): Promise<Connection<Enterprise>> {
    await enterpriseList.check?.(args.filter ?? {}, context);
    return context.load.enterprisesOfArea(args)(id);
  }

  @FieldResolver(() => VenueConnection, { nullable: true, description: 'Venues in it (场所).' })
  async venues(
    @Root() { id }: AreaStub,
    @Args(() => AreaVenueArgs) args: AreaVenueArgs,
    @Ctx() context: Context,
  ): Promise<Connection<Venue>> {
    await venueList.check?.(args.filter ?? {}, context);
    return context.load.venuesOfArea(args)(id);
  }
}
