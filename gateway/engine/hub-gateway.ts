/** @apollo/gateway's life cycle with the hub's executor in it: which supergraph is served, and the graph that each request runs on. */
import { ApolloGateway } from '@apollo/gateway';
import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import { GraphQLError, print, type GraphQLSchema } from 'graphql';
import { HubError } from '../../shared/errors.js';
import { logBug, logWarning } from '../../shared/log.js';
import type { RequestScope } from '../../shared/request-scope.js';
import { Graph, type Program } from './graph.js';
import { planImpossible } from './plan-refusals.js';
import type { Planner } from './planner.js';
import { PlannerProcess } from './planner-process.js';
import type { Reach } from './reach.js';
import { repairSupergraph, type RepairedSupergraph } from './repair.js';

/** What a request carries through Apollo Server to the executor. */
export interface RequestContext {
  readonly scope: RequestScope;
}

/** What is served: a supergraph, and the way to each subgraph that it names. */
export interface Served {
  readonly supergraph: string;
  readonly reach: Readonly<Record<string, Reach>>;
}

/** Stands around whatever finds or makes the program of a request. */
type ObservePlan = <P extends object>(scope: RequestScope, plan: () => Promise<P>) => Promise<P>;

type GatewayInterface = ApolloServerOptionsWithGateway<RequestContext>['gateway'];
type Executor = NonNullable<Awaited<ReturnType<GatewayInterface['load']>>['executor']>;

interface Prepared {
  readonly repaired: RepairedSupergraph;
  /** The repaired supergraph as text. */
  readonly text: string;
  /** Gets ready while the supergraph is loaded. */
  readonly planner: Planner;
  readonly reach: Served['reach'];
}

/**
 * A gateway for Apollo Server. A request runs on the graph of the schema that it was validated against, also when the supergraph
 * was switched meanwhile: no answer is planned on the one and validated on the other.
 */
export class HubGateway implements GatewayInterface {
  readonly #inner: ApolloGateway;
  readonly #graphs = new WeakMap<GraphQLSchema, Graph>();
  readonly #report: (subgraph: string, error: unknown) => void;
  readonly #observePlan: ObservePlan;
  #served: Prepared;
  #switch: ((supergraphSdl: string) => void) | undefined;
  #current: Graph | undefined;
  #failure: Error | undefined;

  constructor(
    served: Served,
    report: (subgraph: string, error: unknown) => void,
    observePlan: ObservePlan = (_scope, plan) => plan(),
  ) {
    this.#report = report;
    this.#observePlan = observePlan;
    this.#served = prepare(served);
    this.#inner = new ApolloGateway({
      // The executor asks subgraphs by their reach; a source that @apollo/gateway would ask itself is never used.
      buildService: () => ({ process: () => Promise.reject(new Error('This source is not in use.')) }),
      supergraphSdl: async ({ update }) => {
        this.#switch = update;
        return { supergraphSdl: this.#served.text };
      },
    });
    this.#inner.onSchemaLoadOrUpdate(({ apiSchema }) => {
      try {
        const graph = this.#makeGraph(apiSchema);
        this.#current?.close();
        this.#current = graph;
        this.#graphs.set(apiSchema, graph);
      } catch (error) {
        this.#failure = error as Error;
      }
    });
  }

  /** The graph that new requests run on. */
  get current(): Graph {
    if (!this.#current) throw new Error('The gateway has not loaded a supergraph yet.');
    return this.#current;
  }

  /** The graph of the schema that a request was validated against. */
  graphOf(schema: GraphQLSchema): Graph {
    const graph = this.#graphs.get(schema);
    if (!graph) throw new Error('The request was validated against a schema that no graph of this gateway has.');
    return graph;
  }

  /** Serves another supergraph from now on; requests in flight end on the one they began with. Throws when it cannot be served. */
  serve(served: Served): void {
    if (!this.#switch) throw new Error('The gateway has not started.');
    const before = this.#served;
    this.#served = prepare(served, before);
    try {
      this.#switch(this.#served.text);
      this.#throwFailure();
    } catch (error) {
      if (this.#served.planner !== before.planner) this.#served.planner.close();
      this.#served = before;
      throw error;
    }
  }

  onSchemaLoadOrUpdate(callback: Parameters<GatewayInterface['onSchemaLoadOrUpdate']>[0]): () => void {
    return this.#inner.onSchemaLoadOrUpdate(callback);
  }

  async load(options: Parameters<GatewayInterface['load']>[0]): Promise<{ executor: Executor }> {
    await this.#inner.load(options);
    this.#throwFailure();
    await this.#served.planner.ready; // Whoever asks as soon as the hub listens has all of the request's time.
    return { executor: (request) => this.#execute(request) };
  }

  stop(): Promise<void> {
    this.#served.planner.close();
    return this.#inner.stop();
  }

  async #execute({
    schema,
    document,
    request,
    context,
    overallCachePolicy,
  }: Parameters<Executor>[0]): ReturnType<Executor> {
    const graph = this.graphOf(schema);
    const { scope } = context as unknown as RequestContext;
    const variables = request.variables ?? {};
    let program: Program;
    try {
      const name = request.operationName ?? undefined;
      program = await this.#observePlan(scope, () => graph.program(document, name, variables, scope));
    } catch (error) {
      if (!(error instanceof HubError)) throw error;
      logRefusal(error, scope);
      return { errors: [error] };
    }
    const refused = graph.check(program, variables);
    if (refused.length) return { errors: refused };
    const { data, errors, cachePolicy } = await graph.run(program, variables, scope);
    const { maxAge, sharedMaxAge } = cachePolicy;
    if (sharedMaxAge > 0) overallCachePolicy.restrict({ maxAge: Math.min(maxAge, sharedMaxAge), scope: 'PUBLIC' });
    else overallCachePolicy.restrict({ maxAge, scope: 'PRIVATE' });
    return {
      data,
      ...(errors.length && {
        errors: errors.map(
          ({ message, path, extensions }) =>
            new GraphQLError(message, { path: path ?? null, extensions: extensions ?? null }),
        ),
      }),
    };
  }

  #makeGraph(schema: GraphQLSchema): Graph {
    const { repaired, planner, reach } = this.#served;
    return new Graph({ schema, planner, repaired, reach, report: this.#report });
  }

  #throwFailure(): void {
    const failure = this.#failure;
    this.#failure = undefined;
    if (failure !== undefined) throw failure;
  }
}

/** What is too much is no fault of the hub's; what is impossible may be. */
function logRefusal(error: HubError, { requestId }: RequestScope): void {
  const { cause } = error;
  if (error.extensions['code'] === planImpossible.code) return logBug('gateway', requestId, cause);
  logWarning('An operation was not planned', { requestId, reason: cause instanceof Error ? cause.message : undefined });
}

function prepare({ supergraph, reach }: Served, before?: Prepared): Prepared {
  const repaired = repairSupergraph(supergraph);
  const text = print(repaired.document);
  // @apollo/gateway goes on with what it has when it is given the same again.
  const planner = text === before?.text ? before.planner : new PlannerProcess(text);
  return { repaired, text, planner, reach };
}
