/** This room's refusals: each says what was wrong and what to do next. */
import { refusal, type RefusalEntry } from '../../shared/errors.js';

export const areaKeyUnclear = refusal(
  {
    code: 'AREA_KEY_UNCLEAR',
    when: 'The root field `area` is asked with both `code` and `id`, or with neither.',
    next: 'Give exactly one: `area(code: "330182001")` or `area(id: "area_330182001")`.',
  },
  (given: 'both' | 'neither') =>
    given === 'both' ? '`code` and `id` were both given.' : 'Neither `code` nor `id` was given.',
);

export const coverageDenominatorMissing = refusal(
  {
    code: 'COVERAGE_DENOMINATOR_MISSING',
    when: 'A coverage is asked for without any denominator.',
    next: 'Name at least one in `denominators`, for example `denominators: [URBAN_COMMUNITIES]`.',
  },
  () => 'A coverage says nothing without the units that it is over.',
);

export const coverageDenominatorUnfit = refusal(
  {
    code: 'COVERAGE_DENOMINATOR_UNFIT',
    when: 'A coverage is asked for over units that stations of that tier do not serve.',
    next: 'Choose one that belongs to the tier.',
  },
  (tier: string, denominator: string, fitting: readonly string[]) =>
    fitting.length === 0
      ? `There is no denominator for tier ${tier}, which serves firms and not areas.`
      : `${denominator} is no denominator for tier ${tier}; those are ${fitting.join(', ')}.`,
);

export const gapTierUnfit = refusal(
  {
    code: 'GAP_TIER_UNFIT',
    when: 'Areas without a station are asked for by a tier that no area is expected to have.',
    next: 'Ask for GUIDANCE_CENTRE, STATION or ROOM.',
  },
  (tier: string) => `No kind of area is expected to have a station of tier ${tier}.`,
);

export const filterDayIdle = refusal(
  {
    code: 'FILTER_DAY_IDLE',
    when: 'A list of stations is asked for as of a day, but by no condition that depends on the day.',
    next: 'To count those of a state on that day give it in `statuses`, for example `statuses: [OPERATING]`; to know the state of all, ask each for `status(asOf: …)`; else leave `asOf` out.',
  },
  (day: string) => `\`filter.asOf\` (${day}) narrows nothing by itself, and no other condition here is asked of a day.`,
);

export const metricUnknown = refusal(
  {
    code: 'METRIC_UNKNOWN',
    when: 'A metric is well formed, but the vocabulary of metrics does not have it.',
    next: 'List the codes with `metrics { code label }`.',
  },
  (code: string) => `No metric "${code}" is on record.`,
);

/** All refusals of this room, for the generated table. */
export const stationsRefusals: readonly RefusalEntry[] = [
  areaKeyUnclear,
  coverageDenominatorMissing,
  coverageDenominatorUnfit,
  gapTierUnfit,
  filterDayIdle,
  metricUnknown,
];
