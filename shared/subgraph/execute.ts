/** How a request to a subgraph is answered, in process and over HTTP alike: check, limit, execute, mask, and stop when nobody waits. */
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
import { maskError, requestEnded, requestTooLarge } from '../errors.js';
import { depthLimit, holdsNul, MAX_DEPTH, noNul, nulRefused } from '../limits.js';
import { logBug } from '../log.js';
import type { RequestScope } from '../request-scope.js';
import { cacheControlOf, maxAgeOf } from './cache-hints.js';

/** A document made ready once and sent again and again: its text, and the same parsed. */
export interface PreparedDocument {
  readonly text: string;
  readonly document: DocumentNode;
}

export interface SubgraphRequest {
  /** A text as it came over HTTP, or a document that whoever sends it keeps as one object. */
  readonly query: string | PreparedDocument;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
  readonly operationName?: string | undefined;
  readonly scope: RequestScope;
}

/**
 * An answer belongs to whoever gets it: nothing in it is kept by the room, so it may be changed. A prepared document's errors
 * have no `locations`, unless it has: they point into a text, and none was sent.
 */
export interface SubgraphAnswer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly GraphQLFormattedError[];
  /** How long the answer may be kept, as in the header `cache-control`; absent when it may not. No part of the body. */
  readonly cacheControl?: string;
}

/** What of an answer stands in the body of a response. */
export function bodyOf({ errors, data }: SubgraphAnswer): SubgraphAnswer {
  return { ...(errors && { errors }), ...(data !== undefined && { data }) };
}

export interface Executor {
  execute(request: SubgraphRequest): Promise<SubgraphAnswer>;
  /** Resolves when nothing is being worked on any more, also of what nobody waits for. */
  idle(): Promise<void>;
}

/** A gateway's fetch may stand two levels deeper than its part of the client's query: `_entities` and a type condition. */
const RULES = [...specifiedRules, depthLimit(MAX_DEPTH + 2), noNul];

/** How many checked documents are kept, and how many characters they may have together. */
export const DOCUMENTS_KEPT = 2000;
const CHARACTERS_KEPT = 4_000_000;

/** Words and signs of a document; a plan's fetch has some hundreds. */
const MAX_TOKENS = 20_000;

type Checked =
  | { readonly document: DocumentNode; readonly cacheControl: string | undefined }
  | { readonly errors: readonly GraphQLError[] };

/** Makes the one function that answers requests on a schema; it keeps the documents it has already checked. */
export function makeExecutor(
  room: string,
  schema: GraphQLSchema,
  contextOf: (request: SubgraphRequest) => unknown,
): Executor {
  const texts = new DocumentCache((text) => checkDocument(schema, text));
  const prepared = new WeakMap<PreparedDocument, Checked>();
  const running = new Set<PromiseLike<ExecutionResult>>();

  const check = (query: string | PreparedDocument): Checked => {
    if (typeof query === 'string') return texts.get(query);
    let checked = prepared.get(query);
    if (checked === undefined) {
      checked = checkDocument(schema, query.text); // By its text, so that it is refused for what the text would be.
      if ('document' in checked) checked = { ...checked, document: query.document };
      prepared.set(query, checked);
    }
    return checked;
  };

  const run = (checked: Checked, request: SubgraphRequest): ExecutionResult | PromiseLike<ExecutionResult> => {
    if ('errors' in checked) return checked;
    if (holdsNul(request.variables)) return { errors: [nulRefused()] };
    return execute({
      schema,
      document: checked.document,
      contextValue: contextOf(request),
      variableValues: request.variables ?? null,
      operationName: request.operationName ?? null,
    });
  };

  const answerOf = (checked: Checked | undefined, { data, errors }: ExecutionResult, { scope }: SubgraphRequest) => {
    if (errors?.length) {
      const masked = errors.map((error) => {
        const { error: shown, bug } = maskError(error, scope.requestId);
        if (bug !== undefined) logBug(room, scope.requestId, bug);
        return shown;
      });
      return data === undefined ? { errors: masked } : { errors: masked, data };
    }
    const answer: SubgraphAnswer = { data: data ?? null };
    const kept = checked && 'document' in checked ? checked.cacheControl : undefined;
    return kept === undefined ? answer : { ...answer, cacheControl: kept };
  };

  return {
    execute(request) {
      const { scope } = request;
      if (scope.ended) return Promise.resolve(answerOf(undefined, TOO_LATE, request));
      let checked: Checked | undefined;
      let result: ExecutionResult | PromiseLike<ExecutionResult>;
      try {
        checked = check(request.query);
        result = run(checked, request);
      } catch (bug) {
        result = brokenBy(bug);
      }
      // What needs no database is answered without waiting for anything.
      if (!isPromiseLike(result)) return Promise.resolve(answerOf(checked, result, request));
      const pending = result;
      return new Promise((resolve) => {
        running.add(pending);
        const forget = scope.whenEnded(() => resolve(answerOf(undefined, TOO_LATE, request)));
        const finish = (finished: ExecutionResult): void => {
          running.delete(pending);
          forget();
          resolve(answerOf(checked, finished, request)); // Also when nobody waits any more: a bug is logged all the same.
        };
        void pending.then(finish, (bug: unknown) => finish(brokenBy(bug)));
      });
    },
    idle: async () => void (await Promise.allSettled(running)),
  };
}

const TOO_LATE: ExecutionResult = { errors: [requestEnded()] };

function brokenBy(bug: unknown): ExecutionResult {
  return {
    errors: [new GraphQLError('failed', { originalError: bug instanceof Error ? bug : new Error(String(bug)) })],
  };
}

function isPromiseLike<T>(value: T | PromiseLike<T>): value is PromiseLike<T> {
  return typeof (value as PromiseLike<T>).then === 'function';
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

function checkDocument(schema: GraphQLSchema, text: string): Checked {
  try {
    const document = parse(text, { maxTokens: MAX_TOKENS });
    const errors = validate(schema, document, RULES);
    return errors.length
      ? { errors: errors.map((error) => withCode(error, 'GRAPHQL_VALIDATION_FAILED')) }
      : { document, cacheControl: cacheControlOf(maxAgeOf(schema, document)) };
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
