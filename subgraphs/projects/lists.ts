/** What all lists of this room have in common: pages at a moment, areas resolved once a request, text and span conditions. */
import DataLoader from 'dataloader';
import { sql, type RawBuilder } from 'kysely';
import { ArgsType, Field } from 'type-graphql';
import { descendantIds, resolveAreaRefs, type AreaRecord } from '../../shared/areas/area.query.js';
import { knownAt } from '../../shared/dated.entity.js';
import type { Moment } from '../../shared/moment.js';
import { areaUnknown, filterContradictory } from '../../shared/errors.js';
import { PageArgs } from '../../shared/paging/index.js';
import { DateScalar, DateTimeScalar } from '../../shared/scalars/index.js';
import type { Reader, Select } from '../../shared/subgraph/index.js';

@ArgsType()
export abstract class MomentPageArgs extends PageArgs implements Moment {
  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day whose area tree and due dates are meant (截至日期); today when left out.',
  })
  asOf?: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Answer by what the hub had recorded at this moment (UTC); by what it knows now when left out.',
  })
  knownAt?: string | null;
}

export interface AreaCondition {
  readonly area?: string | null;
  readonly includeDescendants?: boolean | null;
}

/** The area that a filter means, found. */
export interface AreaScope {
  readonly id: string;
  readonly includeDescendants: boolean;
  readonly asOf: string;
}

export type AreaByRef = DataLoader<string, AreaRecord | null>;

export const areaByRef = (reader: Reader): AreaByRef => new DataLoader((refs) => resolveAreaRefs(reader.db, refs));

export const dayOf = (moment: Moment): string => moment.asOf ?? new Date().toISOString().slice(0, 10);

/** Finds the area of a filter, one statement for all filters of a request; an unknown one is refused. */
export async function findScope(
  areas: AreaByRef,
  filter: AreaCondition | null | undefined,
  moment: Moment,
): Promise<AreaScope | undefined> {
  if (filter?.area == null) return undefined;
  const area = await areas.load(filter.area);
  if (!area) throw areaUnknown(filter.area);
  return { id: area.id, includeDescendants: filter.includeDescendants ?? false, asOf: dayOf(moment) };
}

/** The rows of a table that were the hub's word at the moment. */
export function currentRows(query: Select, table: string, moment: Moment): Select {
  return query.where(knownAt(table, moment));
}

/** Keeps the rows whose column lies in the area. */
export function inArea(reader: Reader, query: Select, column: string, scope: AreaScope | undefined): Select {
  if (!scope) return query;
  return scope.includeDescendants
    ? query.where(column, 'in', descendantIds(reader.db, scope.id, { asOf: scope.asOf }))
    : query.where(column, '=', scope.id);
}

/** Keeps the rows whose column is one of a list; an empty list matches nothing, no list matches all. */
export function oneOf(
  reader: Reader,
  query: Select,
  column: string,
  values: readonly string[] | null | undefined,
): Select {
  return values == null ? query : query.where(reader.among(column, values));
}

/** Keeps the rows whose column lies between two values, both included; a span that ends before it begins is refused. */
export function between<T extends string | number>(
  query: Select,
  column: string,
  [from, fromName]: readonly [T | null | undefined, string],
  [to, toName]: readonly [T | null | undefined, string],
): Select {
  if (from != null && to != null && from > to) {
    throw filterContradictory(`\`${fromName}: ${from}\` lies behind \`${toName}: ${to}\``);
  }
  const narrowed = from == null ? query : query.where(column, '>=', from);
  return to == null ? narrowed : narrowed.where(column, '<=', to);
}

/** Whether a column contains a text, whatever the case; `%` and `_` mean themselves. */
export function contains(column: string, text: string): RawBuilder<boolean> {
  const pattern = `%${text.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`;
  return sql<boolean>`lower(${sql.ref(column)}) like ${pattern} escape '\\'`;
}
