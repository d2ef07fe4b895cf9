/** Reads the cells of a row as the input of its mutation; what cannot be read is told by its column. */
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
  { line, cells }: SheetRow,
  find: Find,
): Promise<{ readonly input: Record<string, unknown>; readonly faults: readonly CellFault[] }> {
  const input: Record<string, unknown> = { ...template.constant };
  const faults: CellFault[] = [];
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

async function readCell(column: Column, text: string, find: Find): Promise<Read> {
  switch (column.kind) {
    case 'text':
      return { value: text };
    case 'integer':
      return /^-?\d{1,9}$/.test(text) ? { value: Number(text) } : { reason: 'it is no whole number' };
    case 'decimal':
      return /^-?\d{1,16}(\.\d{1,2})?$/.test(text.replaceAll(/[,，]/g, ''))
        ? { value: text.replaceAll(/[,，]/g, '') }
        : { reason: 'it is no amount such as 1700000 or 12.50' };
    case 'day':
      return readCalendar(text, 3, 'a day such as 2022-06-14');
    case 'month':
      return readCalendar(text, 2, 'a month such as 2022-06');
    case 'yes':
      return text === '是' || text === '否' ? { value: text === '是' } : { reason: 'it is neither 是 nor 否' };
    case 'choice':
      return choice(column, text, find);
    case 'list': {
      const read = await Promise.all(text.split(/[、;；,，]/).map((part) => choice(column, part.trim(), find)));
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

function readCalendar(text: string, parts: 2 | 3, right: string): Read {
  const match = /^(\d{4})(?:[-/.]|年)(\d{1,2})(?:(?:[-/.]|月)(\d{1,2})日?|月)?$/.exec(text);
  const [, year, month, day] = match ?? [];
  if (!year || !month || (parts === 3) !== (day !== undefined)) return { reason: `it is not ${right}` };
  return {
    value: [year, month, day]
      .filter((part) => part !== undefined)
      .map((part) => part.padStart(2, '0'))
      .join('-'),
  };
}
