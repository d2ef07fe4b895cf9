import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { startWatched, type WatchedGateway } from './watched-gateway.js';

let hub: WatchedGateway;
beforeEach(async () => {
  hub = await startWatched();
});
afterEach(() => hub.stop());

async function plans(): Promise<Record<string, number>> {
  const samples = await hub.samples();
  const of = (outcome: string): number => samples[`shuniu_plans_total{outcome="${outcome}"}`]!;
  return { compiled: of('compiled'), hit: of('hit'), failed: of('failed') };
}

it('also when the short way finds its plan, and leaves it to Apollo Server to refuse its variables', async () => {
  const query = 'query ($id: ID!) { station(id: $id) { name } }';
  await hub.ask({ query, variables: { id: 'stn_a' } });
  expect((await hub.ask({ query, variables: {} })).body.errors).toHaveLength(1);
  expect(await plans()).toEqual({ compiled: 1, hit: 1, failed: 0 });
});

it('also when the short way is refused a plan, and Apollo Server after it', async () => {
  const many = (name: string, count: number, of: string): string =>
    Array.from({ length: count }, (_, index) => `${name}${index}: ${of}`).join(' ');
  // Too many fields, but only while they are included.
  const query = `query ($all: Boolean!) { visits { day } ...All @include(if: $all) }
    fragment All on Query { ${many('v', 101, 'visits { ...Visit }')} }
    fragment Visit on Visit { ${many('d', 100, 'day')} }`;
  expect((await hub.ask({ query, variables: { all: false } })).body.errors).toBeUndefined();
  const { body } = await hub.ask({ query, variables: { all: true } });
  expect(body.errors).toMatchObject([{ extensions: { code: 'PLAN_TOO_COSTLY' } }]);
  expect(await plans()).toEqual({ compiled: 1, hit: 0, failed: 1 });
});
