/** The derivations that hold for any area, station and plan; a room adds its own beside them. */
import { COVERAGE_DENOMINATORS } from './coverage.js';
import {
  anyDay,
  dayOf,
  defineRule,
  earlierThatYear,
  exactRestatement,
  onSameDay,
  type DerivationRule,
} from './derivation.rule.js';
import { FigureKind, PeriodStatus } from './figure.enums.js';
import { yearsBetween } from './numbers.js';

const { ACTUAL, PLANNED, TARGET, QUOTA } = FigureKind;

const CERTIFIED_SHARE = defineRule({
  metric: 'CERTIFIED_SHARE',
  kind: ACTUAL,
  formula: 'CERTIFIED_WORKERS ÷ FULLTIME_WORKERS',
  inputs: { certified: { metric: 'CERTIFIED_WORKERS' }, all: { metric: 'FULLTIME_WORKERS' } },
  ratio: {
    numerator: ({ certified }) => certified,
    denominator: ({ all }) => all,
    definition: 'Full-time social workers (专职社工) of the area.',
  },
});

const SOCIAL_ORGS = defineRule({
  metric: 'SOCIAL_ORGS',
  kind: ACTUAL,
  formula: 'SOCIAL_ORGS_FILED + SOCIAL_ORGS_REGISTERED',
  inputs: { filed: { metric: 'SOCIAL_ORGS_FILED' }, registered: { metric: 'SOCIAL_ORGS_REGISTERED' } },
  compute: ({ filed, registered }) => filed + registered,
  caveat:
    'Adds two kinds that are disjoint at one moment; an organisation may have moved from filed (备案) to registered (登记).',
});

/** One rule for each denominator: rooms counted as if each stood in a unit of its own. */
const ROOM_COVERAGE = Object.values(COVERAGE_DENOMINATORS).map(({ definition, metrics }) =>
  defineRule({
    metric: 'ROOM_COVERAGE',
    kind: ACTUAL,
    formula: `ROOMS_BUILT ÷ ${metrics.length > 1 ? `(${metrics.join(' + ')})` : metrics[0]}`,
    inputs: {
      rooms: { metric: 'ROOMS_BUILT' },
      ...Object.fromEntries(metrics.map((metric) => [metric, { metric, fits: anyDay }])),
    },
    ratio: {
      numerator: (values: Readonly<Record<string, number>>) => values['rooms']!,
      denominator: (values: Readonly<Record<string, number>>) =>
        metrics.reduce((sum, metric) => sum + values[metric]!, 0),
      definition,
    },
    needsDefinition: true,
    ofAreas: true,
    caveat: 'Takes each room to stand in another unit; coverage over the rooms themselves counts distinct units.',
  }),
);

const CASES_PER_YEAR = defineRule({
  metric: 'CASES_PER_YEAR',
  kind: ACTUAL,
  formula: 'CASES_COMPLETED ÷ years of its stated period',
  inputs: { cases: { metric: 'CASES_COMPLETED' } },
  compute: ({ cases }, figures) => {
    const figure = figures.cases[0];
    if (figure?.periodStatus !== PeriodStatus.STATED || !figure.periodStart || !figure.periodEnd) return null;
    return cases / yearsBetween(figure.periodStart, figure.periodEnd);
  },
  caveat: 'A mean over the whole period, not the count of any one year.',
});

const SESSIONS_PER_CASE = defineRule({
  metric: 'SESSIONS_PER_CASE',
  kind: ACTUAL,
  formula: 'SERVICE_SESSIONS ÷ CASES_COMPLETED',
  inputs: { cases: { metric: 'CASES_COMPLETED' }, sessions: { metric: 'SERVICE_SESSIONS' } },
  ratio: {
    numerator: ({ sessions }) => sessions,
    denominator: ({ cases }) => cases,
    definition: 'Completed cases (个案) of the same period.',
  },
  samePeriod: ['cases', 'sessions'],
  caveat: 'Sessions of all kinds of service are counted, not of casework alone.',
});

/** What a plan adds up to: those that stand, and those to be built. A target is held against this, never against the actual. */
function planSum(stock: string, flow: string): DerivationRule {
  return defineRule({
    metric: stock,
    kind: TARGET,
    formula: `${stock} (ACTUAL) + ${flow} (PLANNED)`,
    inputs: {
      planned: { metric: flow, kind: PLANNED, fits: onSameDay },
      now: { metric: stock, kind: ACTUAL, fits: earlierThatYear },
    },
    compute: ({ planned, now }) => now + planned,
    caveat: 'Takes none of those planned for the period to be among those that already stand.',
  });
}

const IMPLIED_BASELINE = defineRule({
  metric: 'IMPLIED_BASELINE_STATIONS',
  kind: TARGET,
  formula: 'OPERATING_STATIONS (TARGET) − NEW_STATIONS (PLANNED)',
  inputs: {
    target: { metric: 'OPERATING_STATIONS', kind: TARGET },
    planned: { metric: 'NEW_STATIONS', kind: PLANNED, fits: onSameDay },
  },
  compute: ({ target, planned }) => target - planned,
  caveat: 'Takes target and plan both to be right.',
});

const PROGRESS = defineRule({
  metric: 'OPERATING_STATIONS_PROGRESS',
  kind: ACTUAL,
  formula: 'OPERATING_STATIONS (ACTUAL) ÷ OPERATING_STATIONS (TARGET)',
  inputs: {
    target: { metric: 'OPERATING_STATIONS', kind: TARGET },
    now: {
      metric: 'OPERATING_STATIONS',
      kind: ACTUAL,
      fits: (figure, target) => (dayOf(figure) ?? '') <= (dayOf(target) ?? '9999'),
    },
  },
  ratio: {
    numerator: ({ now }) => now,
    denominator: ({ target }) => target,
    definition: 'Stations that are to be in operation on the day of the target.',
  },
});

const PILOT_QUOTA = defineRule({
  metric: 'NEW_STATIONS',
  kind: QUOTA,
  formula: 'Σ NEW_STATIONS (QUOTA) of the parts',
  inputs: { quotas: { metric: 'NEW_STATIONS', kind: QUOTA, parts: true } },
  compute: ({ quotas }) => quotas,
  caveat: 'Sums the parts that are on record; a part without a figure is not in it.',
});

export const DERIVATION_RULES: readonly DerivationRule[] = [
  CERTIFIED_SHARE,
  SOCIAL_ORGS,
  ...ROOM_COVERAGE,
  CASES_PER_YEAR,
  exactRestatement('CASES_COMPLETED'),
  SESSIONS_PER_CASE,
  planSum('OPERATING_STATIONS', 'NEW_STATIONS'),
  IMPLIED_BASELINE,
  PROGRESS,
  PILOT_QUOTA,
  planSum('GUIDANCE_CENTRES', 'NEW_GUIDANCE_CENTRES'),
];
