/** Claims: as a list, of a project, and the project behind one. */
import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { connectionOf, type Connection } from '../../../shared/paging/index.js';
import type { Context } from '../context.js';
import { Project } from '../project/project.entity.js';
import { Claim } from './claim.entity.js';
import { ClaimListArgs } from './claim.input.js';
import { openClaims } from './claim.listing.js';

export const ClaimConnection = connectionOf(Claim, 'Claim');

@Resolver(() => Claim)
export class ClaimResolver {
  @Query(() => ClaimConnection, { description: 'Claims of rooms on projects (认领列表).' })
  async claims(
    @Args(() => ClaimListArgs) args: ClaimListArgs,
    @Ctx() { reader, load }: Context,
  ): Promise<Connection<Claim>> {
    return (await openClaims(reader, load.areaByRef, 'claims', args))();
  }

  @FieldResolver(() => Project, { description: 'The project claimed (项目).' })
  project(@Root() { projectId }: Claim, @Ctx() { load }: Context): Promise<Project | null> {
    return load.projectById.load(projectId);
  }
}

@Resolver(() => Project)
export class ProjectClaimsResolver {
  @FieldResolver(() => ClaimConnection, { description: 'Claims on this project (认领).' })
  async claims(
    @Root() { id }: Project,
    @Args(() => ClaimListArgs) args: ClaimListArgs,
    @Ctx() { load }: Context,
  ): Promise<Connection<Claim>> {
    return (await load.claimsByProject(args))(id);
  }
}
