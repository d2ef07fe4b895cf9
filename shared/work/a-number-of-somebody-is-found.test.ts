import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { personalDataIn } from './personal-data.js';

const RESIDENT = 'a resident ID (身份证号)';
const MOBILE = 'a mobile number (手机号)';
const CARD = 'a bank card (银行卡号)';

it.each([
  ['11010519491231002X', RESIDENT],
  ['居民 11010519491231002x 来访', RESIDENT],
  ['１１０１０５１９４９１２３１００２Ｘ', RESIDENT],
  ['110105 19491231 002X', RESIDENT],
  ['110105-1949-1231-002X', RESIDENT],
  ['110105.19491231.002X', RESIDENT],
  ['1101\u200b0519491231002X', RESIDENT],
  ['编号2022-06-14 11010519491231002X', RESIDENT],
  ['511101196001011124', RESIDENT],
  ['110105491231002', RESIDENT],
  ['xx_11010519491231002X', RESIDENT],
  ['13812345678', MOBILE],
  ['电话138 1234 5678，2022-06-14', MOBILE],
  ['+86 138-1234-5678', MOBILE],
  ['8613812345678', MOBILE],
  ['008613812345678', MOBILE],
  ['138−1234−5678', MOBILE],
  ['138‒1234―5678', MOBILE],
  ['(138) 1234-5678', MOBILE],
  ['（138）12345678', MOBILE],
  ['138    1234    5678', MOBILE],
  ['138～1234～5678', MOBILE],
  ['4111 1111 1111 1111', CARD],
  ['卡号6222021234567890128', CARD],
  ['6222 0212 3456 7890 123', null],
])('%s', (text, found) => {
  expect(personalDataIn(text)).toBe(found);
});

it.each([
  '',
  '独居老人陪聊',
  '330182001',
  '330182001033',
  '2022-06-14/2022-06-30',
  '20220614 20220630',
  '51330182TEXT00017P',
  '0571-64721234',
  '共 176 个个案、307 场次',
  '11010519491331002X',
  '11010519491231002Y',
  '23812345678',
  '138123456789',
  '3f2a77c1e4b04d7f9a1b2c3d4e5f6071',
  '民发〔2021〕43号（2021-07-01）',
  '1-3、5-8 (2021)',
])('finds nothing in "%s"', (text) => {
  expect(personalDataIn(text)).toBeNull();
});

it('finds a resident ID wherever it stands and however it is broken up', () => {
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const id = fc
    .tuple(
      fc.constantFrom('110105', '330182', '410305'),
      fc.date({ min: new Date('1900-01-01'), max: new Date('2020-12-31'), noInvalidDate: true }),
      fc.integer({ min: 0, max: 999 }),
    )
    .map(([area, born, serial]) => {
      const digits = `${area}${born.toISOString().slice(0, 10).replaceAll('-', '')}${String(serial).padStart(3, '0')}`;
      const sum = weights.reduce((total, weight, place) => total + weight * Number(digits[place]), 0);
      return digits + '10X98765432'[sum % 11];
    });
  fc.assert(
    fc.property(
      id,
      fc.constantFrom('', ' ', '-', '.', '　', '\u200b'),
      fc.nat(17),
      fc.constantFrom('', '老人 ', '在'),
      (given, gap, at, before) => {
        expect(personalDataIn(`${before}${given.slice(0, at)}${gap}${given.slice(at)} 到访`)).toBe(RESIDENT);
      },
    ),
  );
});

it('takes no longer for a long text of digits', () => {
  expect(personalDataIn('9 '.repeat(1000))).toBeNull();
});

it('takes no UUID for a number of somebody, and finds one beside it', () => {
  expect(personalDataIn('c1385612-3456-4a78-9b01-380013800012')).toBeNull();
  fc.assert(
    fc.property(
      fc.uuid().filter((uuid) => /[a-f]/.test(uuid)),
      (uuid) => {
        expect(personalDataIn(uuid.toUpperCase())).toBeNull();
        expect(personalDataIn(`${uuid} 13800138000`)).toBe('a mobile number (手机号)');
      },
    ),
    { numRuns: 2000 },
  );
  // Digits alone may be written like that to hide a number.
  expect(personalDataIn('41111111-1111-1111-8000-000000000000')).toBe('a bank card (银行卡号)');
});
