/** Makes figures that are whole: defaults come from the metric and the fact, and a figure that contradicts itself is refused. */
import { refusal } from '../errors.js';
import { readPartialDate } from '../scalars/partial-date.js';
import { readCalendarAs } from '../scalars/calendar.js';
import { FigureKind, FigureQualifier, MetricNature, PeriodStatus } from './figure.enums.js';
import { metricTerm, type MetricTerm } from './metrics.js';
import { PAGE_SOURCE_IDS } from './page-source.js';
import { CLAIMANTS, PAGE_FACTS, type PageFact } from './page-facts.js';
import type { ProvenanceRef } from './provenance.js';
import { ReportedFigure } from './reported-figure.entity.js';

/** What must be said of a figure; the rest has a default. */
export interface FigureInput {
  readonly id: string;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly metric: string;
  /** Left out or null only with the qualifier UNSPECIFIED. */
  readonly value?: number | null;
  readonly upperValue?: number | null;
  readonly unit?: string;
  /** EXACT unless said otherwise. */
  readonly qualifier?: `${FigureQualifier}`;
  /** ACTUAL unless said otherwise. */
  readonly kind?: `${FigureKind}`;
  readonly asOf?: string | null;
  readonly dueOn?: string | null;
  readonly period?: { readonly start: string; readonly end: string; readonly status?: `${PeriodStatus}` };
  /** One unit of the last stated digit; by default that of `value` as written. */
  readonly precision?: number;
  readonly definition?: string | null;
  /** By default those of the first fact in `provenance`. */
  readonly rawPhrase?: string | null;
  readonly claimedBy?: string | null;
  readonly sourceId?: string;
  readonly provenance?: readonly ProvenanceRef[];
  readonly recordedAt: string;
}

/** Makes a figure of `input`, or throws an error that says what is missing or contradictory. */
export function reportFigure(input: FigureInput, term: MetricTerm = metricTerm(input.metric)): ReportedFigure {
  const refs = input.provenance ?? [];
  const fact = factOf(input, refs[0]);
  const sourceId = input.sourceId ?? (fact && PAGE_SOURCE_IDS[fact.article]);
  if (sourceId === undefined)
    throw fault(input, 'has neither a source nor a fact of the page', 'give `sourceId` or `provenance`');
  const period = input.period;
  const flow = term.nature === MetricNature.FLOW;
  const figure = Object.assign(new ReportedFigure(), {
    id: input.id,
    subjectType: input.subjectType,
    subjectId: input.subjectId,
    metric: input.metric,
    value: input.value ?? null,
    upperValue: input.upperValue ?? null,
    unit: input.unit ?? term.unit,
    qualifier: (input.qualifier ?? 'EXACT') as FigureQualifier,
    kind: (input.kind ?? 'ACTUAL') as FigureKind,
    asOf: input.asOf ?? null,
    dueOn: input.dueOn ?? null,
    rawPhrase: input.rawPhrase ?? refs[0]?.rawPhrase ?? fact?.rawPhrase ?? null,
    periodStart: period?.start ?? null,
    periodEnd: period?.end ?? null,
    periodStatus: period ? ((period.status ?? 'STATED') as PeriodStatus) : flow ? PeriodStatus.UNSTATED : null,
    precision: input.precision ?? (input.value == null ? null : lastDigitOf(input.value)),
    definition: input.definition ?? null,
    claimedBy: input.claimedBy ?? (fact ? CLAIMANTS[fact.claimant].name : null),
    sourceId,
    provenanceRefs: [...refs],
    supersedesId: null,
    recordedAt: input.recordedAt,
    supersededAt: null,
  });
  checkFigure(figure);
  return figure;
}

