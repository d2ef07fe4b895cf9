/** One supergraph and the compiled state of its operations: a program is made once for a text and run as often as it is asked. */
import { Supergraph, operationFromDocument, type Schema } from '@apollo/federation-internals';
import { QueryPlanner, type QueryPlan } from '@apollo/query-planner';
import {
  execute,
  getVariableValues,
  Kind,
  visit,
  type DocumentNode,
  type ExecutionResult,
  type FieldNode,
  type GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { refusal } from '../../shared/errors.js';
import type { RequestScope } from '../../shared/request-scope.js';
import { readCachePolicy, strictest, type CachePolicy } from './cache-control.js';
import { compileSteps, type StepSource, type Steps } from './compile.js';
import { keysOf } from './keys.js';
import { prepareOperation, responseName, type Operation } from './operation.js';
import type { Reach } from './reach.js';
import { repairSupergraph, type RepairedSupergraph } from './repair.js';
import { runSteps, type RunData } from './run.js';
import { compileShape, type Shaped } from './shape.js';

type Data = Record<string, unknown>;
type Report = (subgraph: string, error: unknown) => void;

/** An operation, ready to run with one setting of the variables that decide on `@skip` and `@include`. */
export interface Program {
  readonly operation: Operation;
  readonly plan: QueryPlan;
  readonly steps: Steps;
  readonly shape: (data: Data, introspection: Data) => Shaped;
  /** Undefined where nothing of the schema is asked for. */
  readonly introspection: DocumentNode | undefined;
}

/** Thrown by `Graph.program`; its `cause` says what is for the log. */
export const planImpossible = refusal(
  {
    code: 'PLAN_IMPOSSIBLE',
    when: 'The planner finds no way through the subgraphs for an operation that is valid, or none that is right.',
    next: 'Ask for it in several operations, and tell the keepers of the hub the request id: the log says why.',
  },
  () => 'No plan can be made for this operation.',
);

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
  readonly schema: GraphQLSchema;
  readonly planner: QueryPlanner;
  /** The API schema in the planner's own terms. */
  readonly apiSchema: Schema;
  readonly supergraphSchema: GraphQLSchema;
  readonly repaired: RepairedSupergraph;
  readonly reach: Readonly<Record<string, Reach>>;
  readonly report?: Report;
}

/** A fetch's text must be whole, so that fetches can be joined: no fragments of the planner's. */
export const PLANNER_CONFIG = { reuseQueryFragments: false, generateQueryFragments: false } as const;

export class Graph {
  readonly schema: GraphQLSchema;
  readonly #parts: GraphParts;
  readonly #source: StepSource;
  readonly #programs = new WeakMap<DocumentNode, Map<string | undefined, Settings>>();

  constructor(parts: GraphParts) {
    this.schema = parts.schema;
    this.#parts = parts;
    this.#source = { schema: parts.supergraphSchema, repaired: parts.repaired, keys: keysOf(parts.repaired.document) };
  }

  /** A graph of its own, without a gateway around it. */
  static of(supergraph: string, reach: Readonly<Record<string, Reach>>, report?: Report): Graph {
    const repaired = repairSupergraph(supergraph);
    const built = Supergraph.build(repaired.document);
    const apiSchema = built.apiSchema();
    return new Graph({
      schema: apiSchema.toGraphQLJSSchema(),
      planner: new QueryPlanner(built, PLANNER_CONFIG),
      apiSchema,
      supergraphSchema: built.schema.toGraphQLJSSchema(),
      repaired,
      reach,
      ...(report && { report }),
    });
  }

