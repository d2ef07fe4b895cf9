/** The k shortest paths that visit no node twice (Yen), in the order of their length and then of the ids on them. */
import type { Cut, Filter, Path } from '../types.js';
import type { View } from '../view.js';
import { LENGTH, pathOf, search, type PathOptions } from './shortest.js';
import { Walker } from './walker.js';

/** Paths that differ only in which of several links they take between two nodes count as one. With a cut, those given are right and more may follow. */
export function shortestPaths(
  view: View,
  from: string,
  to: string,
  filter: Filter,
  { count, maxLength = LENGTH, ...budget }: PathOptions & { count: number },
): { paths: Path[]; cut: Cut | null } {
  const [begin, end] = [view.nodes.find(from), view.nodes.find(to)];
  if (begin < 0 || end < 0 || count < 1) return { paths: [], cut: null };
  const walker = new Walker(view, filter, budget, [begin, end]);
  const compare = (one: number[], other: number[]) => compareNodes(view, one, other);
  const first = search(walker, begin, end, maxLength);
  const found: number[][] = first.nodes ? [first.nodes] : [];
  let cut = first.cut;
  // What could come next, the best first, with where it left the path it came from.
  const candidates: { nodes: number[]; leaves: number }[] = [];
  let leaves = 0;
  while (found.length > 0 && found.length < count && !isSpent(cut)) {
    const last = found.at(-1)!;
    for (let at = leaves; at < last.length - 1; at += 1) {
      const root = last.slice(0, at + 1);
      const same = found.filter((nodes) => root.every((node, index) => nodes[index] === node));
      const barred = { nodes: new Set(root.slice(0, -1)), next: new Set(same.map((nodes) => nodes[at + 1]!)) };
      const spur = search(walker, root.at(-1)!, end, maxLength - at, barred);
      if (spur.nodes) candidates.push({ nodes: [...root.slice(0, -1), ...spur.nodes], leaves: at });
      cut = worse(cut, spur.cut);
      if (isSpent(cut)) break;
    }
    if (isSpent(cut)) break;
    candidates.sort((one, other) => compare(one.nodes, other.nodes));
    const next = candidates.shift();
    if (!next) break;
    found.push(next.nodes);
    leaves = next.leaves;
  }
  return { paths: found.map((nodes) => pathOf(walker, nodes)), cut: found.length === count ? null : cut };
}

function isSpent(cut: Cut | null): boolean {
  return cut?.because === 'VISITS';
}

function worse(one: Cut | null, other: Cut | null): Cut | null {
  return isSpent(one) ? one : (other ?? one);
}

function compareNodes(view: View, one: readonly number[], other: readonly number[]): number {
  if (one.length !== other.length) return one.length - other.length;
  const at = one.findIndex((node, index) => node !== other[index]);
  return at < 0 ? 0 : view.nodes.ids.compare(one[at]!, other[at]!);
}
