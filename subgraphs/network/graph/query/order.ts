/** Puts nodes in the order of their ids, so that an answer is the same whatever the order in which its nodes became known. */
import type { View } from '../view.js';
import { GO_ON } from '../types.js';

export function byId(view: View, nodes: number[]): number[] {
  const { ids } = view.nodes;
  return nodes.sort((one, other) => ids.compare(one, other));
}

/** The first `count` of them by id; of very many without putting all in order. */
export function firstById(view: View, nodes: readonly number[], count: number): number[] {
  if (nodes.length <= count * 4) return byId(view, [...nodes]).slice(0, count);
  const { ids } = view.nodes;
  let kept: number[] = [];
  let last = -1;
  for (const node of nodes) {
    if (last >= 0 && ids.compare(node, last) >= 0) continue;
    kept.push(node);
    if (kept.length < count * 2 + 16) continue;
    kept = byId(view, kept).slice(0, count);
    last = kept.at(-1) ?? -1;
  }
  return byId(view, kept).slice(0, count);
}

/** Some nodes to go on from, as ids. */
export function goOnFrom(view: View, nodes: readonly number[]): string[] {
  return firstById(view, nodes, GO_ON).map((node) => view.idOf(node));
}
