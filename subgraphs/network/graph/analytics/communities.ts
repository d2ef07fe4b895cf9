/** Communities: groups that are linked among themselves more than chance would have it (Louvain), each of which hangs together. The same for the same seed. */
import type { Steps } from '../slices.js';
import type { Projection } from './projection.js';

const STEP = 1 << 12;
/** Passes over one level at most, and by how much a pass must better the modularity to be followed by another. */
const PASSES = 32;
const WORTH = 1e-6;

export interface Communities {
  /** The community of each of the projection's numbers; 0 is the largest. */
  readonly label: Uint32Array;
  readonly sizes: Uint32Array;
  /** How much more of the links is inside communities than chance would have it, -0.5 to 1 (at resolution 1). */
  readonly modularity: number;
  readonly levels: number;
}

/** A graph whose nodes are groups of the one before: `inner` is twice the weight of links inside a group. */
interface Level {
  readonly count: number;
  readonly starts: Uint32Array;
  readonly near: Uint32Array;
  readonly weight: Float64Array | Uint32Array;
  readonly inner: Float64Array;
}

/** The projection is one with links both ways; its seed is that of the order in which nodes choose. */
export function* communities(graph: Projection, { resolution = 1 }: { resolution?: number } = {}): Steps<Communities> {
  const label = Uint32Array.from({ length: graph.count }, (_, node) => node);
  let level: Level = { ...pick(graph), inner: new Float64Array(graph.count) };
  let levels = 0;
  for (;;) {
    const group = yield* groupsOf(level, resolution, levels);
    const groups = renumber(group);
    if (groups === level.count) break;
    for (let node = 0; node < label.length; node += 1) label[node] = group[label[node]!]!;
    level = joined(level, group, groups);
    levels += 1;
    yield 1 - 1 / (levels + 2);
  }
  splitApart(graph, label);
  const sizes = bySize(graph, label);
  return { label, sizes, modularity: modularityOf(graph, label, resolution), levels };
}

const pick = ({ count, starts, near, weight }: Projection) => ({ count, starts, near, weight });

/** Lets each node go to the group of its neighbours where it does most good, again and again until it does little. */
function* groupsOf(
  { count, starts, near, weight, inner }: Level,
  resolution: number,
  done: number,
): Steps<Uint32Array> {
  const group = Uint32Array.from({ length: count }, (_, node) => node);
  const degree = new Float64Array(count);
  let all = 0;
  for (let node = 0; node < count; node += 1) {
    let sum = inner[node]!;
    for (let arc = starts[node]!; arc < starts[node + 1]!; arc += 1) sum += weight[arc]!;
    degree[node] = sum;
    all += sum;
  }
  if (all === 0) return group;
  const total = degree.slice();
  const toGroup = new Float64Array(count);
  const touched = new Uint32Array(count);
  for (let pass = 0; pass < PASSES; pass += 1) {
    let gained = 0;
    for (let node = 0; node < count; node += 1) {
      if ((node & (STEP - 1)) === 0) yield 1 - 1 / (done + 1 + (pass + node / count) / PASSES);
      gained += move(node);
    }
    if (gained / all < WORTH) break;
  }
  return group;

  /** What it gains that a node goes where it does most good; of equal groups its own, else the first met. */
  function move(node: number): number {
    const own = group[node]!;
    const mine = degree[node]!;
    let count = 0;
    for (let arc = starts[node]!; arc < starts[node + 1]!; arc += 1) {
      const theirs = group[near[arc]!]!;
      if (toGroup[theirs] === 0) touched[count++] = theirs;
      toGroup[theirs]! += weight[arc]!;
    }
    const share = (resolution * mine) / all;
    const stay = toGroup[own]! - share * (total[own]! - mine);
    let [best, most] = [own, stay];
    for (let at = 0; at < count; at += 1) {
      const theirs = touched[at]!;
      if (theirs !== own) {
        const good = toGroup[theirs]! - share * total[theirs]!;
        if (good > most + 1e-12) [best, most] = [theirs, good];
      }
      toGroup[theirs] = 0;
    }
    if (best === own) return 0;
    total[own]! -= mine;
    total[best]! += mine;
    group[node] = best;
    return 2 * (most - stay);
  }
}

