/** How long an answer may be kept, and by whom: the header `cache-control` read, joined strictest-first, and written. */
import { USE_CACHES, type CacheUse } from '../../shared/request-scope.js';

/** Seconds for which an answer may be kept; zero means not at all. Silence is zero: keeping is opted into. */
export interface CachePolicy {
  /** By the client that asked. */
  readonly maxAge: number;
  /** By a cache that serves many, such as this hub's; zero for what is private. */
  readonly sharedMaxAge: number;
  /** Said outright that nothing may be kept anywhere. */
  readonly noStore: boolean;
}

export const UNSAID: CachePolicy = { maxAge: 0, sharedMaxAge: 0, noStore: false };
export const NO_STORE: CachePolicy = { maxAge: 0, sharedMaxAge: 0, noStore: true };

/** More than two thirds of a century, the most that HTTP asks a cache to understand. */
const LONGEST = 2 ** 31 - 1;

/** Reads an answer's header. What cannot be understood counts as zero, and of two ages the smaller. */
export function readCachePolicy(header: string | undefined): CachePolicy {
  if (header === undefined) return UNSAID;
  const directives = readDirectives(header);
  if (directives.has('no-store')) return NO_STORE;
  if (directives.has('no-cache')) return UNSAID;
  const maxAge = directives.get('max-age') ?? 0;
  const shared = directives.has('private') ? 0 : (directives.get('s-maxage') ?? maxAge);
  return { maxAge, sharedMaxAge: shared, noStore: false };
}

/** Reads what a client says of its own request: with `no-cache` or `max-age=0` it wants nothing that was kept, with `no-store` nothing kept. */
export function readCacheUse(header: string | undefined): CacheUse {
  if (header === undefined) return USE_CACHES;
  const directives = readDirectives(header);
  const read = !directives.has('no-cache') && directives.get('max-age') !== 0;
  const write = !directives.has('no-store');
  return read && write ? USE_CACHES : { read, write };
}

/** The policy of an answer made of parts: each part binds the whole. An answer of no parts, such as introspection alone, says nothing. */
export function strictest(policies: readonly CachePolicy[]): CachePolicy {
  if (policies.length === 0) return UNSAID;
  if (policies.some(({ noStore }) => noStore)) return NO_STORE;
  return {
    maxAge: Math.min(...policies.map(({ maxAge }) => maxAge)),
    sharedMaxAge: Math.min(...policies.map(({ sharedMaxAge }) => sharedMaxAge)),
    noStore: false,
  };
}

/**
 * The header for a client, or undefined where there is nothing to say. It never allows more than the policy: `public` and
 * `s-maxage` are left out, since they would let a cache in front share what was answered to somebody with credentials.
 */
export function writeCachePolicy({ maxAge, sharedMaxAge, noStore }: CachePolicy): string | undefined {
  if (noStore) return 'no-store';
  if (maxAge === 0) return undefined;
  return sharedMaxAge === 0 ? `max-age=${maxAge}, private` : `max-age=${Math.min(maxAge, sharedMaxAge)}`;
}

/** Names in lower case, each with its number; one without a sound number has zero. A value may be quoted, with commas inside. */
function readDirectives(header: string): Map<string, number> {
  const directives = new Map<string, number>();
  for (const [, name, quoted, bare] of header.matchAll(/([^\s,="]+)(?:\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]*)))?/g)) {
    const key = name!.toLowerCase();
    directives.set(key, Math.min(directives.get(key) ?? LONGEST, secondsOf(quoted ?? bare)));
  }
  return directives;
}

function secondsOf(text: string | undefined): number {
  return text !== undefined && /^\d+$/.test(text) ? Math.min(Number(text), LONGEST) : 0;
}
