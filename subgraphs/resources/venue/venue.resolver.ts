/** Answers what is asked of venues. */
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { connectionOf, type Connection } from '../../../shared/paging/index.js';
import type { Context } from '../context.js';
import { openNounList } from '../list/noun-list.js';
import { VenueKindTerm } from '../vocabulary/term.entity.js';
import { Venue } from './venue.entity.js';
import { VenueListArgs } from './venue.input.js';
import { venueList } from './venue.list.js';

export const VenueConnection = connectionOf(Venue, 'Venue');

@Resolver(() => Venue)
export class VenueResolver {
  @Query(() => Venue, {
    nullable: true,
    description: 'One venue by its id (按编号查场所); null when there is none.',
  })
  venue(
    @Arg('id', () => ID, { description: 'Id of the venue, `ven_…`.' }) id: string,
    @Ctx() { load }: Context,
  ): Promise<Venue | null> {
    return load.venueById.load(id);
  }

  @Query(() => VenueConnection, { description: 'Venues (场所列表).' })
  venues(@Args(() => VenueListArgs) args: VenueListArgs, @Ctx() context: Context): Promise<Connection<Venue>> {
    return openNounList(venueList, args, context);
  }

  @FieldResolver(() => VenueKindTerm, { nullable: true, description: 'What its kind means (类型释义).' })
  kindTerm(@Root() venue: Venue, @Ctx() { load }: Context): Promise<VenueKindTerm | null> {
    return load.venueKinds.find(venue.kind);
  }
}
