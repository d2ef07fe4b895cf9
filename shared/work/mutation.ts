/** What a mutation is to the room that carries it out, what becomes of it, and what its key stood for before. */
import { createHash } from 'node:crypto';
import type { Caller } from '../caller.js';
import { HubError } from '../errors.js';
import { EventRow } from '../event.entity.js';
import type { Orm } from '../subgraph/database.js';
import { lockEvents } from '../subgraph/write.js';
import { idempotencyConflict, idempotencyKeyMalformed } from './errors.js';
import type { RecordEvent } from './history.js';
import { IdempotencyRow } from './idempotency.entity.js';
import { Work, type Em, type EventDraft } from './work.js';

export interface Mutation {
  /** Its name, as in the SDL. */
  readonly name: string;
  readonly input: { readonly idempotencyKey?: string | null | undefined };
}

/** What became of a mutation: which record it was about, the event that tells of it, and whether it had been carried out before. */
export interface Written {
  readonly id: string;
  readonly event: RecordEvent;
  readonly replayed: boolean;
}

/** The work itself: it gives the record that the mutation was about, or throws a refusal, and then nothing was changed. */
export type Body = (work: Work) => Promise<{ readonly id: string }>;

/** What carries mutations out: each in a transaction of its own, or many in one. */
export interface Carrier {
  /** What a key stood for before; undefined for a new one. It saves asking other rooms for facts that are not needed any more. */
  before(caller: Caller, mutation: Mutation): Promise<Written | undefined>;
  carryOut(caller: Caller, mutation: Mutation, body: Body): Promise<Written>;
}

export function keyOf({ input }: Mutation): string | null {
  const key = input.idempotencyKey ?? null;
  if (key !== null && (key.length < 8 || key.length > 200)) throw idempotencyKeyMalformed();
  return key;
}

export function digestOf({ name, input }: Mutation): string {
  const text = JSON.stringify({ name, input }, (field, value: unknown) =>
    field === 'idempotencyKey' || value === null ? undefined : sorted(value),
  );
  return createHash('sha256').update(text).digest('hex');
}

/** Fields in one order, so that the same input is the same text. */
function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}

export async function outcomeBefore(em: Em, caller: Caller, mutation: Mutation): Promise<Written | undefined> {
  const key = keyOf(mutation);
  if (key === null) return undefined;
  const row = await em.findOne(IdempotencyRow, { callerId: caller.id, key });
  return row ? outcomeOf(em, row, digestOf(mutation)) : undefined;
}

export async function outcomeOf(
  em: Em,
  { digest, refusal, subjectId, eventSeq }: IdempotencyRow,
  wanted: string,
): Promise<Written> {
  if (digest !== wanted) throw idempotencyConflict();
  if (refusal) throw new HubError(refusal.code, refusal.message, refusal.rest);
  return { id: subjectId!, event: await em.findOneOrFail(EventRow, { seq: eventSeq! }), replayed: true };
}

/** Does the work in an open transaction; its events are still to be numbered. `place`: the event that tells of the record itself. */
export async function workOn(
  em: Em,
  caller: Caller,
  now: Date,
  body: Body,
): Promise<{ readonly id: string; readonly events: readonly EventDraft[]; readonly place: number }> {
  const work = new Work({ em, actor: caller.id, now });
  const { id } = await body(work);
  await em.flush(); // Records first: all their locks are held before the one that orders the events, so nobody waits in a ring.
  const place = work.events.findLastIndex(({ subjectId }) => subjectId === id);
  if (place === -1) throw new Error(`a mutation told nothing of ${id}`);
  return { id, events: work.events, place };
}

/** Puts events in, in their order; whoever holds the lock waits for nobody. */
export async function numberEvents(orm: Orm, em: Em, events: readonly EventDraft[]): Promise<EventRow[]> {
  await lockEvents(orm, em);
  const told = events.map((event) => em.create(EventRow, event, { partial: true }));
  await em.flush();
  return told;
}
