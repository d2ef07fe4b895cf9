import { Check, Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Migration } from '@mikro-orm/migrations';
import type { EntityClass } from '@mikro-orm/core';
import { expect, it } from '@jest/globals';
import { differenceOf, openDatabase, type MigrationClass } from '../../shared/subgraph/index.js';
import { onEachDatabase, scratchDatabase } from '../databases.js';

@Entity({ tableName: 'thing' })
class ThingBefore {
  @PrimaryKey({ type: 'string' })
  id!: string;

  @Enum({ items: ['A', 'B'], type: 'string' })
  kind!: string;

  @Property({ type: 'string' })
  note!: string;
}

@Entity({ tableName: 'part' })
class PartBefore {
  @PrimaryKey({ type: 'string' })
  id!: string;

  @ManyToOne(() => ThingBefore, { deleteRule: 'cascade' })
  thing!: ThingBefore;
}

@Entity({ tableName: 'thing' })
@Check({ name: 'thing_taken_check', expression: 'taken >= 0' })
class Thing {
  @PrimaryKey({ type: 'string' })
  id!: string;

  @Enum({ items: ['A', 'B', 'C'], type: 'string' })
  kind!: string;

  @Index()
  @Property({ type: 'string', nullable: true })
  note?: string | null;

  @Property({ type: 'integer', default: 7 })
  taken!: number;

  @Enum({ items: ['X', 'Y'], type: 'string', nullable: true })
  form?: string | null;

  @ManyToOne(() => Thing, { nullable: true })
  whole?: Thing | null;
}

@Entity({ tableName: 'part' })
class Part {
  @PrimaryKey({ type: 'string' })
  id!: string;

  @ManyToOne(() => Thing, { deleteRule: 'cascade' })
  thing!: Thing;
}

@Entity({ tableName: 'thing' })
class ThingThatAsksTooMuch {
  @PrimaryKey({ type: 'string' })
  id!: string;

  @Property({ type: 'string' })
  demanded!: string;
}

onEachDatabase('an old table takes every kind of change', (dialect) => {
  const room = (entities: readonly EntityClass<object>[], migrations: readonly MigrationClass[] = []) => ({
    name: 'tiny',
    entities,
    migrations: { sqlite: migrations, postgres: migrations },
  });
  const lacking = async (parts: ReturnType<typeof room>): Promise<string[]> => {
    const scratch = await scratchDatabase(dialect);
    try {
      return await differenceOf(parts, scratch.storage);
    } finally {
      await scratch.drop();
    }
  };

  it('and keeps its rows, and those that refer to it', async () => {
    const initial = await lacking(room([ThingBefore, PartBefore]));
    class Initial extends Migration {
      override up(): void {
        for (const statement of initial) this.addSql(statement);
        this.addSql(`insert into ${dialect === 'sqlite' ? '' : 'tiny.'}thing (id, kind, note) values ('t', 'A', 'n')`);
        this.addSql(`insert into ${dialect === 'sqlite' ? '' : 'tiny.'}part (id, thing_id) values ('p', 't')`);
      }
    }
    const statements = await lacking(room([Thing, Part], [Initial]));
    expect(await lacking(room([Thing, Part], [Initial]))).toEqual(statements);
    class Work extends Migration {
      override up(): void {
        for (const statement of statements) this.addSql(statement);
      }
    }
    expect(await lacking(room([Thing, Part], [Initial, Work]))).toEqual([]);

    const scratch = await scratchDatabase(dialect);
    const { orm, close } = await openDatabase(room([Thing, Part], [Initial, Work]), scratch.storage);
    try {
      const run = (sql: string): Promise<object[]> => orm.em.getConnection().execute(sql);
      const old = { id: 't', kind: 'A', note: 'n', taken: 7, form: null, whole_id: null };
      expect(await run('select id, kind, note, taken, form, whole_id from thing')).toEqual([old]);
      await run(`insert into thing (id, kind, form, whole_id) values ('u', 'C', 'X', 't')`);
      await expect(run(`update thing set kind = 'D'`)).rejects.toThrow(/check/i);
      await expect(run(`update thing set form = 'Z'`)).rejects.toThrow(/check/i);
      await expect(run(`update thing set taken = -1`)).rejects.toThrow(/check/i);
      await expect(run(`update part set thing_id = 'nothing'`)).rejects.toThrow(/foreign key/i);
      await run(`delete from thing where id = 'u'`);
      expect(await run('select id, thing_id from part')).toEqual([{ id: 'p', thing_id: 't' }]);
    } finally {
      await close();
      await scratch.drop();
    }
  });
});

it('a new column that old rows could not fill is refused by name', async () => {
  const initial = await differenceOf(
    { name: 'tiny', entities: [ThingBefore], migrations: { sqlite: [], postgres: [] } },
    { dataDir: ':memory:', databaseUrl: undefined },
  );
  class Initial extends Migration {
    override up(): void {
      for (const statement of initial) this.addSql(statement);
    }
  }
  const parts = {
    name: 'tiny',
    entities: [ThingThatAsksTooMuch],
    migrations: { sqlite: [Initial], postgres: [] },
  };
  await expect(differenceOf(parts, { dataDir: ':memory:', databaseUrl: undefined })).rejects.toThrow(
    /thing\.demanded is new/,
  );
});
