/** Refusals of the vocabularies. */
import { refusal, type RefusalEntry } from '../../../shared/errors.js';

export const vocabularyUnknown = refusal(
  {
    code: 'VOCABULARY_UNKNOWN',
    when: 'A vocabulary is named by an id that is not on record.',
    next: 'List them with `vocabularies { id name kind }`.',
  },
  (id: string) => `No vocabulary "${id}" is on record.`,
);

export const termUnknown = refusal(
  {
    code: 'TERM_UNKNOWN',
    when: 'A code is well formed, but no vocabulary of its kind has it.',
    next: 'List the codes on record with `vocabularies(kind: …) { terms { code label } }`.',
  },
  (code: string, kind: string) => `No vocabulary of kind ${kind} has the code "${code}".`,
);

export const vocabularyRefusals: readonly RefusalEntry[] = [vocabularyUnknown, termUnknown];
