/** Computes figures from figures by rule; what is unknown stays unknown, and what may not be compared says so. */
import type { DerivationRule, RuleInput } from './derivation.rule.js';
import { Denominator, DerivedFigure } from './derived-figure.js';
import { FigureKind, FigureQualifier, PeriodStatus } from './figure.enums.js';
import { metricTerm } from './metrics.js';
import { boundsOf, clean, corners, type Bounds } from './numbers.js';
import { currentOf, pick } from './pick.js';
import type { ReportedFigure } from './reported-figure.entity.js';

/** A derived figure with what a comparison needs beside it. */
export interface Derivation {
  readonly derived: DerivedFigure;
  /** The numbers that the inputs leave possible. */
  readonly low: number;
  readonly high: number;
  readonly used: readonly ReportedFigure[];
  /** Inputs that have no number, as `METRIC (KIND)`. */
  readonly missing: readonly string[];
  /** Why the result may not be compared; null when it may. */
  readonly incomparable: string | null;
}

/**
 * Derives what the rules can from the figures that belong together: those of one subject, and for sums those of its `parts`.
 * `computedAt` is the time of the data version, given by the caller, so that equal data gives equal answers.
 */
export function deriveFigures(
  figures: readonly ReportedFigure[],
  rules: readonly DerivationRule[],
  computedAt: string,
  parts: readonly ReportedFigure[] = [],
): DerivedFigure[] {
  const current = currentOf(figures);
  const currentParts = currentOf(parts);
  return rules.flatMap((rule) => {
    if (rule.restates) return [];
    const anchor = pick(current.filter((figure) => isHeldAgainst(figure, rule)));
    const { derived, used } = derive(rule, current, currentParts, computedAt, anchor);
    return used.length > 0 ? [derived] : [];
  });
}

/** True when the rule speaks of what `reported` reports: the same metric, of the same kind. */
export function isHeldAgainst(reported: ReportedFigure, rule: DerivationRule): boolean {
  return reported.metric === rule.metric && reported.kind === rule.kind && (rule.covers?.(reported) ?? true);
}

/** Applies one rule; with `reported`, to the figures that speak of the same time as it does. */
export function derive(
  rule: DerivationRule,
  figures: readonly ReportedFigure[],
  parts: readonly ReportedFigure[],
  computedAt: string,
  reported?: ReportedFigure,
): Derivation {
  const chosen: Record<string, readonly ReportedFigure[]> = {};
  const bounds = new Map<string, Bounds>();
  const values: Record<string, number> = {};
  const missing: string[] = [];
  let anchor = reported;
  for (const [name, input] of Object.entries(rule.inputs)) {
    const taken = take(input, input.parts ? parts : figures, anchor, reported);
    chosen[name] = taken;
    anchor ??= taken[0];
    const each = taken.map(boundsOf);
    if (each.length === 0 || each.includes(null)) {
      missing.push(`${input.metric} (${input.kind ?? FigureKind.ACTUAL})`);
      continue;
    }
    values[name] = clean(taken.reduce((sum, figure) => sum + (figure.value ?? 0), 0));
    bounds.set(
      name,
      each.reduce<Bounds>((sum, one) => addBounds(sum, one!), { low: 0, high: 0, open: false }),
    );
  }

  const used = Object.values(chosen).flat();
  const known = missing.length === 0;
  const apply = (at: Readonly<Record<string, number>>): number | null =>
    rule.ratio ? divide(rule.ratio.numerator(at), rule.ratio.denominator(at)) : (rule.compute?.(at, chosen) ?? null);
  const value = known ? finite(apply(values)) : null;
  const [low, high] = value === null ? [-Infinity, Infinity] : extremes(corners(bounds).map(apply));
  const incomparable = known ? periodsApart(rule, chosen) : null;
  const derived = Object.assign(new DerivedFigure(), {
    metric: rule.metric,
    kind: rule.kind,
    value,
    unit: rule.unit ?? metricTerm(rule.metric).unit,
    qualifier: qualify(value, low, high),
    formula: rule.formula,
    numerator: rule.ratio && known ? finite(rule.ratio.numerator(values)) : null,
    denominator: rule.ratio
      ? Object.assign(new Denominator(), {
          value: known ? finite(rule.ratio.denominator(values)) : null,
          definition: rule.ratio.definition,
        })
      : null,
    inputs: used.map((figure) => figure.id),
    caveats: [rule.caveat, incomparable].filter((caveat) => caveat != null),
    computedAt,
  });
  return { derived, low, high, used, missing, incomparable };
}

/** The figures that one input stands for: the best one, or for parts the best one of each part. */
function take(
  input: RuleInput,
  figures: readonly ReportedFigure[],
  anchor: ReportedFigure | undefined,
  reported: ReportedFigure | undefined,
): ReportedFigure[] {
  const fits = input.fits ?? statesNoOtherTime;
  const candidates = figures.filter(
    (figure) =>
      figure.id !== reported?.id &&
      figure.metric === input.metric &&
      figure.kind === (input.kind ?? FigureKind.ACTUAL) &&
      (input.accepts?.(figure) ?? true) &&
      (anchor === undefined || fits(figure, anchor)),
  );
  if (!input.parts) return [pick(candidates)].filter((figure) => figure !== undefined);
  const byPart = Map.groupBy(candidates, (figure) => figure.subjectId);
  return [...byPart.values()].map((ofPart) => pick(ofPart)!);
}

function statesNoOtherTime(figure: ReportedFigure, anchor: ReportedFigure): boolean {
  return !figure.asOf || !anchor.asOf || figure.asOf === anchor.asOf;
}

function periodsApart(
  rule: DerivationRule,
  chosen: Readonly<Record<string, readonly ReportedFigure[]>>,
): string | null {
  const figures = (rule.samePeriod ?? []).flatMap((name) => chosen[name] ?? []);
  const loose = figures.filter((figure) => figure.periodStatus !== PeriodStatus.STATED);
  if (loose.length > 0) {
    const which = loose
      .map((figure) => `${figure.metric} is ${figure.periodStatus ?? PeriodStatus.UNSTATED}`)
      .join(', ');
    return `The periods need not match: that of ${which}.`;
  }
  const periods = new Set(figures.map((figure) => `${figure.periodStart} to ${figure.periodEnd}`));
  return periods.size > 1 ? `The periods differ: ${[...periods].join('; ')}.` : null;
}

function addBounds(a: Bounds, b: Bounds): Bounds {
  return { low: clean(a.low + b.low), high: clean(a.high + b.high), open: a.open || b.open };
}

function divide(numerator: number, denominator: number): number | null {
  return denominator === 0 ? null : numerator / denominator;
}

function finite(value: number | null): number | null {
  return value === null || !Number.isFinite(value) ? null : clean(value);
}

function extremes(results: readonly (number | null)[]): [low: number, high: number] {
  if (results.some((result) => result === null || Number.isNaN(result))) return [-Infinity, Infinity];
  const numbers = results.map((result) => clean(result!));
  return [Math.min(...numbers), Math.max(...numbers)];
}

function qualify(value: number | null, low: number, high: number): FigureQualifier {
  if (value === null) return FigureQualifier.UNSPECIFIED;
  if (low === high) return FigureQualifier.EXACT;
  return low === value && high === Infinity ? FigureQualifier.AT_LEAST : FigureQualifier.ABOUT;
}
