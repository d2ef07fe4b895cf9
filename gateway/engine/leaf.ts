/** JSON text of leaf values, checked as a GraphQL server would have checked them before it sent them. */

/** Writes a value, or gives undefined when it is none of the type. */
export type WriteLeaf = (value: unknown) => string | undefined;

/** The writer of a scalar by its name, or of an enum by its values. Scalars that GraphQL does not define may be any JSON. */
export function writeLeaf(type: string | ReadonlySet<string>): WriteLeaf {
  if (typeof type !== 'string')
    return (value) => (typeof value === 'string' && type.has(value) ? `"${value}"` : undefined);
  return BUILT_IN[type] ?? writeAny;
}

const BUILT_IN: Readonly<Record<string, WriteLeaf>> = {
  String: (value) => (typeof value === 'string' ? writeString(value) : undefined),
  ID: (value) => {
    if (typeof value === 'string') return writeString(value);
    // Beyond the safe integers digits were lost when the answer was read.
    return Number.isSafeInteger(value) ? `"${value as number}"` : undefined;
  },
  Boolean: (value) => (value === true ? 'true' : value === false ? 'false' : undefined),
  Int: (value) =>
    Number.isInteger(value) && (value as number) === ((value as number) | 0) ? String(value) : undefined,
  Float: (value) => (Number.isFinite(value) ? String(value) : undefined),
};

/** JSON has no infinity: a number too large for JavaScript would become null without a word. */
function writeAny(value: unknown): string | undefined {
  if (typeof value === 'string') return writeString(value);
  return isFinite(value) ? JSON.stringify(value) : undefined;
}

function isFinite(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  return typeof value !== 'object' || value === null || Object.values(value).every(isFinite);
}

/** Texts up to this length are looked through here: faster than a call of JSON.stringify. */
const SHORT = 64;

function writeString(value: string): string {
  if (value.length > SHORT) return JSON.stringify(value);
  for (let i = 0; i < value.length; i++) {
    const code = value.charCodeAt(i);
    if (code < 32 || code === 34 || code === 92 || (code >= 0xd800 && code <= 0xdfff)) return JSON.stringify(value);
  }
  return `"${value}"`;
}
