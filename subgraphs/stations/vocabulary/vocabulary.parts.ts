/** What the vocabularies bring to the room. */
import { VocabularyCrosswalkRow } from './vocabulary-crosswalk.entity.js';
import { VocabularyTerm } from './vocabulary-term.entity.js';
import { Vocabulary } from './vocabulary.entity.js';
import { vocabularyRefusals } from './vocabulary.errors.js';
import { VocabularyCrosswalkResolver, VocabularyResolver, VocabularyTermResolver } from './vocabulary.resolver.js';

export const vocabularyParts = {
  entities: [Vocabulary, VocabularyTerm, VocabularyCrosswalkRow],
  resolvers: [VocabularyResolver, VocabularyTermResolver, VocabularyCrosswalkResolver],
  orphanedTypes: [],
  references: {},
  refusals: vocabularyRefusals,
};
