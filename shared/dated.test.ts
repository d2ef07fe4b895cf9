import { describe, expect, it } from '@jest/globals';
import { dated } from './dated.entity.js';

/** What `heldAt` asks of the columns, in the same words: does the span surely hold on the day? */
function surelyHolds(from: string | null, to: string | null, day: string): boolean {
  const { validFromLatest, validToEarliest } = dated(from, to);
  return (validFromLatest === null || validFromLatest <= day) && (validToEarliest === null || validToEarliest > day);
}

describe('a span of time surely holds only where every reading of its dates says so', () => {
  it.each([
    [null, null, '2021-06-15', true],
    ['2021-06', null, '2021-06-15', false],
    ['2021-06', null, '2021-06-30', true],
    ['../2021-06', null, '2021-06-29', false],
    ['../2021-06', null, '2021-06-30', true],
    ['2021-06/..', null, '2099-01-01', false],
    ['2020', '2021-06', '2021-05-31', true],
    ['2020', '2021-06', '2021-06-01', false],
    ['2020', '2021-06/..', '2021-05-31', true],
    ['2020', '../2021-06', '2020-12-31', false],
  ])('from %s to %s on %s: %s', (from, to, day, holds) => {
    expect(surelyHolds(from, to, day)).toBe(holds);
  });
});
