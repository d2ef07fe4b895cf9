/** Reads what stations offer, plan and hold, by key, by station and as lists. */
import DataLoader from 'dataloader';
import { perArguments, rowsBy } from '../../../shared/loader.js';
import type { Reader } from '../../../shared/subgraph/index.js';
import { loadersOf } from '../list/noun-list.js';
import { caseKindList, groupList } from './casework.input.js';
import { activityList, selectionRoundList, studyVisitList, trainingList } from './happening.input.js';
import { monthlyPlanList, monthlyThemeList } from './monthly.input.js';
import { MonthlyPlanItem } from './monthly-plan.entity.js';
import { MonthlyTheme, MonthlyThemeRule } from './monthly-theme.entity.js';
import { serviceItemList } from './service-item.input.js';

/** A span of months, both ends included. */
export interface MonthSpan {
  readonly from: string;
  readonly to: string;
}

export function makeServiceLoaders(reader: Reader) {
  return {
    serviceItems: loadersOf(reader, serviceItemList),
    monthlyPlans: loadersOf(reader, monthlyPlanList),
    planItemsByPlan: rowsBy(reader, MonthlyPlanItem, 'planId', (query) => query.where('superseded_at', 'is', null)),
    monthlyThemes: loadersOf(reader, monthlyThemeList),
    themeRuleByStation: rowsBy(reader, MonthlyThemeRule, 'stationId', (query) =>
      query.where('superseded_at', 'is', null),
    ),
    themedMonthsByStation: perArguments((span: MonthSpan) => themedMonths(reader, span)),
    caseKinds: loadersOf(reader, caseKindList),
    groups: loadersOf(reader, groupList),
    trainings: loadersOf(reader, trainingList),
    studyVisits: loadersOf(reader, studyVisitList),
    activities: loadersOf(reader, activityList),
    selections: loadersOf(reader, selectionRoundList),
  };
}

/** The months of a span in which each station has a theme. */
function themedMonths(reader: Reader, { from, to }: MonthSpan): DataLoader<string, ReadonlySet<string>> {
  return new DataLoader(async (stations) => {
    const rows = await reader.all(
      MonthlyTheme,
      reader
        .select(MonthlyTheme)
        .where('superseded_at', 'is', null)
        .where(reader.among('station_id', stations))
        .where('year_month', '>=', from)
        .where('year_month', '<=', to),
    );
    return stations.map(
      (station) => new Set(rows.filter(({ stationId }) => stationId === station).map(({ yearMonth }) => yearMonth)),
    );
  });
}
