import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { openFront, sendRaw, type Front, type RawAnswer } from './front.js';

let kept: Front;
let unsaid: Front;
let own: Front;
let shared: Front;
beforeAll(async () => {
  kept = await openFront({ cacheControl: 'max-age=60' });
  unsaid = await openFront();
  own = await openFront({ cacheControl: 'private, max-age=30' });
  shared = await openFront({ cacheControl: 'max-age=60, s-maxage=20' });
});
afterAll(async () => {
  for (const front of [kept, unsaid, own, shared]) await front.close();
});

const get = (front: Front, query: string, headers: Record<string, string> = {}, method = 'GET'): Promise<RawAnswer> =>
  sendRaw(`${front.url}?${new URLSearchParams({ query })}`, {
    method,
    headers: { 'apollo-require-preflight': 'yes', ...headers },
  });
const page = (front: Front, headers: Record<string, string>, method = 'GET'): Promise<RawAnswer> =>
  sendRaw(new URL('/', front.url).href, { method, headers });
const headerOf = ({ headers }: RawAnswer, name: string): string | undefined => new Map(headers).get(name);

describe('an answer to a GET', () => {
  it('has a name, and is left out where the client knows it', async () => {
    const first = await get(kept, '{ hello }');
    const tag = headerOf(first, 'etag')!;
    expect(tag).toMatch(/^W\/"[\w-]+"$/);
    for (const known of [tag, `"other", ${tag}`, tag.slice(2), '*']) {
      const again = await get(kept, '{ hello }', { 'if-none-match': known });
      expect([again.status, again.body.length, headerOf(again, 'content-type')]).toEqual([304, 0, undefined]);
      for (const name of ['etag', 'vary', 'cache-control']) expect(headerOf(again, name)).toBe(headerOf(first, name));
      expect(headerOf(again, 'x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    }
    expect((await get(kept, '{ hello }', { 'if-none-match': '"other"' })).status).toBe(200);
  });

  it('has another name when it says something else, and the same however it is compressed', async () => {
    const tag = headerOf(await get(kept, '{ words(many: 400) }'), 'etag');
    expect(headerOf(await get(kept, '{ words(many: 401) }'), 'etag')).not.toBe(tag);
    expect(headerOf(await get(kept, '{ words(many: 400) }', { 'accept-encoding': 'br' }), 'etag')).toBe(tag);
  });

  it('says what it depends on', async () => {
    expect(headerOf(await get(kept, '{ hello }'), 'vary')).toBe('accept, accept-encoding');
  });

  it('is sent to HEAD without its body', async () => {
    const [whole, head] = [await get(kept, '{ hello }'), await get(kept, '{ hello }', {}, 'HEAD')];
    const without = ({ headers }: RawAnswer) => headers.filter(([name]) => name !== 'x-request-id');
    expect([head.status, head.body.length]).toEqual([200, 0]);
    expect(without(head)).toEqual(without(whole));
  });

  it('is never a mutation’s', async () => {
    const answer = await get(kept, 'mutation { add(count: 1) }');
    expect([answer.status, headerOf(answer, 'allow')]).toEqual([405, 'POST']);
    expect(JSON.parse(answer.body.toString())).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
    expect(kept.asked.some(({ fetch }) => fetch.kind === 'mutation')).toBe(false);
  });
});

describe('how long an answer may be kept', () => {
  it.each([
    ['as long as its parts say', () => kept, '{ hello }', 'max-age=60'],
    ['by the client alone where they say so', () => own, '{ hello }', 'max-age=30, private'],
    ['as long as any cache may', () => shared, '{ hello }', 'max-age=20'],
    ['not at all where they say nothing', () => unsaid, '{ hello }', 'no-store'],
    ['not at all where something failed', () => kept, '{ hello broken }', 'no-store'],
    ['not at all when it was refused', () => kept, '{ hallo }', 'no-store'],
  ])('%s', async (_what, front, query, expected) => {
    expect(headerOf(await get(front(), query), 'cache-control')).toBe(expected);
    for (let time = 0; time < 2; time++) {
      const posted = await front().post({ query });
      expect(posted.headers.get('cache-control')).toBe(expected);
      expect(posted.headers.get('etag')).toBeNull();
    }
  });
});

describe('an answer is compressed', () => {
  it.each([
    ['br', 'br'],
    ['gzip', 'gzip'],
    ['gzip, deflate, br', 'br'],
    ['gzip;q=1, br;q=0.5', 'gzip'],
    ['*', 'br'],
    ['br;q=0, *', 'gzip'],
    ['BR', 'br'],
    ['identity, br;q=0.5', undefined],
    ['deflate', undefined],
    ['br;q=0, gzip;q=0', undefined],
    ['br;q=nonsense', undefined],
    ['', undefined],
  ])('as the client takes it (%s)', async (accepted, encoding) => {
    const plain = await get(kept, '{ words(many: 400) }');
    const answer = await get(kept, '{ words(many: 400) }', { 'accept-encoding': accepted });
    expect(headerOf(answer, 'content-encoding')).toBe(encoding);
    const decode = { br: brotliDecompressSync, gzip: gunzipSync, none: (body: Buffer): Buffer => body };
    expect(decode[(encoding ?? 'none') as 'none'](answer.body).equals(plain.body)).toBe(true);
    if (encoding) expect(answer.body.length).toBeLessThan(plain.body.length / 3);
    expect(headerOf(answer, 'content-length')).toBe(String(answer.body.length));
  });

  it('also when it is megabytes', async () => {
    const answer = await get(kept, '{ words(many: 90000) }', { 'accept-encoding': 'br' });
    expect(
      (JSON.parse(brotliDecompressSync(answer.body).toString()) as { data: { words: [] } }).data.words,
    ).toHaveLength(90_000);
  });

  it('but not when it is tiny', async () => {
    expect(headerOf(await get(kept, '{ hello }', { 'accept-encoding': 'br' }), 'content-encoding')).toBeUndefined();
  });
});

describe('the query page', () => {
  it('is compressed once, and not sent again to who has it', async () => {
    const plain = await page(kept, {});
    expect(plain.body.length).toBeGreaterThan(5_000_000);
    for (const [encoding, decode] of [
      ['br', brotliDecompressSync],
      ['gzip', gunzipSync],
    ] as const) {
      const [first, again] = await Promise.all([1, 2].map(() => page(kept, { 'accept-encoding': encoding })));
      expect(headerOf(first!, 'content-encoding')).toBe(encoding);
      expect(first!.body.length).toBeLessThan(plain.body.length / 3);
      expect(first!.body.equals(again!.body)).toBe(true);
      expect(decode(first!.body).equals(plain.body)).toBe(true);
    }
    const known = await page(kept, { 'if-none-match': headerOf(plain, 'etag')! });
    expect([known.status, known.body.length, headerOf(known, 'cache-control')]).toEqual([304, 0, 'no-cache']);
    const head = await page(kept, {}, 'HEAD');
    expect([head.status, head.body.length, headerOf(head, 'content-length')]).toEqual([
      200,
      0,
      String(plain.body.length),
    ]);
  });
});
