/** Queries that are alike and under way at the same time are answered by one run, each client for as long as he waits. */
import { RequestScope } from '../../shared/request-scope.js';
import { writeCachePolicy } from '../engine/cache-control.js';
import { Flights, type Flight } from '../engine/flights.js';
import type { Graph, Program, RunResult } from '../engine/graph.js';
import { grantOf } from '../engine/grant.js';
import { Body } from './body.js';

/** What is to be run: the program stands for graph, text, operation and flags. */
export interface Order {
  readonly graph: Graph;
  readonly program: Program;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** An answer before it is put into a response. */
export interface Ran {
  readonly outcome: 'ok' | 'partial' | 'failed';
  readonly cacheControl: string;
  readonly body: Body;
  /** Whether an error names the request in whose log its original stands. */
  readonly namesRequest: boolean;
}

export interface RunsOptions {
  readonly bodyOf: (result: RunResult) => string;
  /** To be told that what is done under a life of its own is done for a request. */
  readonly lend: (scope: RequestScope, life: RequestScope) => void;
  /** How long runs are shared at most, in milliseconds; undefined: not at all. */
  readonly patience: number | undefined;
}

/**
 * A run that takes long is not waited for by many: whoever did not begin it begins one of his own while he has time, so that each
 * gets what is there when his time is up, and not nothing. In both, what is asked of subgraphs is still shared.
 */
export class Runs {
  #flights = new WeakMap<Program, Flights<Ran>>();

  constructor(private readonly options: RunsOptions) {}

  async run(order: Order, scope: RequestScope): Promise<Ran> {
    const { patience } = this.options;
    if (order.program.operation.node.operation === 'mutation') return this.#mutate(order, scope);
    if (patience === undefined || scope.ended) return this.#alone(order, scope);
    let flights = this.#flights.get(order.program);
    if (!flights) this.#flights.set(order.program, (flights = new Flights({ patience, lingers: true })));
    const key = keyOf(order, scope);
    const joins = flights.has(key);
    const ran = await flights.join(
      key,
      scope,
      () => this.#depart(order, scope),
      (flight) => (scope.ended && flight.scope.ended ? flight.landing : this.#alone(order, scope)),
    );
    return joins && ran.namesRequest ? this.#alone(order, scope) : ran;
  }

  /** After a mutation's answer nobody joins a query that began before it: whoever changed something reads what he changed. */
  forget(): void {
    this.#flights = new WeakMap();
  }

  async #mutate(order: Order, scope: RequestScope): Promise<Ran> {
    try {
      return await this.#alone(order, scope);
    } finally {
      this.forget();
    }
  }

  #depart(order: Order, scope: RequestScope): Flight<Ran> {
    const life = new RequestScope(scope);
    this.options.lend(scope, life);
    return { scope: life, landing: this.#alone(order, life) };
  }

  async #alone({ graph, program, variables }: Order, scope: RequestScope): Promise<Ran> {
    const result = await graph.run(program, variables, scope);
    const { errors } = result;
    return {
      outcome: errors.length === 0 ? 'ok' : result.text === 'null' ? 'failed' : 'partial',
      cacheControl: (errors.length === 0 && writeCachePolicy(result.cachePolicy)) || 'no-store',
      body: new Body(this.options.bodyOf(result)),
      namesRequest: errors.some(({ extensions }) => extensions?.['requestId'] !== undefined),
    };
  }
}

/** What must be alike for two runs of a program to be: who asks, what he may get of what was kept, and the variables. */
function keyOf({ variables }: Order, scope: RequestScope): string {
  const { read, write } = scope.cache;
  return `${grantOf(scope)}\n${read} ${write}\n${JSON.stringify(variables)}`;
}
