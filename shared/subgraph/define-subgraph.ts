/** `defineSubgraph(parts)`: one call makes a room that can live alone or with others, with the same answers either way. */
import type { EntityClass } from '@mikro-orm/core';
import type { StorageConfig } from '../config.js';
import type { RefusalEntry } from '../errors.js';
import type { Feed } from '../feed/protocol.js';
import { roomFeed } from '../feed/room-feed.js';
import type { FeedSource } from '../feed/source.js';
import type { RequestScope } from '../request-scope.js';
import { historyLoaders, type HistoryLoaders } from '../work/history.js';
import type { DrawnLifeCycle } from '../work/life-cycle.js';
import { Lookups, type Owners, type Peers } from '../work/lookups.js';
import type { Work } from '../work/work.js';
import type { Body, Carrier, Mutation, Written } from '../work/mutation.js';
import { enterRows, type EnterReport, type EnterRequest } from '../work/enter.js';
import { Writer } from '../work/writer.js';
import { dialectOf, openDatabase, type Dialect, type MigrationClass, type Orm } from './database.js';
import { makeExecutor, type SubgraphAnswer, type SubgraphRequest } from './execute.js';
import { Reader, type Db } from './reader.js';
import { buildRoomSchema, type RoomSchema, type SchemaParts } from './schema.js';

/** A type of this room that links may lead to, and the prefix by which its ids are known: `{ type: 'Station', prefix: 'stn' }`. */
export interface LinkableType {
  readonly type: string;
  readonly prefix: string;
}

/** What a room holds in memory beside its database, from start to stop. */
export interface Service {
  stop(): Promise<void>;
}

/** A feed that a room may follow: whose it is, and which prefixes of ids belong to it. */
export interface NamedFeed {
  readonly name: string;
  readonly prefixes: readonly string[];
  readonly feed: Feed;
}

/** The feed of a room, wherever it is read from. */
export function feedOf({ name, linkableTypes }: Pick<Subgraph, 'name' | 'linkableTypes'>, feed: Feed): NamedFeed {
  return { name, prefixes: linkableTypes.map(({ prefix }) => prefix), feed };
}

/** What a service is made of. */
export interface ServiceParts {
  readonly orm: Orm;
  readonly dialect: Dialect;
  readonly feeds: readonly NamedFeed[];
  readonly now: () => Date;
}

export interface SubgraphParts<L, S extends Service | undefined = undefined> extends SchemaParts {
  /** Name of the room, of its file or database schema, and of its subgraph. */
  readonly name: string;
  readonly entities: readonly EntityClass<object>[];
  readonly migrations: Readonly<Record<Dialect, readonly MigrationClass[]>>;
  readonly linkableTypes: readonly LinkableType[];
  readonly refusals: readonly RefusalEntry[];
  /** The lives of this room's nouns, for `docs/life-cycles.md`. */
  readonly lifeCycles?: readonly DrawnLifeCycle[];
  /** Types of other rooms whose facts this room's mutations ask for, and the room that owns each. */
  readonly asks?: Owners;
  /** What the network is told of this room's records. */
  readonly feed?: readonly FeedSource[];
  /** Makes the loaders of one request. */
  loaders(reader: Reader): L;
  /** Makes what the room holds in memory, after its data is loaded. */
  serve?(parts: ServiceParts): Promise<S>;
  /** Loads the room's own data; called at each start, and does nothing when it is there. */
  load(orm: Orm, dialect: Dialect): Promise<void>;
}

/** What a resolver of a room is given with each request: its own, made when it is first asked for, so that what reads nothing costs nothing. */
export interface SubgraphContext<L, S = undefined> {
  readonly scope: RequestScope;
  readonly reader: Reader;
  readonly load: L;
  readonly service: S;
  readonly history: HistoryLoaders;
  /** Facts of other rooms. */
  readonly lookups: Lookups;
  /** The moment it is, by the room's clock. */
  now(): Date;
  /**
   * Carries a mutation out, whole or not at all, and once for its `idempotencyKey`. `body` gives the record that it was about.
   * What was loaded before is forgotten, so that the payload shows what now stands.
   */
  write(mutation: Mutation, body: Body): Promise<Outcome>;
  /** The same for a mutation that needs facts of other rooms: they are asked for before, and not again for a repeat. */
  writeKnowing<F>(
    mutation: Mutation,
    ask: (lookups: Lookups) => Promise<F>,
    body: (work: Work, facts: F) => ReturnType<Body>,
  ): Promise<Outcome>;
}

/** What a mutation's payload is made of, beside the record. */
export type Outcome = Written;

