/** Reads a table as offices keep it, CSV or XLSX: a line of headers, then rows, each with the number of its line. */
import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { readSheet as readFirstSheet } from 'read-excel-file/node';

/** A file that is no table. The message says what to do. */
export class SheetError extends Error {}

export interface Sheet {
  readonly headers: readonly string[];
  readonly rows: readonly SheetRow[];
}

export interface SheetRow {
  /** As an editor or a spreadsheet counts: the headers are on line 1. */
  readonly line: number;
  /** Cells by their headers, trimmed; an empty cell is left out. */
  readonly cells: ReadonlyMap<string, string>;
}

interface Line {
  readonly line: number;
  readonly values: readonly string[];
}

export async function readSheet(path: string): Promise<Sheet> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw new SheetError(`${path} cannot be read (${error.code ?? error.message}).`);
  });
  const lines = path.toLowerCase().endsWith('.xlsx') ? await linesOfExcel(path, bytes) : linesOfCsv(path, bytes);
  const [head, ...rest] = lines.filter(({ values }) => values.some((value) => value !== ''));
  if (!head) throw new SheetError(`${path} is empty: its first line should hold the headers.`);
  const headers = [...head.values];
  while (headers.at(-1) === '') headers.pop();
  const unnamed = headers.indexOf('');
  if (unnamed >= 0) throw new SheetError(`${path}: column ${unnamed + 1} has no header.`);
  const twice = headers.find((header, place) => headers.indexOf(header) !== place);
  if (twice !== undefined) throw new SheetError(`${path}: two columns are called ${twice}.`);
  return { headers, rows: rest.map(({ line, values }) => ({ line, cells: cellsOf(path, line, headers, values) })) };
}

function cellsOf(
  path: string,
  line: number,
  headers: readonly string[],
  values: readonly string[],
): Map<string, string> {
  if (values.slice(headers.length).some((value) => value !== ''))
    throw new SheetError(
      `${path}, line ${line}: there are more cells than headers; a comma inside a cell needs quotes around the cell.`,
    );
  const cells = headers.map((header, place) => [header, values[place] ?? ''] as const);
  return new Map(cells.filter(([, value]) => value !== ''));
}

function linesOfCsv(path: string, bytes: Buffer): Line[] {
  const text = textOf(bytes);
  try {
    const records = parse(text, {
      bom: true,
      relax_column_count: true,
      trim: true,
      info: true,
      delimiter: delimiterOf(text),
    }) as unknown as {
      record: string[];
      info: { lines: number };
    }[];
    return records.map(({ record, info }) => ({ line: info.lines, values: record }));
  } catch (error) {
    throw new SheetError(`${path} is no CSV: ${(error as Error).message}.`);
  }
}

/** What separates the headers: a comma, or what spreadsheets write instead in some places. */
function delimiterOf(text: string): string {
  const head = text.slice(0, text.search(/[\r\n]|$/));
  const count = (sign: string): number => head.split(sign).length;
  return [',', '\t', ';'].reduce((most, sign) => (count(sign) > count(most) ? sign : most));
}

/** UTF-8, or what Excel writes in China: GB 18030. */
function textOf(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

async function linesOfExcel(path: string, bytes: Buffer): Promise<Line[]> {
  try {
    const rows = (await readFirstSheet(bytes)) as (string | number | boolean | Date | null)[][];
    return rows.map((row, index) => ({ line: index + 1, values: row.map(cellText) }));
  } catch (error) {
    throw new SheetError(`${path} is no XLSX workbook: ${(error as Error).message}.`);
  }
}

/** A day as ISO writes it; whatever else as it is shown. */
function cellText(value: string | number | boolean | Date | null): string {
  if (value === null) return '';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === 'boolean') return value ? '是' : '否';
  return String(value).trim();
}
