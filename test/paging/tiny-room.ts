/** A room of one table, for tests of lists: things that belong to a box, with texts and numbers that may be missing. */
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Migration } from '@mikro-orm/migrations';
import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Int,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { perArguments } from '../../shared/loader.js';
import { connectionOf, openListing, PageArgs, type Connection, type OrderTerm } from '../../shared/paging/index.js';
import { RecordedRow } from '../../shared/record.entity.js';
import { defineSubgraph, type Reader, type SubgraphContext } from '../../shared/subgraph/index.js';

@ObjectType({ description: 'A thing.', simpleResolvers: true })
@Entity({ tableName: 'thing' })
export class Thing {
  @Field(() => ID)
  @PrimaryKey({ type: 'string' })
  id!: string;

  @Property({ type: 'string' })
  boxId!: string;

  @Field(() => String, { nullable: true })
  @Property({ type: 'string', nullable: true })
  label?: string | null;

  @Field(() => Int, { nullable: true })
  @Property({ type: 'integer', nullable: true })
  rank?: number | null;

  @Property({ type: 'bigint', nullable: true })
  fen?: number | null;

  @Property({ type: 'double', nullable: true })
  ratio?: number | null;
}

/** A record as mutations make it. */
@ObjectType({ description: 'A note.', simpleResolvers: true })
@Entity({ tableName: 'note' })
export class Note extends RecordedRow {
  @Property({ type: 'string', unique: true })
  label!: string;
}

export const ThingConnection = connectionOf(Thing, 'Thing');

class Initial extends Migration {
  override up(): void {
    this.addSql(`create table thing (id varchar(255) primary key, box_id varchar(255) not null, label varchar(255),
      rank int, fen bigint, ratio double precision)`);
    this.addSql(`create table event (seq ${this.serial()}, at varchar(255) not null, actor varchar(255) not null,
      noun varchar(255) not null, subject_id varchar(255) not null, action varchar(255) not null,
      from_state varchar(255), to_state varchar(255), why varchar(255), version int, record ${this.json()})`);
    this
      .addSql(`create table idempotency (caller_id varchar(255) not null, key varchar(255) not null, digest varchar(255) not null,
      kept_until varchar(255) not null, subject_id varchar(255), event_seq int, refusal ${this.json()}, primary key (caller_id, key))`);
    this
      .addSql(`create table note (id varchar(255) primary key, version int not null, recorded_at varchar(255) not null,
      synthetic boolean not null, superseded_at varchar(255), provenance ${this.json()} not null, label varchar(255) not null unique)`);
    this.addSql(`create table data_load (key varchar(255) primary key, loaded_at varchar(255) not null)`);
  }

  serial(): string {
    return 'integer primary key autoincrement';
  }

  json(): string {
    return 'json';
  }
}

class InitialOnPostgres extends Initial {
  override serial(): string {
    return 'serial primary key';
  }

  override json(): string {
    return 'jsonb';
  }
}

@ArgsType()
class ThingArgs extends PageArgs {
  @Field(() => String, { nullable: true })
  by?: 'label' | 'rank' | null;
}

@ObjectType({ description: 'A box.' })
class Box {
  @Field(() => ID)
  id!: string;
}

interface Loaders {
  things(args: ThingArgs): (parent?: string) => Connection<Thing>;
  boxed(args: ThingArgs): (parent?: string) => Connection<Thing>;
}
type Context = SubgraphContext<Loaders>;

const orderOf = (by: ThingArgs['by']): OrderTerm[] =>
  by == null ? [] : [{ property: by, type: by === 'rank' ? 'number' : 'text', descending: false }];

@Resolver(() => Box)
class BoxResolver {
  @Query(() => ThingConnection)
  things(@Args(() => ThingArgs) args: ThingArgs, @Ctx() { load }: Context): Connection<Thing> {
    return load.things(args)();
  }

  @Query(() => [Box])
  boxes(@Arg('count', () => Int) count: number): Box[] {
    return Array.from({ length: count }, (_, index) => ({ id: `box_${index}` }));
  }

  @FieldResolver(() => ThingConnection)
  contents(@Root() box: Box, @Args(() => ThingArgs) args: ThingArgs, @Ctx() { load }: Context): Connection<Thing> {
    return load.boxed(args)(box.id);
  }
}

export const tinyRoom = defineSubgraph<Loaders>({
  name: 'tiny',
  entities: [Thing, Note],
  resolvers: [BoxResolver],
  orphanedTypes: [],
  references: {},
  migrations: { sqlite: [Initial], postgres: [InitialOnPostgres] },
  linkableTypes: [],
  refusals: [],
  loaders: (reader: Reader) => ({
    things: perArguments((args) => openListing(reader, { name: 'things', node: Thing, order: orderOf(args.by) }, args)),
    boxed: perArguments((args) =>
      openListing(reader, { name: 'Box.contents', node: Thing, parent: 'boxId', order: orderOf(args.by) }, args),
    ),
  }),
  load: async () => undefined,
});