export interface StartOptions {
  readonly storage: StorageConfig;
  /** Told of each SQL statement; for tests and measurements. */
  readonly onStatement?: () => void;
  /** How other rooms are asked for facts; without it, mutations that need them are refused. */
  readonly peers?: Peers;
  /** What the room follows, when it follows feeds. */
  readonly feeds?: readonly NamedFeed[];
  /** The clock that mutations go by; for tests. */
  readonly now?: () => Date;
  /** Leaves the room empty instead of loading its data; for tests that bring their own. */
  readonly empty?: boolean;
}

export interface RunningSubgraph {
  readonly name: string;
  readonly orm: Orm;
  execute(request: SubgraphRequest): Promise<SubgraphAnswer>;
  /** Carries one mutation out for each of many inputs, in one transaction. */
  enter(request: EnterRequest): Promise<EnterReport>;
  /** What the network is told of this room, in the order of its changes. */
  readonly feed: Feed;
  stop(): Promise<void>;
}

export interface Subgraph {
  readonly name: string;
  readonly linkableTypes: readonly LinkableType[];
  readonly refusals: readonly RefusalEntry[];
  readonly lifeCycles: readonly DrawnLifeCycle[];
  readonly asks: Owners;
  readonly parts: Pick<SubgraphParts<unknown>, 'name' | 'entities' | 'migrations'>;
  /** The room's SDL, as it is committed in `schema.graphql`. */
  sdl(): string;
  start(options: StartOptions): Promise<RunningSubgraph>;
}

export function defineSubgraph<L, S extends Service | undefined = undefined>(parts: SubgraphParts<L, S>): Subgraph {
  let built: RoomSchema | undefined;
  const room = (): RoomSchema => (built ??= buildRoomSchema(parts));
  return {
    name: parts.name,
    linkableTypes: parts.linkableTypes,
    refusals: parts.refusals,
    lifeCycles: parts.lifeCycles ?? [],
    asks: parts.asks ?? {},
    parts,
    sdl: () => room().sdl,
    async start({ storage, onStatement, empty = false, peers = () => undefined, feeds = [], now = () => new Date() }) {
      const { schema } = room();
      const dialect = dialectOf(storage);
      const database = await openDatabase(parts, storage);
      let service: S;
      try {
        if (!empty) await parts.load(database.orm, dialect);
        service = (await parts.serve?.({ orm: database.orm, dialect, feeds, now })) as S;
      } catch (error) {
        await database.close();
        throw error;
      }
      const writer = new Writer(database.orm, now);
      const connection = database.orm.em.getConnection().getClient() as Db;
      const { feed, ring } = roomFeed(
        new Reader(database.orm, dialect, { onStatement }),
        parts.feed ?? [],
        dialect === 'postgres',
      );
      class Context implements SubgraphContext<L, S> {
        readonly service = service;
        #reader: Reader | undefined;
        #load: L | undefined;
        #history: HistoryLoaders | undefined;

        /** `carrier` and `db` are a batch's own while one is entered, else the room's. */
        constructor(
          readonly scope: RequestScope,
          readonly carrier: Carrier = writer,
          readonly db: Db = connection,
        ) {}

        get reader(): Reader {
          return (this.#reader ??= new Reader(database.orm, dialect, { db: this.db, scope: this.scope, onStatement }));
        }

        get load(): L {
          return (this.#load ??= parts.loaders(this.reader));
        }

        get history(): HistoryLoaders {
          return (this.#history ??= historyLoaders(this.reader));
        }

        get lookups(): Lookups {
          return new Lookups(parts.name, parts.asks ?? {}, peers, this.scope);
        }

        now(): Date {
          return now();
        }

        async write(mutation: Mutation, body: Body): Promise<Outcome> {
          return this.#outcome(await this.carrier.carryOut(this.scope.caller, mutation, body));
        }

        async writeKnowing<F>(
          mutation: Mutation,
          ask: (lookups: Lookups) => Promise<F>,
          body: (work: Work, facts: F) => ReturnType<Body>,
        ): Promise<Outcome> {
          const before = await this.carrier.before(this.scope.caller, mutation);
          if (before) return this.#outcome(before);
          const facts = await ask(this.lookups);
          return this.write(mutation, (work) => body(work, facts));
        }

        #outcome(written: Written): Outcome {
          ring();
          this.#load = undefined;
          this.#history = undefined;
          return written;
        }
      }
      const executor = makeExecutor(parts.name, schema, ({ scope }) => new Context(scope));
      return {
        name: parts.name,
        orm: database.orm,
        execute: executor.execute,
        feed,
        async enter(request) {
          const makeContext = ({ db }: { db: unknown }, carrier: Carrier): Context =>
            new Context(request.scope, carrier, db as Db);
          const report = await enterRows(schema, writer, makeContext, request);
          ring();
          return report;
        },
        async stop() {
          await executor.idle();
          await service?.stop();
          await database.close();
        },
      };
    },
  };
}
