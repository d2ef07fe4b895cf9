/** Finds the position of a key (an unsigned number) in a column of keys, in 4 bytes a key and a little; keys are never taken out. */
const FULLEST = 0.85;
const NOWHERE = 0;

export class KeyTable {
  private places: Uint32Array;
  private count = 0;

  /** `keyAt` tells the key at a position; the table keeps positions only. */
  constructor(
    private readonly keyAt: (position: number) => number,
    expected = 16,
  ) {
    this.places = new Uint32Array(Math.ceil((expected + 1) / FULLEST));
  }

  /** The position of a key, or -1. */
  find(key: number): number {
    const { places } = this;
    for (let place = placeOf(key, places.length); ; place = place + 1 === places.length ? 0 : place + 1) {
      const position = places[place]!;
      if (position === NOWHERE) return -1;
      if (this.keyAt(position - 1) === key) return position - 1;
    }
  }

  /** Says where a key stands now, in place of where it stood before. */
  put(key: number, position: number): void {
    if (this.count + 1 > this.places.length * FULLEST) this.grow();
    const { places } = this;
    let place = placeOf(key, places.length);
    while (places[place] !== NOWHERE && this.keyAt(places[place]! - 1) !== key) {
      place = place + 1 === places.length ? 0 : place + 1;
    }
    if (places[place] === NOWHERE) this.count += 1;
    places[place] = position + 1;
  }

  /** The same over a copy of the column. */
  copy(keyAt: (position: number) => number): KeyTable {
    const copy = new KeyTable(keyAt, 0);
    copy.places = this.places.slice();
    copy.count = this.count;
    return copy;
  }

  get bytes(): number {
    return this.places.byteLength;
  }

  private grow(): void {
    const old = this.places;
    this.places = new Uint32Array(old.length * 2);
    for (const position of old) {
      if (position === NOWHERE) continue;
      let place = placeOf(this.keyAt(position - 1), this.places.length);
      while (this.places[place] !== NOWHERE) place = place + 1 === this.places.length ? 0 : place + 1;
      this.places[place] = position;
    }
  }
}

/** Any number of places, not only a power of two, so that a table of known size has no slack. */
export function placeOf(key: number, places: number): number {
  return Math.floor((mix(key) / 0x1_0000_0000) * places);
}

/** Spreads 32 bits over 32 bits, one to one (the finaliser of MurmurHash3). */
export function mix(value: number): number {
  let bits = value ^ (value >>> 16);
  bits = Math.imul(bits, 0x85ebca6b);
  bits ^= bits >>> 13;
  bits = Math.imul(bits, 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
