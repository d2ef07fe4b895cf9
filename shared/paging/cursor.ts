/** Cursors: the values a record is ordered by, bound to their list, so that they survive inserts and are refused elsewhere. */
import { createHash } from 'node:crypto';
import { cursorForeign } from '../errors.js';

export type SortValue = string | number | null;

/** What a cursor needs to know of a term of an ordering. */
interface Term {
  readonly property: string;
  readonly type: 'text' | 'number';
}

/** What a cursor is bound to: the list's name and its ordering, not its filter or page. */
export function listKey(list: string, order: readonly { property: string; descending: boolean }[]): string {
  const text = `${list}|${order.map((term) => `${term.property}${term.descending ? '-' : '+'}`).join(',')}`;
  return createHash('sha256').update(text).digest('base64url').slice(0, 8);
}

export function encodeCursor(key: string, values: readonly SortValue[]): string {
  return Buffer.from(JSON.stringify([key, ...values])).toString('base64url');
}

/** The values behind a cursor, or a refusal when it is not one of this list's. */
export function decodeCursor(key: string, terms: readonly Term[], cursor: string, argument: string): SortValue[] {
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    throw cursorForeign(argument);
  }
  if (!Array.isArray(parts) || parts.length !== terms.length + 1 || parts[0] !== key) throw cursorForeign(argument);
  const values = parts.slice(1) as unknown[];
  if (values.at(-1) === null || !values.every((value, index) => fits(terms[index]!, value)))
    throw cursorForeign(argument);
  return values as SortValue[];
}

/** A value that the database can compare with the term's column; anything else was never made here. */
function fits({ type }: Term, value: unknown): boolean {
  if (value === null) return true;
  return type === 'text' ? typeof value === 'string' && !value.includes('\0') : typeof value === 'number';
}
