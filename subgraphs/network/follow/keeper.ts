/** Keeps what feeds tell: each page with the feed's position in one transaction, and after it in the index and the search. */
import { sql } from 'kysely';
import type { FeedPage } from '../../../shared/feed/index.js';
import { Reader, type Dialect, type Orm } from '../../../shared/subgraph/index.js';
import type { Graph } from '../graph/graph.js';
import { Asserter, type LinkInput, type NodeInput } from '../graph/types.js';
import type { SearchIndex } from '../search/search-index.js';
import { bulkOf } from '../store/bulk.js';
import { FeedPositionRow } from '../store/feed-position.entity.js';
import { NetworkFigureRow } from '../store/network-figure.entity.js';
import { NetworkLinkRow } from '../store/network-link.entity.js';
import { NetworkNodeRow } from '../store/network-node.entity.js';
import { sortLines, type SortedLines } from './sort-lines.js';

/** Where the areas that one lies in are known: itself first. */
export type AreaChain = (areaId: string) => readonly string[];

export interface KeeperParts {
  readonly orm: Orm;
  readonly dialect: Dialect;
  readonly graph: Graph;
  readonly search: SearchIndex;
  readonly areas: AreaChain;
  readonly now: () => Date;
}

/** The position has moved by another hand: two networks write into one store. */
export class PositionMoved extends Error {}

/** How many rows are read at a time when the index is made. */
const SLICE = 20_000;

export class Keeper {
  readonly #parts: KeeperParts;
  /** The highest number of a link. */
  #number = 0;
  /** How far each feed has been read in what the index has. */
  readonly #indexed = new Map<string, number>();

  constructor(parts: KeeperParts) {
    this.#parts = parts;
  }

