/** What projects stand in: programmes, sources of money, and general statements about a station's projects. */
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { ListArgs } from '../../../shared/listing/index.js';
import type { Connection } from '../../../shared/paging/index.js';
import type { Context } from '../context.js';
import {
  fundingSourceList,
  programmeList,
  statementList,
  type FundingSourceFilter,
  type ProgrammeFilter,
  type ProjectStatementFilter,
} from './frame.input.js';
import { FundingSource } from './funding-source.entity.js';
import { Programme } from './programme.entity.js';
import { ProjectStatement } from './project-statement.entity.js';
import type { Project } from './project.entity.js';
import type { ProjectFilter } from './project.input.js';
import { projectList } from './project.list.js';

@Resolver(() => Programme)
export class ProgrammeResolver {
  @Query(() => programmeList.Connection, { description: 'Programmes that projects belong to (项目计划列表).' })
  programmes(
    @Args(() => programmeList.Args) args: ListArgs<ProgrammeFilter>,
    @Ctx() { load }: Context,
  ): Promise<Connection<Programme>> {
    return load.programmes.all(args);
  }

  @FieldResolver(() => projectList.Connection, { description: 'Projects of this programme (所属项目).' })
  projects(
    @Root() { id }: Programme,
    @Args(() => projectList.Args) args: ListArgs<ProjectFilter>,
    @Ctx() { load }: Context,
  ): Promise<Connection<Project>> {
    return load.projects.under('programmeId', id, args);
  }
}

@Resolver(() => FundingSource)
export class FundingSourceResolver {
  @Query(() => fundingSourceList.Connection, { description: 'Sources of money for projects (资金来源列表).' })
  fundingSources(
    @Args(() => fundingSourceList.Args) args: ListArgs<FundingSourceFilter>,
    @Ctx() { load }: Context,
  ): Promise<Connection<FundingSource>> {
    return load.fundingSources.all(args);
  }

  @FieldResolver(() => projectList.Connection, { description: 'Projects with money from this source (资助的项目).' })
  projects(
    @Root() { id }: FundingSource,
    @Args(() => projectList.Args) args: ListArgs<ProjectFilter>,
    @Ctx() { load }: Context,
  ): Promise<Connection<Project>> {
    return load.projectsByFundingSource(id, args);
  }
}

@Resolver(() => ProjectStatement)
export class ProjectStatementResolver {
  @Query(() => ProjectStatement, {
    nullable: true,
    description: 'One general statement by its id (按编号查项目陈述); null when there is none.',
  })
  projectStatement(
    @Arg('id', () => ID, { description: 'Id of the statement, `pst_…`.' }) id: string,
    @Ctx() { load }: Context,
  ): Promise<ProjectStatement | null> {
    return load.projectStatements.byId.load(id);
  }

  @Query(() => statementList.Connection, { description: 'General statements about projects (项目陈述列表).' })
  projectStatements(
    @Args(() => statementList.Args) args: ListArgs<ProjectStatementFilter>,
    @Ctx() { load }: Context,
  ): Promise<Connection<ProjectStatement>> {
    return load.projectStatements.all(args);
  }
}
