/** When an alliance is complete: government, enterprise, employees and station are all party to it; and who may be which. */
import type { AllianceParty } from './alliance.entity.js';
import { alliancePartyUnfit } from './alliance.errors.js';

export const FOUR_PARTIES = ['GOVERNMENT', 'ENTERPRISE', 'EMPLOYEES', 'STATION'] as const;

type OfKind = Pick<AllianceParty, 'kind'>;

export function hasAllFour(parties: readonly OfKind[]): boolean {
  return missingParties(parties).length === 0;
}

/** The kinds of which none is party to it. */
export function missingParties(parties: readonly OfKind[]): string[] {
  const kinds = new Set(parties.map((party) => party.kind));
  return FOUR_PARTIES.filter((kind) => !kinds.has(kind));
}

/** Refuses what is none of the four, and a record of another kind than the party is said to be. */
export function checkParty(kind: string, recordKind: string | null): void {
  if (!(FOUR_PARTIES as readonly string[]).includes(kind)) throw alliancePartyUnfit(`${kind} is none of the four`);
  if (recordKind !== null && recordKind !== kind) throw alliancePartyUnfit(`the record is of kind ${recordKind}`);
}
