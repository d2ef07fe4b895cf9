/** Sends spans to an OpenTelemetry collector; its packages are loaded only where `OTEL_EXPORTER_OTLP_ENDPOINT` says so. */
import { diag, DiagLogLevel, type DiagLogger, type TracerProvider } from '@opentelemetry/api';
import type { NodeTracerProvider } from '@opentelemetry/sdk-trace-node';
import { logWarning } from '../../shared/log.js';

type Environment = Readonly<Record<string, string | undefined>>;

export interface SpanExport {
  readonly provider: TracerProvider;
  /** Sends what is left, and ends. */
  stop(): Promise<void>;
}

/** The exporter and the sampler read their own variables (`OTEL_EXPORTER_OTLP_…`, `OTEL_BSP_…`, `OTEL_TRACES_SAMPLER…`). */
export async function exportSpans(env: Environment): Promise<SpanExport> {
  const [sdk, { OTLPTraceExporter }] = await Promise.all([
    import('@opentelemetry/sdk-trace-node'),
    import('@opentelemetry/exporter-trace-otlp-http'),
  ]);
  diag.setLogger(operatorsLog, { logLevel: DiagLogLevel.WARN, suppressOverrideMessage: true });
  // Not made the process's own provider: what other libraries would put into their spans is not known to hold no values.
  const provider = new sdk.NodeTracerProvider({
    resource: resourceOf(env),
    spanProcessors: [new sdk.BatchSpanProcessor(new OTLPTraceExporter())],
  });
  return { provider, stop: () => sendTheLast(provider) };
}

/** A collector that is away keeps the hub from ending for so many milliseconds, and no longer. */
const PATIENCE = 3000;

async function sendTheLast(provider: { shutdown(): Promise<void> }): Promise<void> {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(reject, PATIENCE, new Error(`no answer within ${PATIENCE} ms`));
  try {
    await Promise.race([provider.shutdown(), late]);
  } catch (error) {
    logWarning('The last spans were not sent to the collector', { reason: String(error) });
  } finally {
    clearTimeout(timer);
  }
}

const warn = (reason: string): void => logWarning('OpenTelemetry', { reason });
const ignore = (): void => undefined;

/** What the exporter says of a collector that is away, or of a variable that it cannot read. */
const operatorsLog: DiagLogger = { error: warn, warn, info: ignore, debug: ignore, verbose: ignore };

type Resource = NonNullable<NonNullable<ConstructorParameters<typeof NodeTracerProvider>[0]>['resource']>;

/** Who made the spans, by OpenTelemetry's two variables for it; the SDK itself does not read them. */
function resourceOf(env: Environment): Resource {
  const given = (env['OTEL_RESOURCE_ATTRIBUTES'] ?? '').split(',').flatMap((pair) => {
    const [key = '', value] = pair.split('=').map((part) => part.trim());
    return key && value !== undefined ? [[key, decoded(value)] as const] : [];
  });
  const attributes: Record<string, string> = { 'service.name': 'shuniu', ...Object.fromEntries(given) };
  if (env['OTEL_SERVICE_NAME']) attributes['service.name'] = env['OTEL_SERVICE_NAME'];
  const resource: Resource = {
    attributes,
    merge: () => resource,
    getRawAttributes: () => Object.entries(attributes),
  };
  return resource;
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value; // Not percent-encoded, then: what stands there is meant.
  }
}
