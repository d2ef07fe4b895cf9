/** A noun's lists from one declaration: at the root, under a parent and under areas, filtered alike, each in two statements at most. */
import type { EntityClass } from '@mikro-orm/core';
import type DataLoader from 'dataloader';
import { descendantPairs } from '../areas/area.query.js';
import { heldAt, knownAt } from '../dated.entity.js';
import { perArguments, rowById } from '../loader.js';
import { dayAsked } from '../moment.js';
import { connectionOf, openListing, type Connection } from '../paging/index.js';
import type { Reader, Select } from '../subgraph/reader.js';
import { areaScope, refuseAreaInArea, type AreaScope } from './area-scope.js';
import { Conditions, refuseEmptyChoices, whereAll, type Condition } from './conditions.js';
import { listArgsOf, type AreaListArgs, type ListArgs, type ListArgsMade, type ListArgsParts } from './list-args.js';

export interface NounListParts<T extends object, F extends object> extends ListArgsParts<F> {
  readonly node: EntityClass<T>;
  /** Name of its list at the root, such as `activities`. */
  readonly field: string;
  /** True for rows that hold for a time: only those that surely held on the day asked of are listed. */
  readonly dated?: boolean;
  /** Properties that the filter's `text` looks into. */
  readonly textIn?: readonly string[];
  /** Property that holds the row's area; `areaId` when left out. */
  readonly areaProperty?: string;
  /** Narrows to an area where the row has none of its own. */
  inArea?(scope: AreaScope, on: Conditions): Condition;
  /** Refuses a filter that could never match or names what is not known, before any row is read. */
  check?(filter: F, reader: Reader): Promise<void> | void;
  /** The conditions of the noun's own filter fields. */
  where?(filter: F, on: Conditions): readonly Condition[];
}

export interface NounList<T extends object, F extends object> extends NounListParts<T, F>, ListArgsMade<F> {
  readonly Connection: new () => Connection<T>;
}

export function defineNounList<T extends object, F extends object>(parts: NounListParts<T, F>): NounList<T, F> {
  return {
    ...parts,
    ...listArgsOf({ ...parts, takesMoment: parts.takesMoment ?? parts.dated ?? false }),
    Connection: connectionOf(parts.node, parts.name),
  };
}

/** Where a list hangs that is not at the root. */
export interface Place {
  /** Name of the list, to which its cursors are bound. */
  readonly name: string;
  /** Property that holds the parent's id … */
  readonly parent?: string;
  /** … or the column in which `route` gives it. */
  readonly parentColumn?: string;
  /** Leads from the parents to the rows: the rows once for each parent that they lie under. */
  route?(rows: Select, parents: readonly string[]): Select;
}

export interface NounLists<T extends object, F> {
  readonly byId: DataLoader<string, T | null>;
  all(args: ListArgs<F>): Promise<Connection<T>>;
  /** The list under one parent; all parents asked for at once, with the same arguments, share its statements. */
  under(property: keyof T & string, parent: string, args: ListArgs<F>): Promise<Connection<T>>;
  /** The list under one area, or under it and all below it. */
  underArea(area: string, args: AreaListArgs<F>): Promise<Connection<T>>;
  /** The list under one parent that another table leads to. */
  at(place: Place): (parent: string, args: ListArgs<F>) => Promise<Connection<T>>;
}

type Opened<T extends object> = (parent?: string) => Connection<T>;

/** The lists of one noun for one request. */
export function listsOf<T extends { id: string }, F extends object>(
  reader: Reader,
  list: NounList<T, F>,
): NounLists<T, F> {
  const at = (place: Place) => {
    const opened = perArguments((args: ListArgs<F>) => open(reader, list, args, place));
    return async (parent: string, args: ListArgs<F>) => (await opened(args))(parent);
  };
  const under = perArguments((parent: string) => at({ name: `${list.field} by ${parent}`, parent }));
  const underArea = perArguments((args: AreaListArgs<F>) => {
    refuseAreaInArea(list.field, args.filter);
    return at(placeUnderAreas(reader, list, args));
  });
  return {
    byId: rowById(reader, list.node),
    all: async (args) => (await open(reader, list, args))(),
    under: (property, parent, args) => under(property)(parent, args),
    underArea: async (area, args) => underArea(args)(area, args),
    at,
  };
}

async function open<T extends object, F extends object>(
  reader: Reader,
  list: NounList<T, F>,
  args: ListArgs<F>,
  place?: Place,
): Promise<Opened<T>> {
  refuseEmptyChoices(args);
  const filter = args.filter ?? undefined;
  if (filter) await list.check?.(filter, reader);
  const scope = await areaScope(reader, filter, args);
  const rows = narrow(reader, list, args, scope);
  return openListing(
    reader,
    {
      name: place?.name ?? list.field,
      node: list.node,
      rows: (_, parents) => place?.route?.(rows, parents) ?? rows,
      order: list.ordering.terms(args.orderBy),
      ...(place?.parent && { parent: place.parent }),
      ...(place?.parentColumn && { parentColumn: place.parentColumn }),
    },
    args,
  );
}

function narrow<T extends object, F extends object>(
  reader: Reader,
  list: NounList<T, F>,
  args: ListArgs<F>,
  scope: AreaScope | undefined,
): Select {
  const table = reader.table(list.node);
  const on = new Conditions(reader, list.node, args);
  const { filter } = args;
  const inArea = scope && (list.inArea?.(scope, on) ?? scope(on.column(list.areaProperty ?? 'areaId')));
  return whereAll(list.ordering.add(reader.select(list.node), args.orderBy), [
    list.dated ? heldAt(table, args) : knownAt(table, args),
    inArea,
    on.contains(list.textIn ?? [], (filter as { text?: string | null } | null | undefined)?.text),
    ...((filter && list.where?.(filter, on)) ?? []),
  ]);
}

/** The rows once for each area that they lie in or under, on the day asked of. */
function placeUnderAreas<T extends object, F extends object>(
  reader: Reader,
  list: NounList<T, F>,
  args: AreaListArgs<F>,
): Place {
  const name = `Area.${list.field}`;
  const areaProperty = list.areaProperty ?? 'areaId';
  if (!args.includeDescendants) return { name, parent: areaProperty };
  const table = reader.table(list.node);
  const column = `${table}.${reader.column(list.node, areaProperty)}`;
  return {
    name,
    parentColumn: 'under_area_id',
    route: (rows, areas) =>
      reader.db
        .selectFrom(
          rows
            .innerJoin(descendantPairs(reader.db, areas, { asOf: dayAsked(args) }).as('tree'), 'tree.id', column)
            .select('tree.root_id as under_area_id')
            .as(table),
        )
        .selectAll(table),
  };
}
