/** What a link or an alliance may lead to: a union of this room's nouns and of other rooms' by key, told apart by the id's prefix. */
import { createUnionType } from 'type-graphql';
import { GovernmentAgency } from '../agency/government-agency.entity.js';
import { PartyMassCentre } from '../centre/party-mass-centre.entity.js';
import { Enterprise } from '../enterprise/enterprise.entity.js';
import type { ResourcesLoaders } from '../loaders.js';
import { SocialOrganization } from '../organization/social-organization.entity.js';
import { stationOf, StationStub } from '../station/station.stub.js';
import { VolunteerTeam } from '../team/volunteer-team.entity.js';
import { Venue } from '../venue/venue.entity.js';
import { Collective } from './collective.entity.js';

const TYPES = {
  Station: StationStub,
  SocialOrganization,
  VolunteerTeam,
  PartyMassCentre,
  Enterprise,
  Venue,
  GovernmentAgency,
  Collective,
} as const;

export type LinkEnd = InstanceType<(typeof TYPES)[keyof typeof TYPES]>;

export const ResourceLinkEnd = createUnionType({
  name: 'ResourceLinkEnd',
  description: 'A party to a resource link or an alliance (链接一方).',
  types: () => Object.values(TYPES),
  resolveType: (end: LinkEnd) => Object.keys(TYPES).find((name) => end instanceof TYPES[name as keyof typeof TYPES]),
});

/** The party with this id; null where this room has no such record. A station is taken at its word: its room knows it. */
export async function loadEnd(load: ResourcesLoaders, id: string): Promise<LinkEnd | null> {
  switch (id.slice(0, id.indexOf('_'))) {
    case 'stn':
      return stationOf(id);
    case 'org':
      return load.socialOrganizations.byId.load(id);
    case 'vtm':
      return load.volunteerTeams.byId.load(id);
    case 'pmc':
      return load.partyMassCentres.byId.load(id);
    case 'ent':
      return load.enterprises.byId.load(id);
    case 'ven':
      return load.venues.byId.load(id);
    case 'gov':
      return load.governmentAgencies.byId.load(id);
    case 'col':
      return load.collectiveById.load(id);
    default:
      throw new Error(`The link end "${id}" has a prefix that no type of ResourceLinkEnd has.`);
  }
}
