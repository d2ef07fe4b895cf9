import { describe, expect, it } from '@jest/globals';
import { dayAsked, today } from './moment.js';

describe('today is the day it is in China', () => {
  it.each([
    ['2022-06-13T15:59:59.999Z', '2022-06-13'],
    ['2022-06-13T16:00:00.000Z', '2022-06-14'],
    ['2022-06-14T15:59:59.999Z', '2022-06-14'],
    ['2021-12-31T16:00:00.000Z', '2022-01-01'],
  ])('at %s it is %s', (moment, day) => {
    expect(today(Date.parse(moment))).toBe(day);
  });

  it('is the day asked of when none is named', () => {
    expect(dayAsked({ asOf: '2022-06-14' })).toBe('2022-06-14');
    expect([today(), dayAsked({}), dayAsked({ asOf: null }), today()].sort()).toContain(dayAsked({}));
  });
});
