/** What can be done with a selection: open it, nominate, score, make the shortlist public, hear objections, award, call it off. */
import { Arg, Ctx, Field, Mutation, ObjectType, Resolver } from 'type-graphql';
import { newId, Payload, type Act, type Work } from '../../../shared/work/index.js';
import type { Outcome } from '../../../shared/subgraph/index.js';
import type { Context } from '../context.js';
import { held } from '../service/happening.entity.js';
import { SelectionKind, SelectionRound, SelectionStage } from '../service/selection-round.entity.js';
import { Station } from '../station/station.entity.js';
import { Nomination, NominationScore, NominationState } from './nomination.entity.js';
import { nominationUnfit, notOfRound, noticeUnfit, objectionMissing, roundUnrecorded } from './selection.errors.js';
import { AwardInput, MoveSelectionInput, OpenSelectionInput, PublishShortlistInput } from './selection.input.js';
import { checkReviewers, nominationLife, selectionLife, type SelectionAction } from './selection.rules.js';

@ObjectType({ description: 'What became of a change about a selection (评选操作结果).', simpleResolvers: true })
export class SelectionPayload extends Payload {
  @Field(() => SelectionRound, { nullable: true, description: 'The selection as it now stands (评选).' })
  selection!: SelectionRound | null;
}

@Resolver()
export class SelectionWork {
  @Mutation(() => SelectionPayload, { description: 'Opens a selection of outstanding work with its call (发起评选).' })
  async openSelection(
    @Arg('input', () => OpenSelectionInput) input: OpenSelectionInput,
    @Ctx() context: Context,
  ): Promise<SelectionPayload> {
    const kinds = [...new Set(input.kinds)];
    const written = await context.write({ name: 'openSelection', input }, async (work) => {
      const station = await work.take(Station, input.station);
      work.markSynthetic(input.synthetic ?? false);
      if (kinds.length === 0) throw nominationUnfit('A selection of nothing');
      const row = { id: newId('sel'), stationId: station.id, title: input.title, kinds, stage: SelectionStage.CALL };
      return work.add(SelectionRound, { ...row, ...held(work.today) }, { action: 'OPENED', why: input.why });
    });
    return payload(context, written);
  }

  @Mutation(() => SelectionPayload, { description: selectionLife.descriptionOf('openNominations') })
  openNominations(
    @Arg('input', () => MoveSelectionInput) input: MoveSelectionInput,
    @Ctx() context: Context,
  ): Promise<SelectionPayload> {
    return step(context, 'openNominations', input, { action: 'NOMINATIONS_OPENED', why: input.why });
  }

  @Mutation(() => SelectionPayload, { description: selectionLife.descriptionOf('beginReview') })
  beginReview(
    @Arg('input', () => MoveSelectionInput) input: MoveSelectionInput,
    @Ctx() context: Context,
  ): Promise<SelectionPayload> {
    return step(context, 'beginReview', input, { action: 'REVIEW_BEGUN', why: input.why });
  }

  @Mutation(() => SelectionPayload, { description: selectionLife.descriptionOf('publishShortlist') })
  publishShortlist(
    @Arg('input', () => PublishShortlistInput) input: PublishShortlistInput,
    @Ctx() context: Context,
  ): Promise<SelectionPayload> {
    const act = { action: 'SHORTLIST_PUBLISHED', why: input.why };
    return step(context, 'publishShortlist', input, act, async (work, round) => {
      if (input.noticeUntil <= work.today) throw noticeUnfit(input.noticeUntil);
      const chosen = await chosenOf(work, round, input.nominations, NominationState.NOMINATED);
      for (const nomination of chosen) {
        const scores = await work.em.find(NominationScore, { nominationId: nomination.id, supersededAt: null });
        checkReviewers(scores.map(({ points }) => points));
        move(work, nomination, 'publishShortlist', 'SHORTLISTED');
      }
      return { noticeUntil: input.noticeUntil };
    });
  }

  @Mutation(() => SelectionPayload, { description: selectionLife.descriptionOf('objectToShortlist') })
  objectToShortlist(
    @Arg('input', () => MoveSelectionInput) input: MoveSelectionInput,
    @Ctx() context: Context,
  ): Promise<SelectionPayload> {
    const act = { action: 'OBJECTED', why: input.why };
    return step(context, 'objectToShortlist', input, act, async (work, round) => {
      if (input.why == null) throw objectionMissing();
      for (const nomination of await nominationsOf(work, round, NominationState.SHORTLISTED)) {
        move(work, nomination, 'objectToShortlist', 'NOMINATED');
      }
      return { noticeUntil: null };
    });
  }

