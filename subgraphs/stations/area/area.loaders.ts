/** Reads areas by key, up and down their tree, and as lists; each one statement however many are asked for. */
import DataLoader from 'dataloader';
import { sql } from 'kysely';
import { AreaParentRow, AreaRow } from '../../../shared/areas/area.entity.js';
import {
  descendantIds,
  findAncestors,
  findAreas,
  linkHoldsOn,
  resolveAreaRefs,
  type TreeOptions,
} from '../../../shared/areas/area.query.js';
import { heldAt } from '../../../shared/dated.entity.js';
import { areaUnknown, filterContradictory } from '../../../shared/errors.js';
import { Conditions, refuseEmptyChoices, whereAll, type ListArgs } from '../../../shared/listing/index.js';
import { perArguments, rowsBy } from '../../../shared/loader.js';
import { today, type Moment } from '../../../shared/moment.js';
import { openListing, type Connection } from '../../../shared/paging/index.js';
import type { Reader, Select } from '../../../shared/subgraph/index.js';
import { gapTierUnfit } from '../errors.js';
import type { AreaSuccession } from './area-link.type.js';
import { AreaSeat } from './area-seat.entity.js';
import { areaList, type AreaFilter, type ParentLinkArgs, type TreeArgs } from './area.input.js';
import { operatingStations } from './area.operation.js';
import type { Area } from './area.type.js';
import { EXPECTED_KINDS } from './coverage.rules.js';

type AreaListArgs = ListArgs<AreaFilter>;
type ChildrenArgs = AreaListArgs & TreeArgs;

export function makeAreaLoaders(reader: Reader) {
  const areaById = new DataLoader<string, Area | null>(async (ids) => {
    const found = await findAreas(reader.db, ids);
    return ids.map((id) => found.get(id) ?? null);
  });
  const areaByRef = new DataLoader<string, Area | null>((refs) => resolveAreaRefs(reader.db, refs));
  const ancestors = perArguments(
    (options: TreeOptions) =>
      new DataLoader<string, Area[]>(async (ids) => {
        const found = await findAncestors(reader.db, ids, options);
        return ids.map((id) => found.get(id) ?? []);
      }),
  );
  const links = rowsBy(reader, AreaParentRow, 'childId', (query) =>
    query.where('area_parent.superseded_at', 'is', null).orderBy(reader.byCodePoint('area_parent.relation')),
  );
  const linksOn = perArguments((asOf: string) =>
    rowsBy(reader, AreaParentRow, 'childId', (query) =>
      query.where(linkHoldsOn('area_parent', asOf) as never).orderBy(reader.byCodePoint('area_parent.relation')),
    ),
  );
  const children = perArguments((args: ChildrenArgs) => openChildren(reader, args));
  return {
    areaById,
    areaByRef,
    areaAncestorsOf: (args: TreeArgs) => (id: string) => ancestors(treeOf(args)).load(id),
    areaParentLinksOf:
      ({ relation, asOf }: ParentLinkArgs) =>
      async (id: string): Promise<AreaParentRow[]> =>
        (await (asOf ? linksOn(asOf) : links).load(id)).filter((link) => !relation || link.relation === relation),
    areaChildrenOf: (args: ChildrenArgs) => (id: string) => children(args)(id),
    areaSuccessorsById: successionLoader(reader, 'from_id', 'to_id'),
    areaPredecessorsById: successionLoader(reader, 'to_id', 'from_id'),
    areaSeatsOf: perArguments((moment: Moment) =>
      rowsBy(reader, AreaSeat, 'areaId', (query) => query.where(heldAt('area_seat', moment))),
    ),
    areas: async (args: AreaListArgs): Promise<Connection<Area>> => {
      const { under } = args.filter ?? {};
      const root = under == null ? undefined : await areaByRef.load(under);
      if (root === null) throw areaUnknown(under!);
      return openListing(
        reader,
        {
          name: 'areas',
          node: AreaRow,
          rows: () => narrow(reader, reader.select(AreaRow), args.filter, root?.id),
          order: areaList.ordering.terms(args.orderBy),
        },
        args,
      )();
    },
  };
}

function treeOf({ relation, asOf }: Pick<TreeArgs, 'relation' | 'asOf'>): TreeOptions {
  return { relation, asOf: asOf ?? today() };
}

