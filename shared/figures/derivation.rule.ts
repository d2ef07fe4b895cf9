/** The form of a derivation rule: which figures go in, what comes out, and when the result may be compared. */
import { FigureKind, PeriodStatus } from './figure.enums.js';
import { parsePartialDate } from '../scalars/partial-date.js';
import type { ReportedFigure } from './reported-figure.entity.js';

export interface RuleInput {
  readonly metric: string;
  /** ACTUAL unless said otherwise. */
  readonly kind?: FigureKind;
  /** Taken from the figures of the subject's parts, one for each part, and summed. */
  readonly parts?: boolean;
  /** Narrows which figures may be taken. */
  readonly accepts?: (figure: ReportedFigure) => boolean;
  /**
   * Whether a figure speaks of the same time as `anchor`: the reported figure that is being checked, or else the rule's first input.
   * By default a figure fits unless both state an `asOf`, and the two differ.
   */
  readonly fits?: (figure: ReportedFigure, anchor: ReportedFigure) => boolean;
}

type Values<N extends string> = Readonly<Record<N, number>>;
type Figures<N extends string> = Readonly<Record<N, readonly ReportedFigure[]>>;

interface RuleOf<N extends string> {
  readonly metric: string;
  readonly kind: FigureKind;
  readonly formula: string;
  /** By default the unit of the metric's entry; a metric of a room's own needs it here. */
  readonly unit?: string;
  /** By name; the first is the anchor when nothing reported is being checked. */
  readonly inputs: Readonly<Record<N, RuleInput>>;
  /** The value, of which null says that these figures cannot give it. Must rise or fall throughout in each input. */
  readonly compute?: (values: Values<N>, figures: Figures<N>) => number | null;
  /** For a ratio, in place of `compute`. It never goes without a definition of what it is over. */
  readonly ratio?: {
    readonly numerator: (values: Values<N>) => number;
    readonly denominator: (values: Values<N>) => number;
    readonly definition: string;
  };
  /** Inputs that must cover one and the same stated period, else the result is shown but not comparable. */
  readonly samePeriod?: readonly N[];
  /** Compare only with a reported ratio that states this rule's own denominator. */
  readonly needsDefinition?: boolean;
  /** The rule speaks of areas alone: it is over units that only an area is told to have. */
  readonly ofAreas?: boolean;
  /** The rule repeats a figure stated elsewhere; it is for comparing only and gives no derived figure of its own. */
  readonly restates?: boolean;
  /** Which reported figures of the rule's metric and kind it is held against; all by default. */
  readonly covers?: (reported: ReportedFigure) => boolean;
  /** What must be kept in mind about every result of the rule. */
  readonly caveat?: string;
}

export type DerivationRule = RuleOf<string>;

/** Checks a rule's form once, where it is written, and lets its formulas name only the rule's own inputs. */
export function defineRule<N extends string>(rule: RuleOf<N>): DerivationRule {
  if ((rule.compute === undefined) === (rule.ratio === undefined))
    throw new Error(`The rule for ${rule.metric} must have either \`compute\` or \`ratio\`.`);
  if (rule.ratio && rule.ratio.definition.trim() === '')
    throw new Error(
      `The rule for ${rule.metric} is a ratio without a definition of its denominator; write what it is over.`,
    );
  return rule;
}

/** A figure stated exactly, to hold vaguer ones of the same metric against. */
export function exactRestatement(metric: string): DerivationRule {
  return defineRule({
    metric,
    kind: FigureKind.ACTUAL,
    formula: `${metric} where stated exactly`,
    inputs: { exact: { metric, accepts: (figure) => figure.qualifier === 'EXACT' } },
    compute: ({ exact }) => exact,
    covers: (reported) => reported.qualifier !== 'EXACT',
    restates: true,
  });
}

/** The day by which a figure speaks: what it is due on, the end of its stated period, or the last day of its `asOf`. */
export function dayOf(figure: ReportedFigure): string | null {
  if (figure.dueOn) return figure.dueOn;
  if (figure.periodEnd && figure.periodStatus === PeriodStatus.STATED) return figure.periodEnd;
  return figure.asOf ? parsePartialDate(figure.asOf).latest : null;
}

/** Fits when both speak of the same day, or one names none. */
export function onSameDay(figure: ReportedFigure, anchor: ReportedFigure): boolean {
  const [day, wanted] = [dayOf(figure), dayOf(anchor)];
  return day === null || wanted === null || day === wanted;
}

/** Fits when the figure speaks of a day in the same year as the anchor's, and not after it. */
export function earlierThatYear(figure: ReportedFigure, anchor: ReportedFigure): boolean {
  const [day, wanted] = [dayOf(figure), dayOf(anchor)];
  return day === null || wanted === null || (day <= wanted && day.slice(0, 4) === wanted.slice(0, 4));
}

/** Fits whatever the day: for counts that change so slowly that their dates need not match. */
export const anyDay = (): boolean => true;
