/** Answers what is asked of Party-mass centres. */
import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import { connectionOf, type Connection } from '../../../shared/paging/index.js';
import type { Context } from '../context.js';
import { openNounList } from '../list/noun-list.js';
import { PartyMassCentre } from './party-mass-centre.entity.js';
import { PartyMassCentreListArgs } from './party-mass-centre.input.js';
import { centreList } from './party-mass-centre.list.js';

export const PartyMassCentreConnection = connectionOf(PartyMassCentre, 'PartyMassCentre');

@Resolver(() => PartyMassCentre)
export class PartyMassCentreResolver {
  @Query(() => PartyMassCentre, {
    nullable: true,
    description: 'One Party-mass centre by its id (按编号查党群中心); null when there is none.',
  })
  partyMassCentre(
    @Arg('id', () => ID, { description: 'Id of the Party-mass centre, `pmc_…`.' }) id: string,
    @Ctx() { load }: Context,
  ): Promise<PartyMassCentre | null> {
    return load.partyMassCentreById.load(id);
  }

  @Query(() => PartyMassCentreConnection, { description: 'Party-mass centres (党群中心列表).' })
  partyMassCentres(
    @Args(() => PartyMassCentreListArgs) args: PartyMassCentreListArgs,
    @Ctx() context: Context,
  ): Promise<Connection<PartyMassCentre>> {
    return openNounList(centreList, args, context);
  }
}
