/** Field sets as @key, @requires and @provides write them, and what a set takes out of an object. */
import { Kind, parse, type FieldNode, type SelectionSetNode } from 'graphql';

const parsed = new Map<string, SelectionSetNode>();

export function parseFieldSet(text: string): SelectionSetNode {
  let set = parsed.get(text);
  if (!set) {
    const [definition] = parse(`{${text}}`).definitions;
    if (definition?.kind !== Kind.OPERATION_DEFINITION) throw new Error(`"${text}" is no field set.`);
    set = definition.selectionSet;
    parsed.set(text, set);
  }
  return set;
}

/** How one field of an object is read while a set is taken out of it. */
export interface Reader<T> {
  /** Whether a fragment on `condition` with these selections takes from this object. */
  fits(object: T, condition: string, set: SelectionSetNode): boolean;
  /** The field's value: a leaf, an object to go on with, a list of either, or null. */
  read(object: T, field: FieldNode): unknown;
}

/** What the set takes out of the object, as plain data with sorted keys, so that equal takings are equal texts. */
export function project<T>(object: T, set: SelectionSetNode, reader: Reader<T>): Record<string, unknown> {
  const taken: Record<string, unknown> = {};
  collect(object, set, reader, taken);
  return Object.fromEntries(Object.entries(taken).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function collect<T>(object: T, set: SelectionSetNode, reader: Reader<T>, taken: Record<string, unknown>): void {
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) {
      const name = selection.name.value;
      if (name === '__typename') continue;
      const value = take(reader.read(object, selection), selection, reader);
      taken[name] = merge(taken[name], value);
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      const condition = selection.typeCondition?.name.value;
      if (condition === undefined || reader.fits(object, condition, selection.selectionSet))
        collect(object, selection.selectionSet, reader, taken);
    } else throw new Error('A field set has no named fragments.');
  }
}

function take<T>(value: unknown, field: FieldNode, reader: Reader<T>): unknown {
  if (value === null || field.selectionSet === undefined) return value;
  if (Array.isArray(value)) return value.map((item: unknown) => take(item, field, reader));
  return project(value as T, field.selectionSet, reader);
}

/** The same field may stand twice in a set, with other selections. */
function merge(a: unknown, b: unknown): unknown {
  if (Array.isArray(a) && Array.isArray(b)) return a.map((item: unknown, index) => merge(item, b[index]));
  if (isObject(a) && isObject(b)) {
    const both: Record<string, unknown> = { ...a };
    for (const [key, value] of Object.entries(b)) both[key] = key in a ? merge(a[key], value) : value;
    return Object.fromEntries(Object.entries(both).sort(([x], [y]) => (x < y ? -1 : 1)));
  }
  return b;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
