import { expect, it } from '@jest/globals';
import { cacheSettings, openStore } from '../../../gateway/engine/cache/settings.js';
import { ConfigError } from '../../../shared/config.js';

it('without a word 64 MiB of memory are there, and nobody may have anything forgotten', () => {
  expect(cacheSettings({})).toEqual({ bytes: 64 * 1024 * 1024, redisUrl: undefined, key: undefined });
  expect(cacheSettings({ SHUNIU_CACHE_BYTES: '', SHUNIU_REDIS_URL: '', SHUNIU_CACHE_KEY: '' })).toEqual(
    cacheSettings({}),
  );
});

it('with 0 bytes nothing is kept, Redis or not', async () => {
  expect(await openStore(cacheSettings({ SHUNIU_CACHE_BYTES: '0', SHUNIU_REDIS_URL: 'redis://127.0.0.1:1' }))).toBe(
    undefined,
  );
});

it.each([
  ['SHUNIU_CACHE_BYTES', '-1'],
  ['SHUNIU_CACHE_BYTES', '64MB'],
  ['SHUNIU_CACHE_BYTES', '1e9'],
  ['SHUNIU_CACHE_BYTES', '1.5'],
  ['SHUNIU_CACHE_BYTES', '99999999999999'],
  ['SHUNIU_REDIS_URL', 'localhost:6379'],
  ['SHUNIU_REDIS_URL', 'http://secret@localhost'],
  ['SHUNIU_CACHE_KEY', 'short secret'],
])('%s=%s is refused, with what it should be', (name, value) => {
  const read = (): unknown => cacheSettings({ [name]: value });
  expect(read).toThrow(ConfigError);
  expect(read).toThrow(name);
  expect(read).not.toThrow('secret');
});
