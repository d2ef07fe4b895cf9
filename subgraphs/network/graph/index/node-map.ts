/** A map from node to number whose cost grows with what is put in, not with the graph: what a walk has seen. */
const FIRST = 64;
/** Up to so many places it grows fourfold. */
const FAST = 1 << 16;

export class NodeMap {
  size = 0;
  /** Node + 1 and its value side by side; 0: free. */
  private cells = new Uint32Array(FIRST * 2);
  private mask = FIRST - 1;

  /** What a node was given, or -1. */
  get(node: number): number {
    const { cells, mask } = this;
    for (let place = spread(node) & mask; ; place = (place + 1) & mask) {
      const found = cells[place * 2]!;
      if (found === node + 1) return cells[place * 2 + 1]!;
      if (found === 0) return -1;
    }
  }

  has(node: number): boolean {
    return this.get(node) >= 0;
  }

  set(node: number, value: number): void {
    const place = this.placeFor(node); // First: it may make the cells anew.
    this.cells[place * 2 + 1] = value;
  }

  /** Gives a node its value unless it has one; whether it had none. */
  add(node: number, value: number): boolean {
    const before = this.size;
    const place = this.placeFor(node);
    if (this.size === before) return false;
    this.cells[place * 2 + 1] = value;
    return true;
  }

  *keys(): Generator<number> {
    for (let cell = 0; cell < this.cells.length; cell += 2) {
      if (this.cells[cell] !== 0) yield this.cells[cell]! - 1;
    }
  }

  copy(): NodeMap {
    const copy = new NodeMap();
    copy.size = this.size;
    copy.cells = this.cells.slice();
    copy.mask = this.mask;
    return copy;
  }

  get bytes(): number {
    return this.cells.byteLength;
  }

  private placeFor(node: number): number {
    if (this.size * 3 > this.mask * 2) this.grow();
    const { cells, mask } = this;
    let place = spread(node) & mask;
    while (cells[place * 2] !== 0) {
      if (cells[place * 2] === node + 1) return place;
      place = (place + 1) & mask;
    }
    cells[place * 2] = node + 1;
    this.size += 1;
    return place;
  }

  private grow(): void {
    const old = this.cells;
    const places = (this.mask + 1) * (this.mask < FAST ? 4 : 2);
    this.cells = new Uint32Array(places * 2);
    this.mask = places - 1;
    for (let cell = 0; cell < old.length; cell += 2) {
      if (old[cell] === 0) continue;
      let place = spread(old[cell]! - 1) & this.mask;
      while (this.cells[place * 2] !== 0) place = (place + 1) & this.mask;
      this.cells[place * 2] = old[cell]!;
      this.cells[place * 2 + 1] = old[cell + 1]!;
    }
  }
}

function spread(node: number): number {
  const bits = Math.imul(node, 0x9e3779b1);
  return bits ^ (bits >>> 15);
}
