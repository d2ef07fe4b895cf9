/** The write path: every change of a record goes in together with its event, in one transaction, numbered under one lock. */
import type { EntityClass } from '@mikro-orm/core';
import { sql } from 'kysely';
import { DataLoadRow, EventRow } from '../event.entity.js';
import { RecordedRow } from '../record.entity.js';
import type { Orm } from './database.js';

export interface Change {
  readonly at: string;
  readonly actor: string;
  readonly why?: string;
  /** True for a data set that is made up: all its rows are marked so. */
  readonly synthetic?: boolean;
}

type Em = Orm['em'];

/** What a data set is written with: `record` puts one row and its event in. */
export interface Recorder {
  readonly em: Em;
  record<T extends object>(entity: EntityClass<T>, row: Partial<T> & { id: string }): T;
}

/**
 * Loads a data set once: a second call with the same key does nothing and answers false.
 * All rows, their events and the mark that they are loaded go in together or not at all.
 */
export async function loadOnce(
  orm: Orm,
  key: string,
  change: Change,
  write: (recorder: Recorder) => Promise<void>,
): Promise<boolean> {
  return orm.em.fork().transactional(async (em) => {
    await lockEvents(orm, em);
    if (await em.findOne(DataLoadRow, { key })) return false;
    const events: EventRow[] = [];
    const recorder: Recorder = {
      em: em,
      record(entity, row) {
        const made = em.create(entity, { ...recordedDefaults(entity, change), ...row } as never, {
          partial: true,
        }) as never;
        em.persist(made);
        events.push(eventOf(em, entity, row, change));
        return made;
      },
    };
    await write(recorder);
    await em.flush(); // Records first, so that events are numbered in the order in which they were recorded.
    for (const event of events) em.persist(event);
    em.persist(em.create(DataLoadRow, { key, loadedAt: change.at }));
    await em.flush();
    return true;
  });
}

function recordedDefaults(entity: EntityClass<object>, change: Change): object {
  return (entity.prototype as object) instanceof RecordedRow
    ? { version: 1, recordedAt: change.at, synthetic: change.synthetic ?? false }
    : {};
}

function eventOf(em: Em, entity: EntityClass<object>, row: { id: string }, change: Change): EventRow {
  return em.create(
    EventRow,
    {
      at: change.at,
      actor: change.actor,
      noun: entity.name,
      subjectId: row.id,
      action: 'RECORDED',
      toState: (row as { status?: string }).status ?? null,
      why: change.why ?? null,
      record: row,
    },
    { partial: true },
  );
}

/** On PostgreSQL a sequence does not follow the order of commits; writers take this lock first, so events do. SQLite has one writer. */
export async function lockEvents(orm: Orm, em: Em): Promise<void> {
  const schema = orm.config.get('schema');
  if (schema) await sql`select pg_advisory_xact_lock(hashtext(${`${schema}.event`}))`.execute(em.getKysely());
}
