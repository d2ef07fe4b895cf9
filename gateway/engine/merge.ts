/** The data of a request while it grows: objects at a path, and answers merged into them. */
import type { Step } from './step.js';
import { Failure } from './failure.js';
import { isObject } from './rewrite.js';

type Data = Record<string, unknown>;

/** The objects at a path, each once; `@` stands for each element of a list. */
export function dataAt(root: Data, path: readonly string[]): Data[] {
  if (path.length === 0) return [root];
  const found = new Set<Data>();
  gather(root, path, 0, found);
  return [...found];
}

function gather(value: unknown, path: readonly string[], at: number, found: Set<Data>): void {
  if (typeof value !== 'object' || value === null || value instanceof Failure) return;
  if (at === path.length) {
    if (!Array.isArray(value)) found.add(value as Data);
    return;
  }
  const key = path[at]!;
  if (key === '@') {
    if (Array.isArray(value)) for (const element of value) gather(element, path, at + 1, found);
  } else if (!Array.isArray(value)) {
    gather((value as Data)[key], path, at + 1, found);
  }
}

/**
 * Gives an object what a step found out about it. Objects of the answer are taken over, not copied: names mean the same
 * everywhere in a planned operation, so that an object may stand at many places and whatever is added to it holds for each.
 */
export function supply(step: Step, target: Data, value: Data | Failure | null): void {
  if (value === null) step.eachMissing(target, (object, name) => (object[name] = null));
  else if (value instanceof Failure) supplyFailure(step, target, value);
  else merge(target, value, step.isObjectType);
}

/** The loss of a whole object: each field gets the reasons that are its own, or all of them where none is. */
function supplyFailure(step: Step, target: Data, failure: Failure): void {
  const { problems, once } = failure;
  const whole = problems.every(({ below }) => below.length === 0);
  step.eachMissing(target, (object, name, above) => {
    const own = above === 1 ? problems.filter(({ below }) => below[0] === name) : [];
    if (own.length) {
      const shortened = own.map((problem) => ({ ...problem, below: problem.below.slice(1) }));
      object[name] = new Failure(shortened, once);
    } else if (whole) object[name] = failureOf(failure, name).under(above - 1);
    else object[name] = new Failure(problems, once, above);
  });
}

/** One failure a field, shared by all objects that lost it, so that it can be told once. */
const shared = new WeakMap<Failure, Map<string, Failure>>();

function failureOf(failure: Failure, name: string): Failure {
  let byName = shared.get(failure);
  if (!byName) shared.set(failure, (byName = new Map()));
  let own = byName.get(name);
  if (!own) byName.set(name, (own = new Failure(failure.problems, failure.once)));
  return own;
}

/** By object: why what is missing in it is missing, where one subgraph failed to give it and another gave a part. */
const lostIn = new WeakMap<Data, Failure>();

export function reasonIn(object: Data): Failure | undefined {
  return lostIn.get(object);
}

/** Merges an answer into an object; lists are merged element by element. The name of an interface hides no type that is known. */
export function merge(target: Data, source: Data, isObjectType: Step['isObjectType']): void {
  for (const key in source) {
    const value = source[key];
    if (value === undefined || key === '__proto__') continue;
    const existing = target[key];
    // A function is nobody's data: it is what every object inherits under names such as `constructor`.
    if (existing == null || typeof existing === 'function') target[key] = value;
    else if (key === '__typename') target[key] = isObjectType(existing) ? existing : value;
    else if (existing !== value) target[key] = merged(existing, value, isObjectType, [key]);
  }
}

function merged(
  existing: unknown,
  value: unknown,
  isObjectType: Step['isObjectType'],
  place: readonly (string | number)[],
): unknown {
  if (existing instanceof Failure) {
    if (value != null) explain(value, existing, place, 1);
    return value ?? existing;
  }
  if (Array.isArray(existing) && Array.isArray(value) && existing.length === value.length) {
    for (const [index, element] of value.entries())
      existing[index] = merged(existing[index], element, isObjectType, [...place, index]);
    return existing;
  }
  if (isObject(existing) && isObject(value) && !(existing instanceof Failure) && !(value instanceof Failure)) {
    if (existing !== value) merge(existing, value, isObjectType);
    return existing;
  }
  return value ?? existing;
}

/** Keeps the reason for what is missing in an object that one subgraph gave, where another failed: `place` leads to it. */
function explain(value: unknown, failure: Failure, place: readonly (string | number)[], objects: number): void {
  if (value instanceof Failure) return;
  if (Array.isArray(value)) for (const element of value) explain(element, failure, place, objects);
  if (!isObject(value)) return;
  const problems = failure.problems.map((problem) => ({
    ...problem,
    below: failure.above ? problem.below : [...place, ...problem.below],
  }));
  lostIn.set(value, new Failure(problems, failure.once, Math.max(failure.above, 1) + objects));
  for (const part of Object.values(value)) explain(part, failure, place, objects + 1);
}
