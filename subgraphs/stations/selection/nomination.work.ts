/** What can be done with a nomination: make it, take it back, score it. */
import { Arg, Ctx, Field, Mutation, ObjectType, Resolver } from 'type-graphql';
import { newId, Payload, type Work } from '../../../shared/work/index.js';
import type { Outcome } from '../../../shared/subgraph/index.js';
import { Case } from '../casework/case.entity.js';
import { factsInWork } from '../casework/case.facts.js';
import { consentTo } from '../casework/case.rules.js';
import type { Context } from '../context.js';
import { Group } from '../service/group.entity.js';
import { StationParentRow } from '../station/station-parent.entity.js';
import { heldOn } from '../worker/worker.rules.js';
import { Nomination, NominationScore, NominationState } from './nomination.entity.js';
import { alreadyNominated, alreadyScored, nominationUnfit } from './selection.errors.js';
import { NominateInput, ScoreInput, WithdrawNominationInput } from './selection.input.js';
import { checkScore, nominationLife, selectionLife } from './selection.rules.js';
import { kindOf, takeRound } from './selection.work.js';

@ObjectType({ description: 'What became of a change about a nomination (提名操作结果).', simpleResolvers: true })
export class NominationPayload extends Payload {
  @Field(() => Nomination, { nullable: true, description: 'The nomination as it now stands (提名).' })
  nomination!: Nomination | null;
}

@Resolver()
export class NominationWork {
  @Mutation(() => NominationPayload, { description: selectionLife.descriptionOf('nominate') })
  async nominate(
    @Arg('input', () => NominateInput) input: NominateInput,
    @Ctx() context: Context,
  ): Promise<NominationPayload> {
    const { title, anonymised } = input;
    const written = await context.write({ name: 'nominate', input }, async (work) => {
      const { round } = await takeRound(work, 'nominate', input.selection);
      const kind = kindOf(round, input);
      const of = input.case != null ? await caseOf(work, input.case, anonymised) : await groupOf(work, input.group!);
      await requireUnder(work, of.stationId, round.stationId);
      const subject = { caseId: of.caseId ?? null, groupId: of.groupId ?? null };
      const same = { roundId: round.id, ...subject, state: { $ne: NominationState.WITHDRAWN }, supersededAt: null };
      if (await work.em.findOne(Nomination, same)) throw alreadyNominated();
      work.markSynthetic(input.synthetic ?? false);
      return work.add(
        Nomination,
        { id: newId('nom'), roundId: round.id, kind, title, anonymised, state: NominationState.NOMINATED, ...subject },
        { action: 'NOMINATED', why: input.why },
      );
    });
    return payload(context, written);
  }

  @Mutation(() => NominationPayload, { description: nominationLife.descriptionOf('withdrawNomination') })
  async withdrawNomination(
    @Arg('input', () => WithdrawNominationInput) input: WithdrawNominationInput,
    @Ctx() context: Context,
  ): Promise<NominationPayload> {
    const written = await context.write({ name: 'withdrawNomination', input }, async (work) => {
      const nomination = await work.take(Nomination, input.nomination, input.expectedVersion);
      const state = nominationLife.move('withdrawNomination', nomination.state, {}) as NominationState;
      return work.change(nomination, { state }, { action: 'WITHDRAWN', why: input.why });
    });
    return payload(context, written);
  }

  @Mutation(() => NominationPayload, { description: selectionLife.descriptionOf('score') })
  async score(@Arg('input', () => ScoreInput) input: ScoreInput, @Ctx() context: Context): Promise<NominationPayload> {
    const { reviewer, points = null, recused } = input;
    const written = await context.write({ name: 'score', input }, async (work) => {
      const known = await work.em.findOne(Nomination, { id: input.nomination, supersededAt: null });
      if (known) await takeRound(work, 'score', known.roundId);
      const nomination = await work.take(Nomination, input.nomination);
      if (nomination.state !== NominationState.NOMINATED) throw nominationUnfit(`It is ${nomination.state}`);
      checkScore(reviewer, points, recused);
      const before = { nominationId: nomination.id, reviewer, supersededAt: null };
      if (await work.em.findOne(NominationScore, before)) throw alreadyScored();
      work.add(NominationScore, { id: newId('nsc'), nominationId: nomination.id, reviewer, points });
      work.tell(nomination, { action: recused ? 'REVIEWER_STOOD_BACK' : 'SCORED', why: input.why });
      return nomination;
    });
    return payload(context, written);
  }
}

interface Subject {
  readonly stationId: string;
  readonly caseId?: string;
  readonly groupId?: string;
}

/** A case that may be made public: anonymised, or with a consent to it (PIPL Art. 25). */
async function caseOf(work: Work, id: string, anonymised: boolean): Promise<Subject> {
  const record = await work.take(Case, id);
  const refused = anonymised ? null : consentTo('PUBLICATION', await factsInWork(work, record, work.today));
  if (refused) throw refused;
  return { stationId: record.stationId, caseId: record.id };
}

async function groupOf(work: Work, id: string): Promise<Subject> {
  const group = await work.take(Group, id);
  return { stationId: group.stationId, groupId: group.id };
}

/** Refuses work of a station that neither holds the selection nor is led by the one that does. */
async function requireUnder(work: Work, stationId: string, holderId: string): Promise<void> {
  if (stationId === holderId) return;
  const rows = await work.em.find(StationParentRow, { childId: stationId, parentId: holderId, supersededAt: null });
  if (!rows.some((row) => heldOn(row, work.today))) throw nominationUnfit('It is work of another station');
}

async function payload({ load }: Context, { id, event, replayed }: Outcome): Promise<NominationPayload> {
  return { nomination: await load.nominationById.load(id), event, replayed };
}
