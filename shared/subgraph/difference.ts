/** The statements that are missing between a room's migrations and its entities; none when the two agree. */
import type { StorageConfig } from '../config.js';
import { dialectOf, IN_MEMORY, makeOrm, openDatabase, type DatabaseParts, type Orm } from './database.js';

/** Applies the migrations of `parts` to an empty database, and compares what they make with what the entities say. */
export async function differenceOf(parts: DatabaseParts, storage: StorageConfig): Promise<string[]> {
  const { orm, close } = await openDatabase(parts, storage);
  try {
    if (dialectOf(storage) === 'sqlite') return await differenceOnSqlite(parts, orm);
    return statementsOf(await orm.schema.getUpdateSchemaSQL({ wrap: false }));
  } finally {
    await close();
  }
}

function statementsOf(sql: string): string[] {
  return sql
    .split(/;\n/)
    .map((statement) => statement.trim().replace(/;$/, ''))
    .filter((statement) => statement !== '');
}

interface Table {
  readonly name: string;
  /** What stands between the brackets of `create table`. */
  readonly body: string;
  /** Its indexes and triggers, as statements. */
  readonly around: readonly string[];
  readonly columns: readonly Column[];
}

interface Column {
  readonly name: string;
  readonly notnull: number;
  readonly dflt_value: string | null;
}

/**
 * SQLite cannot alter a check, a foreign key or whether a column may be null, so every table that differs is built anew and
 * its rows are taken over. MikroORM does this too, but gives new columns null instead of their default, and loses the check of a new one.
 */
async function differenceOnSqlite(parts: DatabaseParts, migrated: Orm): Promise<string[]> {
  const wanted = await makeOrm(parts, { dataDir: IN_MEMORY, databaseUrl: undefined });
  try {
    await wanted.schema.create();
    const before = await tablesOf(migrated);
    const after = await tablesOf(wanted);
    return [
      ...[...before.keys()].filter((name) => !after.has(name)).map((name) => `drop table \`${name}\``),
      ...[...after.values()].flatMap((table) => statementsBetween(before.get(table.name), table)),
    ];
  } finally {
    await wanted.close(true);
  }
}

async function tablesOf(orm: Orm): Promise<Map<string, Table>> {
  const ask = <T>(sql: string): Promise<T[]> => orm.em.getConnection().execute<T[]>(sql);
  const made = await ask<{ type: string; name: string; tbl_name: string; sql: string }>(
    `select type, name, tbl_name, sql from sqlite_master where sql is not null and name not like 'sqlite_%' order by rowid`,
  );
  const tables = new Map<string, Table>();
  for (const { name, sql } of made.filter(({ type }) => type === 'table')) {
    if (name === orm.config.get('migrations').tableName) continue;
    const around = made.filter(({ type, tbl_name }) => type !== 'table' && tbl_name === name);
    tables.set(name, {
      name,
      body: sql.slice(sql.indexOf('(')),
      around: around.map((one) => one.sql.replace(/^CREATE (UNIQUE )?(INDEX|TRIGGER)/, (head) => head.toLowerCase())),
      columns: await ask<Column>(`pragma table_info(\`${name}\`)`),
    });
  }
  return tables;
}

function statementsBetween(before: Table | undefined, after: Table): string[] {
  if (before === undefined) return [`create table \`${after.name}\` ${after.body}`, ...after.around];
  if (before.body !== after.body) return rebuild(before, after);
  const nameOf = (statement: string): string => /^create (?:unique )?(\w+ `[^`]+`)/.exec(statement)?.[1] ?? statement;
  return [
    ...before.around.filter((one) => !after.around.includes(one)).map((one) => `drop ${nameOf(one)}`),
    ...after.around.filter((one) => !before.around.includes(one)),
  ];
}

function rebuild(before: Table, after: Table): string[] {
  const kept = after.columns.filter(({ name }) => before.columns.some((column) => column.name === name));
  const unfilled = after.columns.find((one) => !kept.includes(one) && one.notnull === 1 && one.dflt_value === null);
  if (unfilled) {
    throw new Error(
      `${after.name}.${unfilled.name} is new, and rows that are there already would have no value in it: make it nullable, or give it a default.`,
    );
  }
  const list = kept.map(({ name }) => `\`${name}\``).join(', ');
  const fresh = `${after.name}__new`;
  return [
    `create table \`${fresh}\` ${after.body}`,
    `insert into \`${fresh}\` (${list}) select ${list} from \`${after.name}\``,
    `drop table \`${after.name}\``,
    `alter table \`${fresh}\` rename to \`${after.name}\``,
    ...after.around,
  ];
}
