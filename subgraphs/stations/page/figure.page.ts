/** The figures of the page about areas, stations and the plan, the vocabulary they use, and what explains those that do not add up. */
import {
  Explanation,
  FigureKind,
  METRICS,
  reportFigure,
  ReportedFigure,
  UNITS,
  type FigureInput,
  type ProvenanceRef,
} from '../../../shared/figures/index.js';
import { PAGE_CHANGE } from '../../../shared/page-load.js';
import type { Recorder } from '../../../shared/subgraph/index.js';
import { MetricTermRow } from '../figure/metric-term.entity.js';

const XINANJIANG = 'area_330182001';
const XINANJIANG_STATION = 'stn_xinanjiang';
const LUOYANG = 'area_4103';
const PLAN = 'bop_luoyang';

type Details = Partial<Omit<FigureInput, 'id' | 'subjectId' | 'metric' | 'value'>>;
type Row = readonly [
  subjectId: string,
  facts: string | ProvenanceRef[],
  metric: string,
  value: number | null,
  Details?,
];

const TWO_YEARS = { start: '2020-01-01', end: '2021-12-31' } as const;
const YEAR_2021 = { start: '2021-01-01', end: '2021-12-31' } as const;
const YEAR_2022 = { start: '2022-01-01', end: '2022-12-31' } as const;
const END_OF_2022 = '2022-12-31';
/** The day of the meeting, to which the article's "now" is taken to refer. */
const MEETING_DAY = '2022-06-10';

const PLAN_AREAS = {
  zones: ['area_410371', 'area_longmen-park', 'area_yibin-district'],
  others: '410302 410303 410304 410305 410307 410308 410311 410323 410324 410325 410326 410327 410328 410329'
    .split(' ')
    .map((code) => `area_${code}`),
  centresPlanned: ['area_410305', 'area_410324', 'area_410329'],
};

const FIGURES: readonly Row[] = [
  [XINANJIANG, 'J05', 'URBAN_COMMUNITIES', 11],
  [XINANJIANG, 'J06', 'ADMIN_VILLAGES', 4],
  [XINANJIANG, 'J07', 'SHARE_COOPERATIVES', 1],
  [XINANJIANG, 'J08', 'FULLTIME_WORKERS', 115],
  [XINANJIANG, 'J09', 'CERTIFIED_WORKERS', 83],
  [XINANJIANG, 'J10', 'CERTIFIED_SHARE', 0.72, { qualifier: 'ROUNDED' }],
  [XINANJIANG, 'J11', 'SOCIAL_ORGS_FILED', 280],
  [XINANJIANG, 'J12', 'SOCIAL_ORGS_REGISTERED', 240],
  [XINANJIANG, 'J31', 'ROOM_COVERAGE', 1],

  [
    XINANJIANG_STATION,
    [{ fact: 'J16' }, { fact: 'J15' }],
    'ROOMS_BUILT',
    11,
    { asOf: '2021-12-31', rawPhrase: '截至去年年底' },
  ],
  [XINANJIANG_STATION, 'J17', 'TRAININGS', 23],
  [XINANJIANG_STATION, 'J18', 'CASES_COMPLETED', 176, { period: TWO_YEARS }],
  [XINANJIANG_STATION, 'J19', 'GROUPS', 12, { period: { ...TWO_YEARS, status: 'AMBIGUOUS' } }],
  [XINANJIANG_STATION, 'J20', 'SERVICE_SESSIONS', 307, { period: { ...TWO_YEARS, status: 'AMBIGUOUS' } }],
  [XINANJIANG_STATION, 'J22', 'FLOOR_AREA', 500, { qualifier: 'MORE_THAN', precision: 100 }],
  [XINANJIANG_STATION, 'J24', 'SPACE_INVESTMENT', 1_700_000, { qualifier: 'MORE_THAN', precision: 100_000 }],
  [XINANJIANG_STATION, 'J33', 'GOVERNANCE_DOCUMENTS', null, { qualifier: 'UNSPECIFIED' }],
  [XINANJIANG_STATION, 'J38', 'FEATURED_GROUPS', 11],
  [
    XINANJIANG_STATION,
    [
      {
        fact: 'J53',
        basis: 'INFERRED',
        note: 'That these cases were completed is a reading; the source only counts them.',
      },
    ],
    'CASES_COMPLETED',
    100,
    { qualifier: 'MORE_THAN', precision: 100 },
  ],

  [
    'stn_gongli-post',
    'T09',
    'ENTERPRISE_POST_ORDINAL',
    1,
    { definition: 'Among the enterprise posts of Jinhua (金华市, area_3307), as claimed when it was unveiled.' },
  ],

  [
    LUOYANG,
    [{ fact: 'L05' }, { fact: 'L01' }],
    'NEW_STATIONS',
    79,
    { kind: 'PLANNED', period: YEAR_2022, dueOn: END_OF_2022 },
  ],
  [LUOYANG, 'L06', 'OPERATING_STATIONS', 110, { kind: 'TARGET', dueOn: END_OF_2022 }],
  [
    LUOYANG,
    [
      {
        fact: 'L07',
        basis: 'INFERRED',
        note: 'The number is stated; its day is that of the meeting, to which "now" is taken to refer.',
      },
    ],
    'OPERATING_STATIONS',
    35,
    { asOf: MEETING_DAY },
  ],
  [
    LUOYANG,
    [{ fact: 'L17', basis: 'INFERRED', note: 'One is named; that there was no other is a reading.' }],
    'GUIDANCE_CENTRES',
    1,
    { asOf: MEETING_DAY },
  ],
  [
    LUOYANG,
    [{ fact: 'L18', basis: 'INFERRED', note: 'Three counties and districts are named; the number is their count.' }],
    'NEW_GUIDANCE_CENTRES',
    3,
    { kind: 'PLANNED', period: YEAR_2022, dueOn: END_OF_2022 },
  ],
  ...PLAN_AREAS.centresPlanned.map((area): Row => [
    area,
    'L18',
    'NEW_GUIDANCE_CENTRES',
    1,
    { kind: 'PLANNED', period: YEAR_2022, dueOn: END_OF_2022 },
  ]),
  ...PLAN_AREAS.zones.map((area): Row => [area, 'L20', 'NEW_STATIONS', 1, quota()]),
  ...PLAN_AREAS.others.map((area): Row => [
    area,
    [
      {
        fact: 'L21',
        basis: 'INFERRED',
        note: 'The number is stated, for "the others"; which 14 they are is read from the code table of 2021.',
      },
    ],
    'NEW_STATIONS',
    2,
    quota(),
  ]),
  [PLAN, 'L51', 'BUILD_OUT_YEARS', 3, { qualifier: 'RANGE', upperValue: 5, kind: 'TARGET' }],
  [
    LUOYANG,
    'L52',
    'TOWNSHIP_COVERAGE',
    1,
    { kind: 'TARGET', definition: 'Townships and subdistricts (乡镇、街道) of the whole city.' },
  ],
  [PLAN, 'L53', 'SERVICE_DOMAINS', 5],
];

