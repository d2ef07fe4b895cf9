/** Projects: by id, as a list, and what belongs to one. */
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { ListArgs } from '../../../shared/listing/index.js';
import { TODAY } from '../../../shared/moment-args.js';
import { dayAsked } from '../../../shared/moment.js';
import type { Connection } from '../../../shared/paging/index.js';
import { DateScalar, TargetGroupCode } from '../../../shared/scalars/index.js';
import type { Context } from '../context.js';
import { ProjectContract } from '../purchase/contract.entity.js';
import { ProjectEvaluationKind, ProjectEvaluation } from './evaluation.entity.js';
import { FundingSource, ProjectFunding } from './funding-source.entity.js';
import { Milestone } from './milestone.entity.js';
import { Programme } from './programme.entity.js';
import { Project } from './project.entity.js';
import { fileOf } from './project.file.js';
import type { ProjectFilter } from './project.input.js';
import { projectList } from './project.list.js';
import { ProjectWarning, warningsOf } from './project.warnings.js';

@Resolver(() => Project)
export class ProjectResolver {
  @Query(() => Project, {
    nullable: true,
    description: 'One project by its id (按编号查项目); null when there is none.',
  })
  project(
    @Arg('id', () => ID, { description: 'Id of the project, `prj_…`.' }) id: string,
    @Ctx() { load }: Context,
  ): Promise<Project | null> {
    return load.projects.byId.load(id);
  }

  @Query(() => projectList.Connection, { description: 'Projects of all kinds (项目列表).' })
  projects(
    @Args(() => projectList.Args) args: ListArgs<ProjectFilter>,
    @Ctx() { load }: Context,
  ): Promise<Connection<Project>> {
    return load.projects.all(args);
  }

  @FieldResolver(() => Programme, {
    nullable: true,
    description: 'Programme it belongs to (项目计划); null when not stated.',
  })
  programme(@Root() { programmeId }: Project, @Ctx() { load }: Context): Promise<Programme | null> | null {
    return programmeId == null ? null : load.programmes.byId.load(programmeId);
  }

  @FieldResolver(() => [TargetGroupCode], {
    description: 'Groups of people it is for (服务对象): codes of `targetGroups`; at most 20.',
  })
  async targetGroups(@Root() { id }: Project, @Ctx() { load }: Context): Promise<string[]> {
    return (await load.targetGroupsByProject.load(id)).map(({ targetGroup }) => targetGroup);
  }

  @FieldResolver(() => [ProjectFunding], {
    description: 'Where its money comes from, with the amount of each source (资金构成); at most 20.',
  })
  funding(@Root() { id }: Project, @Ctx() { load }: Context): Promise<ProjectFunding[]> {
    return load.fundingByProject.load(id);
  }

  @FieldResolver(() => [FundingSource], { description: 'The sources of its money (资金来源); at most 20.' })
  async fundingSources(@Root() { id }: Project, @Ctx() { load }: Context): Promise<FundingSource[]> {
    const parts = await load.fundingByProject.load(id);
    const sources = await Promise.all(parts.map(({ sourceId }) => load.fundingSources.byId.load(sourceId)));
    return sources.filter((source) => source !== null);
  }

  @FieldResolver(() => ProjectContract, {
    nullable: true,
    description: 'Its contract, the last signed where it was renewed (合同); null when none is on record.',
  })
  contract(@Root() { id }: Project, @Ctx() { load }: Context): Promise<ProjectContract | null> {
    return load.contractByProject.load(id);
  }

  @FieldResolver(() => [Milestone], { description: 'Its milestones and duties, by due day (节点); at most 100.' })
  milestones(@Root() { id }: Project, @Ctx() { load }: Context): Promise<Milestone[]> {
    return load.milestonesByProject.load(id);
  }

  @FieldResolver(() => [ProjectEvaluation], { description: 'How it was judged, by day (评估); at most 50.' })
  evaluations(@Root() { id }: Project, @Ctx() { load }: Context): Promise<ProjectEvaluation[]> {
    return load.evaluationsByProject.load(id);
  }

  @FieldResolver(() => ProjectEvaluation, {
    nullable: true,
    description: 'Its last acceptance (验收); null when there was none.',
  })
  async acceptance(@Root() { id }: Project, @Ctx() { load }: Context): Promise<ProjectEvaluation | null> {
    const held = await load.evaluationsByProject.load(id);
    return held.findLast(({ kind }) => kind === ProjectEvaluationKind.ACCEPTANCE) ?? null;
  }

  @FieldResolver(() => [ProjectWarning], {
    description: 'What is late or doubtful by the rules in force (提示); at most 20. Nothing is blocked by it.',
  })
  async warnings(
    @Root() project: Project,
    @Arg('asOf', () => DateScalar, {
      nullable: true,
      description: `The day on which to judge (截至日期); ${TODAY}.`,
    })
    asOf: string | null | undefined,
    @Ctx() { load }: Context,
  ): Promise<ProjectWarning[]> {
    return warningsOf(await fileOf(project, load), dayAsked({ asOf }));
  }
}

@Resolver(() => ProjectFunding)
export class ProjectFundingResolver {
  @FieldResolver(() => FundingSource, { nullable: true, description: 'The source (来源).' })
  source(@Root() { sourceId }: ProjectFunding, @Ctx() { load }: Context): Promise<FundingSource | null> {
    return load.fundingSources.byId.load(sourceId);
  }
}
