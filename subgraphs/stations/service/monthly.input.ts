/** What may be asked of monthly plans and monthly themes. */
import { Field, InputType } from 'type-graphql';
import { NeedKindCode, YearMonthScalar } from '../../../shared/scalars/index.js';
import type { Select } from '../../../shared/subgraph/index.js';
import { checkRange, isOneOf } from '../list/conditions.js';
import { StationBoundFilter } from '../list/list-args.js';
import { defineNounList, type ColumnOf } from '../list/noun-list.js';
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

export const monthlyPlanList = defineNounList({
  node: MonthlyPlan,
  name: 'MonthlyPlan',
  filter: MonthlyPlanFilter,
  textIn: ['yearMonth'],
  order: { YEAR_MONTH: yearMonth },
  where(query, filter, column) {
    const inMonths = whereMonths(query, filter, column);
    return filter.states ? inMonths.where(isOneOf(column('state'), filter.states)) : inMonths;
  },
});

export const monthlyThemeList = defineNounList({
  node: MonthlyTheme,
  name: 'MonthlyTheme',
  filter: MonthlyThemeFilter,
  textIn: ['title'],
  order: {
    YEAR_MONTH: yearMonth,
    ATTENDANCE: { property: 'attendance', type: 'number', description: 'How many took part (人次).' },
  },
  codes: ({ needKinds }) => [[VocabularyKind.NEED_KIND, needKinds]],
  where(query, filter, column) {
    const inMonths = whereMonths(query, filter, column);
    return filter.needKinds ? inMonths.where(isOneOf(column('needKind'), filter.needKinds)) : inMonths;
  },
});

function whereMonths(query: Select, { yearMonthFrom, yearMonthTo }: MonthlyFilter, column: ColumnOf): Select {
  checkRange(['yearMonthFrom', yearMonthFrom], ['yearMonthTo', yearMonthTo]);
  let narrowed = query;
  if (yearMonthFrom != null) narrowed = narrowed.where(column('yearMonth'), '>=', yearMonthFrom);
  if (yearMonthTo != null) narrowed = narrowed.where(column('yearMonth'), '<=', yearMonthTo);
  return narrowed;
}
