/** What enterprises bring to the room. */
import { ReportedFigure } from '../../../shared/figures/index.js';
import type { Context } from '../context.js';
import { partyLinksOf } from '../link/party-links.resolver.js';
import { Enterprise } from './enterprise.entity.js';
import { EnterpriseResolver } from './enterprise.resolver.js';
import { enterpriseWork } from './enterprise.work.js';

export const enterpriseParts = {
  entities: [Enterprise, ReportedFigure],
  resolvers: [EnterpriseResolver, partyLinksOf(Enterprise), ...enterpriseWork],
  orphanedTypes: [],
  references: {
    Enterprise: ({ id }: { id: string }, { load }: Context) => load.enterprises.byId.load(id),
  },
};
