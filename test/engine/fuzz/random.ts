/** Chance from a seed: the same seed gives the same graph, data and operations on every machine. */

export class Random {
  #state: number;

  constructor(seed: number) {
    // Seeds next to each other must not give sequences that look alike.
    this.#state = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) >>> 0;
    this.#next();
  }

  #next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let t = this.#state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number {
    return low + Math.floor(this.#next() * (high - low + 1));
  }

  chance(probability: number): boolean {
    return this.#next() < probability;
  }

  pick<T>(items: readonly T[]): T {
    if (items.length === 0) throw new Error('There is nothing to pick from.');
    return items[this.between(0, items.length - 1)]!;
  }

  shuffle<T>(items: Iterable<T>): T[] {
    const mixed = [...items];
    for (let i = mixed.length - 1; i > 0; i--) {
      const j = this.between(0, i);
      [mixed[i], mixed[j]] = [mixed[j]!, mixed[i]!];
    }
    return mixed;
  }

  /** Some of the items, at least `least` and at most `most` of them, in random order. */
  some<T>(items: Iterable<T>, least: number, most: number = Infinity): T[] {
    const mixed = this.shuffle(items);
    return mixed.slice(0, this.between(Math.min(least, mixed.length), Math.min(most, mixed.length)));
  }
}

/** A whole number that is equal for equal texts. */
export function hash(text: string): number {
  let h = 2166136261;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 16777619);
  h ^= h >>> 15;
  return Math.imul(h, 0x2c1b3c6d) >>> 1;
}
