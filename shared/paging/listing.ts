/** Pages of rows for any number of parents: one statement for rows and one for totals, each only when it is asked for. */
import type { EntityClass } from '@mikro-orm/core';
import DataLoader from 'dataloader';
import { sql, type RawBuilder } from 'kysely';
import type { Reader, Select } from '../subgraph/reader.js';
import type { Connection, Edge, PageInfo } from './connection.js';
import { decodeCursor, encodeCursor, listKey, type SortValue } from './cursor.js';
import { checkPage, type PageArgs, type PageRequest } from './page-args.js';

/** One term of an ordering: a property of the node's class. Text is compared by code point; a number is an integer, bigint or double; nulls come last. */
export interface OrderTerm {
  readonly property: string;
  readonly type: 'text' | 'number';
  readonly descending: boolean;
}

/** What a list is made of. */
export interface Listing<T extends object> {
  /** Name of the list, such as `Station.children`: cursors are bound to it. */
  readonly name: string;
  readonly node: EntityClass<T>;
  /** Property that holds the parent's id; absent for a list at the root. */
  readonly parent?: string;
  /** Column in which `rows` gives the parent's id, where it is no property of the node: for lists that follow links. */
  readonly parentColumn?: string;
  /** The rows that belong to the list, without order, for these parents at least; default: all rows of the node's table. */
  rows?(reader: Reader, parents: readonly string[]): Select;
  readonly order: readonly OrderTerm[];
}

const ROOT = '';

/**
 * Opens a list for one request and one set of arguments. The result gives the connection of each parent (`of(id)`), or of the
 * root (`of()`); all parents that are asked for in the same moment share the two statements.
 */
export function openListing<T extends object>(
  reader: Reader,
  listing: Listing<T>,
  args: PageArgs,
): (parent?: string) => Connection<T> {
  const request = checkPage(args);
  const plan = new PagePlan(reader, listing, request);
  const rows = new DataLoader<string, Slice<T>>((parents) => plan.slices(parents));
  const totals = new DataLoader<string, number>((parents) => plan.totals(parents));
  return (parent = ROOT) => ({
    edges: async () => (await rows.load(parent)).edges,
    nodes: async () => (await rows.load(parent)).edges.map((edge) => edge.node),
    pageInfo: async () => (await rows.load(parent)).pageInfo,
    totalCount: () => totals.load(parent),
  });
}

interface Slice<T> {
  readonly edges: readonly Edge<T>[];
  readonly pageInfo: PageInfo;
}

class PagePlan<T extends object> {
  readonly #key: string;
  readonly #terms: readonly OrderTerm[];
  readonly #from: readonly SortValue[] | undefined;

