/** How a post comes about in a host: proposed, surveyed, discussed, decided or rejected, unveiled; it is opened like any station. */
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { areaUnknown } from '../../../shared/errors.js';
import type { Context } from '../context.js';
import { hostFact } from './host.lookup.js';
import { addStation, takeParent } from './register-station.js';
import { MoveStationInput, ProposePostInput, StationPayload, stationPayload } from './station.acts.js';
import { StationStatus, StationTier } from './station.entity.js';
import { STATION_LIVES } from './station.rules.js';
import { move } from './station.work.js';

const life = STATION_LIVES.POST;

@Resolver()
export class PostWork {
  @Mutation(() => StationPayload, {
    description: 'Proposes a post in a host (提议设立驿站): it comes on record as being prepared.',
  })
  async proposePost(
    @Arg('input', () => ProposePostInput) input: ProposePostInput,
    @Ctx() context: Context,
  ): Promise<StationPayload> {
    const area = input.area == null ? null : await context.load.areaByRef.load(input.area);
    if (input.area != null && !area) throw areaUnknown(input.area);
    const written = await context.writeKnowing(
      { name: 'proposePost', input },
      (lookups) => hostFact(lookups, input.hostKind, input.host),
      async (work, { id }) => {
        const parent = await takeParent(work, input.station, StationTier.POST);
        work.markSynthetic(input.synthetic ?? false);
        const { name, genericName, on, why } = input;
        const host = { kind: input.hostKind, id };
        const post = { name, genericName, tier: StationTier.POST, areaId: area?.id ?? parent.areaId };
        return addStation(work, { ...post, status: StationStatus.PREPARING, parent, host, on, why, byId: parent.id });
      },
    );
    return stationPayload(context, written);
  }

  @Mutation(() => StationPayload, { description: life.descriptionOf('recordSurvey') })
  recordSurvey(
    @Arg('input', () => MoveStationInput) input: MoveStationInput,
    @Ctx() context: Context,
  ): Promise<StationPayload> {
    return move(context, 'recordSurvey', 'SURVEYED', input);
  }

  @Mutation(() => StationPayload, { description: life.descriptionOf('discussPost') })
  discussPost(
    @Arg('input', () => MoveStationInput) input: MoveStationInput,
    @Ctx() context: Context,
  ): Promise<StationPayload> {
    return move(context, 'discussPost', 'DISCUSSED', input);
  }

  @Mutation(() => StationPayload, { description: life.descriptionOf('decidePost') })
  decidePost(
    @Arg('input', () => MoveStationInput) input: MoveStationInput,
    @Ctx() context: Context,
  ): Promise<StationPayload> {
    return move(context, 'decidePost', 'DECIDED', input);
  }

  @Mutation(() => StationPayload, { description: life.descriptionOf('rejectPost') })
  rejectPost(
    @Arg('input', () => MoveStationInput) input: MoveStationInput,
    @Ctx() context: Context,
  ): Promise<StationPayload> {
    return move(context, 'rejectPost', 'REJECTED', input);
  }

  @Mutation(() => StationPayload, { description: life.descriptionOf('unveilPost') })
  unveilPost(
    @Arg('input', () => MoveStationInput) input: MoveStationInput,
    @Ctx() context: Context,
  ): Promise<StationPayload> {
    return move(context, 'unveilPost', 'UNVEILED', input);
  }
}
