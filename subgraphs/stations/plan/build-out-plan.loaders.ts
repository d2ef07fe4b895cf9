/** Reads build-out plans and what hangs on them by key, and lists plans. */
import type { EntityClass } from '@mikro-orm/core';
import type DataLoader from 'dataloader';
import { knownAt } from '../../../shared/dated.entity.js';
import type { ReportedFigure } from '../../../shared/figures/index.js';
import { perArguments, rowById, rowsBy } from '../../../shared/loader.js';
import { connectionOf, openListing, type Connection } from '../../../shared/paging/index.js';
import type { Reader } from '../../../shared/subgraph/index.js';
import { areaScope } from '../list/area-scope.js';
import { containsText } from '../list/conditions.js';
import type { ListArgs } from '../list/list-args.js';
import { BuildOutPlan, PlanEvent, PlanPhase, PlanTargetRow, PlanTenet } from './build-out-plan.entity.js';
import { buildOutPlanList, type BuildOutPlanFilter } from './build-out-plan.input.js';

export const BuildOutPlanConnection = connectionOf(BuildOutPlan, 'BuildOutPlan');

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
  const byId = rowById(reader, BuildOutPlan);
  return {
    buildOutPlanById: byId,
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
    buildOutPlans: async (args: ListArgs<BuildOutPlanFilter>): Promise<Connection<BuildOutPlan>> => {
      const { filter } = args;
      const scope = await areaScope(reader, filter);
      let rows = reader.select(BuildOutPlan).where(knownAt('build_out_plan', {}));
      if (scope) rows = rows.where('build_out_plan.area_id', 'in', scope as never);
      if (filter?.text != null)
        rows = rows.where(containsText(['build_out_plan.policy_title', 'build_out_plan.policy_title_en'], filter.text));
      return openListing(
        reader,
        {
          name: 'buildOutPlans',
          node: BuildOutPlan,
          rows: () => rows,
          order: buildOutPlanList.terms(args.orderBy),
        },
        args,
      )();
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
