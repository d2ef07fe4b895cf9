/** What one gateway counts of its work, and its text for Prometheus. No label has a value that a client can choose. */
import { collectDefaultMetrics, Counter, Gauge, Registry } from 'prom-client';
import { Durations, registerDurations } from './durations.js';

export type OperationKind = 'query' | 'mutation' | 'subscription' | 'none';
/** `partial`: data with errors; `failed`: run, and nothing but errors; `refused`: not run; `cancelled`: the client went away. */
export type RequestOutcome = 'ok' | 'partial' | 'failed' | 'refused' | 'cancelled';
/** `ok`, `errors` (an answer with errors in it), or the code of the failure. */
export type AskOutcome = string;

/** What a cache counts; the gateway only reads it, when the metrics are read. */
export interface CacheCounts {
  readonly hits: number;
  readonly misses: number;
  /** Waited for, another having asked just before. */
  readonly joined?: number;
  /** Not looked for at all. */
  readonly bypassed?: number;
}

/** One subgraph's numbers; whoever asks it adds to them. */
export class SubgraphMeter {
  inFlight = 0;
  /** Representations that were sent. */
  representations = 0;
  /** Places in answers that needed no representation of their own, an equal one being asked already. */
  deduplicated = 0;
  readonly durations = new Durations();
  readonly outcomes = new Map<AskOutcome, number>();

  answered(outcome: AskOutcome, milliseconds: number): void {
    this.outcomes.set(outcome, (this.outcomes.get(outcome) ?? 0) + 1);
    this.durations.add(milliseconds);
  }
}

export class Meters {
  readonly contentType = Registry.PROMETHEUS_CONTENT_TYPE;
  requestsInFlight = 0;
  readonly plans = { hits: 0, failed: 0, durations: new Durations(), compiled: 0 };
  readonly #registry = new Registry();
  readonly #requests = new Map<OperationKind, { outcomes: Map<RequestOutcome, number>; durations: Durations }>();
  readonly #subgraphs = new Map<string, SubgraphMeter>();
  readonly #caches = new Map<string, CacheCounts>();

  constructor() {
    this.#describeRequests();
    this.#describeSubgraphs();
    this.#describeCaches();
  }

  answered(kind: OperationKind, outcome: RequestOutcome, milliseconds: number): void {
    let row = this.#requests.get(kind);
    if (!row) this.#requests.set(kind, (row = { outcomes: new Map(), durations: new Durations() }));
    row.outcomes.set(outcome, (row.outcomes.get(outcome) ?? 0) + 1);
    row.durations.add(milliseconds);
  }

  subgraph(name: string): SubgraphMeter {
    let meter = this.#subgraphs.get(name);
    if (!meter) this.#subgraphs.set(name, (meter = new SubgraphMeter()));
    return meter;
  }

  /** Shows a cache's counts under its name; the cache goes on counting in its own object. */
  watchCache(name: string, counts: CacheCounts): void {
    this.#caches.set(name, counts);
  }

  /** The exposition text: this gateway's numbers, then those of the process. */
  async text(): Promise<string> {
    return `${await this.#registry.metrics()}\n${await processRegistry().metrics()}`;
  }

  #describeRequests(): void {
    const requests = this.#requests;
    this.#count('shuniu_requests_total', 'Answered GraphQL requests by kind of operation and outcome.', () =>
      [...requests].flatMap(([kind, { outcomes }]) =>
        [...outcomes].map(([outcome, count]) => [{ kind, outcome }, count] as const),
      ),
    );
    registerDurations(this.#registry, 'shuniu_request_duration_seconds', 'From question to answer, by kind.', () =>
      [...requests].map(([kind, { durations }]) => [{ kind }, durations] as const),
    );
    this.#gauge('shuniu_requests_in_flight', 'Requests being answered now.', () => [[{}, this.requestsInFlight]]);
    this.#count(
      'shuniu_plans_total',
      'Requests by what became of their plan: compiled now, found (hit), failed.',
      () => [
        [{ outcome: 'compiled' }, this.plans.compiled],
        [{ outcome: 'hit' }, this.plans.hits],
        [{ outcome: 'failed' }, this.plans.failed],
      ],
    );
    registerDurations(
      this.#registry,
      'shuniu_plan_duration_seconds',
      'Time taken to plan and compile an operation.',
      () => [[{}, this.plans.durations]],
    );
  }

  #describeSubgraphs(): void {
    const each = (value: (meter: SubgraphMeter) => number) => (): Row[] =>
      [...this.#subgraphs].map(([subgraph, meter]) => [{ subgraph }, value(meter)] as const);
    this.#count('shuniu_subgraph_asks_total', 'Questions to a subgraph by outcome: ok, errors, or a code.', () =>
      [...this.#subgraphs].flatMap(([subgraph, { outcomes }]) =>
        [...outcomes].map(([outcome, count]) => [{ subgraph, outcome }, count] as const),
      ),
    );
    registerDurations(
      this.#registry,
      'shuniu_subgraph_duration_seconds',
      'From question to answer of a subgraph.',
      () => [...this.#subgraphs].map(([subgraph, { durations }]) => [{ subgraph }, durations] as const),
    );
    this.#gauge(
      'shuniu_subgraph_in_flight',
      'Questions to a subgraph that wait for an answer now.',
      each(({ inFlight }) => inFlight),
    );
    this.#count(
      'shuniu_representations_total',
      'Representations of entities that a subgraph was asked for.',
      each(({ representations }) => representations),
    );
    this.#count(
      'shuniu_representations_deduplicated_total',
      'Entities in answers for which an equal representation was asked already.',
      each(({ deduplicated }) => deduplicated),
    );
  }

  #describeCaches(): void {
    this.#count('shuniu_cache_reads_total', 'Readings of a cache by outcome: hit, miss, joined or bypassed.', () =>
      [...this.#caches].flatMap(([cache, { hits, misses, joined = 0, bypassed = 0 }]) =>
        Object.entries({ hit: hits, miss: misses, joined, bypassed }).map(
          ([outcome, count]) => [{ cache, outcome }, count] as const,
        ),
      ),
    );
  }

  /** Counted elsewhere as plain numbers, and told to prom-client at the moment of reading. */
  #count(name: string, help: string, rows: () => readonly Row[]): void {
    // oxlint-disable-next-line no-new -- it registers itself
    new Counter<string>({
      name,
      help,
      labelNames: ['kind', 'outcome', 'subgraph', 'cache'],
      registers: [this.#registry],
      collect() {
        this.reset();
        for (const [labels, value] of rows()) this.inc(labels, value);
      },
    });
  }

  #gauge(name: string, help: string, rows: () => readonly Row[]): void {
    // oxlint-disable-next-line no-new -- it registers itself
    new Gauge<string>({
      name,
      help,
      labelNames: ['subgraph'],
      registers: [this.#registry],
      collect() {
        this.reset();
        for (const [labels, value] of rows()) this.set(labels, value);
      },
    });
  }
}

type Row = readonly [labels: Record<string, string>, value: number];

let ofProcess: Registry | undefined;

/** Memory, processor time, event loop and garbage collection belong to the process, however many gateways it holds. */
function processRegistry(): Registry {
  if (!ofProcess) {
    ofProcess = new Registry();
    collectDefaultMetrics({ register: ofProcess });
  }
  return ofProcess;
}
