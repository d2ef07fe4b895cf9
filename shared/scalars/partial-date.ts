/** Reads dates that a source gives only in part (a year, "about June", "by 2021") and says what they can and cannot mean. */
import { readCalendar, readCalendarAs, widen, type CalendarPrecision } from './calendar.js';
import { accept, refuseValue, reject, show, textScalar, type Checked } from './text-scalar.js';

export interface ParsedPartialDate {
  /** The canonical text, as it stands on the wire and in the database. */
  text: string;
  /** First day that it can be, `YYYY-MM-DD`; null when nothing bounds it from below. */
  earliest: string | null;
  /** Last day that it can be, `YYYY-MM-DD`; null when nothing bounds it from above. */
  latest: string | null;
  precision: CalendarPrecision | 'INTERVAL' | 'NO_LATER_THAN' | 'NO_EARLIER_THAN';
  /** True for "about" (`~`): `earliest` and `latest` then reach one unit further on each side. */
  approximate: boolean;
}

const NAME = 'PartialDate';
const RIGHT =
  'one of "2021", "2021-06", "2021-06-30", "2021-06~" (about), "../2021-06" (no later than), "2021-06/.." (no earlier than), "2021-03/2021-06" (between the two)';

/** Reads a partial date, or says why it is none. */
export function readPartialDate(text: string): Checked<ParsedPartialDate> {
  const ends = text.split('/');
  if (ends.length > 2) return reject(`${show(text)} has more than one "/"`);
  return ends.length === 1 ? readPoint(text) : readInterval(text, ends[0] ?? '', ends[1] ?? '');
}

function readPoint(text: string): Checked<ParsedPartialDate> {
  const approximate = text.endsWith('~');
  const span = readCalendar(approximate ? text.slice(0, -1) : text);
  if (!span.ok) return span;
  // A source that says "about" gives no tolerance. One unit of its own precision each way (about June: May to July) is the
  // house's reading: wide enough not to claim a day that was never stated, narrow enough to be of use.
  const { precision, first, last } = approximate ? widen(span.value) : span.value;
  return accept({ text, earliest: first, latest: last, precision, approximate });
}

function readInterval(text: string, from: string, to: string): Checked<ParsedPartialDate> {
  if (from === '..' && to === '..') return reject(`${show(text)} is open on both sides and so says nothing`);
  if (text.includes('~'))
    return reject(`${show(text)} has "~" in an interval; "about" stands only behind a single date`);
  const start = from === '..' ? null : readCalendar(from);
  const end = to === '..' ? null : readCalendar(to);
  if (start && !start.ok) return start;
  if (end && !end.ok) return end;
  const earliest = start?.value.first ?? null;
  const latest = end?.value.last ?? null;
  if (earliest !== null && latest !== null && earliest > latest) {
    return reject(`${show(text)} ends before it begins; write the earlier date first`);
  }
  const precision = earliest === null ? 'NO_LATER_THAN' : latest === null ? 'NO_EARLIER_THAN' : 'INTERVAL';
  return accept({ text, earliest, latest, precision, approximate: false });
}

/** Reads a partial date; throws a refusal that says what would be right. */
export function parsePartialDate(text: string): ParsedPartialDate {
  const read = readPartialDate(text);
  if (!read.ok) throw refuseValue(NAME, read.reason, RIGHT);
  return read.value;
}

export function isPartialDate(text: string): boolean {
  return readPartialDate(text).ok;
}

/** True when the date, whichever day it really was, was not after `day` (`YYYY-MM-DD`). */
export function holdsCertainlyBy(text: string, day: string): boolean {
  const { latest } = parsePartialDate(text);
  const bound = requireDay(day);
  return latest !== null && latest <= bound;
}

/** True when some day that the date can mean was not after `day` (`YYYY-MM-DD`); false means certainly later. */
export function mayHoldBy(text: string, day: string): boolean {
  const { earliest } = parsePartialDate(text);
  const bound = requireDay(day);
  return earliest === null || earliest <= bound;
}

function requireDay(day: string): string {
  const read = readCalendarAs('DAY', day);
  if (!read.ok) throw refuseValue('Date', read.reason, 'a real day such as "2022-06-14"');
  return read.value;
}

export const PartialDate = textScalar({
  name: NAME,
  description: [
    'Date as far as it is known (不完整日期), a profile of EDTF:',
    '`2021`, `2021-06`, `2021-06-30`: some time in that year, in that month, on that day;',
    '`2021-06~`: about then (约), one unit more or less;',
    '`../2021-06`: no later than the end of it (不晚于); `2021-06/..`: no earlier than its beginning (不早于);',
    '`2021-03/2021-06`: some time from the beginning of the one to the end of the other, both bounds certain.',
  ].join('\n'),
  specifiedByURL: 'https://www.loc.gov/standards/datetime/',
  right: RIGHT,
  check: (text) => {
    const read = readPartialDate(text);
    return read.ok ? accept(read.value.text) : read;
  },
});
