/** What a table to import looks like: its columns by their Chinese headers, and the mutation that enters each of its rows. */

/** What a cell is read as. */
export type CellKind =
  | 'text'
  /** Of an area, or a credit code: without spaces, in plain signs. */
  | 'code'
  | 'integer'
  | 'decimal'
  /** `2022-06-14`, `2022/6/14`, `2022年6月14日`, `20220614`, or a day as Excel counts it. */
  | 'day'
  /** A day, or only its month or year: `2022-06`, `2022年6月`, `2022`. */
  | 'date'
  /** Several, with `、`, `;` or `,` between them. */
  | 'list'
  /** Names for codes: `choices` says which. */
  | 'choice'
  /** A record by its id, or by its name: `of` says how it is looked up. */
  | 'record';

export interface Column {
  readonly header: string;
  /** Field of the mutation's input. */
  readonly field: string;
  readonly kind: CellKind;
  readonly required?: boolean;
  /** For `choice` and `list`: code by Chinese name; the code itself is taken too. */
  readonly choices?: Readonly<Record<string, string>>;
  /** For `choice` and `list`: words of an open vocabulary, by their Chinese labels. */
  readonly terms?: TermLookup;
  /** For `record`: the kinds of record that it may be. */
  readonly of?: readonly RecordLookup[];
  /** Cell of the template's one example row. */
  readonly example: string;
}

/** How a record is found by its name: the list of a room, searched by text. */
export interface RecordLookup {
  readonly room: string;
  /** Root field, such as `stations`. */
  readonly list: string;
  /** Field of a node that holds the name: `name` or `title`. */
  readonly name: string;
  readonly prefix: string;
}

/** Where the words of a vocabulary stand: a root field of a room, such as `serviceTypes`. */
export interface TermLookup {
  readonly room: string;
  readonly list: string;
}

export interface Template {
  /** Name of its file, `orders`. */
  readonly name: string;
  /** 服务订单 */
  readonly title: string;
  readonly room: string;
  readonly mutation: string;
  readonly columns: readonly Column[];
  /** Input fields that are the same in every row. */
  readonly constant?: Readonly<Record<string, unknown>>;
}

/** The template that a table's headers fit, or the nearest with what is missing and what is not known. */
export function templateFor(
  templates: readonly Template[],
  headers: readonly string[],
): { readonly template: Template; readonly missing: readonly string[]; readonly unknown: readonly string[] } {
  const rated = templates.map((template) => {
    const known = new Set(template.columns.map(({ header }) => header));
    const missing = template.columns
      .filter(({ header, required }) => required && !headers.includes(header))
      .map(({ header }) => header);
    const unknown = headers.filter((header) => !known.has(header));
    return { template, missing, unknown, faults: missing.length + unknown.length };
  });
  return rated.toSorted((one, other) => one.faults - other.faults)[0]!;
}

/** The table as it is given out to be filled in: its headers, and one made-up row. The mark at its start makes Excel read it as UTF-8. */
export function blankTable({ columns }: Template): string {
  const line = (cells: readonly string[]): string =>
    cells.map((cell) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',');
  return `\ufeff${line(columns.map(({ header }) => header))}\n${line(columns.map(({ example }) => example))}\n`;
}
