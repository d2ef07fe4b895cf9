/** One supergraph and the compiled state of its operations: a program is made once for a text and run as often as it is asked. */
import { Supergraph } from '@apollo/federation-internals';
import {
  buildASTSchema,
  execute,
  getVariableValues,
  Kind,
  type DocumentNode,
  type ExecutionResult,
  type FieldNode,
  type GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import type { HubError } from '../../shared/errors.js';
import type { RequestScope } from '../../shared/request-scope.js';
import { readCachePolicy, strictest, type CachePolicy } from './cache-control.js';
import { compileSteps, type StepSource, type Steps } from './compile.js';
import { keysOf } from './keys.js';
import { prepareOperation, responseName, type Operation } from './operation.js';
import { planImpossible, planTooCostly, planTooLate } from './plan-refusals.js';
import { countFields, MOST_FIELDS } from './plan-size.js';
import { Places } from './places.js';
import { PlanFailure, planHere, type Planner } from './planner.js';
import { extensionsOf } from './problems.js';
import { Programs } from './programs.js';
import type { Reach } from './reach.js';
import { repairSupergraph, type RepairedSupergraph } from './repair.js';
import { runSteps, type RunData } from './run.js';
import { planSerially } from './serial.js';
import { compileShape, type Shaped } from './shape.js';

type Data = Record<string, unknown>;
type Report = (subgraph: string, error: unknown) => void;

/** An operation, ready to run with one setting of the variables that decide on `@skip` and `@include`. */
export interface Program {
  readonly operation: Operation;
  readonly steps: Steps;
  readonly shape: (data: Data, introspection: Data) => Shaped;
  /** Undefined where nothing of the schema is asked for. */
  readonly introspection: DocumentNode | undefined;
}

/** The answer to an operation. */
export class RunResult {
  constructor(
    /** JSON text of `data`. */
    readonly text: string,
    readonly errors: readonly GraphQLFormattedError[],
    /** What each subgraph's answer said of how long it may be kept. */
    readonly cacheControls: readonly (string | undefined)[],
  ) {}

  /** How long the whole may be kept: as long as its strictest part. */
  get cachePolicy(): CachePolicy {
    return strictest(this.cacheControls.map(readCachePolicy));
  }

  /** The data as values, made anew at each call. */
  get data(): Record<string, unknown> | null {
    return JSON.parse(this.text) as Record<string, unknown> | null;
  }
}

export interface GraphParts {
  /** What clients see. */
  readonly schema: GraphQLSchema;
  readonly planner: Planner;
  readonly repaired: RepairedSupergraph;
  readonly reach: Readonly<Record<string, Reach>>;
  readonly report?: Report;
}

export class Graph {
  readonly schema: GraphQLSchema;
  readonly #parts: GraphParts;
  readonly #source: StepSource;
  readonly #programs = new WeakMap<DocumentNode, Map<string | undefined, Programs<Program>>>();

  constructor(parts: GraphParts) {
    this.schema = parts.schema;
    this.#parts = parts;
    const { repaired } = parts;
    const schema = buildASTSchema(repaired.document, { assumeValid: true });
    this.#source = { schema, repaired, keys: keysOf(repaired.document) };
  }

  /** A graph of its own, without a gateway around it; plans are made where they are asked for. */
  static of(supergraph: string, reach: Readonly<Record<string, Reach>>, report?: Report): Graph {
    const repaired = repairSupergraph(supergraph);
    const built = Supergraph.build(repaired.document);
    const schema = built.apiSchema().toGraphQLJSSchema();
    return new Graph({ schema, planner: planHere(built), repaired, reach, ...(report && { report }) });
  }

  /**
   * The program of an operation with these variables; the document must be valid. Kept as long as the document is. Rejects with
   * a refusal when there is none, and when `scope` ends before there is one.
   */
  program(
    document: DocumentNode,
    operationName?: string,
    variables: Readonly<Record<string, unknown>> = {},
    scope?: RequestScope,
  ): Promise<Program> {
    return this.#programsOf(document, operationName).for(variables, scope, (flags, isWanted) =>
      this.#compile(document, operationName, flags, isWanted),
    );
  }

  /** The settings of an operation's flags that it was asked with lately. */
  settingsOf(document: DocumentNode, operationName?: string): readonly Readonly<Data>[] {
    return this.#programsOf(document, operationName).settings;
  }

  /** To be called when no new requests will run on this graph; those that do are answered. */
  close(): void {
    this.#parts.planner.close();
  }

  #programsOf(document: DocumentNode, operationName: string | undefined): Programs<Program> {
    let byName = this.#programs.get(document);
    if (!byName) this.#programs.set(document, (byName = new Map()));
    let programs = byName.get(operationName);
    if (!programs) byName.set(operationName, (programs = new Programs(document, operationName)));
    return programs;
  }

  /** What GraphQL has against the values of a client's variables; empty when they may be run with. */
  check({ operation: { node } }: Program, variables: Readonly<Record<string, unknown>>): readonly GraphQLError[] {
    if (!node.variableDefinitions?.length) return [];
    return getVariableValues(this.schema, node.variableDefinitions, variables).errors ?? [];
  }

  /** Runs a program; `variables` are as the client sent them, and `check` had nothing against them. */
  async run(program: Program, variables: Readonly<Record<string, unknown>>, scope: RequestScope): Promise<RunResult> {
    const { data, loose, cacheControls } = await this.#runSteps(
      program,
      withRenamed(program.operation, variables),
      scope,
    );
    const introspection = program.introspection ? this.#introspect(program.introspection, variables) : {};
    const { text, errors } = program.shape(data, introspection);
    for (const { problem, step } of loose) {
      const { message } = problem;
      const path = placeOf(
        new Places(this.schema, program.operation),
        step.path.length ? step.path : firstName(step.selection),
      );
      errors.push({
        message,
        ...(path.length && { path }),
        extensions: extensionsOf(problem),
      });
    }
    return new RunResult(text, errors, cacheControls);
  }

  #runSteps(program: Program, variables: Data, scope: RequestScope): Promise<RunData> {
    const { reach, report = () => undefined } = this.#parts;
    return runSteps({ steps: program.steps, variables, scope, reach, report });
  }

  async #compile(
    document: DocumentNode,
    operationName: string | undefined,
    flags: Readonly<Data>,
    isWanted: () => boolean,
  ): Promise<Program> {
    const { schema, planner, repaired } = this.#parts;
    const { operation, planned } = prepareOperation(document, operationName, schema, flags, repaired);
    const { node, fragments, includes } = operation;
    const fields = countFields(node.selectionSet, fragments, includes);
    if (fields > MOST_FIELDS) throw caused(planTooCostly(), new Error(`It has ${fields} fields.`));
    let steps: Steps;
    try {
      steps = compileSteps(await planSerially(planner, planned, isWanted), this.#source, planned);
    } catch (error) {
      throw caused(REFUSALS[error instanceof PlanFailure ? error.why : 'impossible'](), error);
    }
    return {
      operation,
      steps,
      shape: compileShape({ schema, operation, subgraphAt: (path) => subgraphAt(steps, path) }),
      introspection: introspectionIn(operation),
    };
  }

  #introspect(document: DocumentNode, variableValues: Readonly<Record<string, unknown>>): Data {
    const { data } = execute({ schema: this.schema, document, variableValues }) as ExecutionResult<Data>;
    return data ?? {};
  }
}

