/** What can be done with a station of any tier: register it, prepare, set up, open, suspend, resume, close and cancel it. */
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { areaUnknown } from '../../../shared/errors.js';
import { lifeResolvers, recordUnknown } from '../../../shared/work/index.js';
import type { Context } from '../context.js';
import { siteFollows } from '../plan/site-plan.follow.js';
import { addStation, takeParent } from './register-station.js';
import { MoveStationInput, RegisterStationInput, StationPayload, stationPayload } from './station.acts.js';
import { established, Station } from './station.entity.js';
import { STATION_LIVES, type StationAction } from './station.rules.js';
import { moveStation } from './station-step.js';

const told = (
  tier: 'STATION' | 'ROOM' | 'GUIDANCE_CENTRE' | 'POST',
  action: StationAction,
): { description: string } => ({
  description: STATION_LIVES[tier].descriptionOf(action),
});

@Resolver()
export class StationWork {
  @Mutation(() => StationPayload, {
    description: 'Puts a station of any tier on record (登记站点): planned, being set up, or as what it is already.',
  })
  async registerStation(
    @Arg('input', () => RegisterStationInput) input: RegisterStationInput,
    @Ctx() context: Context,
  ): Promise<StationPayload> {
    const area = await context.load.areaByRef.load(input.area);
    if (!area) throw areaUnknown(input.area);
    const written = await context.write({ name: 'registerStation', input }, async (work) => {
      const parent = input.parent == null ? null : await takeParent(work, input.parent, input.tier);
      work.markSynthetic(input.synthetic ?? false);
      return addStation(work, { ...input, areaId: area.id, parent });
    });
    return stationPayload(context, written);
  }

  @Mutation(() => StationPayload, told('STATION', 'prepareStation'))
  prepareStation(
    @Arg('input', () => MoveStationInput) input: MoveStationInput,
    @Ctx() context: Context,
  ): Promise<StationPayload> {
    return move(context, 'prepareStation', 'PREPARED', input);
  }

  @Mutation(() => StationPayload, told('ROOM', 'establishRoom'))
  establishRoom(
    @Arg('input', () => MoveStationInput) input: MoveStationInput,
    @Ctx() context: Context,
  ): Promise<StationPayload> {
    return move(context, 'establishRoom', 'ESTABLISHED', input);
  }

  @Mutation(() => StationPayload, told('GUIDANCE_CENTRE', 'establishGuidanceCentre'))
  establishGuidanceCentre(
    @Arg('input', () => MoveStationInput) input: MoveStationInput,
    @Ctx() context: Context,
  ): Promise<StationPayload> {
    return move(context, 'establishGuidanceCentre', 'ESTABLISHED', input);
  }

  @Mutation(() => StationPayload, told('STATION', 'openStation'))
  openStation(
    @Arg('input', () => MoveStationInput) input: MoveStationInput,
    @Ctx() context: Context,
  ): Promise<StationPayload> {
    return move(context, 'openStation', 'OPENED', input);
  }

  @Mutation(() => StationPayload, told('STATION', 'suspendStation'))
  suspendStation(
    @Arg('input', () => MoveStationInput) input: MoveStationInput,
    @Ctx() context: Context,
  ): Promise<StationPayload> {
    return move(context, 'suspendStation', 'SUSPENDED', input);
  }

  @Mutation(() => StationPayload, told('STATION', 'resumeStation'))
  resumeStation(
    @Arg('input', () => MoveStationInput) input: MoveStationInput,
    @Ctx() context: Context,
  ): Promise<StationPayload> {
    return move(context, 'resumeStation', 'RESUMED', input);
  }

  @Mutation(() => StationPayload, told('STATION', 'closeStation'))
  closeStation(
    @Arg('input', () => MoveStationInput) input: MoveStationInput,
    @Ctx() context: Context,
  ): Promise<StationPayload> {
    return move(context, 'closeStation', 'CLOSED', input);
  }

  @Mutation(() => StationPayload, told('STATION', 'cancelStation'))
  cancelStation(
    @Arg('input', () => MoveStationInput) input: MoveStationInput,
    @Ctx() context: Context,
  ): Promise<StationPayload> {
    return move(context, 'cancelStation', 'CANCELLED', input);
  }
}

/** A mutation that moves a station on and does no more than its step says. */
export async function move(
  context: Context,
  name: StationAction,
  action: string,
  input: MoveStationInput,
): Promise<StationPayload> {
  const written = await context.write({ name, input }, async (work) => {
    const site = await siteFollows(work, input.station, name);
    const station = await work.take(Station, input.station, input.expectedVersion);
    const byId = input.byStation ?? null;
    if (byId !== null && !(await work.em.findOne(Station, { id: byId }))) throw recordUnknown(Station.name, byId);
    const { on, by, why } = input;
    if (action === 'ESTABLISHED') Object.assign(station, established(on ?? work.today));
    const moved = await moveStation(work, station, name, { on, by, byId, why, action });
    site();
    return moved;
  });
  return stationPayload(context, written);
}

export const stationWork = [
  StationWork,
  ...lifeResolvers(
    () => Station,
    async ({ id, tier }, { load }: Context) => {
      const [steps, parent, host, leads] = await Promise.all([
        load.stepsOf(null).load(id),
        load.openParentOf.load(id),
        load.openHostOf.load(id),
        load.leadsOf.load(id),
      ]);
      const last = steps.at(-1);
      const facts = { id, hasParent: parent.length > 0, hasHost: host.length > 0, leads };
      return last ? STATION_LIVES[tier].available(last.status, facts) : [];
    },
  ),
];
