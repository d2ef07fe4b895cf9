/** A subgraph's way with somebody looking on: each question is counted, timed and, where spans are made, a span of its request. */
import type { Span } from '@opentelemetry/api';
import type { RequestScope } from '../../shared/request-scope.js';
import { ReachError, type Answer, type Question, type Reach } from '../engine/reach.js';
import type { AskOutcome, SubgraphMeter } from './meters.js';
import type { TraceHeaders } from './trace-headers.js';
import type { Tracing } from './tracing.js';

export interface Observers {
  readonly meter?: SubgraphMeter | undefined;
  readonly tracing?: Tracing | undefined;
  /** The trace that came with a request, for the subgraphs when no spans of ours stand between. */
  incomingOf(scope: RequestScope): TraceHeaders | undefined;
}

/** The outermost decorator: it sees a question as the plan asks it, whether a cache or the subgraph answers. */
export function observed(reach: Reach, { meter, tracing, incomingOf }: Observers): Reach {
  const watched = meter !== undefined || tracing !== undefined;
  const close = reach.close?.bind(reach);
  return {
    ask: watched ? ask : (question) => reach.ask(withTrace(question, undefined)),
    ready: () => reach.ready(),
    ...(close && { close }),
  };

  async function ask(question: Question): Promise<Answer> {
    const start = performance.now();
    const sent = countRepresentations(question);
    if (meter) countAsked(meter, question, sent);
    const span = tracing?.startAsk(question, sent);
    let outcome: AskOutcome = 'INTERNAL_SERVER_ERROR';
    try {
      const answer = await reach.ask(withTrace(question, span));
      outcome = answer.errors?.length ? 'errors' : 'ok';
      return answer;
    } catch (error) {
      if (error instanceof ReachError) outcome = error.code;
      throw error;
    } finally {
      if (meter) {
        meter.inFlight--;
        meter.answered(outcome, performance.now() - start);
      }
      if (span) tracing?.endAsk(span, outcome);
    }
  }

  function withTrace(question: Question, span: Span | undefined): Question {
    const trace = span && tracing ? tracing.headersOf(span) : incomingOf(question.scope);
    return trace ? { ...question, trace: { ...trace } } : question;
  }
}

function countRepresentations({ entities }: Question): number {
  let sent = 0;
  for (const { texts } of entities) sent += texts.length;
  return sent;
}

function countAsked(meter: SubgraphMeter, { entities }: Question, sent: number): void {
  meter.inFlight++;
  meter.representations += sent;
  for (const { texts, places = texts.length } of entities) meter.deduplicated += places - texts.length;
}
