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
  const nodes = (await Promise.all(of.map((lookup) => called(ask, lookup, named)))).flat();
  const [one, ...others] = nodes.filter(({ name }) => name === named);
  if (one && others.length === 0) return { value: one.id };
  if (one)
    return {
      reason: `${others.length + 1} records are called so; give the id: ${[one, ...others]
        .slice(0, 5)
        .map(({ id }) => id)
        .join(', ')}`,
    };
  const near = nodes.slice(0, 3).map(({ name }) => name);
  return { reason: `no record is called so${near.length > 0 ? `; there are ${near.join('、')}` : ''}` };
}

async function called(ask: AskRoom, { room, list, name }: RecordLookup, named: string): Promise<readonly Node[]> {
  const query = `query ($text: String) { found: ${list}(filter: { text: $text }, first: 100) { nodes { id name: ${name} } } }`;
  return ((await ask(room, query, { text: named }))['found'] as { nodes: readonly Node[] }).nodes;
}
