/** The words of the page for domains, services, groups, needs, modes and outcomes: each article's list on its own, with a crosswalk. */
import type { ProvenanceRef } from '../../../shared/figures/index.js';
import type { Recorder } from '../../../shared/subgraph/index.js';
import { VocabularyCrosswalkRow } from '../vocabulary/vocabulary-crosswalk.entity.js';
import { VocabularyTerm } from '../vocabulary/vocabulary-term.entity.js';
import { Vocabulary } from '../vocabulary/vocabulary.entity.js';
import { CROSSWALK } from './vocabulary-crosswalk.page.js';
import { VOCABULARIES, type VocabularyData } from './vocabulary-lists.page.js';

/** Id of a term by its vocabulary's slug and its code. */
export function termId(vocabulary: string, code: string): string {
  return `trm_${vocabulary}_${code.toLowerCase().replace(/_/g, '-')}`;
}

export function recordVocabularies(recorder: Recorder): void {
  for (const vocabulary of VOCABULARIES) recordVocabulary(recorder, vocabulary);
  for (const [from, relation, to, note] of CROSSWALK) {
    const [fromTermId, toTermId] = [from, to].map((term) => termId(...split(term))) as [string, string];
    recorder.record(VocabularyCrosswalkRow, {
      id: `xwk_${fromTermId.slice(4)}_${toTermId.slice(4)}`,
      fromTermId,
      toTermId,
      relation: relation as VocabularyCrosswalkRow['relation'],
      basis: 'INFERRED' as VocabularyCrosswalkRow['basis'],
      note,
      provenanceRefs: [],
    });
  }
}

function recordVocabulary({ record }: Recorder, data: VocabularyData): void {
  const { slug, kind, name, nameEn, facts, closed, terms } = data;
  record(Vocabulary, {
    id: `voc_${slug}`,
    kind: kind as Vocabulary['kind'],
    name,
    nameEn,
    closed,
    provenanceRefs: facts.map((fact) => ({ fact })),
  });
  terms.forEach(([code, label, labelEn, definition, fact, more], index) => {
    record(VocabularyTerm, {
      id: termId(slug, code),
      vocabularyId: `voc_${slug}`,
      code,
      label,
      labelEn,
      definition,
      position: index + 1,
      openEnded: closed === false,
      ...more,
      provenanceRefs: fact.split(' ').map((id): ProvenanceRef => ({ fact: id })),
    });
  });
}

function split(term: string): [vocabulary: string, code: string] {
  const [vocabulary = '', code = ''] = term.split(':');
  return [vocabulary, code];
}