/** The row that corrects `previous`. The caller closes the old row in the same transaction: `supersededAt` = the new `recordedAt`. */
export function correctFigure(
  previous: ReportedFigure,
  input: FigureInput,
  term: MetricTerm = metricTerm(input.metric),
): ReportedFigure {
  if (input.id === previous.id)
    throw fault(input, 'would overwrite the figure that it corrects', 'give the correction an id of its own');
  if (input.subjectId !== previous.subjectId || input.metric !== previous.metric)
    throw fault(
      input,
      `corrects "${previous.id}", which is about another subject or metric`,
      'report it as a figure of its own',
    );
  return Object.assign(reportFigure(input, term), { supersedesId: previous.id });
}

/** One unit of the last digit of a number as it is written: 0.72 gives 0.01, 115 gives 1. */
export function lastDigitOf(value: number): number {
  const [digits = '', exponent = '0'] = String(value).split('e');
  const decimals = (digits.split('.')[1] ?? '').length - Number(exponent);
  return Number(`1e${-Math.max(0, decimals)}`) || Number.MIN_VALUE;
}

function factOf(input: FigureInput, ref: ProvenanceRef | undefined): PageFact | undefined {
  if (!ref) return undefined;
  const fact = PAGE_FACTS.get(ref.fact);
  if (!fact) throw fault(input, `rests on the unknown fact "${ref.fact}"`, 'use an id of page-facts.ts');
  return fact;
}

function checkFigure(figure: ReportedFigure): void {
  const { value, upperValue, qualifier, precision } = figure;
  const open = qualifier === FigureQualifier.UNSPECIFIED;
  if (open !== (value === null)) {
    throw open
      ? fault(figure, 'is UNSPECIFIED and yet has a value', 'leave the value out')
      : fault(figure, 'has no value', 'give one, or the qualifier UNSPECIFIED');
  }
  for (const number of [value, upperValue, precision])
    if (number !== null && !Number.isFinite(number))
      throw fault(figure, `has ${number} for a number`, 'give a finite number');
  if (precision !== null && precision <= 0)
    throw fault(figure, 'has a precision that is not above 0', 'give the unit of its last digit');
  if ((qualifier === FigureQualifier.RANGE) !== (upperValue !== null))
    throw fault(figure, 'must have an upper value exactly when it is a RANGE', 'give both or neither');
  if (upperValue !== null && value !== null && upperValue < value)
    throw fault(figure, `has the range ${value} to ${upperValue}`, 'write the lower end first');
  checkDates(figure);
}

function checkDates(figure: ReportedFigure): void {
  const { asOf, dueOn, periodStart, periodEnd, periodStatus } = figure;
  if (asOf !== null) {
    const read = readPartialDate(asOf);
    if (!read.ok)
      throw fault(figure, `has an unreadable asOf: ${read.reason}`, 'write it as 2021, 2021-06 or 2021-06-30');
  }
  for (const day of [dueOn, periodStart, periodEnd]) {
    const read = day === null ? undefined : readCalendarAs('DAY', day);
    if (read && !read.ok) throw fault(figure, `has an unreadable day: ${read.reason}`, 'write it as 2021-06-30');
  }
  if (periodStart !== null && periodEnd !== null && periodEnd < periodStart)
    throw fault(figure, `has a period that ends (${periodEnd}) before it begins (${periodStart})`, 'swap the two');
  if (periodStatus === PeriodStatus.UNSTATED && periodStart !== null)
    throw fault(figure, 'has days for a period that is UNSTATED', 'say STATED or AMBIGUOUS, or leave the days out');
  if (dueOn !== null && figure.kind === FigureKind.ACTUAL)
    throw fault(figure, 'is an ACTUAL with a day by which to reach it', 'use `asOf`, or the kind TARGET or PLANNED');
}

/** Told by a client, it is refused; in data of the house's own it stops the load. */
export const figureUnfit = refusal(
  {
    code: 'FIGURE_UNFIT',
    when: 'A figure contradicts itself: a value without a number, a range the wrong way round, a period that ends before it begins.',
    next: 'The message says what to change.',
  },
  (text: string) => text,
);

function fault(figure: { readonly id: string; readonly metric: string }, what: string, next: string): Error {
  return figureUnfit(`Figure "${figure.id}" (${figure.metric}) ${what}; ${next}.`);
}
