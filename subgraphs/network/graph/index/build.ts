/** Makes the index of all links that stand in columns, by counting: its time grows with their number only. */
import { strides, within, type Steps } from '../slices.js';
import { Base } from './base.js';
import type { Columns } from './columns.js';

/** Keys must differ from each other. */
export function* buildBase(links: Columns, nodeCount: number): Steps<Base> {
  const count = links.length;
  const order = yield* within(orderByKey(links), 0, 0.2);
  const at = order === null ? (index: number) => index : (index: number) => order[index]!;
  const outStart = new Uint32Array(nodeCount + 1);
  const inStart = new Uint32Array(nodeCount + 1);
  const { from, to } = links;
  const countEnds = strides(count, (start, end) => {
    for (let slot = start; slot < end; slot += 1) {
      outStart[from[slot]! + 1]! += 1;
      inStart[to[slot]! + 1]! += 1;
    }
  });
  yield* within(countEnds, 0.2, 0.3);
  for (let node = 0; node < nodeCount; node += 1) {
    outStart[node + 1]! += outStart[node]!;
    inStart[node + 1]! += inStart[node]!;
  }
  const base = new Base(count, nodeCount, outStart, inStart);
  // Both ends are filled in the order of keys, so under each node links come to stand in it.
  const nextOut = outStart.slice(0, nodeCount);
  const nextIn = inStart.slice(0, nodeCount);
  const fill = strides(count, (start, end) => {
    for (let index = start; index < end; index += 1) {
      const slot = at(index);
      const begin = from[slot]!;
      const finish = to[slot]!;
      const position = nextOut[begin]!++;
      base.to[position] = finish;
      base.tag[position] = links.tag[slot]!;
      base.since[position] = links.since[slot]!;
      base.until[position] = links.until[slot]!;
      base.key[position] = links.key[slot]!;
      const place = nextIn[finish]!++;
      base.inAt[place] = position;
      base.inFrom[place] = begin;
      base.inTag[place] = links.tag[slot]!;
    }
  });
  yield* within(fill, 0.3, 0.8);
  yield* within(fillKeys(base), 0.8, 1);
  return base;
}

export function* fillKeys(base: Base): Steps<void> {
  yield* strides(base.size, (start, end) => {
    for (let position = start; position < end; position += 1) base.keys.put(base.key[position]!, position);
  });
}

/** The slots in the order of their keys, or null where they stand in it already. Two rounds of counting, 16 bits each. */
export function* orderByKey({ key, length }: Pick<Columns, 'key' | 'length'>): Steps<Uint32Array | null> {
  if (isRising(key, length)) return null;
  let order = new Uint32Array(length);
  for (let slot = 0; slot < length; slot += 1) order[slot] = slot;
  for (const shift of [0, 16]) {
    const next = new Uint32Array(0x1_0001);
    for (let slot = 0; slot < length; slot += 1) next[((key[slot]! >>> shift) & 0xffff) + 1]! += 1;
    for (let digit = 0; digit < 0x1_0000; digit += 1) next[digit + 1]! += next[digit]!;
    const [given, sorted] = [order, new Uint32Array(length)];
    const round = strides(length, (start, end) => {
      for (let index = start; index < end; index += 1) {
        const slot = given[index]!;
        sorted[next[(key[slot]! >>> shift) & 0xffff]!++] = slot;
      }
    });
    yield* within(round, shift / 32, shift / 32 + 0.5);
    order = sorted;
  }
  return order;
}

function isRising(key: Uint32Array, length: number): boolean {
  for (let slot = 1; slot < length; slot += 1) {
    if (key[slot]! <= key[slot - 1]!) return false;
  }
  return true;
}
