/** Milestones and evaluations across projects: what is due, what is late, and how projects were judged. */
import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { ListArgs } from '../../../shared/listing/index.js';
import type { Connection } from '../../../shared/paging/index.js';
import type { Context } from '../context.js';
import { ProjectEvaluation } from './evaluation.entity.js';
import { Milestone } from './milestone.entity.js';
import { Project } from './project.entity.js';
import { evaluationList, milestoneList, type MilestoneFilter, type ProjectEvaluationFilter } from './schedule.input.js';

@Resolver(() => Milestone)
export class MilestoneResolver {
  @Query(() => milestoneList.Connection, {
    description: 'Milestones and duties of all projects, by due day unless ordered otherwise (项目节点).',
  })
  milestones(
    @Args(() => milestoneList.Args) args: ListArgs<MilestoneFilter>,
    @Ctx() { load }: Context,
  ): Promise<Connection<Milestone>> {
    return load.milestones.all(args);
  }

  @FieldResolver(() => Project, { description: 'The project it belongs to (项目).' })
  project(@Root() { projectId }: Milestone, @Ctx() { load }: Context): Promise<Project | null> {
    return load.projects.byId.load(projectId);
  }
}

@Resolver(() => ProjectEvaluation)
export class EvaluationResolver {
  @Query(() => evaluationList.Connection, {
    description: 'Evaluations and acceptances of all projects, by day held unless ordered otherwise (评估, 验收).',
  })
  projectEvaluations(
    @Args(() => evaluationList.Args) args: ListArgs<ProjectEvaluationFilter>,
    @Ctx() { load }: Context,
  ): Promise<Connection<ProjectEvaluation>> {
    return load.projectEvaluations.all(args);
  }

  @FieldResolver(() => Project, { description: 'The project that was judged (项目).' })
  project(@Root() { projectId }: ProjectEvaluation, @Ctx() { load }: Context): Promise<Project | null> {
    return load.projects.byId.load(projectId);
  }
}
