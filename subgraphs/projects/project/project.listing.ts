/** Lists of projects, at the root and under a station, an organisation, an agency or an area: two statements each, and one to find the area of a filter. */
import { sql } from 'kysely';
import { linkHoldsOn } from '../../../shared/areas/area.query.js';
import {
  openListing,
  OrderDirection,
  type Connection,
  type Listing,
  type OrderTerm,
} from '../../../shared/paging/index.js';
import { decimalToFen } from '../../../shared/scalars/index.js';
import type { Reader, Select } from '../../../shared/subgraph/index.js';
import {
  between,
  contains,
  currentRows,
  dayOf,
  findScope,
  inArea,
  oneOf,
  type AreaByRef,
  type AreaScope,
} from '../lists.js';
import { Project } from './project.entity.js';
import { ProjectOrderField, type AreaProjectArgs, type ProjectFilter, type ProjectListArgs } from './project.input.js';

type Opened = (parent?: string) => Connection<Project>;

/** Opens a list of projects; `parent` is the property that holds the parent's id, absent at the root. */
export async function openProjects(
  reader: Reader,
  areas: AreaByRef,
  name: string,
  args: ProjectListArgs,
  parent?: string,
): Promise<Opened> {
  const scope = await findScope(areas, args.filter, args);
  return open(reader, name, args, () => projectRows(reader, args, scope), parent);
}

/** Opens `Area.projects`: by the area itself, or by all areas above each project's own when those below count too. */
export async function openProjectsOfAreas(reader: Reader, areas: AreaByRef, args: AreaProjectArgs): Promise<Opened> {
  if (!args.includeDescendants) return openProjects(reader, areas, 'Area.projects', args, 'performedAtAreaId');
  const scope = await findScope(areas, args.filter, args);
  return open(reader, 'Area.projects', args, () => underEachArea(reader, args, scope), 'listedUnder');
}

/** Opens `FundingSource.projects`: each project once under each source that it has money from. */
export async function openProjectsOfSources(reader: Reader, areas: AreaByRef, args: ProjectListArgs): Promise<Opened> {
  const scope = await findScope(areas, args.filter, args);
  const rows = (): Select => {
    const sources = linked(reader, 'project_funding').select('project_funding.source_id').distinct();
    const paired = projectRows(reader, args, scope)
      .innerJoin(sources.as('funding'), 'funding.project_id', 'project.id')
      .select('funding.source_id as listed_under');
    return reader.db.selectFrom(paired.as('project')).selectAll('project');
  };
  return open(reader, 'FundingSource.projects', args, rows, 'listedUnder');
}

/** The ids of the projects performed in an area, for conditions on what hangs on projects. */
export function projectIds(reader: Reader, scope: AreaScope | undefined): Select {
  const query = reader.db.selectFrom('project').select('project.id') as unknown as Select;
  return inArea(reader, query, 'project.performed_at_area_id', scope);
}

function open(reader: Reader, name: string, args: ProjectListArgs, rows: () => Select, parent?: string): Opened {
  // Opened at once, so that a bad page or cursor is refused before any statement runs.
  const listing: Listing<Project> = { name, node: Project, rows, order: orderOf(args), ...(parent && { parent }) };
  return openListing(reader, listing, args);
}

function orderOf({ orderBy }: ProjectListArgs): OrderTerm[] {
  const descending = orderBy?.direction === OrderDirection.DESC;
  const title: OrderTerm = { property: 'title', type: 'text', descending: false };
  switch (orderBy?.field) {
    case ProjectOrderField.PROGRAMME_YEAR:
      return [{ property: 'programmeYear', type: 'number', descending }, title];
    case ProjectOrderField.BUDGET:
      return [{ property: 'budgetFen', type: 'number', descending }, title];
    case ProjectOrderField.SIGNED_ON:
      return [{ property: 'signedOn', type: 'text', descending }, title];
    case ProjectOrderField.TITLE:
    case undefined:
      return [{ ...title, descending }];
  }
}

