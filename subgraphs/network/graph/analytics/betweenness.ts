/** Betweenness: on what part of all shortest paths between two others a node lies (Brandes 2001); of a large network estimated from a sample of starts. */
import type { Steps } from '../slices.js';
import type { Projection } from './projection.js';

/** Nodes times links up to which it is worked out exactly: some minutes at most. */
const EXACT = 2e9;
const PIVOTS = 256;
/** Steps between two looks at the clock. */
const STEP = 1 << 13;

export interface Betweenness {
  readonly isExact: boolean;
  /** From how many nodes shortest paths were followed. */
  readonly pivots: number;
  /** By the projection's numbers, 0 to 1. */
  readonly score: Float64Array;
  /** The standard error of each score; 0 where exact. A score lies within two of it in 95 of 100 cases. */
  readonly error: Float64Array;
}

/** `pivots` asks for a sample of that many starts; of at least as many as there are nodes, all is exact. */
export function* betweenness(graph: Projection, { pivots }: { pivots?: number } = {}): Steps<Betweenness> {
  const n = graph.count;
  const isSmall = n * Math.max(n, graph.arcs) <= EXACT;
  const k = Math.min(n, pivots ?? (isSmall ? n : PIVOTS));
  const sum = new Float64Array(n);
  const squares = new Float64Array(n);
  const walk = new Dependencies(graph);
  for (let pivot = 0; pivot < k; pivot += 1) {
    for (const part of walk.from(pivot)) yield (pivot + part) / k;
    for (let at = 1; at < walk.reached; at += 1) {
      const node = walk.queue[at]!;
      sum[node]! += walk.part[node]!;
      squares[node]! += walk.part[node]! ** 2;
    }
  }
  const pairs = (n - 1) * (n - 2);
  const scale = pairs > 0 ? n / pairs : 0;
  const score = sum.map((total) => (k > 0 ? (total / k) * scale : 0));
  const isExact = k === n;
  const error = new Float64Array(n);
  if (!isExact && k > 1) {
    // Of a sample without putting back: the fewer nodes remain, the surer it is.
    const remaining = Math.sqrt(1 - k / n);
    squares.forEach((square, node) => {
      const variance = Math.max(0, (square - sum[node]! ** 2 / k) / (k - 1));
      error[node] = scale * Math.sqrt(variance / k) * remaining;
    });
  }
  return { isExact, pivots: k, score, error };
}

/** From one start: how much each node has a part in shortest paths from there. */
class Dependencies {
  readonly queue: Uint32Array;
  readonly part: Float64Array;
  reached = 0;
  private readonly distance: Int32Array;
  private readonly ways: Float64Array;

  constructor(private readonly graph: Projection) {
    this.queue = new Uint32Array(graph.count);
    this.part = new Float64Array(graph.count);
    this.distance = new Int32Array(graph.count).fill(-1);
    this.ways = new Float64Array(graph.count);
  }

  *from(start: number): Generator<number> {
    for (let at = 0; at < this.reached; at += 1) this.distance[this.queue[at]!] = -1;
    this.see(start, 0, 1);
    this.reached = 1;
    this.queue[0] = start;
    for (let at = 0; at < this.reached; at += STEP) {
      this.spread(at, STEP);
      yield this.reached / this.graph.count / 2;
    }
    for (let at = this.reached; at > 0; at -= STEP) {
      this.gather(at, STEP);
      yield 1 - at / this.graph.count / 2;
    }
  }

  private see(node: number, distance: number, ways: number): void {
    this.distance[node] = distance;
    this.ways[node] = ways;
    this.part[node] = 0;
  }

  private spread(begin: number, count: number): void {
    const { starts, near } = this.graph;
    const { queue, distance, ways } = this;
    for (let at = begin; at < begin + count && at < this.reached; at += 1) {
      const node = queue[at]!;
      const far = distance[node]! + 1;
      for (let arc = starts[node]!; arc < starts[node + 1]!; arc += 1) {
        const other = near[arc]!;
        if (distance[other] === -1) {
          queue[this.reached++] = other;
          this.see(other, far, 0);
        }
        if (distance[other] === far) ways[other]! += ways[node]!;
      }
    }
  }

  private gather(end: number, count: number): void {
    const { starts, near } = this.graph;
    const { queue, distance, ways, part } = this;
    for (let at = end - 1; at >= 0 && at >= end - count; at -= 1) {
      const node = queue[at]!;
      const far = distance[node]! + 1;
      let sum = 0;
      for (let arc = starts[node]!; arc < starts[node + 1]!; arc += 1) {
        const other = near[arc]!;
        if (distance[other] === far) sum += (ways[node]! / ways[other]!) * (1 + part[other]!);
      }
      part[node] = sum;
    }
  }
}
