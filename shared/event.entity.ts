/** The append-only record of every change (who, when, what, from, to, why), written in the same transaction as the change itself. */
import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

@Entity({ tableName: 'event' })
export class EventRow {
  /** Order of the events of this room: without gaps for a reader, since writers number them under one lock. */
  @PrimaryKey({ type: 'integer', autoincrement: true })
  seq!: number;

  @Property({ type: 'string' })
  at!: string;

  /** Who did it: a caller's id, or the name of the data set that was loaded. */
  @Property({ type: 'string' })
  actor!: string;

  /** The GraphQL type of the record, such as `Station`. */
  @Property({ type: 'string' })
  noun!: string;

  @Index()
  @Property({ type: 'string' })
  subjectId!: string;

  /** What was done, as a verb: `RECORDED`, `OPENED`, `SUPERSEDED`, … */
  @Property({ type: 'string' })
  action!: string;

  @Property({ type: 'string', nullable: true })
  fromState?: string | null;

  @Property({ type: 'string', nullable: true })
  toState?: string | null;

  @Property({ type: 'string', nullable: true })
  why?: string | null;

  /** Version of the record after the change; null for what was loaded before versions were told. */
  @Property({ type: 'integer', nullable: true })
  version?: number | null;

  /** The record as it stood after the change. */
  @Property({ type: 'json', nullable: true })
  record?: unknown;
}

/** Which data sets have been loaded into this room, so that a second start changes nothing. */
@Entity({ tableName: 'data_load' })
export class DataLoadRow {
  @PrimaryKey({ type: 'string' })
  key!: string;

  @Property({ type: 'string' })
  loadedAt!: string;
}
