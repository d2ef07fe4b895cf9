/** Which of several figures on the same thing to compute with: the one that still stands, is latest, and is stated most exactly. */
import { FigureQualifier } from './figure.enums.js';
import { dayOf } from './derivation.rule.js';
import type { ReportedFigure } from './reported-figure.entity.js';

const { EXACT, ROUNDED, ABOUT, RANGE, AT_LEAST, MORE_THAN, UNSPECIFIED } = FigureQualifier;
const BY_EXACTNESS = [EXACT, ROUNDED, ABOUT, RANGE, AT_LEAST, MORE_THAN, UNSPECIFIED];

/** The figures that no other figure of the list corrects: what was known when the list was made. */
export function currentOf(figures: readonly ReportedFigure[]): ReportedFigure[] {
  const corrected = new Set(figures.map((figure) => figure.supersedesId));
  return figures.filter((figure) => !corrected.has(figure.id));
}

/** The best of `candidates`: with a number before without, the latest day, the most exact, the last recorded, the smallest id. */
export function pick(candidates: readonly ReportedFigure[]): ReportedFigure | undefined {
  return [...candidates].sort(
    (a, b) =>
      Number(a.value === null) - Number(b.value === null) ||
      compareText(dayOf(b) ?? '', dayOf(a) ?? '') ||
      BY_EXACTNESS.indexOf(a.qualifier) - BY_EXACTNESS.indexOf(b.qualifier) ||
      compareText(b.recordedAt, a.recordedAt) ||
      compareText(a.id, b.id),
  )[0];
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
