/** Reads nominations and their scores. */
import { rowById, rowsBy } from '../../../shared/loader.js';
import type { Reader } from '../../../shared/subgraph/index.js';
import { Nomination, NominationScore } from './nomination.entity.js';

export function makeSelectionLoaders(reader: Reader) {
  const current = (query: Parameters<NonNullable<Parameters<typeof rowsBy>[3]>>[0]) =>
    query.where('superseded_at', 'is', null);
  return {
    nominationById: rowById(reader, Nomination),
    nominationsByRound: rowsBy(reader, Nomination, 'roundId', current),
    scoresByNomination: rowsBy(reader, NominationScore, 'nominationId', current),
  };
}
