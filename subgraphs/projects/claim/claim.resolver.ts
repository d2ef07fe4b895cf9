/** Claims: as a list, of a project, and the project behind one. */
import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { ListArgs } from '../../../shared/listing/index.js';
import type { Connection } from '../../../shared/paging/index.js';
import type { Context } from '../context.js';
import { Project } from '../project/project.entity.js';
import { Claim } from './claim.entity.js';
import { claimList, type ClaimFilter } from './claim.input.js';

@Resolver(() => Claim)
export class ClaimResolver {
  @Query(() => claimList.Connection, { description: 'Claims of rooms on projects (认领列表).' })
  claims(
    @Args(() => claimList.Args) args: ListArgs<ClaimFilter>,
    @Ctx() { load }: Context,
  ): Promise<Connection<Claim>> {
    return load.claims.all(args);
  }

  @FieldResolver(() => Project, { description: 'The project claimed (项目).' })
  project(@Root() { projectId }: Claim, @Ctx() { load }: Context): Promise<Project | null> {
    return load.projects.byId.load(projectId);
  }
}

@Resolver(() => Project)
export class ProjectClaimsResolver {
  @FieldResolver(() => claimList.Connection, { description: 'Claims on this project (认领).' })
  claims(
    @Root() { id }: Project,
    @Args(() => claimList.Args) args: ListArgs<ClaimFilter>,
    @Ctx() { load }: Context,
  ): Promise<Connection<Claim>> {
    return load.claims.under('projectId', id, args);
  }
}
