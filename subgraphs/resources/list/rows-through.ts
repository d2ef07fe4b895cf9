/** Reads lists of rows by a column of another table that leads to them, such as the alliances of a party: one statement for all. */
import type { EntityClass } from '@mikro-orm/core';
import DataLoader from 'dataloader';
import type { Reader, Select } from '../../../shared/subgraph/index.js';

/**
 * `through` joins the table that leads to the rows; `column`, qualified by that table, holds the key. A row that several paths
 * lead to stands once in each key's list, in the order of its id.
 */
export function rowsThrough<T extends object>(
  reader: Reader,
  entity: EntityClass<T>,
  column: string,
  through: (query: Select) => Select,
): DataLoader<string, T[]> {
  const id = `${reader.table(entity)}.id`;
  return new DataLoader(async (keys) => {
    // The join only finds ids, so that no column has to be comparable for the sake of `distinct`.
    const found = reader.db
      .selectFrom(
        through(
          reader
            .select(entity)
            .clearSelect()
            .select([`${id} as id`, `${column} as key_`])
            .where(reader.among(column, keys)),
        )
          .distinct()
          .as('found'),
      )
      .innerJoin(reader.table(entity), id, 'found.id')
      .selectAll(reader.table(entity))
      .select('found.key_');
    const byKey = new Map<string, Record<string, unknown>[]>(keys.map((key) => [key, []]));
    const rows = (await found.execute()) as Record<string, unknown>[];
    // Ordered here, by code point, since the databases' own collations differ.
    rows.sort((a, b) => (String(a['id']) < String(b['id']) ? -1 : 1));
    for (const row of rows) byKey.get(row['key_'] as string)?.push(row);
    return keys.map((key) => reader.read(entity, byKey.get(key)!));
  });
}
