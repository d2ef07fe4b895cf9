/** What social organisations bring to the room. */
import type { Context } from '../context.js';
import { partyLinksOf } from '../link/party-links.resolver.js';
import { CharityStatus, OrganizationRegistration, SocialOrganization } from './social-organization.entity.js';
import { SocialOrganizationResolver } from './social-organization.resolver.js';

export const organizationParts = {
  entities: [SocialOrganization, OrganizationRegistration, CharityStatus],
  resolvers: [SocialOrganizationResolver, partyLinksOf(SocialOrganization)],
  orphanedTypes: [],
  references: {
    SocialOrganization: ({ id }: { id: string }, { load }: Context) => load.socialOrganizations.byId.load(id),
  },
};
