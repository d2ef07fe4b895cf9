/** Where the law is hard: who may not be party to a purchase, how few bidders end it, and how much may be added, agreed and paid. */
import type { HubError } from '../../../shared/errors.js';
import {
  addOnOverTenth,
  paidOverContract,
  partyNotEligible,
  supplementsOverTenth,
  termOverThreeYears,
  tooFewBidders,
} from './procurement.errors.js';
import type { ProcurementMethod, ProviderKind, PurchaserBasis, PurchaserKind } from './purchase.enums.js';
import { inForce, isLongerThanYears, PURCHASE_RULES } from './purchase.rules.js';

const NEITHER_PARTY = ['MASS_ORGANIZATION', 'INSTITUTION_CLASS_ONE'];

/** Bodies that live on public posts and fiscal funds are neither purchaser nor provider (办法第八条); who spends its own money buys outside of it. */
export function checkParty(
  kind: `${PurchaserKind}` | `${ProviderKind}` | null | undefined,
  basis: `${PurchaserBasis}` | null | undefined,
  on: string,
): void {
  const bound = basis !== 'SELF_FUNDED' && inForce(PURCHASE_RULES.TERM_OVER_THREE_YEARS, on);
  if (bound && kind != null && NEITHER_PARTY.includes(kind)) throw partyNotEligible(kind);
}

/** How many have to qualify: three in a tender (法第三十六条), two in a consultation about services (财库〔2015〕124号), else one. */
export function biddersNeeded(
  method: `${ProcurementMethod}` | null | undefined,
  aboveThreshold: boolean | null | undefined,
): number {
  if (aboveThreshold === false) return 1;
  if (method === 'OPEN_TENDER' || method === 'INVITED_TENDER') return 3;
  return method === 'COMPETITIVE_CONSULTATION' ? 2 : 1;
}

/** The refusal for an award when too few have qualified; null when enough have. */
export function bidderRefusal(
  method: `${ProcurementMethod}` | null | undefined,
  aboveThreshold: boolean | null | undefined,
  qualified: number | null | undefined,
): HubError | null {
  const needed = biddersNeeded(method, aboveThreshold);
  return (qualified ?? 0) < needed ? tooFewBidders(qualified ?? 0, needed) : null;
}

/** What is added to a contract by single source, in all, is a tenth of it at most (法第三十一条). */
export function checkAddOn(originalFen: bigint, addedFen: bigint): void {
  if (addedFen * 10n > originalFen) throw addOnOverTenth();
}

/** What all supplements add is a tenth of the contract at most (法第四十九条). */
export function checkSupplements(
  contractFen: bigint,
  supplementsFen: bigint,
  aboveThreshold: boolean | null | undefined,
): void {
  if (aboveThreshold !== false && supplementsFen * 10n > contractFen) throw supplementsOverTenth();
}

/** A term is three years at most (办法第二十四条), a renewed one reckoned from the first day of the first contract. */
export function checkTerm(start: string, end: string, signedOn: string): void {
  if (inForce(PURCHASE_RULES.TERM_OVER_THREE_YEARS, signedOn) && isLongerThanYears(start, end, 3)) {
    throw termOverThreeYears(start, end);
  }
}

/** What is paid is never more than what was agreed, supplements included. */
export function checkPaid(agreedFen: bigint, paidFen: bigint): void {
  if (paidFen > agreedFen) throw paidOverContract();
}
