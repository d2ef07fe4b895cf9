/** How a request to a subgraph is answered, in process and over HTTP alike: parse, validate, limit, execute, mask. */
import {
  execute,
  GraphQLError,
  parse,
  specifiedRules,
  validate,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLFormattedError,
  type GraphQLSchema,
} from 'graphql';
import type { Caller } from '../caller.js';
import { maskError } from '../errors.js';
import { depthLimit, MAX_DEPTH } from '../limits.js';
import { logBug } from '../log.js';

export interface SubgraphRequest {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
  readonly operationName?: string | undefined;
  readonly requestId: string;
  readonly caller: Caller;
}

export interface SubgraphAnswer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly GraphQLFormattedError[];
}

/** A gateway's fetch may stand two levels deeper than its part of the client's query: `_entities` and a type condition. */
const RULES = [...specifiedRules, depthLimit(MAX_DEPTH + 2)];
const DOCUMENTS_KEPT = 2000;

type Checked = { readonly document: DocumentNode } | { readonly errors: readonly GraphQLError[] };

/** Makes the one function that answers requests on a schema; it keeps the documents it has already checked. */
export function makeExecutor(
  room: string,
  schema: GraphQLSchema,
  contextOf: (request: SubgraphRequest) => unknown,
): (request: SubgraphRequest) => Promise<SubgraphAnswer> {
  const documents = new Map<string, Checked>();

  const check = (query: string): Checked => {
    const known = documents.get(query);
    if (known) return known;
    const checked = checkDocument(schema, query);
    documents.set(query, checked);
    if (documents.size > DOCUMENTS_KEPT) documents.delete(documents.keys().next().value!);
    return checked;
  };

  return async (request) => {
    const mask = (errors: readonly GraphQLError[]): GraphQLFormattedError[] =>
      errors.map((error) => {
        const masked = maskError(error, request.requestId);
        if (masked.bug !== undefined) logBug(room, request.requestId, masked.bug);
        return masked.error;
      });

    const checked = check(request.query);
    if ('errors' in checked) return { errors: mask(checked.errors) };
    const result: ExecutionResult = await execute({
      schema,
      document: checked.document,
      contextValue: contextOf(request),
      ...(request.variables && { variableValues: request.variables }),
      ...(request.operationName !== undefined && { operationName: request.operationName }),
    });
    const errors = result.errors?.length ? { errors: mask(result.errors) } : {};
    return { ...errors, ...(result.data !== undefined && { data: result.data as Record<string, unknown> | null }) };
  };
}

function checkDocument(schema: GraphQLSchema, query: string): Checked {
  try {
    const document = parse(query);
    const errors = validate(schema, document, RULES);
    return errors.length
      ? { errors: errors.map((error) => withCode(error, 'GRAPHQL_VALIDATION_FAILED')) }
      : { document };
  } catch (error) {
    if (error instanceof GraphQLError) return { errors: [withCode(error, 'GRAPHQL_PARSE_FAILED')] };
    throw error;
  }
}

function withCode(error: GraphQLError, code: string): GraphQLError {
  if (error.originalError instanceof GraphQLError || error.extensions['code'] !== undefined) return error;
  return new GraphQLError(error.message, {
    nodes: error.nodes ?? null,
    source: error.source ?? null,
    positions: error.positions ?? null,
    extensions: { code },
  });
}