/** The children of any number of areas: the same list as `areas`, with the link's upper end as the parent. */
function openChildren(reader: Reader, args: ChildrenArgs): (parent: string) => Connection<Area> {
  if (args.filter?.under != null)
    throw filterContradictory('`under` is given, but the children of an area lie under it alone');
  const under = treeOf(args);
  const rows = (): Select =>
    narrow(
      reader,
      reader.db
        .selectFrom(
          reader.db
            .selectFrom('area_parent as link')
            .innerJoin('area as child', 'child.id', 'link.child_id')
            .selectAll('child')
            .select('link.parent_id')
            .where('link.relation', '=', under.relation!)
            .where(linkHoldsOn('link', under.asOf) as never)
            .as('area'),
        )
        .selectAll('area'),
      args.filter,
    );
  return openListing(
    reader,
    {
      name: 'Area.children',
      node: AreaRow,
      parentColumn: 'parent_id',
      rows,
      order: areaList.ordering.terms(args.orderBy),
    },
    args,
  );
}

function narrow(reader: Reader, rows: Select, filter: AreaFilter | null | undefined, underId?: string): Select {
  if (!filter) return rows;
  refuseEmptyChoices(filter);
  checkFilter(filter);
  let query = rows;
  const asOf = filter.asOf ?? filter.withoutStation?.asOf ?? today();
  const relation = filter.relation ?? 'ADMINISTRATIVE';
  if (underId !== undefined && filter.includeDescendants) {
    query = query.where('area.id', 'in', descendantIds(reader.db, underId, { asOf, relation }) as never);
    query = query.where('area.id', '!=', underId);
  } else if (underId !== undefined) {
    query = query.where(
      sql<boolean>`exists (select 1 from area_parent as link where link.child_id = area.id and link.parent_id = ${underId}
        and link.relation = ${relation} and ${linkHoldsOn('link', asOf) as never})`,
    );
  }
  const on = new Conditions(reader, AreaRow);
  query = whereAll(query, [
    on.oneOf('level', filter.levels),
    on.oneOf('kind', filter.kinds),
    on.contains(['name', 'nameEn', 'code'], filter.text),
  ]);
  if (filter.isGrouping != null) query = query.where('area.kind', filter.isGrouping ? '=' : '!=', 'GROUPING');
  const gap = filter.withoutStation;
  if (gap) {
    const covered = reader.db
      .selectFrom(operatingStations(reader, gap.tier, { asOf: gap.asOf }).as('operating'))
      .select('operating.area_id');
    query = query
      .where(reader.among('area.kind', EXPECTED_KINDS[gap.tier]!))
      .where('area.id', 'not in', covered as never);
  }
  return query;
}

/** Refuses what could never match, or what asks for a tree without saying whose. */
function checkFilter({ under, includeDescendants, relation, kinds, isGrouping, withoutStation }: AreaFilter): void {
  if (under == null && includeDescendants)
    throw filterContradictory('`includeDescendants` is true, but no `under` is given');
  if (under == null && relation != null) throw filterContradictory('`relation` is given, but no `under`');
  if (isGrouping === true && kinds && !kinds.includes('GROUPING'))
    throw filterContradictory('`isGrouping` is true, but `kinds` leaves GROUPING out');
  if (isGrouping === false && kinds?.every((kind) => kind === 'GROUPING'))
    throw filterContradictory('`isGrouping` is false, but `kinds` has nothing but GROUPING');
  if (!withoutStation) return;
  const expected = EXPECTED_KINDS[withoutStation.tier];
  if (!expected) throw gapTierUnfit(withoutStation.tier);
  if (kinds && !kinds.some((kind) => expected.includes(kind)))
    throw filterContradictory(
      `\`withoutStation\` lists ${expected.join(', ')}, of which \`kinds\` (${kinds.join(', ')}) has none`,
    );
}

function successionLoader(reader: Reader, near: string, far: string): DataLoader<string, AreaSuccession[]> {
  return new DataLoader(async (ids) => {
    const rows = (await reader.db
      .selectFrom('area_succession as step')
      .innerJoin('area', 'area.id', `step.${far}`)
      .selectAll('area')
      .select([`step.${near} as near_id`, 'step.on as step_on', 'step.kind as step_kind', 'step.note as step_note'])
      .where(reader.among(`step.${near}`, ids))
      .orderBy(reader.byCodePoint('step.id'))
      .execute()) as Record<string, unknown>[];
    const areas = reader.read(AreaRow, rows) as Area[];
    const steps = rows.map((row, index) => ({
      nearId: row['near_id'],
      area: areas[index]!,
      on: row['step_on'],
      kind: row['step_kind'],
      note: row['step_note'],
    }));
    return ids.map((id) => steps.filter((step) => step.nearId === id) as unknown as AreaSuccession[]);
  });
}
