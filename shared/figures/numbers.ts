/** Arithmetic on figures that floating point must not disturb: clean results, and the bounds that a qualifier leaves open. */
import { FigureQualifier } from './figure.enums.js';
import type { ReportedFigure } from './reported-figure.entity.js';

/** Two numbers closer than this part of the larger are the same number: far below any stated digit, far above rounding noise. */
const NOISE = 1e-12;

/** The numbers that a stated figure may stand for; `open` when `low` itself is excluded. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
  readonly open: boolean;
}

/** Without the noise of binary fractions: 0.1 + 0.2 is 0.3, and there is no -0. */
export function clean(value: number): number {
  return Number(value.toPrecision(15)) + 0;
}

/** `a - b`, and exactly 0 when the two differ by noise only. */
export function difference(a: number, b: number): number {
  const delta = a - b;
  return Math.abs(delta) <= NOISE * Math.max(Math.abs(a), Math.abs(b)) ? 0 : Number(delta.toPrecision(12)) + 0;
}

/** True when `distance` is at most `limit`, judged on the scale of `reference`. */
export function isWithin(distance: number, limit: number, reference: number): boolean {
  return distance <= limit + NOISE * Math.max(Math.abs(reference), limit);
}

/** What a figure's qualifier leaves open; null for a figure without a number. */
export function boundsOf(
  figure: Pick<ReportedFigure, 'value' | 'upperValue' | 'qualifier' | 'precision'>,
): Bounds | null {
  const { value } = figure;
  if (value === null) return null;
  const unit = figure.precision ?? 0;
  switch (figure.qualifier) {
    case FigureQualifier.EXACT:
      return { low: value, high: value, open: false };
    case FigureQualifier.ROUNDED:
      return { low: value - unit / 2, high: value + unit / 2, open: false };
    case FigureQualifier.ABOUT:
      return { low: value - unit, high: value + unit, open: false };
    case FigureQualifier.AT_LEAST:
      return { low: value, high: Infinity, open: false };
    case FigureQualifier.MORE_THAN:
      return { low: value, high: Infinity, open: true };
    case FigureQualifier.RANGE:
      return { low: value, high: figure.upperValue ?? value, open: false };
    case FigureQualifier.UNSPECIFIED:
      return null;
  }
}

/** Every way to choose one end of each input: a formula that rises or falls in each input takes its extremes there. */
export function corners(bounds: ReadonlyMap<string, Bounds>): Record<string, number>[] {
  let found: Record<string, number>[] = [{}];
  for (const [name, { low, high }] of bounds) {
    const ends = low === high ? [low] : [low, high];
    found = found.flatMap((corner) => ends.map((end) => ({ ...corner, [name]: end })));
  }
  return found;
}

/** Years that a period from `start` to `end` covers, both days included: whole months count exactly, other days by the mean year. */
export function yearsBetween(start: string, end: string): number {
  const first = new Date(`${start}T00:00:00Z`);
  const after = new Date(Date.parse(`${end}T00:00:00Z`) + 86_400_000);
  if (first.getUTCDate() === after.getUTCDate()) {
    const months = (after.getUTCFullYear() - first.getUTCFullYear()) * 12 + after.getUTCMonth() - first.getUTCMonth();
    return months / 12;
  }
  return (after.getTime() - first.getTime()) / 86_400_000 / 365.2425;
}
