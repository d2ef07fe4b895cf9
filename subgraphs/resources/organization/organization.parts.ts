/** What social organisations bring to the room. */
import type { Context } from '../context.js';
import { partyLinksOf } from '../link/party-links.resolver.js';
import { CharityWork } from './charity.work.js';
import { organizationRefusals } from './organization.errors.js';
import { organizationLife } from './organization.rules.js';
import { organizationWork } from './organization.work.js';
import {
  CharityStatus,
  CreditMark,
  OrganizationRegistration,
  SocialOrganization,
} from './social-organization.entity.js';
import { SocialOrganizationResolver } from './social-organization.resolver.js';

export const organizationParts = {
  entities: [SocialOrganization, OrganizationRegistration, CharityStatus, CreditMark],
  resolvers: [SocialOrganizationResolver, partyLinksOf(SocialOrganization), ...organizationWork, CharityWork],
  orphanedTypes: [],
  refusals: organizationRefusals,
  lifeCycles: [organizationLife],
  references: {
    SocialOrganization: ({ id }: { id: string }, { load }: Context) => load.socialOrganizations.byId.load(id),
  },
};
