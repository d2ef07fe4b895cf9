/** Contracts across projects, and who may buy services where. */
import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { ListArgs } from '../../../shared/listing/index.js';
import type { Connection } from '../../../shared/paging/index.js';
import type { Context } from '../context.js';
import { Programme } from '../project/programme.entity.js';
import { Project } from '../project/project.entity.js';
import { ProjectContract } from './contract.entity.js';
import { contractList, policyList, type ProjectContractFilter, type PurchaserPolicyFilter } from './purchase.input.js';
import { PurchaserPolicy } from './purchaser-policy.entity.js';

@Resolver(() => ProjectContract)
export class ProjectContractResolver {
  @Query(() => contractList.Connection, { description: 'Contracts of all projects (合同列表), renewals included.' })
  projectContracts(
    @Args(() => contractList.Args) args: ListArgs<ProjectContractFilter>,
    @Ctx() { load }: Context,
  ): Promise<Connection<ProjectContract>> {
    return load.projectContracts.all(args);
  }

  @FieldResolver(() => Project, { description: 'The project it is for (项目).' })
  project(@Root() { projectId }: ProjectContract, @Ctx() { load }: Context): Promise<Project | null> {
    return load.projects.byId.load(projectId);
  }
}

@Resolver(() => PurchaserPolicy)
export class PurchaserPolicyResolver {
  @Query(() => policyList.Connection, {
    description:
      'Who may buy services, by the plans of areas (购买主体规定); those that hold on `asOf`, by area and main purchasers first unless ordered otherwise.',
  })
  purchaserPolicies(
    @Args(() => policyList.Args) args: ListArgs<PurchaserPolicyFilter>,
    @Ctx() { load }: Context,
  ): Promise<Connection<PurchaserPolicy>> {
    return load.purchaserPolicies.all(args);
  }

  @FieldResolver(() => Programme, { nullable: true, description: 'Programme that it is part of (项目计划).' })
  programme(@Root() { programmeId }: PurchaserPolicy, @Ctx() { load }: Context): Promise<Programme | null> | null {
    return programmeId == null ? null : load.programmes.byId.load(programmeId);
  }
}
