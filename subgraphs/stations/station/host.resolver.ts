/** What this room tells about nouns of other rooms: the stations they house or run. */
import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Connection } from '../../../shared/paging/index.js';
import type { Context } from '../context.js';
import {
  EnterpriseStub,
  GovernmentAgencyStub,
  PartyMassCentreStub,
  SocialOrganizationStub,
  VenueStub,
} from './host.stub.js';
import { StationHostKind } from './station-host.entity.js';
import type { Station } from './station.entity.js';
import { LinkedStationsArgs } from './station.input.js';
import { StationConnection } from './station.resolver.js';

/** Other rooms' nouns: nullable, so that this room costs a field and not the noun when it is down. */
const HOSTED = { nullable: true, description: 'The stations of any tier that it houses on a day (依托其设立的站点).' };

@Resolver(() => EnterpriseStub)
export class EnterprisePostsResolver {
  @FieldResolver(() => StationConnection, {
    nullable: true,
    description: 'The posts that the firm houses on a day (企业社工驿站).',
  })
  async posts(
    @Root() { id }: EnterpriseStub,
    @Args(() => LinkedStationsArgs) args: LinkedStationsArgs,
    @Ctx() { load }: Context,
  ): Promise<Connection<Station>> {
    return (await load.stationsHostedBy({ kind: StationHostKind.ENTERPRISE, posts: true, args }))(id);
  }
}

@Resolver(() => PartyMassCentreStub)
export class PartyMassCentreStationsResolver {
  @FieldResolver(() => StationConnection, HOSTED)
  async hostedStations(
    @Root() { id }: PartyMassCentreStub,
    @Args(() => LinkedStationsArgs) args: LinkedStationsArgs,
    @Ctx() { load }: Context,
  ): Promise<Connection<Station>> {
    return (await load.stationsHostedBy({ kind: StationHostKind.PARTY_MASS_CENTRE, posts: false, args }))(id);
  }
}

@Resolver(() => VenueStub)
export class VenueStationsResolver {
  @FieldResolver(() => StationConnection, HOSTED)
  async hostedStations(
    @Root() { id }: VenueStub,
    @Args(() => LinkedStationsArgs) args: LinkedStationsArgs,
    @Ctx() { load }: Context,
  ): Promise<Connection<Station>> {
    return (await load.stationsHostedBy({ kind: StationHostKind.VENUE, posts: false, args }))(id);
  }
}

@Resolver(() => GovernmentAgencyStub)
export class GovernmentAgencyStationsResolver {
  @FieldResolver(() => StationConnection, HOSTED)
  async hostedStations(
    @Root() { id }: GovernmentAgencyStub,
    @Args(() => LinkedStationsArgs) args: LinkedStationsArgs,
    @Ctx() { load }: Context,
  ): Promise<Connection<Station>> {
    return (await load.stationsHostedBy({ kind: StationHostKind.GOVERNMENT_AGENCY, posts: false, args }))(id);
  }
}

@Resolver(() => SocialOrganizationStub)
export class SocialOrganizationStationsResolver {
  @FieldResolver(() => StationConnection, HOSTED)
  async hostedStations(
    @Root() { id }: SocialOrganizationStub,
    @Args(() => LinkedStationsArgs) args: LinkedStationsArgs,
    @Ctx() { load }: Context,
  ): Promise<Connection<Station>> {
    return (await load.stationsHostedBy({ kind: StationHostKind.SOCIAL_ORGANIZATION, posts: false, args }))(id);
  }

  @FieldResolver(() => StationConnection, {
    nullable: true,
    description: 'The stations that the organisation runs on a day (运营的站点).',
  })
  async operatedStations(
    @Root() { id }: SocialOrganizationStub,
    @Args(() => LinkedStationsArgs) args: LinkedStationsArgs,
    @Ctx() { load }: Context,
  ): Promise<Connection<Station>> {
    return (await load.stationsOperatedBy(args))(id);
  }
}
