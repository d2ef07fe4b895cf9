/**
 * The short way of a request that is like one before it: past Apollo Server, straight to the engine, with the same answer to the
 * byte. Apollo Server decides on every text once, and on everything that is not in the ordinary form; this only remembers.
 */
import type { ApolloServerPlugin } from '@apollo/server';
import type { FastifyRequest } from 'fastify';
import { GraphQLError, type DocumentNode, type GraphQLFormattedError, type ValidationRule } from 'graphql';
import { LRUCache } from 'lru-cache';
import { INTERNAL_ERROR } from '../../shared/errors.js';
import { logBug } from '../../shared/log.js';
import type { RequestScope } from '../../shared/request-scope.js';
import type { ErrorMask } from '../access/mask.js';
import { warm } from '../engine/cache/warm.js';
import type { Graph, RunResult } from '../engine/graph.js';
import type { HubGateway, RequestContext } from '../engine/hub-gateway.js';
import { PLAN_HEADER } from '../seen/plan-format.js';
import type { RequestObservation, Seen } from '../seen/seen.js';
import { Body } from './body.js';
import { Runs, type Order } from './runs.js';
import type { HttpAnswer } from './send.js';

/** Characters of the documents that are remembered; one takes about a hundred bytes of memory, with its plan and its program. */
const CHARACTERS_KEPT = 1_000_000;

/** Values of `accept` that are remembered, and how long one may be. */
const ACCEPTS_KEPT = 100;
const ACCEPT_LENGTH = 200;

interface RunDocument {
  readonly document: DocumentNode;
  /** By name of the operation: how often it was run. */
  readonly runs: Map<string | undefined, number>;
}

/** A request that may go the short way. */
export interface Known extends Order {
  readonly contentType: string;
  readonly observation: RequestObservation;
}

