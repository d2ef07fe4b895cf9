/** `defineSubgraph(parts)`: one call makes a room that can live alone or with others, with the same answers either way. */
import type { EntityClass } from '@mikro-orm/core';
import type { StorageConfig } from '../config.js';
import type { RefusalEntry } from '../errors.js';
import type { RequestScope } from '../request-scope.js';
import { dialectOf, openDatabase, type Dialect, type MigrationClass, type Orm } from './database.js';
import { makeExecutor, type SubgraphAnswer, type SubgraphRequest } from './execute.js';
import { Reader } from './reader.js';
import { buildRoomSchema, type RoomSchema, type SchemaParts } from './schema.js';

/** A type of this room that links may lead to, and the prefix by which its ids are known: `{ type: 'Station', prefix: 'stn' }`. */
export interface LinkableType {
  readonly type: string;
  readonly prefix: string;
}

export interface SubgraphParts<L> extends SchemaParts {
  /** Name of the room, of its file or database schema, and of its subgraph. */
  readonly name: string;
  readonly entities: readonly EntityClass<object>[];
  readonly migrations: Readonly<Record<Dialect, readonly MigrationClass[]>>;
  readonly linkableTypes: readonly LinkableType[];
  readonly refusals: readonly RefusalEntry[];
  /** Makes the loaders of one request. */
  loaders(reader: Reader): L;
  /** Loads the room's own data; called at each start, and does nothing when it is there. */
  load(orm: Orm, dialect: Dialect): Promise<void>;
}

/** What a resolver of a room is given with each request: its own, made when it is first asked for, so that what reads nothing costs nothing. */
export interface SubgraphContext<L> {
  readonly scope: RequestScope;
  readonly reader: Reader;
  readonly load: L;
}

export interface StartOptions {
  readonly storage: StorageConfig;
  /** Told of each SQL statement; for tests and measurements. */
  readonly onStatement?: () => void;
  /** Leaves the room empty instead of loading its data; for tests that bring their own. */
  readonly empty?: boolean;
}

export interface RunningSubgraph {
  readonly name: string;
  readonly orm: Orm;
  execute(request: SubgraphRequest): Promise<SubgraphAnswer>;
  stop(): Promise<void>;
}

export interface Subgraph {
  readonly name: string;
  readonly linkableTypes: readonly LinkableType[];
  readonly refusals: readonly RefusalEntry[];
  readonly parts: Pick<SubgraphParts<unknown>, 'name' | 'entities' | 'migrations'>;
  /** The room's SDL, as it is committed in `schema.graphql`. */
  sdl(): string;
  start(options: StartOptions): Promise<RunningSubgraph>;
}

export function defineSubgraph<L>(parts: SubgraphParts<L>): Subgraph {
  let built: RoomSchema | undefined;
  const room = (): RoomSchema => (built ??= buildRoomSchema(parts));
  return {
    name: parts.name,
    linkableTypes: parts.linkableTypes,
    refusals: parts.refusals,
    parts,
    sdl: () => room().sdl,
    async start({ storage, onStatement, empty = false }) {
      const { schema } = room();
      const dialect = dialectOf(storage);
      const database = await openDatabase(parts, storage);
      try {
        if (!empty) await parts.load(database.orm, dialect);
      } catch (error) {
        await database.close();
        throw error;
      }
      class Context implements SubgraphContext<L> {
        #reader: Reader | undefined;
        #load: L | undefined;

        constructor(readonly scope: RequestScope) {}

        get reader(): Reader {
          return (this.#reader ??= new Reader(database.orm, dialect, { scope: this.scope, onStatement }));
        }

        get load(): L {
          return (this.#load ??= parts.loaders(this.reader));
        }
      }
      const executor = makeExecutor(parts.name, schema, ({ scope }) => new Context(scope));
      return {
        name: parts.name,
        orm: database.orm,
        execute: executor.execute,
        async stop() {
          await executor.idle();
          await database.close();
        },
      };
    },
  };
}
