/** What government agencies bring to the room. */
import type { Context } from '../context.js';
import { partyLinksOf } from '../link/party-links.resolver.js';
import { GovernmentAgency, AgencyStatement } from './government-agency.entity.js';
import { GovernmentAgencyResolver } from './government-agency.resolver.js';

export const agencyParts = {
  entities: [GovernmentAgency, AgencyStatement],
  resolvers: [GovernmentAgencyResolver, partyLinksOf(GovernmentAgency)],
  orphanedTypes: [],
  references: {
    GovernmentAgency: ({ id }: { id: string }, { load }: Context) => load.governmentAgencies.byId.load(id),
    AgencyStatement: ({ id }: { id: string }, { load }: Context) => load.agencyStatementById.load(id),
  },
};
