import { expect, it } from '@jest/globals';
import { openDatabase, type Dialect, type Orm } from '../../shared/subgraph/index.js';
import { subgraphs } from '../../subgraphs/index.js';
import { lastingDatabase, onEachDatabase, startRoom } from '../databases.js';

type Row = Record<string, unknown>;

/** The columns of each table. */
async function columnsOf(orm: Orm, dialect: Dialect): Promise<Map<string, string[]>> {
  const rows: { t: string; c: string }[] = await orm.em
    .getConnection()
    .execute(
      dialect === 'sqlite'
        ? `select m.name as t, p.name as c from sqlite_master m, pragma_table_info(m.name) p where m.type = 'table' and m.name not like 'sqlite_%'`
        : `select table_name as t, column_name as c from information_schema.columns where table_schema = '${orm.config.get('schema')}'`,
    );
  const columns = new Map<string, string[]>();
  for (const { t, c } of rows) if (t !== 'migration') columns.set(t, [...(columns.get(t) ?? []), c]);
  return columns;
}

async function rowsOf(orm: Orm, table: string, columns: readonly string[]): Promise<Row[]> {
  const list = columns.map((column) => `"${column}"`).join(', ');
  const rows = await orm.em.getConnection().execute<Row[]>(`select ${list} from "${table}"`);
  return rows
    .map((row) => [JSON.stringify(row), row] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, row]) => row);
}

/** Puts the rows in, whichever table refers to which. */
async function fill(orm: Orm, dialect: Dialect, tables: ReadonlyMap<string, readonly Row[]>): Promise<void> {
  const connection = orm.em.getConnection();
  await connection.transactional(async (transaction) => {
    const run = (sql: string, params: unknown[] = []): Promise<unknown> =>
      connection.execute(sql, params, 'run', transaction);
    const references =
      dialect === 'sqlite'
        ? []
        : await connection.execute<{ place: string; name: string }[]>(
            `select conrelid::regclass::text as place, quote_ident(conname) as name from pg_constraint
             where contype = 'f' and connamespace = '${orm.config.get('schema')}'::regnamespace`,
            [],
            'all',
            transaction,
          );
    const checkReferences = async (when: string): Promise<void> => {
      for (const { place, name } of references) await run(`alter table ${place} alter constraint ${name} ${when}`);
    };
    if (dialect === 'sqlite') await run('pragma defer_foreign_keys = on');
    else await checkReferences('deferrable initially deferred');
    for (const [table, rows] of tables) {
      const columns = Object.keys(rows[0] ?? {});
      const one = `(${columns.map(() => '?').join(', ')})`;
      for (let from = 0; from < rows.length; from += 100) {
        const some = rows.slice(from, from + 100);
        await run(
          `insert into "${table}" (${columns.map((column) => `"${column}"`).join(', ')}) values ${some.map(() => one).join(', ')}`,
          some.flatMap((row) => columns.map((column) => valueOf(row[column]))),
        );
      }
    }
    if (dialect === 'postgres') await run('set constraints all immediate');
    await checkReferences('not deferrable');
  });
}

/** JSON goes in as text. */
function valueOf(value: unknown): unknown {
  return value !== null && typeof value === 'object' && !(value instanceof Date) ? JSON.stringify(value) : value;
}

onEachDatabase('a database of an earlier release is upgraded', (dialect) => {
  it.each(subgraphs.map((room) => [room.name, room] as const))('with all rows of %s kept', async (_name, room) => {
    const scratch = await lastingDatabase(dialect);
    const today = await startRoom(room, dialect);
    const { migrations } = room.parts;
    const first = {
      ...room.parts,
      migrations: { sqlite: migrations.sqlite.slice(0, 1), postgres: migrations.postgres.slice(0, 1) },
    };
    const kept = new Map<string, Row[]>();
    try {
      const earlier = await openDatabase(first, scratch.storage);
      try {
        for (const [table, columns] of await columnsOf(earlier.orm, dialect)) {
          kept.set(table, await rowsOf(today.orm, table, columns));
        }
        await fill(earlier.orm, dialect, kept);
      } finally {
        await earlier.close();
      }
      const upgraded = await openDatabase(room.parts, scratch.storage);
      try {
        // The network follows nothing here, and has no events: it has areas.
        expect(kept.get(room.name === 'network' ? 'area' : 'event')?.length).toBeGreaterThan(0);
        for (const [table, rows] of kept) {
          const columns = Object.keys(rows[0] ?? {});
          if (columns.length > 0) expect([table, await rowsOf(upgraded.orm, table, columns)]).toEqual([table, rows]);
        }
        expect(await upgraded.orm.schema.getUpdateSchemaSQL({ wrap: false })).toBe('');
      } finally {
        await upgraded.close();
      }
    } finally {
      await today.stop();
      await scratch.drop();
    }
  });
});
