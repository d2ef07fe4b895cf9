/** The loaders of one request to this room: each folder's own, side by side. */
import type { Reader } from '../../shared/subgraph/index.js';
import { makeAgencyLoaders } from './agency/government-agency.list.js';
import { makeAllianceLoaders } from './alliance/alliance.list.js';
import { makeCentreLoaders } from './centre/party-mass-centre.list.js';
import { makeEnterpriseLoaders } from './enterprise/enterprise.list.js';
import { makeFundTransactionLoaders } from './fund/fund-transaction.list.js';
import { makeFundLoaders } from './fund/service-fund.list.js';
import { makeLinkLoaders } from './link/resource-link.list.js';
import { makeOrganizationLoaders } from './organization/social-organization.list.js';
import { makeVolunteerServiceLoaders } from './team/volunteer-service.list.js';
import { makeTeamLoaders } from './team/volunteer-team.list.js';
import { makeVenueLoaders } from './venue/venue.list.js';
import { vocabulariesOf } from './vocabulary/term.loaders.js';

export type ResourcesLoaders = ReturnType<typeof makeLoaders>;

export function makeLoaders(reader: Reader) {
  return {
    ...makeAgencyLoaders(reader),
    ...makeAllianceLoaders(reader),
    ...makeCentreLoaders(reader),
    ...makeEnterpriseLoaders(reader),
    ...makeFundLoaders(reader),
    ...makeFundTransactionLoaders(reader),
    ...makeLinkLoaders(reader),
    ...makeOrganizationLoaders(reader),
    ...makeTeamLoaders(reader),
    ...makeVolunteerServiceLoaders(reader),
    ...makeVenueLoaders(reader),
    ...vocabulariesOf(reader),
  };
}
