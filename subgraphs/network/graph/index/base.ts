/**
 * All links at one time, by their two ends, in typed arrays that never change: 33 bytes a link.
 * A link's position is its place among the links that begin at its node; there stands all that is known of it. Under its other end stands the
 * position, with what most walks ask repeated, so that they need not go there. Under each node links stand by key, in both directions.
 */
import { KeyTable } from './key-table.js';

export class Base {
  readonly to: Uint32Array;
  readonly tag: Uint16Array;
  readonly since: Int32Array;
  readonly until: Int32Array;
  readonly key: Uint32Array;
  readonly inAt: Uint32Array;
  readonly inFrom: Uint32Array;
  readonly inTag: Uint16Array;
  readonly keys: KeyTable;

  /** `outStart[node]` to `outStart[node + 1]` are the positions of links from a node; likewise `inStart`, of those to it. */
  constructor(
    readonly size: number,
    readonly nodeCount: number,
    readonly outStart: Uint32Array,
    readonly inStart: Uint32Array,
  ) {
    this.to = new Uint32Array(size);
    this.tag = new Uint16Array(size);
    this.since = new Int32Array(size);
    this.until = new Int32Array(size);
    const key = (this.key = new Uint32Array(size));
    this.inAt = new Uint32Array(size);
    this.inFrom = new Uint32Array(size);
    this.inTag = new Uint16Array(size);
    this.keys = new KeyTable((position) => key[position]!, size);
  }

  /** Where the link at a position begins: the last node whose links begin at or before it. */
  from(position: number): number {
    const { outStart } = this;
    let [low, high] = [0, this.nodeCount - 1];
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if (outStart[middle]! <= position) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** How many links a node has, in both directions. */
  degree(node: number): number {
    if (node >= this.nodeCount) return 0;
    return this.outStart[node + 1]! - this.outStart[node]! + this.inStart[node + 1]! - this.inStart[node]!;
  }

  get bytes(): { links: number; nodes: number } {
    const { to, tag, since, until, key, inAt, inFrom, inTag } = this;
    const columns = [to, tag, since, until, key, inAt, inFrom, inTag];
    return {
      links: columns.reduce((sum, column) => sum + column.byteLength, this.keys.bytes),
      nodes: this.outStart.byteLength + this.inStart.byteLength,
    };
  }
}

export const EMPTY = new Base(0, 0, new Uint32Array(1), new Uint32Array(1));
