/** Every derived value that rests on the page's figures alone, and rules (c) to (e) on the page's own cases. */
import { describe, expect, it } from '@jest/globals';
import {
  DATA_TIME,
  luoyangExplanations,
  luoyangFigures,
  luoyangQuotas,
  stationFigures,
  xinanjiangFigures,
} from './page-figures.fixture.js';
import { DERIVATION_RULES, deriveFigures, reconcile, type DerivedFigure, type Reconciliation } from './index.js';

const together = [...xinanjiangFigures, ...stationFigures];
const jiande = deriveFigures(together, DERIVATION_RULES, DATA_TIME);
const luoyang = deriveFigures(luoyangFigures, DERIVATION_RULES, DATA_TIME, luoyangQuotas);

function valuesOf(derived: readonly DerivedFigure[], metric: string, kind = 'ACTUAL'): (number | null)[] {
  return derived.filter((one) => one.metric === metric && one.kind === kind).map((one) => one.value);
}

function only(list: readonly Reconciliation[], metric: string): Reconciliation {
  const found = list.filter((one) => one.metric === metric);
  expect(found).toHaveLength(1);
  return found[0]!;
}

describe('derived values', () => {
  it('gives the share of certified workers with its denominator', () => {
    const share = jiande.find((one) => one.metric === 'CERTIFIED_SHARE');
    expect(share?.value).toBeCloseTo(0.72174, 5);
    expect(share).toMatchObject({
      numerator: 83,
      denominator: { value: 115 },
      formula: 'CERTIFIED_WORKERS ÷ FULLTIME_WORKERS',
    });
    expect(share?.denominator?.definition).toContain('专职社工');
    expect(share?.inputs).toHaveLength(2);
    expect(share?.computedAt).toBe(DATA_TIME);
  });

  it('gives three coverages, each over its own denominator', () => {
    const [urban, villages, all] = valuesOf(jiande, 'ROOM_COVERAGE');
    expect(urban).toBe(1);
    expect(villages).toBeCloseTo(0.7333, 4);
    expect(all).toBe(0.6875);
  });

  it('adds filed and registered organisations, and means the cases over their two years', () => {
    expect(valuesOf(jiande, 'SOCIAL_ORGS')).toEqual([520]);
    expect(valuesOf(jiande, 'CASES_PER_YEAR')).toEqual([88]);
  });

  it('keeps the sum, the implied baseline, the quota and the progress of the plan apart', () => {
    expect(valuesOf(luoyang, 'OPERATING_STATIONS', 'TARGET')).toEqual([114]);
    expect(valuesOf(luoyang, 'IMPLIED_BASELINE_STATIONS', 'TARGET')).toEqual([31]);
    expect(luoyang.find((one) => one.kind === 'QUOTA')).toMatchObject({
      metric: 'NEW_STATIONS',
      value: 31,
      qualifier: 'AT_LEAST',
    });
    expect(valuesOf(luoyang, 'OPERATING_STATIONS_PROGRESS')[0]).toBeCloseTo(0.318, 3);
    expect(valuesOf(luoyang, 'GUIDANCE_CENTRES', 'TARGET')).toEqual([4]);
  });
});

describe('reconciliations', () => {
  const results = reconcile(together, DERIVATION_RULES, [], DATA_TIME);
  const ofLuoyang = reconcile(luoyangFigures, DERIVATION_RULES, luoyangExplanations, DATA_TIME, luoyangQuotas);

  it('finds 72 % to be a rounding of 83 in 115', () => {
    const share = only(results, 'CERTIFIED_SHARE');
    expect(share.status).toBe('ROUNDING');
    expect(share.reported?.value).toBe(0.72);
    expect(share.delta).toBeCloseTo(-0.00174, 5);
    expect(share.relativeDelta).toBeCloseTo(-0.00241, 5);
    expect(share.explanations.map((one) => one.kind)).toEqual(['ROUNDING']);
    expect(share.explanations[0]!.evidence).toEqual(['J10', 'J09', 'J08']);
  });

  it('holds the target of 110 against the sum of 114 and keeps both explanations', () => {
    const plan = only(ofLuoyang, 'OPERATING_STATIONS');
    expect(plan).toMatchObject({
      status: 'CONFLICT',
      kind: 'TARGET',
      delta: -4,
      reported: { value: 110 },
      derived: { value: 114 },
    });
    expect(plan.explanations.map((one) => one.kind)).toEqual(['OVERLAP', 'QUOTA']);
    expect(plan).toMatchObject({ decidedBy: 'tests', decidedAt: DATA_TIME });
  });

  it('never finds a target in conflict with an actual', () => {
    for (const one of ofLuoyang) expect(one.reported?.kind ?? one.kind).toBe(one.kind);
    const withoutPlan = luoyangFigures.filter((figure) => figure.metric === 'OPERATING_STATIONS');
    const [result, ...rest] = reconcile(withoutPlan, DERIVATION_RULES, [], DATA_TIME);
    expect(rest).toEqual([]);
    expect(result).toMatchObject({ status: 'UNKNOWN', kind: 'TARGET', delta: null });
  });

  it('holds the vague count of cases against the exact one', () => {
    expect(only(results, 'CASES_COMPLETED')).toMatchObject({
      status: 'CONSISTENT',
      reported: { value: 100, qualifier: 'MORE_THAN' },
      derived: { value: 176 },
      delta: -76,
      explanations: [{ kind: 'QUALIFIER' }],
    });
  });

  it('shows sessions per case and refuses to compare it', () => {
    const sessions = only(results, 'SESSIONS_PER_CASE');
    expect(sessions).toMatchObject({
      status: 'NOT_COMPARABLE',
      reported: null,
      delta: null,
      explanations: [{ kind: 'PERIOD_MISMATCH' }],
    });
    expect(sessions.derived?.value).toBeCloseTo(1.744, 3);
    expect(sessions.derived?.caveats.join(' ')).toContain('SERVICE_SESSIONS is AMBIGUOUS');
  });

  it('does not compare a coverage whose denominator the source leaves out', () => {
    const coverage = results.filter((one) => one.metric === 'ROOM_COVERAGE');
    expect(coverage.map((one) => one.status)).toEqual(['NOT_COMPARABLE', 'NOT_COMPARABLE', 'NOT_COMPARABLE']);
    expect(coverage[0]!.explanations[0]!.kind).toBe('DEFINITION_MISSING');
  });

  it('says nothing of figures that no arithmetic speaks of, such as 12 groups and 11 featured groups', () => {
    expect(results.filter((one) => ['GROUPS', 'FEATURED_GROUPS', 'TRAININGS'].includes(one.metric))).toEqual([]);
  });

  it('gives the same bytes every time', () => {
    expect(JSON.stringify(reconcile(together, DERIVATION_RULES, [], DATA_TIME))).toBe(JSON.stringify(results));
  });
});
