/** What follows from a plan's phases and figures: years, the phase of a day, progress. Pure. */
import type { ReportedFigure } from '../../../shared/figures/index.js';

interface PhaseAt {
  readonly yearOffset: number;
}

/** The calendar year of the plan's year 1, 2, …; null without a base year. */
export function yearOf(yearOffset: number, baseYear: number | null | undefined): number | null {
  return baseYear == null ? null : baseYear + yearOffset - 1;
}

/** The phase that stands at the year of a day; null for a year that has none, and without a base year. */
export function phaseOn<P extends PhaseAt>(
  phases: readonly P[],
  baseYear: number | null | undefined,
  day: string,
): P | null {
  const year = Number(day.slice(0, 4));
  return phases.find((phase) => yearOf(phase.yearOffset, baseYear) === year) ?? null;
}

type Told = Pick<ReportedFigure, 'id' | 'metric' | 'subjectId' | 'kind' | 'value' | 'asOf'>;

/** Targets that a plan is measured by: those of its own area that are no minimum imposed on a part. */
export function measuredTargets<F extends Told>(targets: readonly F[], areaId: string): F[] {
  return targets.filter((figure) => figure.subjectId === areaId && figure.kind !== 'QUOTA');
}

/** `reached` over `target`; null when either is unknown or the target is nothing. */
export function ratioOf(reached: number | null, target: number | null): number | null {
  if (reached === null || target === null || target === 0) return null;
  return Number((reached / target).toPrecision(15));
}