  constructor(
    readonly reader: Reader,
    readonly listing: Listing<T>,
    readonly request: PageRequest,
  ) {
    this.#key = listKey(listing.name, listing.order);
    this.#terms = [...listing.order, { property: 'id', type: 'text', descending: false }];
    this.#from =
      request.from === undefined ? undefined : decodeCursor(this.#key, this.#terms, request.from, request.fromArgument);
  }

  async slices(parents: readonly string[]): Promise<Slice<T>[]> {
    const { reader, listing, request } = this;
    const partition = this.#parentColumn();
    const over = partition ? sql`partition by ${sql.ref(`page.${partition}`)} order by` : sql`order by`;
    const numbered = reader.db
      .selectFrom(this.#base(parents).as('page'))
      .selectAll('page')
      .select(sql<number>`row_number() over (${over} ${this.#order()})`.as('row_number_'))
      .$if(this.#from !== undefined, (query) => query.where(this.#beyond()));
    const rows = (await reader.db
      .selectFrom(numbered.as('numbered'))
      .selectAll('numbered')
      .where('row_number_', '<=', request.size + 1)
      .orderBy('row_number_')
      .execute()) as Record<string, unknown>[];
    const byParent = new Map<string, Record<string, unknown>[]>(parents.map((parent) => [parent, []]));
    for (const row of rows) byParent.get(partition ? String(row[partition]) : ROOT)?.push(row);
    return parents.map((parent) => this.#slice(reader.read(listing.node, byParent.get(parent)!)));
  }

  async totals(parents: readonly string[]): Promise<number[]> {
    const partition = this.#parentColumn();
    const query = this.reader.db.selectFrom(this.#base(parents).as('page')).select(sql<number>`count(*)`.as('total'));
    const rows = (await (partition ? query.select(partition).groupBy(partition) : query).execute()) as Record<
      string,
      unknown
    >[];
    const byParent = new Map(rows.map((row) => [partition ? String(row[partition]) : ROOT, Number(row['total'])]));
    return parents.map((parent) => byParent.get(parent) ?? 0);
  }

  #base(parents: readonly string[]): Select {
    const { reader, listing } = this;
    const base = listing.rows ? listing.rows(reader, parents) : reader.select(listing.node);
    const partition = this.#parentColumn();
    return partition ? base.where(reader.among(`${reader.table(listing.node)}.${partition}`, parents)) : base;
  }

  #parentColumn(): string | undefined {
    const { node, parent, parentColumn } = this.listing;
    return parentColumn ?? (parent && this.reader.column(node, parent));
  }

  #column(term: OrderTerm): RawBuilder<unknown> {
    const column = `page.${this.reader.column(this.listing.node, term.property)}`;
    return term.type === 'text' ? this.reader.byCodePoint(column) : sql.ref(column);
  }

  /** Each term is two columns, "is there no value" and the value, so that nulls come last in both directions. */
  #order(): RawBuilder<unknown> {
    const { backwards } = this.request;
    const parts = this.#terms.map((term) => {
      const column = this.#column(term);
      const direction = term.descending !== backwards ? sql`desc` : sql`asc`;
      const nulls = backwards ? sql`desc` : sql`asc`;
      return term.property === 'id'
        ? sql`${column} ${direction}`
        : sql`(${column} is null) ${nulls}, ${column} ${direction}`;
    });
    return sql.join(parts, sql`, `);
  }

  /** The rows beyond the cursor, in the direction of reading: a lexicographic comparison written out, with nulls last. */
  #beyond(): RawBuilder<boolean> {
    const values = this.#from!;
    const alternatives = this.#terms.map((term, index) => {
      const equal = this.#terms.slice(0, index).map((earlier, at) => this.#equals(earlier, values[at]!));
      return sql`(${sql.join([...equal, this.#after(term, values[index]!)], sql` and `)})`;
    });
    return sql<boolean>`(${sql.join(alternatives, sql` or `)})`;
  }

  #equals(term: OrderTerm, value: SortValue): RawBuilder<unknown> {
    const column = this.#column(term);
    return value === null ? sql`${column} is null` : sql`${column} = ${this.#bound(value)}`;
  }

  /** PostgreSQL would read a number as the column's own type, and fail on a cursor that somebody made up: 0.5 for an integer. */
  #bound(value: SortValue): RawBuilder<unknown> {
    const typed = typeof value === 'number' && this.reader.dialect === 'postgres';
    return typed ? sql`cast(${value} as double precision)` : sql`${value}`;
  }

  #after(term: OrderTerm, value: SortValue): RawBuilder<unknown> {
    const column = this.#column(term);
    const { backwards } = this.request;
    if (value === null) return backwards ? sql`${column} is not null` : sql`1 = 0`;
    const bound = this.#bound(value);
    const compared = term.descending !== backwards ? sql`${column} < ${bound}` : sql`${column} > ${bound}`;
    return backwards || term.property === 'id' ? compared : sql`(${compared} or ${column} is null)`;
  }

  #slice(rows: readonly T[]): Slice<T> {
    const { size, backwards, from } = this.request;
    const more = rows.length > size;
    const page = rows.slice(0, size);
    if (backwards) page.reverse();
    const edges = page.map((node) => ({ node, cursor: this.#cursor(node) }));
    return {
      edges,
      pageInfo: {
        hasNextPage: backwards ? from !== undefined : more,
        hasPreviousPage: backwards ? more : from !== undefined,
        startCursor: edges[0]?.cursor ?? null,
        endCursor: edges.at(-1)?.cursor ?? null,
      },
    };
  }

  #cursor(node: T): string {
    const values = this.#terms.map((term) => ((node as Record<string, unknown>)[term.property] ?? null) as SortValue);
    return encodeCursor(this.#key, values);
  }
}