export class Direct {
  readonly #gateway: HubGateway;
  readonly #mask: ErrorMask;
  readonly #seen: Seen;
  readonly #runs: Runs;
  /** The documents of texts, and which of their operations were run: on the graph that is served now, and on no other. */
  readonly #documents = new LRUCache<string, RunDocument>({
    maxSize: CHARACTERS_KEPT,
    sizeCalculation: (_document, text) => text.length + 1,
  });
  #graph: Graph | undefined;
  /** The content type that Apollo Server chose for a value of `accept`. */
  readonly #contentTypes = new LRUCache<string, string>({ max: ACCEPTS_KEPT });

  /** `patience` says for how many milliseconds runs are shared; without it each request has its own. */
  constructor(gateway: HubGateway, mask: ErrorMask, seen: Seen, patience?: number) {
    this.#gateway = gateway;
    this.#mask = mask;
    this.#seen = seen;
    this.#runs = new Runs({
      patience,
      bodyOf: (result) => this.#textOf(result),
      lend: (scope, life) => seen.lend(scope, life),
    });
  }

  /** Remembers what Apollo Server let through to the engine. */
  get plugin(): ApolloServerPlugin<RequestContext> {
    return {
      requestDidStart: async () => ({
        willSendResponse: async ({ schema, document, source, operation, request, response: { body } }) => {
          if (operation?.operation === 'mutation') this.#runs.forget();
          const { operationName } = request;
          if (!document || source === undefined || body.kind !== 'single' || body.singleResult.data === undefined)
            return;
          const graph = this.#gateway.graphOf(schema);
          if (graph !== this.#gateway.current) return;
          const run = this.#documentsOf(graph).get(source) ?? { document, runs: new Map() };
          countRun(run, operationName);
          this.#documents.set(source, run);
        },
      }),
    };
  }

  learnContentType({ headers: { accept = '' } }: FastifyRequest, contentType: string | undefined): void {
    if (contentType !== undefined && accept.length <= ACCEPT_LENGTH) this.#contentTypes.set(accept, contentType);
  }

  /** Undefined for whatever Apollo Server has to see. */
  async find({ method, headers, body }: FastifyRequest, scope: RequestScope): Promise<Known | undefined> {
    if (method !== 'POST' || !isJson(headers['content-type']) || headers[PLAN_HEADER] !== undefined) return undefined;
    if (typeof body !== 'object' || body === null) return undefined;
    const { query, operationName, variables, extensions } = body as Readonly<Record<string, unknown>>;
    if (typeof query !== 'string' || extensions != null) return undefined;
    if (operationName != null && typeof operationName !== 'string') return undefined;
    if (variables != null && (typeof variables !== 'object' || Array.isArray(variables))) return undefined;
    const contentType = this.#contentTypes.get(headers.accept ?? '');
    if (contentType === undefined) return undefined;
    const graph = this.#gateway.current;
    const run = this.#documentsOf(graph).get(query);
    const name = operationName ?? undefined;
    if (!run?.runs.has(name)) return undefined;
    countRun(run, name);
    const given = (variables ?? {}) as Readonly<Record<string, unknown>>;
    const observation = this.#seen.observeRequest(scope, headers);
    try {
      const program = await this.#seen.observePlan(scope, () => graph.program(run.document, name, given, scope));
      if (graph.check(program, given).length === 0)
        return { graph, program, variables: given, contentType, observation };
    } catch {
      // Another setting of its flags, and no plan for it: Apollo Server will be told the same.
    }
    this.#seen.handOn(scope, observation);
    return undefined;
  }

  async answer(known: Known, scope: RequestScope): Promise<HttpAnswer> {
    const { program, contentType, observation } = known;
    const kind = program.operation.node.operation;
    const headersOf = (cacheControl: string): HttpAnswer['headers'] => [
      ['cache-control', cacheControl],
      ['content-type', contentType],
    ];
    try {
      const { outcome, cacheControl, body } = await this.#runs.run(known, scope);
      observation.end(kind, outcome);
      return { status: 200, headers: headersOf(cacheControl), body };
    } catch (bug) {
      observation.end(kind, 'failed');
      logBug('gateway', scope.requestId, bug);
      const extensions = { code: 'INTERNAL_SERVER_ERROR', requestId: scope.requestId };
      const body = new Body(`${JSON.stringify({ errors: [{ message: INTERNAL_ERROR, extensions }] })}\n`);
      return { status: 500, headers: headersOf('no-store'), body };
    }
  }

  #textOf({ text, errors }: RunResult): string {
    if (errors.length === 0) return `{"data":${text}}\n`;
    return `{"errors":${JSON.stringify(errors.map((error) => this.#masked(error)))},"data":${text}}\n`;
  }

  #masked({ message, path, extensions = {} }: GraphQLFormattedError): GraphQLFormattedError {
    const error = new GraphQLError(message, { path: path ?? null, extensions });
    const coded = { ...extensions, code: extensions['code'] ?? 'INTERNAL_SERVER_ERROR' };
    return this.#mask.formatError({ ...error.toJSON(), extensions: coded }, error);
  }

  /**
   * To be called when a graph comes to be served: plans for it what was asked of the one before, by the rules that requests are
   * held to, so that no client waits for it. Requests have their turn meanwhile.
   */
  async warm(rules: readonly ValidationRule[]): Promise<void> {
    if (this.#documents.size === 0 || this.#gateway.current === this.#graph) return;
    const before = this.#graph;
    const used = [...this.#documents].flatMap(([text, { document, runs }]) =>
      [...runs].map(([operationName, count]) => {
        const settings = before?.settingsOf(document, operationName) ?? [];
        return { text, operationName, count, settings };
      }),
    );
    const graph = this.#gateway.current;
    const documents = this.#documentsOf(graph);
    await warm(used, graph, {
      rules,
      isOver: () => this.#graph !== graph,
      keep({ text, operationName, count }, document) {
        const run = documents.get(text) ?? { document, runs: new Map<string | undefined, number>() };
        // Somebody may have asked it meanwhile; the program goes with that document then.
        if (run.document !== document) return;
        run.runs.set(operationName, count);
        documents.set(text, run);
      },
    });
  }

  /** Forgets everything when another supergraph is served. */
  #documentsOf(graph: Graph): LRUCache<string, RunDocument> {
    if (graph !== this.#graph) {
      this.#documents.clear();
      this.#graph = graph;
    }
    return this.#documents;
  }
}

function countRun({ runs }: RunDocument, operationName: string | undefined): void {
  runs.set(operationName, (runs.get(operationName) ?? 0) + 1);
}

function isJson(contentType: string | undefined): boolean {
  return contentType === 'application/json' || contentType?.toLowerCase() === 'application/json; charset=utf-8';
}
