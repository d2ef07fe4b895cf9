/** Runs a suite on every store of kept answers: memory always, Redis where one is reachable (`SHUNIU_TEST_REDIS=required` makes it mandatory). */
import { randomBytes } from 'node:crypto';
import { afterAll, describe, it } from '@jest/globals';
import { Redis } from 'ioredis';
import { MemoryStore } from '../../../gateway/engine/cache/memory-store.js';
import { RedisStore } from '../../../gateway/engine/cache/redis-store.js';
import type { CacheStore } from '../../../gateway/engine/cache/store.js';

export const REDIS = process.env['SHUNIU_TEST_REDIS_URL'] ?? 'redis://127.0.0.1:6379/0';

const missing: string | null = await reasonAgainst();
if (process.env['SHUNIU_TEST_REDIS'] === 'required' && missing !== null)
  throw new Error(`Redis is required here, but does not answer: ${missing}`);

async function reasonAgainst(): Promise<string | null> {
  const redis = new Redis(REDIS, { lazyConnect: true, retryStrategy: null, connectTimeout: 1500 });
  redis.on('error', () => undefined);
  try {
    await redis.connect();
    await redis.ping();
    return null;
  } catch (error) {
    return (error as Error).message || 'no answer';
  } finally {
    redis.disconnect();
  }
}

/** Opens a store that nobody else uses; it is emptied and closed at the end of the suite. */
export type OpenStore = (now: () => number) => Promise<CacheStore>;

export function onEachStore(promise: string, suite: (open: OpenStore) => void): void {
  describe(`${promise} (memory)`, () => suite(async (now) => new MemoryStore(1_000_000, now)));
  onRedis(promise, (namespace) => suite((now) => openRedis(namespace(), now)));
}

/** The half for Redis; without one it is reported as skipped. */
export function onRedis(promise: string, suite: (namespace: () => string) => void): void {
  if (missing !== null) {
    it.skip(`${promise} (Redis): skipped, no server at hand`, () => undefined);
    return;
  }
  describe(`${promise} (Redis)`, () => {
    const namespaces: string[] = [];
    afterAll(async () => {
      const redis = new Redis(REDIS);
      for (const name of namespaces) {
        const keys = await redis.keys(`${name}:*`);
        if (keys.length) await redis.unlink(...keys);
      }
      for (const store of opened.splice(0)) await store.close();
      redis.disconnect();
    });
    suite(() => {
      const name = `shuniu:test:${randomBytes(6).toString('hex')}`;
      namespaces.push(name);
      return name;
    });
  });
}

const opened: RedisStore[] = [];

export async function openRedis(namespace: string, now: () => number = Date.now, url = REDIS): Promise<RedisStore> {
  const store = new RedisStore(url, { now, namespace });
  opened.push(store);
  await store.ready();
  return store;
}
