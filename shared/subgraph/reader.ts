/** Reads rows of a room's tables without hydrating managed entities: columns in, instances of the decorated class out. */
import {
  BigIntType,
  JsonType,
  ReferenceKind,
  type EntityClass,
  type EntityMetadata,
  type EntityProperty,
} from '@mikro-orm/core';
import {
  sql,
  type Kysely,
  type KyselyPlugin,
  type PluginTransformQueryArgs,
  type PluginTransformResultArgs,
  type QueryResult,
  type RawBuilder,
  type RootOperationNode,
  type SelectQueryBuilder,
  type UnknownRow,
} from 'kysely';
import { requestEnded } from '../errors.js';
import type { RequestScope } from '../request-scope.js';
import type { Dialect, Orm } from './database.js';

/**
 * A room's tables as Kysely sees them. Columns are checked by MikroORM's metadata when rows are read and by the migrations' tests,
 * not by the compiler: two dialects share one set of queries.
 */
// oxlint-disable-next-line typescript/no-explicit-any -- Kysely's own way to say "any table".
export type Tables = any;
export type Db = Kysely<Tables>;
export type Select = SelectQueryBuilder<Tables, string, Record<string, unknown>>;

/** How each class is read from its rows: worked out once for each database, not for each request. */
const SHAPES = new WeakMap<Orm, Map<EntityClass<object>, ReadonlyMap<string, Column>>>();

interface Column {
  readonly property: string;
  readonly convert: ((value: unknown) => unknown) | undefined;
}

export interface ReaderOptions {
  /** Where statements go: a transaction's own, or the room's connections. */
  readonly db?: Db;
  /** The request that reads; when it has ended, no further statement is begun. */
  readonly scope?: RequestScope;
  /** Told of each statement that was run. */
  readonly onStatement?: (() => void) | undefined;
}

export class Reader {
  readonly #orm: Orm;
  readonly #options: ReaderOptions;
  #db: Db | undefined;

  constructor(
    orm: Orm,
    readonly dialect: Dialect,
    options: ReaderOptions = {},
  ) {
    this.#orm = orm;
    this.#options = options;
  }

  /** Statements go to the room's connections by themselves: reading needs no fork of the entity manager, whose identity map is never used. */
  get db(): Db {
    return (this.#db ??= openDb(this.#orm, this.#options));
  }

  table(entity: EntityClass<object>): string {
    return this.#metadata(entity).tableName;
  }

  /** The column that holds a property, such as `area_id` for `areaId`. */
  column(entity: EntityClass<object>, property: string): string {
    const column = this.#metadata(entity).properties[property as never] as { fieldNames: string[] } | undefined;
    if (!column) throw new Error(`${entity.name} has no property "${property}"`);
    return column.fieldNames[0]!;
  }

  select(entity: EntityClass<object>): Select {
    return this.db.selectFrom(this.table(entity)).selectAll(this.table(entity));
  }

  /** That a column holds one of the values: one bound parameter, however many they are. */
  among(column: string, values: readonly string[]): RawBuilder<boolean> {
    return this.dialect === 'postgres'
      ? sql<boolean>`${sql.ref(column)} = any(${[...values]})`
      : sql<boolean>`${sql.ref(column)} in (select value from json_each(${JSON.stringify(values)}))`;
  }

  /** A text column to order by: by code point in either dialect, whatever the collation of the database. */
  byCodePoint(column: string): RawBuilder<string> {
    return this.dialect === 'postgres' ? sql<string>`${sql.ref(column)} collate "C"` : sql<string>`${sql.ref(column)}`;
  }

  /** Makes instances of `entity` from rows; columns the class does not know are left out. */
  read<T extends object>(entity: EntityClass<T>, rows: readonly Record<string, unknown>[]): T[] {
    const columns = this.#columnsOf(entity);
    return rows.map((row) => {
      const instance = Object.create(entity.prototype as object) as Record<string, unknown>;
      for (const [name, value] of Object.entries(row)) {
        const column = columns.get(name);
        if (column) instance[column.property] = column.convert ? column.convert(value) : value;
      }
      return instance as T;
    });
  }

  async all<T extends object>(entity: EntityClass<T>, query: Select): Promise<T[]> {
    return this.read(entity, await query.execute());
  }

  #metadata(entity: EntityClass<object>): EntityMetadata<object> {
    return this.#orm.getMetadata(entity);
  }

  #columnsOf(entity: EntityClass<object>): ReadonlyMap<string, Column> {
    const shapes = SHAPES.get(this.#orm) ?? new Map<EntityClass<object>, ReadonlyMap<string, Column>>();
    SHAPES.set(this.#orm, shapes);
    const known = shapes.get(entity);
    if (known) return known;
    const columns = new Map<string, Column>();
    for (const property of this.#metadata(entity).props) {
      const name = property.fieldNames?.[0];
      if (name === undefined || (property.kind !== ReferenceKind.SCALAR && !property.mapToPk)) continue;
      columns.set(name, { property: property.name, convert: converterOf(property, this.dialect) });
    }
    shapes.set(entity, columns);
    return columns;
  }
}

function converterOf(property: EntityProperty, dialect: Dialect): Column['convert'] {
  if (property.customType instanceof BigIntType) return readBigint;
  if (dialect !== 'sqlite') return undefined; // PostgreSQL's driver gives JSON and booleans as such.
  if (property.customType instanceof JsonType)
    return (value) => (typeof value === 'string' ? (JSON.parse(value) as unknown) : value);
  if (property.type === 'boolean') return (value) => (value === null ? null : Boolean(value));
  return undefined;
}

/** PostgreSQL's driver gives eight-byte integers as text, SQLite's as numbers: a number wherever it is exact. */
function readBigint(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  return Number.isSafeInteger(Number(value)) ? Number(value) : BigInt(value);
}

function openDb(orm: Orm, { db = orm.em.getConnection().getClient() as Db, scope, onStatement }: ReaderOptions): Db {
  if (onStatement) db = db.withPlugin(new StatementListener(onStatement));
  if (scope) db = db.withPlugin(new StatementGuard(scope));
  return db;
}

/** Refuses statements of a request that has ended: whoever asked has been told, and nobody would read the rows. */
class StatementGuard implements KyselyPlugin {
  constructor(readonly scope: RequestScope) {}

  transformQuery({ node }: PluginTransformQueryArgs): RootOperationNode {
    if (this.scope.ended) throw requestEnded();
    return node;
  }

  async transformResult({ result }: PluginTransformResultArgs): Promise<QueryResult<UnknownRow>> {
    return result;
  }
}

/** Tells of each statement that was run, so that tests can hold a query to its number. */
class StatementListener implements KyselyPlugin {
  constructor(readonly listener: () => void) {}

  transformQuery({ node }: PluginTransformQueryArgs): RootOperationNode {
    return node; // Called for each nested query too, so it is no place to count.
  }

  async transformResult({ result }: PluginTransformResultArgs): Promise<QueryResult<UnknownRow>> {
    this.listener();
    return result;
  }
}
