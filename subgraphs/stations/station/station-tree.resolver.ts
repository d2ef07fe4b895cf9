/** How stations stand to each other: who leads and who guides whom, on a day and over time. */
import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { KNOWN_AT, MomentArgs } from '../../../shared/moment-args.js';
import type { Connection } from '../../../shared/paging/index.js';
import { DateTimeScalar } from '../../../shared/scalars/index.js';
import type { Context } from '../context.js';
import { GuidanceVisitConnection, visitList, type GuidanceVisitArgs } from './guidance-visit.list.js';
import { StationHost, hostKey, type StationHostKey } from './host.stub.js';
import { GuidanceVisit, StationGuidanceRow } from './station-guidance.entity.js';
import { StationHostRow } from './station-host.entity.js';
import { StationParentRow } from './station-parent.entity.js';
import { StationStatusRow } from './station-status.entity.js';
import { Station } from './station.entity.js';
import { ChildrenArgs, LinkedStationsArgs } from './station.input.js';
import { StationConnection } from './station.resolver.js';

@Resolver(() => Station)
export class StationTreeResolver {
  @FieldResolver(() => Station, {
    nullable: true,
    description: 'The station that leads it on a day (上级站点); null when there is none on record.',
  })
  parent(
    @Root() { id }: Station,
    @Args(() => MomentArgs) moment: MomentArgs,
    @Ctx() { load }: Context,
  ): Promise<Station | null> {
    return load.parentOf(moment).load(id);
  }

  @FieldResolver(() => [StationParentRow], {
    description: 'Which stations have led it, oldest first (上级站点沿革): at most 20.',
  })
  parentHistory(
    @Root() { id }: Station,
    @Arg('knownAt', () => DateTimeScalar, KNOWN_AT) known: string | null,
    @Ctx() { load }: Context,
  ): Promise<StationParentRow[]> {
    return load.parentHistoryOf(known ?? null).load(id);
  }

  @FieldResolver(() => StationConnection, {
    description: 'The stations it leads on a day (下级站点): a station its rooms and posts (站室联动).',
  })
  async children(
    @Root() { id }: Station,
    @Args(() => ChildrenArgs) args: ChildrenArgs,
    @Ctx() { load }: Context,
  ): Promise<Connection<Station>> {
    return (await load.childrenOf(args))(id);
  }

  @FieldResolver(() => StationConnection, {
    description: 'The stations it guides in setting up and serving on a day (指导的站点).',
  })
  async guides(
    @Root() { id }: Station,
    @Args(() => LinkedStationsArgs) args: LinkedStationsArgs,
    @Ctx() { load }: Context,
  ): Promise<Connection<Station>> {
    return (await load.guidedBy(args))(id);
  }

  @FieldResolver(() => StationConnection, { description: 'The stations that guide it on a day (受其指导).' })
  async guidedBy(
    @Root() { id }: Station,
    @Args(() => LinkedStationsArgs) args: LinkedStationsArgs,
    @Ctx() { load }: Context,
  ): Promise<Connection<Station>> {
    return (await load.guidesOf(args))(id);
  }

  @FieldResolver(() => [StationGuidanceRow], {
    description: 'By whom it has been guided, oldest first, with the sources (受指导沿革): at most 20.',
  })
  guidanceHistory(
    @Root() { id }: Station,
    @Arg('knownAt', () => DateTimeScalar, KNOWN_AT) known: string | null,
    @Ctx() { load }: Context,
  ): Promise<StationGuidanceRow[]> {
    return load.guidanceOf(known ?? null).load(id);
  }

  @FieldResolver(() => GuidanceVisitConnection, { description: 'The visits on which it guided others (指导走访).' })
  guidanceVisits(
    @Root() { id }: Station,
    @Args(() => visitList.Args) args: GuidanceVisitArgs,
    @Ctx() { load }: Context,
  ): Connection<GuidanceVisit> {
    return load.visitsBy(args)(id);
  }
}

@Resolver(() => StationParentRow)
export class StationParentageResolver {
  @FieldResolver(() => Station, { nullable: true, description: 'The station that led (上级站点).' })
  parent(@Root() { parentId }: StationParentRow, @Ctx() { load }: Context): Promise<Station | null> {
    return load.stationById.load(parentId);
  }
}

@Resolver(() => StationGuidanceRow)
export class StationGuidanceResolver {
  @FieldResolver(() => Station, { nullable: true, description: 'The station that guides (指导方).' })
  guide(@Root() { guideId }: StationGuidanceRow, @Ctx() { load }: Context): Promise<Station | null> {
    return load.stationById.load(guideId);
  }
}

@Resolver(() => GuidanceVisit)
export class GuidanceVisitResolver {
  @FieldResolver(() => Station, { nullable: true, description: 'The station that was visited (被指导站点).' })
  guided(@Root() { guidedId }: GuidanceVisit, @Ctx() { load }: Context): Promise<Station | null> {
    return load.stationById.load(guidedId);
  }

  @FieldResolver(() => Station, { nullable: true, description: 'The station that guided (指导方).' })
  guide(@Root() { guideId }: GuidanceVisit, @Ctx() { load }: Context): Promise<Station | null> {
    return load.stationById.load(guideId);
  }
}

@Resolver(() => StationStatusRow)
export class StationStatusRecordResolver {
  @FieldResolver(() => Station, {
    nullable: true,
    description: 'The deciding body, where it is a station of the hub (决定站点); null otherwise.',
  })
  async byStation(@Root() { byId }: StationStatusRow, @Ctx() { load }: Context): Promise<Station | null> {
    return byId?.startsWith('stn_') ? load.stationById.load(byId) : null;
  }
}

@Resolver(() => StationHostRow)
export class StationHostingResolver {
  @FieldResolver(() => StationHost, { nullable: true, description: 'The host (依托单位).' })
  host(@Root() { hostKind, hostId }: StationHostRow): StationHostKey {
    return hostKey(hostKind, hostId);
  }
}
