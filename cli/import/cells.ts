/** Reads the cells of a row as the input of its mutation; what cannot be read is told by its column. */
import { personalDataIn } from '../../shared/work/index.js';
import type { Column, Template } from './template.js';
import type { SheetRow } from './sheet.js';

export interface CellFault {
  readonly line: number;
  readonly header: string;
  readonly value: string;
  readonly reason: string;
}

/** Finds what a cell names, in the hub: the id of a record, or the code of a word; the reason when there is none, or more than one. */
export type Find = (column: Column, named: string) => Promise<Read>;

export type Read = { readonly value: unknown } | { readonly reason: string };

export async function inputOf(
  template: Template,
  { line, cells, surplus }: SheetRow,
  find: Find,
): Promise<{ readonly input: Record<string, unknown>; readonly faults: readonly CellFault[] }> {
  const input: Record<string, unknown> = { ...template.constant };
  const faults: CellFault[] = surplus.map((value) => ({
    line,
    header: '',
    value,
    reason: 'there are more cells than headers; a comma inside a cell needs quotes around the cell',
  }));
  for (const column of template.columns) {
    const value = cells.get(column.header);
    if (value === undefined) {
      if (column.required)
        faults.push({ line, header: column.header, value: '', reason: 'it is empty, and is needed' });
      continue;
    }
    const read = await readCell(column, value, find);
    if ('reason' in read) faults.push({ line, header: column.header, value, reason: read.reason });
    else input[column.field] = read.value;
  }
  return { input, faults };
}

/** What a spreadsheet shows where a formula failed. */
const FORMULA_FAILED = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!)$/;

async function readCell(column: Column, text: string, find: Find): Promise<Read> {
  if (FORMULA_FAILED.test(text)) return { reason: 'a formula failed there; give the value itself' };
  // A code has a check of its own: it may look like somebody's number and be none.
  const personal = column.kind === 'code' ? null : personalDataIn(text);
  if (personal) return { reason: `it holds what looks like ${personal}; leave it out: the hub keeps nobody's data` };
  if (column.kind === 'text') return { value: text };
  // Full-width digits and signs are the plain ones.
  const plain = text.normalize('NFKC');
  switch (column.kind) {
    case 'code':
      return { value: plain.replaceAll(/\s/g, '').toUpperCase() };
    case 'integer': {
      const digits = plain.replaceAll(',', '');
      return /^-?\d{1,9}$/.test(digits) ? { value: Number(digits) } : { reason: 'it is no whole number' };
    }
    case 'decimal': {
      const amount = plain.replaceAll(/[,\s]|^¥|元$/g, '');
      return /^-?\d{1,16}(\.\d{1,2})?$/.test(amount)
        ? { value: amount }
        : { reason: 'it is no amount such as 1700000 or 12.50' };
    }
    case 'day':
      return readDay(plain, 'DAY');
    case 'date':
      return readDay(plain, 'YEAR');
    case 'choice':
      return choice(column, text, find);
    case 'list': {
      const parts = text.split(/[、;；,，\n]/).map((part) => part.trim());
      const read = await Promise.all(parts.filter((part) => part !== '').map((part) => choice(column, part, find)));
      const refused = read.find((one) => 'reason' in one);
      return refused ?? { value: read.map((one) => (one as { value: unknown }).value) };
    }
    case 'record':
      return find(column, text);
  }
}

async function choice(column: Column, text: string, find: Find): Promise<Read> {
  const { choices, terms } = column;
  if (terms) return find(column, text);
  if (!choices) return { value: text };
  const code = Object.hasOwn(choices, text) ? choices[text] : Object.values(choices).find((one) => one === text);
  return code === undefined ? { reason: `it is none of ${Object.keys(choices).join('、')}` } : { value: code };
}

/** Parts of a date with what stands between them, a time of midnight after it, or none: `20220614`. */
const DATE = /^(\d{4})(?:\s?[-/.年]\s?(\d{1,2})(?:\s?[-/.月]\s?(\d{1,2})日?(?:[ T]0?0:00(?::00)?)?|月)?|年)?$/;
const DIGITS = /^(\d{4})(\d{2})(\d{2})$/;
/** A day as Excel counts it when the cell is no date: days since the last but one of 1899; five digits from 1927 on. */
const SERIAL = /^[1-9]\d{4}$/;

function readDay(text: string, coarsest: 'DAY' | 'YEAR'): Read {
  const right = coarsest === 'DAY' ? 'a day such as 2022-06-14' : 'a day, month or year such as 2022-06-14, 2022-06';
  if (SERIAL.test(text)) return { value: new Date(Date.UTC(1899, 11, 30 + Number(text))).toISOString().slice(0, 10) };
  const [, year, month, day] = DATE.exec(text) ?? DIGITS.exec(text) ?? [];
  if (!year || (coarsest === 'DAY' && day === undefined)) return { reason: `it is not ${right}` };
  const iso = [year, month?.padStart(2, '0'), day?.padStart(2, '0')].filter((part) => part !== undefined).join('-');
  const moment = new Date(iso);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(iso)
    ? { value: iso }
    : { reason: `it is no date of the calendar, such as 2022-06-14` };
}
