import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { inEachMode, startHub, type Hub } from '../hub.js';

const KEY = 'synthetic key for tests';
/** An area may be kept, a station may not. */
const AREA = '{ area(code: "330182001") { name } }';
const STATIONS = '{ stations(first: 1) { nodes { name } } }';

inEachMode('what a room allows to be kept', (mode) => {
  let hub: Hub;
  beforeAll(async () => {
    hub = await startHub({ mode, follows: false, settings: { SHUNIU_CACHE_KEY: KEY } });
  });
  afterAll(() => hub.stop());

  async function ask(
    query: string,
    headers: Record<string, string> = {},
  ): Promise<{ text: string; kept: string | null }> {
    const response = await fetch(hub.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query }),
    });
    return { text: await response.text(), kept: response.headers.get('cache-control') };
  }

  const statements = (): number => Object.values(hub.statements()).reduce((sum, count) => sum + count, 0);

  async function forget(authorization: string): Promise<{ status: number; body: unknown }> {
    const response = await fetch(new URL('/cache/invalidate', hub.url), {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization },
      body: JSON.stringify([{ kind: 'type', subgraph: 'stations', type: 'Query' }]),
    });
    return { status: response.status, body: await response.json() };
  }

  it('is asked for once, and again when it is forgotten or the client wishes so', async () => {
    const first = await ask(AREA);
    expect(first.kept).toBe('max-age=300');
    expect(statements()).toBeGreaterThan(0);

    const second = await ask(AREA);
    expect(second.text).toBe(first.text);
    expect(second.kept).toMatch(/^max-age=(300|[12]?\d\d)$/);
    expect(statements()).toBe(0);

    expect((await ask(AREA, { 'cache-control': 'no-cache' })).text).toBe(first.text);
    expect(statements()).toBeGreaterThan(0);

    expect((await forget('Bearer another')).status).toBe(401);
    await ask(AREA);
    expect(statements()).toBe(0);
    expect(await forget(`Bearer ${KEY}`)).toEqual({ status: 200, body: { forgotten: 1 } });
    await ask(AREA);
    expect(statements()).toBeGreaterThan(0);
  });

  it('is nothing that it does not speak of', async () => {
    for (let time = 0; time < 3; time++) {
      expect((await ask(STATIONS)).kept).toBe('no-store');
      expect(statements()).toBeGreaterThan(0);
    }
  });
});

it('without a key nobody may have anything forgotten', async () => {
  const hub = await startHub();
  try {
    const response = await fetch(new URL('/cache/invalidate', hub.url), { method: 'POST', body: '[]' });
    expect(response.status).toBe(404);
  } finally {
    await hub.stop();
  }
});
