/** The page's facts about areas, their figures, and Luoyang's plan, and what the hub must answer for each. */
import type { FactCase } from './fact-case.js';

const LUOYANG_PLAN = 'buildOutPlan(id: "bop_luoyang")';

/** The provenance of a record has this fact. */
const of = (fact: string): object => ({ $contains: [{ fact }] });
const some = (...items: object[]): object => ({ $contains: items });

type Subject = readonly [root: string, key: string];
const XINANJIANG: Subject = ['area(code: "330182001")', 'area'];
const STATION: Subject = ['station(id: "stn_xinanjiang")', 'station'];
const POST: Subject = ['station(id: "stn_gongli-post")', 'station'];
const LUOYANG: Subject = ['area(code: "4103")', 'area'];
const PLAN: Subject = [LUOYANG_PLAN, 'buildOutPlan'];

/** A figure of a subject, with whatever of it the fact tells. */
const figure = (id: string, [root, key]: Subject, metric: string, told: object): FactCase => ({
  id,
  query: `{ ${root} { figures(metrics: [${metric}]) { metric value upperValue unit qualifier kind asOf dueOn definition rawPhrase
    period { start end status } provenance { fact basis } } } }`,
  expect: { [key]: { figures: some({ metric, ...told, provenance: of(id) }) } },
});

/** A tenet, or list of tenets, of the plan. */
const tenet = (id: string, field: string, text: string): FactCase => {
  const item = { text, provenance: of(id) };
  const isList = field === 'principles' || field === 'practices';
  return {
    id,
    query: `{ ${LUOYANG_PLAN} { ${field} { text textEn provenance { fact } } } }`,
    expect: { buildOutPlan: { [field]: isList ? some(item) : item } },
  };
};

const phase = (id: string, seq: number, name: string, yearOffset: number, year: number): FactCase => ({
  id,
  query: `{ ${LUOYANG_PLAN} { baseYear baseYearBasis phases { seq name yearOffset year provenance { fact } }
    phase(asOf: "${year}-07-01") { name } } }`,
  expect: {
    buildOutPlan: {
      baseYear: 2021,
      baseYearBasis: 'INFERRED',
      phases: some({ seq, name, yearOffset, year, provenance: of(id) }),
      phase: { name },
    },
  },
});

const target = (id: string, told: object): FactCase => ({
  id,
  query: `{ ${LUOYANG_PLAN} { targets { metric value qualifier kind dueOn year area { id code name } provenance { fact basis } } } }`,
  expect: { buildOutPlan: { targets: some({ provenance: of(id), ...told }) } },
});

const TWO_YEARS = { start: '2020-01-01', end: '2021-12-31' };
const END_OF_2022 = '2022-12-31';
const ZONES = [
  ['area_410371', '洛阳高新技术产业开发区'],
  ['area_longmen-park', '龙门园区'],
  ['area_yibin-district', '伊滨区'],
] as const;
const OTHERS =
  '410302 410303 410304 410305 410307 410308 410311 410323 410324 410325 410326 410327 410328 410329'.split(' ');
const QUOTA = { metric: 'NEW_STATIONS', qualifier: 'AT_LEAST', kind: 'QUOTA', year: 2021 };

