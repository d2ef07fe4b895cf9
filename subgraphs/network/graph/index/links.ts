/** The links of the network: a base that does not change and the delta on top. A link is spoken of by its place: a position in the base, or past them a slot of the delta. */
import { runAtOnce } from '../slices.js';
import { EMPTY, type Base } from './base.js';
import { buildBase } from './build.js';
import type { Columns } from './columns.js';
import { Delta } from './delta.js';

export class Links {
  constructor(
    readonly base: Base = EMPTY,
    readonly delta: Delta = new Delta(base.size),
  ) {}

  static of(columns: Columns, nodeCount: number): Links {
    return new Links(runAtOnce(buildBase(columns, nodeCount)));
  }

  get count(): number {
    return this.base.size - this.delta.goneCount + this.delta.aliveCount;
  }

  /** The place of a link that stands, or -1. */
  find(key: number): number {
    const slot = this.delta.find(key);
    if (slot >= 0) return this.base.size + slot;
    const position = this.base.keys.find(key);
    return position >= 0 && !this.delta.isGone(position) ? position : -1;
  }

  from(place: number): number {
    return place < this.base.size ? this.base.from(place) : this.delta.links.from[place - this.base.size]!;
  }
  to(place: number): number {
    return place < this.base.size ? this.base.to[place]! : this.delta.links.to[place - this.base.size]!;
  }
  tag(place: number): number {
    return place < this.base.size ? this.base.tag[place]! : this.delta.links.tag[place - this.base.size]!;
  }
  since(place: number): number {
    return place < this.base.size ? this.base.since[place]! : this.delta.links.since[place - this.base.size]!;
  }
  until(place: number): number {
    return place < this.base.size ? this.base.until[place]! : this.delta.links.until[place - this.base.size]!;
  }
  key(place: number): number {
    return place < this.base.size ? this.base.key[place]! : this.delta.links.key[place - this.base.size]!;
  }

  /** Whether anything changed: to say the same again changes nothing. */
  set(key: number, from: number, to: number, tag: number, since: number, until: number): boolean {
    const place = this.find(key);
    if (place >= 0) {
      const isSame =
        this.tag(place) === tag &&
        this.since(place) === since &&
        this.until(place) === until &&
        this.to(place) === to &&
        this.from(place) === from;
      if (isSame) return false;
      if (place < this.base.size) this.delta.markGone(place);
    }
    this.delta.add(key, from, to, tag, since, until);
    return true;
  }

  remove(key: number): boolean {
    const place = this.find(key);
    if (place < 0) return false;
    if (place < this.base.size) this.delta.markGone(place);
    else this.delta.drop(place - this.base.size);
    return true;
  }

  /** Does something for each link that stands. */
  each(visit: (place: number, from: number) => void): void {
    const { base, delta } = this;
    for (let node = 0; node < base.nodeCount; node += 1) {
      for (let position = base.outStart[node]!; position < base.outStart[node + 1]!; position += 1) {
        if (!delta.isGone(position)) visit(position, node);
      }
    }
    for (let slot = 0; slot < delta.links.length; slot += 1) {
      if (delta.alive[slot] === 1) visit(base.size + slot, delta.links.from[slot]!);
    }
  }

  /** A copy that stays as this is now. */
  copy(): Links {
    return new Links(this.base, this.delta.copy());
  }
}
