/** Dates, instants, months and partial dates mean what they say, and nonsense is refused with a way out. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { GraphQLError, Kind, parseValue as parseLiteralText } from 'graphql';
import {
  DateScalar,
  DateTimeScalar,
  PartialDate,
  YearMonthScalar,
  holdsCertainlyBy,
  isPartialDate,
  mayHoldBy,
  parsePartialDate,
  readCalendar,
} from './index.js';

const day = fc
  .date({ min: new Date('0001-01-01T00:00:00Z'), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const point = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([text, length]) => text.slice(0, length));

describe('Date', () => {
  it('takes every real day and gives it back unchanged', () => {
    fc.assert(fc.property(day, (text) => DateScalar.parseValue(text) === text && DateScalar.serialize(text) === text));
  });

  it.each([
    ['2022-02-29', /days 01 to 28/],
    ['1900-02-29', /days 01 to 28/],
    ['2022-04-31', /days 01 to 30/],
    ['2022-06-00', /not a real day/],
    ['2022-13-01', /months are 01 to 12/],
    ['0000-01-01', /year 0000/],
    ['2022-06', /is a month, not a day/],
    ['2022-6-1', /not written as/],
    ['2022-06-14T00:00:00Z', /not written as/],
    ['２０２２-06-14', /not written as/],
    ['2022-06-14\n', /not written as/],
    ['', /not written as/],
  ])('refuses %j and says why', (text, why) => {
    const error = refusalOf(() => DateScalar.parseValue(text));
    expect(error.message).toMatch(why);
    expect(error.message).toContain('Right would be a real day such as "2022-06-14".');
    expect(error.extensions).toEqual({ code: 'BAD_USER_INPUT' });
    expect(refusalOf(() => DateScalar.parseLiteral({ kind: Kind.STRING, value: text })).message).toBe(error.message);
  });

  it('takes the 29th of February in leap years only', () => {
    expect(DateScalar.parseValue('2000-02-29')).toBe('2000-02-29');
    expect(DateScalar.parseValue('2024-02-29')).toBe('2024-02-29');
  });

  it('treats an output that is no day as a bug, not as a refusal', () => {
    for (const output of [new Date(), 20220614, '2022-02-30', null]) {
      expect(() => DateScalar.serialize(output)).toThrow(TypeError);
    }
  });
});

describe('DateTime', () => {
  it.each([
    ['2022-06-14T09:30:00+08:00', '2022-06-14T01:30:00.000Z'],
    ['2022-06-14T01:30:00Z', '2022-06-14T01:30:00.000Z'],
    ['2022-06-14T01:30:00.5Z', '2022-06-14T01:30:00.500Z'],
    ['2022-06-14T01:30:00.123456Z', '2022-06-14T01:30:00.123Z'],
    ['2021-12-31T20:00:00-08:00', '2022-01-01T04:00:00.000Z'],
  ])('reads %s as %s', (given, instant) => {
    expect(DateTimeScalar.parseValue(given)).toBe(instant);
    expect(DateTimeScalar.parseLiteral({ kind: Kind.STRING, value: given })).toBe(instant);
    expect(DateTimeScalar.serialize(given)).toBe(instant);
  });

  it('answers with a string, also from a Date', () => {
    expect(DateTimeScalar.serialize(new Date(0))).toBe('1970-01-01T00:00:00.000Z');
    expect(() => DateTimeScalar.serialize(new Date(Number.NaN))).toThrow(RangeError);
    expect(() => DateTimeScalar.serialize(0)).toThrow(TypeError);
  });

  it('keeps every instant, and the order of texts is the order of time', () => {
    const instant = fc.date({ min: new Date('0001-01-02'), max: new Date('9999-12-30'), noInvalidDate: true });
    fc.assert(
      fc.property(instant, instant, (a, b) => {
        const [x, y] = [DateTimeScalar.parseValue(a.toISOString()), DateTimeScalar.parseValue(b.toISOString())];
        return x === a.toISOString() && x < y === a.getTime() < b.getTime();
      }),
    );
  });

  it.each([
    ['2022-06-14', /day without a time/],
    ['2022-06-14T09:30:00', /no time zone; end it with Z/],
    ['2022-06-14T24:00:00Z', /no clock shows/],
    ['2022-06-14T23:59:60Z', /no clock shows/],
    ['2022-06-31T00:00:00Z', /not a real day/],
    ['2022-06-14T00:00:00+15:00', /no time zone has/],
    ['0001-01-01T00:00:00+08:00', /outside the years/],
    ['9999-12-31T23:00:00-08:00', /outside the years/],
    ['2022-06-14 09:30:00Z', /not written as/],
    ['yesterday', /not written as/],
  ])('refuses %j and says why', (text, why) => {
    expect(refusalOf(() => DateTimeScalar.parseValue(text)).message).toMatch(why);
  });
});

describe('YearMonth', () => {
  it('takes months and nothing else', () => {
    expect(YearMonthScalar.parseValue('2022-06')).toBe('2022-06');
    for (const text of ['2022', '2022-06-14', '2022-00', '2022-13', '2022/06']) {
      expect(refusalOf(() => YearMonthScalar.parseValue(text)).message).toContain('a month such as "2022-06"');
    }
  });
});

describe('PartialDate', () => {
  it.each([
    ['2021', '2021-01-01', '2021-12-31', 'YEAR', false],
    ['2021-06', '2021-06-01', '2021-06-30', 'MONTH', false],
    ['2020-02', '2020-02-01', '2020-02-29', 'MONTH', false],
    ['2021-06-30', '2021-06-30', '2021-06-30', 'DAY', false],
    ['2021~', '2020-01-01', '2022-12-31', 'YEAR', true],
    ['2021-06~', '2021-05-01', '2021-07-31', 'MONTH', true],
    ['2021-01~', '2020-12-01', '2021-02-28', 'MONTH', true],
    ['2021-03-01~', '2021-02-28', '2021-03-02', 'DAY', true],
    ['0001~', '0001-01-01', '0002-12-31', 'YEAR', true],
    ['9999-12-31~', '9999-12-30', '9999-12-31', 'DAY', true],
    ['../2021-06', null, '2021-06-30', 'NO_LATER_THAN', false],
    ['2021-06/..', '2021-06-01', null, 'NO_EARLIER_THAN', false],
    ['2021-03/2021-06', '2021-03-01', '2021-06-30', 'INTERVAL', false],
    ['2021-06/2021', '2021-06-01', '2021-12-31', 'INTERVAL', false],
    ['2021/2021', '2021-01-01', '2021-12-31', 'INTERVAL', false],
  ])('reads %s as %s to %s', (text, earliest, latest, precision, approximate) => {
    expect(parsePartialDate(text)).toEqual({ text, earliest, latest, precision, approximate });
    expect(PartialDate.serialize(PartialDate.parseValue(text))).toBe(text);
  });

  it.each([
    ['2021-06/2021-03', /ends before it begins/],
    ['../..', /open on both sides/],
    ['2021-06~/..', /only behind a single date/],
    ['2021/2022/2023', /more than one/],
    ['2021-02-30', /days 01 to 28/],
    ['2021-06/2021-13', /months are 01 to 12/],
    ['2021-06?', /not written as/],
    ['2021/', /not written as/],
    ['202X', /not written as/],
    ['~', /not written as/],
    ['2021~~', /not written as/],
    ['..', /not written as/],
  ])('refuses %j and shows every right form', (text, why) => {
    const { message } = refusalOf(() => parsePartialDate(text));
    expect(message).toMatch(why);
    expect(message).toContain('"../2021-06" (no later than)');
    expect(isPartialDate(text)).toBe(false);
  });

  it('tells certainly, possibly and certainly not apart', () => {
    const asked = '2022-06-14';
    const answers = [
      '2021',
      '2022-06-14',
      '2022-06',
      '2022-06~',
      '2022-04~',
      '2022-05~',
      '../2022',
      '../2022-05',
      '2022-05/..',
      '2022-07/..',
      '2022-07',
    ];
    expect(answers.map((text) => [text, holdsCertainlyBy(text, asked), mayHoldBy(text, asked)])).toEqual([
      ['2021', true, true],
      ['2022-06-14', true, true],
      ['2022-06', false, true],
      ['2022-06~', false, true],
      ['2022-04~', true, true],
      ['2022-05~', false, true],
      ['../2022', false, true],
      ['../2022-05', true, true],
      ['2022-05/..', false, true],
      ['2022-07/..', false, false],
      ['2022-07', false, false],
    ]);
  });

  it('refuses to compare with what is not a day, also when the date alone would decide', () => {
    for (const text of ['2021', '2021/..', '../2021']) {
      expect(() => holdsCertainlyBy(text, '2022-06')).toThrow(GraphQLError);
      expect(() => mayHoldBy(text, '2022-06-31')).toThrow(GraphQLError);
    }
  });

  it('never claims certainty where not even possibility holds, and time only makes both truer', () => {
    const partial = fc.oneof(
      point,
      point.map((text) => `${text}~`),
      point.map((text) => `../${text}`),
      point.map((text) => `${text}/..`),
      fc
        .tuple(point, point)
        .map(([a, b]) => `${a}/${b}`)
        .filter(isPartialDate),
    );
    fc.assert(
      fc.property(partial, day, day, (text, a, b) => {
        const [early, late] = a <= b ? [a, b] : [b, a];
        expect(holdsCertainlyBy(text, early) && !mayHoldBy(text, early)).toBe(false);
        expect(holdsCertainlyBy(text, early) && !holdsCertainlyBy(text, late)).toBe(false);
        expect(mayHoldBy(text, early) && !mayHoldBy(text, late)).toBe(false);
      }),
    );
  });

  it('gives bounds that are real days, and widens "about" to strictly contain the exact date', () => {
    fc.assert(
      fc.property(
        point.filter((text) => text > '0002' && text < '9998'),
        (text) => {
          const [exact, about] = [parsePartialDate(text), parsePartialDate(`${text}~`)];
          for (const bound of [exact.earliest, exact.latest, about.earliest, about.latest]) {
            expect(readCalendar(bound ?? '')).toMatchObject({ ok: true, value: { precision: 'DAY' } });
          }
          expect(about.earliest! < exact.earliest!).toBe(true);
          expect(about.latest! > exact.latest!).toBe(true);
        },
      ),
    );
  });

  it('answers any text with a date or a refusal, never with another error', () => {
    const near = fc.string({ unit: fc.constantFrom(...'0123456789-~/.TZ '), maxLength: 24 });
    fc.assert(
      fc.property(fc.oneof(fc.string(), near), (text) => {
        try {
          expect(parsePartialDate(text).text).toBe(text);
        } catch (error) {
          expect(error).toBeInstanceOf(GraphQLError);
        }
      }),
    );
  });

  it('says that an unquoted year wants quotes', () => {
    expect(refusalOf(() => PartialDate.parseLiteral(parseLiteralText('2021'))).message).toBe(
      'PartialDate: 2021 is not in quotes, and this value is a text. Right would be "2021".',
    );
    expect(refusalOf(() => PartialDate.parseValue(2021)).message).toContain('Right would be "2021".');
    expect(refusalOf(() => PartialDate.parseLiteral(parseLiteralText('{ year: 2021 }'))).message).toContain(
      'is not a text',
    );
  });
});

function refusalOf(act: () => unknown): GraphQLError {
  try {
    act();
  } catch (error) {
    if (error instanceof GraphQLError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}
