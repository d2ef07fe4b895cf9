/** Ids of nodes as numbers from 0, in the order of their first mention; their text is kept once, as bytes. */
import { resized, withRoom } from './grow.js';
import { cellOf, mix, placeOf, positionIn, shows } from './key-table.js';

const FULLEST = 0.85;

export class Ids {
  count = 0;
  private text = Buffer.alloc(1024);
  /** Where each id begins; the next one's beginning is its end. */
  private starts = new Uint32Array(17);
  /** Numbers as cells, at the place of the text's hash; 0: free. */
  private places = new Uint32Array(32);
  private isAscii = true;
  /** The id looked for, as bytes. */
  private sought = Buffer.alloc(256);

  /** The number of an id, or -1. */
  find(id: string): number {
    const length = this.write(id);
    return positionIn(this.places[this.placeOfSought(length, hash(this.sought, 0, length))]!);
  }

  /** The number of an id, given to it now if it has none. */
  intern(id: string): number {
    const length = this.write(id);
    const hashed = hash(this.sought, 0, length);
    let place = this.placeOfSought(length, hashed);
    if (this.places[place] !== 0) return positionIn(this.places[place]!);
    if (this.count + 1 > this.places.length * FULLEST) {
      this.rehash(this.places.length * 2);
      place = this.placeOfSought(length, hashed);
    }
    const start = this.starts[this.count]!;
    if (start + length > this.text.length) {
      const longer = Buffer.alloc(Math.ceil((start + length) * 1.5));
      this.text.copy(longer, 0, 0, start);
      this.text = longer;
    }
    this.sought.copy(this.text, start, 0, length);
    this.starts = withRoom(this.starts, this.count + 2);
    this.starts[this.count + 1] = start + length;
    this.places[place] = cellOf(hashed, this.count);
    this.count += 1;
    return this.count - 1;
  }

  idOf(index: number): string {
    const [start, end] = [this.starts[index]!, this.starts[index + 1]!];
    // Nearly all ids are ASCII, which is read in half the time.
    return this.text.toString(this.isAscii ? 'latin1' : 'utf8', start, end);
  }

  /** Orders two ids by their bytes, which is the order of their code points. */
  compare(one: number, other: number): number {
    const { text, starts } = this;
    const [endOne, endOther] = [starts[one + 1]!, starts[other + 1]!];
    let [a, b] = [starts[one]!, starts[other]!];
    for (; a < endOne && b < endOther; a += 1, b += 1) {
      if (text[a] !== text[b]) return text[a]! - text[b]!;
    }
    return endOne - a - (endOther - b);
  }

  /** A hash of the id's text, the same whatever its number. */
  hashOf(index: number): number {
    return hash(this.text, this.starts[index]!, this.starts[index + 1]!);
  }

  /** Gives back the room that was kept for more. */
  trim(): void {
    const end = this.starts[this.count]!;
    const text = Buffer.alloc(end + 256);
    this.text.copy(text, 0, 0, end);
    this.text = text;
    this.starts = resized(this.starts, this.count + 1);
    this.rehash(Math.ceil((this.count + 16) / FULLEST));
  }

  get bytes(): number {
    return this.text.length + this.starts.byteLength + this.places.byteLength;
  }

  private write(id: string): number {
    if (id.length * 3 > this.sought.length) this.sought = Buffer.alloc(id.length * 3);
    const { sought } = this;
    for (let at = 0; at < id.length; at += 1) {
      const code = id.charCodeAt(at);
      if (code > 127) {
        this.isAscii = false;
        return sought.write(id);
      }
      sought[at] = code;
    }
    return id.length;
  }

  /** Where the id just written stands, or the free place where it would. */
  private placeOfSought(length: number, hashed: number): number {
    const { places, starts, text, sought } = this;
    let place = placeOf(hashed, places.length);
    for (; places[place] !== 0; place = place + 1 === places.length ? 0 : place + 1) {
      if (!shows(places[place]!, hashed)) continue;
      const index = positionIn(places[place]!);
      const start = starts[index]!;
      if (starts[index + 1]! - start !== length) continue;
      let at = length - 1; // From the end: ids of one type begin alike.
      while (at >= 0 && text[start + at] === sought[at]) at -= 1;
      if (at < 0) return place;
    }
    return place;
  }

  private rehash(length: number): void {
    this.places = new Uint32Array(length);
    for (let index = 0; index < this.count; index += 1) {
      const hashed = this.hashOf(index);
      let place = placeOf(hashed, length);
      while (this.places[place] !== 0) place = place + 1 === length ? 0 : place + 1;
      this.places[place] = cellOf(hashed, index);
    }
  }
}

function hash(bytes: Uint8Array, start: number, end: number): number {
  let bits = 0x811c9dc5;
  for (let at = start; at < end; at += 1) bits = Math.imul(bits ^ bytes[at]!, 0x01000193);
  return mix(bits);
}
