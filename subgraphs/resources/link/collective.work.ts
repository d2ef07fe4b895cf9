/** Names a collective: those of one kind around one subject, of whom nobody in particular is meant. */
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { EntryInput, historyResolver, newId, Payload } from '../../../shared/work/index.js';
import type { Context } from '../context.js';
import { PartyKindCode } from '../vocabulary/party-kind.scalar.js';
import { AreaRow } from '../../../shared/areas/area.entity.js';
import { Collective } from './collective.entity.js';
import { askStations, takeParty } from './link-party.js';
import { collectiveThere, linkEndUnknown } from './link.errors.js';

@InputType({ description: 'A party that is named only by its kind (集合主体), such as the employees of a firm.' })
export class CreateCollectiveInput extends EntryInput {
  @Field(() => PartyKindCode, { description: 'Kind of its members (成员类型): a code of `partyKinds`.' })
  kind!: string;

  @Field(() => String, { description: 'The term by which it is named (原词), such as 企业员工.' })
  name!: string;

  @Field(() => ID, { description: 'Record around which it is named (所属对象): a station, a firm or an area, by id.' })
  subject!: string;
}

@ObjectType({ description: 'What became of a new collective (集合主体操作结果).', simpleResolvers: true })
export class CollectivePayload extends Payload {
  @Field(() => Collective, { nullable: true, description: 'The collective (集合主体).' })
  collective!: Collective | null;
}

@Resolver()
export class CollectiveWork {
  @Mutation(() => CollectivePayload, {
    description: 'Names a collective around a station, firm or area (新增集合主体).',
  })
  async createCollective(
    @Arg('input', () => CreateCollectiveInput) input: CreateCollectiveInput,
    @Ctx() context: Context,
  ): Promise<CollectivePayload> {
    const { kind, name, subject, why } = input;
    await context.load.partyKinds.check([kind]);
    const { id, event, replayed } = await context.writeKnowing(
      { name: 'createCollective', input },
      (lookups) => askStations(lookups, [subject]),
      async (work, stations) => {
        work.markSynthetic(input.synthetic ?? false);
        if (subject.startsWith('area_')) {
          if ((await work.em.count(AreaRow, { id: subject })) === 0) throw linkEndUnknown('subject', subject);
        } else await takeParty(work, 'subject', subject, stations);
        const there = await work.em.findOne(Collective, { kind, subjectId: subject });
        if (there) throw collectiveThere(there.id);
        return work.add(Collective, { id: newId('col'), kind, name, subjectId: subject }, { action: 'NAMED', why });
      },
    );
    return { collective: await context.load.collectiveById.load(id), event, replayed };
  }
}

export const collectiveWork = [CollectiveWork, historyResolver(() => Collective)];
