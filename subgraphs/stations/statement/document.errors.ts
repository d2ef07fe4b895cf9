/** Refusals of what is done with documents. */
import { refusal, type RefusalEntry } from '../../../shared/errors.js';

export const documentReplaced = refusal(
  {
    code: 'DOCUMENT_NOT_TO_REPLACE',
    when: 'A document is to take the place of one of another station, or of one that was replaced already.',
    next: "Name one of the station's documents that is in force, or none.",
  },
  (id: string) => `"${id}" is no document in force of this station.`,
);

export const documentRefusals: readonly RefusalEntry[] = [documentReplaced];
