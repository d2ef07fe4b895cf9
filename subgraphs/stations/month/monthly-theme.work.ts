/** What can be done with the theme of a month: set it, once for each post and month, change it, cancel it. */
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { NeedKindCode, YearMonthScalar } from '../../../shared/scalars/index.js';
import type { Outcome } from '../../../shared/subgraph/index.js';
import { EditInput, EntryInput, historyResolver, MoveInput, newId, Payload } from '../../../shared/work/index.js';
import type { Context } from '../context.js';
import { checkCount } from '../order/service-order.rules.js';
import { MonthlyTheme } from '../service/monthly-theme.entity.js';
import { Station } from '../station/station.entity.js';
import { requireTerms } from '../vocabulary/term-check.js';
import { VocabularyKind } from '../vocabulary/vocabulary.entity.js';
import { themeTaken } from './monthly-theme.errors.js';

const TITLE = 'The theme (主题).';
const NEED = 'The need it answers (需求类型): a code of `needKinds`.';

@InputType({ description: 'A theme for a month (设定月度主题).' })
export class SetMonthlyThemeInput extends EntryInput {
  @Field(() => ID, { description: 'The post or station (站点), `stn_…`.' })
  station!: string;

  @Field(() => YearMonthScalar, { description: 'The month (月份).' })
  yearMonth!: string;

  @Field(() => String, { description: TITLE })
  title!: string;

  @Field(() => NeedKindCode, { nullable: true, description: NEED })
  needKind?: string | null;
}

@InputType({ description: 'What a theme says, anew (修改月度主题); what is left out is cleared.' })
export class ChangeMonthlyThemeInput extends EditInput {
  @Field(() => ID, { description: 'The theme (月度主题), `thm_…`.' })
  theme!: string;

  @Field(() => String, { description: TITLE })
  title!: string;

  @Field(() => NeedKindCode, { nullable: true, description: NEED })
  needKind?: string | null;

  @Field(() => Int, { nullable: true, description: 'How many took part in the month, counted per session (人次).' })
  attendance?: number | null;
}

@InputType({ description: 'A theme to cancel (取消月度主题).' })
export class CancelMonthlyThemeInput extends MoveInput {
  @Field(() => ID, { description: 'The theme (月度主题), `thm_…`.' })
  theme!: string;
}

@ObjectType({ description: 'What became of the theme of a month (月度主题操作结果).', simpleResolvers: true })
export class MonthlyThemePayload extends Payload {
  @Field(() => MonthlyTheme, {
    nullable: true,
    description: 'The theme as it now stands (月度主题); one that was cancelled as it was.',
  })
  theme!: MonthlyTheme | null;
}

@Resolver()
export class MonthlyThemeWork {
  @Mutation(() => MonthlyThemePayload, {
    description: 'Sets the theme of a month (设定月度主题): one for each post or station and month.',
  })
  async setMonthlyTheme(
    @Arg('input', () => SetMonthlyThemeInput) input: SetMonthlyThemeInput,
    @Ctx() context: Context,
  ): Promise<MonthlyThemePayload> {
    const { yearMonth, title, needKind = null, why } = input;
    await requireNeed(context, needKind);
    const written = await context.write({ name: 'setMonthlyTheme', input }, async (work) => {
      const { id: stationId } = await work.take(Station, input.station);
      work.markSynthetic(input.synthetic ?? false);
      const taken = await work.em.findOne(MonthlyTheme, { stationId, yearMonth, supersededAt: null });
      if (taken) throw themeTaken(taken.id, yearMonth);
      return work.add(
        MonthlyTheme,
        { id: newId('thm'), stationId, yearMonth, title, needKind },
        { action: 'SET', why },
      );
    });
    return payload(context, written);
  }

  @Mutation(() => MonthlyThemePayload, {
    description: 'Changes what a theme says, or records how many took part (修改月度主题).',
  })
  async changeMonthlyTheme(
    @Arg('input', () => ChangeMonthlyThemeInput) input: ChangeMonthlyThemeInput,
    @Ctx() context: Context,
  ): Promise<MonthlyThemePayload> {
    const { title, needKind = null, attendance = null, why } = input;
    checkCount('input.attendance', attendance);
    await requireNeed(context, needKind);
    const written = await context.write({ name: 'changeMonthlyTheme', input }, async (work) => {
      const theme = await work.take(MonthlyTheme, input.theme, input.expectedVersion);
      return work.change(theme, { title, needKind, attendance }, { action: 'CHANGED', why });
    });
    return payload(context, written);
  }

  @Mutation(() => MonthlyThemePayload, {
    description: 'Cancels a theme, so that its month may have another (取消月度主题).',
  })
  async cancelMonthlyTheme(
    @Arg('input', () => CancelMonthlyThemeInput) input: CancelMonthlyThemeInput,
    @Ctx() context: Context,
  ): Promise<MonthlyThemePayload> {
    const written = await context.write({ name: 'cancelMonthlyTheme', input }, async (work) => {
      const theme = await work.take(MonthlyTheme, input.theme, input.expectedVersion);
      return work.change(theme, { supersededAt: work.at }, { action: 'CANCELLED', why: input.why });
    });
    return payload(context, written);
  }
}

function requireNeed({ reader }: Context, needKind: string | null): Promise<void> {
  return requireTerms(reader, [[VocabularyKind.NEED_KIND, needKind === null ? [] : [needKind]]]);
}

async function payload({ load }: Context, { id, event, replayed }: Outcome): Promise<MonthlyThemePayload> {
  return { theme: await load.monthlyThemes.byId.load(id), event, replayed };
}

export const monthlyThemeWork = [MonthlyThemeWork, historyResolver(() => MonthlyTheme)];
