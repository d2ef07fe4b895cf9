/** What tests of the network share: feeds made by hand, and the network over the page's own rooms. */
import type { Feed, FeedItem, FeedLine } from '../../shared/feed/index.js';
import { feedWentBack } from '../../shared/feed/index.js';
import { feedOf, type Dialect, type NamedFeed, type RunningSubgraph } from '../../shared/subgraph/index.js';
import { subgraphs } from '../../subgraphs/index.js';
import { network } from '../../subgraphs/network/subgraph.js';
import { startRoom, type StartedRoom } from '../databases.js';

/** A feed that says what it is told to say. */
export class HandMadeFeed {
  readonly lines: FeedLine[] = [];
  /** Thrown at the next question, and at each until it is taken away. */
  failure: Error | undefined;
  #seq = 0;
  #wake: () => void = () => undefined;

  constructor(
    readonly name: string,
    readonly prefixes: readonly string[],
  ) {}

  say(...items: readonly FeedItem[]): void {
    for (const item of items) this.lines.push({ seq: (this.#seq += 1), at: '2026-11-01T00:00:00Z', ...item });
    this.#wake();
  }

  /** Forgets all that came after a number, as a feed does that was put back from an older copy. */
  goBackTo(seq: number): void {
    this.lines.splice(0, this.lines.length, ...this.lines.filter((line) => line.seq <= seq));
    this.#seq = seq;
    this.#wake();
  }

  readonly feed: Feed = async ({ after, first, wait }, signal) => {
    if (this.failure) throw this.failure;
    if (after > this.#seq) throw feedWentBack(after);
    const left = this.lines.filter(({ seq }) => seq > after);
    if (left.length === 0 && wait > 0) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
        signal.addEventListener('abort', () => resolve());
      });
      return this.feed({ after, first, wait: 0 }, signal);
    }
    const lines = left.slice(0, first);
    return { lines, next: lines.at(-1)?.seq ?? after, more: left.length > first };
  };
}

export const aNode = (id: string, zh = id, more: object = {}): FeedItem => ({
  node: { id, type: 'FoodBank', label: { zh }, synthetic: true, ...more },
});

export const aLink = (id: string, from: string, to: string, more: object = {}): FeedItem => ({
  link: { id, kind: 'GIVES_TO', from, to, assertedBy: 'FROM', synthetic: true, ...more },
});

// oxlint-disable-next-line typescript/no-explicit-any -- an answer has the shape of its query
export type Data = any;

/** Asks until the answer is as wanted: what a feed tells arrives a moment later. */
export async function eventually(ask: () => Promise<Data>, isWanted: (data: Data) => boolean): Promise<Data> {
  for (let turn = 0; turn < 200; turn += 1) {
    const data = await ask();
    if (isWanted(data)) return data;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return ask();
}

export function startNetwork(dialect: Dialect, feeds: readonly NamedFeed[]): Promise<StartedRoom> {
  return startRoom(network, dialect, { feeds });
}

/** The three rooms with the page's data, and the network over their feeds, read to their end. */
export async function startPage(dialect: Dialect): Promise<{ rooms: RunningSubgraph[]; network: StartedRoom }> {
  const followed = subgraphs.filter((room) => room !== network);
  const rooms = await Promise.all(followed.map((room) => startRoom(room, dialect)));
  const feeds = rooms.map(({ feed }, at) => feedOf(followed[at]!, feed));
  const started = await startNetwork(dialect, feeds);
  await eventually(
    async () => (await started.ask('{ feeds { state next } }')).data.feeds,
    (told) => told.every(({ state, next }: { state: string; next: number }) => state === 'WAITING' && next > 0),
  );
  return { rooms, network: started };
}
