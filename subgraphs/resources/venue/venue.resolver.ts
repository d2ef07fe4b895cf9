/** Answers what is asked of venues. */
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { ListArgs } from '../../../shared/listing/index.js';
import type { Connection } from '../../../shared/paging/index.js';
import type { Context } from '../context.js';
import { VenueKindTerm } from '../vocabulary/term.entity.js';
import { Venue } from './venue.entity.js';
import { type VenueFilter } from './venue.input.js';
import { venueList } from './venue.list.js';

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
    return load.venues.byId.load(id);
  }

  @Query(() => venueList.Connection, { description: 'Venues (场所列表).' })
  venues(
    @Args(() => venueList.Args) args: ListArgs<VenueFilter>,
    @Ctx() { load }: Context,
  ): Promise<Connection<Venue>> {
    return load.venues.all(args);
  }

  @FieldResolver(() => VenueKindTerm, { nullable: true, description: 'What its kind means (类型释义).' })
  kindTerm(@Root() venue: Venue, @Ctx() { load }: Context): Promise<VenueKindTerm | null> {
    return load.venueKinds.find(venue.kind);
  }
}
