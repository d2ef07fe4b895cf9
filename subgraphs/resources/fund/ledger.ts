/** Writes entries into the ledger of a fund: the fund is locked, the entry refused or added, the sums of the fund moved with it. */
import { decimalToFen } from '../../../shared/scalars/index.js';
import { newId, type Act, type Work } from '../../../shared/work/index.js';
import { checkNotBefore } from '../organization/organization.rules.js';
import { fundEntryReversed, fundEntryUnfit } from './fund.errors.js';
import { FundTransaction, FundTransactionKind } from './fund-transaction.entity.js';
import type { FundAmountInput } from './fund.input.js';
import {
  checkLeftOfCommitment,
  checkLeftOfContribution,
  fenToEnter,
  fundLife,
  leftOfCommitment,
  leftOfContribution,
  opposite,
  standingAfter,
  type Effect,
} from './fund.rules.js';
import { ServiceFund } from './service-fund.entity.js';

type EntryAction = Exclude<(typeof fundLife.actions)[number], 'setFundPurposes' | 'closeFund'>;

export type EntryRow = Partial<FundTransaction> & Pick<FundTransaction, 'kind' | 'occurredOn'>;

/** Takes a fund for an entry: it is open, and the action is possible. */
export async function takeFund(
  work: Work,
  action: EntryAction,
  { fund, expectedVersion }: Pick<FundAmountInput, 'fund' | 'expectedVersion'>,
): Promise<ServiceFund> {
  const taken = await work.take(ServiceFund, fund, expectedVersion);
  fundLife.move(action, taken.status, taken);
  return taken;
}

export const fenOf = (amount: string): number => fenToEnter(decimalToFen(amount));

/** Adds an entry, and moves the sums of the fund, which was taken; nothing happens in a fund before it was set up. */
export function enter(work: Work, fund: ServiceFund, effect: Effect, row: EntryRow, act: Act): FundTransaction {
  checkNotBefore('on', row.occurredOn, /^\d{4}-\d\d-\d\d$/.exec(fund.establishedOn ?? '')?.[0]);
  const { balanceFen, committedFen } = standingAfter(fund, effect);
  const position = fund.entries + 1;
  const entry = work.add(
    FundTransaction,
    {
      id: newId('ftx'),
      fundId: fund.id,
      position,
      countsAs: row.kind,
      balanceChangeFen: effect.balanceFen,
      committedChangeFen: effect.committedFen,
      balanceAfterFen: balanceFen,
      committedAfterFen: committedFen,
      ...row,
    },
    act,
  );
  work.change(fund, { balanceFen, committedFen, entries: position }, act);
  return entry;
}

/** An entry of the fund of that kind; it is never changed, so it needs no lock beside the fund's. */
export async function entryOf(
  work: Work,
  fund: ServiceFund,
  place: string,
  id: string,
  kind?: FundTransactionKind,
): Promise<FundTransaction> {
  const entry = await work.em.findOne(FundTransaction, { id, fundId: fund.id });
  if (!entry) throw fundEntryUnfit(place, 'is no entry of this fund');
  if (kind && entry.kind !== kind) throw fundEntryUnfit(place, `is a ${entry.kind}, not a ${kind}`);
  return entry;
}

/** What an entry takes from another of its ledger, and when. */
interface Taking {
  readonly id: string;
  readonly fen: number;
  readonly on: string;
}

/** The commitment that an entry draws on, with enough left of it. */
export async function drawOn(work: Work, fund: ServiceFund, { id, fen, on }: Taking): Promise<FundTransaction> {
  const commitment = await entryOf(work, fund, 'commitment', id, FundTransactionKind.COMMITMENT);
  checkNotBefore('on', on, commitment.occurredOn);
  checkLeftOfCommitment(await leftOf(work, commitment), fen);
  return commitment;
}

/** The contribution that a refund gives back, with enough left of it. */
export async function giveBack(work: Work, fund: ServiceFund, { id, fen, on }: Taking): Promise<FundTransaction> {
  const contribution = await entryOf(work, fund, 'contribution', id, FundTransactionKind.CONTRIBUTION);
  checkNotBefore('on', on, contribution.occurredOn);
  checkLeftOfContribution(await leftOf(work, contribution), fen);
  return contribution;
}

/** The entry that undoes another, which nothing may rest on any more. */
export async function reverse(
  work: Work,
  fund: ServiceFund,
  id: string,
  occurredOn: string,
  more: { note?: string | null; why: string | null | undefined },
): Promise<FundTransaction> {
  const entry = await entryOf(work, fund, 'transaction', id);
  checkNotBefore('on', occurredOn, entry.occurredOn);
  const { COMMITMENT, CONTRIBUTION, REVERSAL } = FundTransactionKind;
  if (entry.kind === REVERSAL) throw fundEntryReversed('is a reversal itself');
  if ((await work.em.count(FundTransaction, { reversesId: id })) > 0) throw fundEntryReversed('was reversed already');
  if (entry.kind === COMMITMENT) checkLeftOfCommitment(await leftOf(work, entry), entry.committedChangeFen);
  if (entry.kind === CONTRIBUTION) checkLeftOfContribution(await leftOf(work, entry), entry.balanceChangeFen);
  const effect = opposite({ balanceFen: entry.balanceChangeFen, committedFen: entry.committedChangeFen });
  const { channel, charityId, purpose, stationId, sessionId, activityId } = entry;
  const row: EntryRow = {
    kind: REVERSAL,
    countsAs: entry.kind,
    occurredOn,
    reversesId: entry.id,
    channel,
    charityId,
    purpose,
    stationId,
    sessionId,
    activityId,
    commitmentId: entry.kind === COMMITMENT ? entry.id : (entry.commitmentId ?? null),
    contributionId: entry.kind === CONTRIBUTION ? entry.id : (entry.contributionId ?? null),
    note: more.note ?? null,
  };
  return enter(work, fund, effect, row, { action: 'REVERSED', why: more.why });
}

async function leftOf(work: Work, entry: FundTransaction): Promise<number> {
  if (entry.kind === FundTransactionKind.COMMITMENT) {
    return leftOfCommitment([entry, ...(await work.em.find(FundTransaction, { commitmentId: entry.id }))]);
  }
  return leftOfContribution([entry, ...(await work.em.find(FundTransaction, { contributionId: entry.id }))]);
}
