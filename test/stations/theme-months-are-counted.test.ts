import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { countMonths, monthsBetween } from '../../subgraphs/stations/service/months.rules.js';

const month = fc
  .tuple(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, number]) => `${year}-${String(number).padStart(2, '0')}`);

describe('months between two months', () => {
  it('cross the turn of the year', () => {
    expect(monthsBetween('2021-11', '2022-02')).toEqual(['2021-11', '2021-12', '2022-01', '2022-02']);
  });

  it('are as many as counted, begin and end where asked, rise, and are real months', () => {
    fc.assert(
      fc.property(month, month, (a, b) => {
        const [from, to] = a <= b ? [a, b] : [b, a];
        const months = monthsBetween(from, to);
        expect(months).toHaveLength(countMonths(from, to));
        expect([months[0], months.at(-1)]).toEqual([from, to]);
        expect(months).toEqual([...new Set(months)].sort());
        expect(months.every((text) => /^\d{4}-(0[1-9]|1[0-2])$/.test(text))).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  it('are none when the end comes first', () => {
    expect(monthsBetween('2022-02', '2022-01')).toEqual([]);
    expect(countMonths('2022-02', '2022-01')).toBe(0);
  });
});
