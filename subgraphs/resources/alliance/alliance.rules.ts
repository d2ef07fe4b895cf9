/** When an alliance is complete: government, enterprise, employees and station are all party to it. */
import type { AllianceParty } from './alliance.entity.js';

export const FOUR_PARTIES = ['GOVERNMENT', 'ENTERPRISE', 'EMPLOYEES', 'STATION'] as const;

export function hasAllFour(parties: readonly Pick<AllianceParty, 'kind'>[]): boolean {
  const kinds = new Set(parties.map((party) => party.kind));
  return FOUR_PARTIES.every((kind) => kinds.has(kind));
}
