/** Asks the area tree in SQL that runs alike on SQLite and PostgreSQL: what lies under an area, what above it, and which area a reference means. */
import {
  sql,
  type Expression,
  type ExpressionBuilder,
  type Kysely,
  type SelectQueryBuilder,
  type SqlBool,
} from 'kysely';
import { areaIdCandidates } from '../scalars/area-code.js';
import type { AreaImportRow, AreaParentRow, AreaRow, AreaSuccessionRow } from './area.entity.js';
import type { AreaRelation } from './area.rules.js';

/** The four tables as Kysely sees them. */
export interface AreaTables {
  area: Columns<AreaRow>;
  area_parent: Columns<AreaParentRow>;
  area_succession: Columns<AreaSuccessionRow>;
  area_import: Columns<AreaImportRow>;
}

type Columns<Row> = { [Key in keyof Row as Key extends string ? SnakeCase<Key> : never]: Row[Key] };
type SnakeCase<Text extends string> = Text extends `${infer Head}${infer Rest}`
  ? `${Head extends Lowercase<Head> ? Head : `_${Lowercase<Head>}`}${SnakeCase<Rest>}`
  : Text;

export interface TreeOptions {
  /** The day whose tree is meant, `YYYY-MM-DD`. */
  asOf: string;
  /**
   * ADMINISTRATIVE by default. STATISTICAL and TRUSTEESHIP take an area's own link of that kind where it has one on that day,
   * and follow its administrative one where not: so each relation is a whole tree.
   */
  relation?: AreaRelation;
}

/** Any Kysely of a database that has the area tables among others. */
// oxlint-disable-next-line typescript/no-explicit-any -- the tables of other rooms' nouns are not known here
type AnyKysely = Kysely<any>;

/** An area as a query gives it. */
export interface AreaRecord extends AreaRow {
  /** True for a row that only groups others in the code table and has no authority of its own. */
  isGrouping: boolean;
}

/**
 * The ids of one or more areas and of all below them, as a subquery for `where area_id in (…)` of any statement of the same
 * database. Follows dated links, never a code's prefix. An unknown area gives no id, not even its own.
 */
export function descendantIds(
  db: AnyKysely,
  areaId: string | readonly string[],
  options: TreeOptions,
): SelectQueryBuilder<{ area_tree: { id: string } }, 'area_tree', { id: string }> {
  const roots = typeof areaId === 'string' ? [areaId] : [...areaId];
  return (db as Kysely<AreaTables>)
    .withRecursive('area_tree(id)', (cte) =>
      cte
        .selectFrom('area')
        .select('area.id')
        .where('area.id', 'in', roots)
        .union(
          cte
            .selectFrom('area_tree')
            .innerJoin('area_parent as link', 'link.parent_id', 'area_tree.id')
            .select('link.child_id as id')
            .where((where) => linkCounts(where, options)),
        ),
    )
    .selectFrom('area_tree')
    .select('area_tree.id');
}

/**
 * Each of these areas (`root_id`) paired with its own id and those of all below it (`id`), as a subquery: what `descendantIds`
 * gives for one, for many at once.
 */
export function descendantPairs(
  db: AnyKysely,
  areaIds: readonly string[],
  options: TreeOptions,
): SelectQueryBuilder<{ area_tree: AreaPair }, 'area_tree', AreaPair> {
  return (db as Kysely<AreaTables>)
    .withRecursive('area_tree(root_id, id)', (cte) =>
      cte
        .selectFrom('area')
        .select(['area.id as root_id', 'area.id as id'])
        .where('area.id', 'in', [...areaIds])
        .union(
          cte
            .selectFrom('area_tree')
            .innerJoin('area_parent as link', 'link.parent_id', 'area_tree.id')
            .select(['area_tree.root_id', 'link.child_id as id'])
            .where((where) => linkCounts(where, options)),
        ),
    )
    .selectFrom('area_tree')
    .select(['area_tree.root_id', 'area_tree.id']);
}

interface AreaPair {
  root_id: string;
  id: string;
}

/** How far up a walk goes at most: twice the depth of the tree with its grouping rows, so that a wrong link cannot make it endless. */
const MAX_DEPTH = 12;

