/** A view as a plain graph of numbers for long computations: nodes that a filter admits from 0, and for each whom links come from, each once, with how many. */
import { orderByKey } from '../index/build.js';
import { mix } from '../index/key-table.js';
import { firstById } from '../query/order.js';
import { Walker } from '../query/walker.js';
import { strides, within, type Steps } from '../slices.js';
import type { Filter } from '../types.js';
import type { View } from '../view.js';

/** How many nodes at a time: each has some links. */
const NODES = 1 << 12;

export class Projection {
  constructor(
    readonly view: View,
    /** The node behind each number. */
    readonly nodes: Uint32Array,
    /** Whom links come from stands in `near` from `starts[number]` to `starts[number + 1]`, by number; how many, in `weight`. */
    readonly starts: Uint32Array,
    readonly near: Uint32Array,
    readonly weight: Uint32Array,
  ) {}

  get count(): number {
    return this.nodes.length;
  }

  /** How many pairs of nodes are linked, each way counted for itself. */
  get arcs(): number {
    return this.starts[this.count]!;
  }

  id(number: number): string {
    return this.view.idOf(this.nodes[number]!);
  }

  /** The first of these numbers by id, as ids. */
  firstIds(numbers: readonly number[], count: number): string[] {
    const nodes = numbers.map((number) => this.nodes[number]!);
    return firstById(this.view, nodes, count).map((node) => this.view.idOf(node));
  }

  /** The numbers with the largest values; equal ones by id. */
  largest(values: Float64Array | Uint32Array, count: number): number[] {
    const bound = values.toSorted().at(-count) ?? Number.NEGATIVE_INFINITY;
    const chosen: number[] = [];
    const even: number[] = [];
    for (let number = 0; number < this.count; number += 1) {
      if (values[number]! > bound) chosen.push(number);
      else if (values[number] === bound) even.push(number);
    }
    const { ids } = this.view.nodes;
    const compare = (one: number, other: number) => ids.compare(this.nodes[one]!, this.nodes[other]!);
    const sorted = (numbers: number[]) => numbers.sort((one, other) => values[other]! - values[one]! || compare(one, other)); // prettier-ignore
    if (chosen.length === count) return sorted(chosen);
    const numberOf = new Map(even.map((number) => [this.nodes[number]!, number]));
    const first = firstById(this.view, [...numberOf.keys()], count - chosen.length).map((node) => numberOf.get(node)!);
    return [...sorted(chosen), ...first];
  }
}

/** Nodes are numbered in an order that hangs on their ids and the seed only: as good as drawn by lot, and the same after a rebuild. */
export function* project(view: View, filter: Filter = {}, seed = 1): Steps<Projection> {
  const walker = new Walker(view, filter, { visits: Number.POSITIVE_INFINITY });
  const nodes = yield* within(numbered(walker, seed), 0, 0.2);
  const count = nodes.length;
  const numberOf = new Uint32Array(view.nodes.state.length);
  nodes.forEach((node, number) => (numberOf[node] = number));
  const starts = new Uint32Array(count + 1);
  const sum = strides(
    count,
    (start, end) => {
      for (let number = start; number < end; number += 1) {
        walker.each(nodes[number]!, (other) => void (starts[numberOf[other]! + 1]! += 1));
      }
    },
    NODES,
  );
  yield* within(sum, 0.2, 0.5);
  for (let number = 0; number < count; number += 1) starts[number + 1]! += starts[number]!;
  const near = new Uint32Array(starts[count]!);
  const next = starts.slice(0, count);
  const fill = strides(
    count,
    (start, end) => {
      for (let number = start; number < end; number += 1) {
        walker.each(nodes[number]!, (other) => void (near[next[numberOf[other]!]!++] = number));
      }
    },
    NODES,
  );
  yield* within(fill, 0.5, 0.9);
  return yield* within(counted(view, nodes, starts, near), 0.9, 1);
}

/** Several links from the same node stand side by side by now: they become one with a weight. */
function* counted(view: View, nodes: Uint32Array, raw: Uint32Array, near: Uint32Array): Steps<Projection> {
  const weight = new Uint32Array(near.length);
  const starts = new Uint32Array(raw.length);
  let size = 0;
  const squeeze = strides(nodes.length, (start, end) => {
    for (let number = start; number < end; number += 1) {
      const begin = size;
      for (let at = raw[number]!; at < raw[number + 1]!; at += 1) {
        if (size > begin && near[size - 1] === near[at]) weight[size - 1]! += 1;
        else {
          near[size] = near[at]!;
          weight[size++] = 1;
        }
      }
      starts[number + 1] = size;
    }
  });
  yield* squeeze;
  return new Projection(view, nodes, starts, near.subarray(0, size), weight.subarray(0, size));
}

function* numbered(walker: Walker, seed: number): Steps<Uint32Array> {
  const { ids, state } = walker.view.nodes;
  const admitted: number[] = [];
  const select = strides(state.length, (start, end) => {
    for (let node = start; node < end; node += 1) if (walker.admits(node)) admitted.push(node);
  });
  yield* within(select, 0, 0.4);
  const lot = mix(seed >>> 0);
  const key = Uint32Array.from(admitted, (node) => mix(ids.hashOf(node) ^ lot));
  const order = yield* within(orderByKey({ key, length: key.length }), 0.4, 1);
  if (order === null) return Uint32Array.from(admitted);
  // Where two ids have one hash, the ids decide.
  for (let begin = 0, end = 1; begin < order.length; begin = end, end += 1) {
    while (end < order.length && key[order[end]!] === key[order[begin]!]) end += 1;
    if (end > begin + 1) order.subarray(begin, end).sort((one, other) => ids.compare(admitted[one]!, admitted[other]!));
  }
  return order.map((index) => admitted[index]!);
}