function quota(): Details {
  return { kind: 'QUOTA', qualifier: 'AT_LEAST', period: YEAR_2021, dueOn: YEAR_2021.end };
}

/** The figures that are targets of Luoyang's plan, in the order in which they are told. */
export const LUOYANG_TARGETS = FIGURES.flatMap((row) => {
  const [subjectId, facts, , , details] = row;
  const isTarget = details?.kind !== undefined && subjectId !== PLAN;
  return isTarget ? [{ id: figureId(row), facts: refsOf(facts) }] : [];
});

export function recordFigures({ record }: Recorder): void {
  for (const { code, zh, en, unit, nature, definition, source } of METRICS) {
    record(MetricTermRow, {
      id: `trm_metric-${slug(code)}`,
      code,
      label: zh,
      labelEn: en,
      unit,
      unitLabel: UNITS[unit].zh,
      nature,
      definition,
      isDerived: source === 'derived',
      provenanceRefs: source === 'derived' ? [] : [{ fact: source }],
    });
  }
  for (const row of FIGURES) {
    const [subjectId, facts, metric, value, details = {}] = row;
    record(ReportedFigure, {
      ...reportFigure({
        id: figureId(row),
        subjectType: subjectTypeOf(subjectId),
        subjectId,
        metric,
        value,
        provenance: refsOf(facts),
        recordedAt: PAGE_CHANGE.at,
        ...details,
      }),
    });
  }
  recordExplanations(record);
}

/** Why 35 running and 79 planned do not make the 110 that are aimed at: two readings, side by side. */
function recordExplanations(record: Recorder['record']): void {
  const onRecord = {
    subjectId: LUOYANG,
    metric: 'OPERATING_STATIONS',
    figureKind: FigureKind.TARGET,
    decidedBy: 'the hub itself (本枢纽)',
    decidedAt: PAGE_CHANGE.at,
  };
  record(Explanation, {
    ...onRecord,
    id: 'exp_luoyang-overlap',
    kind: 'OVERLAP',
    text: 'The plan counts the whole year, the actual figure stands at 10 June: four of the 79 may already be among the 35. Then 31 stood when the year began, and 31 + 79 = 110.',
    evidence: ['L05', 'L06', 'L07'],
  });
  record(Explanation, {
    ...onRecord,
    id: 'exp_luoyang-quota',
    kind: 'QUOTA',
    text: 'The 31 that target and plan imply for the start of 2022 equal the least that the pilot of 2021 imposed: one in each of 3 zones and two in each of 14 counties and districts.',
    evidence: ['L20', 'L21'],
  });
}

function figureId([subjectId, facts, metric]: Row): string {
  const local = subjectId.replace(/^[a-z]+_/, '');
  return `fig_${local}-${slug(metric)}-${slug(refsOf(facts)[0]!.fact)}`;
}

function refsOf(facts: string | ProvenanceRef[]): ProvenanceRef[] {
  return typeof facts === 'string' ? [{ fact: facts }] : facts;
}

function slug(text: string): string {
  return text.toLowerCase().replaceAll('_', '-');
}

function subjectTypeOf(subjectId: string): string {
  if (subjectId.startsWith('area_')) return 'Area';
  return subjectId.startsWith('stn_') ? 'Station' : 'BuildOutPlan';
}
