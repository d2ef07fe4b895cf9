/** The rules (a) to (g) of reported and derived figures, one by one, and that no input breaks them; long, because it is one list of rules. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DATA_TIME, figureOf, luoyangFigures, xinanjiangFigures, YEAR_2022 } from './page-figures.fixture.js';
import {
  compareFigure,
  correctFigure,
  countDenominator,
  DERIVATION_RULES,
  deriveCoverage,
  deriveFigures,
  defineRule,
  FigureKind,
  FigureQualifier,
  lastDigitOf,
  reconcile,
  reportFigure,
  type FigureInput,
  type ReportedFigure,
} from './index.js';

const exactly = (value: number | null) => ({ value, low: value ?? -Infinity, high: value ?? Infinity });
const stated = (
  qualifier: `${FigureQualifier}`,
  value: number | null,
  precision = 1,
  upperValue: number | null = null,
) => ({
  qualifier: qualifier as FigureQualifier,
  value,
  precision,
  upperValue,
});
const input: FigureInput = {
  id: 'fig_1',
  subjectType: 'Area',
  subjectId: 'area_1',
  metric: 'FULLTIME_WORKERS',
  value: 115,
  provenance: [{ fact: 'J08' }],
  recordedAt: DATA_TIME,
};

describe('(a) a correction is a new row', () => {
  const first = reportFigure(input);
  const second = correctFigure(first, { ...input, id: 'fig_2', value: 116 });

  it('leaves the old row as it was and names it', () => {
    expect(first).toMatchObject({ value: 115, supersedesId: null });
    expect(second).toMatchObject({ value: 116, supersedesId: 'fig_1' });
  });

  it('computes with the correction where it is known, and with the first where it is not', () => {
    const certified = reportFigure({ ...input, id: 'fig_c', metric: 'CERTIFIED_WORKERS', value: 58 });
    const share = (...all: ReportedFigure[]) => deriveFigures(all, DERIVATION_RULES, DATA_TIME)[0]!.value;
    expect(share(certified, second, first)).toBe(0.5);
    expect(share(certified, first)).toBeCloseTo(58 / 115, 12);
  });

  it('refuses a correction that overwrites, or that speaks of something else', () => {
    expect(() => correctFigure(first, input)).toThrow('would overwrite');
    expect(() => correctFigure(first, { ...input, id: 'fig_2', subjectId: 'area_2' })).toThrow('another subject');
  });
});

describe('(b) comparison respects the qualifier', () => {
  it.each([
    ['MORE_THAN', 500, 512, 'CONSISTENT'],
    ['MORE_THAN', 500, 500, 'CONFLICT'],
    ['MORE_THAN', 500, 499, 'CONFLICT'],
    ['AT_LEAST', 31, 31, 'CONSISTENT'],
    ['AT_LEAST', 31, 30, 'CONFLICT'],
    ['UNSPECIFIED', null, 7, 'UNKNOWN'],
    ['EXACT', 110, 114, 'CONFLICT'],
  ] as const)('%s %d against %d is %s', (qualifier, value, derived, status) => {
    expect(compareFigure(stated(qualifier, value), exactly(derived))).toBe(status);
  });

  it('takes a range at both its ends', () => {
    const range = stated('RANGE', 3, 1, 5);
    expect([2, 3, 5, 6].map((value) => compareFigure(range, exactly(value)))).toEqual([
      'CONFLICT',
      'CONSISTENT',
      'CONSISTENT',
      'CONFLICT',
    ]);
  });

  it('gives "about" a whole unit of its precision', () => {
    const about = stated('ABOUT', 0.8, 0.1);
    expect([0.8, 0.7, 0.9, 0.69].map((value) => compareFigure(about, exactly(value)))).toEqual([
      'CONSISTENT',
      'ROUNDING',
      'ROUNDING',
      'CONFLICT',
    ]);
  });

  it('lets inexact inputs leave room instead of making a conflict', () => {
    expect(compareFigure(stated('EXACT', 40), { value: 31, low: 31, high: Infinity })).toBe('CONSISTENT');
    expect(compareFigure(stated('EXACT', 30), { value: 31, low: 31, high: Infinity })).toBe('CONFLICT');
  });
});

describe('(c) rounding is half a unit of the last stated digit, and floating point does not decide it', () => {
  it.each([
    [0.72, 0.725, 'ROUNDING'],
    [0.72, 0.715, 'ROUNDING'],
    [0.72, 0.72500001, 'CONFLICT'],
    [0.3, 0.1 + 0.2, 'CONSISTENT'],
    [1.1, 1.15, 'ROUNDING'],
    [115, 115.5, 'ROUNDING'],
  ] as const)('%d against %d is %s', (value, derived, status) => {
    expect(compareFigure(stated('ROUNDED', value, lastDigitOf(value)), exactly(derived))).toBe(status);
  });

  it('reads the last digit of a number as written', () => {
    expect([0.72, 115, 0.5, 1e-7, 2.5e-7, 1e21].map(lastDigitOf)).toEqual([0.01, 1, 0.1, 1e-7, 1e-8, 1]);
  });

  it('takes delta as reported minus derived', () => {
    const [plan] = reconcile(luoyangFigures, DERIVATION_RULES, [], DATA_TIME);
    expect(plan?.delta).toBe(-4);
  });
});

describe('(d) unknown stays unknown, never 0', () => {
  it('has no value for a sum of which one part has no number', () => {
    const filed = figureOf('a', 'J11', 'SOCIAL_ORGS_FILED', 280);
    const vague = figureOf('a', 'J12', 'SOCIAL_ORGS_REGISTERED', null, { qualifier: 'UNSPECIFIED' });
    for (const figures of [[filed], [filed, vague]])
      expect(deriveFigures(figures, DERIVATION_RULES, DATA_TIME)).toMatchObject([
        { metric: 'SOCIAL_ORGS', value: null, qualifier: 'UNSPECIFIED' },
      ]);
  });

  it('has no value for a share of nobody, and says which input a reconciliation lacks', () => {
    const share = figureOf('a', 'J10', 'CERTIFIED_SHARE', 0.72);
    const none = [figureOf('a', 'J09', 'CERTIFIED_WORKERS', 0), figureOf('a', 'J08', 'FULLTIME_WORKERS', 0)];
    expect(deriveFigures(none, DERIVATION_RULES, DATA_TIME)[0]).toMatchObject({
      value: null,
      denominator: { value: 0 },
    });
    const [result] = reconcile([share, none[0]!], DERIVATION_RULES, [], DATA_TIME);
    expect(result).toMatchObject({ status: 'UNKNOWN', delta: null, explanations: [{ kind: 'INPUT_UNKNOWN' }] });
    expect(result?.explanations[0]?.text).toContain('FULLTIME_WORKERS (ACTUAL)');
  });

  it('does not divide cases by a period that is not stated', () => {
    const cases = figureOf('s', 'J53', 'CASES_COMPLETED', 100, { qualifier: 'MORE_THAN' });
    expect(
      deriveFigures([cases], DERIVATION_RULES, DATA_TIME).find((one) => one.metric === 'CASES_PER_YEAR')?.value,
    ).toBeNull();
  });
});

describe('(e) like against like', () => {
  it('keeps the plans of two years apart', () => {
    const next = { start: '2023-01-01', end: '2023-12-31' };
    const later = [
      figureOf('area_4103', 'L05', 'NEW_STATIONS', 20, { id: 'fig_n', kind: 'PLANNED', period: next }),
      figureOf('area_4103', 'L06', 'OPERATING_STATIONS', 130, { id: 'fig_t', kind: 'TARGET', dueOn: next.end }),
      figureOf('area_4103', 'L07', 'OPERATING_STATIONS', 110, { id: 'fig_a', asOf: '2023-03' }),
    ];
    const results = reconcile([...later, ...luoyangFigures], DERIVATION_RULES, [], DATA_TIME);
    expect(results.map((one) => [one.reported?.dueOn, one.status, one.delta])).toEqual([
      [next.end, 'CONSISTENT', 0],
      [YEAR_2022.end, 'CONFLICT', -4],
    ]);
  });

  it('does not mix figures that state different days', () => {
    const figures = [
      figureOf('a', 'J09', 'CERTIFIED_WORKERS', 83, { asOf: '2021-12-31' }),
      figureOf('a', 'J08', 'FULLTIME_WORKERS', 115, { asOf: '2022-12-31' }),
    ];
    expect(deriveFigures(figures, DERIVATION_RULES, DATA_TIME)[0]?.value).toBeNull();
  });
});

describe('(f) no coverage without a denominator', () => {
  it('refuses one that is not defined', () => {
    const denominator = { value: 11, definition: ' ', inputs: [] };
    expect(() => deriveCoverage({ metric: 'ROOM_COVERAGE', covered: [], denominator, computedAt: DATA_TIME })).toThrow(
      'needs a denominator',
    );
    const ratio = { numerator: () => 1, denominator: () => 1, definition: '' };
    expect(() => defineRule({ metric: 'X', kind: FigureKind.ACTUAL, formula: '', inputs: {}, ratio })).toThrow(
      'without a definition',
    );
  });

  it('counts the three denominators of the page, and none from a missing figure', () => {
    const totals = (figures: readonly ReportedFigure[]) =>
      (['URBAN_COMMUNITIES', 'COMMUNITIES_AND_VILLAGES', 'ALL_UNITS'] as const).map(
        (code) => countDenominator(code, figures).value,
      );
    expect(totals(xinanjiangFigures)).toEqual([11, 15, 16]);
    expect(totals(xinanjiangFigures.filter((figure) => figure.metric !== 'ADMIN_VILLAGES'))).toEqual([11, null, null]);
  });
});

describe('(g) coverage counts distinct units', () => {
  it('gives 1, not 1.12, for 121 stations in 108 townships', () => {
    const covered = Array.from({ length: 121 }, (_, station) => `area_${station % 108}`);
    const denominator = { value: 108, definition: 'Township-level units.', inputs: [] };
    const result = deriveCoverage({ metric: 'TOWNSHIP_COVERAGE', covered, denominator, computedAt: DATA_TIME });
    expect(result).toMatchObject({ value: 1, numerator: 108, denominator: { value: 108 }, caveats: [] });
  });
});

describe('a figure that contradicts itself is refused', () => {
  it.each<[Partial<FigureInput>, string]>([
    [{ value: null }, 'has no value'],
    [{ qualifier: 'UNSPECIFIED' }, 'UNSPECIFIED and yet has a value'],
    [{ qualifier: 'RANGE' }, 'upper value exactly when'],
    [{ qualifier: 'RANGE', upperValue: 1 }, 'lower end first'],
    [{ value: Number.NaN }, 'finite number'],
    [{ precision: 0 }, 'not above 0'],
    [{ asOf: 'June' }, 'unreadable asOf'],
    [{ dueOn: '2022-02-30', kind: 'TARGET' }, 'unreadable day'],
    [{ dueOn: '2022-12-31' }, 'ACTUAL with a day'],
    [{ period: { start: '2022-01-01', end: '2021-01-01' } }, 'before it begins'],
    [{ provenance: [] }, 'neither a source nor a fact'],
    [{ provenance: [{ fact: 'Z99' }] }, 'unknown fact "Z99"'],
    [{ metric: 'NO_SUCH' }, 'No metric "NO_SUCH"'],
  ])('%o', (wrong, message) => {
    expect(() => reportFigure({ ...input, ...wrong })).toThrow(message);
  });
});

describe('whatever the figures', () => {
  const metrics = [
    ...new Set(
      DERIVATION_RULES.flatMap((rule) => [rule.metric, ...Object.values(rule.inputs).map((one) => one.metric)]),
    ),
  ];
  const number = fc.double({ noNaN: true, noDefaultInfinity: true });
  const figures = fc.uniqueArray(
    fc
      .record({
        id: fc.string({ minLength: 1 }),
        metric: fc.constantFrom(...metrics),
        kind: fc.constantFrom(...Object.values(FigureKind)),
        qualifier: fc.constantFrom(...Object.values(FigureQualifier)),
        value: fc.oneof(number, fc.integer({ min: 0, max: 200 })),
        width: fc.integer({ min: 0, max: 5 }),
        asOf: fc.option(fc.constantFrom('2021', '2022-06', '../2022-06', '2022-06-10')),
        period: fc.option(
          fc.constantFrom(YEAR_2022, { start: '2021-01-15', end: '2021-03-02', status: 'AMBIGUOUS' as const }),
          { nil: undefined },
        ),
      })
      .map(({ value, width, period, ...rest }) => {
        const range = rest.qualifier === 'RANGE' ? { upperValue: value + width } : {};
        const more = { ...rest, ...range, ...(period && { period }) };
        return figureOf('area_1', 'J05', rest.metric, rest.qualifier === 'UNSPECIFIED' ? null : value, more);
      }),
    { selector: (figure) => figure.id, maxLength: 25 },
  );

  it('reconciling never throws, takes delta as reported minus derived, and has one only where it compared', () => {
    fc.assert(
      fc.property(figures, figures, (own, parts) => {
        for (const { status, delta, reported, derived } of reconcile(own, DERIVATION_RULES, [], DATA_TIME, parts)) {
          if (status === 'UNKNOWN' || status === 'NOT_COMPARABLE') expect(delta).toBeNull();
          else if (delta !== null)
            expect(Math.sign(delta)).toBe(delta === 0 ? 0 : reported!.value! > derived!.value! ? 1 : -1);
        }
      }),
    );
  });

  it('answers are finite numbers or null, and the order of the figures does not matter', () => {
    fc.assert(
      fc.property(figures, (own) => {
        const derived = deriveFigures(own, DERIVATION_RULES, DATA_TIME);
        for (const { value } of derived)
          expect(value === null || (Number.isFinite(value) && !Object.is(value, -0))).toBe(true);
        expect(deriveFigures([...own].reverse(), DERIVATION_RULES, DATA_TIME)).toEqual(derived);
      }),
    );
  });

  it('a looser qualifier never makes a conflict of what agreed', () => {
    const agrees = (qualifier: `${FigureQualifier}`, value: number, derived: number) =>
      compareFigure(stated(qualifier, value, 0.01), exactly(derived)) !== 'CONFLICT';
    const value = fc.integer({ min: -1000, max: 1000 }).map((cents) => cents / 100);
    fc.assert(
      fc.property(value, fc.oneof(value, number), (said, derived) => {
        if (agrees('EXACT', said, derived)) expect(agrees('ROUNDED', said, derived)).toBe(true);
        if (agrees('ROUNDED', said, derived)) expect(agrees('ABOUT', said, derived)).toBe(true);
        if (agrees('MORE_THAN', said, derived)) expect(agrees('AT_LEAST', said, derived)).toBe(true);
      }),
    );
  });

  it('once more than, or at least, is satisfied, a larger number satisfies it too', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('MORE_THAN' as const, 'AT_LEAST' as const),
        number,
        number,
        number,
        (qualifier, said, a, b) => {
          const [less, more] = [Math.min(a, b), Math.max(a, b)];
          const status = (derived: number) => compareFigure(stated(qualifier, said), exactly(derived));
          if (status(less) === 'CONSISTENT') expect(status(more)).toBe('CONSISTENT');
        },
      ),
    );
  });
});
