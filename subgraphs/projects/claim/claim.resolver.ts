/** Claims: as a list, of a project, and the project behind one; how many places of a project are free. */
import { Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import type { ListArgs } from '../../../shared/listing/index.js';
import { today } from '../../../shared/moment.js';
import type { Connection } from '../../../shared/paging/index.js';
import type { Context } from '../context.js';
import { Project } from '../project/project.entity.js';
import { Claim, ClaimState } from './claim.entity.js';
import { claimList, type ClaimFilter } from './claim.input.js';
import { holdsPlace, stateOn } from './claim.rules.js';

@Resolver(() => Claim)
export class ClaimResolver {
  @Query(() => claimList.Connection, { description: 'Claims of rooms on projects (认领列表).' })
  claims(
    @Args(() => claimList.Args) args: ListArgs<ClaimFilter>,
    @Ctx() { load }: Context,
  ): Promise<Connection<Claim>> {
    return load.claims.all(args);
  }

  @FieldResolver(() => ClaimState, {
    description: 'Where it stands today (状态): a request that nobody answered in its term is EXPIRED.',
  })
  state(@Root() claim: Claim, @Ctx() context: Context): ClaimState {
    return stateOn(claim, today(context.now().getTime())) as ClaimState;
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

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'How many rooms may still claim it today (剩余名额); null when nobody has said how many may hold it.',
  })
  async freeSlots(@Root() { id, claimSlots }: Project, @Ctx() context: Context): Promise<number | null> {
    if (claimSlots == null) return null;
    const day = today(context.now().getTime());
    const held = (await context.load.holdingClaimsByProject.load(id)).filter((claim) =>
      holdsPlace(stateOn(claim, day)),
    );
    return Math.max(0, claimSlots - held.length);
  }
}
