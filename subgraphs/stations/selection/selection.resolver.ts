/** What hangs on a selection: its nominations, how they were scored, and what may be done next. */
import { Ctx, Field, FieldResolver, Float, ID, Int, ObjectType, Query, Resolver, Root, Arg } from 'type-graphql';
import { today } from '../../../shared/moment.js';
import { lifeResolvers } from '../../../shared/work/index.js';
import type { Context } from '../context.js';
import { Group } from '../service/group.entity.js';
import { SelectionRound } from '../service/selection-round.entity.js';
import { Nomination, NominationState } from './nomination.entity.js';
import { roundUnrecorded } from './selection.errors.js';
import { nominationLife, selectionLife } from './selection.rules.js';

@ObjectType({ description: 'How a nomination was scored (评分汇总), without who did.', simpleResolvers: true })
export class NominationScoring {
  @Field(() => Int, { description: 'How many reviewers gave points (评分人数).' })
  scores!: number;

  @Field(() => Int, { description: 'How many stood back (回避人数).' })
  recused!: number;

  @Field(() => Float, { nullable: true, description: 'Mean of the points (平均分); null below three scores.' })
  mean!: number | null;
}

@Resolver(() => SelectionRound)
export class SelectionResolver {
  @FieldResolver(() => [Nomination], { description: 'Its nominations (提名), without those taken back; at most 1000.' })
  async nominations(@Root() { id }: SelectionRound, @Ctx() { load }: Context): Promise<Nomination[]> {
    return live(await load.nominationsByRound.load(id));
  }
}

@Resolver(() => Nomination)
export class NominationResolver {
  @Query(() => Nomination, { nullable: true, description: 'A nomination (提名) by its id; null when there is none.' })
  nomination(
    @Arg('id', () => ID, { description: 'Its id, `nom_…`.' }) id: string,
    @Ctx() { load }: Context,
  ): Promise<Nomination | null> {
    return load.nominationById.load(id);
  }

  @FieldResolver(() => SelectionRound, { nullable: true, description: 'The selection (评选).' })
  selection(@Root() { roundId }: Nomination, @Ctx() { load }: Context): Promise<SelectionRound | null> {
    return load.selections.byId.load(roundId);
  }

  @FieldResolver(() => Group, { nullable: true, description: 'The group (小组); null for a case, which is not shown.' })
  group(@Root() { groupId }: Nomination, @Ctx() { load }: Context): Promise<Group | null> | null {
    return groupId == null ? null : load.groups.byId.load(groupId);
  }

  @FieldResolver(() => NominationScoring, { description: 'How it was scored (评分汇总).' })
  async scoring(@Root() { id }: Nomination, @Ctx() { load }: Context): Promise<NominationScoring> {
    const rows = await load.scoresByNomination.load(id);
    const points = rows.flatMap((row) => row.points ?? []);
    const mean = points.length < 3 ? null : points.reduce((sum, point) => sum + point, 0) / points.length;
    return { scores: points.length, recused: rows.length - points.length, mean };
  }
}

function live(nominations: readonly Nomination[]): Nomination[] {
  return nominations.filter(({ state }) => state !== NominationState.WITHDRAWN);
}

export const selectionResolvers = [
  SelectionResolver,
  NominationResolver,
  ...lifeResolvers(
    () => SelectionRound,
    async ({ id, stage, noticeUntil }: SelectionRound, context: Context) => {
      if (stage == null) return selectionLife.actions.map((action) => ({ action, to: [], refusal: roundUnrecorded() }));
      const nominations = live(await context.load.nominationsByRound.load(id)).length;
      const day = today(context.now().getTime());
      return selectionLife.available(stage, { nominations, today: day, noticeUntil: noticeUntil ?? null });
    },
  ),
  ...lifeResolvers(
    () => Nomination,
    ({ state }: Nomination) =>
      nominationLife.available(state, {}).filter(({ action }) => action === 'withdrawNomination'),
  ),
];
