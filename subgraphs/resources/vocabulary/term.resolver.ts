/** Answers what the vocabularies of this room hold. */
import { Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { LinkKindTerm, PartyKindTerm, VenueKindTerm } from './term.entity.js';

@Resolver()
export class TermResolver {
  @Query(() => [LinkKindTerm], { description: 'All kinds of resource link (链接类型), in their order. At most 200.' })
  linkKinds(@Ctx() { load }: Context): Promise<readonly LinkKindTerm[]> {
    return load.linkKinds.all();
  }

  @Query(() => [PartyKindTerm], {
    description: 'All kinds of party to links and alliances (主体类型), in their order. At most 200.',
  })
  partyKinds(@Ctx() { load }: Context): Promise<readonly PartyKindTerm[]> {
    return load.partyKinds.all();
  }

  @Query(() => [VenueKindTerm], { description: 'All kinds of venue (场所类型), in their order. At most 200.' })
  venueKinds(@Ctx() { load }: Context): Promise<readonly VenueKindTerm[]> {
    return load.venueKinds.all();
  }
}
