import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { frontSettings } from '../../gateway/front/settings.js';
import { ConfigError } from '../../shared/config.js';
import { openFront, sendRaw, type Front } from './front.js';

const PAGE = 'https://pages.example';

describe('a list of operations', () => {
  let front: Front;
  beforeAll(async () => {
    front = await openFront({ front: frontSettings({ SHUNIU_BATCH: '2' }) });
  });
  afterAll(() => front.close());

  it('is answered in its order, each operation by itself', async () => {
    const response = await front.post([{ query: '{ hello }' }, { query: '{ broken }' }]);
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(await response.json()).toMatchObject([
      { data: { hello: 'hello you' } },
      { data: { broken: null }, errors: [{ extensions: { code: 'BROKEN' } }] },
    ]);
  });

  it('is refused when it is longer than the setting, and nothing of it is run', async () => {
    const before = front.asked.length;
    const response = await front.post(Array.from({ length: 3 }, () => ({ query: '{ hello }' })));
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({
      errors: [{ message: expect.stringMatching(/more than 2 operations/), extensions: { code: 'BATCH_REFUSED' } }],
    });
    expect(front.asked).toHaveLength(before);
  });

  it('is refused when it is empty', async () => {
    expect((await front.post([])).status).toBe(400);
  });
});

describe('a web page of another origin', () => {
  let closed: Front;
  let some: Front;
  let all: Front;
  beforeAll(async () => {
    closed = await openFront();
    some = await openFront({ front: frontSettings({ SHUNIU_CORS_ORIGINS: `${PAGE}, http://localhost:5173` }) });
    all = await openFront({ front: frontSettings({ SHUNIU_CORS_ORIGINS: '*' }) });
  });
  afterAll(async () => {
    for (const front of [closed, some, all]) await front.close();
  });

  const preflight = async ({ url }: Front, origin: string) => {
    const { status, headers } = await sendRaw(url, {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' },
    });
    return { status, headers: new Map(headers) };
  };

  it('may not read answers', async () => {
    const { status, headers } = await preflight(closed, PAGE);
    expect([status, headers.get('allow')]).toEqual([204, 'GET, HEAD, POST, OPTIONS']);
    expect([...headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
    const answer = await closed.post({ query: '{ hello }' }, { origin: PAGE });
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
    expect(answer.headers.get('vary')).toBe('accept, accept-encoding');
  });

  it('may when its origin is named, and refusals too; no other may', async () => {
    const { status, headers } = await preflight(some, PAGE);
    expect(status).toBe(204);
    expect(headers.get('access-control-allow-origin')).toBe(PAGE);
    expect(headers.get('access-control-allow-methods')).toBe('GET, HEAD, POST, OPTIONS');
    expect(headers.get('access-control-allow-headers')).toContain('content-type');
    expect(headers.get('access-control-allow-credentials')).toBeUndefined();
    for (const body of ['{"query":"{ hello }"}', '{"query":']) {
      const answer = await some.post(body, { origin: PAGE });
      expect(answer.headers.get('access-control-allow-origin')).toBe(PAGE);
      expect(answer.headers.get('vary')).toMatch(/^origin\b/);
    }
    for (const origin of ['https://other.example', 'https://pages.example.other', 'null']) {
      expect((await preflight(some, origin)).headers.get('access-control-allow-origin')).toBeUndefined();
      const answer = await some.post({ query: '{ hello }' }, { origin });
      expect(answer.headers.get('access-control-allow-origin')).toBeNull();
      expect(answer.headers.get('vary')).toBe('origin, accept, accept-encoding');
    }
  });

  it('may when all may', async () => {
    const answer = await all.post({ query: '{ hello }' }, { origin: PAGE });
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    expect(answer.headers.get('access-control-expose-headers')).toContain('x-request-id');
    expect(answer.headers.get('vary')).toBe('accept, accept-encoding');
  });

  it('may not send a form in a user’s name all the same', async () => {
    const answer = await all.post('{"query":"{ hello }"}', { origin: PAGE, 'content-type': 'text/plain' });
    expect(answer.status).toBe(400);
  });
});

describe('a setting', () => {
  it.each([
    [{}, { batch: 0, corsOrigins: [] }],
    [
      { SHUNIU_BATCH: '', SHUNIU_CORS_ORIGINS: '' },
      { batch: 0, corsOrigins: [] },
    ],
    [{ SHUNIU_BATCH: '10' }, { batch: 10, corsOrigins: [] }],
    [{ SHUNIU_CORS_ORIGINS: `${PAGE},http://a:1` }, { batch: 0, corsOrigins: [PAGE, 'http://a:1'] }],
    [{ SHUNIU_CORS_ORIGINS: '*' }, { batch: 0, corsOrigins: '*' }],
  ])('%j is taken', (env, expected) => expect(frontSettings(env)).toEqual(expected));

  it.each([
    [{ SHUNIU_BATCH: '-1' }, /SHUNIU_BATCH must be/],
    [{ SHUNIU_BATCH: '1.5' }, /SHUNIU_BATCH must be/],
    [{ SHUNIU_BATCH: '101' }, /from 0 \(none\) to 100/],
    [{ SHUNIU_BATCH: 'on' }, /not "on"/],
    [{ SHUNIU_CORS_ORIGINS: 'pages.example' }, /"pages.example" is none/],
    [{ SHUNIU_CORS_ORIGINS: `${PAGE}/` }, /must be origins/],
    [{ SHUNIU_CORS_ORIGINS: `${PAGE},*` }, /"\*" is none/],
    [{ SHUNIU_CORS_ORIGINS: 'null' }, /must be origins/],
  ])('%j is refused', (env, reason) => {
    expect(() => frontSettings(env)).toThrow(ConfigError);
    expect(() => frontSettings(env)).toThrow(reason);
  });
});
