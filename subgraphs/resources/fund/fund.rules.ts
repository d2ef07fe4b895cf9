/** The life of a service fund and the arithmetic of its ledger: what each entry changes, and what it may never bring about. Whole fen. */
import { fenToDecimal } from '../../../shared/scalars/money.js';
import { lifeCycle, type Guard } from '../../../shared/work/life-cycle.js';
import {
  fundAmountUnfit,
  fundBalanceTooLow,
  fundCommitmentsOpen,
  fundCommitmentTooLow,
  fundPurposeNotPermitted,
  fundPurposesUnfit,
  fundRefundTooHigh,
} from './fund.errors.js';
import type { FundTransactionKind } from './fund-transaction.entity.js';
import type { ServiceFundStatus } from './service-fund.entity.js';

/** What is in a fund, and how much of it is promised. */
export interface Standing {
  readonly balanceFen: number;
  readonly committedFen: number;
}

/** By how much an entry changes each. */
export type Effect = Standing;

const free = ({ balanceFen, committedFen }: Standing): number => balanceFen - committedFen;
const somethingFree: Guard<Standing> = (fund) => (free(fund) > 0 ? null : fundBalanceTooLow(fenToDecimal(free(fund))));
const somethingThere: Guard<Standing> = (fund) => (fund.balanceFen > 0 ? null : fundBalanceTooLow('0.00'));
const somethingPromised: Guard<Standing> = ({ committedFen }) =>
  committedFen > 0 ? null : fundCommitmentTooLow('0.00');
const nothingPromised: Guard<Standing> = ({ committedFen }) =>
  committedFen === 0 ? null : fundCommitmentsOpen(fenToDecimal(committedFen));

const stays = { OPEN: 'OPEN' } as const;

export const fundLife = lifeCycle<Standing>()({
  noun: 'ServiceFund',
  begins: ['OPEN'],
  states: { OPEN: '运行中', CLOSED: '已关闭' } satisfies Record<`${ServiceFundStatus}`, string>,
  actions: {
    contribute: { description: 'Puts money in, by a lawful channel (注资).', moves: stays },
    commit: {
      description: 'Promises a part of the free balance to a purpose (承诺用款).',
      moves: stays,
      guards: [somethingFree],
    },
    releaseCommitment: {
      description: 'Frees what is left of a commitment, or a part of it (解除承诺).',
      moves: stays,
      guards: [somethingPromised],
    },
    spend: {
      description:
        'Spends on a permitted purpose, from a commitment or from what is free (支出); it names what it paid for.',
      moves: stays,
      guards: [somethingThere],
    },
    refund: {
      description: 'Gives a contribution, or a part of it, back to who gave it (退款).',
      moves: stays,
      guards: [somethingFree],
    },
    reverseTransaction: {
      description: 'Undoes an earlier entry by one of the opposite sign (冲正), once at most.',
      moves: stays,
    },
    setFundPurposes: { description: 'Changes the purposes that may be spent on (调整用途).', moves: stays },
    closeFund: {
      description: 'Winds a fund up (关闭基金): nothing promised is left, and what is in it goes back to the owner.',
      moves: { OPEN: 'CLOSED' },
      guards: [nothingPromised],
    },
  },
});

/** What an entry of that kind changes; a spending from a commitment uses it up by as much. */
export function effectOf(kind: Exclude<`${FundTransactionKind}`, 'REVERSAL'>, fen: number, committed = false): Effect {
  switch (kind) {
    case 'CONTRIBUTION':
      return { balanceFen: fen, committedFen: 0 };
    case 'COMMITMENT':
      return { balanceFen: 0, committedFen: fen };
    case 'RELEASE':
      return { balanceFen: 0, committedFen: less(fen) };
    case 'SPENDING':
      return { balanceFen: less(fen), committedFen: committed ? less(fen) : 0 };
    case 'REFUND':
    case 'RETURN':
      return { balanceFen: less(fen), committedFen: 0 };
  }
}

export function opposite({ balanceFen, committedFen }: Effect): Effect {
  return { balanceFen: less(balanceFen), committedFen: less(committedFen) };
}

/** Without a negative zero, which is not what a database gives back. */
const less = (fen: number): number => 0 - fen;

/** How a fund stands after an entry. Refuses what would promise more than there is, or leave less than nothing. */
export function standingAfter(standing: Standing, effect: Effect): Standing {
  const after = {
    balanceFen: standing.balanceFen + effect.balanceFen,
    committedFen: standing.committedFen + effect.committedFen,
  };
  if (!Number.isSafeInteger(after.balanceFen)) throw fundAmountUnfit(fenToDecimal(effect.balanceFen));
  if (after.committedFen < 0) throw fundCommitmentTooLow(fenToDecimal(standing.committedFen));
  if (free(after) < 0) throw fundBalanceTooLow(fenToDecimal(free(standing)));
  return after;
}

/** Whole fen of an amount that may be entered. */
export function fenToEnter(amount: bigint): number {
  if (amount <= 0n || amount > BigInt(Number.MAX_SAFE_INTEGER)) throw fundAmountUnfit(fenToDecimal(amount));
  return Number(amount);
}

type Changes = readonly { readonly balanceChangeFen: number; readonly committedChangeFen: number }[];

/** What is left of a commitment: itself, less what was spent from it and released, with all their reversals. */
export function leftOfCommitment(entries: Changes): number {
  return entries.reduce((left, { committedChangeFen }) => left + committedChangeFen, 0);
}

/** What was contributed and has not gone back: the contribution, less its refunds, with all their reversals. */
export function leftOfContribution(entries: Changes): number {
  return entries.reduce((left, { balanceChangeFen }) => left + balanceChangeFen, 0);
}

export function checkLeftOfCommitment(left: number, wanted: number): void {
  if (wanted > left) throw fundCommitmentTooLow(fenToDecimal(left));
}

export function checkLeftOfContribution(left: number, wanted: number): void {
  if (wanted > left) throw fundRefundTooHigh(fenToDecimal(left));
}

export function checkPurposes(purposes: readonly string[]): void {
  const fits = purposes.length > 0 && purposes.length <= 20 && new Set(purposes).size === purposes.length;
  if (!fits) throw fundPurposesUnfit();
}

export function checkPurpose(purpose: string, permitted: readonly string[]): void {
  if (!permitted.includes(purpose)) throw fundPurposeNotPermitted(permitted);
}
