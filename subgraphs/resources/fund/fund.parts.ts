/** What service funds bring to the room. */
import type { Context } from '../context.js';
import { ServiceFund } from './service-fund.entity.js';
import { ServiceFundResolver } from './service-fund.resolver.js';

export const fundParts = {
  entities: [ServiceFund],
  resolvers: [ServiceFundResolver],
  orphanedTypes: [],
  references: {
    ServiceFund: ({ id }: { id: string }, { load }: Context) => load.serviceFunds.byId.load(id),
  },
};
