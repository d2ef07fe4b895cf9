/** Follows links from a node as a filter lets it, and counts what it looks at: the one way in which questions walk the network. */
import { COLLECTIVE, DATED, PRESENT } from '../index/nodes.js';
import type { Budget, Direction, Filter } from '../types.js';
import type { View } from '../view.js';

const VISITS = 1_000_000;

/** A link met on the way: the node at its other end, its place, and whether it points there. Return false to look at no more. */
export type Visit = (other: number, place: number, forward: boolean) => boolean | void;

export class Walker {
  /** How many links were looked at, and how many may be. */
  looked = 0;
  private visits: number;
  private readonly direction: Direction;
  private readonly day: number | null;
  private readonly tags: Uint8Array | null;
  /** The state that a node must have, of the bits that are asked about. */
  private readonly asked: number;
  private readonly avoid: ReadonlySet<number> | null;

  /** `always` are the nodes asked about: found whatever the filter says of nodes. */
  constructor(
    readonly view: View,
    filter: Filter = {},
    budget: Budget = {},
    private readonly always: readonly number[] = [],
  ) {
    this.visits = budget.visits ?? VISITS;
    this.direction = filter.direction ?? 'BOTH';
    this.day = filter.day ?? null;
    this.tags = filter.kinds == null ? null : view.tags.matching(filter.kinds);
    this.asked = filter.collectives ? PRESENT : PRESENT | COLLECTIVE;
    const avoided = (filter.avoid ?? []).map((id) => view.nodes.ids.find(id)).filter((node) => node >= 0);
    this.avoid = avoided.length === 0 ? null : new Set(avoided);
  }

  get isSpent(): boolean {
    return this.looked >= this.visits;
  }

  /** Whether a node may be passed or found. */
  admits(node: number): boolean {
    return this.matches(node) || this.always.includes(node);
  }

  private matches(node: number): boolean {
    const { nodes } = this.view;
    const state = nodes.state[node]!;
    if ((state & this.asked) !== PRESENT) return false;
    if (
      this.day !== null &&
      (state & DATED) !== 0 &&
      (nodes.since[node]! > this.day || nodes.until[node]! <= this.day)
    ) {
      return false;
    }
    return this.avoid === null || !this.avoid.has(node);
  }

  /** Whether a link is of the kinds asked for and holds on the day. */
  private holds(tag: number, place: number): boolean {
    if (this.tags !== null && this.tags[tag] === 0) return false;
    if (this.day === null) return true;
    const { links } = this.view;
    return links.since(place) <= this.day && this.day < links.until(place);
  }

  /** All links that the filter lets through, against their direction if `turned`. False if a visit or the budget ended it before. */
  each(node: number, visit: Visit, turned = false): boolean {
    const goes = this.direction !== (turned ? 'OUT' : 'IN');
    const comes = this.direction !== (turned ? 'IN' : 'OUT');
    return (!goes || this.eachOut(node, visit)) && (!comes || this.eachIn(node, visit));
  }

  /** The same whatever the budget, and at no cost to it. */
  unbounded(node: number, visit: Visit, turned = false): void {
    const { looked, visits } = this;
    this.looked = 0;
    this.visits = Number.POSITIVE_INFINITY;
    this.each(node, visit, turned);
    this.looked = looked;
    this.visits = visits;
  }

  private eachOut(node: number, visit: Visit): boolean {
    const { base, delta } = this.view.links;
    if (node < base.nodeCount) {
      const { to, tag, since, until } = base;
      const { tags, day } = this;
      const begin = base.outStart[node]!;
      const whole = base.outStart[node + 1]!;
      const end = Math.min(whole, begin + this.visits - this.looked);
      const hasGone = delta.goneCount > 0;
      for (let position = begin; position < end; position += 1) {
        if (tags !== null && tags[tag[position]!] === 0) continue;
        if (day !== null && (since[position]! > day || until[position]! <= day)) continue;
        const other = to[position]!;
        if (other === node || !this.admits(other) || (hasGone && delta.isGone(position))) continue;
        if (visit(other, position, true) === false) {
          this.looked += position - begin + 1;
          return false;
        }
      }
      this.looked += end - begin;
      if (end < whole) return false;
    }
    if (delta.aliveCount === 0) return true;
    for (let slot = delta.firstOut(node); slot >= 0; slot = delta.nextOut(slot)) {
      if (this.looked >= this.visits) return false;
      this.looked += 1;
      if (!this.take(slot, delta.links.to[slot]!, node, visit, true)) return false;
    }
    return true;
  }

  private eachIn(node: number, visit: Visit): boolean {
    const { base, delta } = this.view.links;
    if (node < base.nodeCount) {
      const { inAt, inFrom, inTag, since, until } = base;
      const { tags, day } = this;
      const begin = base.inStart[node]!;
      const whole = base.inStart[node + 1]!;
      const end = Math.min(whole, begin + this.visits - this.looked);
      const hasGone = delta.goneCount > 0;
      for (let place = begin; place < end; place += 1) {
        if (tags !== null && tags[inTag[place]!] === 0) continue;
        const position = inAt[place]!;
        if (day !== null && (since[position]! > day || until[position]! <= day)) continue;
        const other = inFrom[place]!;
        if (other === node || !this.admits(other) || (hasGone && delta.isGone(position))) continue;
        if (visit(other, position, false) === false) {
          this.looked += place - begin + 1;
          return false;
        }
      }
      this.looked += end - begin;
      if (end < whole) return false;
    }
    if (delta.aliveCount === 0) return true;
    for (let slot = delta.firstIn(node); slot >= 0; slot = delta.nextIn(slot)) {
      if (this.looked >= this.visits) return false;
      this.looked += 1;
      if (!this.take(slot, delta.links.from[slot]!, node, visit, false)) return false;
    }
    return true;
  }

  /** A link of the delta; false if the visit wants no more. */
  private take(slot: number, other: number, node: number, visit: Visit, forward: boolean): boolean {
    const { base, delta } = this.view.links;
    if (delta.alive[slot] === 0 || other === node || !this.admits(other)) return true;
    const place = base.size + slot;
    return !this.holds(delta.links.tag[slot]!, place) || visit(other, place, forward) !== false;
  }

  /** How many links a node has at most, whatever the filter says of them: what it may cost to look at them. */
  cost(node: number): number {
    const { base } = this.view.links;
    if (node >= base.nodeCount) return 0;
    const goes = this.direction === 'IN' ? 0 : base.outStart[node + 1]! - base.outStart[node]!;
    const comes = this.direction === 'OUT' ? 0 : base.inStart[node + 1]! - base.inStart[node]!;
    return goes + comes;
  }
}
