/** Reads vocabularies, their terms and the crosswalk between them, one statement each however many are asked for. */
import DataLoader from 'dataloader';
import { containsText, refuseEmptyChoices } from '../../../shared/listing/index.js';
import { perArguments, rowById, rowsBy } from '../../../shared/loader.js';
import type { Reader, Select } from '../../../shared/subgraph/index.js';
import { invertRelation, VocabularyCrosswalk, VocabularyCrosswalkRow } from './vocabulary-crosswalk.entity.js';
import { VocabularyTerm } from './vocabulary-term.entity.js';
import { Vocabulary, type VocabularyKind } from './vocabulary.entity.js';
import { vocabularyUnknown } from './vocabulary.errors.js';
import type { TargetGroupArgs } from './vocabulary.input.js';

const TERM = 'vocabulary_term';

export function makeVocabularyLoaders(reader: Reader) {
  const vocabularyById = rowById(reader, Vocabulary);
  const termsByKind = perArguments(async ({ kind, args }: { kind: VocabularyKind; args: TargetGroupArgs }) => {
    refuseEmptyChoices(args);
    if (args.vocabulary != null && (await vocabularyById.load(args.vocabulary)) === null)
      throw vocabularyUnknown(args.vocabulary);
    return reader.all(VocabularyTerm, narrowTerms(reader, termsOfKind(reader, kind), args));
  });
  return {
    vocabularyById,
    vocabularies: perArguments((kind: VocabularyKind | null) => listVocabularies(reader, kind)),
    termById: rowById(reader, VocabularyTerm),
    termsByVocabulary: rowsBy(reader, VocabularyTerm, 'vocabularyId', (query) => query.orderBy(`${TERM}.position`)),
    termsByKind: (kind: VocabularyKind, args: TargetGroupArgs) => termsByKind({ kind, args }),
    crosswalkByTerm: new DataLoader((ids: readonly string[]) => readCrosswalk(reader, ids)),
  };
}

function listVocabularies(reader: Reader, kind: VocabularyKind | null): Promise<Vocabulary[]> {
  let query = reader.select(Vocabulary).where('superseded_at', 'is', null);
  if (kind !== null) query = query.where('kind', '=', kind);
  return reader.all(Vocabulary, query.orderBy('kind').orderBy('id'));
}

function termsOfKind(reader: Reader, kind: VocabularyKind): Select {
  return reader
    .select(VocabularyTerm)
    .innerJoin('vocabulary', 'vocabulary.id', `${TERM}.vocabulary_id`)
    .where('vocabulary.kind', '=', kind)
    .where(`${TERM}.superseded_at`, 'is', null)
    .orderBy(`${TERM}.vocabulary_id`)
    .orderBy(`${TERM}.position`)
    .orderBy(`${TERM}.id`);
}

function narrowTerms(reader: Reader, terms: Select, args: TargetGroupArgs): Select {
  let query = terms;
  if (args.vocabulary != null) query = query.where(`${TERM}.vocabulary_id`, '=', args.vocabulary);
  if (args.codes) query = query.where(reader.among(`${TERM}.code`, args.codes));
  for (const [column, wanted] of [
    ['active', args.active],
    ['sensitive', args.sensitive],
    ['covered_by_fund', args.coveredByFund],
  ] as const) {
    if (wanted != null) query = query.where(`${TERM}.${column}`, wanted ? 'is' : 'is not', true);
  }
  if (args.coveredByFund === false) query = query.where(`${TERM}.covered_by_fund`, 'is not', null); // Unknown is not "no".
  if (args.text != null)
    query = query.where(containsText(reader, [`${TERM}.code`, `${TERM}.label`, `${TERM}.label_en`], args.text));
  return query;
}

async function readCrosswalk(reader: Reader, ids: readonly string[]): Promise<VocabularyCrosswalk[][]> {
  const rows = await reader.all(
    VocabularyCrosswalkRow,
    reader
      .select(VocabularyCrosswalkRow)
      .where('superseded_at', 'is', null)
      .where((where) => where.or([reader.among('from_term_id', ids), reader.among('to_term_id', ids)]))
      .orderBy('id'),
  );
  const byTerm = new Map<string, VocabularyCrosswalk[]>(ids.map((id) => [id, []]));
  for (const { id, fromTermId, toTermId, relation, basis, note } of rows) {
    const entry = (termId: string, read: typeof relation) =>
      Object.assign(new VocabularyCrosswalk(), { id, termId, relation: read, basis, note });
    byTerm.get(fromTermId)?.push(entry(toTermId, relation));
    byTerm.get(toTermId)?.push(entry(fromTermId, invertRelation(relation)));
  }
  return ids.map((id) => byTerm.get(id)!);
}
