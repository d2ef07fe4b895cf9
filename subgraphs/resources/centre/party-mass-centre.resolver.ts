/** Answers what is asked of Party-mass centres. */
import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { ListArgs } from '../../../shared/listing/index.js';
import type { Connection } from '../../../shared/paging/index.js';
import type { Context } from '../context.js';
import { PartyMassCentre } from './party-mass-centre.entity.js';
import { type PartyMassCentreFilter } from './party-mass-centre.input.js';
import { centreList } from './party-mass-centre.list.js';

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
    return load.partyMassCentres.byId.load(id);
  }

  @Query(() => centreList.Connection, { description: 'Party-mass centres (党群中心列表).' })
  partyMassCentres(
    @Args(() => centreList.Args) args: ListArgs<PartyMassCentreFilter>,
    @Ctx() { load }: Context,
  ): Promise<Connection<PartyMassCentre>> {
    return load.partyMassCentres.all(args);
  }
}
