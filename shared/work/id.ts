/** Ids of new records: the prefix of their type, and 20 signs that nobody can guess. */
import { randomInt } from 'node:crypto';

/** No sign that is read for another, and few digits: an id must never look like somebody's number. */
const SIGNS = 'abcdefghjkmnpqrstuvwxyz23456789';

export function newId(prefix: string): string {
  return `${prefix}_${Array.from({ length: 20 }, () => SIGNS[randomInt(SIGNS.length)]).join('')}`;
}
