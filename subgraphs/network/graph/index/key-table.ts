/** Finds the position of a key (an unsigned number) in a column of keys, in 4 bytes a key and a little; keys are never taken out. */
const FULLEST = 0.85;
const FREE = 0;
/** A cell holds the position + 1, and in its highest five bits some of the key's hash: of 32 wrong cells 31 are passed without a look at the column. */
const POSITION = 0x07ff_ffff;
const SIGN = 27;

export class KeyTable {
  private cells: Uint32Array;
  private count = 0;

  /** `keyAt` tells the key at a position; the table keeps positions only. */
  constructor(
    private readonly keyAt: (position: number) => number,
    expected = 16,
  ) {
    this.cells = new Uint32Array(Math.ceil((expected + 1) / FULLEST));
  }

  /** The position of a key, or -1. */
  find(key: number): number {
    const cell = this.cells[this.placeFor(key, mix(key))]!;
    return positionIn(cell);
  }

  /** Says where a key stands now, in place of where it stood before. */
  put(key: number, position: number): void {
    if (this.count + 1 > this.cells.length * FULLEST) this.grow();
    const hash = mix(key);
    const place = this.placeFor(key, hash);
    if (this.cells[place] === FREE) this.count += 1;
    this.cells[place] = cellOf(hash, position);
  }

  /** Where the key stands, or the free place where it would. */
  private placeFor(key: number, hash: number): number {
    const { cells } = this;
    const sign = signOf(hash);
    for (let place = placeOf(hash, cells.length); ; place = place + 1 === cells.length ? 0 : place + 1) {
      const cell = cells[place]!;
      if (cell === FREE || (cell >>> SIGN === sign && this.keyAt((cell & POSITION) - 1) === key)) return place;
    }
  }

  /** The same over a copy of the column. */
  copy(keyAt: (position: number) => number): KeyTable {
    const copy = new KeyTable(keyAt, 0);
    copy.cells = this.cells.slice();
    copy.count = this.count;
    return copy;
  }

  get bytes(): number {
    return this.cells.byteLength;
  }

  private grow(): void {
    const old = this.cells;
    this.cells = new Uint32Array(old.length * 2);
    for (const cell of old) {
      if (cell === FREE) continue;
      let place = placeOf(mix(this.keyAt((cell & POSITION) - 1)), this.cells.length);
      while (this.cells[place] !== FREE) place = place + 1 === this.cells.length ? 0 : place + 1;
      this.cells[place] = cell;
    }
  }
}

/** A position with what it shows of its hash. */
export function cellOf(hash: number, position: number): number {
  if (position >= POSITION) throw new RangeError(`The index holds at most ${POSITION} nodes, and as many links.`);
  return ((signOf(hash) << SIGN) | (position + 1)) >>> 0;
}

/** The position in a cell, or -1 in a free one. */
export function positionIn(cell: number): number {
  return (cell & POSITION) - 1;
}

/** Whether a cell may be that of a hash. */
export function shows(cell: number, hash: number): boolean {
  return cell >>> SIGN === signOf(hash);
}

/** Bits of a hash that do not decide its place. */
function signOf(hash: number): number {
  return hash & 31;
}

/** Where a hash belongs among any number of places, not only a power of two, so that a table of known size has no slack. */
export function placeOf(hash: number, places: number): number {
  return Math.floor((hash / 0x1_0000_0000) * places);
}

/** Spreads 32 bits over 32 bits, one to one (the finaliser of MurmurHash3). */
export function mix(value: number): number {
  let bits = value ^ (value >>> 16);
  bits = Math.imul(bits, 0x85ebca6b);
  bits ^= bits >>> 13;
  bits = Math.imul(bits, 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
