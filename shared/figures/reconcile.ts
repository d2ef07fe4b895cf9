/** Holds what is reported against what is derived, like against like, and says what came of it without changing either. */
import type { DerivationRule } from './derivation.rule.js';
import { derive, isHeldAgainst, type Derivation } from './derive.js';
import { Explanation } from './explanation.entity.js';
import { FigureQualifier, ReconciliationStatus } from './figure.enums.js';
import { boundsOf, difference, isWithin, type Bounds } from './numbers.js';
import { currentOf } from './pick.js';
import { Reconciliation } from './reconciliation.js';
import type { ReportedFigure } from './reported-figure.entity.js';

const { CONSISTENT, ROUNDING, CONFLICT, NOT_COMPARABLE, UNKNOWN } = ReconciliationStatus;

/**
 * Reconciles the figures that belong together (see `deriveFigures`): one result for each rule and each reported figure it speaks of,
 * and one for each derived figure that may not be compared with anything. `explanations` are those on record for the subjects.
 */
export function reconcile(
  figures: readonly ReportedFigure[],
  rules: readonly DerivationRule[],
  explanations: readonly Explanation[],
  computedAt: string,
  parts: readonly ReportedFigure[] = [],
): Reconciliation[] {
  const current = currentOf(figures);
  const currentParts = currentOf(parts);
  return rules.flatMap((rule) => {
    const reported = current.filter((figure) => isHeldAgainst(figure, rule));
    if (reported.length === 0) {
      const derivation = derive(rule, current, currentParts, computedAt);
      const shown = derivation.incomparable !== null && derivation.derived.value !== null;
      return shown ? [describeResult(rule, null, derivation, explanations)] : [];
    }
    return reported.flatMap((figure) => {
      const derivation = derive(rule, current, currentParts, computedAt, figure);
      if (rule.restates && derivation.used.length === 0) return [];
      return [describeResult(rule, figure, derivation, explanations)];
    });
  });
}

/** What a reported figure's qualifier says of a derived number, or of the span that inexact inputs leave for it. */
export function compareFigure(
  reported: Pick<ReportedFigure, 'value' | 'upperValue' | 'qualifier' | 'precision'>,
  derived: { readonly value: number | null; readonly low: number; readonly high: number },
): ReconciliationStatus {
  const bounds = boundsOf(reported);
  if (bounds === null || reported.value === null || derived.value === null) return UNKNOWN;
  switch (reported.qualifier) {
    case FigureQualifier.MORE_THAN:
    case FigureQualifier.AT_LEAST:
    case FigureQualifier.RANGE:
      return meet(bounds, derived) ? CONSISTENT : CONFLICT;
    default: {
      const distance = Math.abs(difference(reported.value, derived.value));
      if (distance === 0) return CONSISTENT;
      if (isWithin(distance, toleranceOf(reported), reported.value)) return ROUNDING;
      return derived.low < derived.high && meet(bounds, derived) ? CONSISTENT : CONFLICT;
    }
  }
}

/** Half a unit of the last stated digit; a whole one for what is only said to be about so much. */
function toleranceOf(reported: Pick<ReportedFigure, 'qualifier' | 'precision'>): number {
  return (reported.precision ?? 0) * (reported.qualifier === FigureQualifier.ABOUT ? 1 : 0.5);
}

function meet(bounds: Bounds, derived: { readonly low: number; readonly high: number }): boolean {
  const above = bounds.open ? !reaches(bounds.low, derived.high) : reaches(derived.high, bounds.low);
  return above && reaches(bounds.high, derived.low);
}

/** `a >= b`, noise apart. */
function reaches(a: number, b: number): boolean {
  return a >= b || (Number.isFinite(a) && Number.isFinite(b) && difference(a, b) === 0);
}

