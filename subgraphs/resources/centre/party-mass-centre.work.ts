/** Puts a Party-mass centre on record. */
import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { AreaRef } from '../../../shared/scalars/index.js';
import { EntryInput, historyResolver, newId, Payload } from '../../../shared/work/index.js';
import { requireArea } from '../area/require-area.js';
import type { Context } from '../context.js';
import { PartyMassCentre, PartyMassCentreKind } from './party-mass-centre.entity.js';

@InputType({ description: 'A new Party-mass centre (新增党群中心).' })
export class CreatePartyMassCentreInput extends EntryInput {
  @Field(() => String, { description: 'Name (名称).' })
  name!: string;

  @Field(() => PartyMassCentreKind, { description: 'Whose centre it is (类型).' })
  kind!: PartyMassCentreKind;

  @Field(() => AreaRef, { description: 'Smallest area that holds it (所在区域): id or code.' })
  area!: string;
}

@ObjectType({ description: 'What became of a new Party-mass centre (党群中心操作结果).', simpleResolvers: true })
export class PartyMassCentrePayload extends Payload {
  @Field(() => PartyMassCentre, { nullable: true, description: 'The centre (党群中心).' })
  centre!: PartyMassCentre | null;
}

@Resolver()
export class PartyMassCentreWork {
  @Mutation(() => PartyMassCentrePayload, { description: 'Puts a Party-mass centre on record (新增党群中心).' })
  async createPartyMassCentre(
    @Arg('input', () => CreatePartyMassCentreInput) input: CreatePartyMassCentreInput,
    @Ctx() context: Context,
  ): Promise<PartyMassCentrePayload> {
    const { name, kind, why } = input;
    const area = await requireArea(context, input.area);
    const { id, event, replayed } = await context.write({ name: 'createPartyMassCentre', input }, async (work) => {
      work.markSynthetic(input.synthetic ?? false);
      return work.add(PartyMassCentre, { id: newId('pmc'), name, kind, areaId: area.id }, { action: 'CREATED', why });
    });
    return { centre: await context.load.partyMassCentres.byId.load(id), event, replayed };
  }
}

export const partyMassCentreWork = [PartyMassCentreWork, historyResolver(() => PartyMassCentre)];
