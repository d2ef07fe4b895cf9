/** What this room adds to other rooms' nouns: projects and claims of a station, projects of an organisation or area, purchases of an agency. */
import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Connection } from '../../shared/paging/index.js';
import { AreaStub } from './area.stub.js';
import type { Claim } from './claim/claim.entity.js';
import { ClaimListArgs } from './claim/claim.input.js';
import { ClaimConnection } from './claim/claim.resolver.js';
import type { Context } from './context.js';
import { GovernmentAgencyStub } from './government-agency.stub.js';
import type { Project } from './project/project.entity.js';
import { AreaProjectArgs, ProjectListArgs } from './project/project.input.js';
import { ProjectConnection } from './project/project.resolver.js';
import { ProjectStatement } from './project/project-statement.entity.js';
import { SocialOrganizationStub } from './social-organization.stub.js';
import { StationStub } from './station.stub.js';

@Resolver(() => StationStub)
export class StationProjectsResolver {
  @FieldResolver(() => ProjectConnection, {
    nullable: true,
    description: 'Projects performed at this station (承接项目), whoever is their provider of record.',
  })
  async projects(
    @Root() { id }: StationStub,
    @Args(() => ProjectListArgs) args: ProjectListArgs,
    @Ctx() { load }: Context,
  ): Promise<Connection<Project>> {
    return (await load.projectsByStation(args))(id);
  }

  @FieldResolver(() => ClaimConnection, { nullable: true, description: 'Claims that this room has made (认领).' })
  async claims(
    @Root() { id }: StationStub,
    @Args(() => ClaimListArgs) args: ClaimListArgs,
    @Ctx() { load }: Context,
  ): Promise<Connection<Claim>> {
    return (await load.claimsByRoom(args))(id);
  }

  @FieldResolver(() => [ProjectStatement], {
    nullable: true,
    description: 'What its sources say about its projects in general (项目陈述); at most 50.',
  })
  projectStatements(@Root() { id }: StationStub, @Ctx() { load }: Context): Promise<ProjectStatement[]> {
    return load.statementsByStation.load(id);
  }
}

@Resolver(() => SocialOrganizationStub)
export class OrganizationProjectsResolver {
  @FieldResolver(() => ProjectConnection, {
    nullable: true,
    description: 'Projects with this organisation as provider of record (承接的项目).',
  })
  async projects(
    @Root() { id }: SocialOrganizationStub,
    @Args(() => ProjectListArgs) args: ProjectListArgs,
    @Ctx() { load }: Context,
  ): Promise<Connection<Project>> {
    return (await load.projectsByProvider(args))(id);
  }
}

@Resolver(() => GovernmentAgencyStub)
export class AgencyPurchasesResolver {
  @FieldResolver(() => ProjectConnection, {
    nullable: true,
    description: 'Projects whose services this agency buys (购买的项目).',
  })
  async purchases(
    @Root() { id }: GovernmentAgencyStub,
    @Args(() => ProjectListArgs) args: ProjectListArgs,
    @Ctx() { load }: Context,
  ): Promise<Connection<Project>> {
    return (await load.purchasesByAgency(args))(id);
  }
}

@Resolver(() => AreaStub)
export class AreaProjectsResolver {
  @FieldResolver(() => ProjectConnection, {
    nullable: true,
    description: 'Projects performed at stations of this area (本区域实施的项目).',
  })
  async projects(
    @Root() { id }: AreaStub,
    @Args(() => AreaProjectArgs) args: AreaProjectArgs,
    @Ctx() { load }: Context,
  ): Promise<Connection<Project>> {
    return (await load.projectsByArea(args))(id);
  }
}

export const borderResolvers = [
  StationProjectsResolver,
  OrganizationProjectsResolver,
  AgencyPurchasesResolver,
  AreaProjectsResolver,
];
