/** Refusals of build-out plans: their targets, phases, sites and closed years. */
import { refusal, type RefusalEntry } from '../../../shared/errors.js';

export const planEnded = refusal(
  {
    code: 'PLAN_ENDED',
    when: 'Something new is recorded of a plan that is no longer in force.',
    next: 'Create the plan that took its place, and work on that.',
  },
  (id: string) => `The plan "${id}" has ended.`,
);

export const planLives = refusal(
  {
    code: 'PLAN_LIVES',
    when: 'A plan is created by a title that another plan of the area in force already has.',
    next: 'Work on the plan on record, or end it first with `endPlan`.',
  },
  (id: string) => `"${id}" has this title and is in force.`,
);

export const phaseStands = refusal(
  {
    code: 'PHASE_STANDS',
    when: 'A phase is adopted for a year of the plan that has one.',
    next: 'Give another year of the plan.',
  },
  (yearOffset: number) => `Year ${yearOffset} of the plan has a phase.`,
);

export const planYearUnfit = refusal(
  {
    code: 'PLAN_YEAR_UNFIT',
    when: 'A year is not one of the calendar from 1990 to 2100, or a year of a plan not one from 1 to 50.',
    next: 'Give a calendar year such as 2022, or a year of the plan from 1 on.',
  },
  (place: string, year: number) => `\`${place}\` cannot be ${year}.`,
);

export const planYearClosed = refusal(
  {
    code: 'PLAN_YEAR_CLOSED',
    when: 'A target is set for a year of the plan that was closed, or such a year is closed again.',
    next: 'Read `closedYears` of the plan; what was closed stays. Set targets for years to come.',
  },
  (year: number) => `The year ${year} of this plan is closed.`,
);

export const planYearRuns = refusal(
  {
    code: 'PLAN_YEAR_RUNS',
    when: 'A year of a plan is closed before it is over.',
    next: 'Close it from 1 January of the next year on.',
  },
  (year: number) => `The year ${year} is not over.`,
);

export const targetKindUnfit = refusal(
  {
    code: 'TARGET_KIND_UNFIT',
    when: 'A target of a plan is set as an actual figure.',
    next: 'Give PLANNED, TARGET or QUOTA; what was reached is told with `reportFigure`.',
  },
  () => 'What is ACTUAL is no target.',
);

export const targetDueOutside = refusal(
  {
    code: 'TARGET_DUE_OUTSIDE',
    when: 'A target is due on a day outside the year that it is set for, so that it would stand for another one.',
    next: 'Give a day of `year`, or set the target for the year of that day.',
  },
  (dueOn: string, year: number) => `${dueOn} is no day of ${year}.`,
);

export const areaOutsidePlan = refusal(
  {
    code: 'AREA_OUTSIDE_PLAN',
    when: 'A target or site lies in an area that is not below the area of its plan today.',
    next: 'Choose an area of the plan.',
  },
  (area: string, of: string) => `"${area}" does not lie in "${of}".`,
);

export const siteTaken = refusal(
  {
    code: 'SITE_TAKEN',
    when: 'A site is nominated that the plan has in view already, by its township and name.',
    next: 'Work on the one on record, or give another name.',
  },
  (id: string) => `The site "${id}" is on record there by this name.`,
);

export const siteHostUnclear = refusal(
  {
    code: 'SITE_HOST_UNCLEAR',
    when: 'A site names a host without its kind, or a kind without a host.',
    next: 'Give both `hostKind` and `host`, or neither.',
  },
  () => 'Only one of `hostKind` and `host` is given.',
);

export const hostKindUnplanned = refusal(
  {
    code: 'HOST_KIND_UNPLANNED',
    when: 'A site is nominated in a venue of a kind that the plan does not name, though its list is closed.',
    next: 'Choose a venue of one of the kinds of `hostVenueKinds`.',
  },
  (kind: string) => `The plan names no venue of kind ${kind}.`,
);

export const siteCheckMissing = refusal(
  {
    code: 'SITE_CHECK_MISSING',
    when: 'A site is decided on although something of 便民利民 was not looked at, or is told twice.',
    next: 'Give each criterion exactly once, with whether the site meets it.',
  },
  (criteria: readonly string[]) => `Not told exactly once: ${criteria.join(', ')}.`,
);

export const siteCheckFailed = refusal(
  {
    code: 'SITE_CHECK_FAILED',
    when: 'A site is to be approved that does not meet 便民利民.',
    next: 'Turn it down with `rejectSite`, or look at it again when it has been mended.',
  },
  (criteria: readonly string[]) => `Not met: ${criteria.join(', ')}.`,
);

export const planRefusals: readonly RefusalEntry[] = [
  planEnded,
  planLives,
  phaseStands,
  planYearUnfit,
  planYearClosed,
  planYearRuns,
  targetKindUnfit,
  targetDueOutside,
  areaOutsidePlan,
  siteTaken,
  siteHostUnclear,
  hostKindUnplanned,
  siteCheckMissing,
  siteCheckFailed,
];