const REFUSALS = { impossible: planImpossible, costly: planTooCostly, untried: planTooLate };

function caused(error: HubError, cause: unknown): HubError {
  return Object.assign(error, { cause });
}

/** The client's variables, those that were renamed under both names. Defaults are the subgraphs' business. */
function withRenamed({ renamed }: Operation, variables: Readonly<Data>): Readonly<Data> {
  if (renamed.size === 0) return variables;
  return { ...variables, ...Object.fromEntries([...renamed].map(([planned, client]) => [planned, variables[client]])) };
}

/** The operation without what the subgraphs answer, when it asks for something of the schema itself. */
function introspectionIn({ node, fragments }: Operation): DocumentNode | undefined {
  const only = (set: SelectionSetNode): SelectionSetNode => ({
    ...set,
    selections: set.selections.flatMap((selection): SelectionNode[] => {
      if (selection.kind === Kind.FIELD) return isOfSchema(selection) ? [selection] : [];
      const { directives = [] } = selection;
      const below =
        selection.kind === Kind.INLINE_FRAGMENT
          ? selection.selectionSet
          : fragments.get(selection.name.value)?.selectionSet;
      const kept = below && only(below);
      return kept?.selections.length ? [{ kind: Kind.INLINE_FRAGMENT, directives, selectionSet: kept }] : [];
    }),
  });
  const selectionSet = only(node.selectionSet);
  if (selectionSet.selections.length === 0) return undefined;
  return { kind: Kind.DOCUMENT, definitions: [{ ...node, selectionSet }, ...fragments.values()] };
}

function isOfSchema({ name }: FieldNode): boolean {
  return name.value === '__schema' || name.value === '__type';
}

/** The subgraph whose step was to give the field at a path of the engine's names. */
function subgraphAt({ steps }: Steps, path: readonly string[]): string | undefined {
  const fitting = steps.filter((step) => {
    const own = step.path.filter((key) => key !== '@');
    return (
      own.length < path.length &&
      own.every((key, index) => path[index] === key) &&
      gives(step.selection, path.slice(own.length))
    );
  });
  return fitting.sort((a, b) => b.path.length - a.path.length)[0]?.subgraph;
}

function gives({ selections }: Steps['steps'][number]['selection'], [name, ...rest]: readonly string[]): boolean {
  return selections.some((selection) => {
    if (selection.kind === Kind.INLINE_FRAGMENT) return gives(selection.selectionSet, [name!, ...rest]);
    if (selection.kind !== Kind.FIELD || (selection.alias ?? selection.name).value !== name) return false;
    return rest.length === 0 || (selection.selectionSet !== undefined && gives(selection.selectionSet, rest));
  });
}

/** What is asked first of the root, for an error of the whole that names no place. */
function firstName({ selections }: SelectionSetNode): string[] {
  const field = selections.find((selection) => selection.kind === Kind.FIELD);
  return field ? [responseName(field)] : [];
}

/** Where the client sees the first object of a path: a list is not entered. */
function placeOf(places: Places, path: readonly string[]): string[] {
  const names: string[] = [];
  let place = places.root;
  for (const key of path) {
    const found = key === '@' ? undefined : places.find(place, key);
    if (!found) break;
    names.push(found.name);
    place = found.below;
  }
  return names;
}
