/** A share of a whole as a number from 0 to 1, never as percent. */
import { GraphQLScalarType, Kind, print, type ValueNode } from 'graphql';
import { accept, refuseValue, reject, show, type Checked } from './text-scalar.js';

const NAME = 'Ratio';
const RIGHT = 'a number from 0 to 1, such as 0.7333 for 73.33 %';

/** Checks that a value is a share; says what to do with a percentage. */
export function checkRatio(value: unknown): Checked<number> {
  if (typeof value !== 'number' || !Number.isFinite(value)) return reject(`${show(value)} is not a number`);
  if (value > 1) return reject(`${value} is more than the whole; divide a percentage by 100`);
  if (value < 0) return reject(`${value} is less than nothing`);
  // JSON has no -0; without this the answer in process would differ from the one over HTTP.
  return accept(value + 0);
}

function read(value: unknown, node?: ValueNode): number {
  const checked = checkRatio(value);
  if (!checked.ok) throw refuseValue(NAME, checked.reason, RIGHT, node);
  return checked.value;
}

export const Ratio = new GraphQLScalarType<number, number>({
  name: NAME,
  description: 'Share of a whole (比例) as a number from 0 to 1: `0.7333` is 73.33 %.',
  serialize(output) {
    const checked = checkRatio(output);
    if (!checked.ok) throw new TypeError(`${NAME} cannot be answered: ${checked.reason}`);
    return checked.value;
  },
  parseValue: (input) => read(input),
  parseLiteral(node) {
    if (node.kind === Kind.INT || node.kind === Kind.FLOAT) return read(Number(node.value), node);
    throw refuseValue(NAME, `${print(node).slice(0, 60)} is not a number`, RIGHT, node);
  },
});
