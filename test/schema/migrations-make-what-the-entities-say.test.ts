import { expect, it } from '@jest/globals';
import { readdirSync } from 'node:fs';
import { projectPath } from '../../shared/project-root.js';
import { differenceOf, openDatabase } from '../../shared/subgraph/index.js';
import { subgraphs } from '../../subgraphs/index.js';
import { onEachDatabase, scratchDatabase } from '../databases.js';

onEachDatabase('migrations make what the entities say', (dialect) => {
  it.each(subgraphs.map((room) => [room.name, room] as const))(
    'of %s, and leave nothing to change',
    async (_name, room) => {
      const scratch = await scratchDatabase(dialect);
      const { orm, close } = await openDatabase(room.parts, scratch.storage);
      try {
        expect(await orm.schema.getUpdateSchemaSQL({ wrap: false })).toBe('');
        expect(await orm.migrator.getPending()).toEqual([]);
        expect(await orm.migrator.up()).toEqual([]);
      } finally {
        await close();
        await scratch.drop();
      }
    },
  );

  it.each(subgraphs.map((room) => [room.name, room] as const))(
    'of %s, to the letter where the database keeps the letter',
    async (_name, room) => {
      const scratch = await scratchDatabase(dialect);
      try {
        expect(await differenceOf(room.parts, scratch.storage)).toEqual([]);
      } finally {
        await scratch.drop();
      }
    },
  );
});

it.each(subgraphs.map((room) => [room.name, room] as const))(
  'of %s have the same names for both databases, all of them listed',
  (name, room) => {
    const files = (dialect: string): string[] =>
      readdirSync(projectPath('subgraphs', name, 'migrations', dialect))
        .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
        .sort();
    expect(files('sqlite')).toEqual(files('postgres'));
    const { sqlite, postgres } = room.parts.migrations;
    expect([sqlite.length, postgres.length]).toEqual([files('sqlite').length, files('postgres').length]);
    expect(sqlite.map((migration) => migration.name)).toEqual(postgres.map((migration) => migration.name));
  },
);
