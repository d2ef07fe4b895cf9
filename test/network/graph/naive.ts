/** The network as two maps, and its questions answered in the plainest way: what the index is held to. */
import type { Filter, LinkInput, LinkRecord, NodeInput } from '../../../subgraphs/network/graph/types.js';

export interface Seen {
  readonly other: string;
  readonly link: LinkRecord;
  readonly forward: boolean;
}

export class Naive {
  readonly nodes = new Map<string, NodeInput>();
  readonly links = new Map<number, LinkInput>();

  record(link: LinkInput): LinkRecord {
    const { key, from, to, kind, sinceDay = null, untilDay = null, flags = 0 } = link;
    return { key, from, to, kind, sinceDay, untilDay, flags };
  }

  admits(id: string, filter: Filter, always: readonly string[]): boolean {
    const node = this.nodes.get(id);
    if (!node) return false;
    if (always.includes(id)) return true;
    if (node.collective && !filter.collectives) return false;
    if (filter.avoid?.includes(id)) return false;
    return holds(node, filter.day);
  }

  /** Links of a node that the filter lets through, by key; one both ways is two. */
  around(id: string, filter: Filter = {}, always: readonly string[] = [id]): Seen[] {
    const direction = filter.direction ?? 'BOTH';
    const all = [...this.links.values()].sort((one, other) => one.key - other.key);
    return all.flatMap((link): Seen[] => {
      if (link.from === link.to || (link.from !== id && link.to !== id)) return [];
      if (filter.kinds && !filter.kinds.includes(link.kind)) return [];
      if (!holds(link, filter.day)) return [];
      const forward = link.from === id;
      const other = forward ? link.to : link.from;
      if (direction === (forward ? 'IN' : 'OUT') || !this.admits(other, filter, always)) return [];
      return [{ other, link: this.record(link), forward }];
    });
  }

  neighbours(id: string, filter: Filter, always: readonly string[] = [id]): string[] {
    return [...new Set(this.around(id, filter, always).map(({ other }) => other))].sort();
  }

  /** Distances from a node, up to a depth. */
  distances(id: string, filter: Filter, depth: number, always: readonly string[] = [id]): Map<string, number> {
    const distances = new Map([[id, 0]]);
    for (const [node, distance] of distances) {
      if (distance === depth) continue;
      for (const other of this.neighbours(node, filter, always)) {
        if (!distances.has(other)) distances.set(other, distance + 1);
      }
    }
    return distances;
  }

  /** All simple paths, by length and then by ids. */
  paths(from: string, to: string, filter: Filter, maxLength: number): string[][] {
    if (!this.nodes.has(from) || !this.nodes.has(to)) return [];
    const found: string[][] = [];
    const walk = (path: string[]) => {
      const last = path.at(-1)!;
      if (last === to) found.push(path);
      else if (path.length <= maxLength) {
        for (const other of this.neighbours(last, filter, [from, to])) {
          if (!path.includes(other)) walk([...path, other]);
        }
      }
    };
    walk([from]);
    return found.sort((one, other) => one.length - other.length || (one.join() < other.join() ? -1 : 1));
  }

  /** Nodes in groups that hang together, the largest first. */
  components(filter: Filter): string[][] {
    const both: Filter = { ...filter, direction: 'BOTH' };
    const left = new Set([...this.nodes.keys()].filter((id) => this.admits(id, filter, [])).sort());
    const groups: string[][] = [];
    for (const id of left) {
      const group = [...this.distances(id, both, Number.POSITIVE_INFINITY, []).keys()].sort();
      group.forEach((member) => left.delete(member));
      groups.push(group);
    }
    return groups.sort((one, other) => other.length - one.length || (one[0]! < other[0]! ? -1 : 1));
  }
}

function holds(dated: { sinceDay?: number | null; untilDay?: number | null }, day: number | null | undefined): boolean {
  if (day == null) return true;
  return (dated.sinceDay == null || dated.sinceDay <= day) && (dated.untilDay == null || day < dated.untilDay);
}
