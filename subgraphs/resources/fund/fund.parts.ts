/** What service funds bring to the room. */
import type { Context } from '../context.js';
import { fundRefusals } from './fund.errors.js';
import { FundTransaction } from './fund-transaction.entity.js';
import { FundLedgerResolver, FundTransactionResolver, StationFundingResolver } from './fund-transaction.resolver.js';
import { fundTransactionWork } from './fund-transaction.work.js';
import { fundLife } from './fund.rules.js';
import { fundWork } from './fund.work.js';
import { ServiceFund } from './service-fund.entity.js';
import { ServiceFundResolver } from './service-fund.resolver.js';

export const fundParts = {
  entities: [ServiceFund, FundTransaction],
  resolvers: [
    ServiceFundResolver,
    FundTransactionResolver,
    FundLedgerResolver,
    StationFundingResolver,
    ...fundWork,
    ...fundTransactionWork,
  ],
  orphanedTypes: [],
  refusals: fundRefusals,
  lifeCycles: [fundLife],
  references: {
    ServiceFund: ({ id }: { id: string }, { load }: Context) => load.serviceFunds.byId.load(id),
  },
};
