/** Where kept answers lie: what a cache asks of memory or of Redis. */

/** A piece of an answer that was kept: an entity under one selection, or the data of one question for root fields. */
export interface Kept {
  /** Its value as JSON text, so that each who takes it makes a value of his own. */
  readonly text: string;
  /** When it ends, in milliseconds since the epoch. */
  readonly expires: number;
  /** Until when the client itself may keep what it is part of. */
  readonly clientExpires: number;
}

export interface Entry extends Kept {
  readonly key: string;
  /** Names under which it can be forgotten. */
  readonly marks: readonly string[];
}

/** What was found, in the order of the keys. */
export interface Found {
  readonly kept: readonly (Kept | undefined)[];
  /** How often something was forgotten so far; undefined when the store does not answer. */
  readonly epoch: number | undefined;
}

export interface CacheStore {
  /** Never rejects, and never takes long: a store that fails has nothing. */
  read(keys: readonly string[]): Promise<Found>;
  /** Keeps the entries, unless something was forgotten since `epoch`: they may have been made of what it was about. Does not wait, never throws. */
  write(entries: readonly Entry[], epoch: number): void;
  /** Forgets all entries with one of these marks, and tells how many they were. Rejects when the store does not answer. */
  forget(marks: readonly string[]): Promise<number>;
  close(): Promise<void>;
}
