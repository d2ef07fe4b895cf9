/** What stations offer, plan and hold: each noun by id, as a list, under its station, and what hangs on it. */
import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { checkRange } from '../../../shared/listing/index.js';
import { YearMonthScalar } from '../../../shared/scalars/index.js';
import { Area } from '../area/area.type.js';
import type { Context } from '../context.js';
import { stationNounResolvers } from '../list/station-noun.resolver.js';
import { Station } from '../station/station.entity.js';
import { caseKindList, groupList } from './casework.input.js';
import { activityList, selectionRoundList, studyVisitList, trainingList } from './happening.input.js';
import { MonthlyPlan, MonthlyPlanItem } from './monthly-plan.entity.js';
import { MonthlyThemeRule } from './monthly-theme.entity.js';
import { monthlyPlanList, monthlyThemeList } from './monthly.input.js';
import { countMonths, monthsBetween } from './months.rules.js';
import { ServiceItem } from './service-item.entity.js';
import { serviceItemList } from './service-item.input.js';
import { monthSpanTooLong } from './service.errors.js';
import { StudyVisit } from './study-visit.entity.js';

/** Ten years: what a calendar of months may ask for at once. */
const MAX_MONTHS = 120;

export const serviceNounResolvers = [
  ...stationNounResolvers(serviceItemList, {
    one: 'serviceItem',
    told: 'Items of the service menu (服务菜单)',
    prefix: 'itm',
    loaders: ({ load }) => load.serviceItems,
  }),
  ...stationNounResolvers(monthlyPlanList, {
    one: 'monthlyPlan',
    told: 'Monthly plans (每月服务谋划)',
    prefix: 'mpl',
    loaders: ({ load }) => load.monthlyPlans,
  }),
  ...stationNounResolvers(monthlyThemeList, {
    one: 'monthlyTheme',
    told: 'Monthly themes (月度主题)',
    prefix: 'thm',
    loaders: ({ load }) => load.monthlyThemes,
  }),
  ...stationNounResolvers(caseKindList, {
    one: 'caseKind',
    told: 'Kinds of case (个案类别)',
    prefix: 'ckd',
    loaders: ({ load }) => load.caseKinds,
  }),
  ...stationNounResolvers(groupList, {
    one: 'group',
    told: 'Groups of social group work (小组)',
    prefix: 'grp',
    loaders: ({ load }) => load.groups,
  }),
  ...stationNounResolvers(trainingList, {
    one: 'training',
    told: 'Trainings (专业培训)',
    prefix: 'trn',
    loaders: ({ load }) => load.trainings,
  }),
  ...stationNounResolvers(studyVisitList, {
    one: 'studyVisit',
    told: 'Study visits (学习参访)',
    prefix: 'svt',
    loaders: ({ load }) => load.studyVisits,
  }),
  ...stationNounResolvers(activityList, {
    one: 'activity',
    told: 'Activities (活动)',
    prefix: 'act',
    loaders: ({ load }) => load.activities,
  }),
  ...stationNounResolvers(selectionRoundList, {
    one: 'selection',
    told: 'Selections of outstanding work (优秀评选)',
    prefix: 'sel',
    loaders: ({ load }) => load.selections,
  }),
];

@Resolver(() => ServiceItem)
export class ServiceItemAreaResolver {
  @FieldResolver(() => Area, {
    nullable: true,
    description: "The area for which it may be ordered (服务区域); null when it is simply the station's own.",
  })
  area(@Root() { areaId }: ServiceItem, @Ctx() { load }: Context): Promise<Area | null> | null {
    return areaId == null ? null : load.areaById.load(areaId);
  }
}

@Resolver(() => StudyVisit)
export class StudyVisitResolver {
  @FieldResolver(() => [Area], {
    description: 'Where it went (目的地); at most 50. `openEnded` tells whether there were more.',
  })
  async destinations(@Root() { destinationIds }: StudyVisit, @Ctx() { load }: Context): Promise<Area[]> {
    const areas = await Promise.all(destinationIds.map((id) => load.areaById.load(id)));
    return areas.filter((area) => area !== null);
  }
}

@Resolver(() => MonthlyPlan)
export class MonthlyPlanResolver {
  @FieldResolver(() => [MonthlyPlanItem], { description: 'Its lines (计划项目), by id; at most 200.' })
  items(@Root() { id }: MonthlyPlan, @Ctx() { load }: Context): Promise<MonthlyPlanItem[]> {
    return load.planItemsByPlan.load(id);
  }
}

@Resolver(() => MonthlyPlanItem)
export class MonthlyPlanItemResolver {
  @FieldResolver(() => ServiceItem, {
    nullable: true,
    description: 'The item of the menu it plans (菜单项目); null when it is not from the menu.',
  })
  serviceItem(
    @Root() { serviceItemId }: MonthlyPlanItem,
    @Ctx() { load }: Context,
  ): Promise<ServiceItem | null> | null {
    return serviceItemId == null ? null : load.serviceItems.byId.load(serviceItemId);
  }
}

@Resolver(() => Station)
export class ThemedStationResolver {
  @FieldResolver(() => MonthlyThemeRule, {
    nullable: true,
    description: 'The rule by which it works with monthly themes (一月一主题); null when none is on record.',
  })
  async monthlyThemeRule(@Root() { id }: Station, @Ctx() { load }: Context): Promise<MonthlyThemeRule | null> {
    return (await load.themeRuleByStation.load(id))[0] ?? null;
  }

  @FieldResolver(() => [YearMonthScalar], {
    description:
      'Months of a span for which no theme is on record (无主题月份), in order; at most 120 months at once. The hub not knowing a theme does not prove that there was none.',
  })
  async monthsWithoutTheme(
    @Root() { id }: Station,
    @Arg('from', () => YearMonthScalar, { description: 'First month of the span (起始月份).' }) from: string,
    @Arg('to', () => YearMonthScalar, { description: 'Last month of the span (截止月份).' }) to: string,
    @Ctx() { load }: Context,
  ): Promise<string[]> {
    checkRange(['from', from], ['to', to]);
    if (countMonths(from, to) > MAX_MONTHS) throw monthSpanTooLong(countMonths(from, to), MAX_MONTHS);
    const themed = await load.themedMonthsByStation({ from, to }).load(id);
    return monthsBetween(from, to).filter((month) => !themed.has(month));
  }
}
