/** Conditions that lists of this room share, written so that SQLite and PostgreSQL understand them alike. */
import { sql, type RawBuilder } from 'kysely';
import { filterContradictory } from '../../../shared/errors.js';

/** A text contains another, upper and lower case alike; `%` and `_` mean themselves. */
export function containsText(columns: readonly string[], text: string): RawBuilder<boolean> {
  const pattern = `%${escapeLike(text.toLowerCase())}%`;
  const parts = columns.map((column) => sql`lower(cast(${sql.ref(column)} as text)) like ${pattern} escape '\\'`);
  return sql<boolean>`(${sql.join(parts, sql` or `)})`;
}

/** A column is one of the values; no values, no rows. */
export function isOneOf(column: string, values: readonly string[]): RawBuilder<boolean> {
  if (values.length === 0) return sql<boolean>`1 = 0`;
  return sql<boolean>`${sql.ref(column)} in (${sql.join(values.map((value) => sql`${value}`))})`;
}

/** A JSON column that holds a list of codes holds one of these. Codes are quoted in JSON, so none is found inside another. */
export function listsOneOf(column: string, codes: readonly string[]): RawBuilder<boolean> {
  if (codes.length === 0) return sql<boolean>`1 = 0`;
  const parts = codes.map(
    (code) => sql`cast(${sql.ref(column)} as text) like ${`%${escapeLike(JSON.stringify(code))}%`} escape '\\'`,
  );
  return sql<boolean>`(${sql.join(parts, sql` or `)})`;
}

/** Something that happened between two days, whichever day it really was: its earliest and latest day both lie inside. */
export function surelyWithin(
  earliest: string,
  latest: string,
  from: string | null | undefined,
  to: string | null | undefined,
): RawBuilder<boolean> {
  const parts = [
    ...(from == null ? [] : [sql`${sql.ref(earliest)} >= ${from}`]),
    ...(to == null ? [] : [sql`${sql.ref(latest)} <= ${to}`]),
  ];
  return parts.length === 0 ? sql<boolean>`1 = 1` : sql<boolean>`(${sql.join(parts, sql` and `)})`;
}

/** Refuses a range that ends before it begins; both ends are texts that sort by time. */
export function checkRange(from: RangeEnd, to: RangeEnd): void {
  const [fromName, fromValue] = from;
  const [toName, toValue] = to;
  if (fromValue != null && toValue != null && fromValue > toValue)
    throw filterContradictory(`\`${fromName}\` (${fromValue}) lies after \`${toName}\` (${toValue})`);
}

type RangeEnd = readonly [name: string, value: string | null | undefined];

function escapeLike(text: string): string {
  return text.replace(/[\\%_]/g, (sign) => `\\${sign}`);
}
