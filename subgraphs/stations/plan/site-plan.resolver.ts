/** The sites of a plan: one by its id, those of a plan as a list, and what each leads to. */
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { ListArgs } from '../../../shared/listing/index.js';
import type { Connection } from '../../../shared/paging/index.js';
import { Area } from '../area/area.type.js';
import type { Context } from '../context.js';
import { hostKey, StationHost, type StationHostKey } from '../station/host.stub.js';
import { Station } from '../station/station.entity.js';
import { BuildOutPlan } from './build-out-plan.entity.js';
import { SitePlan } from './site-plan.entity.js';
import { sitePlanList, type SitePlanFilter } from './site-plan.list.js';

@Resolver(() => BuildOutPlan)
export class PlanSitesResolver {
  @FieldResolver(() => sitePlanList.Connection, { description: 'The sites that it has in view (选址).' })
  sites(
    @Root() { id }: BuildOutPlan,
    @Args(() => sitePlanList.Args) args: ListArgs<SitePlanFilter>,
    @Ctx() { load }: Context,
  ): Promise<Connection<SitePlan>> {
    return load.sitePlans.under('planId', id, args);
  }
}

@Resolver(() => SitePlan)
export class SitePlanResolver {
  @Query(() => SitePlan, { nullable: true, description: 'One site by its id (按编号查选址); null when there is none.' })
  sitePlan(
    @Arg('id', () => ID, { description: 'Id of the site, `sit_…`.' }) id: string,
    @Ctx() { load }: Context,
  ): Promise<SitePlan | null> {
    return load.sitePlanById.load(id);
  }

  @FieldResolver(() => BuildOutPlan, { nullable: true, description: 'The plan (规划).' })
  plan(@Root() { planId }: SitePlan, @Ctx() { load }: Context): Promise<BuildOutPlan | null> {
    return load.buildOutPlans.byId.load(planId);
  }

  @FieldResolver(() => Area, { nullable: true, description: 'The township where it lies (所在乡镇).' })
  area(@Root() { areaId }: SitePlan, @Ctx() { load }: Context): Promise<Area | null> {
    return load.areaById.load(areaId);
  }

  @FieldResolver(() => StationHost, {
    nullable: true,
    description: 'The place that is to house the station (依托单位); null when none is named.',
  })
  host(@Root() { hostKind, hostId }: SitePlan): StationHostKey | null {
    return hostKind != null && hostId != null ? hostKey(hostKind, hostId) : null;
  }

  @FieldResolver(() => Station, {
    nullable: true,
    description: 'The station that is set up there (站点); null before.',
  })
  station(@Root() { stationId }: SitePlan, @Ctx() { load }: Context): Promise<Station | null> | null {
    return stationId == null ? null : load.stationById.load(stationId);
  }
}
