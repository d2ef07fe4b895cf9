/** Cursors: the values a record is ordered by, bound to their list, so that they survive inserts and are refused elsewhere. */
import { createHash } from 'node:crypto';
import { cursorForeign } from '../errors.js';

export type SortValue = string | number | null;

/** What a cursor is bound to: the list's name and its ordering, not its filter or page. */
export function listKey(list: string, order: readonly { property: string; descending: boolean }[]): string {
  const text = `${list}|${order.map((term) => `${term.property}${term.descending ? '-' : '+'}`).join(',')}`;
  return createHash('sha256').update(text).digest('base64url').slice(0, 8);
}

export function encodeCursor(key: string, values: readonly SortValue[]): string {
  return Buffer.from(JSON.stringify([key, ...values])).toString('base64url');
}

/** The values behind a cursor, or a refusal when it is not one of this list's. */
export function decodeCursor(key: string, length: number, cursor: string, argument: string): SortValue[] {
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    throw cursorForeign(argument);
  }
  if (!Array.isArray(parts) || parts.length !== length + 1 || parts[0] !== key) throw cursorForeign(argument);
  const values = parts.slice(1) as unknown[];
  const sound = values.every((value) => value === null || typeof value === 'string' || typeof value === 'number');
  if (!sound || values.at(-1) === null) throw cursorForeign(argument);
  return values as SortValue[];
}
