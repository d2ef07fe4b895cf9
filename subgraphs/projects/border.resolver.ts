/** What this room adds to other rooms' nouns: projects and claims of a station, projects of an organisation or area, purchases of an agency. */
import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { AreaListArgs, ListArgs } from '../../shared/listing/index.js';
import type { Connection } from '../../shared/paging/index.js';
import { AreaStub } from './area.stub.js';
import type { Claim } from './claim/claim.entity.js';
import { claimList, type ClaimFilter } from './claim/claim.input.js';
import type { Context } from './context.js';
import { GovernmentAgencyStub } from './government-agency.stub.js';
import { ProjectStatement } from './project/project-statement.entity.js';
import type { Project } from './project/project.entity.js';
import type { ProjectFilter } from './project/project.input.js';
import { projectList } from './project/project.list.js';
import { SocialOrganizationStub } from './social-organization.stub.js';
import { StationStub } from './station.stub.js';

@Resolver(() => StationStub)
export class StationProjectsResolver {
  @FieldResolver(() => projectList.Connection, {
    nullable: true,
    description: 'Projects performed at this station (承接项目), whoever is their provider of record.',
  })
  projects(
    @Root() { id }: StationStub,
    @Args(() => projectList.Args) args: ListArgs<ProjectFilter>,
    @Ctx() { load }: Context,
  ): Promise<Connection<Project>> {
    return load.projects.under('performedAtId', id, args);
  }

  @FieldResolver(() => claimList.Connection, { nullable: true, description: 'Claims that this room has made (认领).' })
  claims(
    @Root() { id }: StationStub,
    @Args(() => claimList.Args) args: ListArgs<ClaimFilter>,
    @Ctx() { load }: Context,
  ): Promise<Connection<Claim>> {
    return load.claims.under('roomId', id, args);
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
  @FieldResolver(() => projectList.Connection, {
    nullable: true,
    description: 'Projects with this organisation as provider of record (承接的项目).',
  })
  projects(
    @Root() { id }: SocialOrganizationStub,
    @Args(() => projectList.Args) args: ListArgs<ProjectFilter>,
    @Ctx() { load }: Context,
  ): Promise<Connection<Project>> {
    return load.projects.under('providerId', id, args);
  }
}

@Resolver(() => GovernmentAgencyStub)
export class AgencyPurchasesResolver {
  @FieldResolver(() => projectList.Connection, {
    nullable: true,
    description: 'Projects whose services this agency buys (购买的项目).',
  })
  purchases(
    @Root() { id }: GovernmentAgencyStub,
    @Args(() => projectList.Args) args: ListArgs<ProjectFilter>,
    @Ctx() { load }: Context,
  ): Promise<Connection<Project>> {
    return load.projects.under('purchaserAgencyId', id, args);
  }
}

@Resolver(() => AreaStub)
export class AreaProjectsResolver {
  @FieldResolver(() => projectList.Connection, {
    nullable: true,
    description: 'Projects performed at stations of this area (本区域实施的项目).',
  })
  projects(
    @Root() { id }: AreaStub,
    @Args(() => projectList.AreaArgs) args: AreaListArgs<ProjectFilter>,
    @Ctx() { load }: Context,
  ): Promise<Connection<Project>> {
    return load.projects.underArea(id, args);
  }
}

export const borderResolvers = [
  StationProjectsResolver,
  OrganizationProjectsResolver,
  AgencyPurchasesResolver,
  AreaProjectsResolver,
];
