/** `npm run import -- <file> …`: enters tables of offices into the hub, tried dry first, every refused cell told by line and column. */
import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { RequestScope } from '../../shared/request-scope.js';
import type { RunningSubgraph } from '../../shared/subgraph/index.js';
import {
  idempotencyConflict,
  withoutPersonalNumbers,
  type EnterMode,
  type EnterReport,
  type RefusedRow,
} from '../../shared/work/index.js';
import { showProgress, type Terminal } from '../progress.js';
import { inputOf, type CellFault } from './cells.js';
import { findIn, type AskRoom } from './records.js';
import { readSheet, type Sheet, type SheetRow } from './sheet.js';
import { blankTable, templateFor, type Column, type Template } from './template.js';

export const IMPORT_USAGE = [
  'Usage: npm run import -- <file.csv|file.xlsx> …   tries the rows and says what would be refused; keeps nothing',
  '       --write                                    enters them: all rows of a file, or none',
  '       --partial                                  with --write: enters those that are not refused, 500 at a time',
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
  /** The folder from which files are named. */
  readonly from: string;
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
    const sheet = await readSheet(file, resolve(parts.from, file));
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
  const { template, sheet, mode, file, synthetic } = table;
  const { terminal } = parts;
  const room = parts.rooms.get(template.room)!;
  terminal.write(`${file}: ${template.title}, ${sheet.rows.length} rows\n`);
  const { readable, unread } = await readRows(parts, table);
  const progress = showProgress(terminal, template.title, readable.length);
  let done = 0;
  const report = await room.enter({
    mutation: template.mutation,
    rows: readable.map(({ input, key }) => ({
      ...input,
      ...(synthetic && { synthetic: true }),
      idempotencyKey: key,
    })),
    // A row that cannot be read is a row that is refused: with it, a whole file is.
    mode: mode === 'ALL' && unread.length > 0 ? 'DRY_RUN' : mode,
    scope: new RequestScope({ requestId: `import ${file}`, caller: { id: 'import', kind: 'CLIENT' } }),
    onRow: () => progress.update((done += 1)),
  });
  const refused = report.refused.map((row) => faultOf(template, readable[row.row]!, row));
  const faults = [...unread, ...refused].toSorted((one, other) => one.line - other.line);
  progress.finish(summary(report, mode, new Set(faults.map(({ line }) => line)).size));
  for (const { line, like } of likeOthers(readable)) {
    terminal.write(
      `${file}:${line} is the same as line ${like}, and one wish with it; let them differ in 备注 if not\n`,
    );
  }
  for (const fault of faults) terminal.write(`${told(file, fault)}\n`);
  return faults.length === 0;
}

/** A row that could be read. */
interface Readable {
  readonly row: SheetRow;
  readonly input: Record<string, unknown>;
  readonly key: string;
}

/** Reads rows in their order: what they name is asked for once, and one question at a time. */
async function readRows(
  { rooms }: ImportParts,
  { template, sheet }: Table,
): Promise<{ readonly readable: readonly Readable[]; readonly unread: readonly CellFault[] }> {
  const find = findIn(askRooms(rooms));
  const readable: Readable[] = [];
  const unread: CellFault[] = [];
  for (const row of sheet.rows) {
    const { input, faults } = await inputOf(template, row, find);
    unread.push(...faults);
    if (faults.length === 0) readable.push({ row, input, key: keyOf(template, input) });
  }
  return { readable, unread };
}

/** Rows that say the same as one above. */
function likeOthers(rows: readonly Readable[]): { readonly line: number; readonly like: number }[] {
  const first = new Map<string, number>();
  return rows.flatMap(({ key, row: { line } }) => {
    const like = first.get(key);
    if (like === undefined) first.set(key, line);
    return like === undefined ? [] : [{ line, like }];
  });
}

