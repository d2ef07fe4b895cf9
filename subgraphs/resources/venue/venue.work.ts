/** Puts a venue on record. */
import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { AreaRef, VenueKindCode } from '../../../shared/scalars/index.js';
import { EntryInput, historyResolver, newId, Payload } from '../../../shared/work/index.js';
import { requireArea } from '../area/require-area.js';
import type { Context } from '../context.js';
import { Venue } from './venue.entity.js';

@InputType({ description: 'A new venue (新增场所).' })
export class CreateVenueInput extends EntryInput {
  @Field(() => String, { description: 'Name (名称).' })
  name!: string;

  @Field(() => VenueKindCode, { description: 'Kind of place (类型): a code of `venueKinds`.' })
  kind!: string;

  @Field(() => AreaRef, { description: 'Smallest area that holds it (所在区域): id or code.' })
  area!: string;
}

@ObjectType({ description: 'What became of a new venue (场所操作结果).', simpleResolvers: true })
export class VenuePayload extends Payload {
  @Field(() => Venue, { nullable: true, description: 'The venue (场所).' })
  venue!: Venue | null;
}

@Resolver()
export class VenueWork {
  @Mutation(() => VenuePayload, { description: 'Puts a venue on record (新增场所).' })
  async createVenue(
    @Arg('input', () => CreateVenueInput) input: CreateVenueInput,
    @Ctx() context: Context,
  ): Promise<VenuePayload> {
    const { name, kind, why } = input;
    await context.load.venueKinds.check([kind]);
    const area = await requireArea(context, input.area);
    const { id, event, replayed } = await context.write({ name: 'createVenue', input }, async (work) => {
      work.markSynthetic(input.synthetic ?? false);
      return work.add(Venue, { id: newId('ven'), name, kind, areaId: area.id }, { action: 'CREATED', why });
    });
    return { venue: await context.load.venues.byId.load(id), event, replayed };
  }
}

export const venueWork = [VenueWork, historyResolver(() => Venue)];
