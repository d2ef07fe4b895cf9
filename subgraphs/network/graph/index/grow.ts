/** Columns of numbers that grow by half when they are full. */
type Column = Uint8Array | Uint16Array | Uint32Array | Int32Array;

/** The column itself, or a longer one with the same beginning. */
export function withRoom<C extends Column>(column: C, length: number): C {
  return length <= column.length ? column : resized(column, Math.max(length, Math.ceil(column.length * 1.5), 16));
}

/** A column of just this length with the same beginning. */
export function resized<C extends Column>(column: C, length: number): C {
  if (length === column.length) return column;
  const made = new (column.constructor as new (length: number) => C)(length);
  made.set(column.subarray(0, Math.min(length, column.length)));
  return made;
}
