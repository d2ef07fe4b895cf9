import { describe, expect, it } from '@jest/globals';
import { seenSettings } from '../../gateway/seen/settings.js';
import { ConfigError } from '../../shared/config.js';
import { deadUrl } from '../hub/partners-at-hand.js';
import { startWatched, type WatchedOptions } from './watched-gateway.js';

const QUERY = '{ visits { station { name } } }';

describe('operators say who may look on', () => {
  const once = async <T>(
    env: NonNullable<WatchedOptions['env']>,
    look: (hub: Awaited<ReturnType<typeof startWatched>>) => Promise<T>,
  ): Promise<T> => {
    const hub = await startWatched({ env });
    try {
      return await look(hub);
    } finally {
      await hub.stop();
    }
  };

  describe('at the metrics', () => {
    it('in trials they stand beside /graphql', async () => {
      expect((await once({}, (hub) => hub.get('/metrics'))).status).toBe(200);
    });

    it.each([[{ SHUNIU_METRICS: 'off' }], [{ NODE_ENV: 'production' }]])('%j: there are none', async (env) => {
      await once(env, async (hub) => {
        expect((await hub.get('/metrics')).status).toBe(404);
        expect(hub.seen.meters).toBeUndefined();
        expect((await hub.ask({ query: QUERY })).body.data.visits).toHaveLength(3);
      });
    });

    it('a port of their own: there, not beside /graphql, and closed with the gateway', async () => {
      const { host } = new URL(await deadUrl());
      await once({ NODE_ENV: 'production', SHUNIU_METRICS: host }, async (hub) => {
        await hub.ask({ query: QUERY });
        expect((await hub.get('/metrics')).status).toBe(404);
        const text = await (await fetch(`http://${host}/metrics`)).text();
        expect(text).toContain('shuniu_requests_total{kind="query",outcome="ok"} 1');
        expect((await fetch(`http://${host}/graphql`)).status).not.toBe(200);
      });
      await expect(fetch(`http://${host}/metrics`)).rejects.toThrow();
    });
  });

  describe('at plans', () => {
    const wish = { 'x-shuniu-plan': 'text' };

    it.each([[{ SHUNIU_EXPLAIN: 'off' }], [{ NODE_ENV: 'production' }]])('%j: a wish is refused', async (env) => {
      await once(env, async (hub) => {
        const { status, body } = await hub.ask({ query: QUERY }, wish);
        expect(status).toBe(403);
        expect(body.errors).toEqual([
          expect.objectContaining({ extensions: expect.objectContaining({ code: 'PLAN_FORBIDDEN' }) }),
        ]);
        expect(body).not.toHaveProperty('data');
        expect(hub.received).toEqual([]);
        expect((await hub.ask({ query: QUERY })).body).not.toHaveProperty('extensions');
      });
    });

    it('where they are shown: in each form, only to who asks, and with the answer', async () => {
      await once({ NODE_ENV: 'production', SHUNIU_EXPLAIN: 'on' }, async (hub) => {
        const plain = await hub.ask({ query: QUERY });
        expect(plain.body).not.toHaveProperty('extensions');
        const { body } = await hub.ask({ query: QUERY }, wish);
        expect(body.data).toEqual(plain.body.data);
        expect(body.extensions.plan).toMatch(/^query: 2 steps, 2 subgraphs\n/);
        const drawn = await hub.ask({ query: QUERY }, { 'x-shuniu-plan': 'mermaid' });
        expect(drawn.body.extensions.plan).toMatch(/^flowchart TD\n/);
        const json = await hub.ask({ query: QUERY }, { 'x-shuniu-plan': 'json' });
        expect(json.body.extensions.plan.steps).toMatchObject([
          { id: 1, subgraph: 'visits', kind: 'query', waitsFor: [] },
          { id: 2, subgraph: 'stations', kind: 'entities', path: ['visits', '@', 'station'], waitsFor: [1] },
        ]);
      });
    });

    it('a form that there is not is refused, with those there are, and is not repeated', async () => {
      await once({}, async (hub) => {
        const { status, body } = await hub.ask({ query: QUERY }, { 'x-shuniu-plan': 'paper' });
        expect(status).toBe(400);
        expect(body.errors[0].message).toBe('The header x-shuniu-plan must be one of text, mermaid, json.');
      });
    });

    it('a question that is refused has no plan', async () => {
      await once({}, async (hub) => {
        const { body } = await hub.ask({ query: '{ nothing }' }, wish);
        expect(body.errors[0].extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
        expect(body).not.toHaveProperty('extensions');
      });
    });
  });

  describe('in settings that are checked', () => {
    it.each([
      [{ SHUNIU_METRICS: 'yes' }, /SHUNIU_METRICS must be on/],
      [{ SHUNIU_METRICS: '70000' }, /SHUNIU_METRICS must be on/],
      [{ SHUNIU_METRICS: '-1' }, /SHUNIU_METRICS must be on/],
      [{ SHUNIU_EXPLAIN: 'true' }, /SHUNIU_EXPLAIN must be on or off, not "true"/],
      [{ OTEL_EXPORTER_OTLP_ENDPOINT: 'collector:4318' }, /OTEL_EXPORTER_OTLP_ENDPOINT must be an http/],
    ])('%j is refused', (env, message) => {
      expect(() => seenSettings(env)).toThrow(ConfigError);
      expect(() => seenSettings(env)).toThrow(message);
    });

    it.each([
      [{ SHUNIU_METRICS: '9464' }, { host: '127.0.0.1', port: 9464 }],
      [
        { SHUNIU_METRICS: '9464', HOST: '0.0.0.0' },
        { host: '0.0.0.0', port: 9464 },
      ],
      [{ SHUNIU_METRICS: '[::1]:9464' }, { host: '::1', port: 9464 }],
      [{ SHUNIU_METRICS: 'on', NODE_ENV: 'production' }, 'here'],
    ])('%j is understood', (env, metrics) => {
      expect(seenSettings(env).metrics).toEqual(metrics);
    });

    it('a collector that is named but switched off is not used', () => {
      const OTEL_EXPORTER_OTLP_ENDPOINT = 'http://127.0.0.1:4318';
      expect(seenSettings({ OTEL_EXPORTER_OTLP_ENDPOINT }).traces).toBe(true);
      expect(seenSettings({ OTEL_EXPORTER_OTLP_ENDPOINT, OTEL_SDK_DISABLED: 'true' }).traces).toBe(false);
      expect(seenSettings({ OTEL_EXPORTER_OTLP_ENDPOINT, OTEL_TRACES_EXPORTER: 'none' }).traces).toBe(false);
    });
  });
});
