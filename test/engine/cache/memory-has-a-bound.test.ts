import { describe, expect, it } from '@jest/globals';
import { MemoryStore } from '../../../gateway/engine/cache/memory-store.js';
import type { Entry } from '../../../gateway/engine/cache/store.js';

function entry(key: string, text: string, marks: readonly string[] = ['mark'], expires = 1000): Entry {
  return { key, text, marks, expires, clientExpires: expires };
}

describe('answers kept in memory', () => {
  it('stay below the bound, those that were asked for last', async () => {
    const store = new MemoryStore(100_000, () => 0);
    const text = 'x'.repeat(1000);
    for (let i = 0; i < 1000; i++) {
      store.write([entry(`key ${i}`, text, [`own ${i}`, 'all'])], 0);
      await store.read(['key 0']);
      expect(store.bytes).toBeLessThanOrEqual(100_000);
    }
    const { kept } = await store.read(['key 0', 'key 1', 'key 999']);
    expect(kept.map((one) => one !== undefined)).toEqual([true, false, true]);
    // Nothing is left in the index of what had to go.
    expect(await store.forget(['own 1'])).toBe(0);
    const { size } = store;
    expect(await store.forget(['all'])).toBe(size);
    expect(store.bytes).toBe(0);
  });

  it('are not taken when one alone is larger, and what it would replace is gone', async () => {
    const store = new MemoryStore(10_000, () => 0);
    store.write([entry('key', 'small')], 0);
    store.write([entry('key', 'x'.repeat(10_000))], 0);
    expect((await store.read(['key'])).kept).toEqual([undefined]);
    expect(await store.forget(['mark'])).toBe(0);
  });

  it('can be forgotten by what was said of them last', async () => {
    const store = new MemoryStore(10_000, () => 0);
    store.write([entry('key', 'one', ['old'])], 0);
    store.write([entry('key', 'two', ['new'])], 0);
    expect(await store.forget(['old'])).toBe(0);
    expect(await store.forget(['new'])).toBe(1);
  });

  it('make room when their time is over, and do not count as forgotten then', async () => {
    let now = 0;
    const store = new MemoryStore(10_000, () => now);
    store.write([entry('one', 'text', ['mark'], 10), entry('two', 'text', ['mark'], 20)], 0);
    now = 10;
    expect((await store.read(['one'])).kept).toEqual([undefined]);
    expect(store.size).toBe(1);
    now = 20;
    expect(await store.forget(['mark'])).toBe(0);
    expect(store.size).toBe(0);
  });
});
