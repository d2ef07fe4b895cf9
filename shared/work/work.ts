/** One mutation's work on a room: records taken, made, changed and replaced, with an event for each, in one transaction. */
import { LockMode, ReferenceKind, type EntityClass } from '@mikro-orm/core';
import type { EventRow } from '../event.entity.js';
import { today } from '../moment.js';
import type { RecordedRow } from '../record.entity.js';
import type { Orm } from '../subgraph/database.js';
import { dayInFuture, recordUnknown, staleWrite } from './errors.js';

export type Em = Orm['em'];

/** What is told of an act in the history of its record. */
export interface Act {
  /** A verb in capitals: `SUBMITTED`, `ACCEPTED`. */
  readonly action: string;
  /** The caller's reason, in their words. */
  readonly why?: string | null | undefined;
}

/** An event before it has its number. */
export type EventDraft = Omit<EventRow, 'seq'>;

/** What is written: a record, or a figure or explanation, which has neither version nor life. */
type Written = { id: string } & Partial<RecordedRow>;

/** A record with a life of its own names its state `state`, `status` or `stage`. */
type Stated = { state?: string | null; status?: string | null; stage?: string | null };

export interface WorkOptions {
  readonly em: Em;
  readonly actor: string;
  readonly now: Date;
}

export class Work {
  /** The room's tables inside this transaction; what is only read may be read from here directly. */
  readonly em: Em;
  /** The moment of the work, as every row and event of it has it. */
  readonly at: string;
  /** The day of the work in China. */
  readonly today: string;
  readonly #actor: string;
  readonly #events: EventDraft[] = [];
  #synthetic = false;

  constructor({ em, actor, now }: WorkOptions) {
    this.em = em;
    this.at = now.toISOString();
    this.today = today(now.getTime());
    this.#actor = actor;
  }

  /** The events so far, in their order. */
  get events(): readonly EventDraft[] {
    return this.#events;
  }

  /** Whether what is made here is marked as made up. */
  get synthetic(): boolean {
    return this.#synthetic;
  }

  /** What is made from here on is marked as made up; so it is too once a synthetic record was taken. */
  markSynthetic(synthetic = true): void {
    this.#synthetic ||= synthetic;
  }

  /** The current record with this id, locked until the work is done. Refuses an unknown id, and another version than the one expected. */
  async take<T extends RecordedRow>(entity: EntityClass<T>, id: string, expectedVersion?: number | null): Promise<T> {
    const record = await this.em.findOne(
      entity as EntityClass<RecordedRow>,
      { id, supersededAt: null },
      {
        lockMode: LockMode.PESSIMISTIC_WRITE,
        refresh: true,
      },
    );
    if (!record) throw recordUnknown(entity.name, id);
    if (expectedVersion != null && expectedVersion !== record.version) {
      throw staleWrite(entity.name, id, expectedVersion, record.version);
    }
    this.markSynthetic(record.synthetic);
    return record as T;
  }

  /** Puts a new record in. */
  add<T extends Written>(entity: EntityClass<T>, row: Partial<T> & { id: string }, act: Partial<Act> = {}): T {
    const made = this.em.create(
      entity as EntityClass<Written>,
      { version: 1, recordedAt: this.at, provenanceRefs: [], synthetic: this.#synthetic, ...row } as never,
      { partial: true },
    ) as T;
    this.em.persist(made);
    this.#tell(made, { action: 'RECORDED', ...act }, null);
    return made;
  }

  /** Changes a record that was taken or added: a version more, and an event with the states before and after. */
  change<T extends RecordedRow>(record: T, changes: Partial<T>, act: Act): T {
    const before = stateOf(record);
    Object.assign(record, changes);
    record.version += 1;
    this.#tell(record, act, before);
    return record;
  }

  /** Puts a corrected row in the place of one that was taken: the old one stays, readable by `knownAt`. */
  replace<T extends RecordedRow>(entity: EntityClass<T>, row: T, changes: Partial<T> & { id: string }, act: Act): T {
    const copy = this.#columnsOf(row);
    row.supersededAt = this.at;
    this.#tell(row, { action: 'SUPERSEDED' }, stateOf(row));
    const made = this.em.create(
      entity as EntityClass<RecordedRow>,
      { ...copy, ...changes, version: row.version + 1, recordedAt: this.at, supersededAt: null } as never,
      { partial: true },
    ) as T;
    this.em.persist(made);
    this.#tell(made, act, stateOf(row));
    return made;
  }

  /** Tells of something that changes no column of the record, such as an opinion that was heard. */
  tell(record: RecordedRow, act: Act): void {
    this.#tell(record, act, stateOf(record));
  }

  /** Refuses a day that is still to come, for what is told as done. */
  done(place: string, day: string): string {
    if (day > this.today) throw dayInFuture(place, day);
    return day;
  }

  #tell(record: Written, { action, why }: Act, fromState: string | null): void {
    this.#events.push({
      at: this.at,
      actor: this.#actor,
      noun: record.constructor.name,
      subjectId: record.id,
      action,
      fromState,
      toState: stateOf(record),
      why: why ?? null,
      version: record.version ?? null,
      record: this.#columnsOf(record),
    });
  }

  /** The record as its table has it; a number too large for JSON as text. */
  #columnsOf(record: Written): Record<string, unknown> {
    const { props } = this.em.getMetadata(record.constructor as EntityClass<Written>);
    const columns: Record<string, unknown> = {};
    for (const { name, kind, mapToPk, persist } of props) {
      if (persist === false || (kind !== ReferenceKind.SCALAR && !mapToPk)) continue;
      const value = record[name as keyof Written] as unknown;
      if (value !== undefined) columns[name] = typeof value === 'bigint' ? value.toString() : value;
    }
    return columns;
  }
}

function stateOf(record: object): string | null {
  const { state, status, stage } = record as Stated;
  return state ?? status ?? stage ?? null;
}
