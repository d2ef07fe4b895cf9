/** Refusals about alliances and who is party to them. */
import { refusal, type RefusalEntry } from '../../../shared/errors.js';

export const alliancePartyUnfit = refusal(
  {
    code: 'ALLIANCE_PARTY_UNFIT',
    when: 'A party to an alliance is of none of its four kinds, or its record is of another kind than the party is said to be.',
    next: 'An alliance has government, enterprise, employees and station (GOVERNMENT, ENTERPRISE, EMPLOYEES, STATION); give the record of such a one, or none.',
  },
  (problem: string) => `The party does not fit: ${problem}.`,
);

export const alliancePartyThere = refusal(
  {
    code: 'ALLIANCE_PARTY_THERE',
    when: 'A party is added that is one already.',
    next: 'See `parties` of the alliance.',
  },
  (id: string) => `The party "${id}" is the same.`,
);

export const alliancePartyLeft = refusal(
  {
    code: 'ALLIANCE_PARTY_LEFT',
    when: 'A party leaves an alliance that it has left, or on a day before it joined.',
    next: 'See `parties(asOf:)` of the alliance.',
  },
  (problem: string) => `The party ${problem}.`,
);

export const allianceRefusals: readonly RefusalEntry[] = [alliancePartyUnfit, alliancePartyThere, alliancePartyLeft];
