/** Reads a table as offices keep it, CSV or XLSX: a line of headers, then rows, each with the number of its line. */
import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import readWorkbook from 'read-excel-file/node';

/** A file that is no table. The message says what to do. */
export class SheetError extends Error {}

export interface Sheet {
  readonly headers: readonly string[];
  readonly rows: readonly SheetRow[];
}

export interface SheetRow {
  /** As an editor or a spreadsheet counts: the first line of the file is 1; a row of several lines has the number of its first. */
  readonly line: number;
  /** Cells by their headers, trimmed; an empty cell is left out. */
  readonly cells: ReadonlyMap<string, string>;
  /** What stands to the right of the last header, where nothing should: a comma inside a cell without quotes, as a rule. */
  readonly surplus: readonly string[];
}

interface Line {
  readonly line: number;
  readonly values: readonly string[];
}

const ZIP = Buffer.from('PK\u0003\u0004');
const OLD_EXCEL = Buffer.from('d0cf11e0', 'hex');
const UTF_16 = Buffer.from('fffe', 'hex');

/** `path`: the file as it was named, for messages; `place`: where it lies. */
export async function readSheet(path: string, place = path): Promise<Sheet> {
  const bytes = await readFile(place).catch((error: NodeJS.ErrnoException) => {
    throw new SheetError(`${path} cannot be read (${error.code ?? error.message}).`);
  });
  const lines = (await linesOf(path, bytes)).filter(({ values }) => values.some((value) => value !== ''));
  // A title over the table, as offices like it, is one cell over a line of several.
  const filled = (line: Line | undefined): number => line?.values.filter((value) => value !== '').length ?? 0;
  if (filled(lines[0]) === 1 && filled(lines[1]) > 2) lines.shift();
  const [head, ...rest] = lines;
  if (!head) throw new SheetError(`${path} is empty: its first line should hold the headers.`);
  const headers = head.values.map(plainHeader);
  while (headers.at(-1) === '') headers.pop();
  const unnamed = headers.indexOf('');
  if (unnamed >= 0) throw new SheetError(`${path}: column ${unnamed + 1} has no header.`);
  const twice = headers.find((header, place) => headers.indexOf(header) !== place);
  if (twice !== undefined) throw new SheetError(`${path}: two columns are called ${twice}.`);
  if (rest.length === 0) throw new SheetError(`${path} has headers and no row under them.`);
  return { headers, rows: rest.map((line) => rowOf(headers, line)) };
}

/** A header whichever way it is typed: brackets of either width, spaces, line breaks, the star of a column that is needed. */
function plainHeader(text: string): string {
  return text
    .replaceAll(/[\s*＊]/g, '')
    .replaceAll('(', '（')
    .replaceAll(')', '）');
}

function rowOf(headers: readonly string[], { line, values }: Line): SheetRow {
  const cells = headers.map((header, place) => [header, values[place] ?? ''] as const);
  return {
    line,
    cells: new Map(cells.filter(([, value]) => value !== '')),
    surplus: values.slice(headers.length).filter((value) => value !== ''),
  };
}

/** What a file is, its first bytes tell; its name may be anything. */
async function linesOf(path: string, bytes: Buffer): Promise<Line[]> {
  if (bytes.indexOf(OLD_EXCEL) === 0)
    throw new SheetError(`${path} is a workbook of old Excel (.xls): save it as .xlsx or CSV, and import that.`);
  return bytes.indexOf(ZIP) === 0 || path.toLowerCase().endsWith('.xlsx')
    ? linesOfExcel(path, bytes)
    : linesOfCsv(path, bytes);
}

function linesOfCsv(path: string, bytes: Buffer): Line[] {
  const text = textOf(path, bytes);
  let last = 0;
  try {
    const records = parse(text, {
      bom: true,
      relax_column_count: true,
      info: true,
      delimiter: delimiterOf(text),
    }) as unknown as {
      record: string[];
      info: { lines: number };
    }[];
    return records.map(({ record, info }) => {
      const line = last + 1;
      last = info.lines;
      return { line, values: record.map((value) => value.trim()) };
    });
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

/** UTF-8, or what Excel writes in China: GB 18030, or UTF-16 for "Unicode text". */
function textOf(path: string, bytes: Buffer): string {
  const encodings = bytes.indexOf(UTF_16) === 0 ? ['utf-16le'] : ['utf-8', 'gb18030'];
  for (const encoding of encodings) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      if (!text.includes('\u0000')) return text;
    } catch {
      continue; // It is in the next one, or in none.
    }
  }
  throw new SheetError(`${path} is no table: save it as CSV (UTF-8 or GB 18030) or as .xlsx.`);
}

async function linesOfExcel(path: string, bytes: Buffer): Promise<Line[]> {
  let sheets;
  try {
    sheets = await readWorkbook(bytes);
  } catch (error) {
    throw new SheetError(`${path} is no XLSX workbook: ${(error as Error).message}.`);
  }
  const filled = sheets.filter(({ data }) => data.some((row) => row.some((value) => value !== null)));
  if (filled.length > 1) {
    const names = filled.map(({ sheet }) => sheet).join('、');
    throw new SheetError(
      `${path} has ${filled.length} filled sheets (${names}): keep one, and import the others apart.`,
    );
  }
  return (filled[0]?.data ?? []).map((row, index) => ({
    line: index + 1,
    values: (row as Parameters<typeof cellText>[0][]).map(cellText),
  }));
}

/** A day as ISO writes it; a number as Excel shows it, of its 17 digits the 15 that are true; whatever else as it is shown. */
function cellText(value: string | number | boolean | Date | null): string {
  if (value === null) return '';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (typeof value === 'number' && !Number.isInteger(value)) return String(Number(value.toPrecision(15)));
  return String(value).trim();
}
