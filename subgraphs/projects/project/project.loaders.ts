/** Reads projects and what hangs on them by key, each however many in one statement. */
import { perArguments, rowById, rowsBy } from '../../../shared/loader.js';
import type { Reader } from '../../../shared/subgraph/index.js';
import { areaByRef, currentRows } from '../lists.js';
import { ProjectEvaluation } from './evaluation.entity.js';
import { FundingSource, ProjectFunding } from './funding-source.entity.js';
import { Milestone } from './milestone.entity.js';
import { Programme } from './programme.entity.js';
import type { AreaProjectArgs, ProjectListArgs } from './project.input.js';
import { openProjects, openProjectsOfAreas, openProjectsOfSources } from './project.listing.js';
import { Project } from './project.entity.js';
import { ProjectStatement } from './project-statement.entity.js';
import { ProjectTargetGroupRow } from './target-group.entity.js';

export function makeProjectLoaders(reader: Reader) {
  const areas = areaByRef(reader);
  const under = (name: string, parent: string) =>
    perArguments((args: ProjectListArgs) => openProjects(reader, areas, name, args, parent));
  return {
    areaByRef: areas,
    projectById: rowById(reader, Project),
    programmeById: rowById(reader, Programme),
    fundingSourceById: rowById(reader, FundingSource),
    targetGroupsByProject: rowsBy(reader, ProjectTargetGroupRow, 'projectId', (query) =>
      currentRows(query, 'project_target_group', {}).orderBy('project_target_group.target_group'),
    ),
    fundingByProject: rowsBy(reader, ProjectFunding, 'projectId', (query) => currentRows(query, 'project_funding', {})),
    milestonesByProject: rowsBy(reader, Milestone, 'projectId', (query) =>
      currentRows(query, 'project_milestone', {}).orderBy('project_milestone.due_on'),
    ),
    evaluationsByProject: rowsBy(reader, ProjectEvaluation, 'projectId', (query) =>
      currentRows(query, 'project_evaluation', {}).orderBy('project_evaluation.held_on'),
    ),
    statementById: rowById(reader, ProjectStatement),
    statementsByStation: rowsBy(reader, ProjectStatement, 'stationId', (query) =>
      currentRows(query, 'project_statement', {}),
    ),
    projectsByStation: under('Station.projects', 'performedAtId'),
    projectsByProvider: under('SocialOrganization.projects', 'providerId'),
    purchasesByAgency: under('GovernmentAgency.purchases', 'purchaserAgencyId'),
    projectsByProgramme: under('Programme.projects', 'programmeId'),
    projectsByFundingSource: perArguments((args: ProjectListArgs) => openProjectsOfSources(reader, areas, args)),
    projectsByArea: perArguments((args: AreaProjectArgs) => openProjectsOfAreas(reader, areas, args)),
  };
}
