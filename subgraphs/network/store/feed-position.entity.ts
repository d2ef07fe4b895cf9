/** How far a feed has been read. It moves in the same transaction as the rows that were read. */
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

@Entity({ tableName: 'feed_position' })
export class FeedPositionRow {
  @PrimaryKey({ type: 'string' })
  feed!: string;

  /** The last number that was read. */
  @Property({ type: 'integer' })
  next!: number;

  @Property({ type: 'string', nullable: true })
  readAt!: string | null;

  /** How many lines were refused, such as descriptions of others' nodes. */
  @Property({ type: 'integer' })
  refused!: number;

  /** Why the last of them was. */
  @Property({ type: 'text', nullable: true })
  refusedFor!: string | null;
}
