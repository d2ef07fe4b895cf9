/** `npm run explain`: what the hub would ask whom for a query, told from the supergraph alone; no subgraph need be there. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import {
  getVariableValues,
  GraphQLError,
  Kind,
  parse,
  specifiedRules,
  validate,
  type DocumentNode,
  type OperationDefinitionNode,
} from 'graphql';
import { readCoreSupergraph } from '../../registry/core.js';
import { depthLimit } from '../../shared/limits.js';
import { Graph } from '../engine/graph.js';
import { teachScalars } from '../scalars.js';
import { formatPlan, isPlanFormat, planFormats, type PlanFormat } from './plan-format.js';
import { explainProgram } from './plan-steps.js';

export const EXPLAIN_USAGE = [
  'Usage: npm run explain -- path/to/query.graphql',
  '       --operation NAME            which one, where the file has several',
  '       --variables JSON            plans for these, e.g. \'{"withProjects": true}\'',
  '       --format text|mermaid|json  text unless told otherwise',
  '       --supergraph FILE           another graph than gateway/supergraph.graphql',
  '       --help                      show this',
].join('\n');

/** Something that whoever asks can put right; the message says what. */
export class ExplainError extends Error {}

interface Wish {
  readonly file: string;
  readonly operation: string | undefined;
  readonly variables: Readonly<Record<string, unknown>> | undefined;
  readonly format: PlanFormat;
  readonly supergraph: string | undefined;
}

/** Prints the plan, or why there is none; returns the process's exit code. */
export async function runExplain(
  args: readonly string[],
  out: (text: string) => void,
  err: (text: string) => void,
): Promise<number> {
  if (args.includes('--help')) {
    out(`${EXPLAIN_USAGE}\n`);
    return 0;
  }
  try {
    out(await explain(readWish(args)));
    return 0;
  } catch (error) {
    if (!(error instanceof ExplainError)) throw error;
    err(`${error.message}\n`);
    return 1;
  }
}

function readWish(args: readonly string[]): Wish {
  const { values, positionals } = readArguments(args);
  const { operation, variables, format = 'text', supergraph } = values;
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new ExplainError(`Give the path of one query.\n${EXPLAIN_USAGE}`);
  if (!isPlanFormat(format)) throw new ExplainError(`--format must be one of ${planFormats.join(', ')}.`);
  return {
    file,
    operation,
    variables: variables === undefined ? undefined : readVariables(variables),
    format,
    supergraph,
  };
}

function readArguments(args: readonly string[]) {
  const text = { type: 'string' } as const;
  const options = { operation: text, variables: text, format: text, supergraph: text };
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new ExplainError(`${(error as Error).message}\n${EXPLAIN_USAGE}`);
  }
}

function readVariables(text: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    value = undefined;
  }
  if (value !== null && typeof value === 'object' && !Array.isArray(value)) return value as Record<string, unknown>;
  throw new ExplainError('--variables must be a JSON object such as \'{"first": 2}\'.');
}

async function explain({ file, operation: name, variables, format, supergraph }: Wish): Promise<string> {
  const text = read(file);
  const document = parsed(text, file);
  const graph = graphOf(supergraph);
  const errors = validate(graph.schema, document, [...specifiedRules, depthLimit()]);
  if (errors.length > 0) throw new ExplainError(errors.map((error) => placed(error, file)).join('\n'));
  const operation = operationIn(document, name, file);
  if (graph.schema.getRootType(operation.operation) == null)
    throw new ExplainError(`The graph has no ${operation.operation}; it can be asked queries.`);
  if (operation.operation === 'subscription') throw new ExplainError('A subscription has no plan: it is not run here.');
  const values = variables && valuesOf(graph, operation, variables);
  const plan = explainProgram(await graph.program(document, operation.name?.value, values));
  if (!variables) refuseUndecided(operation, plan.decidedBy);
  const shown = formatPlan(plan, format);
  return typeof shown === 'string' ? shown : `${JSON.stringify(shown, null, 2)}\n`;
}

/** What `@skip` and `@include` leave out is not planned, so that a plan without their variables would be of another query. */
function refuseUndecided({ variableDefinitions = [] }: OperationDefinitionNode, decidedBy: readonly string[]): void {
  const open = decidedBy.filter((name) =>
    variableDefinitions.some(({ variable, defaultValue }) => variable.name.value === name && !defaultValue),
  );
  if (open.length === 0) return;
  const example = JSON.stringify(Object.fromEntries(open.map((name) => [name, true])));
  throw new ExplainError(
    `The steps depend on ${open.map((name) => `$${name}`).join(', ')}: give all variables, such as --variables '${example}'.`,
  );
}

function graphOf(file: string | undefined): Graph {
  const sdl = file === undefined ? readCoreSupergraph() : read(file);
  let graph: Graph;
  try {
    graph = Graph.of(sdl, {});
  } catch (error) {
    const why = error instanceof GraphQLError && file !== undefined ? placed(error, file) : (error as Error).message;
    throw new ExplainError(`${file ?? 'The supergraph'} is no supergraph that can be served: ${why}`);
  }
  teachScalars(graph.schema);
  return graph;
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const why = code === 'ENOENT' ? 'there is no such file' : code === 'EISDIR' ? 'it is a folder' : code;
    throw new ExplainError(`Cannot read ${file}: ${why ?? String(error)}.`);
  }
}

function parsed(text: string, file: string): DocumentNode {
  try {
    return parse(text);
  } catch (error) {
    throw new ExplainError(error instanceof GraphQLError ? placed(error, file) : String(error));
  }
}

/** As editors and terminals know places in a file. */
function placed({ message, locations }: GraphQLError, file: string): string {
  const [at] = locations ?? [];
  return at ? `${file}:${at.line}:${at.column} ${message}` : `${file}: ${message}`;
}

function operationIn(document: DocumentNode, name: string | undefined, file: string): OperationDefinitionNode {
  const all = document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
  const names = all.flatMap((node) => node.name?.value ?? []).join(', ');
  if (all.length === 0) throw new ExplainError(`${file} has no operation, only fragments.`);
  const found = name === undefined ? all : all.filter((node) => node.name?.value === name);
  if (found.length === 1) return found[0]!;
  const choice = names
    ? `Give one of these as --operation: ${names}.`
    : 'Its operation has no name: leave --operation out.';
  const problem = name === undefined ? 'has several operations' : `has no operation "${name}"`;
  throw new ExplainError(`${file} ${problem}. ${choice}`);
}

function valuesOf(graph: Graph, { variableDefinitions = [] }: OperationDefinitionNode, variables: Wish['variables']) {
  const { errors, coerced } = getVariableValues(graph.schema, variableDefinitions, variables ?? {});
  if (errors) throw new ExplainError(errors.map(({ message }) => `--variables: ${message}`).join('\n'));
  return coerced;
}
