/** Lists of projects, and what conditions of other lists mean by the projects of an area. */
import { sql } from 'kysely';
import { defineNounList, Conditions, whereAll, type AreaScope, type Condition } from '../../../shared/listing/index.js';
import type { OrderTerm } from '../../../shared/paging/index.js';
import { decimalToFen } from '../../../shared/scalars/index.js';
import type { Reader, Select } from '../../../shared/subgraph/index.js';
import { ProjectContract } from '../purchase/contract.entity.js';
import { FundingSource, ProjectFunding } from './funding-source.entity.js';
import { Project } from './project.entity.js';
import { ProjectFilter } from './project.input.js';
import { ProjectTargetGroupRow } from './target-group.entity.js';

const TITLE: OrderTerm = { property: 'title', type: 'text', descending: false };

export const projectList = defineNounList<Project, ProjectFilter>({
  node: Project,
  name: 'Project',
  field: 'projects',
  plural: 'projects',
  filter: ProjectFilter,
  takesMoment: true,
  areaProperty: 'performedAtAreaId',
  textIn: ['title'],
  order: {
    TITLE: { property: 'title', type: 'text', description: 'Title, by code point (名称).' },
    PROGRAMME_YEAR: { property: 'programmeYear', type: 'number', description: 'Programme year (年度).', ties: [TITLE] },
    BUDGET: { property: 'budgetFen', type: 'number', description: 'Budget (预算).', ties: [TITLE] },
    SIGNED_ON: {
      property: 'signedOn',
      type: 'text',
      description: 'Day the last contract was signed (签订日期).',
      ties: [TITLE],
      add: withLastSigning,
    },
  },
  where: (filter, on) => [
    on.oneOf('kind', filter.kinds),
    on.oneOf('stage', filter.stages),
    on.oneOf('originLevel', filter.originLevels),
    on.oneOf('programmeId', filter.programmes),
    on.oneOf('purchaserKind', filter.purchaserKinds),
    on.oneOf('providerId', filter.provider),
    on.oneOf('performedAtId', filter.performedAt),
    on.between(
      'programmeYear',
      ['programmeYearFrom', filter.programmeYearFrom],
      ['programmeYearTo', filter.programmeYearTo],
    ),
    on.is('openForClaim', filter.openForClaim),
    amountAtLeast('budgetFen', filter.budgetAtLeast, on),
    hasTargetGroup(filter, on),
    hasFunding(filter, on),
    wasSigned(filter, on),
  ],
});

/** That a column of whole fen holds at least so many yuan. */
export function amountAtLeast(property: string, yuan: string | null | undefined, on: Conditions): Condition {
  return yuan == null ? undefined : sql`${sql.ref(on.column(property))} >= ${Number(decimalToFen(yuan))}`;
}

/** That a row hangs on a project which meets conditions; none where there are no conditions. */
export function ofProject(on: Conditions, conditions: (projects: Conditions) => readonly Condition[]): Condition {
  const met = conditions(new Conditions(on.reader, Project, on.moment)).filter((condition) => condition !== undefined);
  if (met.length === 0) return undefined;
  const projects = whereAll(on.reader.db.selectFrom('project').select('project.id'), met);
  return sql`${sql.ref(on.column('projectId'))} in ${projects}`;
}

/** That a row hangs on a project which is performed in an area. */
export const ofProjectIn = (scope: AreaScope, on: Conditions): Condition =>
  ofProject(on, (projects) => [scope(projects.column('performedAtAreaId'))]);

/** Leads from sources of money to the projects with money from them, each project once under each source. */
export function fromSources(reader: Reader, rows: Select): Select {
  const sources = linked(reader, 'project_funding').select('project_funding.source_id').distinct();
  const paired = rows
    .innerJoin(sources.as('funding'), 'funding.project_id', 'project.id')
    .select('funding.source_id as listed_under');
  return reader.db.selectFrom(paired.as('project')).selectAll('project');
}

function withLastSigning(projects: Select): Select {
  return projects.select((of) =>
    of
      .selectFrom('project_contract')
      .select((contract) => contract.fn.max('project_contract.signed_on').as('signed_on'))
      .whereRef('project_contract.project_id', '=', 'project.id')
      .where('project_contract.superseded_at', 'is', null)
      .as('signed_on'),
  );
}

function hasTargetGroup({ targetGroups }: ProjectFilter, { reader }: Conditions): Condition {
  if (targetGroups == null) return undefined;
  const on = new Conditions(reader, ProjectTargetGroupRow);
  return isAmong(whereAll(linked(reader, 'project_target_group'), [on.oneOf('targetGroup', targetGroups)]));
}

/** One source meets all of it: a project with money of one kind, and of one firm by another, is none of both. */
function hasFunding(
  { fundingKinds, fundingSources, fundingEnterprises, fundingOrganizations }: ProjectFilter,
  { reader }: Conditions,
): Condition {
  const on = new Conditions(reader, FundingSource);
  const met = [
    on.oneOf('kind', fundingKinds),
    on.oneOf('id', fundingSources),
    on.oneOf('enterpriseId', fundingEnterprises),
    on.oneOf('organizationId', fundingOrganizations),
  ];
  if (met.every((condition) => condition === undefined)) return undefined;
  const funded = linked(reader, reader.table(ProjectFunding)).innerJoin(
    'funding_source',
    'funding_source.id',
    'project_funding.source_id',
  ) as unknown as Select;
  return isAmong(whereAll(funded, met));
}

function wasSigned({ signedFrom, signedTo }: ProjectFilter, { reader }: Conditions): Condition {
  const on = new Conditions(reader, ProjectContract);
  const signed = on.between('signedOn', ['signedFrom', signedFrom], ['signedTo', signedTo]);
  return signed && isAmong(whereAll(linked(reader, 'project_contract'), [signed]));
}

const isAmong = (projects: Select): Condition => sql`project.id in ${projects}`;

/** The projects that current rows of another table belong to. */
function linked(reader: Reader, table: string): Select {
  return reader.db.selectFrom(table).select(`${table}.project_id`).where(`${table}.superseded_at`, 'is', null);
}
