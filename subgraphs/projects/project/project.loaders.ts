/** Reads projects and what hangs on them by key, each however many in one statement. */
import { knownAt } from '../../../shared/dated.entity.js';
import { listsOf } from '../../../shared/listing/index.js';
import { rowsBy } from '../../../shared/loader.js';
import type { Reader } from '../../../shared/subgraph/index.js';
import { ProjectEvaluation } from './evaluation.entity.js';
import { fundingSourceList, programmeList, statementList } from './frame.input.js';
import { ProjectFunding } from './funding-source.entity.js';
import { Milestone } from './milestone.entity.js';
import { ProjectStatement } from './project-statement.entity.js';
import { Project } from './project.entity.js';
import { fromSources, projectList } from './project.list.js';
import { evaluationList, milestoneList } from './schedule.input.js';
import { ProjectTargetGroupRow } from './target-group.entity.js';

export function makeProjectLoaders(reader: Reader) {
  const projects = listsOf(reader, projectList);
  return {
    projects,
    projectsByFundingSource: projects.at({
      name: 'FundingSource.projects',
      parentColumn: 'listed_under',
      route: (rows) => fromSources(reader, rows),
    }),
    renewalsByProject: rowsBy(reader, Project, 'renewalOfId', (query) => query.where(knownAt('project', {}))),
    programmes: listsOf(reader, programmeList),
    fundingSources: listsOf(reader, fundingSourceList),
    milestones: listsOf(reader, milestoneList),
    projectEvaluations: listsOf(reader, evaluationList),
    targetGroupsByProject: rowsBy(reader, ProjectTargetGroupRow, 'projectId', (query) =>
      query.where(knownAt('project_target_group', {})).orderBy('project_target_group.target_group'),
    ),
    fundingByProject: rowsBy(reader, ProjectFunding, 'projectId', (query) =>
      query.where(knownAt('project_funding', {})),
    ),
    milestonesByProject: rowsBy(reader, Milestone, 'projectId', (query) =>
      query.where(knownAt('project_milestone', {})).orderBy('project_milestone.due_on'),
    ),
    evaluationsByProject: rowsBy(reader, ProjectEvaluation, 'projectId', (query) =>
      query.where(knownAt('project_evaluation', {})).orderBy('project_evaluation.held_on'),
    ),
    projectStatements: listsOf(reader, statementList),
    statementsByStation: rowsBy(reader, ProjectStatement, 'stationId', (query) =>
      query.where(knownAt('project_statement', {})),
    ),
  };
}
