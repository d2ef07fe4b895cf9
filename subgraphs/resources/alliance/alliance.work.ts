/** What can be done with alliances: build one, add a party, let one leave. */
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { dated } from '../../../shared/dated.entity.js';
import { AreaRef, DateScalar } from '../../../shared/scalars/index.js';
import type { Outcome } from '../../../shared/subgraph/index.js';
import { EntryInput, historyResolver, MoveInput, newId, Payload, type Work } from '../../../shared/work/index.js';
import { requireArea } from '../area/require-area.js';
import type { Context } from '../context.js';
import { askStations, takeParty, type StationFacts } from '../link/link-party.js';
import { PartyKindCode } from '../vocabulary/party-kind.scalar.js';
import { Alliance, AllianceParty } from './alliance.entity.js';
import { alliancePartyLeft, alliancePartyThere } from './alliance.errors.js';
import { checkParty } from './alliance.rules.js';

@InputType({ description: 'A party to an alliance (联盟成员): one of GOVERNMENT, ENTERPRISE, EMPLOYEES, STATION.' })
export class AlliancePartyInput {
  @Field(() => PartyKindCode, { description: 'Kind of the party (成员类型).' })
  kind!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Which record it is (成员), by id; left out where only its kind is known.',
  })
  party?: string | null;
}

@InputType({ description: 'An alliance to build (搭建联盟平台).' })
export class CreateAllianceInput extends EntryInput {
  @Field(() => String, { description: 'Name (名称).' })
  name!: string;

  @Field(() => AreaRef, { description: 'The area that builds it (搭建地区): id or code.' })
  area!: string;

  @Field(() => DateScalar, { description: 'Day from which its first parties are party to it (起始日期).' })
  since!: string;

  @Field(() => [AlliancePartyInput], { defaultValue: [], description: 'Its first parties (首批成员): at most 100.' })
  parties!: AlliancePartyInput[];
}

@InputType({ description: 'A party that joins an alliance (新增联盟成员).' })
export class AddAlliancePartyInput extends MoveInput {
  @Field(() => ID, { description: 'The alliance (联盟平台), `all_…`.' })
  alliance!: string;

  @Field(() => PartyKindCode, { description: 'Kind of the party (成员类型): one of the four.' })
  kind!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Which record it is (成员), by id; left out where only its kind is known.',
  })
  party?: string | null;

  @Field(() => DateScalar, { description: 'Day from which it is party to it (起始日期).' })
  since!: string;
}

@InputType({ description: 'A party that leaves an alliance (成员退出联盟).' })
export class EndAlliancePartyInput extends MoveInput {
  @Field(() => ID, { description: 'The alliance (联盟平台), `all_…`.' })
  alliance!: string;

  @Field(() => ID, { description: 'The party, by its own id (成员记录), `alp_…`.' })
  allianceParty!: string;

  @Field(() => DateScalar, { description: 'First day on which it is no longer party to it (退出日期).' })
  on!: string;
}

@ObjectType({ description: 'What became of a change of an alliance (联盟平台操作结果).', simpleResolvers: true })
export class AlliancePayload extends Payload {
  @Field(() => Alliance, { nullable: true, description: 'The alliance as it now stands (联盟平台).' })
  alliance!: Alliance | null;
}

@Resolver()
export class AllianceWork {
  @Mutation(() => AlliancePayload, { description: 'Builds an alliance of several parties (搭建联盟平台).' })
  async createAlliance(
    @Arg('input', () => CreateAllianceInput) input: CreateAllianceInput,
    @Ctx() context: Context,
  ): Promise<AlliancePayload> {
    const { name, parties, why } = input;
    const area = await requireArea(context, input.area);
    const written = await context.writeKnowing(
      { name: 'createAlliance', input },
      (lookups) =>
        askStations(
          lookups,
          parties.map(({ party }) => party),
        ),
      async (work, stations) => {
        work.markSynthetic(input.synthetic ?? false);
        const since = work.done('since', input.since);
        const alliance = work.add(Alliance, { id: newId('all'), name, areaId: area.id }, { action: 'CREATED', why });
        const added: AllianceParty[] = [];
        for (const party of parties) added.push(await addParty(work, alliance, party, since, stations, added));
        return alliance;
      },
    );
    return payload(context, written);
  }

  @Mutation(() => AlliancePayload, { description: 'A party joins an alliance (新增联盟成员).' })
  async addAllianceParty(
    @Arg('input', () => AddAlliancePartyInput) input: AddAlliancePartyInput,
    @Ctx() context: Context,
  ): Promise<AlliancePayload> {
    const written = await context.writeKnowing(
      { name: 'addAllianceParty', input },
      (lookups) => askStations(lookups, [input.party]),
      async (work, stations) => {
        const alliance = await work.take(Alliance, input.alliance, input.expectedVersion);
        const since = work.done('since', input.since);
        await addParty(work, alliance, input, since, stations, await partiesOf(work, alliance));
        return work.change(alliance, {}, { action: 'PARTY_ADDED', why: input.why });
      },
    );
    return payload(context, written);
  }

  @Mutation(() => AlliancePayload, { description: 'A party leaves an alliance (成员退出联盟).' })
  async endAllianceParty(
    @Arg('input', () => EndAlliancePartyInput) input: EndAlliancePartyInput,
    @Ctx() context: Context,
  ): Promise<AlliancePayload> {
    const { allianceParty, why } = input;
    const written = await context.write({ name: 'endAllianceParty', input }, async (work) => {
      const alliance = await work.take(Alliance, input.alliance, input.expectedVersion);
      const on = work.done('on', input.on);
      const party = (await partiesOf(work, alliance)).find(({ id }) => id === allianceParty);
      if (!party || party.validTo != null) throw alliancePartyLeft('is none of this alliance, or has left it');
      if (on < (party.validFromLatest ?? ''))
        throw alliancePartyLeft(`joined on ${party.validFromLatest}, after ${on}`);
      const changes = { id: newId('alp'), ...dated(party.validFrom ?? null, on) };
      work.replace(AllianceParty, party, changes, { action: 'LEFT', why });
      return work.change(alliance, {}, { action: 'PARTY_LEFT', why });
    });
    return payload(context, written);
  }
}

/** The rows that the hub now holds to be true, those who left among them. */
async function partiesOf(work: Work, { id }: Alliance): Promise<AllianceParty[]> {
  return work.em.find(AllianceParty, { allianceId: id, supersededAt: null });
}

async function addParty(
  work: Work,
  alliance: Alliance,
  { kind, party }: AlliancePartyInput,
  since: string,
  stations: StationFacts,
  others: readonly AllianceParty[],
): Promise<AllianceParty> {
  const partyId = party ?? null;
  checkParty(kind, partyId === null ? null : (await takeParty(work, 'party', partyId, stations)).kind);
  const same = others.find(
    (other) =>
      other.kind === kind &&
      (other.partyId ?? null) === partyId &&
      (other.validTo == null || (other.validToEarliest ?? '') > since),
  );
  if (same) throw alliancePartyThere(same.id);
  const position = Math.max(0, ...others.map((other) => other.position)) + 1;
  return work.add(AllianceParty, {
    id: newId('alp'),
    allianceId: alliance.id,
    kind,
    partyId,
    position,
    ...dated(since),
  });
}

async function payload({ load }: Context, { id, event, replayed }: Outcome): Promise<AlliancePayload> {
  return { alliance: await load.alliances.byId.load(id), event, replayed };
}

export const allianceWork = [AllianceWork, historyResolver(() => Alliance)];
