/** Links as they come, one column for each property: what an index is built from. */
import { resized, withRoom } from './grow.js';

export class Columns {
  length = 0;
  key = new Uint32Array(0);
  from = new Uint32Array(0);
  to = new Uint32Array(0);
  tag = new Uint16Array(0);
  since = new Int32Array(0);
  until = new Int32Array(0);

  push(key: number, from: number, to: number, tag: number, since: number, until: number): number {
    const at = this.length;
    if (at === this.key.length) this.resize(withRoom(this.key, at + 1).length);
    this.put(at, key, from, to, tag, since, until);
    this.length = at + 1;
    return at;
  }

  put(at: number, key: number, from: number, to: number, tag: number, since: number, until: number): void {
    this.key[at] = key;
    this.from[at] = from;
    this.to[at] = to;
    this.tag[at] = tag;
    this.since[at] = since;
    this.until[at] = until;
  }

  copy(): Columns {
    const copy = new Columns();
    copy.length = this.length;
    copy.key = this.key.slice();
    copy.from = this.from.slice();
    copy.to = this.to.slice();
    copy.tag = this.tag.slice();
    copy.since = this.since.slice();
    copy.until = this.until.slice();
    return copy;
  }

  get bytes(): number {
    return this.key.length * 22;
  }

  private resize(length: number): void {
    this.key = resized(this.key, length);
    this.from = resized(this.from, length);
    this.to = resized(this.to, length);
    this.tag = resized(this.tag, length);
    this.since = resized(this.since, length);
    this.until = resized(this.until, length);
  }
}
