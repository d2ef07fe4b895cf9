/** Area codes, area references, credit codes and vocabulary codes: real ones pass as given, others are told what is wrong. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { GraphQLError, Kind, parseValue as parseLiteralText } from 'graphql';
import {
  AreaCode,
  AreaRef,
  CreditCode,
  Metric,
  areaCodeCandidates,
  areaIdCandidates,
  areaIdOfCode,
  checkAreaCode,
  checkCreditCode,
  vocabularyScalar,
} from './index.js';

describe('area codes', () => {
  it.each([
    ['330182000000', ['330182000000', '330182000', '330182']],
    ['410300', ['410300', '4103']],
    ['441900', ['441900', '4419']],
    ['350527000', ['350527000', '350527']],
    ['330000000000', ['330000000000', '330000000', '330000', '3300', '33']],
    ['330182001000', ['330182001000', '330182001']],
    ['330182001020', ['330182001020']],
    ['330182010', ['330182010']],
    ['330100', ['330100', '3301']],
    ['330110', ['330110']],
    [' 330182001 ', ['330182001']],
    ['33', ['33']],
  ])('%j may mean %j, the most literal first', (text, candidates) => {
    expect(areaCodeCandidates(text)).toEqual(candidates);
  });

  it.each([
    ['33018', /5 digits; a code has 2 \(province\)/],
    ['3301820010201', /13 digits/],
    ['33018200A', /other characters than the digits/],
    ['３３０１８２', /other characters than the digits/],
    ['', /other characters than the digits/],
    ['-33', /other characters than the digits/],
    ['990182', /begins with 99, which is no province/],
    ['00', /begins with 00/],
    ['160000', /begins with 16/],
  ])('refuses %j and says why', (text, why) => {
    const error = refusalOf(() => areaCodeCandidates(text));
    expect(error.message).toMatch(why);
    expect(error.message).toContain('"330182001"');
    expect(error.extensions['code']).toBe('BAD_USER_INPUT');
    expect(refusalOf(() => AreaCode.parseValue(text)).message).toBe(error.message);
  });

  it('keeps a given code, its padding included, since only the database knows which is real', () => {
    for (const code of ['441900', '350527000', '330182000000']) expect(AreaCode.parseValue(code)).toBe(code);
    expect(AreaCode.serialize('330182001')).toBe('330182001');
    expect(() => AreaCode.serialize(330182001)).toThrow(TypeError);
  });

  it('gives candidates that are each legal, ever shorter, and padded back make the given code', () => {
    const padded = fc
      .tuple(fc.constantFrom('11', '33', '41', '65', '82'), fc.constantFrom(2, 4, 6, 9, 12), fc.nat(9_999_999_999))
      .chain(([province, kept, rest]) =>
        fc.constantFrom(2, 4, 6, 9, 12).map((length) => {
          const digits = (province + String(rest).padStart(10, '0')).slice(0, kept);
          return digits.padEnd(12, '0').slice(0, length);
        }),
      );
    fc.assert(
      fc.property(padded, (code) => {
        const candidates = areaCodeCandidates(code);
        expect(candidates[0]).toBe(code);
        candidates.forEach((candidate, at) => {
          expect(checkAreaCode(candidate).ok).toBe(true);
          expect(candidate.padEnd(code.length, '0')).toBe(code);
          if (at > 0) expect(candidate.length).toBeLessThan(candidates[at - 1]!.length);
        });
      }),
    );
  });
});

describe('references to areas', () => {
  it('are ids or codes, given back trimmed', () => {
    for (const ref of ['area_330182001', '330182001', 'area_luoyang_longmen', 'area_luoyang-yibin']) {
      expect(AreaRef.parseValue(` ${ref} `)).toBe(ref);
      expect(AreaRef.parseLiteral({ kind: Kind.STRING, value: ref })).toBe(ref);
    }
  });

  it('an id means only itself, a code also what its padding hides', () => {
    expect(areaIdOfCode('4103')).toBe('area_4103');
    expect(areaIdCandidates('410300')).toEqual(['area_410300', 'area_4103']);
    expect(areaIdCandidates('area_410300')).toEqual(['area_410300']);
    expect(areaIdCandidates('area_luoyang_longmen')).toEqual(['area_luoyang_longmen']);
  });

  it.each([
    ['area_', /no area's id has/],
    ['area_99', /begins with 99/],
    ['area_33018', /5 digits/],
    ['area_Luoyang', /small letters/],
    ['area_a__b', /no area's id has/],
    ['stn_330182001', /neither an area's id/],
    ['洛阳市', /neither an area's id/],
    ['33018', /5 digits/],
  ])('%j is refused with the reason', (text, why) => {
    expect(refusalOf(() => AreaRef.parseValue(text)).message).toMatch(why);
    expect(() => areaIdCandidates(text)).toThrow(GraphQLError);
  });

  it('a number is told to wear quotes', () => {
    const right = 'AreaRef: 330182001 is not in quotes, and this value is a text. Right would be "330182001".';
    expect(refusalOf(() => AreaRef.parseLiteral(parseLiteralText('330182001'))).message).toBe(right);
    expect(refusalOf(() => AreaRef.parseValue(330182001)).message).toBe(right);
    expect(refusalOf(() => AreaRef.parseLiteral(parseLiteralText('area_330182001'))).message).toContain(
      '"area_330182001"',
    );
    expect(refusalOf(() => AreaRef.parseLiteral(parseLiteralText('5'))).message).toContain('5 is not a text');
  });
});

describe('credit codes', () => {
  it.each([
    '51330182TEXT00017P',
    '52330182MJ8000012F',
    '53330000MJ80000209',
    '91330723MA00000156',
    '12410304MB00000193',
    '51410300500000015F',
    // The sum is divisible by 31: check character 0.
    '113301820026000180',
    // A letter in front: an agricultural collective.
    'N1330182MF0000013C',
  ])('%s is valid, organisation code included', (code) => {
    expect(checkCreditCode(code)).toEqual({ ok: true, code, organisationCodeOk: true });
    expect(CreditCode.parseValue(` ${code.toLowerCase()} `)).toBe(code);
    expect(CreditCode.serialize(code)).toBe(code);
  });

  it('finds every single wrong character, wherever it stands', () => {
    const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
    for (const code of ['51330182TEXT00017P', '113301820026000180', 'N1330182MF0000013C']) {
      for (let at = 0; at < 18; at++) {
        for (const other of alphabet) {
          if (other === code[at]) continue;
          expect(checkCreditCode(code.slice(0, at) + other + code.slice(at + 1)).ok).toBe(false);
        }
      }
    }
  });

  it('gives each body of seventeen exactly one check character, 0 as often as any other', () => {
    const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
    const counts = new Map<string, number>();
    for (let serial = 0; serial < 3100; serial++) {
      const body = `51330182${String(serial).padStart(8, '0')}0`;
      const fitting = [...alphabet].filter((check) => checkCreditCode(body + check).ok);
      expect(fitting).toHaveLength(1);
      counts.set(fitting[0]!, (counts.get(fitting[0]!) ?? 0) + 1);
    }
    expect(counts.size).toBe(31);
    expect(counts.get('0')).toBeGreaterThan(50);
  });

  it('keeps a code whose inner organisation code breaks its own rule, and says so', () => {
    const kept = [...'0123456789ABCDEFGHJKLMNPQRTUWXY']
      .map((check) => checkCreditCode(`51330182TEXT00018${check}`))
      .filter((checked) => checked.ok);
    expect(kept).toEqual([{ ok: true, code: expect.any(String), organisationCodeOk: false }]);
  });

  it.each([
    ['51330182TEXT00017', /17 characters, and a credit code has 18/],
    ['51330182TEXT00017PP', /19 characters/],
    ['51330182TEXT0OO17P', /letter O at position 14 is never used/],
    ['51330182TEXT-0017P', /character at position 13 is neither/],
    ['51330182TEXT00017A', /check character, does not fit/],
    ['K1330182TEXT00017P', /no registering department/],
    ['51A30182TEXT00017P', /positions 3 to 8/],
    ['', /0 characters/],
  ])('refuses %j and says why, without guessing and without repeating it', (text, why) => {
    const error = refusalOf(() => CreditCode.parseValue(text));
    expect(error.message).toMatch(why);
    if (text) expect(error.message).not.toContain(text);
    expect(error.extensions['code']).toBe('BAD_USER_INPUT');
    expect(error.message).not.toContain('51330182TEXT00017P');
  });

  it('never repeats what may be a resident number, quoted or not', () => {
    const number = '11010519491231002X';
    expect(refusalOf(() => CreditCode.parseValue(number)).message).not.toContain(number);
    const bare = parseLiteralText('113301820026000180');
    expect(refusalOf(() => CreditCode.parseLiteral(bare)).message).not.toContain('113301820026000180');
    expect(() => CreditCode.serialize(number)).toThrow(/^(?!.*11010519491231002X)/);
  });
});

describe('vocabularies', () => {
  it('take bare words and quoted ones alike', () => {
    expect(Metric.parseLiteral(parseLiteralText('CERTIFIED_WORKERS'))).toBe('CERTIFIED_WORKERS');
    expect(Metric.parseLiteral(parseLiteralText('"CERTIFIED_WORKERS"'))).toBe('CERTIFIED_WORKERS');
    expect(Metric.parseValue('CERTIFIED_WORKERS')).toBe('CERTIFIED_WORKERS');
    expect(Metric.serialize('CERTIFIED_WORKERS')).toBe('CERTIFIED_WORKERS');
  });

  it.each([
    ['certified-workers', /perhaps CERTIFIED_WORKERS was meant/],
    ['certified workers', /perhaps CERTIFIED_WORKERS was meant/],
    ['_X', /is not a code\./],
    ['1A', /is not a code\./],
    ['持证社工', /is not a code\./],
    ['', /is not a code\./],
    ['A'.repeat(65), /at most 64/],
  ])('refuse %j and say why', (text, why) => {
    const error = refusalOf(() => Metric.parseValue(text));
    expect(error.message).toMatch(why);
    expect(error.message).toContain('such as CERTIFIED_WORKERS');
    expect(error.message.length).toBeLessThan(300);
  });

  it('refuse what is no word at all', () => {
    for (const literal of ['7', '7.5', 'true', 'null', '[A]', '{ a: 1 }']) {
      expect(refusalOf(() => Metric.parseLiteral(parseLiteralText(literal))).message).toContain('is not a text');
    }
    for (const value of [7, true, null, ['A'], { a: 1 }]) {
      expect(refusalOf(() => Metric.parseValue(value)).message).toContain('is not a text');
    }
  });

  it('can be made for a new list by name and description alone', () => {
    const mood = vocabularyScalar('MoodCode', 'How it went (synthetic).');
    expect(mood.name).toBe('MoodCode');
    expect(mood.description).toContain('How it went (synthetic). Open vocabulary');
    expect(mood.parseValue('FINE_2')).toBe('FINE_2');
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
