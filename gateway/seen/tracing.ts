/** Spans of a request, its plan and its questions to subgraphs; they tell names, counts and outcomes, and no value of anybody's. */
import {
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  trace,
  type Context,
  type Span,
  type Tracer,
  type TracerProvider,
} from '@opentelemetry/api';
import type { RequestScope } from '../../shared/request-scope.js';
import type { Question } from '../engine/reach.js';
import type { AskOutcome, OperationKind, RequestOutcome } from './meters.js';
import { spanContextOf, traceHeadersOf, type TraceHeaders } from './trace-headers.js';

export class Tracing {
  readonly #tracer: Tracer;
  /** The span of each request that is being answered, as the parent of all that is done for it. */
  readonly #contexts = new WeakMap<RequestScope, Context>();

  constructor(provider: TracerProvider) {
    this.#tracer = provider.getTracer('shuniu');
  }

  startRequest(scope: RequestScope, incoming: TraceHeaders | undefined): Span {
    const remote = incoming && spanContextOf(incoming);
    const parent = remote ? trace.setSpanContext(ROOT_CONTEXT, remote) : ROOT_CONTEXT;
    const span = this.#tracer.startSpan('graphql.request', { kind: SpanKind.SERVER }, parent);
    span.setAttribute('shuniu.request_id', scope.requestId);
    this.#contexts.set(scope, trace.setSpan(parent, span));
    return span;
  }

  /** What is done under `life` is done for the request, and its spans stand below that one's. */
  lend(scope: RequestScope, life: RequestScope): void {
    this.#contexts.set(life, this.#contextOf(scope));
  }

  endRequest(span: Span, kind: OperationKind, outcome: RequestOutcome): void {
    span.setAttributes({ 'graphql.operation.type': kind, 'shuniu.outcome': outcome });
    if (outcome === 'failed') span.setStatus({ code: SpanStatusCode.ERROR });
    span.end();
  }

  /** Told when it is over: a plan that was found costs no span. */
  planned(scope: RequestScope | undefined, start: number, failed: boolean): void {
    const span = this.#tracer.startSpan('graphql.plan', { startTime: start }, this.#contextOf(scope));
    if (failed) span.setStatus({ code: SpanStatusCode.ERROR });
    span.end();
  }

  startAsk({ fetch, entities, scope }: Question, representations: number): Span {
    const attributes = {
      'shuniu.subgraph': fetch.subgraph,
      'shuniu.step': stepNameOf(fetch),
      'graphql.operation.type': fetch.kind,
      ...(entities.length > 0 && { 'shuniu.representations': representations }),
    };
    return this.#tracer.startSpan('graphql.subgraph', { kind: SpanKind.CLIENT, attributes }, this.#contextOf(scope));
  }

  endAsk(span: Span, outcome: AskOutcome): void {
    span.setAttribute('shuniu.outcome', outcome);
    if (outcome !== 'ok') span.setStatus({ code: SpanStatusCode.ERROR });
    span.end();
  }

  headersOf(span: Span): TraceHeaders {
    return traceHeadersOf(span.spanContext());
  }

  #contextOf(scope: RequestScope | undefined): Context {
    return (scope && this.#contexts.get(scope)) ?? ROOT_CONTEXT;
  }
}

/** What a fetch is about by names of the schema; an alias is a client's word, so fields stand as the schema has them. */
function stepNameOf({ rootFields }: Question['fetch']): string {
  return rootFields.length > 0 ? rootFields.join(' ') : '_entities';
}
