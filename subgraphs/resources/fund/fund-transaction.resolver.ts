/** Answers what is asked of ledgers: at the root, of a fund, and of a station that money reached. */
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { ListArgs } from '../../../shared/listing/index.js';
import type { Connection } from '../../../shared/paging/index.js';
import type { Context } from '../context.js';
import { SocialOrganization } from '../organization/social-organization.entity.js';
import { StationStub } from '../station/station.stub.js';
import { FundQuarter, FundQuarterArgs } from './fund-quarter.js';
import { FundTransaction } from './fund-transaction.entity.js';
import { fundTransactionList, type FundTransactionFilter } from './fund-transaction.list.js';
import { ServiceFund } from './service-fund.entity.js';

type TransactionArgs = ListArgs<FundTransactionFilter>;
type Transactions = Promise<Connection<FundTransaction>>;

@Resolver(() => FundTransaction)
export class FundTransactionResolver {
  @Query(() => FundTransaction, {
    nullable: true,
    description: 'One ledger entry by its id (按编号查流水); null when there is none.',
  })
  fundTransaction(
    @Arg('id', () => ID, { description: 'Id of the entry, `ftx_…`.' }) id: string,
    @Ctx() { load }: Context,
  ): Promise<FundTransaction | null> {
    return load.fundTransactions.byId.load(id);
  }

  @Query(() => fundTransactionList.Connection, { description: 'Ledger entries of service funds (基金流水列表).' })
  fundTransactions(
    @Args(() => fundTransactionList.Args) args: TransactionArgs,
    @Ctx() { load }: Context,
  ): Transactions {
    return load.fundTransactions.all(args);
  }

  @FieldResolver(() => ServiceFund, { nullable: true, description: 'The fund in whose ledger it stands (服务基金).' })
  fund(@Root() { fundId }: FundTransaction, @Ctx() { load }: Context): Promise<ServiceFund | null> {
    return load.serviceFunds.byId.load(fundId);
  }

  @FieldResolver(() => SocialOrganization, {
    nullable: true,
    description: 'The charity through which a contribution came (慈善组织); null for other channels.',
  })
  charity(@Root() { charityId }: FundTransaction, @Ctx() { load }: Context): Promise<SocialOrganization | null> {
    return charityId == null ? Promise.resolve(null) : load.socialOrganizations.byId.load(charityId);
  }

  @FieldResolver(() => FundTransaction, {
    nullable: true,
    description: 'The commitment that it draws on or frees (所用承诺); null for others.',
  })
  commitment(@Root() { commitmentId }: FundTransaction, @Ctx() context: Context): Promise<FundTransaction | null> {
    return entry(context, commitmentId);
  }

  @FieldResolver(() => FundTransaction, {
    nullable: true,
    description: 'The contribution that it gives back (原注资); null for others.',
  })
  contribution(@Root() { contributionId }: FundTransaction, @Ctx() context: Context): Promise<FundTransaction | null> {
    return entry(context, contributionId);
  }

  @FieldResolver(() => FundTransaction, {
    nullable: true,
    description: 'The entry that it undoes (被冲正流水); null when it is no reversal.',
  })
  reverses(@Root() { reversesId }: FundTransaction, @Ctx() context: Context): Promise<FundTransaction | null> {
    return entry(context, reversesId);
  }

  @FieldResolver(() => FundTransaction, {
    nullable: true,
    description: 'The entry by which it was undone (冲正流水); null while it stands.',
  })
  reversedBy(@Root() { id }: FundTransaction, @Ctx() { load }: Context): Promise<FundTransaction | null> {
    return load.reversalOf.load(id);
  }
}

@Resolver(() => ServiceFund)
export class FundLedgerResolver {
  @FieldResolver(() => fundTransactionList.Connection, { description: 'Its ledger (流水), in the order of entry.' })
  transactions(
    @Root() { id }: ServiceFund,
    @Args(() => fundTransactionList.Args) args: TransactionArgs,
    @Ctx() { load }: Context,
  ): Transactions {
    return load.fundTransactions.under('fundId', id, args);
  }

  @FieldResolver(() => [FundQuarter], {
    description: 'What moved in it, by quarter and purpose (季度收支), earliest first. At most 400.',
  })
  quarters(
    @Root() { id }: ServiceFund,
    @Args(() => FundQuarterArgs) args: FundQuarterArgs,
    @Ctx() { load }: Context,
  ): Promise<FundQuarter[]> {
    return load.fundQuarters(args).load(id);
  }
}

@Resolver(() => StationStub)
export class StationFundingResolver {
  @FieldResolver(() => fundTransactionList.Connection, {
    nullable: true,
    description: 'Ledger entries that name it as reached by the money (惠及本站的基金流水), reversals among them.',
  })
  fundTransactions(
    @Root() { id }: StationStub,
    @Args(() => fundTransactionList.Args) args: TransactionArgs,
    @Ctx() { load }: Context,
  ): Transactions {
    return load.fundTransactions.under('stationId', id, args);
  }
}

function entry({ load }: Context, id: string | null | undefined): Promise<FundTransaction | null> {
  return id == null ? Promise.resolve(null) : load.fundTransactions.byId.load(id);
}
