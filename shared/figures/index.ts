/** The one vocabulary of figures and sources that all rooms share. */
export * from './figure.enums.js';
export { listSources, Source, sourceOf } from './source.js';
export {
  PAGE_SOURCE_IDS,
  SOURCES,
  REPORTED_SOURCE_ID,
  SYNTHETIC_SOURCE_ID,
  type PageArticle,
  type SourceData,
} from './page-source.js';
export { CLAIMANTS, PAGE_FACTS, type Claimant, type ClaimantCode, type PageFact } from './page-facts.js';
export { expandProvenance, Provenance, type ProvenanceRef } from './provenance.js';
export { FigurePeriod, ReportedFigure } from './reported-figure.entity.js';
export { correctFigure, figureUnfit, lastDigitOf, reportFigure, type FigureInput } from './report-figure.js';
export { METRICS, metricTerm, UNITS, type MetricTerm, type UnitCode } from './metrics.js';
export { Denominator, DerivedFigure } from './derived-figure.js';
export { Explanation } from './explanation.entity.js';
export { Reconciliation } from './reconciliation.js';
export {
  anyDay,
  dayOf,
  defineRule,
  earlierThatYear,
  exactRestatement,
  onSameDay,
  type DerivationRule,
  type RuleInput,
} from './derivation.rule.js';
export { derive, deriveFigures, type Derivation } from './derive.js';
export { compareFigure, reconcile } from './reconcile.js';
export { DERIVATION_RULES } from './rules.js';
export {
  COVERAGE_DENOMINATORS,
  countDenominator,
  deriveCoverage,
  type CountedDenominator,
  type CoverageDenominatorCode,
  type CoverageQuestion,
} from './coverage.js';
export { currentOf } from './pick.js';
