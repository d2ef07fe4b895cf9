/** A record of any subgraph that links may lead to, as the feed of its owner tells of it; a copy, to be searched and drawn. */
import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

@Entity({ tableName: 'network_node' })
export class NetworkNodeRow {
  @PrimaryKey({ type: 'string' })
  id!: string;

  /** The feed that owns the prefix of its id. */
  @Index()
  @Property({ type: 'string' })
  feed!: string;

  /** Its GraphQL type. */
  @Property({ type: 'string' })
  type!: string;

  @Property({ type: 'string', nullable: true })
  labelZh!: string | null;

  @Property({ type: 'string', nullable: true })
  labelEn!: string | null;

  @Property({ type: 'json' })
  names!: string[];

  @Property({ type: 'json' })
  codes!: string[];

  @Index()
  @Property({ type: 'string', nullable: true })
  areaId!: string | null;

  @Property({ type: 'json' })
  classes!: string[];

  @Property({ type: 'string', nullable: true })
  since!: string | null;

  @Property({ type: 'string', nullable: true })
  until!: string | null;

  /** Whole days since 1970-01-01: from when on it surely exists, and from when on surely no longer. */
  @Property({ type: 'integer', nullable: true })
  sinceDay!: number | null;

  @Property({ type: 'integer', nullable: true })
  untilDay!: number | null;

  @Property({ type: 'double', nullable: true })
  longitude!: number | null;

  @Property({ type: 'double', nullable: true })
  latitude!: number | null;

  @Property({ type: 'boolean' })
  collective!: boolean;

  @Property({ type: 'boolean' })
  synthetic!: boolean;

  /** Number of the change in its feed that it stands at. */
  @Property({ type: 'integer' })
  seq!: number;

  /** When the network first knew of it. */
  @Index()
  @Property({ type: 'string' })
  recordedAt!: string;

  /** When its feed ceased to tell of it; it is kept all the same. */
  @Index()
  @Property({ type: 'string', nullable: true })
  goneAt!: string | null;
}
