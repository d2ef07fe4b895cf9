/** Reads what stations offer, plan and hold, by key, by station and as lists. */
import DataLoader from 'dataloader';
import { listsOf } from '../../../shared/listing/index.js';
import { perArguments, rowsBy } from '../../../shared/loader.js';
import type { Reader } from '../../../shared/subgraph/index.js';
import { caseKindList, groupList } from './casework.input.js';
import { activityList, selectionRoundList, studyVisitList, trainingList } from './happening.input.js';
import { MonthlyPlanItem } from './monthly-plan.entity.js';
import { MonthlyTheme, MonthlyThemeRule } from './monthly-theme.entity.js';
import { monthlyPlanList, monthlyThemeList } from './monthly.input.js';
import { serviceItemList } from './service-item.input.js';

/** A span of months, both ends included. */
export interface MonthSpan {
  readonly from: string;
  readonly to: string;
}

export function makeServiceLoaders(reader: Reader) {
  return {
    serviceItems: listsOf(reader, serviceItemList),
    monthlyPlans: listsOf(reader, monthlyPlanList),
    planItemsByPlan: rowsBy(reader, MonthlyPlanItem, 'planId', (query) => query.where('superseded_at', 'is', null)),
    monthlyThemes: listsOf(reader, monthlyThemeList),
    themeRuleByStation: rowsBy(reader, MonthlyThemeRule, 'stationId', (query) =>
      query.where('superseded_at', 'is', null),
    ),
    themedMonthsByStation: perArguments((span: MonthSpan) => themedMonths(reader, span)),
    caseKinds: listsOf(reader, caseKindList),
    groups: listsOf(reader, groupList),
    trainings: listsOf(reader, trainingList),
    studyVisits: listsOf(reader, studyVisitList),
    activities: listsOf(reader, activityList),
    selections: listsOf(reader, selectionRoundList),
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
