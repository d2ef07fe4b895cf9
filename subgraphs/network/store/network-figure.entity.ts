/** One reported figure about a node, by whichever feed tells it. */
import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

@Entity({ tableName: 'network_figure' })
@Index({ properties: ['subjectId', 'metric'] })
export class NetworkFigureRow {
  /** `<feed>:<id within it>`. */
  @PrimaryKey({ type: 'string' })
  id!: string;

  @Property({ type: 'string' })
  feed!: string;

  @Property({ type: 'string' })
  subjectId!: string;

  @Index()
  @Property({ type: 'string' })
  metric!: string;

  @Property({ type: 'double', nullable: true })
  value!: number | null;

  @Property({ type: 'double', nullable: true })
  upper!: number | null;

  @Property({ type: 'string' })
  unit!: string;

  @Property({ type: 'string', nullable: true })
  qualifier!: string | null;

  @Property({ type: 'string', nullable: true })
  kind!: string | null;

  @Property({ type: 'string', nullable: true })
  asOf!: string | null;

  @Property({ type: 'string', nullable: true })
  source!: string | null;

  @Property({ type: 'text', nullable: true })
  quote!: string | null;

  @Property({ type: 'boolean' })
  synthetic!: boolean;

  @Property({ type: 'integer' })
  seq!: number;

  @Property({ type: 'string' })
  recordedAt!: string;

  @Property({ type: 'string', nullable: true })
  goneAt!: string | null;
}
