import { afterEach, describe, expect, it } from '@jest/globals';
import { SpanKind, SpanStatusCode } from '@opentelemetry/api';
import {
  AlwaysOffSampler,
  ParentBasedSampler,
  AlwaysOnSampler,
  type ReadableSpan,
} from '@opentelemetry/sdk-trace-node';
import { startWatched, type WatchedGateway, type WatchedOptions } from './watched-gateway.js';

const ACROSS = '{ visits { day station { name rooms } } }';
const TRACE = '0af7651916cd43dd8448eb211c80319c';
const CLIENT = 'b7ad6b7169203331';
const FROM_CLIENT = { traceparent: `00-${TRACE}-${CLIENT}-01`, tracestate: 'edge=1,other=2' };

describe('a trace goes through the gateway', () => {
  let hub: WatchedGateway;
  const start = async (options: WatchedOptions = { spans: true }): Promise<void> => {
    hub = await startWatched(options);
  };
  afterEach(() => hub.stop());
  const named = (spans: readonly ReadableSpan[], name: string): ReadableSpan[] => spans.filter((s) => s.name === name);
  const idOf = (span: ReadableSpan | undefined): string | undefined => span?.spanContext().spanId;

  it('each question to a subgraph, on both levels, and the plan are children of the request', async () => {
    await start();
    await hub.ask({ query: ACROSS }, { 'x-request-id': 'request-1' });
    const spans = hub.spans();
    const [request, ...others] = named(spans, 'graphql.request');
    expect(others).toEqual([]);
    expect(request!.parentSpanContext).toBeUndefined();
    expect(request!.kind).toBe(SpanKind.SERVER);
    expect(request!.attributes).toEqual({
      'shuniu.request_id': 'request-1',
      'graphql.operation.type': 'query',
      'shuniu.outcome': 'ok',
    });
    expect(named(spans, 'graphql.plan')).toHaveLength(1);
    const asks = named(spans, 'graphql.subgraph');
    expect(asks.map(({ attributes }) => attributes)).toEqual(
      expect.arrayContaining([
        {
          'shuniu.subgraph': 'visits',
          'shuniu.step': 'visits',
          'graphql.operation.type': 'query',
          'shuniu.outcome': 'ok',
        },
        ...['stations', 'rooms'].map((subgraph) => ({
          'shuniu.subgraph': subgraph,
          'shuniu.step': '_entities',
          'graphql.operation.type': 'query',
          'shuniu.representations': 2,
          'shuniu.outcome': 'ok',
        })),
      ]),
    );
    for (const span of [...asks, ...named(spans, 'graphql.plan')]) {
      expect(span.parentSpanContext?.spanId).toBe(idOf(request));
      expect(span.spanContext().traceId).toBe(request!.spanContext().traceId);
    }
    expect(asks).toHaveLength(3);
  });

  it('so are they on the short way, where the plan is made anew for another setting of the flags', async () => {
    await start();
    const query = 'query ($on: Boolean!) { visits { day station { name rooms @include(if: $on) } } }';
    await hub.ask({ query, variables: { on: true } }, FROM_CLIENT);
    hub.spans();
    await hub.ask({ query, variables: { on: false } }, FROM_CLIENT);
    const spans = hub.spans();
    const requests = named(spans, 'graphql.request');
    const below = [...named(spans, 'graphql.plan'), ...named(spans, 'graphql.subgraph')];
    expect([requests.length, requests[0]!.parentSpanContext?.spanId, below.length]).toEqual([1, CLIENT, 3]);
    for (const span of below) expect(span.parentSpanContext?.spanId).toBe(idOf(requests[0]));
  });

  it('a plan that was found has no span, and two requests have two traces', async () => {
    await start();
    await hub.ask({ query: ACROSS });
    const [first] = named(hub.spans(), 'graphql.request');
    await hub.ask({ query: ACROSS });
    const spans = hub.spans();
    const [second] = named(spans, 'graphql.request');
    expect(named(spans, 'graphql.plan')).toEqual([]);
    expect(second!.spanContext().traceId).not.toBe(first!.spanContext().traceId);
  });

  it('it goes on from the client to the gateway, and from each question to its subgraph', async () => {
    await start();
    await hub.ask({ query: ACROSS }, FROM_CLIENT);
    const spans = hub.spans();
    const [request] = named(spans, 'graphql.request');
    expect(request!.parentSpanContext).toMatchObject({ traceId: TRACE, spanId: CLIENT, isRemote: true });
    expect(hub.received).toHaveLength(3);
    for (const { subgraph, headers } of hub.received) {
      const ask = named(spans, 'graphql.subgraph').find(({ attributes }) => attributes['shuniu.subgraph'] === subgraph);
      expect(headers['traceparent']).toBe(`00-${TRACE}-${idOf(ask)}-01`);
      expect(headers['tracestate']).toBe('edge=1,other=2');
    }
  });

  it('a client that does not sample is followed in that', async () => {
    await start({ spans: true, sampler: new ParentBasedSampler({ root: new AlwaysOnSampler() }) });
    await hub.ask({ query: ACROSS }, { traceparent: `00-${TRACE}-${CLIENT}-00` });
    expect(hub.spans()).toEqual([]);
    for (const { headers } of hub.received)
      expect(headers['traceparent']).toMatch(new RegExp(`^00-${TRACE}-.{16}-00$`));
  });

  it('without spans of ours, what the client sent goes on as it is', async () => {
    await start({});
    await hub.ask({ query: ACROSS }, FROM_CLIENT);
    for (const { headers } of hub.received) expect(headers).toMatchObject(FROM_CLIENT);
    await hub.ask({ query: ACROSS });
    expect(hub.received).toHaveLength(6);
    for (const { headers } of hub.received.slice(3)) expect(headers['traceparent']).toBeUndefined();
  });

  it.each([
    ['no header of this form', 'hello'],
    ['a version that cannot be', `ff-${TRACE}-${CLIENT}-01`],
    ['no trace', `00-${'0'.repeat(32)}-${CLIENT}-01`],
    ['no parent', `00-${TRACE}-${'0'.repeat(16)}-01`],
    ['something after version 00', `00-${TRACE}-${CLIENT}-01-more`],
    ['capitals', `00-${TRACE.toUpperCase()}-${CLIENT}-01`],
  ])('a traceparent with %s begins a trace of our own and is not passed on', async (_, traceparent) => {
    await start();
    await hub.ask({ query: ACROSS }, { traceparent });
    const [request] = named(hub.spans(), 'graphql.request');
    expect(request!.parentSpanContext).toBeUndefined();
    expect(request!.spanContext().traceId).not.toBe(TRACE);
    for (const { headers } of hub.received) expect(headers['traceparent']).not.toBe(traceparent);
  });

  it('a tracestate longer than the standard asks to carry is left behind', async () => {
    await start();
    await hub.ask({ query: ACROSS }, { ...FROM_CLIENT, tracestate: `edge=${'x'.repeat(600)}` });
    expect(hub.received).toHaveLength(3);
    for (const { headers } of hub.received) {
      expect(headers['tracestate']).toBeUndefined();
      expect(headers['traceparent']).toContain(TRACE);
    }
  });

  it('what failed is marked: a subgraph that is down, and a request without data', async () => {
    await start();
    hub.breakDown('rooms');
    await hub.ask({ query: ACROSS });
    const spans = hub.spans();
    const rooms = named(spans, 'graphql.subgraph').find(({ attributes }) => attributes['shuniu.subgraph'] === 'rooms');
    expect(rooms!.status.code).toBe(SpanStatusCode.ERROR);
    expect(rooms!.attributes['shuniu.outcome']).toBe('SUBGRAPH_UNAVAILABLE');
    expect(named(spans, 'graphql.request')[0]!.attributes['shuniu.outcome']).toBe('partial');
    await hub.ask({ query: '{ nothing }' });
    expect(named(hub.spans(), 'graphql.request')[0]!.attributes).toMatchObject({
      'graphql.operation.type': 'none',
      'shuniu.outcome': 'refused',
    });
  });

  it('a sampler that takes nothing leaves no span, and answers stay as they are', async () => {
    await start({ spans: true, sampler: new AlwaysOffSampler() });
    const { body } = await hub.ask({ query: ACROSS });
    expect(body.data.visits).toHaveLength(3);
    expect(hub.spans()).toEqual([]);
  });
});
