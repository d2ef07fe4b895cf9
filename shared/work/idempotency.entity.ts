/** What became of a mutation that was sent with an `idempotencyKey`, kept so that a repeat gets the same outcome. */
import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

@Entity({ tableName: 'idempotency' })
export class IdempotencyRow {
  /** Keys are each caller's own. */
  @PrimaryKey({ type: 'string' })
  callerId!: string;

  @PrimaryKey({ type: 'string' })
  key!: string;

  /** Digest of the mutation's name and its input, so that nothing of the input is kept. */
  @Property({ type: 'string' })
  digest!: string;

  /** Until when it is known at least. */
  @Index()
  @Property({ type: 'string' })
  keptUntil!: string;

  @Property({ type: 'string', nullable: true })
  subjectId?: string | null;

  @Property({ type: 'integer', nullable: true })
  eventSeq?: number | null;

  @Property({ type: 'json', nullable: true })
  refusal?: { code: string; message: string; rest: Record<string, unknown> } | null;
}
