/** This room's refusals: what was wrong with a question about resources, and what to ask instead. */
import { refusal, type RefusalEntry } from '../../shared/errors.js';

export const linkKindUnknown = refusal(
  {
    code: 'LINK_KIND_UNKNOWN',
    when: 'A filter names a kind of link that the vocabulary does not have.',
    next: 'Choose from `linkKinds { code label }`.',
  },
  (codes: string) => `No kind of link ${codes} is known.`,
);

export const partyKindUnknown = refusal(
  {
    code: 'PARTY_KIND_UNKNOWN',
    when: 'A filter names a kind of party that the vocabulary does not have.',
    next: 'Choose from `partyKinds { code label }`.',
  },
  (codes: string) => `No kind of party ${codes} is known.`,
);

export const venueKindUnknown = refusal(
  {
    code: 'VENUE_KIND_UNKNOWN',
    when: 'A filter names a kind of venue that the vocabulary does not have.',
    next: 'Choose from `venueKinds { code label }`.',
  },
  (codes: string) => `No kind of venue ${codes} is known.`,
);

/** All refusals of this room, for the generated table. */
export const resourcesRefusals: readonly RefusalEntry[] = [linkKindUnknown, partyKindUnknown, venueKindUnknown];