/** The ancestors of many areas in one statement, nearest first; an area without any, or an unknown one, has an empty list. */
export async function findAncestors(
  db: AnyKysely,
  areaIds: readonly string[],
  options: TreeOptions,
): Promise<Map<string, AreaRecord[]>> {
  const ancestors = new Map(areaIds.map((id) => [id, [] as AreaRecord[]]));
  if (ancestors.size === 0) return ancestors;
  const rows = await (db as Kysely<AreaTables>)
    .withRecursive('area_path(of_id, id, depth)', (cte) =>
      cte
        .selectFrom('area_parent as link')
        .select(['link.child_id as of_id', 'link.parent_id as id', sql<number>`1`.as('depth')])
        .where('link.child_id', 'in', [...ancestors.keys()])
        .where((where) => linkCounts(where, options))
        .union(
          cte
            .selectFrom('area_path')
            .innerJoin('area_parent as link', 'link.child_id', 'area_path.id')
            .select(['area_path.of_id', 'link.parent_id as id', sql<number>`area_path.depth + 1`.as('depth')])
            .where('area_path.depth', '<', MAX_DEPTH)
            .where((where) => linkCounts(where, options)),
        ),
    )
    .selectFrom('area_path')
    .innerJoin('area', 'area.id', 'area_path.id')
    .select('area_path.of_id')
    .selectAll('area')
    .orderBy('area_path.of_id')
    .orderBy('area_path.depth')
    .orderBy('area.id')
    .execute();
  for (const { of_id: ofId, ...row } of rows) ancestors.get(ofId)?.push(toAreaRecord(row));
  return ancestors;
}

/** The areas right below each of many, in one statement, by code and then id; zones without a code come last. */
export async function findChildren(
  db: AnyKysely,
  areaIds: readonly string[],
  options: TreeOptions,
): Promise<Map<string, AreaRecord[]>> {
  const children = new Map(areaIds.map((id) => [id, [] as AreaRecord[]]));
  if (children.size === 0) return children;
  const rows = await (db as Kysely<AreaTables>)
    .selectFrom('area_parent as link')
    .innerJoin('area', 'area.id', 'link.child_id')
    .select('link.parent_id as under_id')
    .selectAll('area')
    .where('link.parent_id', 'in', [...children.keys()])
    .where((where) => linkCounts(where, options))
    .orderBy((order) => order.case().when('area.code', 'is', null).then(1).else(0).end())
    .orderBy('area.code')
    .orderBy('area.id')
    .execute();
  for (const { under_id: underId, ...row } of rows) children.get(underId)?.push(toAreaRecord(row));
  return children;
}

/**
 * The area that each reference (an id or a code, padded or not) means, in one statement; null where none is loaded.
 * A code that exists as given is kept; only then is its padding stripped. A malformed reference is thrown as a refusal.
 */
export async function resolveAreaRefs(db: AnyKysely, refs: readonly string[]): Promise<(AreaRecord | null)[]> {
  const candidates = refs.map(areaIdCandidates);
  const found = await findAreas(db, candidates.flat());
  return candidates.map((ids) => ids.map((id) => found.get(id)).find((area) => area !== undefined) ?? null);
}

/** The areas with these ids, in one statement; unknown ids are left out. */
export async function findAreas(db: AnyKysely, ids: readonly string[]): Promise<Map<string, AreaRecord>> {
  const distinct = [...new Set(ids)];
  if (distinct.length === 0) return new Map();
  const rows = await (db as Kysely<AreaTables>).selectFrom('area').selectAll().where('id', 'in', distinct).execute();
  return new Map(rows.map((row) => [row.id, toAreaRecord(row)]));
}

/** A row of the table `area` in the entity's words. */
export function toAreaRecord(row: AreaTables['area']): AreaRecord {
  const { name_en: nameEn, valid_from: validFrom, valid_to: validTo, ...same } = row;
  return { ...same, nameEn, validFrom, validTo, isGrouping: row.kind === 'GROUPING' };
}

type LinkScope = AreaTables & { link: AreaTables['area_parent'] };

/** Whether a link is part of the tree that the options mean. */
function linkCounts(where: unknown, { asOf, relation = 'ADMINISTRATIVE' }: TreeOptions): Expression<SqlBool> {
  const eb = where as ExpressionBuilder<LinkScope, 'link'>;
  const holding = linkHoldsOn('link', asOf);
  if (relation === 'ADMINISTRATIVE') return eb.and([eb('link.relation', '=', relation), holding]);
  const ownLink = eb
    .selectFrom('area_parent as own')
    .select('own.id')
    .whereRef('own.child_id', '=', 'link.child_id')
    .where('own.relation', '=', relation)
    .where(linkHoldsOn('own', asOf));
  return eb.and([
    holding,
    eb.or([
      eb('link.relation', '=', relation),
      eb.and([eb('link.relation', '=', 'ADMINISTRATIVE'), eb.not(eb.exists(ownLink))]),
    ]),
  ]);
}

/**
 * A link holds on a day when it is the hub's current word, has certainly begun (the latest day its `validFrom` can mean has
 * come) and may not have ended (the earliest day its `validTo` can mean has not). Null is open. So of two links that change
 * on one stated day exactly one holds; a change whose day is vague leaves a gap, which is why data state one day for both ends.
 */
export function linkHoldsOn(alias: string, day: string): Expression<SqlBool> {
  const column = (name: string): Expression<string> => sql.ref(`${alias}.${name}`);
  return sql<SqlBool>`(${column('superseded_at')} is null
    and (${column('valid_from_latest')} is null or ${column('valid_from_latest')} <= ${day})
    and (${column('valid_to_earliest')} is null or ${column('valid_to_earliest')} > ${day}))`;
}
