/** Keeps answers in Redis, for several hubs at once; a Redis that is down or slow costs a request a few milliseconds at most, and never fails one. */
import { Redis } from 'ioredis';
import { logWarning } from '../../../shared/log.js';
import type { CacheStore, Entry, Found, Kept } from './store.js';

/** How long an answer of Redis is waited for, in milliseconds. */
const PATIENCE = 50;
/** How long Redis is left alone after it failed. */
const PAUSE = 1000;
/** How many entries one statement keeps or forgets, so that it does not hold Redis up. */
const BATCH = 500;
/** How often a Redis that comes and goes is told of in the log, at most. */
const QUIET = 60_000;

/**
 * Keeps entries with their time to live, and each key in the index of its marks: a sorted set by end of life, which lives as long
 * as the last of them. Nothing is kept when something was forgotten since the entries were asked for.
 * KEYS: the epoch. ARGV: prefix, epoch, now, then for each entry: key, value, milliseconds left, end, number of marks, marks.
 */
const KEEP = `
if (redis.call('GET', KEYS[1]) or '0') ~= ARGV[2] then return 0 end
local at = 4
while at <= #ARGV do
  local key, value, left, last, marks = ARGV[at], ARGV[at + 1], tonumber(ARGV[at + 2]), ARGV[at + 3], tonumber(ARGV[at + 4])
  redis.call('SET', ARGV[1] .. key, value, 'PX', left)
  for mark = at + 5, at + 4 + marks do
    local index = ARGV[1] .. 'index:' .. ARGV[mark]
    redis.call('ZREMRANGEBYSCORE', index, '-inf', ARGV[3])
    redis.call('ZADD', index, last, key)
    if redis.call('PTTL', index) < left then redis.call('PEXPIRE', index, left) end
  end
  at = at + 5 + marks
end
return 1`;

/** Forgets up to ARGV[2] keys of the index KEYS[1]; tells how many it took from the index, and how many of them were still kept. */
const FORGET = `
local keys = redis.call('ZRANGE', KEYS[1], 0, ARGV[2] - 1)
if #keys == 0 then return { 0, 0 } end
redis.call('ZREMRANGEBYRANK', KEYS[1], 0, #keys - 1)
local count = 0
for _, key in ipairs(keys) do count = count + redis.call('UNLINK', ARGV[1] .. key) end
return { #keys, count }`;

export class RedisStore implements CacheStore {
  readonly #redis: Redis;
  readonly #now: () => number;
  readonly #prefix: string;
  readonly #epoch: string;
  /** On the clock of the process: until when it is left alone, and when it was last told of. */
  #pausedUntil = 0;
  #toldAt = -QUIET;
  #failing = false;
  readonly #writing = new Set<Promise<void>>();

  /** Connects in the background. `namespace` keeps apart who uses the same Redis. */
  constructor(
    url: string,
    { now = Date.now, namespace = 'shuniu:cache' }: { now?: () => number; namespace?: string } = {},
  ) {
    this.#now = now;
    this.#prefix = `${namespace}:`;
    this.#epoch = `${namespace}:epoch`;
    this.#redis = new Redis(url, {
      enableOfflineQueue: false,
      maxRetriesPerRequest: 0,
      autoResendUnfulfilledCommands: false,
      connectTimeout: 2000,
      disconnectTimeout: 200,
      socketTimeout: 5000, // A connection that is open and dead is made anew.
      retryStrategy: (times) => Math.min(times * 200, 5000),
    });
    // Told of where a command fails; without a listener it would end the process.
    this.#redis.on('error', () => undefined);
  }

  /** Resolves when Redis can be asked. */
  async ready(): Promise<void> {
    if (this.#redis.status !== 'ready') await new Promise((resolve) => void this.#redis.once('ready', resolve));
  }

  async read(keys: readonly string[]): Promise<Found> {
    const nothing: Found = { kept: keys.map(() => undefined), epoch: undefined };
    if (this.#isPaused()) return nothing;
    try {
      const [epoch, ...values] = await inTime(this.#redis.mget(this.#epoch, ...keys.map((key) => this.#prefix + key)));
      this.#failing = false;
      const now = this.#now();
      return { kept: values.map((value) => readValue(value, now)), epoch: Number(epoch ?? 0) };
    } catch (error) {
      this.#pause(error);
      return nothing;
    }
  }

  write(entries: readonly Entry[], epoch: number): void {
    for (let start = 0; start < entries.length; start += BATCH) this.#keep(entries.slice(start, start + BATCH), epoch);
  }

  async forget(marks: readonly string[]): Promise<number> {
    await inTime(this.#redis.incr(this.#epoch));
    let count = 0;
    for (const mark of marks) {
      let taken: number;
      do {
        const answer = await inTime(this.#redis.eval(FORGET, 1, `${this.#prefix}index:${mark}`, this.#prefix, BATCH));
        const [fromIndex, forgotten] = answer as [number, number];
        taken = fromIndex;
        count += forgotten;
      } while (taken === BATCH);
    }
    return count;
  }

  async close(): Promise<void> {
    await Promise.all(this.#writing);
    this.#redis.disconnect();
  }

  #keep(entries: readonly Entry[], epoch: number): void {
    if (this.#isPaused()) return;
    const now = this.#now();
    const args = entries.flatMap(({ key, text, expires, clientExpires, marks }): (string | number)[] =>
      expires > now ? [key, `${expires} ${clientExpires} ${text}`, expires - now, expires, marks.length, ...marks] : [],
    );
    const keeping = inTime(this.#redis.eval(KEEP, 1, this.#epoch, this.#prefix, epoch, now, ...args)).then(
      () => undefined,
      (error: unknown) => this.#pause(error),
    );
    this.#writing.add(keeping);
    void keeping.finally(() => this.#writing.delete(keeping));
  }

  #isPaused(): boolean {
    return performance.now() < this.#pausedUntil;
  }

  #pause(error: unknown): void {
    const now = performance.now();
    this.#pausedUntil = now + PAUSE;
    if (this.#failing || now - this.#toldAt < QUIET) return;
    this.#failing = true;
    this.#toldAt = now;
    // ioredis tells of a lost connection in the words of its own settings.
    const reason = error instanceof Late ? error.message : 'the connection is lost';
    logWarning('Redis does not answer; subgraphs are asked until it does', { reason });
  }
}

class Late extends Error {}

/** What takes longer than anybody should wait is over; an answer that has come in while this process was busy counts. */
function inTime<T>(answer: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      setImmediate(() => reject(new Late(`no answer within ${PATIENCE} ms`)));
    }, PATIENCE);
    answer.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/** A value as it was written: when it ends, when for clients, and its text. */
function readValue(value: string | null, now: number): Kept | undefined {
  const [, expires, clientExpires, text] = /^(\d+) (\d+) (.*)$/s.exec(value ?? '') ?? [];
  if (text === undefined || Number(expires) <= now) return undefined;
  return { expires: Number(expires), clientExpires: Number(clientExpires), text };
}