/** A refusal by the column it is about: that of the field it names, by its message or code, or the one whose value it repeats. */
function faultOf({ columns }: Template, { row, input }: Readable, { field, code, message }: RefusedRow): CellFault {
  const repeats = ({ field: one }: Column): boolean => {
    const value = input[one];
    return typeof value === 'string' && value.length > 3 && message.includes(value);
  };
  const named = ({ field: one }: Column): boolean =>
    code.startsWith(`${one.replaceAll(/[A-Z]/g, '_$&').toUpperCase()}_`);
  const column = columns.find((one) => one.field === field) ?? columns.find(repeats) ?? columns.find(named);
  const header = column?.header ?? '';
  const reason =
    code === idempotencyConflict.code
      ? 'this row was entered before, then with or now without --synthetic; enter it as then'
      : message.replace(/^Variable "\$input" at "input\.\w+": (?:\w+: )?/, '');
  return { line: row.line, header, value: row.cells.get(header) ?? '', reason };
}

function fitting(templates: readonly Template[], file: string, { headers }: Sheet): Template {
  const { template, missing, unknown } = templateFor(templates, headers);
  if (missing.length === 0 && unknown.length === 0) return template;
  const nearest =
    unknown.length < headers.length
      ? `Nearest is ${template.title} (examples/import/${template.name}.csv)`
      : `There are ${templates.map(({ title, name }) => `${title} (${name}.csv)`).join('、')} in examples/import`;
  throw new ImportUsageError(
    [
      `${file}: its headers fit no table. ${nearest}`,
      ...(missing.length > 0 && unknown.length < headers.length ? [`there ${missing.join('、')} would be needed`] : []),
      ...(unknown.length > 0 ? [`${unknown.map((header) => shown(header)).join('、')} is not known`] : []),
    ].join('; ') + '.',
  );
}

/** The same row is the same wish, however its cells are typed. In letters: a key of digits could look like somebody's number. */
function keyOf({ name }: Template, input: Readonly<Record<string, unknown>>): string {
  const text = JSON.stringify([name, Object.entries(input).sort(([one], [other]) => (one < other ? -1 : 1))]);
  const digest = createHash('sha256').update(text).digest('hex');
  return `row-${digest.replaceAll(/\d/g, (digit) => 'ghijklmnop'[Number(digit)]!)}`;
}

function summary({ kept, entered, repeated }: EnterReport, mode: EnterMode, refused: number): string {
  const counts = `${entered} rows ${kept ? 'entered' : 'fit'}, ${repeated} were there already, ${refused} refused`;
  if (kept) return counts;
  return mode === 'DRY_RUN' ? `${counts}; nothing was kept, add --write to enter them` : `${counts}; nothing was kept`;
}

function told(file: string, { line, header, value, reason }: CellFault): string {
  const cell = shown(value);
  const why = cell === value ? reason : reason.replaceAll(value, '…');
  return `${file}:${line}${header ? ` ${header}` : ''}${cell ? ` "${cell.slice(0, 60)}"` : ''}: ${withoutPersonalNumbers(why)}`;
}

/** What may be somebody's number, mistyped too, is not repeated on the terminal either: any eleven digits but the code of a village. */
function shown(value: string): string {
  const digits =
    value
      .normalize('NFKC')
      .replaceAll(/\p{Cf}/gu, '')
      .match(/\d(?:[\s\-_.·•–—]{0,3}[\dXx]){10,}/g) ?? [];
  return digits.every((run) => /^[1-8]\d{11}$/.test(run)) ? value : '…';
}

function askRooms(rooms: ReadonlyMap<string, RunningSubgraph>): AskRoom {
  return async (room, query, variables) => {
    const scope = new RequestScope({ requestId: 'import', caller: { id: 'import', kind: 'CLIENT' } });
    const { data, errors } = await rooms.get(room)!.execute({ query, variables, scope });
    if (errors?.length || !data) throw new Error(errors?.[0]?.message ?? `${room} gave no answer`);
    return data;
  };
}
