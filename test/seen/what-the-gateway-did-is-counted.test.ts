import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startWatched, type WatchedGateway } from './watched-gateway.js';

const ACROSS = 'query Across { visits { day station { name rooms } } }';

describe('what the gateway did is counted', () => {
  let hub: WatchedGateway;
  let samples: Record<string, number>;
  beforeAll(async () => {
    hub = await startWatched();
    for (let i = 0; i < 3; i++) await hub.ask({ query: ACROSS });
    await hub.ask({ query: '{ station(id: "stn_a") { name } }' });
    await hub.ask({ query: '{ visits { station { rooms(fail: "yes") } } }' }); // answered with errors
    await hub.ask({ query: '{ visits { ' }); // no GraphQL
    await hub.ask({ query: '{ nothing }' }); // not in the graph
    await hub.ask({ query: 'query ($id: ID!) { station(id: $id) { name } }', variables: {} }); // a variable is missing
    hub.breakDown('rooms');
    await hub.ask({ query: ACROSS }); // part of it is null
    await hub.ask({ query: 'mutation { nothing }' }); // the graph has no mutations
    samples = await hub.samples();
  });
  afterAll(() => hub.stop());

  const starting = (name: string): Record<string, number> =>
    Object.fromEntries(Object.entries(samples).filter(([key]) => key.startsWith(name)));

  it('requests, by kind of operation and outcome', () => {
    expect(starting('shuniu_requests_total')).toEqual({
      'shuniu_requests_total{kind="query",outcome="ok"}': 4,
      'shuniu_requests_total{kind="query",outcome="partial"}': 2,
      'shuniu_requests_total{kind="query",outcome="refused"}': 1,
      'shuniu_requests_total{kind="mutation",outcome="refused"}': 1,
      'shuniu_requests_total{kind="none",outcome="refused"}': 2,
    });
    expect(samples['shuniu_request_duration_seconds_count{kind="query"}']).toBe(7);
    expect(samples['shuniu_request_duration_seconds_bucket{kind="query",le="+Inf"}']).toBe(7);
    expect(samples['shuniu_requests_in_flight']).toBe(0);
  });

  it('plans: made once for an operation, found from then on', () => {
    expect(starting('shuniu_plans_total')).toEqual({
      'shuniu_plans_total{outcome="compiled"}': 4,
      'shuniu_plans_total{outcome="hit"}': 3,
      'shuniu_plans_total{outcome="failed"}': 0,
    });
    expect(samples['shuniu_plan_duration_seconds_count']).toBe(4);
  });

  it('questions to each subgraph, by outcome', () => {
    expect(starting('shuniu_subgraph_asks_total')).toEqual({
      'shuniu_subgraph_asks_total{subgraph="visits",outcome="ok"}': 5,
      'shuniu_subgraph_asks_total{subgraph="stations",outcome="ok"}': 5,
      'shuniu_subgraph_asks_total{subgraph="rooms",outcome="ok"}': 3,
      'shuniu_subgraph_asks_total{subgraph="rooms",outcome="errors"}': 1,
      'shuniu_subgraph_asks_total{subgraph="rooms",outcome="SUBGRAPH_UNAVAILABLE"}': 1,
    });
    expect(samples['shuniu_subgraph_duration_seconds_count{subgraph="rooms"}']).toBe(5);
    expect(starting('shuniu_subgraph_in_flight')).toEqual({
      'shuniu_subgraph_in_flight{subgraph="visits"}': 0,
      'shuniu_subgraph_in_flight{subgraph="stations"}': 0,
      'shuniu_subgraph_in_flight{subgraph="rooms"}': 0,
    });
  });

  it('entities: two are asked for at three places, each time', () => {
    expect(starting('shuniu_representations')).toEqual({
      'shuniu_representations_total{subgraph="visits"}': 0,
      'shuniu_representations_total{subgraph="stations"}': 8,
      'shuniu_representations_total{subgraph="rooms"}': 10,
      'shuniu_representations_deduplicated_total{subgraph="visits"}': 0,
      'shuniu_representations_deduplicated_total{subgraph="stations"}': 4,
      'shuniu_representations_deduplicated_total{subgraph="rooms"}': 5,
    });
  });

  it('each bucket of a histogram counts what is in those below it too', () => {
    const buckets = Object.entries(starting('shuniu_subgraph_duration_seconds_bucket{subgraph="visits"')).map(
      ([, n]) => n,
    );
    expect(buckets.length).toBeGreaterThan(10);
    expect(buckets).toEqual([...buckets].sort((a, b) => a - b));
    expect(buckets.at(-1)).toBe(5);
  });

  it('a cache is read where it counts for itself', async () => {
    const counts = { hits: 1, misses: 2 };
    hub.seen.watchCache('documents', counts);
    counts.hits += 4;
    expect(await hub.samples()).toMatchObject({
      'shuniu_cache_reads_total{cache="documents",outcome="hit"}': 5,
      'shuniu_cache_reads_total{cache="documents",outcome="miss"}': 2,
    });
  });

  it('what Prometheus reads is of its type, and tells of the process too', async () => {
    const { status, type, text } = await hub.get('/metrics');
    expect(status).toBe(200);
    expect(type).toBe('text/plain; version=0.0.4; charset=utf-8');
    expect(text).toContain('# TYPE shuniu_request_duration_seconds histogram');
    expect(text).toMatch(/^process_resident_memory_bytes \d/m);
    expect(text).not.toContain('Across');
  });
});
