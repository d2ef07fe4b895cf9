import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  NO_STORE,
  readCachePolicy,
  readCacheUse,
  strictest,
  UNSAID,
  writeCachePolicy,
  type CachePolicy,
} from '../../../gateway/engine/cache-control.js';

const age = fc.integer({ min: 0, max: 2 ** 31 - 1 });
const policy: fc.Arbitrary<CachePolicy> = fc.oneof(
  fc.constantFrom(UNSAID, NO_STORE),
  fc.record({ maxAge: age, sharedMaxAge: age, noStore: fc.constant(false) }),
);
const directive = fc.oneof(
  fc.constantFrom('private', 'public', 'no-cache', 'no-store', 'must-revalidate', 'private="x-a, no-store"', ' ', '='),
  fc
    .tuple(fc.constantFrom('max-age', 'MAX-AGE', 's-maxage'), fc.oneof(age.map(String), fc.string({ maxLength: 6 })))
    .map((pair) => pair.join('=')),
);
const header = fc.array(directive, { maxLength: 5 }).map((parts) => parts.join(', '));

/** True when `one` allows nothing that `other` forbids. */
function within(one: CachePolicy, other: CachePolicy): boolean {
  return one.maxAge <= other.maxAge && one.sharedMaxAge <= other.sharedMaxAge && (one.noStore || !other.noStore);
}

describe('a cache-control header', () => {
  it.each([
    [undefined, UNSAID],
    ['', UNSAID],
    ['public', UNSAID],
    ['max-age=60', { maxAge: 60, sharedMaxAge: 60, noStore: false }],
    ['Max-Age = "60" , public', { maxAge: 60, sharedMaxAge: 60, noStore: false }],
    ['max-age=60, s-maxage=5', { maxAge: 60, sharedMaxAge: 5, noStore: false }],
    ['max-age=60, private', { maxAge: 60, sharedMaxAge: 0, noStore: false }],
    ['private="set-cookie", max-age=60', { maxAge: 60, sharedMaxAge: 0, noStore: false }],
    ['s-maxage=60, private, max-age=1', { maxAge: 1, sharedMaxAge: 0, noStore: false }],
    ['max-age=60, no-cache', UNSAID],
    ['max-age=60, no-cache="a, b"', UNSAID],
    ['max-age=60, no-store', NO_STORE],
    ['max-age=60, max-age=5', { maxAge: 5, sharedMaxAge: 5, noStore: false }],
    ['max-age=-1', UNSAID],
    ['max-age=1.5', UNSAID],
    ['max-age=1e3', UNSAID],
    ['max-age', UNSAID],
    ['max-age=99999999999999999999', { maxAge: 2 ** 31 - 1, sharedMaxAge: 2 ** 31 - 1, noStore: false }],
    ['x="no-store", max-age=60', { maxAge: 60, sharedMaxAge: 60, noStore: false }],
  ])('%j is read', (text, expected) => {
    expect(readCachePolicy(text)).toEqual(expected);
  });

  it('is read whatever it holds', () => {
    fc.assert(
      fc.property(fc.oneof(header, fc.string()), (text) => {
        const { maxAge, sharedMaxAge } = readCachePolicy(text);
        expect([maxAge, sharedMaxAge].every((one) => Number.isInteger(one) && one >= 0 && one < 2 ** 31)).toBe(true);
      }),
    );
  });

  it('says no more with a word that forbids than without', () => {
    fc.assert(
      fc.property(header, fc.constantFrom('private', 'no-cache', 'no-store', 'max-age=0'), (text, word) => {
        const [without, withWord] = [readCachePolicy(text), readCachePolicy(`${text}, ${word}`)];
        expect(withWord.maxAge <= without.maxAge).toBe(true);
        if (word !== 'max-age=0') expect(withWord.sharedMaxAge).toBe(0);
      }),
    );
  });

  it('is written so that it allows no more than the policy', () => {
    fc.assert(fc.property(policy, (one) => within(readCachePolicy(writeCachePolicy(one)), one)));
  });

  it.each([
    [UNSAID, undefined],
    [NO_STORE, 'no-store'],
    [{ maxAge: 60, sharedMaxAge: 60, noStore: false }, 'max-age=60'],
    [{ maxAge: 60, sharedMaxAge: 5, noStore: false }, 'max-age=5'],
    [{ maxAge: 60, sharedMaxAge: 0, noStore: false }, 'max-age=60, private'],
    [{ maxAge: 0, sharedMaxAge: 60, noStore: false }, undefined],
  ])('of %j is %j', (one, text) => {
    expect(writeCachePolicy(one)).toBe(text);
  });
});

describe('an answer of several parts', () => {
  it('may be kept no longer than any part of it, and as long as all allow', () => {
    fc.assert(
      fc.property(fc.array(policy, { minLength: 1 }), (parts) => {
        const whole = strictest(parts);
        expect(parts.every((part) => within(whole, part))).toBe(true);
        if (!whole.noStore) expect(parts.some(({ maxAge }) => maxAge === whole.maxAge)).toBe(true);
      }),
    );
  });

  it('does not depend on how its parts are ordered or grouped', () => {
    fc.assert(
      fc.property(fc.array(policy, { minLength: 2 }), fc.nat(), (parts, at) => {
        const cut = 1 + (at % (parts.length - 1));
        const grouped = strictest([strictest(parts.slice(cut)), strictest(parts.slice(0, cut))]);
        expect(grouped).toEqual(strictest(parts));
      }),
    );
  });

  it('of no parts says nothing', () => {
    expect(strictest([])).toEqual(UNSAID);
  });
});

describe("a client's cache-control", () => {
  it.each([
    [undefined, true, true],
    ['max-age=60', true, true],
    ['no-cache', false, true],
    ['max-age=0', false, true],
    ['no-store', true, false],
    ['No-Cache, no-store', false, false],
  ])('%j is honoured', (text, read, write) => {
    expect(readCacheUse(text)).toEqual({ read, write });
  });
});
