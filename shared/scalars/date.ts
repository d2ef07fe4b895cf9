/** The exact scalars of time: a calendar day, an instant in UTC, and a month of a year; all are strings on the wire. */
import { readCalendar, readCalendarAs } from './calendar.js';
import { accept, reject, show, textScalar, type Checked } from './text-scalar.js';

const RFC_3339 = 'https://www.rfc-editor.org/rfc/rfc3339';
const INSTANT = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.\d{1,9})?(?:Z|[+-](\d{2}):(\d{2}))$/;

/** Reads an instant with its offset and gives it as UTC to the millisecond, so that equal instants are equal texts. */
export function readInstant(text: string): Checked<string> {
  const match = INSTANT.exec(text);
  if (!match) return reject(explainInstant(text));
  const [, day = '', hour, minute, second, offsetHour = '0', offsetMinute = '0'] = match;
  const real = readCalendar(day);
  if (!real.ok) return real;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) {
    return reject(`${show(text)} has a time that no clock shows; times are 00:00:00 to 23:59:59`);
  }
  if (Number(offsetHour) > 14 || Number(offsetMinute) > 59) {
    return reject(`${show(text)} has an offset that no time zone has; offsets are -14:00 to +14:00`);
  }
  const instant = new Date(text);
  const year = instant.getUTCFullYear();
  if (year < 1 || year > 9999) return reject(`${show(text)} falls outside the years 0001 to 9999 in UTC`);
  return accept(instant.toISOString());
}

function explainInstant(text: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return `${show(text)} is a day without a time`;
  if (INSTANT.test(`${text}Z`)) {
    return `${show(text)} has no time zone; end it with Z for UTC, or with +08:00 for Beijing time`;
  }
  return `${show(text)} is not written as YYYY-MM-DDThh:mm:ss, with Z or an offset behind it`;
}

export const DateScalar = textScalar({
  name: 'Date',
  description:
    'Calendar day (日期) as `YYYY-MM-DD`, for example `2022-06-14`; a real day of the Gregorian calendar, without time or time zone.',
  specifiedByURL: RFC_3339,
  right: 'a real day such as "2022-06-14"',
  check: (text) => readCalendarAs('DAY', text),
});

export const DateTimeScalar = textScalar({
  name: 'DateTime',
  description:
    'Instant (时刻) in UTC to the millisecond, for example `2022-06-14T01:30:00.000Z`. Any offset is taken (`2022-06-14T09:30:00+08:00` is the same instant), none is not; the answer is always UTC.',
  specifiedByURL: RFC_3339,
  right: 'an instant with its zone such as "2022-06-14T01:30:00Z" or "2022-06-14T09:30:00+08:00"',
  check: readInstant,
  fromStore: (value) => (value instanceof Date ? value.toISOString() : value),
});

export const YearMonthScalar = textScalar({
  name: 'YearMonth',
  description: 'Month of a year (年月) as `YYYY-MM`, for example `2022-06`; used for monthly plans and monthly themes.',
  right: 'a month such as "2022-06"',
  check: (text) => readCalendarAs('MONTH', text),
});
