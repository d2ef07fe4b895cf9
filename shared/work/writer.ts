/** Carries mutations out: each once for its idempotency key, whole or not at all, its events numbered in the order of commits. */
import { DeadlockException, LockWaitTimeoutException, UniqueConstraintViolationException } from '@mikro-orm/core';
import { sql, type Kysely, type RawBuilder } from 'kysely';
import type { Caller } from '../caller.js';
import { HubError } from '../errors.js';
import type { Orm } from '../subgraph/database.js';
import { Batch } from './batch.js';
import { IdempotencyRow } from './idempotency.entity.js';
import {
  digestOf,
  keyOf,
  numberEvents,
  outcomeBefore,
  outcomeOf,
  workOn,
  type Body,
  type Carrier,
  type Mutation,
  type Written,
} from './mutation.js';
import type { Em } from './work.js';

/** How long a key is kept at least. */
export const KEYS_KEPT_DAYS = 30;
const DAY = 86_400_000;

/** A race that was lost is run again from the start; what it then finds is told as the refusal that it is. */
const ATTEMPTS = 5;

export class Writer implements Carrier {
  readonly #orm: Orm;
  readonly #now: () => Date;
  #forgotAt = -Infinity;

  constructor(orm: Orm, now: () => Date = () => new Date()) {
    this.#orm = orm;
    this.#now = now;
  }

  before(caller: Caller, mutation: Mutation): Promise<Written | undefined> {
    return outcomeBefore(this.#orm.em.fork(), caller, mutation);
  }

  async carryOut(caller: Caller, mutation: Mutation, body: Body): Promise<Written> {
    const key = keyOf(mutation);
    if (key !== null) await this.#forgetOldKeys();
    for (let attempt = 1; ; attempt += 1) {
      try {
        const outcome = await this.#orm.em
          .fork()
          .transactional((em) =>
            key === null ? this.#once(em, caller, body) : this.#byKey(em, caller, key, digestOf(mutation), body),
          );
        if (outcome instanceof HubError) throw outcome;
        return outcome;
      } catch (error) {
        if (attempt === ATTEMPTS || !isLostRace(error)) throw error;
      }
    }
  }

  /**
   * Carries many mutations out in one transaction: `run` is given what carries out each, wholly or not at all, and says at the end
   * whether what was done is kept.
   */
  async together(run: (batch: Batch) => Promise<boolean>): Promise<void> {
    await this.#forgetOldKeys();
    const undone = new Error('undone');
    const all = this.#orm.em.fork().transactional(async (em) => {
      const batch = new Batch(em, this.#now);
      if (!(await run(batch))) throw undone;
      const events = await numberEvents(this.#orm, em, batch.events);
      for (const { subjectId, place, ...key } of batch.keys) {
        em.create(IdempotencyRow, { ...key, subjectId, eventSeq: events[place]!.seq }, { partial: true });
      }
      await em.flush();
    });
    await all.catch((error: unknown) => {
      if (error !== undone) throw error;
    });
  }

  async #once(em: Em, caller: Caller, body: Body): Promise<Written> {
    const { id, events, place } = await workOn(em, caller, this.#now(), body);
    return { id, event: (await numberEvents(this.#orm, em, events))[place]!, replayed: false };
  }

  /** A refusal is an outcome too: what was begun is undone, and the refusal kept with the key. */
  async #byKey(em: Em, caller: Caller, key: string, digest: string, body: Body): Promise<Written | HubError> {
    const db = em.getKysely() as unknown as Kysely<never>;
    const idempotency = this.#table();
    // A second use of the key waits here until the first is done.
    const { rows } = await sql`insert into ${idempotency} (caller_id, key, digest, kept_until)
      values (${caller.id}, ${key}, ${digest}, ${keptUntil(this.#now())}) on conflict do nothing returning key`.execute(
      db,
    );
    if (rows.length === 0) {
      return outcomeOf(em, await em.findOneOrFail(IdempotencyRow, { callerId: caller.id, key }), digest);
    }
    const outcome = await em
      .transactional((inner) => this.#once(inner, caller, body))
      .catch((error: unknown) => {
        if (error instanceof HubError) return error;
        throw error;
      });
    const kept =
      outcome instanceof HubError
        ? sql`refusal = ${JSON.stringify(told(outcome))}`
        : sql`subject_id = ${outcome.id}, event_seq = ${outcome.event.seq}`;
    await sql`update ${idempotency} set ${kept} where caller_id = ${caller.id} and key = ${key}`.execute(db);
    return outcome;
  }

  async #forgetOldKeys(): Promise<void> {
    const now = this.#now().getTime();
    if (now - this.#forgotAt < DAY) return;
    this.#forgotAt = now;
    await this.#orm.em.fork().nativeDelete(IdempotencyRow, { keptUntil: { $lt: new Date(now).toISOString() } });
  }

  #table(): RawBuilder<unknown> {
    return sql.table(this.#orm.getMetadata(IdempotencyRow).tableName);
  }
}

function keptUntil(now: Date): string {
  return new Date(now.getTime() + KEYS_KEPT_DAYS * DAY).toISOString();
}

function told({ message, extensions }: HubError): NonNullable<IdempotencyRow['refusal']> {
  const { code, ...rest } = extensions;
  return { code: code as string, message, rest };
}

function isLostRace(error: unknown): boolean {
  return (
    error instanceof UniqueConstraintViolationException ||
    error instanceof DeadlockException ||
    error instanceof LockWaitTimeoutException
  );
}
