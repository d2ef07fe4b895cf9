/** A noun's lists from one declaration: at the root and under any parent, filtered alike, each in two statements at most. */
import type { EntityClass } from '@mikro-orm/core';
import type DataLoader from 'dataloader';
import type { ClassType } from 'type-graphql';
import { heldAt, knownAt } from '../../../shared/dated.entity.js';
import type { Moment } from '../../../shared/moment.js';
import { perArguments, rowById } from '../../../shared/loader.js';
import { connectionOf, openListing, type Connection } from '../../../shared/paging/index.js';
import type { Reader, Select } from '../../../shared/subgraph/index.js';
import { Station } from '../station/station.entity.js';
import { requireTerms, type NamedCodes } from '../vocabulary/term-check.js';
import { areaScope, type AreaCondition, type AreaScope } from './area-scope.js';
import { containsText, isOneOf } from './conditions.js';
import { listArgsOf, type ListArgs, type ListArgsMade, type OrderOption } from './list-args.js';

/** The column of a property, qualified by its table. */
export type ColumnOf = (property: string) => string;

export interface NounFilter extends AreaCondition {
  stations?: string[] | null;
  text?: string | null;
}

export interface NounListParts<T extends object, F extends NounFilter> {
  readonly node: EntityClass<T>;
  /** Name of the type in GraphQL, such as `Activity`. */
  readonly name: string;
  readonly filter: ClassType<F>;
  readonly order: Readonly<Record<string, OrderOption>>;
  /** Properties that the filter's `text` looks into. */
  readonly textIn: readonly string[];
  /** True for rows that hold for a time, which are asked for as of a day. */
  readonly dated?: boolean;
  /** Codes of vocabularies that the filter names, so that an unknown one is refused. */
  codes?(filter: F): readonly NamedCodes[];
  /** The conditions of the noun's own filter fields; throws a refusal for a filter that contradicts itself. */
  where?(query: Select, filter: F, column: ColumnOf): Select;
  /** Narrows to an area where that is not simply the area of the row's `stationId`. */
  inArea?(query: Select, scope: AreaScope, column: ColumnOf, reader: Reader): Select;
}

export interface NounList<T extends object, F extends NounFilter> extends NounListParts<T, F>, ListArgsMade<F> {
  readonly Connection: new () => Connection<T>;
}

export interface NounLoaders<T extends object, F> {
  readonly byId: DataLoader<string, T | null>;
  all(args: ListArgs<F>, moment?: Moment): Promise<Connection<T>>;
  /** The list under one parent; all parents asked for at once, with the same arguments, share its statements. */
  under(property: keyof T & string, parent: string, args: ListArgs<F>, moment?: Moment): Promise<Connection<T>>;
}

export function defineNounList<T extends object, F extends NounFilter>(parts: NounListParts<T, F>): NounList<T, F> {
  return {
    ...parts,
    ...listArgsOf(parts.name, parts.filter, parts.order),
    Connection: connectionOf(parts.node, parts.name),
  };
}

interface Question<F> {
  readonly args: ListArgs<F>;
  readonly moment: Moment;
  readonly parent: string | undefined;
}

export function loadersOf<T extends { id: string }, F extends NounFilter>(
  reader: Reader,
  list: NounList<T, F>,
): NounLoaders<T, F> {
  const open = perArguments(async ({ args, moment, parent }: Question<F>) => {
    if (args.filter && list.codes) await requireTerms(reader, list.codes(args.filter));
    const scope = await areaScope(reader, args.filter, moment.asOf);
    const narrowed = narrow(reader, list, args.filter, scope, moment);
    return openListing(
      reader,
      {
        name: `${list.name}${parent === undefined ? '' : ` by ${parent}`}`,
        node: list.node,
        rows: () => narrowed,
        order: list.terms(args.orderBy),
        ...(parent === undefined ? {} : { parent }),
      },
      args,
    );
  });
  return {
    byId: rowById(reader, list.node),
    all: async (args, moment = {}) => (await open({ args, moment, parent: undefined }))(),
    under: async (property, parent, args, moment = {}) => (await open({ args, moment, parent: property }))(parent),
  };
}

function narrow<T extends { id: string }, F extends NounFilter>(
  reader: Reader,
  list: NounList<T, F>,
  filter: F | null | undefined,
  scope: AreaScope | undefined,
  moment: Moment,
): Select {
  const table = reader.table(list.node);
  const column: ColumnOf = (property) => `${table}.${reader.column(list.node, property)}`;
  let query = reader.select(list.node).where(list.dated ? heldAt(table, moment) : knownAt(table, moment));
  if (scope) query = (list.inArea ?? inAreaOfStation)(query, scope, column, reader);
  if (filter?.stations) query = query.where(isOneOf(column('stationId'), filter.stations));
  if (filter?.text != null) query = query.where(containsText(list.textIn.map(column), filter.text));
  return filter && list.where ? list.where(query, filter, column) : query;
}

function inAreaOfStation(query: Select, scope: AreaScope, column: ColumnOf, reader: Reader): Select {
  return query.where(column('stationId'), 'in', stationsIn(reader, scope));
}

/** The ids of the stations in an area, as a subquery. */
export function stationsIn(reader: Reader, scope: AreaScope): Select {
  return reader.db.selectFrom(reader.table(Station)).select('id').where(reader.column(Station, 'areaId'), 'in', scope);
}