function projectRows(reader: Reader, args: ProjectListArgs, scope: AreaScope | undefined): Select {
  let query = currentRows(reader.select(Project), 'project', args);
  query = inArea(reader, query, 'project.performed_at_area_id', scope);
  if (args.filter) query = narrow(reader, query, args.filter);
  if (args.orderBy?.field !== ProjectOrderField.SIGNED_ON) return query;
  return query.select((eb) =>
    eb
      .selectFrom('project_contract')
      .select((contract) => contract.fn.max('project_contract.signed_on').as('signed_on'))
      .whereRef('project_contract.project_id', '=', 'project.id')
      .where('project_contract.superseded_at', 'is', null)
      .as('signed_on'),
  );
}

function narrow(reader: Reader, all: Select, filter: ProjectFilter): Select {
  let query = oneOf(reader, all, 'project.kind', filter.kinds);
  query = oneOf(reader, query, 'project.stage', filter.stages);
  query = oneOf(reader, query, 'project.origin_level', filter.originLevels);
  query = oneOf(reader, query, 'project.programme_id', filter.programmes);
  query = oneOf(reader, query, 'project.purchaser_kind', filter.purchaserKinds);
  query = oneOf(reader, query, 'project.provider_id', filter.provider);
  query = oneOf(reader, query, 'project.performed_at_id', filter.performedAt);
  query = between(
    query,
    'project.programme_year',
    [filter.programmeYearFrom, 'programmeYearFrom'],
    [filter.programmeYearTo, 'programmeYearTo'],
  );
  if (filter.openForClaim != null) {
    const open = sql.ref('project.open_for_claim');
    query = query.where(filter.openForClaim ? sql<boolean>`${open}` : sql<boolean>`not ${open}`);
  }
  if (filter.budgetAtLeast != null) {
    query = query.where('project.budget_fen', '>=', Number(decimalToFen(filter.budgetAtLeast)));
  }
  if (filter.text != null) query = query.where(contains('project.title', filter.text));
  if (filter.targetGroups != null) {
    query = query.where(
      'project.id',
      'in',
      oneOf(reader, linked(reader, 'project_target_group'), 'target_group', filter.targetGroups),
    );
  }
  if (filter.fundingKinds != null) {
    const funded = linked(reader, 'project_funding').innerJoin(
      'funding_source',
      'funding_source.id',
      'project_funding.source_id',
    ) as unknown as Select;
    query = query.where('project.id', 'in', oneOf(reader, funded, 'funding_source.kind', filter.fundingKinds));
  }
  if (filter.signedFrom != null || filter.signedTo != null) {
    const signed = between(
      linked(reader, 'project_contract'),
      'signed_on',
      [filter.signedFrom, 'signedFrom'],
      [filter.signedTo, 'signedTo'],
    );
    query = query.where('project.id', 'in', signed);
  }
  return query;
}

/** The projects that current rows of another table belong to. */
function linked(reader: Reader, table: string): Select {
  return reader.db.selectFrom(table).select(`${table}.project_id`).where(`${table}.superseded_at`, 'is', null);
}

/** Each project once for each area that it lies under: the walk goes up from the projects' areas, so one statement serves all parents. */
function underEachArea(reader: Reader, args: AreaProjectArgs, scope: AreaScope | undefined): Select {
  const paired = projectRows(reader, args, scope)
    .innerJoin('project_area', 'project_area.area_id', 'project.performed_at_area_id')
    .select('project_area.above_id as listed_under');
  return reader.db
    .withRecursive('project_area(area_id, above_id)', (cte) =>
      cte
        .selectFrom('project')
        .select(['project.performed_at_area_id as area_id', 'project.performed_at_area_id as above_id'])
        .where('project.performed_at_area_id', 'is not', null)
        .union(
          cte
            .selectFrom('project_area')
            .innerJoin('area_parent as link', 'link.child_id', 'project_area.above_id')
            .select(['project_area.area_id', 'link.parent_id as above_id'])
            .where('link.relation', '=', 'ADMINISTRATIVE')
            .where(linkHoldsOn('link', dayOf(args))),
        ),
    )
    .selectFrom(paired.as('project'))
    .selectAll('project');
}
