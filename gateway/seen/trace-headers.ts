/** The W3C headers by which a trace goes from one server to the next: read from a request, written for a subgraph. */
import { createTraceState, isSpanContextValid, type SpanContext } from '@opentelemetry/api';

export interface TraceHeaders {
  readonly traceparent: string;
  readonly tracestate?: string;
}

type Headers = Readonly<Record<string, string | readonly string[] | undefined>>;

const TRACEPARENT = /^([\da-f]{2})-([\da-f]{32})-([\da-f]{16})-([\da-f]{2})(-[^\s]*)?$/;
/** What the standard asks everybody to carry at least; more would be a client's way to fill every fetch. */
const MAX_TRACESTATE = 512;

/** The trace that a request belongs to, undefined when it names none, or not in the form of the standard. */
export function readTraceHeaders(headers: Headers): TraceHeaders | undefined {
  const { traceparent, tracestate } = headers;
  if (typeof traceparent !== 'string' || traceparent.length > 256 || !spanContextOf({ traceparent })) return undefined;
  const state = typeof tracestate === 'string' ? tracestate : tracestate?.join(',');
  const carried = state !== undefined && state.length <= MAX_TRACESTATE && /^[\x20-\x7e]+$/.test(state);
  return carried ? { traceparent, tracestate: state } : { traceparent };
}

export function spanContextOf({ traceparent, tracestate }: TraceHeaders): SpanContext | undefined {
  const [, version, traceId = '', spanId = '', flags = '00', rest] = TRACEPARENT.exec(traceparent) ?? [];
  if (version === undefined || version === 'ff' || (version === '00' && rest !== undefined)) return undefined;
  const context: SpanContext = {
    traceId,
    spanId,
    traceFlags: parseInt(flags, 16) & 1,
    isRemote: true,
    ...(tracestate !== undefined && { traceState: createTraceState(tracestate) }),
  };
  return isSpanContextValid(context) ? context : undefined;
}

export function traceHeadersOf({ traceId, spanId, traceFlags, traceState }: SpanContext): TraceHeaders {
  const traceparent = `00-${traceId}-${spanId}-${(traceFlags & 1).toString().padStart(2, '0')}`;
  const tracestate = traceState?.serialize();
  return tracestate ? { traceparent, tracestate } : { traceparent };
}
