/** Coverage ratios: always over a defined denominator, always of distinct units, never of the things that stand in them. */
import { DerivedFigure, Denominator } from './derived-figure.js';
import { FigureKind, FigureQualifier } from './figure.enums.js';
import { clean } from './numbers.js';
import { currentOf, pick } from './pick.js';
import type { ReportedFigure } from './reported-figure.entity.js';

/** The denominators of room coverage: what each counts, and the figures that it adds up. */
export const COVERAGE_DENOMINATORS = {
  URBAN_COMMUNITIES: {
    definition: 'Urban communities (城市社区) of the area.',
    metrics: ['URBAN_COMMUNITIES'],
  },
  COMMUNITIES_AND_VILLAGES: {
    definition: 'Urban communities (城市社区) and administrative villages (建制村) of the area.',
    metrics: ['URBAN_COMMUNITIES', 'ADMIN_VILLAGES'],
  },
  ALL_UNITS: {
    definition:
      'Urban communities (城市社区), administrative villages (建制村) and share-holding economic cooperatives (股份经济合作社) of the area; the cooperatives have no area code and are counted from the reported figure.',
    metrics: ['URBAN_COMMUNITIES', 'ADMIN_VILLAGES', 'SHARE_COOPERATIVES'],
  },
} as const satisfies Record<string, { definition: string; metrics: readonly string[] }>;

export type CoverageDenominatorCode = keyof typeof COVERAGE_DENOMINATORS;

/** A denominator with its number: null as soon as one of its figures is not known exactly. */
export interface CountedDenominator {
  readonly value: number | null;
  readonly definition: string;
  readonly inputs: readonly string[];
}

/** Adds a denominator up from the reported figures of one area. */
export function countDenominator(
  code: CoverageDenominatorCode,
  figures: readonly ReportedFigure[],
): CountedDenominator {
  const { definition, metrics } = COVERAGE_DENOMINATORS[code];
  const current = currentOf(figures).filter((figure) => figure.kind === FigureKind.ACTUAL);
  const parts = metrics.map((metric) => pick(current.filter((figure) => figure.metric === metric)));
  const known = parts.every((part) => part?.qualifier === FigureQualifier.EXACT);
  return {
    value: known ? parts.reduce((sum, part) => sum + (part?.value ?? 0), 0) : null,
    definition,
    inputs: parts.flatMap((part) => (part ? [part.id] : [])),
  };
}

export interface CoverageQuestion {
  readonly metric: string;
  /** Ids of the units that are covered; naming one twice changes nothing. */
  readonly covered: Iterable<string>;
  readonly denominator: CountedDenominator;
  readonly computedAt: string;
}

/** Distinct covered units over the denominator. Refuses a denominator that is not defined. */
export function deriveCoverage({ metric, covered, denominator, computedAt }: CoverageQuestion): DerivedFigure {
  if (denominator.definition.trim() === '')
    throw new Error(`A coverage (${metric}) needs a denominator with a definition: say what the units are.`);
  const numerator = new Set(covered).size;
  const total = denominator.value;
  const value = total === null || total <= 0 ? null : clean(numerator / total);
  return Object.assign(new DerivedFigure(), {
    metric,
    kind: FigureKind.ACTUAL,
    value,
    unit: 'RATIO',
    qualifier: value === null ? FigureQualifier.UNSPECIFIED : FigureQualifier.EXACT,
    formula: 'distinct covered units ÷ units of the denominator',
    numerator,
    denominator: Object.assign(new Denominator(), { value: total, definition: denominator.definition }),
    inputs: [...denominator.inputs],
    caveats:
      value !== null && value > 1
        ? ['More units are covered than the denominator counts: the two speak of different units.']
        : [],
    computedAt,
  });
}