function describeResult(
  rule: DerivationRule,
  reported: ReportedFigure | null,
  derivation: Derivation,
  explanations: readonly Explanation[],
): Reconciliation {
  const { derived } = derivation;
  const obstacle = obstacleTo(rule, reported, derivation);
  const status = obstacle ? obstacle.status : compareFigure(reported!, { ...derivation, value: derived.value });
  const compared = status === CONSISTENT || status === ROUNDING || status === CONFLICT;
  const delta = compared ? finite(difference(reported!.value!, derived.value!)) : null;
  const subjects = new Set([reported ?? derivation.used].flat().map((figure) => figure.subjectId));
  const onRecord = explanations.filter(
    (one) =>
      subjects.has(one.subjectId) && one.metric === rule.metric && (!one.figureKind || one.figureKind === rule.kind),
  );
  const own = obstacle ?? explainComparison(status, reported, derivation);
  const last = onRecord.reduce<Explanation | null>(
    (latest, one) => ((one.decidedAt ?? '') > (latest?.decidedAt ?? '') ? one : latest),
    null,
  );
  return Object.assign(new Reconciliation(), {
    metric: rule.metric,
    kind: rule.kind,
    status,
    reported,
    derived,
    delta,
    relativeDelta: delta === null || derived.value === 0 ? null : finite(delta / Math.abs(derived.value!)),
    explanations:
      own && !onRecord.some((one) => one.kind === own.kind)
        ? [...onRecord, toExplanation(own, rule, reported, derivation)]
        : onRecord,
    decidedBy: last?.decidedBy ?? null,
    decidedAt: last?.decidedAt ?? null,
  });
}

interface Remark {
  readonly kind: string;
  readonly text: string;
}

/** What forbids the comparison, if anything does. */
function obstacleTo(
  rule: DerivationRule,
  reported: ReportedFigure | null,
  { derived, missing, incomparable }: Derivation,
): (Remark & { readonly status: ReconciliationStatus }) | null {
  if (rule.needsDefinition && reported && reported.definition !== rule.ratio?.definition) {
    const said = reported.definition === null ? 'names no denominator' : `is over "${reported.definition}"`;
    return {
      status: NOT_COMPARABLE,
      kind: 'DEFINITION_MISSING',
      text: `The reported ratio ${said}; the derived one is over "${rule.ratio?.definition}".`,
    };
  }
  if (incomparable !== null) return { status: NOT_COMPARABLE, kind: 'PERIOD_MISMATCH', text: incomparable };
  if (derived.value === null) {
    const why =
      missing.length > 0
        ? `No number is known for ${missing.join(', ')}.`
        : 'The formula gives no number for these figures.';
    return { status: UNKNOWN, kind: 'INPUT_UNKNOWN', text: why };
  }
  if (reported?.value == null) return { status: UNKNOWN, kind: 'INPUT_UNKNOWN', text: 'The source gives no number.' };
  return null;
}

/** What the comparison itself has to say; nothing when the two are simply equal, or simply apart. */
function explainComparison(
  status: ReconciliationStatus,
  reported: ReportedFigure | null,
  { derived }: Derivation,
): Remark | null {
  if (!reported || derived.value === null) return null;
  const { qualifier, value } = reported;
  if (status === ROUNDING) {
    const unit = qualifier === FigureQualifier.ABOUT ? 'one unit' : 'half a unit';
    return {
      kind: 'ROUNDING',
      text: `${derived.value} lies within ${unit} of the last stated digit of ${value} (${reported.precision}).`,
    };
  }
  if (status !== CONSISTENT || value === derived.value) return null;
  return derived.qualifier === FigureQualifier.EXACT
    ? { kind: 'QUALIFIER', text: `${derived.value} satisfies what was stated: ${qualifier} ${value}.` }
    : {
        kind: 'INPUT_INEXACT',
        text: `The inputs are inexact (${derived.qualifier} ${derived.value}) and leave room for ${value}.`,
      };
}

function toExplanation(
  remark: Remark,
  rule: DerivationRule,
  reported: ReportedFigure | null,
  { used }: Derivation,
): Explanation {
  const figures = reported ? [reported, ...used] : used;
  const facts = figures.flatMap((figure) => figure.provenanceRefs.map((ref) => ref.fact));
  return Object.assign(new Explanation(), {
    id: `exp_${figures[0]?.id ?? rule.metric}_${remark.kind}`,
    subjectId: figures[0]?.subjectId ?? '',
    metric: rule.metric,
    figureKind: rule.kind,
    kind: remark.kind,
    text: remark.text,
    evidence: [...new Set(facts)].slice(0, 20),
    decidedBy: null,
    decidedAt: null,
  });
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
