/** Which station guides which, and the visits on which it did. */
import { Arg, Ctx, Field, Mutation, ObjectType, Resolver } from 'type-graphql';
import { newId, Payload, type Work } from '../../../shared/work/index.js';
import type { Context } from '../context.js';
import { GuidanceVisit, StationGuidanceRow } from './station-guidance.entity.js';
import { AssignGuidanceInput, EndGuidanceInput, RecordGuidanceVisitInput } from './station-link.acts.js';
import { endLink, relink } from './station-link.js';
import { since, takeLive } from './station-step.js';
import { StationPayload, stationPayload } from './station.acts.js';
import { Station } from './station.entity.js';
import { guidanceOfSelf, linkAbsent, linkStands } from './station.errors.js';

@ObjectType({ description: 'What became of a guidance visit (指导走访操作结果).', simpleResolvers: true })
export class GuidanceVisitPayload extends Payload {
  @Field(() => GuidanceVisit, { nullable: true, description: 'The visit as recorded (指导走访).' })
  visit!: GuidanceVisit | null;
}

@Resolver()
export class GuidanceWork {
  @Mutation(() => StationPayload, {
    description: 'Has a station guide another in setting up and serving, from a day on (指定指导站点).',
  })
  async assignGuidance(
    @Arg('input', () => AssignGuidanceInput) input: AssignGuidanceInput,
    @Ctx() context: Context,
  ): Promise<StationPayload> {
    const { guide, station: guided, on, why } = input;
    const written = await context.write({ name: 'assignGuidance', input }, async (work) => {
      const station = await takePair(work, guide, guided);
      if (await openGuidance(work, guide, guided)) throw linkStands('This guidance (指导)');
      const link = { guideId: guide, guidedId: guided };
      await relink(work, StationGuidanceRow, {
        held: null,
        prefix: 'sgd',
        link,
        one: ['guideId', 'guidedId'],
        on,
        why,
      });
      work.tell(station, { action: 'GUIDANCE_ASSIGNED', why });
      return station;
    });
    return stationPayload(context, written);
  }

  @Mutation(() => StationPayload, { description: 'Records that a station no longer guides another (终止指导).' })
  async endGuidance(
    @Arg('input', () => EndGuidanceInput) input: EndGuidanceInput,
    @Ctx() context: Context,
  ): Promise<StationPayload> {
    const { why } = input;
    const written = await context.write({ name: 'endGuidance', input }, async (work) => {
      const station = await work.take(Station, input.station);
      const held = await openGuidance(work, input.guide, station.id);
      if (!held) throw linkAbsent('guidance (指导) between the two');
      await endLink(work, StationGuidanceRow, held, input);
      work.tell(station, { action: 'GUIDANCE_ENDED', why });
      return station;
    });
    return stationPayload(context, written);
  }

  @Mutation(() => GuidanceVisitPayload, {
    description: 'Records a visit on which a station guided another (指导走访).',
  })
  async recordGuidanceVisit(
    @Arg('input', () => RecordGuidanceVisitInput) input: RecordGuidanceVisitInput,
    @Ctx() context: Context,
  ): Promise<GuidanceVisitPayload> {
    const { guide, station, topic = null, why } = input;
    const { id, event, replayed } = await context.write({ name: 'recordGuidanceVisit', input }, async (work) => {
      await takePair(work, guide, station);
      work.markSynthetic(input.synthetic ?? false);
      const { validFrom: visitedOn, validFromLatest: visitedLatest } = since(work, 'input.on', input.on);
      const visit = { id: newId('gvs'), guideId: guide, guidedId: station, visitedOn, visitedLatest, topic };
      return work.add(GuidanceVisit, visit, { action: 'VISITED', why });
    });
    return { visit: await context.load.guidanceVisitById.load(id), event, replayed };
  }
}

/** Both stations, who guides first; gives the one that is guided. */
async function takePair(work: Work, guide: string, guided: string): Promise<Station> {
  if (guide === guided) throw guidanceOfSelf();
  await takeLive(work, guide);
  return takeLive(work, guided);
}

function openGuidance({ em }: Work, guideId: string, guidedId: string): Promise<StationGuidanceRow | null> {
  return em.findOne(StationGuidanceRow, { guideId, guidedId, supersededAt: null, validTo: null });
}
