/** What has changed since the base was made: links that were added, in lists by their ends, and a mark on those of the base that are gone. */
import { Columns } from './columns.js';
import { withRoom } from './grow.js';
import { KeyTable } from './key-table.js';
import { NodeMap } from './node-map.js';

export class Delta {
  alive = new Uint8Array(0);
  aliveCount = 0;
  goneCount = 0;
  /** From each link the one added to its node before it; 0: none. */
  private beforeOut = new Uint32Array(0);
  private beforeIn = new Uint32Array(0);
  private keys = new KeyTable((slot) => this.links.key[slot]!);
  /** One bit a link of the base; made with the first that goes. */
  private gone: Uint8Array | null = null;

  /** `links` are all that were ever added, `alive` says which still stand; `lastOut` and `lastIn` tell the last one added to a node. */
  constructor(
    private readonly baseSize: number,
    readonly links = new Columns(),
    private readonly lastOut = new NodeMap(),
    private readonly lastIn = new NodeMap(),
  ) {}

  get isEmpty(): boolean {
    return this.aliveCount === 0 && this.goneCount === 0;
  }

  isGone(position: number): boolean {
    return this.gone !== null && (this.gone[position >>> 3]! & (1 << (position & 7))) !== 0;
  }

  markGone(position: number): void {
    this.gone ??= new Uint8Array((this.baseSize >>> 3) + 1);
    this.gone[position >>> 3]! |= 1 << (position & 7);
    this.goneCount += 1;
  }

  /** The slot of a link that stands, or -1. */
  find(key: number): number {
    const slot = this.keys.find(key);
    return slot >= 0 && this.alive[slot] === 1 ? slot : -1;
  }

  add(key: number, from: number, to: number, tag: number, since: number, until: number): void {
    const known = this.keys.find(key);
    if (known >= 0 && this.links.from[known] === from && this.links.to[known] === to) {
      if (this.alive[known] === 0) this.aliveCount += 1;
      this.alive[known] = 1;
      this.links.put(known, key, from, to, tag, since, until);
      return;
    }
    if (known >= 0) this.drop(known);
    const slot = this.links.push(key, from, to, tag, since, until);
    this.alive = withRoom(this.alive, slot + 1);
    this.beforeOut = withRoom(this.beforeOut, slot + 1);
    this.beforeIn = withRoom(this.beforeIn, slot + 1);
    this.alive[slot] = 1;
    this.aliveCount += 1;
    this.beforeOut[slot] = this.lastOut.get(from) + 1;
    this.beforeIn[slot] = this.lastIn.get(to) + 1;
    this.lastOut.set(from, slot);
    this.lastIn.set(to, slot);
    this.keys.put(key, slot);
  }

  drop(slot: number): void {
    if (this.alive[slot] === 1) this.aliveCount -= 1;
    this.alive[slot] = 0;
  }

  /** The first slot under a node, and the next after one, those that no longer stand included; -1 at the end. */
  firstOut(node: number): number {
    return this.lastOut.get(node);
  }
  firstIn(node: number): number {
    return this.lastIn.get(node);
  }
  nextOut(slot: number): number {
    return this.beforeOut[slot]! - 1;
  }
  nextIn(slot: number): number {
    return this.beforeIn[slot]! - 1;
  }

  /** The links that stand, for themselves. */
  standing(): Columns {
    const { links } = this;
    const standing = new Columns();
    for (let slot = 0; slot < links.length; slot += 1) {
      if (this.alive[slot] === 0) continue;
      const { key, from, to, tag, since, until } = links;
      standing.push(key[slot]!, from[slot]!, to[slot]!, tag[slot]!, since[slot]!, until[slot]!);
    }
    return standing;
  }

  /** The marks on links of the base, as they are now. */
  marks(): { isGone: (position: number) => boolean; count: number } {
    const gone = this.gone?.slice();
    const isGone = (position: number) => gone !== undefined && (gone[position >>> 3]! & (1 << (position & 7))) !== 0;
    return { isGone, count: this.goneCount };
  }

  /** A copy that stays as this is now. */
  copy(): Delta {
    const copy = new Delta(this.baseSize, this.links.copy(), this.lastOut.copy(), this.lastIn.copy());
    copy.alive = this.alive.slice();
    copy.aliveCount = this.aliveCount;
    copy.goneCount = this.goneCount;
    copy.beforeOut = this.beforeOut.slice();
    copy.beforeIn = this.beforeIn.slice();
    copy.keys = this.keys.copy((slot) => copy.links.key[slot]!);
    copy.gone = this.gone?.slice() ?? null;
    return copy;
  }

  get bytes(): number {
    const lists = this.beforeOut.byteLength + this.beforeIn.byteLength + this.lastOut.bytes + this.lastIn.bytes;
    return this.links.bytes + this.alive.byteLength + lists + this.keys.bytes + (this.gone?.byteLength ?? 0);
  }
}
