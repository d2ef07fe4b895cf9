/** Stations and areas: where a station is, whose title it has, and what lies in an area. */
import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Connection } from '../../../shared/paging/index.js';
import { Area } from '../area/area.type.js';
import type { Context } from '../context.js';
import { StationDesignation } from './station-designation.entity.js';
import { Station } from './station.entity.js';
import { AreaStationsArgs } from './station.input.js';
import { StationConnection } from './station.resolver.js';

@Resolver(() => Station)
export class StationAreaResolver {
  @FieldResolver(() => Area, {
    description:
      'Where it is (所在区域): the area it serves; for a post the township in which its host lies, or a smaller area where known.',
  })
  async area(@Root() { areaId }: Station, @Ctx() { load }: Context): Promise<Area> {
    return (await load.areaById.load(areaId))!;
  }
}

@Resolver(() => StationDesignation)
export class StationDesignationResolver {
  @FieldResolver(() => Area, { nullable: true, description: 'The area whose title it is (授予区域).' })
  async area(@Root() { areaId }: StationDesignation, @Ctx() { load }: Context): Promise<Area | null> {
    return areaId == null ? null : load.areaById.load(areaId);
  }
}

@Resolver(() => Area)
export class AreaStationsResolver {
  @FieldResolver(() => StationConnection, {
    description: 'Stations in it (区域内站点); with `includeDescendants` also those of all areas below it.',
  })
  async stations(
    @Root() { id }: Area,
    @Args(() => AreaStationsArgs) args: AreaStationsArgs,
    @Ctx() { load }: Context,
  ): Promise<Connection<Station>> {
    return (await load.stationsInAreas(args))(id);
  }
}
