/** What an answer says: the value of the root, or of each entity that was asked about, with each problem at the null that it explains. */
import type { CombinedFetch } from './combine.js';
import type { Entity } from './entities.js';
import { Failure, type Problem } from './failure.js';
import { place, problemsOf, type PlacedProblem } from './problems.js';
import type { Answer } from './reach.js';
import { isObject } from './rewrite.js';
import type { Step } from './step.js';

type Data = Record<string, unknown>;
export type Value = Data | Failure | null;

/** Whoever runs the steps. */
export interface Reader {
  stepFor(question: number): Step;
  settle(step: Step, entity: Entity, value: Value): void;
  /** For a problem that names no place at which a null stands. */
  loose(problem: Problem, step: Step): void;
  /** What stands for entities that are others than were asked for. */
  other(): Failure;
}

export function readRoot(step: Step, { data = null, errors }: Answer, reader: Reader): Value {
  const problems = problemsOf(step.subgraph, errors);
  if (data === null) return failureOf(step, problems, true);
  take(step, data, problems, reader);
  return data;
}

export function readEntities(
  { fetch, lists }: CombinedFetch,
  entities: readonly (readonly Entity[])[],
  { data, errors }: Answer,
  reader: Reader,
): void {
  const problems = problemsOf(fetch.subgraph, errors);
  for (const [index, list] of entities.entries()) {
    const { field, question } = lists[index]!;
    const step = reader.stepFor(question);
    const given = data?.[field];
    if (!Array.isArray(given) || given.length !== list.length) {
      const whole = problems.map(({ problem }) => problem);
      const failure = whole.length ? new Failure(whole, true) : reader.other();
      for (const entity of list) reader.settle(step, entity, failure);
      continue;
    }
    const own = problems.length ? problemsOfList(step, field, list.length, lists, problems, reader) : undefined;
    let other: Failure | undefined;
    for (let i = 0; i < list.length; i++) {
      const entity = list[i]!;
      const value = valueOf(step, given[i], entity, own?.get(i) ?? [], reader);
      reader.settle(step, entity, value === undefined ? (other ??= reader.other()) : value);
    }
  }
}

/** The problems of each entity of a list, by its number; what names no entity is kept for the end. */
function problemsOfList(
  step: Step,
  field: string,
  length: number,
  lists: CombinedFetch['lists'],
  problems: readonly PlacedProblem[],
  reader: Reader,
): Map<number, PlacedProblem[]> {
  const own = new Map<number, PlacedProblem[]>();
  for (const { problem, path } of problems) {
    const [list, position] = path;
    const isEntity = typeof position === 'number' && Number.isInteger(position) && position >= 0 && position < length;
    if (list === field && isEntity) own.set(position, [...(own.get(position) ?? []), { problem, path: path.slice(2) }]);
    else if (list === field || !lists.some((other) => other.field === list)) reader.loose(problem, step);
  }
  return own;
}

/** Undefined for what stands where an entity should, and is none, or another. */
function valueOf(
  step: Step,
  value: unknown,
  { representation }: Entity,
  problems: readonly PlacedProblem[],
  reader: Reader,
): Value | undefined {
  if (value === null) return problems.length === 0 ? null : failureOf(step, problems, false);
  if (value instanceof Failure) return value;
  if (!isObject(value) || step.represent?.isOther(value, representation)) return undefined;
  take(step, value, problems, reader);
  return value;
}

/** Gives data and problems the names that the step's fields have in the data of the request. */
function take(step: Step, data: Data, problems: readonly PlacedProblem[], reader: Reader): void {
  step.rewrite?.(data);
  for (const { problem, path } of problems) if (!place(data, named(step, path), problem)) reader.loose(problem, step);
}

function failureOf(step: Step, problems: readonly PlacedProblem[], once: boolean): Failure {
  return new Failure(
    problems.map(({ problem, path }) => ({ ...problem, below: named(step, path) })),
    once,
  );
}

function named({ aliases }: Step, path: PlacedProblem['path']): PlacedProblem['path'] {
  return aliases.size === 0 ? path : path.map((key) => aliases.get(String(key)) ?? key);
}
