/** PageRank: how often one comes by a node who follows links at random and at times starts anew anywhere; several links count as often. */
import { strides, type Steps } from '../slices.js';
import type { Projection } from './projection.js';

export interface PageRank {
  /** By the projection's numbers; they add up to 1. */
  readonly score: Float64Array;
  readonly rounds: number;
  /** By how much the last round changed the scores, in all: below `tolerance`, or the rounds ran out. */
  readonly change: number;
}

/** Links are followed as the projection's filter has them: as they point with OUT, both ways with BOTH. */
export function* pageRank(
  { count, starts, near, weight }: Projection,
  {
    damping = 0.85,
    tolerance = 1e-9,
    rounds: most = 200,
  }: { damping?: number; tolerance?: number; rounds?: number } = {},
): Steps<PageRank> {
  const leaving = new Float64Array(count);
  for (let arc = 0; arc < near.length; arc += 1) leaving[near[arc]!]! += weight[arc]!;
  let score = new Float64Array(count).fill(count > 0 ? 1 / count : 0);
  let next = new Float64Array(count);
  let rounds = 0;
  let change = Number.POSITIVE_INFINITY;
  while (count > 0 && rounds < most && change >= tolerance) {
    // Where no link leads on, one starts anew.
    let stranded = 0;
    for (let node = 0; node < count; node += 1) if (leaving[node] === 0) stranded += score[node]!;
    const anywhere = (1 - damping + damping * stranded) / count;
    const [before, after] = [score, next];
    change = 0;
    const round = strides(count, (start, end) => {
      for (let node = start; node < end; node += 1) {
        let sum = 0;
        for (let arc = starts[node]!; arc < starts[node + 1]!; arc += 1) {
          const other = near[arc]!;
          sum += (before[other]! * weight[arc]!) / leaving[other]!;
        }
        after[node] = anywhere + damping * sum;
        change += Math.abs(after[node]! - before[node]!);
      }
    });
    for (const done of round) yield (rounds + done) / most;
    [score, next] = [after, before];
    rounds += 1;
  }
  return { score, rounds, change };
}
