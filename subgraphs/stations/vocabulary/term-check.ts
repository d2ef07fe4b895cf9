/** Refuses a code that no vocabulary of its kind has: in a filter it would silently match nothing. */
import DataLoader from 'dataloader';
import { perRequest } from '../../../shared/loader.js';
import type { Reader } from '../../../shared/subgraph/index.js';
import type { VocabularyKind } from './vocabulary.entity.js';
import { termUnknown } from './vocabulary.errors.js';

/** Codes of one kind that a filter names. */
export type NamedCodes = readonly [kind: VocabularyKind, codes: readonly string[] | null | undefined];

interface Wanted {
  readonly kind: VocabularyKind;
  readonly code: string;
}

/** Checks all codes in one statement, and in none when no code is named. */
export async function requireTerms(reader: Reader, named: readonly NamedCodes[]): Promise<void> {
  const checker = checkerOf(reader);
  const wanted = named.flatMap(([kind, codes]) => (codes ?? []).map((code) => ({ kind, code })));
  const known = await checker.loadMany(wanted);
  known.forEach((answer, index) => {
    const { kind, code } = wanted[index]!;
    if (answer instanceof Error) throw answer;
    if (!answer) throw termUnknown(code, kind);
  });
}

const checkerOf = perRequest(makeChecker);

function makeChecker(reader: Reader): DataLoader<Wanted, boolean, string> {
  const key = ({ kind, code }: Wanted): string => `${kind} ${code}`;
  return new DataLoader<Wanted, boolean, string>(
    async (wanted) => {
      const codes = [...new Set(wanted.map(({ code }) => code))];
      const rows = (await reader.db
        .selectFrom('vocabulary_term as term')
        .innerJoin('vocabulary', 'vocabulary.id', 'term.vocabulary_id')
        .select(['vocabulary.kind', 'term.code'])
        .where('term.code', 'in', codes)
        .where('term.superseded_at', 'is', null)
        .execute()) as Wanted[];
      const found = new Set(rows.map(key));
      return wanted.map((one) => found.has(key(one)));
    },
    { cacheKeyFn: key },
  );
}
