/** Many mutations in one transaction: each wholly or not at all, their events and keys put in at the end of all. */
import type { Kysely } from 'kysely';
import type { Caller } from '../caller.js';
import { idempotencyConflict } from './errors.js';
import {
  digestOf,
  keyOf,
  outcomeBefore,
  workOn,
  type Body,
  type Carrier,
  type Mutation,
  type Written,
} from './mutation.js';
import type { Em, EventDraft } from './work.js';

/** A key that was used in the batch, and the event that its outcome has, by its place. */
interface KeptKey {
  readonly callerId: string;
  readonly key: string;
  readonly digest: string;
  readonly keptUntil: string;
  readonly subjectId: string;
  readonly place: number;
}

/** A file may be entered again after years; its rows are the same rows. */
const FOR_GOOD = '9999-12-31T00:00:00.000Z';

export class Batch implements Carrier {
  readonly #em: Em;
  readonly #now: () => Date;
  readonly #events: EventDraft[] = [];
  readonly #keys = new Map<string, KeptKey>();

  constructor(em: Em, now: () => Date) {
    this.#em = em;
    this.#now = now;
  }

  get events(): readonly EventDraft[] {
    return this.#events;
  }

  get keys(): Iterable<KeptKey> {
    return this.#keys.values();
  }

  /** The tables as this transaction sees them; whoever reads them otherwise waits for its end. */
  get db(): Kysely<never> {
    return this.#em.getKysely() as unknown as Kysely<never>;
  }

  async before(caller: Caller, mutation: Mutation): Promise<Written | undefined> {
    const key = keyOf(mutation);
    const kept = key === null ? undefined : this.#keys.get(key);
    if (!kept) return outcomeBefore(this.#fork(), caller, mutation);
    if (kept.digest !== digestOf(mutation)) throw idempotencyConflict();
    return { id: kept.subjectId, event: { ...this.#events[kept.place]!, seq: 0 }, replayed: true };
  }

  /** A refusal undoes what was begun for this mutation, and is not kept with its key: what is refused here may still be mended. */
  async carryOut(caller: Caller, mutation: Mutation, body: Body): Promise<Written> {
    const before = await this.before(caller, mutation);
    if (before) return before;
    const { id, events, place } = await this.#fork().transactional((em) => workOn(em, caller, this.#now(), body));
    const at = this.#events.length + place;
    this.#events.push(...events);
    const key = keyOf(mutation);
    if (key !== null) {
      this.#keys.set(key, {
        callerId: caller.id,
        key,
        digest: digestOf(mutation),
        keptUntil: FOR_GOOD,
        subjectId: id,
        place: at,
      });
    }
    return { id, event: { ...events[place]!, seq: 0 }, replayed: false };
  }

  /** Its records are forgotten when it is done with: a file may have a hundred thousand. */
  #fork(): Em {
    return this.#em.fork({ keepTransactionContext: true });
  }
}
