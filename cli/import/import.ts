/** `npm run import -- <file> …`: enters tables of offices into the hub, tried dry first, every refused cell told by line and column. */
import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { RequestScope } from '../../shared/request-scope.js';
import type { RunningSubgraph } from '../../shared/subgraph/index.js';
import type { EnterMode, EnterReport } from '../../shared/work/index.js';
import { showProgress, type Terminal } from '../progress.js';
import { inputOf, type CellFault } from './cells.js';
import { findIn, type AskRoom } from './records.js';
import { readSheet, type Sheet } from './sheet.js';
import { blankTable, templateFor, type Template } from './template.js';

export const IMPORT_USAGE = [
  'Usage: npm run import -- <file.csv|file.xlsx> …   tries the rows and says what would be refused; keeps nothing',
  '       --write                                    enters them: all rows of a file, or none',
  '       --partial                                  with --write: enters those that are not refused',
  '       --synthetic                                marks all that is entered as made up (合成数据)',
  '       npm run import -- --templates <folder>     writes the empty tables there, to be filled in',
  'Tables and their headers: examples/import. A second run enters nothing twice.',
  'SHUNIU_DATA_DIR or DATABASE_URL say which hub; an embedded one has to be stopped meanwhile.',
].join('\n');

export class ImportUsageError extends Error {}

export interface ImportOptions {
  /** Where the empty tables are to be written; then nothing is imported. */
  readonly templates: string | undefined;
  readonly files: readonly string[];
  readonly mode: EnterMode;
  readonly synthetic: boolean;
}

export interface ImportParts {
  readonly rooms: ReadonlyMap<string, RunningSubgraph>;
  readonly templates: readonly Template[];
  readonly terminal: Terminal;
}

export function readImportArguments(args: readonly string[]): ImportOptions {
  const flag = { type: 'boolean', default: false } as const;
  let read;
  try {
    read = parseArgs({
      args: [...args],
      options: { write: flag, partial: flag, synthetic: flag, templates: { type: 'string' } },
      allowPositionals: true,
    });
  } catch (error) {
    throw new ImportUsageError(`${(error as Error).message}\n${IMPORT_USAGE}`);
  }
  const { positionals: files, values } = read;
  if (files.length === 0 && values.templates === undefined) throw new ImportUsageError(`Name a file.\n${IMPORT_USAGE}`);
  if (values.partial && !values.write) throw new ImportUsageError(`--partial goes with --write.\n${IMPORT_USAGE}`);
  return {
    templates: values.templates,
    files,
    mode: values.partial ? 'PARTIAL' : values.write ? 'ALL' : 'DRY_RUN',
    synthetic: values.synthetic,
  };
}

/** Writes the empty tables to a folder. */
export async function writeTemplates(folder: string, templates: readonly Template[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const template of templates) await writeFile(join(folder, `${template.name}.csv`), blankTable(template));
}

/** Imports the files one after another; answers whether nothing was refused. */
export async function importFiles(parts: ImportParts, { files, mode, synthetic }: ImportOptions): Promise<boolean> {
  let clean = true;
  for (const file of files) {
    const sheet = await readSheet(file);
    const template = fitting(parts.templates, file, sheet);
    clean = (await importSheet(parts, { file, sheet, template, mode, synthetic })) && clean;
  }
  return clean;
}

interface Table {
  readonly file: string;
  readonly sheet: Sheet;
  readonly template: Template;
  readonly mode: EnterMode;
  readonly synthetic: boolean;
}

async function importSheet(parts: ImportParts, table: Table): Promise<boolean> {
  const { template, sheet, mode, file } = table;
  const { terminal } = parts;
  const room = parts.rooms.get(template.room)!;
  const find = findIn(askRooms(parts.rooms));
  const read = await Promise.all(sheet.rows.map(async (row) => ({ row, ...(await inputOf(template, row, find)) })));
  const unread = read.flatMap(({ faults }) => faults);
  const readable = read.filter(({ faults }) => faults.length === 0);
  terminal.write(`${file}: ${template.title}, ${sheet.rows.length} rows\n`);
  const progress = showProgress(terminal, template.title, readable.length);
  let done = 0;
  const report = await room.enter({
    mutation: template.mutation,
    rows: readable.map(({ input, row }) => ({
      ...input,
      ...(table.synthetic && { synthetic: true }),
      idempotencyKey: keyOf(template, row.cells),
    })),
    // A row that cannot be read is a row that is refused: with it, a whole file is.
    mode: mode === 'ALL' && unread.length > 0 ? 'DRY_RUN' : mode,
    scope: new RequestScope({ requestId: `import ${file}`, caller: { id: 'import', kind: 'CLIENT' } }),
    onRow: () => progress.update((done += 1)),
  });
  const refused = report.refused.map(({ row, field, message }): CellFault => {
    const { line, cells } = readable[row]!.row;
    const header = template.columns.find((column) => column.field === field)?.header ?? '';
    return { line, header, value: cells.get(header) ?? '', reason: message };
  });
  const faults = [...unread, ...refused].toSorted((one, other) => one.line - other.line);
  progress.finish(summary(report, mode, new Set(faults.map(({ line }) => line)).size));
  for (const fault of faults) terminal.write(`${told(file, fault)}\n`);
  return faults.length === 0;
}

function fitting(templates: readonly Template[], file: string, { headers }: Sheet): Template {
  const { template, missing, unknown } = templateFor(templates, headers);
  if (missing.length === 0 && unknown.length === 0) return template;
  throw new ImportUsageError(
    [
      `${file}: its headers fit no table. Nearest is ${template.title} (examples/import/${template.name}.csv)`,
      ...(missing.length > 0 ? [`there ${missing.join('、')} would be needed`] : []),
      ...(unknown.length > 0 ? [`${unknown.join('、')} is not known`] : []),
    ].join('; ') + '.',
  );
}

/** The same row is the same wish, whenever it is entered. In letters: a key of digits could look like somebody's number. */
function keyOf({ name }: Template, cells: ReadonlyMap<string, string>): string {
  const text = JSON.stringify([name, [...cells].sort(([one], [other]) => (one < other ? -1 : 1))]);
  const digest = createHash('sha256').update(text).digest('hex');
  return `row-${digest.replaceAll(/\d/g, (digit) => 'ghijklmnop'[Number(digit)]!)}`;
}

function summary({ kept, entered, repeated }: EnterReport, mode: EnterMode, refused: number): string {
  const counts = `${entered} rows ${kept ? 'entered' : 'fit'}, ${repeated} were there already, ${refused} refused`;
  if (kept) return counts;
  return mode === 'DRY_RUN' ? `${counts}; nothing was kept, add --write to enter them` : `${counts}; nothing was kept`;
}

/** A value that may be somebody's number is not repeated on the terminal either. */
function told(file: string, { line, header, value, reason }: CellFault): string {
  const shown = value === '' || /\d{11}/.test(value.replaceAll(/[^\dXx]/g, '')) ? '' : ` "${value.slice(0, 60)}"`;
  return `${file}:${line}${header ? ` ${header}` : ''}${shown}: ${reason}`;
}

function askRooms(rooms: ReadonlyMap<string, RunningSubgraph>): AskRoom {
  return async (room, query, variables) => {
    const scope = new RequestScope({ requestId: 'import', caller: { id: 'import', kind: 'CLIENT' } });
    const { data, errors } = await rooms.get(room)!.execute({ query, variables, scope });
    if (errors?.length || !data) throw new Error(errors?.[0]?.message ?? `${room} gave no answer`);
    return data;
  };
}
