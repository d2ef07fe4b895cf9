/** What moved in a fund in a quarter, in all and by purpose; what was reversed counts as if it had not been, from the day of the reversal. */
import { ArgsType, Field, Int, ObjectType } from 'type-graphql';
import { DateScalar, Money, moneyOfFen } from '../../../shared/scalars/index.js';
import type { FundTransactionKind } from './fund-transaction.entity.js';

@ArgsType()
export class FundQuarterArgs {
  @Field(() => DateScalar, { nullable: true, description: 'Only what happened on this day or later (起始日期).' })
  from?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Only what happened on this day or earlier (截止日期).' })
  to?: string | null;
}

@ObjectType({
  description: 'What moved in a fund for one purpose in a quarter (季度分用途收支).',
  simpleResolvers: true,
})
export class FundPurposeSum {
  @Field(() => String, { description: 'Purpose as the fund names it (用途).' })
  purpose!: string;

  @Field(() => Money, { description: 'Newly promised (新增承诺), in yuan.' })
  committed!: Money;

  @Field(() => Money, { description: 'Spent (支出), in yuan.' })
  spent!: Money;
}

@ObjectType({
  description: 'What moved in a fund in one quarter (季度收支), reversals taken off on the day of the reversal.',
  simpleResolvers: true,
})
export class FundQuarter {
  @Field(() => Int, { description: 'Year (年).' })
  year!: number;

  @Field(() => Int, { description: 'Quarter of the year, 1 to 4 (季度).' })
  quarter!: number;

  @Field(() => Money, { description: 'Came in (注资), in yuan.' })
  contributed!: Money;

  @Field(() => Money, { description: 'Newly promised (新增承诺), in yuan.' })
  committed!: Money;

  @Field(() => Money, { description: 'Promised before and free again (解除承诺), in yuan.' })
  released!: Money;

  @Field(() => Money, { description: 'Spent (支出), in yuan.' })
  spent!: Money;

  @Field(() => Money, { description: 'Went back to those who gave it, or to the owner (退款与返还), in yuan.' })
  returned!: Money;

  @Field(() => [FundPurposeSum], { description: 'The same by purpose, by name (分用途). At most 100.' })
  purposes!: FundPurposeSum[];
}

/** Sums of one fund, kind, purpose and month. */
export interface MonthSum {
  readonly fundId: string;
  readonly countsAs: `${FundTransactionKind}`;
  readonly purpose: string | null;
  readonly month: string;
  readonly balanceFen: number;
  readonly committedFen: number;
}

/** The quarters in which anything moved, earliest first. */
export function quartersOf(sums: readonly MonthSum[]): FundQuarter[] {
  const byQuarter = groupBy(sums, ({ month }) => `${month.slice(0, 4)} ${Math.ceil(Number(month.slice(5)) / 3)}`);
  return [...byQuarter.keys()].sort().map((key) => {
    const those = byQuarter.get(key)!;
    const [year, quarter] = key.split(' ').map(Number);
    const byPurpose = groupBy(
      those.filter(({ purpose }) => purpose !== null),
      ({ purpose }) => purpose!,
    );
    return Object.assign(new FundQuarter(), {
      year,
      quarter,
      contributed: moved(those, 'CONTRIBUTION'),
      committed: promised(those, 'COMMITMENT'),
      released: promised(those, 'RELEASE'),
      spent: moved(those, 'SPENDING'),
      returned: moved(those, 'REFUND', 'RETURN'),
      purposes: [...byPurpose.keys()].sort().map((purpose) =>
        Object.assign(new FundPurposeSum(), {
          purpose,
          committed: promised(byPurpose.get(purpose)!, 'COMMITMENT'),
          spent: moved(byPurpose.get(purpose)!, 'SPENDING'),
        }),
      ),
    });
  });
}

function moved(sums: readonly MonthSum[], ...kinds: MonthSum['countsAs'][]): Money {
  const fen = total(sums, kinds, ({ balanceFen }) => balanceFen);
  return moneyOfFen(kinds[0] === 'CONTRIBUTION' ? fen : 0 - fen);
}

function promised(sums: readonly MonthSum[], kind: 'COMMITMENT' | 'RELEASE'): Money {
  const fen = total(sums, [kind], ({ committedFen }) => committedFen);
  return moneyOfFen(kind === 'COMMITMENT' ? fen : 0 - fen);
}

function total(sums: readonly MonthSum[], kinds: readonly string[], of: (sum: MonthSum) => number): number {
  return sums.reduce((fen, sum) => (kinds.includes(sum.countsAs) ? fen + of(sum) : fen), 0);
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
