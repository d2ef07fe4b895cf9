/** The nouns of other rooms that house or run stations: keys only. */
import { createUnionType, Directive, Field, ID, ObjectType } from 'type-graphql';
import { StationHostKind } from './station-host.entity.js';

@ObjectType('Enterprise')
@Directive('@key(fields: "id")')
export class EnterpriseStub {
  @Field(() => ID)
  id!: string;
}

@ObjectType('PartyMassCentre')
@Directive('@key(fields: "id")')
export class PartyMassCentreStub {
  @Field(() => ID)
  id!: string;
}

@ObjectType('Venue')
@Directive('@key(fields: "id")')
export class VenueStub {
  @Field(() => ID)
  id!: string;
}

@ObjectType('SocialOrganization')
@Directive('@key(fields: "id")')
export class SocialOrganizationStub {
  @Field(() => ID)
  id!: string;
}

@ObjectType('GovernmentAgency')
@Directive('@key(fields: "id")')
export class GovernmentAgencyStub {
  @Field(() => ID)
  id!: string;
}

const STUB_OF = {
  [StationHostKind.ENTERPRISE]: EnterpriseStub,
  [StationHostKind.PARTY_MASS_CENTRE]: PartyMassCentreStub,
  [StationHostKind.VENUE]: VenueStub,
  [StationHostKind.SOCIAL_ORGANIZATION]: SocialOrganizationStub,
  [StationHostKind.GOVERNMENT_AGENCY]: GovernmentAgencyStub,
};

export const hostStubs = Object.values(STUB_OF);

export type StationHostKey = InstanceType<(typeof hostStubs)[number]>;

/** The key of a host, as an instance of its type. */
export function hostKey(kind: StationHostKind, id: string): StationHostKey {
  return Object.assign(new STUB_OF[kind](), { id });
}

export const StationHost = createUnionType({
  name: 'StationHost',
  description: 'Who houses a station (依托单位): a firm, a centre, a place of service, an organisation or an agency.',
  types: () => hostStubs,
  resolveType: (host) => hostStubs.find((stub) => host instanceof stub),
});
