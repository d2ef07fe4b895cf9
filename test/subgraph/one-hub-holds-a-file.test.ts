import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ConfigError } from '../../shared/config.js';
import { defineSubgraph, openDatabase } from '../../shared/subgraph/index.js';
import { startFresh } from '../fresh-process.js';
import { tinyRoom } from '../paging/tiny-room.js';

let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'shuniu-'));
});
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

const open = () => openDatabase(tinyRoom.parts, { dataDir, databaseUrl: undefined });

it('and a second one is refused with what to do, until the first has closed it', async () => {
  const first = await open();
  await expect(open()).rejects.toThrow(ConfigError);
  await expect(open()).rejects.toThrow(/in use by another running hub.*SHUNIU_DATA_DIR/);
  await first.close();
  await (await open()).close();
});

it('also when the first was killed with no time to close', async () => {
  const holder = startFresh(
    `import { tinyRoom } from './test/paging/tiny-room.ts';
     await tinyRoom.start({ storage: { dataDir: ${JSON.stringify(dataDir)}, databaseUrl: undefined } });
     console.log('held');
     setInterval(() => {}, 1000);`,
  );
  await holder.until('held');
  await expect(open()).rejects.toThrow(ConfigError);
  holder.child.kill('SIGKILL');
  expect(await holder.end()).toBe('SIGKILL');
  await (await open()).close();
}, 20_000);

it('in write-ahead mode, with foreign keys kept and writers waited for', async () => {
  const { orm, close } = await open();
  const ask = async (pragma: string): Promise<unknown> =>
    Object.values((await orm.em.getConnection().execute<object[]>(`pragma ${pragma}`))[0]!)[0];
  expect([await ask('journal_mode'), await ask('foreign_keys'), await ask('busy_timeout')]).toEqual(['wal', 1, 5000]);
  await close();
});

it('and lets go of it when its data does not load', async () => {
  const failing = defineSubgraph({
    ...(tinyRoom.parts as Parameters<typeof defineSubgraph>[0]),
    load: async () => {
      throw new Error('The data does not load.');
    },
  });
  await expect(failing.start({ storage: { dataDir, databaseUrl: undefined } })).rejects.toThrow(
    'The data does not load.',
  );
  await (await open()).close();
});
