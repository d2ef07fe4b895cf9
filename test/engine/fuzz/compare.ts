/** Whether a gateway's answer is the one server's: the same data, key by key in the same order, and the same failures told. */
import { nullAt, type Expected, type Path } from './one-server.js';

export interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly path?: Path | undefined }[] | undefined;
}

export interface Difference {
  readonly kind: 'data' | 'error missing' | 'error too many' | 'thrown' | 'no plan' | 'too costly';
  readonly detail: string;
}

/** `strict` compares errors as well as data. */
export function findDifference(expected: Expected, answer: Answer, strict: boolean): Difference | undefined {
  const errors = answer.errors ?? [];
  const differing = expected.exempt.filter((place) => !equal(at(expected.data, place), at(answer.data, place)));
  // What is lost with a whole is explained with it.
  const lost = differing.filter(
    (place) =>
      !differing.some(
        (whole) => whole.length < place.length && startsWith(place, whole) && at(answer.data, whole) === null,
      ),
  );
  const [wanted, got] = [mask(expected.data, lost), mask(answer.data ?? null, lost)];
  if (!equal(wanted, got)) {
    const told = errors.map(({ message, path }) => `\n  ${(path ?? []).join('.')}: ${message}`).join('');
    return { kind: 'data', detail: `expected ${text(wanted)}\ngot      ${text(got)}${told}` };
  }
  if (!strict) return undefined;
  const isExempt = (path: Path): boolean => expected.exempt.some((place) => startsWith(path, place));
  for (const place of lost)
    if (!errors.some(({ path }) => path && (startsWith(path, place) || startsWith(place, path))))
      return { kind: 'error missing', detail: `nothing says why ${name(place)} differs` };
  for (const path of expected.errors) {
    if (isExempt(path)) continue;
    const place = nullAt(expected.data, path);
    if (!errors.some((error) => error.path && startsWith(error.path, place)))
      return {
        kind: 'error missing',
        detail: `nothing says why ${name(place)} is null; expected an error at ${name(path)}`,
      };
  }
  for (const { path, message } of errors) {
    if (!path) return { kind: 'error too many', detail: `an error without a path: ${message}` };
    if (!isExempt(path) && !expected.possible.some((one) => equal(one, path)))
      return { kind: 'error too many', detail: `at ${name(path)}: ${message}` };
  }
  return undefined;
}

function at(data: unknown, path: Path): unknown {
  let value = data;
  for (const key of path) {
    if (value === null || value === undefined) return null;
    value = (value as Record<string | number, unknown>)[key];
  }
  return value ?? null;
}

function mask(data: unknown, places: readonly Path[]): unknown {
  if (places.length === 0) return data;
  if (places.some((place) => place.length === 0)) return '(exempt)';
  const copy = structuredClone(data);
  for (const place of places) {
    const holder = at(copy, place.slice(0, -1));
    if (holder !== null && typeof holder === 'object')
      (holder as Record<string | number, unknown>)[place.at(-1)!] = '(exempt)';
  }
  return copy;
}

function startsWith(path: Path, start: Path): boolean {
  return start.every((key, index) => path[index] === key);
}

function equal(a: unknown, b: unknown): boolean {
  return text(a) === text(b);
}

function text(value: unknown): string {
  return JSON.stringify(value) ?? 'nothing';
}

function name(path: Path): string {
  return path.length ? path.join('.') : 'data';
}