  @Mutation(() => SelectionPayload, { description: selectionLife.descriptionOf('award') })
  award(@Arg('input', () => AwardInput) input: AwardInput, @Ctx() context: Context): Promise<SelectionPayload> {
    return step(context, 'award', input, { action: 'AWARDED', why: input.why }, async (work, round) => {
      const chosen = await chosenOf(work, round, input.nominations, NominationState.SHORTLISTED);
      const ids = new Set(chosen.map(({ id }) => id));
      const all = await nominationsOf(work, round, NominationState.SHORTLISTED, NominationState.NOMINATED);
      for (const nomination of all)
        move(work, nomination, 'award', ids.has(nomination.id) ? 'AWARDED' : 'NOT_SELECTED');
      return {};
    });
  }

  @Mutation(() => SelectionPayload, { description: selectionLife.descriptionOf('cancelSelection') })
  cancelSelection(
    @Arg('input', () => MoveSelectionInput) input: MoveSelectionInput,
    @Ctx() context: Context,
  ): Promise<SelectionPayload> {
    return step(context, 'cancelSelection', input, { action: 'CANCELLED', why: input.why });
  }
}

/** The round, locked, and the stage that an action brings it to. */
export async function takeRound(
  work: Work,
  action: SelectionAction,
  id: string,
  expectedVersion?: number | null,
): Promise<{ round: SelectionRound; stage: SelectionStage }> {
  const round = await work.take(SelectionRound, id, expectedVersion);
  if (round.stage == null) throw roundUnrecorded();
  const nominations = await work.em.count(Nomination, {
    roundId: round.id,
    state: { $ne: NominationState.WITHDRAWN },
    supersededAt: null,
  });
  const facts = { nominations, today: work.today, noticeUntil: round.noticeUntil ?? null };
  return { round, stage: selectionLife.move(action, round.stage, facts) as SelectionStage };
}

async function step(
  context: Context,
  name: SelectionAction,
  input: MoveSelectionInput,
  act: Act,
  more: (work: Work, round: SelectionRound) => Promise<Partial<SelectionRound>> = async () => ({}),
): Promise<SelectionPayload> {
  const written = await context.write({ name, input }, async (work) => {
    const { round, stage } = await takeRound(work, name, input.selection, input.expectedVersion);
    return work.change(round, { stage, ...(await more(work, round)) }, act);
  });
  return payload(context, written);
}

async function nominationsOf(work: Work, round: SelectionRound, ...states: NominationState[]): Promise<Nomination[]> {
  const found = await work.em.find(
    Nomination,
    { roundId: round.id, state: { $in: states }, supersededAt: null },
    { orderBy: { id: 'asc' } },
  );
  const taken: Nomination[] = [];
  for (const { id } of found) taken.push(await work.take(Nomination, id));
  return taken.filter(({ state }) => states.includes(state)); // One may have been taken back while its lock was waited for.
}

/** Those that are named, if each stands in this round in this state; refuses none, doubles and others. */
async function chosenOf(
  work: Work,
  round: SelectionRound,
  ids: readonly string[],
  state: NominationState,
): Promise<Nomination[]> {
  if (ids.length === 0) throw notOfRound('None is named');
  if (new Set(ids).size !== ids.length) throw notOfRound('One is named twice');
  const standing = await nominationsOf(work, round, state);
  return ids.map((id) => {
    const nomination = standing.find((one) => one.id === id);
    if (!nomination) throw notOfRound(`"${id.slice(0, 80)}" is not ${state} in this selection`);
    return nomination;
  });
}

function move(
  work: Work,
  nomination: Nomination,
  action: 'publishShortlist' | 'objectToShortlist' | 'award',
  to: `${NominationState}`,
): void {
  const state = nominationLife.move(action, nomination.state, {}, to) as NominationState;
  work.change(nomination, { state }, { action: state });
}

/** What a nomination is of; refuses a kind that the round is not for. */
export function kindOf(round: SelectionRound, of: { case?: string | null; group?: string | null }): SelectionKind {
  if ((of.case == null) === (of.group == null)) throw nominationUnfit('Exactly one of `case` and `group` is nominated');
  const kind = of.case != null ? SelectionKind.FEATURED_CASE : SelectionKind.FEATURED_GROUP;
  if (!round.kinds.includes(kind)) throw nominationUnfit(`This selection is not for ${kind}`);
  return kind;
}

async function payload({ load }: Context, { id, event, replayed }: Outcome): Promise<SelectionPayload> {
  return { selection: await load.selections.byId.load(id), event, replayed };
}
