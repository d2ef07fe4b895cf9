/** What services, plans, themes, groups and activities bring to the room. */
import type { Context } from '../context.js';
import { Activity } from './activity.entity.js';
import { CaseKind } from './case-kind.entity.js';
import { Group } from './group.entity.js';
import { MonthlyPlan, MonthlyPlanItem } from './monthly-plan.entity.js';
import { MonthlyTheme, MonthlyThemeRule } from './monthly-theme.entity.js';
import { SelectionRound } from './selection-round.entity.js';
import { ServiceItem } from './service-item.entity.js';
import { serviceItemRefusals } from './service-item.errors.js';
import { serviceItemLife } from './service-item.rules.js';
import { serviceItemWork } from './service-item.work.js';
import { serviceRefusals } from './service.errors.js';
import {
  MonthlyPlanItemResolver,
  MonthlyPlanResolver,
  ServiceItemAreaResolver,
  serviceNounResolvers,
  StudyVisitResolver,
  ThemedStationResolver,
} from './service.resolver.js';
import { StudyVisit } from './study-visit.entity.js';
import { Training } from './training.entity.js';

export const serviceParts = {
  entities: [
    ServiceItem,
    MonthlyPlan,
    MonthlyPlanItem,
    MonthlyTheme,
    MonthlyThemeRule,
    CaseKind,
    Group,
    Training,
    StudyVisit,
    Activity,
    SelectionRound,
  ],
  resolvers: [
    ...serviceNounResolvers,
    ServiceItemAreaResolver,
    StudyVisitResolver,
    MonthlyPlanResolver,
    MonthlyPlanItemResolver,
    ThemedStationResolver,
    ...serviceItemWork,
  ],
  orphanedTypes: [],
  references: {
    ServiceItem: ({ id }: { id: string }, { load }: Context) => load.serviceItems.byId.load(id),
    Activity: ({ id }: { id: string }, { load }: Context) => load.activities.byId.load(id),
  },
  refusals: [...serviceRefusals, ...serviceItemRefusals],
  lifeCycles: [serviceItemLife],
};
