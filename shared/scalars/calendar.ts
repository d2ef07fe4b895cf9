/** Reads a year, a month or a day of the Gregorian calendar, and knows its first and last day. */
import { accept, reject, show, type Checked } from './text-scalar.js';

export type CalendarPrecision = 'DAY' | 'MONTH' | 'YEAR';

export interface CalendarSpan {
  precision: CalendarPrecision;
  /** First day of the span, `YYYY-MM-DD`. */
  first: string;
  /** Last day of the span, `YYYY-MM-DD`. */
  last: string;
}

const MIN_DAY = '0001-01-01';
const MAX_DAY = '9999-12-31';

/** Days of a month (1–12); leap years as in the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Reads `2021`, `2021-06` or `2021-06-30`; days that no calendar has are refused with the reason. */
export function readCalendar(text: string): Checked<CalendarSpan> {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!match) return reject(`${show(text)} is not written as YYYY, YYYY-MM or YYYY-MM-DD`);
  const [, year = '', month, day] = match;
  if (year === '0000') return reject(`${show(text)} has the year 0000, which no calendar has`);
  if (month === undefined) return accept({ precision: 'YEAR', first: `${year}-01-01`, last: `${year}-12-31` });
  if (Number(month) < 1 || Number(month) > 12)
    return reject(`${show(text)} has the month ${month}; months are 01 to 12`);
  const days = daysInMonth(Number(year), Number(month));
  if (day === undefined) {
    return accept({ precision: 'MONTH', first: `${year}-${month}-01`, last: `${year}-${month}-${days}` });
  }
  if (Number(day) < 1 || Number(day) > days) {
    return reject(`${show(text)} is not a real day; ${year}-${month} has the days 01 to ${days}`);
  }
  return accept({ precision: 'DAY', first: text, last: text });
}

/** Reads a text that must have one precision, and gives it back. */
export function readCalendarAs(precision: CalendarPrecision, text: string): Checked<string> {
  const span = readCalendar(text);
  if (!span.ok) return span;
  if (span.value.precision === precision) return accept(text);
  return reject(`${show(text)} is a ${span.value.precision.toLowerCase()}, not a ${precision.toLowerCase()}`);
}

/** Widens a span by one unit of its own precision on each side, within the years 0001 to 9999. */
export function widen(span: CalendarSpan): CalendarSpan {
  return { ...span, first: neighbour(span, -1), last: neighbour(span, 1) };
}

function neighbour({ precision, first }: CalendarSpan, step: -1 | 1): string {
  const date = new Date(`${first}T00:00:00Z`);
  if (precision === 'DAY') date.setUTCDate(date.getUTCDate() + step);
  if (precision === 'MONTH') date.setUTCMonth(date.getUTCMonth() + step);
  if (precision === 'YEAR') date.setUTCFullYear(date.getUTCFullYear() + step);
  const year = date.getUTCFullYear();
  if (year < 1) return MIN_DAY;
  if (year > 9999) return MAX_DAY;
  if (step === 1 && precision === 'MONTH') date.setUTCDate(daysInMonth(year, date.getUTCMonth() + 1));
  if (step === 1 && precision === 'YEAR') date.setUTCMonth(11, 31);
  return date.toISOString().slice(0, 10);
}
