/** Keeps answers in this process, up to a number of bytes; what was not asked for the longest goes first. */
import { LRUCache } from 'lru-cache';
import type { CacheStore, Entry, Found } from './store.js';

/** What an entry costs beside its texts: the objects around it, and each place in an index; measured. */
const ENTRY_OVERHEAD = 500;
const MARK_OVERHEAD = 180;

export class MemoryStore implements CacheStore {
  readonly #entries: LRUCache<string, Entry>;
  /** Keys by mark. */
  readonly #index = new Map<string, Set<string>>();
  readonly #now: () => number;
  #epoch = 0;

  constructor(bytes: number, now: () => number = Date.now) {
    this.#now = now;
    this.#entries = new LRUCache({
      maxSize: bytes,
      sizeCalculation: sizeOf,
      dispose: (entry) => this.#dropFromIndex(entry),
    });
  }

  /** How much is kept, as it is counted against the bound. */
  get bytes(): number {
    return this.#entries.calculatedSize;
  }

  get size(): number {
    return this.#entries.size;
  }

  read(keys: readonly string[]): Promise<Found> {
    const now = this.#now();
    const kept = keys.map((key) => {
      const entry = this.#entries.get(key);
      if (entry === undefined || entry.expires > now) return entry;
      this.#entries.delete(key);
      return undefined;
    });
    return Promise.resolve({ kept, epoch: this.#epoch });
  }

  write(entries: readonly Entry[], epoch: number): void {
    if (epoch !== this.#epoch) return;
    for (const entry of entries) {
      this.#entries.set(entry.key, entry);
      // One that is larger than all there is room for is not taken, and must not stay in the index.
      if (this.#entries.peek(entry.key) === entry) this.#addToIndex(entry);
    }
  }

  forget(marks: readonly string[]): Promise<number> {
    this.#epoch++;
    const now = this.#now();
    let count = 0;
    for (const mark of marks) {
      for (const key of this.#index.get(mark) ?? []) {
        if (this.#entries.peek(key)!.expires > now) count++;
        this.#entries.delete(key);
      }
    }
    return Promise.resolve(count);
  }

  close(): Promise<void> {
    this.#entries.clear();
    return Promise.resolve();
  }

  #addToIndex({ key, marks }: Entry): void {
    for (const mark of marks) {
      const keys = this.#index.get(mark);
      if (keys) keys.add(key);
      else this.#index.set(mark, new Set([key]));
    }
  }

  #dropFromIndex({ key, marks }: Entry): void {
    for (const mark of marks) {
      const keys = this.#index.get(mark);
      keys?.delete(key);
      if (keys?.size === 0) this.#index.delete(mark);
    }
  }
}

/** In bytes, with two for each character, as many as a text with a Chinese word in it takes. */
function sizeOf({ key, text, marks }: Entry): number {
  const texts = marks.reduce((sum, mark) => sum + mark.length, key.length + text.length);
  return 2 * texts + ENTRY_OVERHEAD + MARK_OVERHEAD * marks.length;
}
