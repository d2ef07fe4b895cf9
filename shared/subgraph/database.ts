/** A room's own database: opened, guarded, migrated and closed in one place, embedded (SQLite) or served (PostgreSQL). */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { MikroORM, TextType, Type, type EntityClass, type Platform } from '@mikro-orm/core';
import { Migrator, type Migration } from '@mikro-orm/migrations';
import { PostgreSqlDriver } from '@mikro-orm/postgresql';
import type { AbstractSqlDriver, EntityManager } from '@mikro-orm/sql';
import { SqliteDriver } from '@mikro-orm/sqlite';
import { sql } from 'kysely';
import { ConfigError, type StorageConfig } from '../config.js';
import { DataLoadRow, EventRow } from '../event.entity.js';
import { IdempotencyRow } from '../work/idempotency.entity.js';

export type Dialect = 'sqlite' | 'postgres';
export type Orm = MikroORM<AbstractSqlDriver, EntityManager<AbstractSqlDriver>>;
export type MigrationClass = new (...args: never[]) => Migration;

export interface DatabaseParts {
  /** Name of the room: its file, or its schema. */
  readonly name: string;
  readonly entities: readonly EntityClass<object>[];
  readonly migrations: Readonly<Record<Dialect, readonly MigrationClass[]>>;
}

/** A data directory that means: keep nothing, live in memory. */
export const IN_MEMORY = ':memory:';

export interface Database {
  readonly orm: Orm;
  close(): Promise<void>;
}

export function dialectOf(storage: StorageConfig): Dialect {
  return storage.databaseUrl === undefined ? 'sqlite' : 'postgres';
}

/** Makes the room's MikroORM without touching its tables. MikroORM's `schema` is set for PostgreSQL only. */
export async function makeOrm(parts: DatabaseParts, storage: StorageConfig): Promise<Orm> {
  const dialect = dialectOf(storage);
  const common = {
    entities: [...parts.entities, EventRow, DataLoadRow, IdempotencyRow],
    extensions: [Migrator],
    migrations: {
      tableName: 'migration',
      migrationsList: [...parts.migrations[dialect]],
      snapshot: false,
      silent: true,
    },
    // Several rooms live in one process, each with its own MikroORM: none of them may become the ambient one.
    allowGlobalContext: false,
    discovery: {
      // A text is as long as it is, in either dialect; what may be said at most is the input's to bound.
      getMappedType: (type: string, platform: Platform) =>
        type === 'string' ? Type.getType(TextType) : platform.getDefaultMappedType(type),
    },
  };
  const options =
    dialect === 'postgres'
      ? {
          ...common,
          driver: PostgreSqlDriver,
          clientUrl: storage.databaseUrl,
          schema: parts.name,
          ensureDatabase: false, // A mistyped name is refused, not made true.
          // So that statements which name no schema, such as Kysely's, stay inside the room's own.
          driverOptions: { options: `-c search_path=${parts.name}` },
        }
      : { ...common, driver: SqliteDriver, dbName: fileOf(parts.name, storage) };
  return (await MikroORM.init(options as never)) as unknown as Orm;
}

/** Opens the room's database at its newest migration. A second opener of the same embedded file is refused. */
export async function openDatabase(parts: DatabaseParts, storage: StorageConfig): Promise<Database> {
  const embedded = dialectOf(storage) === 'sqlite' && storage.dataDir !== IN_MEMORY;
  if (embedded) makeFolder(storage.dataDir);
  const orm = await makeOrm(parts, storage);
  let release = (): void => {};
  try {
    if (dialectOf(storage) === 'sqlite') {
      const connection = orm.em.getConnection();
      await connection.execute('pragma busy_timeout = 5000');
      if (embedded) {
        release = await guardFile(orm, fileOf(parts.name, storage));
        await connection.execute('pragma journal_mode = wal');
        await connection.execute('pragma synchronous = normal');
      }
    } else await reachServer(orm);
    await migrate(orm);
  } catch (error) {
    release();
    await orm.close(true);
    throw error;
  }
  return {
    orm,
    async close() {
      await orm.close(true);
      release();
    },
  };
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new ConfigError(`SHUNIU_DATA_DIR: ${folder} cannot be made or used as a folder (${messageOf(error)}).`);
  }
}

async function reachServer(orm: Orm): Promise<void> {
  try {
    await orm.em.getConnection().execute('select 1');
  } catch (error) {
    throw new ConfigError(
      `DATABASE_URL: PostgreSQL gives no use of that database (${messageOf(error)}). Start the server, create the database, or correct the address; leave DATABASE_URL out for embedded SQLite.`,
    );
  }
}

function messageOf(error: unknown): string {
  const { message, code } = error as NodeJS.ErrnoException;
  return message || code || 'no reason given';
}

/** Brings the tables to their newest form. On a server one hub at a time does, so that several may start together. */
async function migrate(orm: Orm): Promise<void> {
  const schema = orm.config.get('schema');
  if (!schema) return migrateFile(orm);
  await orm.em.fork().transactional(async (em) => {
    await sql`select pg_advisory_xact_lock(hashtext(${`${schema}.migration`}))`.execute(em.getKysely());
    await orm.migrator.up();
  });
}

/** A table that others refer to can be built anew only while SQLite does not watch; what it would have seen is looked at before the commit. */
async function migrateFile(orm: Orm): Promise<void> {
  if ((await orm.migrator.getPending()).length === 0) return;
  const connection = orm.em.getConnection();
  await connection.execute('pragma foreign_keys = off');
  await connection.transactional(async (transaction) => {
    await orm.migrator.up({ transaction });
    const broken = await connection.execute<unknown[]>('pragma foreign_key_check', [], 'all', transaction);
    if (broken.length > 0) throw new Error(`After its migration a row refers to nothing: ${JSON.stringify(broken[0])}`);
  });
  await connection.execute('pragma foreign_keys = on');
}

function fileOf(name: string, storage: StorageConfig): string {
  return storage.dataDir === IN_MEMORY ? IN_MEMORY : join(storage.dataDir, `${name}.sqlite`);
}

interface NativeDatabase {
  exec(sql: string): void;
  close(): void;
}

/**
 * Holds an exclusive lock on `<file>.lock` as long as the room is open. The lock is SQLite's own on a file beside the data,
 * so it goes with the process that held it, even when that process is killed.
 */
async function guardFile(orm: Orm, file: string): Promise<() => void> {
  const connection = orm.em.getConnection() as unknown as { getNativeClient(): Promise<NativeDatabase> };
  const native = await connection.getNativeClient();
  const Native = native.constructor as new (path: string, options: { timeout: number }) => NativeDatabase;
  const lock = new Native(`${file}.lock`, { timeout: 0 });
  try {
    lock.exec('begin exclusive');
  } catch {
    lock.close();
    throw new ConfigError(
      `${file} is in use by another running hub. Stop that one, or give this one its own folder with SHUNIU_DATA_DIR=<folder>.`,
    );
  }
  return () => lock.close();
}
