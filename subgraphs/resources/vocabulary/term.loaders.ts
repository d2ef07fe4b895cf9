/** Reads the vocabularies whole, once in a request: they are short. */
import type { EntityClass } from '@mikro-orm/core';
import type { Refusal } from '../../../shared/errors.js';
import { perRequest } from '../../../shared/loader.js';
import type { Reader } from '../../../shared/subgraph/index.js';
import { linkKindUnknown, partyKindUnknown, venueKindUnknown } from '../errors.js';
import { LinkKindTerm, PartyKindTerm, VenueKindTerm, type VocabularyTerm } from './term.entity.js';

export interface Vocabulary<T extends VocabularyTerm> {
  /** All terms, in the order of the vocabulary. */
  all(): Promise<readonly T[]>;
  find(code: string): Promise<T | null>;
  /** Refuses codes of a filter that the vocabulary does not have. */
  check(codes: readonly string[] | null | undefined): Promise<void>;
}

/** The vocabularies of one request. */
export const vocabulariesOf = perRequest((reader) => ({
  linkKinds: openVocabulary(reader, LinkKindTerm, linkKindUnknown),
  partyKinds: openVocabulary(reader, PartyKindTerm, partyKindUnknown),
  venueKinds: openVocabulary(reader, VenueKindTerm, venueKindUnknown),
}));

function openVocabulary<T extends VocabularyTerm>(
  reader: Reader,
  entity: EntityClass<T>,
  unknown: Refusal<[string]>,
): Vocabulary<T> {
  let read: Promise<T[]> | undefined;
  const all = (): Promise<T[]> =>
    (read ??= reader.all(entity, reader.select(entity).orderBy('position').orderBy('id')));
  return {
    all,
    find: async (code) => (await all()).find((term) => term.code === code) ?? null,
    async check(codes) {
      if (!codes?.length) return;
      const known = new Set((await all()).map((term) => term.code));
      const strangers = codes.filter((code) => !known.has(code));
      if (strangers.length > 0) throw unknown(strangers.join(', '));
    },
  };
}
