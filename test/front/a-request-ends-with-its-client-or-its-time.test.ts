import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { RequestScope } from '../../shared/request-scope.js';
import { openFront, type Front } from './front.js';

/** Both ways: past Apollo Server, and with a plugin through it. */
describe.each([
  ['the short way', []],
  ['Apollo Server', [{}]],
])('a request on its way by %s', (_way, plugins) => {
  let front: Front;
  beforeAll(async () => {
    front = await openFront({ deadline: 400, plugins });
    // The room answers `never` only when the request is over; here that makes the texts known, once the planner has got ready.
    for (const query of ['{ never }', '{ never hello }'])
      for (const before = front.asked.length; front.asked.length === before;) await front.post({ query });
  });
  afterAll(() => front.close());

  const lastScope = (): RequestScope => front.asked.at(-1)!.scope;

  it('is over when its client goes away', async () => {
    const before = front.asked.length;
    const leaving = new AbortController();
    const asking = fetch(front.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ never }' }),
      signal: leaving.signal,
    }).catch((error: unknown) => error);
    while (front.asked.length === before) await new Promise((resolve) => setTimeout(resolve, 2));
    expect(lastScope().ended).toBeUndefined();
    const ended = new Promise((resolve) => lastScope().whenEnded(resolve));
    leaving.abort();
    await asking;
    expect(await ended).toBe('CANCELLED');
  });

  it('is over when its time is up, and tells so', async () => {
    const response = await front.post({ query: '{ never hello }' });
    expect(lastScope().ended).toBe('TIMEOUT');
    expect(lastScope().deadline).toBeLessThanOrEqual(Date.now());
    expect(response.status).toBe(200);
    const { data, errors } = (await response.json()) as { data: unknown; errors: object[] };
    expect(data).toEqual({ never: null, hello: null });
    for (const error of errors)
      expect(error).toMatchObject({ extensions: { code: 'SUBGRAPH_TIMEOUT', subgraph: 'room' } });
  });

  it('is not over by being answered', async () => {
    await (await front.post({ query: '{ hello }' })).text();
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(lastScope().ended).toBeUndefined();
  });
});
