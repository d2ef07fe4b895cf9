/** The network as it is at one moment, to be asked: the functions of `query/` and `analytics/` take a view. */
import type { Links } from './index/links.js';
import { ALWAYS, FOREVER, type Nodes } from './index/nodes.js';
import type { Tags } from './index/tags.js';
import type { LinkRecord, NodeRecord } from './types.js';

export class View {
  constructor(
    readonly nodes: Nodes,
    readonly tags: Tags,
    readonly links: Links,
    readonly version: number,
  ) {}

  get nodeCount(): number {
    return this.nodes.present;
  }
  get linkCount(): number {
    return this.links.count;
  }
  /** All kinds that links ever had. */
  get kinds(): readonly string[] {
    return this.tags.kinds;
  }

  has(id: string): boolean {
    return this.nodes.find(id) >= 0;
  }

  nodeOf(id: string): NodeRecord | null {
    const node = this.nodes.find(id);
    return node < 0 ? null : this.nodes.record(node);
  }

  idOf(node: number): string {
    return this.nodes.ids.idOf(node);
  }

  linkAt(place: number): LinkRecord {
    const { links, tags } = this;
    const [tag, since, until] = [links.tag(place), links.since(place), links.until(place)];
    return {
      key: links.key(place),
      from: this.idOf(links.from(place)),
      to: this.idOf(links.to(place)),
      kind: tags.kind(tag),
      sinceDay: since === ALWAYS ? null : since,
      untilDay: until === FOREVER ? null : until,
      flags: tags.flags(tag),
    };
  }

  /** All described nodes, in the order of their first mention. */
  *allNodes(): Generator<NodeRecord> {
    for (let node = 0; node < this.nodes.count; node += 1) {
      if (this.nodes.isPresent(node)) yield this.nodes.record(node);
    }
  }
}
