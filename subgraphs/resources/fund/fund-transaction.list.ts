/** Lists of ledger entries, and the sums of a ledger by quarter and purpose. */
import DataLoader from 'dataloader';
import { sql } from 'kysely';
import { Field, ID, InputType } from 'type-graphql';
import { defineNounList, listsOf } from '../../../shared/listing/index.js';
import { perArguments } from '../../../shared/loader.js';
import { DateScalar } from '../../../shared/scalars/index.js';
import type { Reader } from '../../../shared/subgraph/index.js';
import { FundTransaction, FundTransactionKind } from './fund-transaction.entity.js';
import { quartersOf, type FundQuarterArgs, type FundQuarter, type MonthSum } from './fund-quarter.js';
import { ContributionChannel } from './service-fund.entity.js';

@InputType({ description: 'Which entries of ledgers (流水筛选); conditions are joined by AND.' })
export class FundTransactionFilter {
  @Field(() => [ID], { nullable: true, description: 'Of any of these funds (服务基金).' })
  fundIds?: string[] | null;

  @Field(() => [FundTransactionKind], { nullable: true, description: 'Of any of these kinds (收支类型).' })
  kinds?: FundTransactionKind[] | null;

  @Field(() => [String], { nullable: true, description: 'For any of these purposes, as they are named (用途).' })
  purposes?: string[] | null;

  @Field(() => [ContributionChannel], { nullable: true, description: 'Came in by any of these channels (资金渠道).' })
  channels?: ContributionChannel[] | null;

  @Field(() => [ID], { nullable: true, description: 'Reached any of these stations (惠及站点).' })
  stationIds?: string[] | null;

  @Field(() => DateScalar, { nullable: true, description: 'Happened on this day or later (发生日期起).' })
  from?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Happened on this day or earlier (发生日期止).' })
  to?: string | null;
}

export const fundTransactionList = defineNounList<FundTransaction, FundTransactionFilter>({
  node: FundTransaction,
  name: 'FundTransaction',
  field: 'fundTransactions',
  plural: 'ledger entries',
  filter: FundTransactionFilter,
  order: {
    POSITION: { property: 'position', type: 'number', description: 'Place in the ledger of the fund (序号).' },
    OCCURRED_ON: { property: 'occurredOn', type: 'text', description: 'Day on which it happened (发生日期).' },
  },
  where: ({ fundIds, kinds, purposes, channels, stationIds, from, to }, on) => [
    on.oneOf('fundId', fundIds),
    on.oneOf('kind', kinds),
    on.oneOf('purpose', purposes),
    on.oneOf('channel', channels),
    on.oneOf('stationId', stationIds),
    on.between('occurredOn', ['from', from], ['to', to]),
  ],
});

export function makeFundTransactionLoaders(reader: Reader) {
  return {
    fundTransactions: listsOf(reader, fundTransactionList),
    /** The entry that undid another; at most one, as a unique index holds. */
    reversalOf: new DataLoader<string, FundTransaction | null>(async (ids) => {
      const query = reader.select(FundTransaction).where(reader.among('fund_transaction.reverses_id', ids));
      const byReversed = new Map((await reader.all(FundTransaction, query)).map((entry) => [entry.reversesId, entry]));
      return ids.map((id) => byReversed.get(id) ?? null);
    }),
    fundQuarters: perArguments(
      (args: FundQuarterArgs) =>
        new DataLoader<string, FundQuarter[]>(async (funds) => {
          const sums = await sumsByMonth(reader, funds, args);
          return funds.map((fund) => quartersOf(sums.filter(({ fundId }) => fundId === fund)));
        }),
    ),
  };
}

async function sumsByMonth(
  reader: Reader,
  funds: readonly string[],
  { from, to }: FundQuarterArgs,
): Promise<MonthSum[]> {
  const month = sql<string>`substr(occurred_on, 1, 7)`;
  let query = reader.db
    .selectFrom('fund_transaction')
    .select(['fund_id', 'counts_as', 'purpose', month.as('month')])
    .select(sql`sum(balance_change_fen)`.as('balance_change'))
    .select(sql`sum(committed_change_fen)`.as('committed_change'))
    .where(reader.among('fund_id', funds))
    .groupBy(['fund_id', 'counts_as', 'purpose', month]);
  if (from != null) query = query.where('occurred_on', '>=', from);
  if (to != null) query = query.where('occurred_on', '<=', to);
  return (await query.execute()).map((row: Record<string, unknown>) => ({
    fundId: row['fund_id'] as string,
    countsAs: row['counts_as'] as FundTransactionKind,
    purpose: row['purpose'] as string | null,
    month: row['month'] as string,
    balanceFen: Number(row['balance_change']),
    committedFen: Number(row['committed_change']),
  }));
}
