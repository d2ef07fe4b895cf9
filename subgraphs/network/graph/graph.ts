/** The network in memory: nodes and links go in one by one, by key and id, and a view of them answers questions. Pure: no clock, no input or output. */
import { buildBase } from './index/build.js';
import { Columns } from './index/columns.js';
import { digestSteps } from './index/digest.js';
import { Links } from './index/links.js';
import { mergeBases } from './index/merge.js';
import { ALWAYS, dayOr, FOREVER, Nodes } from './index/nodes.js';
import { Tags } from './index/tags.js';
import { runAtOnce, runInSlices, within, type Run, type Steps } from './slices.js';
import type { LinkInput, LinkRecord, Memory, NodeInput, NodeRecord } from './types.js';
import { View } from './view.js';

/** Past this many changes, and this part of all links, what changed is worth merging. */
const WORTH_MERGING = 1 << 16;
const WORTH_MERGING_PART = 1 / 16;
/** How many links that changed while the index was made anew are put right at a time. */
const PUT_RIGHT = 1 << 10;

export class Graph {
  /** Rises with each change. */
  version = 0;
  private readonly nodes = new Nodes();
  private readonly tags = new Tags();
  private links = new Links();
  /** Keys of links that changed while the index is being made anew. */
  private touched: Set<number> | null = null;
  private compacting: Promise<void> | null = null;

  /** How many nodes are described, and how many links stand. */
  get nodeCount(): number {
    return this.nodes.present;
  }
  get linkCount(): number {
    return this.links.count;
  }

  upsertNode(input: NodeInput): void {
    this.nodes.describe(input);
    this.version += 1;
  }

  /** Whether it was described. Its links stay, and count again when it is described again. */
  removeNode(id: string): boolean {
    const wasThere = this.nodes.forget(id);
    if (wasThere) this.version += 1;
    return wasThere;
  }

  /** Whether this changed anything. */
  upsertLink(input: LinkInput): boolean {
    const key = keyOf(input.key);
    const tag = this.tags.tagOf(input.kind, flagsOf(input.flags));
    const [since, until] = [dayOr(input.sinceDay, ALWAYS), dayOr(input.untilDay, FOREVER)];
    const [from, to] = [this.nodes.intern(input.from), this.nodes.intern(input.to)];
    return this.changed(key, this.links.set(key, from, to, tag, since, until));
  }

  /** Whether there was such a link. */
  removeLink(key: number): boolean {
    return this.changed(key, this.links.remove(key));
  }

  node(id: string): NodeRecord | null {
    return this.view().nodeOf(id);
  }

  link(key: number): LinkRecord | null {
    const place = this.links.find(key);
    return place < 0 ? null : this.view().linkAt(place);
  }

  /** What answers questions: as the network is now, good until the next change. */
  view(): View {
    return new View(this.nodes, this.tags, this.links, this.version);
  }

  /** The same for long work: it stays as the network is now, whatever changes later. Costs a copy of what is known of nodes and of the changes not yet merged. */
  snapshot(): View {
    return new View(this.nodes.copy(), this.tags, this.links.copy(), this.version);
  }

  /** Begins with many links at once: much less work and memory than one by one. Only an empty graph can. */
  loader(): Loader {
    if (this.links.count > 0) throw new Error('A graph is loaded while it is empty; later links go in by upsertLink.');
    return new Loader(this.nodes, this.tags, (links) => this.loaded(links));
  }

  /** Whether so much has changed that `compact()` makes questions faster and memory less. */
  get wantsCompacting(): boolean {
    const { delta, base } = this.links;
    const changes = delta.links.length + delta.goneCount;
    return changes > Math.max(WORTH_MERGING, base.size * WORTH_MERGING_PART);
  }

  /** Merges what changed into the base, in slices; the network may be asked and changed meanwhile. A second call joins the first. */
  compact(run: Run = {}): Promise<void> {
    this.compacting ??= runInSlices(this.compaction(), run).finally(() => {
      this.compacting = null;
      this.touched = null;
    });
    return this.compacting;
  }

  /** The same for equal contents, whatever the history: counts and a sum of hashes of all nodes and links, read from the index itself. */
  digest(): string {
    return runAtOnce(digestSteps(this.view()));
  }

  /** The same in slices, of the network as it is at the call: ten million links take about a second. */
  digestInSlices(run: Run = {}): Promise<string> {
    return runInSlices(digestSteps(this.snapshot()), run);
  }

  memory(): Memory {
    const { base, delta } = this.links;
    const links = base.bytes.links + delta.bytes;
    const nodes = base.bytes.nodes + this.nodes.bytes;
    return { links, nodes, perLink: (links + nodes) / Math.max(1, this.linkCount) };
  }

  private changed(key: number, isChanged: boolean): boolean {
    if (!isChanged) return false;
    this.version += 1;
    this.touched?.add(key);
    return true;
  }

  private loaded(links: Links): void {
    if (this.links.count > 0) throw new Error('The graph was changed while it was loaded.');
    this.links = links;
    this.nodes.trim();
    this.version += 1;
  }

  private *compaction(): Steps<void> {
    const { base, delta } = this.links;
    if (delta.isEmpty) return;
    const touched = (this.touched = new Set());
    const { isGone, count } = delta.marks();
    const added = yield* within(buildBase(delta.standing(), this.nodes.count), 0, 0.2);
    const merged = new Links(yield* within(mergeBases(base, isGone, count, added), 0.2, 0.9));
    // What changed meanwhile is put right in the new links; what changes while that is done, in the next round.
    while (touched.size > 0) {
      let count = 0;
      for (const key of touched) {
        touched.delete(key);
        putRight(merged, this.links, key);
        if (++count === PUT_RIGHT) break;
      }
      if (touched.size > 0) yield 0.95;
    }
    this.links = merged;
  }
}

/** Makes a link in one what it is in the other. */
function putRight(links: Links, right: Links, key: number): void {
  const place = right.find(key);
  if (place < 0) links.remove(key);
  else links.set(key, right.from(place), right.to(place), right.tag(place), right.since(place), right.until(place));
}

/** Takes the nodes and links that a graph begins with; each key once. */
export class Loader {
  private readonly links = new Columns();

  constructor(
    private readonly nodes: Nodes,
    private readonly tags: Tags,
    private readonly done: (links: Links) => void,
  ) {}

  node(input: NodeInput): void {
    this.nodes.describe(input);
  }

  link(input: LinkInput): void {
    this.links.push(
      keyOf(input.key),
      this.nodes.intern(input.from),
      this.nodes.intern(input.to),
      this.tags.tagOf(input.kind, flagsOf(input.flags)),
      dayOr(input.sinceDay, ALWAYS),
      dayOr(input.untilDay, FOREVER),
    );
  }

  /** Makes the index, in slices. */
  async finish(run: Run = {}): Promise<void> {
    this.done(new Links(await runInSlices(buildBase(this.links, this.nodes.count), run)));
  }
}

function keyOf(key: number): number {
  if (!Number.isInteger(key) || key < 0 || key >= 0xffff_ffff) {
    throw new RangeError(`The key of a link is a whole number from 0 to 4294967294; ${key} is none.`);
  }
  return key;
}

function flagsOf(flags = 0): number {
  if (!Number.isInteger(flags) || flags < 0 || flags > 255) {
    throw new RangeError(`The flags of a link are eight bits, 0 to 255; ${flags} are none.`);
  }
  return flags;
}
