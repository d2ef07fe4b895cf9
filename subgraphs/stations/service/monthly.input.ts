/** What may be asked of monthly plans and monthly themes. */
import { Field, InputType } from 'type-graphql';
import type { Condition, Conditions } from '../../../shared/listing/index.js';
import { NeedKindCode, YearMonthScalar } from '../../../shared/scalars/index.js';
import { defineStationNoun, StationBoundFilter } from '../list/station-bound.js';
import { VocabularyKind } from '../vocabulary/vocabulary.entity.js';
import { MonthlyPlan, MonthlyPlanState } from './monthly-plan.entity.js';
import { MonthlyTheme } from './monthly-theme.entity.js';

@InputType()
abstract class MonthlyFilter extends StationBoundFilter {
  @Field(() => YearMonthScalar, { nullable: true, description: 'Of this month or later (起始月份).' })
  yearMonthFrom?: string | null;

  @Field(() => YearMonthScalar, { nullable: true, description: 'Of this month or earlier (截止月份).' })
  yearMonthTo?: string | null;
}

@InputType({ description: 'Which monthly plans (月度计划筛选); conditions are joined by AND.' })
export class MonthlyPlanFilter extends MonthlyFilter {
  @Field(() => [MonthlyPlanState], { nullable: true, description: 'In any of these states (状态).' })
  states?: MonthlyPlanState[] | null;
}

@InputType({ description: 'Which monthly themes (月度主题筛选); conditions are joined by AND.' })
export class MonthlyThemeFilter extends MonthlyFilter {
  @Field(() => [NeedKindCode], { nullable: true, description: 'Answering any of these needs (需求类型).' })
  needKinds?: string[] | null;
}

const yearMonth = { property: 'yearMonth', type: 'text', description: 'The month (月份).' } as const;

export const monthlyPlanList = defineStationNoun({
  node: MonthlyPlan,
  name: 'MonthlyPlan',
  field: 'monthlyPlans',
  filter: MonthlyPlanFilter,
  textIn: ['yearMonth'],
  order: { YEAR_MONTH: yearMonth },
  where: (filter, on) => [inMonths(filter, on), on.oneOf('state', filter.states)],
});

export const monthlyThemeList = defineStationNoun({
  node: MonthlyTheme,
  name: 'MonthlyTheme',
  field: 'monthlyThemes',
  filter: MonthlyThemeFilter,
  textIn: ['title'],
  order: {
    YEAR_MONTH: yearMonth,
    ATTENDANCE: { property: 'attendance', type: 'number', description: 'How many took part (人次).' },
  },
  codes: ({ needKinds }) => [[VocabularyKind.NEED_KIND, needKinds]],
  where: (filter, on) => [inMonths(filter, on), on.oneOf('needKind', filter.needKinds)],
});

function inMonths({ yearMonthFrom, yearMonthTo }: MonthlyFilter, on: Conditions): Condition {
  return on.between('yearMonth', ['yearMonthFrom', yearMonthFrom], ['yearMonthTo', yearMonthTo]);
}