export const facts: FactCase[] = [
  {
    id: 'J03',
    query: '{ area(code: "330182001000") { id code name kind ancestors { code name } } }',
    expect: {
      area: {
        id: 'area_330182001',
        code: '330182001',
        name: '新安江街道',
        kind: 'SUBDISTRICT',
        ancestors: [
          { code: '330182', name: '建德市' },
          { code: '3301', name: '杭州市' },
          { code: '33', name: '浙江省' },
        ],
      },
    },
  },
  {
    id: 'J04',
    query: '{ area(code: "330182001") { isSeatOf { seatOf { code name } bodies provenance { fact } } } }',
    expect: {
      area: {
        isSeatOf: [
          { seatOf: { code: '330182', name: '建德市' }, bodies: ['建德市委', '建德市政府'], provenance: of('J04') },
        ],
      },
    },
  },
  figure('J05', XINANJIANG, 'URBAN_COMMUNITIES', { value: 11, qualifier: 'EXACT', kind: 'ACTUAL', asOf: null }),
  figure('J06', XINANJIANG, 'ADMIN_VILLAGES', { value: 4, qualifier: 'EXACT' }),
  figure('J07', XINANJIANG, 'SHARE_COOPERATIVES', { value: 1, qualifier: 'EXACT' }),
  figure('J08', XINANJIANG, 'FULLTIME_WORKERS', { value: 115, unit: 'PERSON', qualifier: 'EXACT' }),
  figure('J09', XINANJIANG, 'CERTIFIED_WORKERS', { value: 83, unit: 'PERSON', qualifier: 'EXACT' }),
  figure('J10', XINANJIANG, 'CERTIFIED_SHARE', { value: 0.72, unit: 'RATIO', qualifier: 'ROUNDED' }),
  figure('J11', XINANJIANG, 'SOCIAL_ORGS_FILED', { value: 280, qualifier: 'EXACT' }),
  figure('J12', XINANJIANG, 'SOCIAL_ORGS_REGISTERED', { value: 240, qualifier: 'EXACT' }),
  figure('J15', STATION, 'ROOMS_BUILT', { asOf: '2021-12-31', rawPhrase: '截至去年年底' }),
  figure('J16', STATION, 'ROOMS_BUILT', { value: 11, qualifier: 'EXACT', asOf: '2021-12-31' }),
  figure('J17', STATION, 'TRAININGS', { value: 23, unit: 'SESSION', period: { start: null, status: 'UNSTATED' } }),
  figure('J18', STATION, 'CASES_COMPLETED', {
    value: 176,
    qualifier: 'EXACT',
    period: { ...TWO_YEARS, status: 'STATED' },
  }),
  figure('J19', STATION, 'GROUPS', { value: 12, period: { ...TWO_YEARS, status: 'AMBIGUOUS' } }),
  figure('J20', STATION, 'SERVICE_SESSIONS', {
    value: 307,
    unit: 'SESSION',
    period: { ...TWO_YEARS, status: 'AMBIGUOUS' },
  }),
  figure('J22', STATION, 'FLOOR_AREA', { value: 500, unit: 'SQUARE_METRE', qualifier: 'MORE_THAN' }),
  figure('J24', STATION, 'SPACE_INVESTMENT', { value: 1_700_000, unit: 'CNY', qualifier: 'MORE_THAN' }),
  figure('J31', XINANJIANG, 'ROOM_COVERAGE', { value: 1, unit: 'RATIO', definition: null }),
  figure('J33', STATION, 'GOVERNANCE_DOCUMENTS', { value: null, qualifier: 'UNSPECIFIED' }),
  figure('J38', STATION, 'FEATURED_GROUPS', { value: 11, qualifier: 'EXACT' }),
  // That they were completed is a reading.
  {
    ...figure('J53', STATION, 'CASES_COMPLETED', {}),
    expect: {
      station: {
        figures: some({
          metric: 'CASES_COMPLETED',
          value: 100,
          qualifier: 'MORE_THAN',
          period: { status: 'UNSTATED' },
          provenance: [{ fact: 'J53', basis: 'INFERRED' }],
        }),
      },
    },
  },

  {
    id: 'T05',
    query: '{ area(code: "330723102") { id name kind ancestors { code name } } }',
    expect: {
      area: {
        id: 'area_330723102',
        name: '桐琴镇',
        kind: 'TOWN',
        ancestors: [
          { code: '330723', name: '武义县' },
          { code: '3307', name: '金华市' },
          { code: '33', name: '浙江省' },
        ],
      },
    },
  },
  figure('T09', POST, 'ENTERPRISE_POST_ORDINAL', {
    value: 1,
    unit: 'ORDINAL',
    definition: 'Among the enterprise posts of Jinhua (金华市, area_3307), as claimed when it was unveiled.',
  }),

  {
    id: 'L03',
    query: `{ ${LUOYANG_PLAN} { events { kind on provenance { fact } } } }`,
    expect: { buildOutPlan: { events: some({ kind: 'MEETING', on: '2022-06-10', provenance: of('L03') }) } },
  },
  {
    id: 'L04',
    query: `{ ${LUOYANG_PLAN} { events { kind title provenance { fact } } } }`,
    expect: {
      buildOutPlan: {
        events: some({ kind: 'MEETING', title: '洛阳市社会工作服务站建设工作推进会', provenance: of('L04') }),
      },
    },
  },
  target('L05', {
    metric: 'NEW_STATIONS',
    value: 79,
    qualifier: 'EXACT',
    kind: 'PLANNED',
    year: 2022,
    area: { code: '4103' },
    // The headline repeats the number: one figure, two places.
    provenance: [{ fact: 'L05' }, { fact: 'L01', basis: 'STATED' }],
  }),
  target('L06', {
    metric: 'OPERATING_STATIONS',
    value: 110,
    qualifier: 'EXACT',
    kind: 'TARGET',
    dueOn: END_OF_2022,
    area: { code: '4103' },
  }),
  {
    ...figure('L07', LUOYANG, 'OPERATING_STATIONS', { value: 35, kind: 'ACTUAL', asOf: '2022-06-10' }),
    query: `{ area(code: "4103") { figures(metrics: [OPERATING_STATIONS]) { metric value kind asOf provenance { fact basis } } }
      ${LUOYANG_PLAN} { progress(asOf: "2022-06-10") { metric reached target ratio } } }`,
    expect: {
      area: {
        figures: some({
          metric: 'OPERATING_STATIONS',
          value: 35,
          kind: 'ACTUAL',
          asOf: '2022-06-10',
          provenance: [{ fact: 'L07', basis: 'INFERRED' }],
        }),
      },
      buildOutPlan: {
        progress: some({ metric: 'OPERATING_STATIONS', reached: 35, target: 110, ratio: { $near: 0.3182 } }),
      },
    },
  },
  tenet('L08', 'principles', '便民利民，共建共享'),
  tenet('L09', 'principles', '基层一线为服务主阵地'),
  tenet('L15', 'practices', '社会工作者扎根村（社区）'),
  figure('L17', LUOYANG, 'GUIDANCE_CENTRES', { value: 1, kind: 'ACTUAL', asOf: '2022-06-10' }),
  {
    ...target('L18', {}),
    expect: {
      buildOutPlan: {
        targets: some(
          { metric: 'NEW_GUIDANCE_CENTRES', value: 3, kind: 'PLANNED', dueOn: END_OF_2022, area: { code: '4103' } },
          ...['410305', '410324', '410329'].map((code) => ({
            metric: 'NEW_GUIDANCE_CENTRES',
            value: 1,
            kind: 'PLANNED',
            year: 2022,
            area: { code },
            provenance: of('L18'),
          })),
        ),
      },
    },
  },
  {
    id: 'L19',
    query: `{ ${LUOYANG_PLAN} { events { kind title on provenance { fact } } } }`,
    expect: { buildOutPlan: { events: some({ kind: 'PILOT', on: '2021', provenance: of('L19') }) } },
  },
  {
    ...target('L20', {}),
    expect: {
      buildOutPlan: {
        targets: some(
          ...ZONES.map(([id, name]) => ({ ...QUOTA, value: 1, area: { id, name }, provenance: of('L20') })),
        ),
      },
    },
  },
  {
    ...target('L21', {}),
    expect: {
      buildOutPlan: {
        targets: some(
          ...OTHERS.map((code) => ({
            ...QUOTA,
            value: 2,
            area: { code },
            provenance: [{ fact: 'L21', basis: 'INFERRED' }],
          })),
        ),
      },
    },
  },
  tenet('L22', 'focus', '提升基层民政服务能力'),
  tenet('L23', 'support', '专业社会工作服务'),
  tenet('L24', 'method', '政府购买'),
  tenet('L25', 'goal', '基层公共服务平台'),
  {
    id: 'L46',
    query:
      '{ buildOutPlans(filter: { area: "4103", text: "实施方案" }) { nodes { policyTitle status policyDocument { id title } provenance { fact } } } }',
    expect: {
      buildOutPlans: {
        nodes: [
          {
            policyTitle: '洛阳市乡镇(街道)社会工作服务站项目实施方案(试行)',
            status: 'TRIAL',
            policyDocument: {
              id: 'doc_luoyang-station-plan',
              title: '洛阳市乡镇(街道)社会工作服务站项目实施方案(试行)',
            },
            provenance: of('L46'),
          },
        ],
      },
    },
  },
  phase('L47', 1, '一年起步', 1, 2021),
  phase('L48', 2, '两年铺开', 2, 2022),
  phase('L49', 3, '三年建成', 3, 2023),
  phase('L50', 4, '五年提升', 5, 2025),
  {
    id: 'L51',
    query: `{ ${LUOYANG_PLAN} { horizonYears { min max } figures(metrics: [BUILD_OUT_YEARS]) { value upperValue qualifier provenance { fact } } } }`,
    expect: {
      buildOutPlan: {
        horizonYears: { min: 3, max: 5 },
        figures: [{ value: 3, upperValue: 5, qualifier: 'RANGE', provenance: of('L51') }],
      },
    },
  },
  target('L52', { metric: 'TOWNSHIP_COVERAGE', value: 1, kind: 'TARGET', dueOn: null, area: { code: '4103' } }),
  figure('L53', PLAN, 'SERVICE_DOMAINS', { value: 5, qualifier: 'EXACT' }),
];
