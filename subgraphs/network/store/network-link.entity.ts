/** One statement that two nodes are linked, by whichever feed says so. */
import { Entity, Index, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';

@Entity({ tableName: 'network_link' })
export class NetworkLinkRow {
  /** Its number in the index in memory. */
  @PrimaryKey({ type: 'integer', autoincrement: false })
  number!: number;

  /** `<feed>:<id within it>`. */
  @Unique()
  @Property({ type: 'string' })
  id!: string;

  @Property({ type: 'string' })
  feed!: string;

  @Property({ type: 'string' })
  kind!: string;

  @Property({ type: 'string' })
  fromId!: string;

  @Property({ type: 'string' })
  toId!: string;

  @Property({ type: 'string', nullable: true })
  since!: string | null;

  @Property({ type: 'string', nullable: true })
  until!: string | null;

  /** Whole days since 1970-01-01: from when on it surely holds, and from when on surely no longer. */
  @Property({ type: 'integer', nullable: true })
  sinceDay!: number | null;

  @Property({ type: 'integer', nullable: true })
  untilDay!: number | null;

  /** `FROM`, `TO`, `BOTH` or `THIRD_PARTY`. */
  @Property({ type: 'string' })
  assertedBy!: string;

  @Property({ type: 'string', nullable: true })
  asserter!: string | null;

  @Property({ type: 'string', nullable: true })
  name!: string | null;

  @Property({ type: 'json' })
  evidence!: { readonly source: string; readonly fact?: string }[];

  /** Neither end belongs to the feed that says so. */
  @Property({ type: 'boolean' })
  isForeign!: boolean;

  @Property({ type: 'boolean' })
  synthetic!: boolean;

  @Property({ type: 'integer' })
  seq!: number;

  @Index()
  @Property({ type: 'string' })
  recordedAt!: string;

  @Index()
  @Property({ type: 'string', nullable: true })
  goneAt!: string | null;
}
