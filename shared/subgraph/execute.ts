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
import { maskError, requestTooLarge } from '../errors.js';
import { depthLimit, holdsNul, MAX_DEPTH, noNul, nulRefused } from '../limits.js';
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
const RULES = [...specifiedRules, depthLimit(MAX_DEPTH + 2), noNul];

/** How many checked documents are kept, and how many characters they may have together. */
export const DOCUMENTS_KEPT = 2000;
const CHARACTERS_KEPT = 4_000_000;

/** Words and signs of a document; a plan's fetch has some hundreds. */
const MAX_TOKENS = 20_000;

type Checked = { readonly document: DocumentNode } | { readonly errors: readonly GraphQLError[] };

/** Makes the one function that answers requests on a schema; it keeps the documents it has already checked. */
export function makeExecutor(
  room: string,
  schema: GraphQLSchema,
  contextOf: (request: SubgraphRequest) => unknown,
): (request: SubgraphRequest) => Promise<SubgraphAnswer> {
  const documents = new DocumentCache((query) => checkDocument(schema, query));

  return async (request) => {
    const mask = (errors: readonly GraphQLError[]): GraphQLFormattedError[] =>
      errors.map((error) => {
        const masked = maskError(error, request.requestId);
        if (masked.bug !== undefined) logBug(room, request.requestId, masked.bug);
        return masked.error;
      });

    const answer = async (): Promise<ExecutionResult> => {
      const checked = documents.get(request.query);
      if ('errors' in checked) return checked;
      if (holdsNul(request.variables)) return { errors: [nulRefused()] };
      return execute({
        schema,
        document: checked.document,
        contextValue: contextOf(request),
        ...(request.variables && { variableValues: request.variables }),
        ...(request.operationName !== undefined && { operationName: request.operationName }),
      });
    };
    const result = await answer().catch((bug: unknown) => ({
      data: undefined,
      errors: [new GraphQLError('failed', { originalError: bug instanceof Error ? bug : new Error(String(bug)) })],
    }));
    const errors = result.errors?.length ? { errors: mask(result.errors) } : {};
    return { ...errors, ...(result.data !== undefined && { data: result.data }) };
  };
}

/** Documents that have been checked, the latest asked for last; bounded, since anyone may send any number of any length. */
export class DocumentCache {
  readonly #checked = new Map<string, Checked>();
  #characters = 0;

  constructor(readonly check: (query: string) => Checked) {}

  get size(): number {
    return this.#checked.size;
  }

  get characters(): number {
    return this.#characters;
  }

  get(query: string): Checked {
    const known = this.#checked.get(query);
    const checked = known ?? this.check(query);
    if (known) this.#drop(query);
    this.#checked.set(query, checked);
    this.#characters += query.length;
    while (this.#checked.size > DOCUMENTS_KEPT || this.#characters > CHARACTERS_KEPT) {
      this.#drop(this.#checked.keys().next().value!);
    }
    return checked;
  }

  #drop(query: string): void {
    this.#checked.delete(query);
    this.#characters -= query.length;
  }
}

function checkDocument(schema: GraphQLSchema, query: string): Checked {
  try {
    const document = parse(query, { maxTokens: MAX_TOKENS });
    const errors = validate(schema, document, RULES);
    return errors.length
      ? { errors: errors.map((error) => withCode(error, 'GRAPHQL_VALIDATION_FAILED')) }
      : { document };
  } catch (error) {
    // A document nested by the thousand is sound to nobody: the parser runs out of stack before any rule can count.
    if (error instanceof RangeError)
      return { errors: [requestTooLarge('The document is nested too deeply to be read')] };
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
