/** What may be seen of the hub's work, and by whom: `SHUNIU_METRICS`, `SHUNIU_EXPLAIN` and OpenTelemetry's own variables. */
import { ConfigError, type ListenConfig } from '../../shared/config.js';

type Environment = Readonly<Record<string, string | undefined>>;

export interface SeenSettings {
  /** `here`: at `/metrics` of the hub's own port; an address: there alone; undefined: nothing is counted. */
  readonly metrics: 'here' | ListenConfig | undefined;
  /** Whether a client may ask for the plan of its query. */
  readonly explain: boolean;
  /** Whether spans are made and sent; where to is read by the exporter itself. */
  readonly traces: boolean;
}

export function seenSettings(env: Environment): SeenSettings {
  const production = env['NODE_ENV'] === 'production';
  return {
    metrics: metricsOf(env, env['SHUNIU_METRICS'] || (production ? 'off' : 'on')),
    explain: switchOf('SHUNIU_EXPLAIN', env['SHUNIU_EXPLAIN'] || (production ? 'off' : 'on')),
    traces: tracesOf(env),
  };
}

function metricsOf(env: Environment, text: string): SeenSettings['metrics'] {
  if (text === 'on') return 'here';
  if (text === 'off') return undefined;
  const [, host = env['HOST'] || '127.0.0.1', digits] = /^(?:(.+):)?(\d{1,5})$/.exec(text) ?? [];
  const port = Number(digits);
  if (digits !== undefined && port <= 65535) return { host: host.replace(/^\[(.*)\]$/, '$1'), port };
  throw new ConfigError(
    `SHUNIU_METRICS must be on (at /metrics of the hub), off, a port of its own such as 9464, or an address such as 127.0.0.1:9464, not "${text}".`,
  );
}

function switchOf(variable: string, text: string): boolean {
  if (text === 'on' || text === 'off') return text === 'on';
  throw new ConfigError(`${variable} must be on or off, not "${text}".`);
}

/** The variables are OpenTelemetry's; an address that the exporter would drop with a remark is refused here. */
function tracesOf(env: Environment): boolean {
  const wanted = ['OTEL_EXPORTER_OTLP_TRACES_ENDPOINT', 'OTEL_EXPORTER_OTLP_ENDPOINT'].filter((name) => env[name]);
  for (const name of wanted) {
    if (/^https?:\/\//.test(env[name]!) && URL.canParse(env[name]!)) continue;
    throw new ConfigError(
      `${name} must be an http:// or https:// address such as http://127.0.0.1:4318, not "${env[name]}".`,
    );
  }
  return wanted.length > 0 && env['OTEL_SDK_DISABLED'] !== 'true' && env['OTEL_TRACES_EXPORTER'] !== 'none';
}