  /** Makes index and search from the store. */
  async open(): Promise<void> {
    const { orm, dialect, graph, search } = this.#parts;
    const reader = new Reader(orm, dialect);
    const loader = graph.loader();
    for await (const rows of slices(reader, NetworkNodeRow, 'id', '')) {
      const there = rows.filter(({ goneAt }) => goneAt == null);
      for (const row of there) loader.node(nodeInput(row));
      search.together(() => there.forEach((row) => this.#describe(row)));
    }
    for await (const rows of slices(reader, NetworkLinkRow, 'number', -1)) {
      for (const row of rows) if (row.goneAt == null) loader.link(linkInput(row));
      this.#number = rows.at(-1)!.number;
    }
    await loader.finish();
    for (const { feed, next } of await orm.em.fork().findAll(FeedPositionRow)) this.#indexed.set(feed, next);
  }

  /** Which data the index has: how far each feed has been read, `projects@12 stations@345`. */
  version(): string {
    return [...this.#indexed]
      .map(([feed, next]) => `${feed}@${next}`)
      .sort()
      .join(' ');
  }

  /** How far a feed has been read: 0 for one that never was. */
  async position(feed: string): Promise<Omit<FeedPositionRow, 'feed'>> {
    const found = await this.#parts.orm.em.fork().findOne(FeedPositionRow, { feed });
    return found ?? { next: 0, readAt: null, refused: 0, refusedFor: null };
  }

  /** Keeps a page that was read after `after`, wholly or not at all. */
  async keep(feed: string, after: number, page: FeedPage, owns: (id: string) => boolean): Promise<void> {
    const { orm, dialect, now } = this.#parts;
    const at = now().toISOString();
    const sorted = sortLines(feed, page.lines, owns, at);
    const links = await orm.em.fork().transactional(async (em) => {
      const db = em.getKysely() as never;
      const positions = sql.table(orm.getMetadata(FeedPositionRow).tableName);
      await sql`insert into ${positions} (feed, next, refused) values (${feed}, 0, 0) on conflict do nothing`.execute(
        db,
      );
      const moved = await sql`update ${positions} set next = ${page.next}, read_at = ${at},
        refused = refused + ${sorted.refused}, refused_for = coalesce(${sorted.refusedFor}, refused_for)
        where feed = ${feed} and next = ${after}`.execute(db);
      if (moved.numAffectedRows !== 1n) throw new PositionMoved(`${feed} is not at ${after} any more`);
      const reader = new Reader(orm, dialect, { db });
      const numbered = await this.#numbered(reader, sorted);
      const bulk = bulkOf(orm, db, dialect);
      await bulk.upsert(NetworkNodeRow, present(sorted.nodes), 'id', ['recordedAt']);
      await bulk.upsert(NetworkLinkRow, present(numbered), 'number', ['recordedAt']);
      await bulk.upsert(NetworkFigureRow, present(sorted.figures), 'id', ['recordedAt']);
      for (const [entity, rows] of [
        [NetworkNodeRow, sorted.nodes],
        [NetworkLinkRow, sorted.links],
        [NetworkFigureRow, sorted.figures],
      ] as const) {
        const gone = [...rows].filter(([, row]) => row === null).map(([id]) => id);
        if (gone.length === 0) continue;
        await sql`update ${sql.table(reader.table(entity))} set gone_at = ${at}
          where gone_at is null and ${reader.among('id', gone)}`.execute(db);
      }
      return numbered;
    });
    this.#index(sorted, links);
    this.#indexed.set(feed, page.next);
  }

  /** Links with the numbers that they have, or get; a link that is gone and was never known has none. */
  async #numbered(
    reader: Reader,
    { links }: SortedLines,
  ): Promise<Map<string, NetworkLinkRow | { number: number } | null>> {
    const table = reader.table(NetworkLinkRow);
    const known = new Map(
      links.size === 0
        ? []
        : (
            (await reader.db
              .selectFrom(table)
              .select(['id', 'number'])
              .where(reader.among(`${table}.id`, [...links.keys()]))
              .execute()) as unknown as { id: string; number: number }[]
          ).map(({ id, number }) => [id, number] as const),
    );
    return new Map(
      [...links].map(([id, row]) => {
        const number = known.get(id);
        if (row !== null) return [id, { ...row, number: number ?? (this.#number += 1) }];
        return [id, number === undefined ? null : { number }];
      }),
    );
  }

  #index({ nodes }: SortedLines, links: ReadonlyMap<string, NetworkLinkRow | { number: number } | null>): void {
    const { graph, search } = this.#parts;
    search.together(() => {
      for (const [id, row] of nodes) {
        if (row) {
          graph.upsertNode(nodeInput(row));
          this.#describe(row);
        } else {
          graph.removeNode(id);
          search.remove(id);
        }
      }
    });
    for (const row of links.values()) {
      if (row === null) continue;
      if ('id' in row) graph.upsertLink(linkInput(row));
      else graph.removeLink(row.number);
    }
    if (graph.wantsCompacting) void graph.compact();
  }

  #describe({ id, type, labelZh, labelEn, names, codes, areaId }: NetworkNodeRow): void {
    const all = [labelZh, labelEn, ...names].filter((name) => name !== null);
    this.#parts.search.upsert({ id, type, names: all, codes, areas: areaId === null ? [] : this.#parts.areas(areaId) });
  }
}

function present<T>(rows: ReadonlyMap<string, T | { number: number } | null>): never[] {
  return [...rows.values()].filter((row) => row !== null && typeof row === 'object' && 'id' in row) as never[];
}

export function nodeInput({ id, type, collective, sinceDay, untilDay }: NetworkNodeRow): NodeInput {
  return { id, type, collective, sinceDay, untilDay };
}

/** In the third bit of a link's flags: neither end belongs to the feed that says it. */
export const FOREIGN = 4;

export function linkInput(row: NetworkLinkRow): LinkInput {
  const { number, fromId, toId, kind, sinceDay, untilDay, assertedBy, isForeign } = row;
  const flags = Asserter[assertedBy as keyof typeof Asserter] | (isForeign ? FOREIGN : 0);
  return { key: number, from: fromId, to: toId, kind, sinceDay, untilDay, flags };
}

/** All rows in the order of a key, some at a time. */
async function* slices<T extends NetworkNodeRow | NetworkLinkRow>(
  reader: Reader,
  entity: new () => T,
  key: keyof T & string,
  before: string | number,
): AsyncGenerator<T[]> {
  const table = reader.table(entity);
  for (let last: string | number = before; ;) {
    const rows = await reader.all(
      entity,
      reader.db
        .selectFrom(table)
        .selectAll()
        .where(key, '>', last as never)
        .orderBy(key)
        .limit(SLICE) as never,
    );
    if (rows.length === 0) return;
    yield rows;
    last = rows.at(-1)![key] as string | number;
  }
}
