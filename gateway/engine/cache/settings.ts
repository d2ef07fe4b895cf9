/** What an operator may set of the caches, and the store that is opened by it. */
import { ConfigError } from '../../../shared/config.js';
import { logWarning } from '../../../shared/log.js';
import { MemoryStore } from './memory-store.js';
import { RedisStore } from './redis-store.js';
import type { CacheStore } from './store.js';

type Environment = Readonly<Record<string, string | undefined>>;

export interface CacheSettings {
  /** How much is kept in memory; 0: nothing is kept at all. */
  readonly bytes: number;
  /** Where a Redis is that keeps it instead. */
  readonly redisUrl: string | undefined;
  /** What must be shown to have something forgotten; undefined: nobody may. */
  readonly key: string | undefined;
}

/** On, since a subgraph must opt in before any of it is used. */
const BYTES = 64 * 1024 * 1024;
const MAX_BYTES = 64 * 1024 ** 3;
const SHORTEST_KEY = 16;
/** How long a Redis may take to be there at start, in milliseconds; the hub starts without it. */
const START = 2000;

export function cacheSettings(env: Environment): CacheSettings {
  const text = env['SHUNIU_CACHE_BYTES'] || String(BYTES);
  const bytes = Number(text);
  if (!/^\d+$/.test(text) || bytes > MAX_BYTES) {
    throw new ConfigError(
      `SHUNIU_CACHE_BYTES must be whole bytes, at most ${MAX_BYTES}, or 0 to keep nothing, not "${text}".`,
    );
  }
  const redisUrl = env['SHUNIU_REDIS_URL'] || undefined;
  // The address may hold a password: it is not repeated.
  if (redisUrl !== undefined && !(/^rediss?:\/\//.test(redisUrl) && URL.canParse(redisUrl)))
    throw new ConfigError('SHUNIU_REDIS_URL must be an address such as redis://127.0.0.1:6379/0.');
  const key = env['SHUNIU_CACHE_KEY'] || undefined;
  if (key !== undefined && key.length < SHORTEST_KEY)
    throw new ConfigError(
      `SHUNIU_CACHE_KEY must have ${SHORTEST_KEY} characters or more; leave it out to switch the address off.`,
    );
  return { bytes, redisUrl, key };
}

/** Undefined when nothing is to be kept. A Redis that is not there yet is used as soon as it is. */
export async function openStore({ bytes, redisUrl }: CacheSettings): Promise<CacheStore | undefined> {
  if (bytes === 0) return undefined;
  if (redisUrl === undefined) return new MemoryStore(bytes);
  const store = new RedisStore(redisUrl);
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<'late'>((resolve) => (timer = setTimeout(resolve, START, 'late')));
  if ((await Promise.race([store.ready(), late])) === 'late')
    logWarning('Redis is not there yet; subgraphs are asked until it is', { setting: 'SHUNIU_REDIS_URL' });
  clearTimeout(timer);
  return store;
}