  /** The program of an operation with these variables; the document must be valid. Kept as long as the document is. */
  program(document: DocumentNode, operationName?: string, variables: Readonly<Record<string, unknown>> = {}): Program {
    let byName = this.#programs.get(document);
    if (!byName) this.#programs.set(document, (byName = new Map()));
    let settings = byName.get(operationName);
    if (!settings) byName.set(operationName, (settings = new Settings(document, operationName)));
    return settings.programFor(variables, (flags) => this.#compile(document, operationName, flags));
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
      const { message, code, subgraph, requestId } = problem;
      const path = placeOf(program.operation, step.path.length ? step.path : firstName(step.selection));
      errors.push({
        message,
        ...(path.length && { path }),
        extensions: { code, subgraph, ...(requestId !== undefined && { requestId }) },
      });
    }
    return new RunResult(text, errors, cacheControls);
  }

  #runSteps(program: Program, variables: Data, scope: RequestScope): Promise<RunData> {
    const { reach, report = () => undefined } = this.#parts;
    return runSteps({ steps: program.steps, variables, scope, reach, report });
  }

  #compile(document: DocumentNode, operationName: string | undefined, flags: Data): Program {
    const { schema, planner, apiSchema } = this.#parts;
    const operation = prepareOperation(document, operationName, schema, flags, this.#source.repaired.interfaceObjects);
    const name = operation.node.name?.value;
    const planned = operationFromDocument(
      apiSchema,
      operation.planned,
      name === undefined ? {} : { operationName: name },
    );
    let plan: QueryPlan;
    let steps: Steps;
    try {
      plan = planner.buildQueryPlan(planned);
      steps = compileSteps(plan, this.#source);
    } catch (error) {
      throw Object.assign(planImpossible(), { cause: error });
    }
    return {
      operation,
      plan,
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

/** How many settings of its flags are kept for an operation. */
const SETTINGS_KEPT = 32;

/** The programs of an operation, one for each setting of its flags that was asked for lately. */
class Settings {
  readonly #flags: readonly string[];
  readonly #defaults: Data;
  readonly #programs = new Map<string, Program>();

  constructor(document: DocumentNode, operationName: string | undefined) {
    this.#flags = flagsIn(document);
    this.#defaults = defaultsIn(document, operationName);
  }

  programFor(variables: Readonly<Record<string, unknown>>, compile: (flags: Data) => Program): Program {
    const flags: Data = {};
    let key = '';
    for (const flag of this.#flags) {
      flags[flag] = variables[flag] === undefined ? this.#defaults[flag] : variables[flag];
      key += flags[flag] === true ? '1' : '0';
    }
    const known = this.#programs.get(key);
    if (known && this.#flags.length === 0) return known;
    this.#programs.delete(key);
    const program = known ?? compile(flags);
    if (this.#programs.size >= SETTINGS_KEPT) this.#programs.delete(this.#programs.keys().next().value!);
    this.#programs.set(key, program);
    return program;
  }
}

/** Variables that decide on `@skip` and `@include`. */
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

function defaultsIn({ definitions }: DocumentNode, operationName: string | undefined): Data {
  const defaults: Data = {};
  for (const definition of definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    if (operationName !== undefined && definition.name?.value !== operationName) continue;
    for (const { variable, defaultValue } of definition.variableDefinitions ?? [])
      if (defaultValue?.kind === Kind.BOOLEAN) defaults[variable.name.value] = defaultValue.value;
  }
  return defaults;
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
function placeOf(operation: Operation, path: readonly string[]): string[] {
  const place: string[] = [];
  let sets = [operation.node.selectionSet];
  for (const key of path) {
    if (key === '@') break;
    const nodes = sets.flatMap((set) => fieldsIn(operation, set)).filter((node) => operation.nameOf(node) === key);
    if (nodes.length === 0) break;
    place.push(responseName(nodes[0]!));
    sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
  }
  return place;
}

function fieldsIn(operation: Operation, set: SelectionSetNode): FieldNode[] {
  return set.selections.flatMap((selection) => {
    if (!operation.includes(selection)) return [];
    if (selection.kind === Kind.FIELD) return [selection];
    if (selection.kind === Kind.INLINE_FRAGMENT) return fieldsIn(operation, selection.selectionSet);
    const fragment = operation.fragments.get(selection.name.value);
    return fragment ? fieldsIn(operation, fragment.selectionSet) : [];
  });
}