/** Numbers groups from 0, in the order in which they are met; how many there are. */
function renumber(group: Uint32Array): number {
  const numbers = new Map<number, number>();
  for (let node = 0; node < group.length; node += 1) {
    let number = numbers.get(group[node]!);
    if (number === undefined) numbers.set(group[node]!, (number = numbers.size));
    group[node] = number;
  }
  return numbers.size;
}

/** The graph of the groups. */
function joined(level: Level, group: Uint32Array, count: number): Level {
  const { starts, near, weight } = level;
  const inner = new Float64Array(count);
  const memberStarts = new Uint32Array(count + 1);
  for (const number of group) memberStarts[number + 1]! += 1;
  for (let number = 0; number < count; number += 1) memberStarts[number + 1]! += memberStarts[number]!;
  const members = new Uint32Array(level.count);
  const next = memberStarts.slice(0, count);
  group.forEach((number, node) => (members[next[number]!++] = node));
  const newStarts = new Uint32Array(count + 1);
  const [newNear, newWeight]: [number[], number[]] = [[], []];
  const toGroup = new Map<number, number>();
  for (let number = 0; number < count; number += 1) {
    toGroup.clear();
    for (let at = memberStarts[number]!; at < memberStarts[number + 1]!; at += 1) {
      const node = members[at]!;
      inner[number]! += level.inner[node]!;
      for (let arc = starts[node]!; arc < starts[node + 1]!; arc += 1) {
        const other = group[near[arc]!]!;
        if (other === number) inner[number]! += weight[arc]!;
        else toGroup.set(other, (toGroup.get(other) ?? 0) + weight[arc]!);
      }
    }
    for (const [other, sum] of toGroup) {
      newNear.push(other);
      newWeight.push(sum);
    }
    newStarts[number + 1] = newNear.length;
  }
  return { count, starts: newStarts, near: Uint32Array.from(newNear), weight: Float64Array.from(newWeight), inner };
}

/** A group that does not hang together is several: each part bettered by itself. */
function splitApart({ count, starts, near }: Projection, label: Uint32Array): void {
  const seen = new Uint8Array(count);
  const stack: number[] = [];
  const old = label.slice();
  let parts = 0;
  for (let root = 0; root < count; root += 1) {
    if (seen[root]) continue;
    seen[root] = 1;
    stack.push(root);
    for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
      label[node] = parts;
      for (let arc = starts[node]!; arc < starts[node + 1]!; arc += 1) {
        const other = near[arc]!;
        if (seen[other] || old[other] !== old[node]) continue;
        seen[other] = 1;
        stack.push(other);
      }
    }
    parts += 1;
  }
}

/** Numbers communities by size, the largest 0; equal ones stay in the order of their first member. */
function bySize(graph: Projection, label: Uint32Array): Uint32Array {
  const sizes: number[] = [];
  for (const number of label) sizes[number] = (sizes[number] ?? 0) + 1;
  const order = [...sizes.keys()].sort((one, other) => sizes[other]! - sizes[one]! || one - other);
  const place = new Uint32Array(order.length);
  order.forEach((number, at) => (place[number] = at));
  for (let node = 0; node < graph.count; node += 1) label[node] = place[label[node]!]!;
  return Uint32Array.from(order, (number) => sizes[number]!);
}

export function modularityOf({ count, starts, near, weight }: Projection, label: Uint32Array, resolution = 1): number {
  const total = new Float64Array(count);
  let [inside, all] = [0, 0];
  for (let node = 0; node < count; node += 1) {
    for (let arc = starts[node]!; arc < starts[node + 1]!; arc += 1) {
      all += weight[arc]!;
      total[label[node]!]! += weight[arc]!;
      if (label[near[arc]!] === label[node]) inside += weight[arc]!;
    }
  }
  if (all === 0) return 0;
  return inside / all - resolution * total.reduce((sum, part) => sum + (part / all) ** 2, 0);
}
