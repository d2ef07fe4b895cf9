/** What this room tells of an area: the organisations, teams, centres, firms and venues in it, and below it when asked. */
import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { AreaListArgs } from '../../../shared/listing/index.js';
import type { Connection } from '../../../shared/paging/index.js';
import type { PartyMassCentre } from '../centre/party-mass-centre.entity.js';
import type { PartyMassCentreFilter } from '../centre/party-mass-centre.input.js';
import { centreList } from '../centre/party-mass-centre.list.js';
import type { Context } from '../context.js';
import type { Enterprise } from '../enterprise/enterprise.entity.js';
import type { EnterpriseFilter } from '../enterprise/enterprise.input.js';
import { enterpriseList } from '../enterprise/enterprise.list.js';
import type { SocialOrganization } from '../organization/social-organization.entity.js';
import type { SocialOrganizationFilter } from '../organization/social-organization.input.js';
import { organizationList } from '../organization/social-organization.list.js';
import type { VolunteerTeam } from '../team/volunteer-team.entity.js';
import type { VolunteerTeamFilter } from '../team/volunteer-team.input.js';
import { teamList } from '../team/volunteer-team.list.js';
import type { Venue } from '../venue/venue.entity.js';
import type { VenueFilter } from '../venue/venue.input.js';
import { venueList } from '../venue/venue.list.js';
import { AreaStub } from './area.stub.js';

@Resolver(() => AreaStub)
export class AreaResolver {
  @FieldResolver(() => organizationList.Connection, {
    nullable: true,
    description: 'Social organisations in it (社会组织).',
  })
  socialOrganizations(
    @Root() { id }: AreaStub,
    @Args(() => organizationList.AreaArgs) args: AreaListArgs<SocialOrganizationFilter>,
    @Ctx() { load }: Context,
  ): Promise<Connection<SocialOrganization>> {
    return load.socialOrganizations.underArea(id, args);
  }

  @FieldResolver(() => teamList.Connection, { nullable: true, description: 'Volunteer teams in it (志愿服务队).' })
  volunteerTeams(
    @Root() { id }: AreaStub,
    @Args(() => teamList.AreaArgs) args: AreaListArgs<VolunteerTeamFilter>,
    @Ctx() { load }: Context,
  ): Promise<Connection<VolunteerTeam>> {
    return load.volunteerTeams.underArea(id, args);
  }

  @FieldResolver(() => centreList.Connection, { nullable: true, description: 'Party-mass centres in it (党群中心).' })
  partyMassCentres(
    @Root() { id }: AreaStub,
    @Args(() => centreList.AreaArgs) args: AreaListArgs<PartyMassCentreFilter>,
    @Ctx() { load }: Context,
  ): Promise<Connection<PartyMassCentre>> {
    return load.partyMassCentres.underArea(id, args);
  }

  @FieldResolver(() => enterpriseList.Connection, { nullable: true, description: 'Enterprises in it (企业).' })
  enterprises(
    @Root() { id }: AreaStub,
    @Args(() => enterpriseList.AreaArgs) args: AreaListArgs<EnterpriseFilter>,
    @Ctx() { load }: Context,
  ): Promise<Connection<Enterprise>> {
    return load.enterprises.underArea(id, args);
  }

  @FieldResolver(() => venueList.Connection, { nullable: true, description: 'Venues in it (场所).' })
  venues(
    @Root() { id }: AreaStub,
    @Args(() => venueList.AreaArgs) args: AreaListArgs<VenueFilter>,
    @Ctx() { load }: Context,
  ): Promise<Connection<Venue>> {
    return load.venues.underArea(id, args);
  }
}
