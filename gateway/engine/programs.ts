/** The programs of an operation, one for each setting of its flags: made once, also while several wait for it, and kept while it is asked for. */
import { Kind, visit, type DocumentNode } from 'graphql';
import { HubError } from '../../shared/errors.js';
import type { RequestScope } from '../../shared/request-scope.js';
import { planImpossible, planTooCostly, planTooLate } from './plan-refusals.js';

type Variables = Readonly<Record<string, unknown>>;

/** How many settings of its flags are kept for an operation. */
const SETTINGS_KEPT = 32;

/** For how many milliseconds what was too costly to plan is not planned again. */
const REFUSED_FOR = 60_000;

interface Made<Program> {
  readonly flags: Variables;
  readonly program: Promise<Program>;
  /** Who waits for it, while it is made; undefined when it is there. */
  waiting: RequestScope[] | undefined;
  /** When it is to be made again, on the clock of `performance`. */
  until: number;
}

export class Programs<Program> {
  /** Variables that decide on `@skip` and `@include`. */
  readonly #flags: readonly string[];
  readonly #defaults: Variables;
  readonly #made = new Map<string, Made<Program>>();

  constructor(document: DocumentNode, operationName: string | undefined) {
    this.#flags = flagsIn(document);
    this.#defaults = defaultsIn(document, operationName);
  }

  /** Settings of the flags that were asked for lately and have a program, the latest last. */
  get settings(): readonly Variables[] {
    return [...this.#made.values()].flatMap(({ flags, waiting, until }) =>
      waiting === undefined && until === Infinity ? [flags] : [],
    );
  }

  /** `make` is told the setting, and may ask whether anybody waits for the program still. */
  for(
    variables: Variables,
    scope: RequestScope | undefined,
    make: (flags: Variables, isWanted: () => boolean) => Promise<Program>,
  ): Promise<Program> {
    const [key, flags] = this.#settingOf(variables);
    const known = this.#made.get(key);
    if (known && known.until > performance.now()) {
      if (this.#flags.length > 0) this.#keep(key, known);
      if (!known.waiting) return known.program;
      if (scope) known.waiting.push(scope);
      return until(scope, known.program);
    }
    const waiting = scope ? [scope] : [];
    const isWanted = (): boolean => waiting.length === 0 || waiting.some(({ ended }) => !ended);
    const made: Made<Program> = { flags, program: make(flags, isWanted), waiting, until: Infinity };
    this.#keep(key, made);
    made.program.then(
      () => (made.waiting = undefined),
      (error: unknown) => {
        made.waiting = undefined;
        made.until = whenAgain(error);
        if (made.until === 0 && this.#made.get(key) === made) this.#made.delete(key);
      },
    );
    return until(scope, made.program);
  }

  #keep(key: string, made: Made<Program>): void {
    this.#made.delete(key);
    if (this.#made.size >= SETTINGS_KEPT) this.#made.delete(this.#made.keys().next().value!);
    this.#made.set(key, made);
  }

  #settingOf(variables: Variables): [string, Variables] {
    const flags: Record<string, unknown> = {};
    let key = '';
    for (const flag of this.#flags) {
      flags[flag] = variables[flag] === undefined ? this.#defaults[flag] : variables[flag];
      key += flags[flag] === true ? '1' : '0';
    }
    return [key, flags];
  }
}

/** What is impossible stays so; what was too costly may have met a busy machine; anything else was no fault of the operation. */
function whenAgain(error: unknown): number {
  const code = error instanceof HubError ? error.extensions['code'] : undefined;
  if (code === planImpossible.code) return Infinity;
  return code === planTooCostly.code ? performance.now() + REFUSED_FOR : 0;
}

/** The program, or a refusal when the request ends before it is there. */
function until<Program>(scope: RequestScope | undefined, program: Promise<Program>): Promise<Program> {
  if (!scope) return program;
  return new Promise((resolve, reject) => {
    const forget = scope.whenEnded(() => reject(planTooLate()));
    program.then(resolve, reject).finally(forget);
  });
}

function flagsIn(document: DocumentNode): string[] {
  const flags = new Set<string>();
  visit(document, {
    Directive({ name, arguments: args }) {
      if (name.value !== 'skip' && name.value !== 'include') return;
      for (const { value } of args ?? []) if (value.kind === Kind.VARIABLE) flags.add(value.name.value);
    },
  });
  return [...flags];
}

function defaultsIn({ definitions }: DocumentNode, operationName: string | undefined): Variables {
  const defaults: Record<string, unknown> = {};
  for (const definition of definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    if (operationName !== undefined && definition.name?.value !== operationName) continue;
    for (const { variable, defaultValue } of definition.variableDefinitions ?? [])
      if (defaultValue?.kind === Kind.BOOLEAN) defaults[variable.name.value] = defaultValue.value;
  }
  return defaults;
}
