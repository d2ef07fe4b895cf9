/** The scalars of the house, each made once, so that they are the same in every subgraph. */
export { daysInMonth, readCalendar, readCalendarAs, type CalendarPrecision, type CalendarSpan } from './calendar.js';
export { DateScalar, DateTimeScalar, YearMonthScalar, readInstant } from './date.js';
export {
  PartialDate,
  holdsCertainlyBy,
  isPartialDate,
  mayHoldBy,
  parsePartialDate,
  readPartialDate,
  type ParsedPartialDate,
} from './partial-date.js';
export {
  AreaCode,
  AreaRef,
  areaCodeCandidates,
  areaIdCandidates,
  areaIdOfCode,
  checkAreaCode,
  checkAreaRef,
} from './area-code.js';
export { CreditCode, checkCreditCode, type CreditCodeCheck } from './credit-code.js';
export { Decimal, Money, decimalToFen, fenToDecimal, moneyOfFen, readFen } from './money.js';
export { Ratio, checkRatio } from './ratio.js';
export {
  LinkKind,
  Metric,
  NeedKindCode,
  OperatingModeCode,
  ServiceDomainCode,
  ServiceTypeCode,
  TargetGroupCode,
  VenueKindCode,
  checkVocabularyCode,
  vocabularyScalar,
} from './vocabulary.js';
export { textScalar, type Checked, type TextScalarParts } from './text-scalar.js';
