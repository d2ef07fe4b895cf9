/** Stations: by id, as a list, and what belongs to one. */
import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import { connectionOf, openListing, type Connection } from '../../../shared/paging/index.js';
import type { Context } from '../context.js';
import { StationListArgs } from './station.input.js';
import { Station } from './station.entity.js';

export const StationConnection = connectionOf(Station, 'Station');

@Resolver(() => Station)
export class StationResolver {
  @Query(() => Station, {
    nullable: true,
    description: 'One station by its id (按编号查站点); null when there is none.',
  })
  station(
    @Arg('id', () => ID, { description: 'Id of the station, `stn_…`.' }) id: string,
    @Ctx() { load }: Context,
  ): Promise<Station | null> {
    return load.stationById.load(id);
  }

  @Query(() => StationConnection, { description: 'Stations of all tiers (站点列表).' })
  stations(@Args(() => StationListArgs) args: StationListArgs, @Ctx() { reader }: Context): Connection<Station> {
    return openListing(
      reader,
      {
        name: 'stations',
        node: Station,
        order: [{ property: 'name', type: 'text', descending: false }],
      },
      args,
    )();
  }
}
