/** `npm run import:areas -- --under <code> | --all`: loads a subtree of the code table with its villages into every room's database. */
import type { MikroORM, SqlEntityManager } from '@mikro-orm/sql';
import type { Kysely } from 'kysely';
import { GraphQLError } from 'graphql';
import { parseArgs } from 'node:util';
import { AREA_EDITION, AREA_PACKAGE, readAreaFile } from '../shared/areas/area.file.js';
import { insertAreaRows, loadAreas } from '../shared/areas/area.load.js';
import type { AreaTables } from '../shared/areas/area.query.js';
import type { CodedArea } from '../shared/areas/area.rules.js';
import { areasUnder, codedLinks, codedRow, findSubtreeRoot } from '../shared/areas/area.select.js';
import { ConfigError, storageConfig } from '../shared/config.js';
import { checkAreaCode } from '../shared/scalars/index.js';
import { bringDivisionPackage, DivisionPackageError, readDivisionTable, rowCount } from './division-package.js';
import { showProgress, type Terminal } from './progress.js';

/** A room whose tables exist; `open` connects to its database, the import closes it. */
export interface AreaRoom {
  readonly name: string;
  open(): Promise<MikroORM>;
}

export type ImportSelection = { readonly under: string } | { readonly all: true };

export interface ImportParts {
  readonly rooms: readonly AreaRoom[];
  readonly dataDir: string;
  readonly terminal: Terminal;
  /** The folder with the package's tables; by default it is brought by npm. */
  readonly bringPackage?: (dataDir: string) => Promise<string>;
  /** Stops between two batches; what is in stays in, and the next run goes on from there. */
  readonly signal?: AbortSignal;
  /** How many lines of the table one transaction takes; a stop loses no more than their work. */
  readonly linesPerTransaction?: number;
}

export const IMPORT_USAGE = [
  'Usage: npm run import:areas -- --under <code>   one subtree, with its villages, e.g. --under 33',
  '       npm run import:areas -- --all            the whole table, about 665,000 areas',
  '       --restart                                read the villages from the beginning again',
  '       --help                                   show this',
  'SHUNIU_DATA_DIR says where the downloaded table and the embedded databases lie (default: ./data).',
].join('\n');

/** Arguments that cannot be understood. */
export class ImportUsageError extends Error {}

/** A code that is well formed, but no area of the table has it. */
class NoSuchAreaError extends Error {}

/** What the caller can put right: its message says all, and a stack would only hide it. */
const TOLD = [ImportUsageError, NoSuchAreaError, DivisionPackageError, ConfigError, GraphQLError];

export function parseImportArguments(args: readonly string[]): { selection: ImportSelection; restart: boolean } {
  const { under, all, restart } = readOptions(args);
  if ((under === undefined) === !all)
    throw new ImportUsageError(`Give either --under <code> or --all.\n${IMPORT_USAGE}`);
  if (under === undefined) return { selection: { all: true }, restart };
  const code = checkAreaCode(under);
  if (!code.ok) throw new ImportUsageError(`--under: ${code.reason}.`);
  return { selection: { under: code.value }, restart };
}

function readOptions(args: readonly string[]): { under?: string | undefined; all: boolean; restart: boolean } {
  const flag = { type: 'boolean', default: false } as const;
  try {
    return parseArgs({ args: [...args], options: { under: { type: 'string' }, all: flag, restart: flag } }).values;
  } catch (error) {
    throw new ImportUsageError(`${(error as Error).message}\n${IMPORT_USAGE}`);
  }
}

/** Loads the selection into each room in turn. Rows that are there stay as they are; a stopped import goes on where it was. */
export async function importAreas(parts: ImportParts, selection: ImportSelection, restart = false): Promise<void> {
  const { terminal, dataDir } = parts;
  const townships = readAreaFile('areas.txt.gz');
  const root = 'all' in selection ? '' : findRoot(selection.under, townships);
  terminal.write(`Code table ${AREA_PACKAGE.name}@${AREA_PACKAGE.version}, edition ${AREA_EDITION}, in ${dataDir}\n`);
  const folder = await (parts.bringPackage ?? bringDivisionPackage)(dataDir);
  const names = new Map(townships.map((area) => [area.code, area.name]));
  const wanted = 'all' in selection ? townships : areasUnder([root], townships);
  const takes = villageFilter(root, new Set(wanted.map((area) => area.code)), names);
  for (const room of parts.rooms) {
    parts.signal?.throwIfAborted();
    const orm = await room.open();
    try {
      await importRoom(parts, {
        room: room.name,
        em: orm.em,
        selection,
        root,
        folder,
        names,
        takes,
        restart,
      });
    } finally {
      await orm.close(true);
    }
  }
}

function findRoot(under: string, townships: readonly CodedArea[]): string {
  try {
    return findSubtreeRoot(under, townships, []);
  } catch (error) {
    throw new NoSuchAreaError((error as Error).message, { cause: error });
  }
}

interface RoomImport {
  readonly room: string;
  readonly em: SqlEntityManager;
  readonly selection: ImportSelection;
  /** The code under which villages are taken; empty for all. */
  readonly root: string;
  readonly folder: string;
  readonly names: ReadonlyMap<string, string>;
  readonly takes: (village: CodedArea) => boolean;
  readonly restart: boolean;
}

