import { describe, expect, it } from '@jest/globals';
import { startFresh } from '../fresh-process.js';
import { serveAnswers } from '../hub/partners-at-hand.js';

/** A gateway over rooms that answer nothing; it is asked once, and says whether the SDK for spans was loaded. */
const SOURCE = `
  import './gateway/no-telemetry.ts';
  import { createRequire } from 'node:module';
  import { startGateway } from './gateway/start.ts';
  const room = { ask: async () => ({ data: { stations: null } }), ready: async () => undefined };
  const hub = await startGateway(process.env, { stations: room, resources: room, projects: room });
  const body = JSON.stringify({ query: '{ stations { totalCount } }' });
  await (await fetch(hub.url, { method: 'POST', headers: { 'content-type': 'application/json' }, body })).text();
  await hub.stop();
  const loaded = Object.keys(createRequire(process.cwd() + '/').cache).some((path) => path.includes('/sdk-trace-node/'));
  process.stdout.write('sdk ' + (loaded ? 'loaded' : 'not loaded'));
  process.exit();
`;

interface Sent {
  readonly resourceSpans: readonly {
    readonly resource: { readonly attributes: readonly { key: string; value: { stringValue: string } }[] };
    readonly scopeSpans: readonly { readonly spans: readonly { name: string }[] }[];
  }[];
}

describe('spans are sent only where a collector is named', () => {
  const run = async (env: Record<string, string>): Promise<{ output: string; errors: string }> => {
    const fresh = startFresh(SOURCE, { PORT: '0', SHUNIU_METRICS: 'off', ...env });
    await fresh.end();
    return { output: fresh.output(), errors: fresh.errors() };
  };

  it('with one: all spans of a request, the last ones when the hub ends', async () => {
    const sent: Sent[] = [];
    const collector = await serveAnswers((response, body) => {
      sent.push(JSON.parse(body) as Sent);
      response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    });
    const { output } = await run({
      OTEL_EXPORTER_OTLP_ENDPOINT: new URL(collector.url).origin,
      OTEL_RESOURCE_ATTRIBUTES: 'deployment.environment.name=trial%20run',
    });
    await collector.stop();
    expect(output).toBe('sdk loaded');
    const all = sent.flatMap(({ resourceSpans }) => resourceSpans);
    const names = all.flatMap(({ scopeSpans }) => scopeSpans.flatMap(({ spans }) => spans.map(({ name }) => name)));
    expect(names.sort()).toEqual(['graphql.plan', 'graphql.request', 'graphql.subgraph']);
    expect(Object.fromEntries(all[0]!.resource.attributes.map(({ key, value }) => [key, value.stringValue]))).toEqual({
      'service.name': 'shuniu',
      'deployment.environment.name': 'trial run',
    });
  });

  it('without one: nothing is loaded', async () => {
    expect((await run({})).output).toBe('sdk not loaded');
  });

  it('with one that is away: requests are answered, the hub ends, and the log says so', async () => {
    const { output, errors } = await run({ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:9' });
    expect(output).toBe('sdk loaded');
    expect(errors).toContain('The last spans were not sent to the collector');
  });
});
