/** Refusals of what is reported, corrected and reconciled. */
import { figureUnfit } from '../../../shared/figures/index.js';
import { refusal, type RefusalEntry } from '../../../shared/errors.js';

export { figureUnfit };

export const figureCorrected = refusal(
  {
    code: 'FIGURE_CORRECTED',
    when: 'A figure is to be corrected that was corrected already.',
    next: 'Correct the figure that took its place.',
  },
  (id: string, by: string) => `"${id}" was corrected by "${by}".`,
);

export const figureOfPlan = refusal(
  {
    code: 'FIGURE_OF_PLAN',
    when: 'A figure is to be corrected that is a target of a plan.',
    next: 'Set the target anew with `setTarget`.',
  },
  (id: string) => `"${id}" is a target of a plan.`,
);

export const metricDerived = refusal(
  {
    code: 'METRIC_DERIVED',
    when: 'A figure is reported of a metric that only arithmetic gives.',
    next: 'Report the figures that it is made of; the hub derives it.',
  },
  (metric: string) => `${metric} is derived and not reported.`,
);

export const nothingToReconcile = refusal(
  {
    code: 'NOTHING_TO_RECONCILE',
    when: 'An explanation is given for a metric of which nothing is held against anything.',
    next: 'Read `reconciliations` of the subject to see what is.',
  },
  (metric: string, kind: string) => `No reconciliation of ${metric} (${kind}) is there.`,
);

export const explanationsFull = refusal(
  {
    code: 'EXPLANATIONS_FULL',
    when: 'A reconciliation has twenty explanations on record already.',
    next: 'Read them; one of them may say it.',
  },
  () => 'Twenty explanations are on record.',
);

export const subjectUnclear = refusal(
  {
    code: 'SUBJECT_UNCLEAR',
    when: 'A figure or explanation names no subject, or more than one.',
    next: 'Name exactly one of `station`, `area` and `plan`.',
  },
  (given: number) => `${given === 0 ? 'None' : 'More than one'} of \`station\`, \`area\` and \`plan\` is named.`,
);

export const figureRefusals: readonly RefusalEntry[] = [
  figureUnfit,
  figureCorrected,
  figureOfPlan,
  metricDerived,
  nothingToReconcile,
  explanationsFull,
  subjectUnclear,
];
