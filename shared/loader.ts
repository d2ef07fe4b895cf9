/** The loaders a room is built from: by key, by parent, by parent and arguments; each one statement however many keys. */
import type { EntityClass } from '@mikro-orm/core';
import DataLoader from 'dataloader';
import type { Reader, Select } from './subgraph/reader.js';

/** Narrows or orders the rows that a loader reads. */
export type Narrow = (query: Select) => Select;

/** Rows by id; null where there is none, so that a dangling reference is an absent record and not an error. */
export function rowById<T extends { id: string }>(
  reader: Reader,
  entity: EntityClass<T>,
): DataLoader<string, T | null> {
  return new DataLoader(async (ids) => {
    const rows = await reader.all(entity, reader.select(entity).where(reader.among(`${reader.table(entity)}.id`, ids)));
    const byId = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => byId.get(id) ?? null);
  });
}

/** Lists of bounded length by the property that names their parent, ordered by `narrow`, with the id as tie-break. */
export function rowsBy<T extends object>(
  reader: Reader,
  entity: EntityClass<T>,
  property: string & keyof T,
  narrow: Narrow = (query) => query,
): DataLoader<string, T[]> {
  const table = reader.table(entity);
  return new DataLoader(async (parents) => {
    const query = narrow(
      reader.select(entity).where(reader.among(`${table}.${reader.column(entity, property)}`, parents)),
    );
    const rows = await reader.all(entity, query.orderBy(reader.byCodePoint(`${table}.id`)));
    const byParent = new Map<string, T[]>(parents.map((parent) => [parent, []]));
    for (const row of rows) byParent.get(row[property] as string)?.push(row);
    return parents.map((parent) => byParent.get(parent)!);
  });
}

/**
 * Remembers one loader for each set of arguments of a field, for one request:
 * `const childrenOf = perArguments((args: ChildrenArgs) => openListing(…))`.
 */
export function perArguments<A, R>(make: (args: A) => R): (args: A) => R {
  const made = new Map<string, R>();
  return (args) => {
    const key = JSON.stringify(args, sortKeys);
    if (!made.has(key)) made.set(key, make(args));
    return made.get(key)!;
  };
}

/** Makes something once for each request, wherever in the room it is asked for: a loader that many lists share. */
export function perRequest<R>(make: (reader: Reader) => R): (reader: Reader) => R {
  const made = new WeakMap<Reader, R>();
  return (reader) => {
    const known = made.get(reader) ?? make(reader);
    made.set(reader, known);
    return known;
  };
}

function sortKeys(_key: string, value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
