/** The page's figures as the tests hold them: each a row that a room would store, with the fact it rests on. */
import { Explanation } from './explanation.entity.js';
import { FigureKind } from './figure.enums.js';
import { reportFigure, type FigureInput } from './report-figure.js';
import type { ReportedFigure } from './reported-figure.entity.js';

export const DATA_TIME = '2022-06-14T00:00:00.000Z';
export const TWO_YEARS = { start: '2020-01-01', end: '2021-12-31' } as const;

export function figureOf(
  subjectId: string,
  fact: string,
  metric: string,
  value: number | null,
  more: Partial<FigureInput> = {},
): ReportedFigure {
  const id = `fig_${subjectId}_${fact}_${metric}`;
  const provenance = [{ fact }];
  return reportFigure({
    id,
    subjectType: 'Area',
    subjectId,
    metric,
    value,
    provenance,
    recordedAt: DATA_TIME,
    ...more,
  });
}

const AREA = 'area_330182001';
export const xinanjiangFigures = [
  figureOf(AREA, 'J05', 'URBAN_COMMUNITIES', 11),
  figureOf(AREA, 'J06', 'ADMIN_VILLAGES', 4),
  figureOf(AREA, 'J07', 'SHARE_COOPERATIVES', 1),
  figureOf(AREA, 'J08', 'FULLTIME_WORKERS', 115),
  figureOf(AREA, 'J09', 'CERTIFIED_WORKERS', 83),
  figureOf(AREA, 'J10', 'CERTIFIED_SHARE', 0.72, { qualifier: 'ROUNDED' }),
  figureOf(AREA, 'J11', 'SOCIAL_ORGS_FILED', 280),
  figureOf(AREA, 'J12', 'SOCIAL_ORGS_REGISTERED', 240),
  figureOf(AREA, 'J31', 'ROOM_COVERAGE', 1),
];

const STATION = 'stn_xinanjiang';
export const stationFigures = [
  figureOf(STATION, 'J16', 'ROOMS_BUILT', 11, { asOf: '2021-12-31' }),
  figureOf(STATION, 'J17', 'TRAININGS', 23),
  figureOf(STATION, 'J18', 'CASES_COMPLETED', 176, { period: TWO_YEARS }),
  figureOf(STATION, 'J53', 'CASES_COMPLETED', 100, { qualifier: 'MORE_THAN', precision: 100 }),
  figureOf(STATION, 'J19', 'GROUPS', 12, { period: { ...TWO_YEARS, status: 'AMBIGUOUS' } }),
  figureOf(STATION, 'J20', 'SERVICE_SESSIONS', 307, { period: { ...TWO_YEARS, status: 'AMBIGUOUS' } }),
  figureOf(STATION, 'J38', 'FEATURED_GROUPS', 11),
  figureOf(STATION, 'J22', 'FLOOR_AREA', 500, { qualifier: 'MORE_THAN', precision: 100 }),
  figureOf(STATION, 'J24', 'SPACE_INVESTMENT', 1_700_000, { qualifier: 'MORE_THAN', precision: 100_000 }),
  figureOf(STATION, 'J33', 'GOVERNANCE_DOCUMENTS', null, { qualifier: 'UNSPECIFIED' }),
];

const CITY = 'area_4103';
export const YEAR_2022 = { start: '2022-01-01', end: '2022-12-31' } as const;
export const luoyangFigures = [
  figureOf(CITY, 'L05', 'NEW_STATIONS', 79, { kind: 'PLANNED', period: YEAR_2022 }),
  figureOf(CITY, 'L06', 'OPERATING_STATIONS', 110, { kind: 'TARGET', dueOn: '2022-12-31' }),
  figureOf(CITY, 'L07', 'OPERATING_STATIONS', 35, { asOf: '2022-06-10' }),
  figureOf(CITY, 'L17', 'GUIDANCE_CENTRES', 1, { asOf: '2022-06-10' }),
  figureOf(CITY, 'L18', 'NEW_GUIDANCE_CENTRES', 3, { kind: 'PLANNED', period: YEAR_2022 }),
];

/** The pilot's minimum of 2021: one for each of three zones, two for each of fourteen counties and districts. */
export const luoyangQuotas = [
  ...['hightech', 'longmen', 'yibin'].map((zone) => quota(`area_${zone}`, 'L20', 1)),
  ...Array.from({ length: 14 }, (_, index) => quota(`area_county_${index}`, 'L21', 2)),
];

function quota(area: string, fact: string, value: number): ReportedFigure {
  const period = { start: '2021-01-01', end: '2021-12-31' };
  return figureOf(area, fact, 'NEW_STATIONS', value, { kind: 'QUOTA', qualifier: 'AT_LEAST', period });
}

export const luoyangExplanations = [
  explanation('OVERLAP', 'Some of the 79 may be among the 35 that were open by June.', ['L05', 'L07']),
  explanation('QUOTA', 'The 31 implied for the start of the year equal the minimum of the pilot.', ['L20', 'L21']),
];

function explanation(kind: string, text: string, evidence: string[]): Explanation {
  return Object.assign(new Explanation(), {
    id: `exp_${kind}`,
    subjectId: CITY,
    metric: 'OPERATING_STATIONS',
    figureKind: FigureKind.TARGET,
    kind,
    text,
    evidence,
    decidedBy: 'tests',
    decidedAt: DATA_TIME,
  });
}
