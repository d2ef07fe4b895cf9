/** What projects stand in: programmes, sources of money, and general statements about a station's projects. */
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, InputType, Query, Resolver, Root } from 'type-graphql';
import { connectionOf, openListing, type Connection } from '../../../shared/paging/index.js';
import { AreaRef } from '../../../shared/scalars/index.js';
import type { Select } from '../../../shared/subgraph/index.js';
import type { Context } from '../context.js';
import { contains, currentRows, findScope, inArea, MomentPageArgs, oneOf } from '../lists.js';
import { FundingKind, FundingSource } from './funding-source.entity.js';
import { Programme, ProgrammeKind } from './programme.entity.js';
import { type Project } from './project.entity.js';
import { ProjectListArgs } from './project.input.js';
import { ProjectConnection } from './project.resolver.js';
import { ProjectStatement, ProjectStatementKind } from './project-statement.entity.js';

const ProgrammeConnection = connectionOf(Programme, 'Programme');
const FundingSourceConnection = connectionOf(FundingSource, 'FundingSource');
const ProjectStatementConnection = connectionOf(ProjectStatement, 'ProjectStatement');

const BY_NAME = [{ property: 'name', type: 'text', descending: false } as const];

@InputType({ description: 'Which programmes (项目计划筛选); conditions are joined by AND.' })
export class ProgrammeFilter {
  @Field(() => AreaRef, { nullable: true, description: 'Area it is meant for (适用区域), by id or code.' })
  area?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'With `area`: also areas below it by ADMINISTRATIVE parents (含下级). False when left out.',
  })
  includeDescendants?: boolean | null;

  @Field(() => [ProgrammeKind], { nullable: true, description: 'Any of these kinds (类型).' })
  kinds?: ProgrammeKind[] | null;

  @Field(() => String, { nullable: true, description: 'Part of the name (名称包含), whatever the case.' })
  text?: string | null;
}

@ArgsType()
export class ProgrammeListArgs extends MomentPageArgs {
  @Field(() => ProgrammeFilter, { nullable: true, description: 'Which programmes; all when left out, by name.' })
  filter?: ProgrammeFilter | null;
}

@Resolver(() => Programme)
export class ProgrammeResolver {
  @Query(() => ProgrammeConnection, { description: 'Programmes that projects belong to (项目计划列表), by name.' })
  async programmes(
    @Args(() => ProgrammeListArgs) args: ProgrammeListArgs,
    @Ctx() { reader, load }: Context,
  ): Promise<Connection<Programme>> {
    const { filter } = args;
    const scope = await findScope(load.areaByRef, filter, args);
    const rows = (): Select => {
      const current = currentRows(reader.select(Programme), 'programme', args);
      const query = oneOf(reader, inArea(reader, current, 'programme.area_id', scope), 'programme.kind', filter?.kinds);
      return filter?.text == null ? query : query.where(contains('programme.name', filter.text));
    };
    return openListing(reader, { name: 'programmes', node: Programme, rows, order: BY_NAME }, args)();
  }

  @FieldResolver(() => ProjectConnection, { description: 'Projects of this programme (所属项目).' })
  async projects(
    @Root() { id }: Programme,
    @Args(() => ProjectListArgs) args: ProjectListArgs,
    @Ctx() { load }: Context,
  ): Promise<Connection<Project>> {
    return (await load.projectsByProgramme(args))(id);
  }
}

@InputType({ description: 'Which sources of money (资金来源筛选).' })
export class FundingSourceFilter {
  @Field(() => [FundingKind], { nullable: true, description: 'Any of these kinds (类型).' })
  kinds?: FundingKind[] | null;

  @Field(() => String, { nullable: true, description: 'Part of the name (名称包含), whatever the case.' })
  text?: string | null;
}

@ArgsType()
export class FundingSourceListArgs extends MomentPageArgs {
  @Field(() => FundingSourceFilter, { nullable: true, description: 'Which sources; all when left out, by name.' })
  filter?: FundingSourceFilter | null;
}

@Resolver(() => FundingSource)
export class FundingSourceResolver {
  @Query(() => FundingSourceConnection, { description: 'Sources of money for projects (资金来源列表), by name.' })
  fundingSources(
    @Args(() => FundingSourceListArgs) args: FundingSourceListArgs,
    @Ctx() { reader }: Context,
  ): Connection<FundingSource> {
    const { filter } = args;
    const rows = (): Select => {
      const current = currentRows(reader.select(FundingSource), 'funding_source', args);
      const query = oneOf(reader, current, 'funding_source.kind', filter?.kinds);
      return filter?.text == null ? query : query.where(contains('funding_source.name', filter.text));
    };
    return openListing(reader, { name: 'fundingSources', node: FundingSource, rows, order: BY_NAME }, args)();
  }

  @FieldResolver(() => ProjectConnection, { description: 'Projects with money from this source (资助的项目).' })
  async projects(
    @Root() { id }: FundingSource,
    @Args(() => ProjectListArgs) args: ProjectListArgs,
    @Ctx() { load }: Context,
  ): Promise<Connection<Project>> {
    return (await load.projectsByFundingSource(args))(id);
  }
}

@ArgsType()
export class ProjectStatementListArgs extends MomentPageArgs {
  @Field(() => [ProjectStatementKind], { nullable: true, description: 'Any of these kinds (类型); all when left out.' })
  kinds?: ProjectStatementKind[] | null;

  @Field(() => [ID], { nullable: true, description: 'About any of these stations (社工站), `stn_…`.' })
  stations?: string[] | null;
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
    return load.statementById.load(id);
  }

  @Query(() => ProjectStatementConnection, {
    description: 'General statements about projects (项目陈述列表), by their term.',
  })
  projectStatements(
    @Args(() => ProjectStatementListArgs) args: ProjectStatementListArgs,
    @Ctx() { reader }: Context,
  ): Connection<ProjectStatement> {
    const rows = (): Select => {
      const current = currentRows(reader.select(ProjectStatement), 'project_statement', args);
      return oneOf(
        reader,
        oneOf(reader, current, 'project_statement.kind', args.kinds),
        'project_statement.station_id',
        args.stations,
      );
    };
    const order = [{ property: 'term', type: 'text', descending: false } as const];
    return openListing(reader, { name: 'projectStatements', node: ProjectStatement, rows, order }, args)();
  }
}
