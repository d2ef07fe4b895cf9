/** Amounts survive every conversion to the last fen, and shares stay between nothing and the whole. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { GraphQLError, parseValue as parseLiteralText } from 'graphql';
import { Decimal, Ratio, decimalToFen, fenToDecimal, moneyOfFen } from './index.js';

describe('Decimal', () => {
  it('converts every amount to fen and back without loss, from number and bigint alike', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (fen) => {
        expect(decimalToFen(fenToDecimal(fen))).toBe(BigInt(fen));
        expect(fenToDecimal(BigInt(fen))).toBe(fenToDecimal(fen));
      }),
    );
  });

  it.each([
    ['1700000', 170000000n, '1700000.00'],
    ['0.1', 10n, '0.10'],
    ['0.07', 7n, '0.07'],
    ['-12.5', -1250n, '-12.50'],
    ['-0', 0n, '0.00'],
    ['90071992547409.91', 9007199254740991n, '90071992547409.91'],
  ])('reads %s as %s fen, and writes it as %s', (text, fen, canonical) => {
    expect(decimalToFen(text)).toBe(fen);
    expect(fenToDecimal(fen)).toBe(canonical);
    expect(Decimal.parseValue(text)).toBe(canonical);
    expect(Decimal.serialize(text)).toBe(canonical);
  });

  it.each([
    ['0.125', /smaller than a fen/],
    ['1,700,000', /thousands separators/],
    ['1，700，000.50', /thousands separators/],
    ['170万', /counts in 万 or 亿/],
    ['007', /superfluous 0/],
    ['90071992547409.92', /beyond 90071992547409.91/],
    ['9'.repeat(5000), /beyond/],
    ['1e6', /not a decimal number/],
    ['.5', /not a decimal number/],
    ['5.', /not a decimal number/],
    ['+5', /not a decimal number/],
    [' 5', /not a decimal number/],
    ['', /not a decimal number/],
    ['NaN', /not a decimal number/],
  ])('refuses %.20j and says why', (text, why) => {
    const error = refusalOf(() => Decimal.parseValue(text));
    expect(error.message).toMatch(why);
    expect(error.message).toContain('"1700000.00"');
    expect(error.message.length).toBeLessThan(300);
    expect(() => decimalToFen(text)).toThrow(error.message);
  });

  it('wants quotes, since a bare number may have lost digits before it arrives', () => {
    expect(refusalOf(() => Decimal.parseLiteral(parseLiteralText('0.1'))).message).toContain('Right would be "0.1".');
    expect(refusalOf(() => Decimal.parseValue(0.1)).message).toContain('Right would be "0.1".');
  });

  it('treats an inexact number of fen as a bug', () => {
    for (const fen of [0.5, Number.NaN, Infinity, 2 ** 53]) expect(() => fenToDecimal(fen)).toThrow(TypeError);
  });
});

describe('Money', () => {
  it('is an amount in yuan made from fen', () => {
    expect({ ...moneyOfFen(170000000) }).toEqual({ amount: '1700000.00', currency: 'CNY' });
    expect({ ...moneyOfFen(5n) }).toEqual({ amount: '0.05', currency: 'CNY' });
  });
});

describe('Ratio', () => {
  it('takes every share as it is', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (share) => {
        expect(Ratio.parseValue(share)).toBe(share + 0);
        expect(JSON.parse(JSON.stringify(Ratio.serialize(share)))).toBe(Ratio.serialize(share));
      }),
    );
    expect(Ratio.parseLiteral(parseLiteralText('1'))).toBe(1);
    expect(Ratio.parseLiteral(parseLiteralText('0.7333'))).toBe(0.7333);
    expect(Object.is(Ratio.serialize(-0), 0)).toBe(true);
  });

  it.each([
    [73.33, /divide a percentage by 100/],
    [1.0000001, /more than the whole/],
    [-0.1, /less than nothing/],
    ['0.5', /is not a number/],
    [Number.NaN, /is not a number/],
    [null, /is not a number/],
  ])('refuses %j and says why', (value, why) => {
    const error = refusalOf(() => Ratio.parseValue(value));
    expect(error.message).toMatch(why);
    expect(error.message).toContain('0.7333 for 73.33 %');
    expect(error.extensions['code']).toBe('BAD_USER_INPUT');
    expect(() => Ratio.serialize(value)).toThrow(TypeError);
  });

  it('refuses literals that are no numbers', () => {
    for (const literal of ['"0.5"', 'HALF', 'true', '[0.5]', '2', '-1']) {
      expect(() => Ratio.parseLiteral(parseLiteralText(literal))).toThrow(GraphQLError);
    }
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
