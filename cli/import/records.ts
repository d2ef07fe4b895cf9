/** Finds what people write into tables: records by id or name, words of a vocabulary by label or code. */
import type { Find, Read } from './cells.js';
import type { Column, RecordLookup, TermLookup } from './template.js';

/** Asks a room by GraphQL. */
export type AskRoom = (
  room: string,
  query: string,
  variables: Record<string, unknown>,
) => Promise<Record<string, unknown>>;

interface Node {
  readonly id: string;
  readonly name: string;
}

interface Called {
  readonly nodes: readonly Node[];
  /** Whether there are more than these. */
  readonly more: boolean;
}

interface Term {
  readonly code: string;
  readonly label: string;
}

/** Each name is asked for once, however many rows have it. */
export function findIn(ask: AskRoom): Find {
  const known = new Map<string, Promise<Read>>();
  return (column, named) => {
    const key = `${column.header} ${named}`;
    let found = known.get(key);
    if (!found) known.set(key, (found = find(ask, column, named)));
    return found;
  };
}

async function find(ask: AskRoom, { terms, of, header }: Column, named: string): Promise<Read> {
  if (terms) return findTerm(ask, terms, named);
  if (of) return findRecord(ask, of, named);
  throw new Error(`the column ${header} does not say where its values stand`);
}

async function findTerm(ask: AskRoom, { room, list }: TermLookup, named: string): Promise<Read> {
  const terms = (await ask(room, `{ found: ${list} { code label } }`, {}))['found'] as readonly Term[];
  const codes = new Set(terms.filter(({ code, label }) => code === named || label === named).map(({ code }) => code));
  if (codes.size === 1) return { value: [...codes][0] };
  if (codes.size > 1) return { reason: `several words are called so; give the code: ${[...codes].join(', ')}` };
  return {
    reason: `it is no word of \`${list}\`, such as ${terms
      .slice(0, 5)
      .map(({ label }) => label)
      .join('、')}`,
  };
}

async function findRecord(ask: AskRoom, of: readonly RecordLookup[], named: string): Promise<Read> {
  if (of.some(({ prefix }) => named.startsWith(`${prefix}_`))) return { value: named };
  const answers = await Promise.all(of.map((lookup) => called(ask, lookup, named)));
  const nodes = answers.flatMap((answer) => answer.nodes);
  const [one, ...others] = nodes.filter(({ name }) => plain(name) === plain(named));
  if (one && others.length === 0) return { value: one.id };
  if (one)
    return {
      reason: `${others.length + 1} records are called so; give the id: ${[one, ...others]
        .slice(0, 5)
        .map(({ id }) => id)
        .join(', ')}`,
    };
  if (answers.some(({ more }) => more)) return { reason: 'too many names are like it; give the id' };
  const near = nodes.slice(0, 3).map(({ name }) => name);
  return { reason: `no record is called so${near.length > 0 ? `; there are ${near.join('、')}` : ''}` };
}

/** A name whichever width its brackets and digits have. */
function plain(name: string): string {
  return name.normalize('NFKC').replaceAll(/\s/g, '');
}

/** Asked for as it is written; then by what stands before its first bracket, since brackets have two widths. */
async function called(ask: AskRoom, lookup: RecordLookup, named: string): Promise<Called> {
  const exactly = await namedLike(ask, lookup, named);
  const beforeBracket = named.split(/[（(]/)[0]!.trim();
  const isIt = ({ name }: Node): boolean => plain(name) === plain(named);
  if (beforeBracket === '' || beforeBracket === named || exactly.nodes.some(isIt)) return exactly;
  return namedLike(ask, lookup, beforeBracket);
}

async function namedLike(ask: AskRoom, { room, list, name }: RecordLookup, text: string): Promise<Called> {
  const query = `query ($text: String) { found: ${list}(filter: { text: $text }, first: 100) { nodes { id name: ${name} } pageInfo { hasNextPage } } }`;
  const { nodes, pageInfo } = (await ask(room, query, { text }))['found'] as {
    nodes: readonly Node[];
    pageInfo: { hasNextPage: boolean };
  };
  return { nodes, more: pageInfo.hasNextPage };
}
