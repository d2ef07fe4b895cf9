/** What is known of each node, by its number: whether its owner describes it, its type, and between which days it exists. */
import type { NodeInput, NodeRecord } from '../types.js';
import { resized, withRoom } from './grow.js';
import { Ids } from './ids.js';

/** No bound: before all days, after all days. */
export const ALWAYS = -0x8000_0000;
export const FOREVER = 0x7fff_ffff;

/** Described by its owner; without it a node is only what links name. */
export const PRESENT = 1;
export const COLLECTIVE = 2;
/** It has a first or last day. */
export const DATED = 4;

export class Nodes {
  /** How many are described. */
  present = 0;
  readonly types: string[] = [];
  state = new Uint8Array(16);
  type = new Uint16Array(16);
  since = new Int32Array(16);
  until = new Int32Array(16);
  private readonly typeNumbers = new Map<string, number>();

  constructor(readonly ids: Ids = new Ids()) {}

  /** A copy that stays as this is now; ids only ever come to those that there are. */
  copy(): Nodes {
    const copy = new Nodes(this.ids);
    copy.present = this.present;
    copy.types.push(...this.types);
    copy.state = this.state.slice();
    copy.type = this.type.slice();
    copy.since = this.since.slice();
    copy.until = this.until.slice();
    return copy;
  }

  /** All nodes, those that are only named included. */
  get count(): number {
    return this.ids.count;
  }

  intern(id: string): number {
    const node = this.ids.intern(id);
    if (node >= this.state.length) {
      this.state = withRoom(this.state, node + 1);
      this.type = withRoom(this.type, node + 1);
      this.since = withRoom(this.since, node + 1);
      this.until = withRoom(this.until, node + 1);
    }
    return node;
  }

  describe(input: NodeInput): void {
    const type = this.typeNumber(input.type);
    const node = this.intern(input.id);
    const [since, until] = [dayOr(input.sinceDay, ALWAYS), dayOr(input.untilDay, FOREVER)];
    if (!this.isPresent(node)) this.present += 1;
    this.type[node] = type;
    this.since[node] = since;
    this.until[node] = until;
    const dated = since !== ALWAYS || until !== FOREVER;
    this.state[node] = PRESENT | (input.collective ? COLLECTIVE : 0) | (dated ? DATED : 0);
  }

  /** Forgets what was said of a node; whether anything was. Links may go on naming it. */
  forget(id: string): boolean {
    const node = this.find(id);
    if (node < 0) return false;
    this.present -= 1;
    this.state[node] = 0;
    return true;
  }

  /** The number of a described node, or -1. */
  find(id: string): number {
    const node = this.ids.find(id);
    return node >= 0 && this.isPresent(node) ? node : -1;
  }

  isPresent(node: number): boolean {
    return node < this.state.length && (this.state[node]! & PRESENT) !== 0;
  }

  record(node: number): NodeRecord {
    return {
      id: this.ids.idOf(node),
      type: this.types[this.type[node]!]!,
      collective: (this.state[node]! & COLLECTIVE) !== 0,
      sinceDay: this.since[node] === ALWAYS ? null : this.since[node]!,
      untilDay: this.until[node] === FOREVER ? null : this.until[node]!,
    };
  }

  trim(): void {
    this.ids.trim();
    this.state = resized(this.state, this.count);
    this.type = resized(this.type, this.count);
    this.since = resized(this.since, this.count);
    this.until = resized(this.until, this.count);
  }

  get bytes(): number {
    const columns = [this.state, this.type, this.since, this.until];
    return this.ids.bytes + columns.reduce((sum, column) => sum + column.byteLength, 0);
  }

  private typeNumber(type: string): number {
    let number = this.typeNumbers.get(type);
    if (number === undefined) {
      if (this.types.length === 0x1_0000)
        throw new Error(`The network knows 65536 types of nodes, and has no room for ${type}.`);
      number = this.types.push(type) - 1;
      this.typeNumbers.set(type, number);
    }
    return number;
  }
}

/** A day that may be told, or the bound that stands for none. */
export function dayOr(day: number | null | undefined, otherwise: number): number {
  if (day == null) return otherwise;
  if (!Number.isInteger(day) || day <= ALWAYS || day >= FOREVER) {
    throw new RangeError(`A day is a whole number of days since 1970-01-01 (within 32 bits); ${day} is none.`);
  }
  return day;
}
