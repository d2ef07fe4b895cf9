/** Reads build-out plans and what hangs on them by key, and lists plans. */
import type { EntityClass } from '@mikro-orm/core';
import type DataLoader from 'dataloader';
import { knownAt } from '../../../shared/dated.entity.js';
import type { ReportedFigure } from '../../../shared/figures/index.js';
import { listsOf } from '../../../shared/listing/index.js';
import { perArguments, rowById, rowsBy } from '../../../shared/loader.js';
import type { Reader } from '../../../shared/subgraph/index.js';
import { PlanEvent, PlanPhase, PlanTargetRow, PlanTenet } from './build-out-plan.entity.js';
import { buildOutPlanList } from './build-out-plan.input.js';
import { PlanYear } from './plan-year.entity.js';
import { SitePlan } from './site-plan.entity.js';
import { sitePlanList } from './site-plan.list.js';

/** A target with the figure that it rests on. */
export interface TargetFigure {
  readonly id: string;
  readonly figure: ReportedFigure;
}

type KnownAt = string | null;

interface FigureById {
  loadMany(ids: readonly string[]): Promise<(ReportedFigure | null | Error)[]>;
}

export function makePlanLoaders(reader: Reader, figureById: FigureById) {
  const targetRows = inOrder(reader, PlanTargetRow);
  return {
    buildOutPlans: listsOf(reader, buildOutPlanList),
    sitePlans: listsOf(reader, sitePlanList),
    sitePlanById: rowById(reader, SitePlan),
    planYearsOf: rowsBy(reader, PlanYear, 'planId', (query) =>
      query.where(knownAt('plan_year', {})).orderBy('plan_year.year'),
    ),
    planPhasesOf: inOrder(reader, PlanPhase),
    planTenetsOf: inOrder(reader, PlanTenet),
    planEventsByPlan: rowsBy(reader, PlanEvent, 'planId', (query) =>
      query
        .where(knownAt('plan_event', {}))
        .orderBy((order) => order.case().when('plan_event.on', 'is', null).then(1).else(0).end())
        .orderBy('plan_event.on'),
    ),
    /** The targets of a plan in their order, each with its figure. */
    planTargetsOf: async (planId: string, known: KnownAt = null): Promise<TargetFigure[]> => {
      const rows = await targetRows(known).load(planId);
      const figures = await figureById.loadMany(rows.map((row) => row.figureId));
      return rows.map((row, index) => {
        const figure = figures[index];
        if (figure instanceof Error) throw figure;
        if (!figure) throw new Error(`Target ${row.id} rests on the figure ${row.figureId}, which is not there.`);
        return { id: row.id, figure };
      });
    },
  };
}

/** The rows of a plan in their order, by what the hub knew at a moment; null is now. */
function inOrder<T extends { id: string; planId: string }>(
  reader: Reader,
  entity: EntityClass<T>,
): (known: KnownAt) => DataLoader<string, T[]> {
  const table = reader.table(entity);
  return perArguments((known: KnownAt) =>
    rowsBy(reader, entity, 'planId', (query) =>
      query.where(knownAt(table, { knownAt: known })).orderBy(`${table}.seq`),
    ),
  );
}
