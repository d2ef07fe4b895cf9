/** All that is seen of one gateway's work: its counts, its spans, and whether clients may see plans. Made once, at start. */
import type { AddressInfo } from 'node:net';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { makeServer } from '../../shared/http-server.js';
import { announceListening } from '../../shared/process.js';
import type { RequestScope } from '../../shared/request-scope.js';
import type { Reach } from '../engine/reach.js';
import { exportSpans, type SpanExport } from './export-spans.js';
import { Meters, type CacheCounts, type OperationKind, type RequestOutcome } from './meters.js';
import { observed } from './observed.js';
import { seenSettings, type SeenSettings } from './settings.js';
import { readTraceHeaders, type TraceHeaders } from './trace-headers.js';
import { Tracing } from './tracing.js';

type Environment = Readonly<Record<string, string | undefined>>;
type Headers = Readonly<Record<string, string | readonly string[] | undefined>>;

/** For a gateway that nobody watches. */
export const NOTHING_SEEN: SeenSettings = { metrics: undefined, explain: false, traces: false };

/** A request that is being answered; ended once, however often it is said. */
export interface RequestObservation {
  end(kind: OperationKind, outcome: RequestOutcome): void;
}

export class Seen {
  /** Undefined when nothing is counted. */
  readonly meters: Meters | undefined;
  readonly mayExplain: boolean;
  readonly #settings: SeenSettings;
  readonly #spans: SpanExport | undefined;
  readonly #tracing: Tracing | undefined;
  /** The trace that came with a request. */
  readonly #incoming = new WeakMap<RequestScope, TraceHeaders>();
  readonly #handedOn = new WeakMap<RequestScope, RequestObservation>();
  /** Requests that have looked for their plan, and will once more. */
  readonly #planned = new WeakSet<RequestScope>();
  readonly #known = new WeakSet<object>();

  constructor(settings: SeenSettings, spans?: SpanExport) {
    this.#settings = settings;
    this.#spans = spans;
    this.#tracing = spans && new Tracing(spans.provider);
    this.meters = settings.metrics && new Meters();
    this.mayExplain = settings.explain;
  }

  /** Nothing of OpenTelemetry's is loaded unless its variables name a collector. */
  static async start(env: Environment): Promise<Seen> {
    const settings = seenSettings(env);
    return new Seen(settings, settings.traces ? await exportSpans(env) : undefined);
  }

  /** A subgraph's way as the engine is to use it. */
  observed(name: string, reach: Reach): Reach {
    return observed(reach, {
      meter: this.meters?.subgraph(name),
      tracing: this.#tracing,
      incomingOf: (scope) => this.#incoming.get(scope),
    });
  }

  /** To be called when a request has come in, before anything is done for it. */
  observeRequest(scope: RequestScope, headers: Headers): RequestObservation {
    const begun = this.#handedOn.get(scope);
    if (begun) {
      this.#handedOn.delete(scope);
      return begun;
    }
    const { meters } = this;
    const tracing = this.#tracing;
    const start = performance.now();
    const incoming = readTraceHeaders(headers);
    if (incoming) this.#incoming.set(scope, incoming);
    const span = tracing?.startRequest(scope, incoming);
    if (meters) meters.requestsInFlight++;
    let open = true;
    return {
      end: (kind, answer) => {
        if (!open) return;
        open = false;
        const outcome = scope.ended === 'CANCELLED' ? 'cancelled' : answer;
        if (meters) {
          meters.requestsInFlight--;
          meters.answered(kind, outcome, performance.now() - start);
        }
        if (span) tracing?.endRequest(span, kind, outcome);
      },
    };
  }

  /** Leaves the observation of a request, whose plan was looked for already, to whoever observes it next. */
  handOn(scope: RequestScope, observation: RequestObservation): void {
    this.#handedOn.set(scope, observation);
    this.#planned.add(scope);
  }

  /** What is done under a life of its own, for a request that is observed, is seen as done for that request. */
  lend(scope: RequestScope, life: RequestScope): void {
    const incoming = this.#incoming.get(scope);
    if (incoming) this.#incoming.set(life, incoming);
    this.#tracing?.lend(scope, life);
  }

  /** Around whatever finds or makes the program of a request; a program seen for the first time was made now. */
  async observePlan<Program extends object>(
    scope: RequestScope | undefined,
    plan: () => Promise<Program>,
  ): Promise<Program> {
    if (scope && this.#planned.has(scope)) return plan();
    const start = performance.now();
    let program: Program | undefined;
    try {
      program = await plan();
      return program;
    } finally {
      this.#tellPlan(scope, start, program);
    }
  }

  #tellPlan(scope: RequestScope | undefined, start: number, program: object | undefined): void {
    const plans = this.meters?.plans;
    if (program && this.#known.has(program)) {
      if (plans) plans.hits++;
      return;
    }
    if (program) this.#known.add(program);
    if (plans) {
      plans[program ? 'compiled' : 'failed']++;
      plans.durations.add(performance.now() - start);
    }
    this.#tracing?.planned(scope, start, program === undefined);
  }

  /** Shows what a cache counts by itself, under `shuniu_cache_reads_total{cache="name"}`. */
  watchCache(name: string, counts: CacheCounts): void {
    this.meters?.watchCache(name, counts);
  }

  /** Puts `GET /metrics` where the setting wants it; what it opens and starts ends with `app`. */
  async serve(app: FastifyInstance): Promise<void> {
    const { metrics } = this.#settings;
    const { meters } = this;
    app.addHook('onClose', () => this.#spans?.stop());
    if (!metrics || !meters) return;
    const answer = async (_request: unknown, reply: FastifyReply): Promise<FastifyReply> =>
      reply.type(meters.contentType).send(await meters.text());
    if (metrics === 'here') {
      app.get('/metrics', answer);
      return;
    }
    const door = makeServer('metrics', 1024);
    door.get('/metrics', answer);
    await door.listen(metrics);
    announceListening('metrics', door.server.address() as AddressInfo, '/metrics');
    app.addHook('onClose', () => door.close());
  }
}

/** How an answer that was run counts. */
export function outcomeOf({ data, errors }: { data?: unknown; errors?: readonly unknown[] }): RequestOutcome {
  if (!errors?.length) return 'ok';
  return data === null || data === undefined ? 'failed' : 'partial';
}
