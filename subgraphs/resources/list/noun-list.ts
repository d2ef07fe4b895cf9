/** Opens lists of this room's nouns: at the root by a filter, and under areas; at most one statement for rows and one for totals. */
import type { EntityClass } from '@mikro-orm/core';
import { sql, type Expression, type SqlBool } from 'kysely';
import { descendantIds, descendantPairs } from '../../../shared/areas/area.query.js';
import { knownAt } from '../../../shared/dated.entity.js';
import type { Moment } from '../../../shared/moment.js';
import { filterContradictory } from '../../../shared/errors.js';
import { perArguments } from '../../../shared/loader.js';
import { openListing, type Connection } from '../../../shared/paging/index.js';
import type { Reader, Select } from '../../../shared/subgraph/index.js';
import type { makeAreaLoaders } from '../area/area.loaders.js';
import type { makeTermLoaders } from '../vocabulary/term.loaders.js';
import type { AreaNounArgs, DatedPageArgs, NounFilter } from './noun-args.js';
import type { OrderInput, Ordering } from './ordering.js';

/** What opening a list needs of a request. */
export interface ListContext {
  readonly reader: Reader;
  readonly load: ReturnType<typeof makeAreaLoaders> & ReturnType<typeof makeTermLoaders>;
}

/** One noun's list, said once for the root and for areas. */
export interface NounList<T extends object, F extends object> {
  /** Name of the root field, such as `venues`. */
  readonly name: string;
  readonly node: EntityClass<T>;
  readonly ordering: Ordering;
  /** Refuses a filter that could never match or names what is not known, before any row is read. */
  check?(filter: F, context: ListContext): Promise<void> | void;
  /** Narrows the rows by the noun's own conditions. */
  narrow?(query: Select, filter: F, moment: Moment, reader: Reader): Select;
  /** Properties that `text` looks into; `name` when left out. */
  readonly text?: readonly string[];
  /** Narrows by area where the noun has no area of its own; by its column when left out. */
  inArea?(query: Select, areaIs: (column: string) => Expression<SqlBool>, reader: Reader): Select;
}

type FilterOf<F> = { readonly filter?: F | null; readonly orderBy?: OrderInput | null };

export async function openNounList<T extends object, F extends object>(
  list: NounList<T, F & Partial<NounFilter>>,
  args: DatedPageArgs & FilterOf<F & Partial<NounFilter>>,
  context: ListContext,
): Promise<Connection<T>> {
  const filter = args.filter ?? ({} as F & Partial<NounFilter>);
  refuseEmptyChoices(filter);
  await list.check?.(filter, context);
  const areaId = filter.area == null ? null : await context.load.areaIdByRef.load(filter.area);
  return openListing(
    context.reader,
    {
      name: list.name,
      node: list.node,
      order: list.ordering.terms(args.orderBy),
      rows(reader) {
        const query = narrow(list, reader, reader.select(list.node), filter, args);
        if (areaId === null) return query;
        const areaIs = (column: string): Expression<SqlBool> =>
          filter.includeDescendants
            ? sql<SqlBool>`${sql.ref(column)} in ${descendantIds(reader.db, areaId, { asOf: dayOf(args) })}`
            : sql<SqlBool>`${sql.ref(column)} = ${areaId}`;
        return list.inArea
          ? list.inArea(query, areaIs, reader)
          : query.where(areaIs(`${reader.table(list.node)}.${reader.column(list.node, 'areaId')}`));
      },
    },
    args,
  )();
}

/** The lists of one noun under areas: for any number of areas that are asked for in the same moment. */
export function makeAreaLists<T extends object, F extends object>(
  reader: Reader,
  list: NounList<T, F & Partial<NounFilter>>,
) {
  return perArguments((args: AreaNounArgs & FilterOf<F & Partial<NounFilter>>) => {
    const filter = args.filter ?? ({} as F & Partial<NounFilter>);
    if (filter.area != null || filter.includeDescendants != null) {
      throw filterContradictory(
        `\`Area.${list.name}\` already says the area; use its own \`includeDescendants\`, and \`${list.name}(filter: …)\` at the root for another area`,
      );
    }
    refuseEmptyChoices(filter);
    return openListing(
      reader,
      {
        name: `Area.${list.name}`,
        node: list.node,
        ...(args.includeDescendants ? { parentColumn: 'scope_area_id' } : { parent: 'areaId' }),
        order: list.ordering.terms(args.orderBy),
        rows(reader, areas) {
          const base = args.includeDescendants
            ? scopedRows(reader, list.node, areas, dayOf(args))
            : reader.select(list.node);
          return narrow(list, reader, base, filter, args);
        },
      },
      args,
    );
  });
}

/** The rows of a noun once for each of `areas` that they lie in or under, with that area as `scope_area_id`. */
function scopedRows(reader: Reader, node: EntityClass<object>, areas: readonly string[], day: string): Select {
  const table = reader.table(node);
  const rows = reader
    .select(node)
    .innerJoin(
      descendantPairs(reader.db, areas, { asOf: day }).as('scope'),
      'scope.id',
      `${table}.${reader.column(node, 'areaId')}`,
    )
    .select('scope.root_id as scope_area_id');
  return reader.db.selectFrom(rows.as(table)).selectAll(table);
}

function narrow<T extends object, F extends object>(
  list: NounList<T, F & Partial<NounFilter>>,
  reader: Reader,
  query: Select,
  filter: F & Partial<NounFilter>,
  moment: Moment,
): Select {
  const table = reader.table(list.node);
  let narrowed = query.where(knownAt(table, moment));
  if (filter.text != null) {
    const pattern = `%${filter.text.replace(/[\\%_]/g, (character) => `\\${character}`)}%`;
    const columns = (list.text ?? ['name']).map((property) => `${table}.${reader.column(list.node, property)}`);
    const matches = columns.map((column) => sql`lower(${sql.ref(column)}) like lower(${pattern}) escape '\\'`);
    narrowed = narrowed.where(sql<SqlBool>`(${sql.join(matches, sql` or `)})`);
  }
  return list.narrow ? list.narrow(narrowed, filter, moment, reader) : narrowed;
}

/** A list of choices with none in it could never match; leaving it out means any. */
function refuseEmptyChoices(filter: object): void {
  for (const [name, value] of Object.entries(filter)) {
    if (Array.isArray(value) && value.length === 0)
      throw filterContradictory(`\`${name}\` is empty, so nothing could match; leave it out to mean any`);
  }
}

export function dayOf(moment: Moment): string {
  return moment.asOf ?? new Date().toISOString().slice(0, 10);
}
