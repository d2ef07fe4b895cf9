/** Stations: by id, as a list, and what can be said of one on a day. */
import { Arg, Args, Ctx, Directive, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { KNOWN_AT, MomentArgs } from '../../../shared/moment-args.js';
import { connectionOf, type Connection } from '../../../shared/paging/index.js';
import { DateTimeScalar, PartialDate } from '../../../shared/scalars/index.js';
import type { Context } from '../context.js';
import { hostKey, SocialOrganizationStub, StationHost, type StationHostKey } from './host.stub.js';
import { StationDesignation } from './station-designation.entity.js';
import { StationHostRow } from './station-host.entity.js';
import { StationFeature, StationOperatingMode } from './station-practice.entity.js';
import { StationSpace } from './station-space.entity.js';
import { StationStatusRow } from './station-status.entity.js';
import { Station } from './station.entity.js';
import { StationStatus, StationTier } from './station.enums.js';
import { stationList, type StationListArgs } from './station.input.js';

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
  async stations(
    @Args(() => stationList.Args) args: StationListArgs,
    @Ctx() { load }: Context,
  ): Promise<Connection<Station>> {
    return (await load.stationsAtRoot(args))();
  }

  @FieldResolver(() => StationStatus, {
    nullable: true,
    description:
      'State on a day (状态): that of the last step that had surely begun; null when nothing is known of that day.',
  })
  async status(
    @Root() { id }: Station,
    @Args(() => MomentArgs) moment: MomentArgs,
    @Ctx() { load }: Context,
  ): Promise<StationStatus | null> {
    return (await load.stepInForce(moment).load(id))?.status ?? null;
  }

  @FieldResolver(() => PartialDate, {
    nullable: true,
    description:
      'For a station whose step in force names a day: when it is due to be set up (计划建成时间); otherwise null.',
  })
  async dueOn(
    @Root() { id }: Station,
    @Args(() => MomentArgs) moment: MomentArgs,
    @Ctx() { load }: Context,
  ): Promise<string | null> {
    return (await load.stepInForce(moment).load(id))?.dueOn ?? null;
  }

  @FieldResolver(() => [StationStatusRow], {
    description: 'The steps of its life in their order (状态沿革): at most 100.',
  })
  statusHistory(
    @Root() { id }: Station,
    @Arg('knownAt', () => DateTimeScalar, KNOWN_AT) known: string | null,
    @Ctx() { load }: Context,
  ): Promise<StationStatusRow[]> {
    return load.stepsOf(known ?? null).load(id);
  }

  @FieldResolver(() => PartialDate, {
    nullable: true,
    description: 'When its plaque was unveiled (揭牌); null when it was not, or no source says so.',
  })
  async unveiledOn(@Root() { id }: Station, @Ctx() { load }: Context): Promise<string | null> {
    const steps = await load.stepsOf(null).load(id);
    return steps.find((step) => step.status === StationStatus.UNVEILED)?.validFrom ?? null;
  }

  @FieldResolver(() => StationHost, {
    nullable: true,
    description: 'Who houses it on a day (依托单位); null when there is none on record.',
  })
  async host(
    @Root() { id }: Station,
    @Args(() => MomentArgs) moment: MomentArgs,
    @Ctx() { load }: Context,
  ): Promise<StationHostKey | null> {
    const [hosting] = await load.hostsOf(moment).load(id);
    return hosting ? hostKey(hosting.hostKind, hosting.hostId) : null;
  }

  @FieldResolver(() => [StationHostRow], {
    description: 'Who has housed it, oldest first (依托单位沿革): at most 20.',
  })
  hostHistory(
    @Root() { id }: Station,
    @Arg('knownAt', () => DateTimeScalar, KNOWN_AT) known: string | null,
    @Ctx() { load }: Context,
  ): Promise<StationHostRow[]> {
    return load.hostHistoryOf(known ?? null).load(id);
  }

  @FieldResolver(() => SocialOrganizationStub, {
    nullable: true,
    description: 'The social organisation that runs it on a day (运营机构); null when the source names none.',
  })
  async operator(
    @Root() { id }: Station,
    @Args(() => MomentArgs) moment: MomentArgs,
    @Ctx() { load }: Context,
  ): Promise<SocialOrganizationStub | null> {
    const [operating] = await load.operatorsOf(moment).load(id);
    return operating ? Object.assign(new SocialOrganizationStub(), { id: operating.organizationId }) : null;
  }

  @FieldResolver(() => [StationSpace], {
    description: 'Its spaces on a day (空间): at most 100. `spacesOpenEnded` tells whether there may be more.',
  })
  spaces(
    @Root() { id }: Station,
    @Args(() => MomentArgs) moment: MomentArgs,
    @Ctx() { load }: Context,
  ): Promise<StationSpace[]> {
    return load.spacesOf(moment).load(id);
  }

  @FieldResolver(() => [StationDesignation], { description: 'Its titles on a day (称号): at most 20.' })
  designations(
    @Root() { id }: Station,
    @Args(() => MomentArgs) moment: MomentArgs,
    @Ctx() { load }: Context,
  ): Promise<StationDesignation[]> {
    return load.designationsOf(moment).load(id);
  }

  @FieldResolver(() => [StationOperatingMode], {
    description:
      'Operating modes it has adopted on a day (运行机制): at most 50. `operatingModesOpenEnded` tells whether there may be more.',
  })
  operatingModes(
    @Root() { id }: Station,
    @Args(() => MomentArgs) moment: MomentArgs,
    @Ctx() { load }: Context,
  ): Promise<StationOperatingMode[]> {
    return load.operatingModesOf(moment).load(id);
  }

  @FieldResolver(() => StationFeature, {
    nullable: true,
    description: 'What it is known for on a day (一社区一特色); null when none is on record.',
  })
  async feature(
    @Root() { id }: Station,
    @Args(() => MomentArgs) moment: MomentArgs,
    @Ctx() { load }: Context,
  ): Promise<StationFeature | null> {
    return (await load.featuresOf(moment).load(id))[0] ?? null;
  }

  @Directive('@inaccessible')
  @FieldResolver(() => ID, {
    description:
      'The station whose alliances count for this one (平台所属站): for a post the station that leads it, otherwise itself.',
  })
  async allianceStationId(@Root() { id, tier }: Station, @Ctx() { load }: Context): Promise<string> {
    if (tier !== StationTier.POST) return id;
    return (await load.parentOf({}).load(id))?.id ?? id;
  }
}