const LINES_PER_TRANSACTION = 20_000;

async function importRoom(parts: ImportParts, work: RoomImport): Promise<void> {
  const { em, root, folder, names, takes } = work;
  const step = parts.linesPerTransaction ?? LINES_PER_TRANSACTION;
  const upper = await loadAreas(em, upperSelection(work));
  const id = root === '' ? 'villages of all' : `villages under ${root}`;
  const start = work.restart ? { position: 0, done: false } : await readCheckpoint(em, id);
  if (start.done) {
    parts.terminal.write(`${work.room}: complete before this run (${id}); ${upper.areas} other areas added.\n`);
    return;
  }
  const progress = showProgress(parts.terminal, `${work.room}: ${id}`, rowCount('villages'));
  let added = upper.areas;
  let position = 0;
  let batch: CodedArea[] = [];
  const flush = async (state: 'RUNNING' | 'DONE'): Promise<void> => {
    const villages = batch;
    batch = [];
    added += await em.fork().transactional(async (transaction) => {
      const db = transaction.getKysely<AreaTables>();
      const count = await insertAreaRows(db, {
        areas: villages.map((village) => codedRow(village, names.get(village.parentCode ?? '') ?? null)),
        links: villages.flatMap((village) => codedLinks(village.code, village.parentCode ?? '')),
        successions: [],
      });
      await writeCheckpoint(db, { id, edition: AREA_EDITION, position, state });
      return count.areas;
    });
    progress.update(position);
  };
  for await (const village of readDivisionTable(folder, 'villages')) {
    position += 1;
    if (position <= start.position) continue;
    if (takes(village)) batch.push(village);
    if (position % step === 0) {
      await flush('RUNNING');
      parts.signal?.throwIfAborted();
    }
  }
  await flush('RUNNING');
  if (root.length === 12 && !(await hasArea(em, root))) {
    throw new NoSuchAreaError(`No village has the code "${root}" in the edition of ${AREA_EDITION}.`);
  }
  await flush('DONE');
  progress.finish(`${added} areas added`);
}

/** A village's own subtree is the village: what stands above it comes with its township. */
function upperSelection({ selection, root }: RoomImport): ImportSelection {
  return 'all' in selection ? selection : { under: root.length === 12 ? root.slice(0, 9) : root };
}

/** Takes a village by the parent that the table gives it; a single village by its code. */
function villageFilter(
  root: string,
  wanted: ReadonlySet<string>,
  names: ReadonlyMap<string, string>,
): (village: CodedArea) => boolean {
  return ({ code, parentCode }) => {
    if (parentCode === null || !names.has(parentCode)) {
      throw new Error(`Village ${code} lies under ${parentCode}, which the edition does not have.`);
    }
    return root.length === 12 ? code === root : wanted.has(parentCode);
  };
}

async function hasArea(em: SqlEntityManager, code: string): Promise<boolean> {
  const db = em.fork().getKysely<AreaTables>();
  return (await db.selectFrom('area').select('id').where('code', '=', code).executeTakeFirst()) !== undefined;
}

async function readCheckpoint(em: SqlEntityManager, id: string): Promise<{ position: number; done: boolean }> {
  const db = em.fork().getKysely<AreaTables>();
  const row = await db.selectFrom('area_import').selectAll().where('id', '=', id).executeTakeFirst();
  // A checkpoint of another edition counts lines of another file.
  if (!row || row.edition !== AREA_EDITION) return { position: 0, done: false };
  return { position: row.position, done: row.state === 'DONE' };
}

async function writeCheckpoint(db: Kysely<AreaTables>, row: AreaTables['area_import']): Promise<void> {
  const { edition, position, state } = row;
  await db
    .insertInto('area_import')
    .values(row)
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ edition, position, state }))
    .execute();
}

/** The whole command: reads the arguments, imports, answers Ctrl-C between two batches, and gives the exit code. */
export async function runImportAreas(
  args: readonly string[],
  rooms: readonly AreaRoom[],
  env: Readonly<Record<string, string | undefined>> = process.env,
  terminal: Terminal = process.stderr,
  bringPackage = bringDivisionPackage,
): Promise<number> {
  if (args.some((each) => each === '--help' || each === '-h')) {
    terminal.write(`${IMPORT_USAGE}\n`);
    return 0;
  }
  const stop = new AbortController();
  const onSignal = (): void => stop.abort(new Error('Stopped. Run the same command again to go on from here.'));
  process.once('SIGINT', onSignal).once('SIGTERM', onSignal);
  try {
    const { selection, restart } = parseImportArguments(args);
    const { dataDir } = storageConfig(env);
    await importAreas({ rooms, dataDir, terminal, bringPackage, signal: stop.signal }, selection, restart);
    return 0;
  } catch (error) {
    const expected = stop.signal.aborted || TOLD.some((kind) => error instanceof kind);
    terminal.write(
      `${terminal.isTTY ? '\n' : ''}${expected ? (error as Error).message : String((error as Error).stack)}\n`,
    );
    return error instanceof ImportUsageError ? 2 : 1;
  } finally {
    process.off('SIGINT', onSignal).off('SIGTERM', onSignal);
  }
}
