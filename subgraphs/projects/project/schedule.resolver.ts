/** Milestones and evaluations across projects: what is due, what is late, and how projects were judged. */
import { sql } from 'kysely';
import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { connectionOf, openListing, type Connection } from '../../../shared/paging/index.js';
import type { Reader, Select } from '../../../shared/subgraph/index.js';
import type { Context } from '../context.js';
import { between, currentRows, dayOf, findScope, oneOf, type AreaScope } from '../lists.js';
import { ProjectEvaluation } from './evaluation.entity.js';
import { Milestone } from './milestone.entity.js';
import { Project } from './project.entity.js';
import { projectIds } from './project.listing.js';
import {
  ProjectEvaluationListArgs,
  MilestoneListArgs,
  type ProjectEvaluationFilter,
  type MilestoneFilter,
} from './schedule.input.js';

const MilestoneConnection = connectionOf(Milestone, 'Milestone');
const EvaluationConnection = connectionOf(ProjectEvaluation, 'ProjectEvaluation');

@Resolver(() => Milestone)
export class MilestoneResolver {
  @Query(() => MilestoneConnection, { description: 'Milestones and duties of all projects, by due day (项目节点).' })
  async milestones(
    @Args(() => MilestoneListArgs) args: MilestoneListArgs,
    @Ctx() { reader, load }: Context,
  ): Promise<Connection<Milestone>> {
    const scope = await findScope(load.areaByRef, args.filter, args);
    const rows = (): Select => {
      const query = currentRows(reader.select(Milestone), 'project_milestone', args);
      return args.filter ? narrowMilestones(reader, query, args.filter, scope, dayOf(args)) : query;
    };
    const order = [{ property: 'dueOn', type: 'text', descending: false } as const];
    return openListing(reader, { name: 'milestones', node: Milestone, rows, order }, args)();
  }

  @FieldResolver(() => Project, { description: 'The project it belongs to (项目).' })
  project(@Root() { projectId }: Milestone, @Ctx() { load }: Context): Promise<Project | null> {
    return load.projectById.load(projectId);
  }
}

@Resolver(() => ProjectEvaluation)
export class EvaluationResolver {
  @Query(() => EvaluationConnection, {
    description: 'Evaluations and acceptances of all projects, by day held (评估, 验收).',
  })
  async projectEvaluations(
    @Args(() => ProjectEvaluationListArgs) args: ProjectEvaluationListArgs,
    @Ctx() { reader, load }: Context,
  ): Promise<Connection<ProjectEvaluation>> {
    const scope = await findScope(load.areaByRef, args.filter, args);
    const rows = (): Select => {
      const query = currentRows(reader.select(ProjectEvaluation), 'project_evaluation', args);
      return args.filter ? narrowEvaluations(reader, query, args.filter, scope) : query;
    };
    const order = [{ property: 'heldOn', type: 'text', descending: false } as const];
    return openListing(reader, { name: 'projectEvaluations', node: ProjectEvaluation, rows, order }, args)();
  }

  @FieldResolver(() => Project, { description: 'The project that was judged (项目).' })
  project(@Root() { projectId }: ProjectEvaluation, @Ctx() { load }: Context): Promise<Project | null> {
    return load.projectById.load(projectId);
  }
}

function narrowMilestones(
  reader: Reader,
  all: Select,
  filter: MilestoneFilter,
  scope: AreaScope | undefined,
  day: string,
): Select {
  let query = oneOf(reader, all, 'project_milestone.kind', filter.kinds);
  query = between(query, 'project_milestone.due_on', [filter.dueFrom, 'dueFrom'], [filter.dueTo, 'dueTo']);
  if (scope) query = query.where('project_milestone.project_id', 'in', projectIds(reader, scope));
  if (filter.done != null) query = query.where('project_milestone.done_on', filter.done ? 'is not' : 'is', null);
  if (filter.late == null) return query;
  const done = sql`coalesce(${sql.ref('project_milestone.done_on')}, ${day})`;
  const due = sql.ref('project_milestone.due_on');
  return query.where(filter.late ? sql<boolean>`${done} > ${due}` : sql<boolean>`${done} <= ${due}`);
}

function narrowEvaluations(
  reader: Reader,
  all: Select,
  filter: ProjectEvaluationFilter,
  scope: AreaScope | undefined,
): Select {
  let query = oneOf(reader, all, 'project_evaluation.kind', filter.kinds);
  query = between(query, 'project_evaluation.held_on', [filter.heldFrom, 'heldFrom'], [filter.heldTo, 'heldTo']);
  if (scope || filter.provider != null) {
    const projects = oneOf(reader, projectIds(reader, scope), 'project.provider_id', filter.provider);
    query = query.where('project_evaluation.project_id', 'in', projects);
  }
  if (filter.hasClientsOpinion != null) {
    query = query.where('project_evaluation.clients_opinion', filter.hasClientsOpinion ? 'is not' : 'is', null);
  }
  if (filter.moneyWithheld == null) return query;
  const withheld = sql`coalesce(${sql.ref('project_evaluation.withheld_fen')}, 0)`;
  return query.where(filter.moneyWithheld ? sql<boolean>`${withheld} > 0` : sql<boolean>`${withheld} = 0`);
}
