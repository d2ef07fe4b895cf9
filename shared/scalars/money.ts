/** Money without a rounding error: whole fen inside, a decimal string on the wire. */
import { Directive, Field, ObjectType } from 'type-graphql';
import { accept, refuseValue, reject, show, textScalar, type Checked } from './text-scalar.js';

const RIGHT = 'an amount such as "1700000.00", "1700000" or "-12.5", in quotes';

/** Within this bound a number holds fen exactly, so that `Number(fen)` loses nothing in a column or a sum of few. */
const MAX_FEN = BigInt(Number.MAX_SAFE_INTEGER);

/** Reads a decimal amount of yuan as fen (分, a hundredth), or says why it is none. */
export function readFen(text: string): Checked<bigint> {
  const match = /^(-?)(0|[1-9]\d*)(?:\.(\d{1,2}))?$/.exec(text);
  if (!match) return reject(explainAmount(text));
  const [, sign, yuan = '', fraction = ''] = match;
  if (yuan.length > 16) return reject(tooLarge(text));
  const size = BigInt(yuan + fraction.padEnd(2, '0'));
  if (size > MAX_FEN) return reject(tooLarge(text));
  return accept(sign === '-' ? -size : size);
}

const tooLarge = (text: string): string => `${show(text)} is beyond ${fenToDecimal(MAX_FEN)}, the largest amount kept`;

function explainAmount(text: string): string {
  if (/^-?\d+\.\d{3,}$/.test(text))
    return `${show(text)} has parts smaller than a fen; give at most two digits behind the point`;
  if (/^-?\d{1,3}([,，]\d{3})+(\.\d+)?$/.test(text)) return `${show(text)} has thousands separators; leave them out`;
  if (/[万亿]/.test(text)) return `${show(text)} counts in 万 or 亿; write the number out in yuan`;
  if (/^-?0\d/.test(text)) return `${show(text)} begins with a superfluous 0`;
  return `${show(text)} is not a decimal number of digits, at most one point and at most one leading "-"`;
}

/** Fen of a decimal amount of yuan, exact; throws a refusal for anything else. */
export function decimalToFen(text: string): bigint {
  const read = readFen(text);
  if (!read.ok) throw refuseValue('Decimal', read.reason, RIGHT);
  return read.value;
}

/** The canonical decimal amount of yuan, always with two digits behind the point. A fen count that is no exact integer is a bug. */
export function fenToDecimal(fen: bigint | number): string {
  if (typeof fen === 'number' && !Number.isSafeInteger(fen))
    throw new TypeError(`${fen} is not an exact number of fen`);
  const count = BigInt(fen);
  const digits = (count < 0n ? -count : count).toString().padStart(3, '0');
  return `${count < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

export const Decimal = textScalar({
  name: 'Decimal',
  description:
    'Exact decimal number (十进制数) as a string, never a float: for amounts in yuan with at most two digits behind the point (角分), answered with exactly two, for example `"1700000.00"`.',
  right: RIGHT,
  check: (text) => {
    const fen = readFen(text);
    return fen.ok ? accept(fenToDecimal(fen.value)) : fen;
  },
});

@ObjectType({ description: 'Amount of money (金额) in one currency, exact.', simpleResolvers: true })
@Directive('@shareable')
export class Money {
  @Field(() => Decimal, {
    description: 'Amount (数额) as a decimal string in units of the currency, two digits behind the point.',
  })
  amount!: string;

  @Field(() => String, { description: 'Currency (币种) by its ISO 4217 code; `CNY` for yuan (人民币元).' })
  currency!: string;
}

/** Money in yuan from whole fen, as it stands in the database. */
export function moneyOfFen(fen: bigint | number): Money {
  return Object.assign(new Money(), { amount: fenToDecimal(fen), currency: 'CNY' });
}
