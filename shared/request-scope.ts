/** One request's life, from the client to the last statement: who asks, under which id, until when, and whether anybody still waits. */
import type { Caller } from './caller.js';

/** How many milliseconds are left for an answer, as the gateway tells a subgraph over HTTP. */
export const DEADLINE_HEADER = 'x-shuniu-deadline-ms';

/** Why a request is over before it was answered. */
export type EndReason = 'TIMEOUT' | 'CANCELLED';

/** Whether what was kept may answer a request, and whether its answers may be kept. */
export interface CacheUse {
  readonly read: boolean;
  readonly write: boolean;
}

export const USE_CACHES: CacheUse = { read: true, write: true };

export interface RequestScopeOptions {
  readonly requestId: string;
  readonly caller: Caller;
  /** When the answer must be there, in milliseconds since the epoch; without one it may take as long as it takes. */
  readonly deadline?: number | undefined;
  /** As the client wishes; without a wish caches are used. */
  readonly cache?: CacheUse | undefined;
}

/**
 * What travels with a request through gateway and rooms. It ends once at most: by its deadline, or when the client goes away;
 * whoever does work for it hears of it by `whenEnded` and stops.
 */
export class RequestScope {
  readonly requestId: string;
  readonly caller: Caller;
  readonly deadline: number | undefined;
  readonly cache: CacheUse;
  #ended: EndReason | undefined;
  readonly #listeners = new Set<(reason: EndReason) => void>();

  constructor({ requestId, caller, deadline, cache = USE_CACHES }: RequestScopeOptions) {
    this.requestId = requestId;
    this.caller = caller;
    this.deadline = deadline;
    this.cache = cache;
  }

  /** Undefined while somebody still waits for the answer. */
  get ended(): EndReason | undefined {
    return this.#ended;
  }

  /** Ends the request: everything that was registered is told, once. */
  end(reason: EndReason): void {
    if (this.#ended) return;
    this.#ended = reason;
    for (const listener of this.#listeners) listener(reason);
    this.#listeners.clear();
  }

  /** Calls `listener` when the request ends, at once if it has; returns the way to take it back when the work is done. */
  whenEnded(listener: (reason: EndReason) => void): () => void {
    if (this.#ended) {
      listener(this.#ended);
      return () => undefined;
    }
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }
}
