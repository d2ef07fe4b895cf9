/** The facts of the page that the room of projects tells: three projects, what is said of them in general, and who buys in Luoyang. */
import type { FactCase } from './fact-case.js';

const has = (fact: string, basis = 'STATED'): object => ({ $contains: [{ fact, basis }] });

const project = (id: string, key: string, fields: string, expected: object): FactCase => ({
  id,
  query: `{ project(id: "${key}") { title performedAt { id } provider { id } purchaser { kind } ${fields} provenance { fact basis } } }`,
  expect: {
    project: {
      performedAt: { id: 'stn_xinanjiang' },
      provider: null,
      purchaser: null,
      ...expected,
      provenance: has(id),
    },
  },
});

const statement = (id: string, kind: string, fields: string, expected: object): FactCase => ({
  id,
  query: `{ projectStatements(filter: { kinds: [${kind}], stations: ["stn_xinanjiang"] }) { totalCount nodes { kind term station { id } ${fields} provenance { fact basis } } } }`,
  expect: {
    projectStatements: {
      totalCount: 1,
      nodes: [{ kind, station: { id: 'stn_xinanjiang' }, ...expected, provenance: has(id) }],
    },
  },
});

const policies = (id: string, kinds: string, nodes: object[]): FactCase => ({
  id,
  query: `{ purchaserPolicies(filter: { area: "4103", purchaserKinds: [${kinds}] }) { totalCount nodes { purchaserKind role basis condition purposes warning warningArticle area { id } provenance { fact basis } } } }`,
  expect: { purchaserPolicies: { totalCount: nodes.length, nodes: { $contains: nodes } } },
});

const encouraged = {
  role: 'ENCOURAGED',
  basis: 'ENCOURAGED_LOCAL',
  condition: '有条件的',
  purposes: ['购买社工服务', '建设社工站'],
  area: { id: 'area_4103' },
  provenance: has('L45'),
};

export const facts: readonly FactCase[] = [
  {
    id: 'J65',
    query: `{
      project(id: "prj_jiande-2020-capacity") { openEnded performedAt { id } provider { id } provenance { fact } }
      projects(filter: { performedAt: ["stn_xinanjiang"] }) { totalCount nodes { openEnded provenance { fact } } }
      projectStatements(filter: { kinds: [UNDERTAKING] }) { nodes { term projectKinds station { id } provenance { fact } } }
    }`,
    expect: {
      project: {
        openEnded: true,
        performedAt: { id: 'stn_xinanjiang' },
        provider: null,
        provenance: { $contains: [{ fact: 'J65' }] },
      },
      projects: { totalCount: 3, nodes: [{ openEnded: true }, { openEnded: true }, { openEnded: true }] },
      projectStatements: {
        nodes: [
          {
            term: '承接创投项目',
            projectKinds: ['VENTURE'],
            station: { id: 'stn_xinanjiang' },
            provenance: { $contains: [{ fact: 'J65' }] },
          },
        ],
      },
    },
  },
  project('J66', 'prj_jiande-2020-capacity', 'kind kindBasis programmeYear originLevel originArea { id }', {
    title: '2020年度建德市乡镇街道社会组织服务中心能力建设提升',
    kind: 'VENTURE',
    kindBasis: 'INFERRED',
    programmeYear: 2020,
    originLevel: 'COUNTY',
    originArea: { id: 'area_330182' },
  }),
  project(
    'J67',
    'prj_jiande-2021-special-fund',
    'kind kindBasis programmeYear fundingSources { kind name } funding { amount { amount } source { name } }',
    {
      title: '2021年度建德市社会组织发展专项资金资助项目',
      kind: 'GRANT',
      kindBasis: 'INFERRED',
      programmeYear: 2021,
      fundingSources: [{ kind: 'SPECIAL_FUND', name: '建德市社会组织发展专项资金' }],
      funding: [{ amount: null, source: { name: '建德市社会组织发展专项资金' } }],
    },
  ),
  project('J68', 'prj_xinanjiang-elderly-care', 'kind kindBasis programmeYear targetGroups', {
    title: '新安江街道老年人关爱增能服务项目建设',
    kind: null,
    kindBasis: 'UNKNOWN',
    programmeYear: null,
    targetGroups: ['ELDERLY'],
  }),
  statement('J69', 'PURCHASE_SUPPORT', 'projectKinds', { term: '购买服务', projectKinds: ['GOVERNMENT_PURCHASE'] }),
  {
    id: 'J70',
    query: `{
      claims { totalCount }
      projectStatements(filter: { kinds: [CLAIM_ENCOURAGEMENT] }) {
        nodes { term projectKinds station { id } origins { level area { id } } provenance { fact } }
      }
    }`,
    expect: {
      claims: { totalCount: 0 },
      projectStatements: {
        nodes: [
          {
            term: '认领',
            projectKinds: ['VENTURE', 'GOVERNMENT_PURCHASE'],
            station: { id: 'stn_xinanjiang' },
            origins: [
              { level: 'COUNTY', area: { id: 'area_330182' } },
              { level: 'PREFECTURE', area: { id: 'area_3301' } },
            ],
            provenance: { $contains: [{ fact: 'J70' }] },
          },
        ],
      },
    },
  },
  statement('J71', 'OUTCOME', 'gloss', { term: '上下对接与组织联动' }),
  {
    id: 'L24',
    query:
      '{ programmes(filter: { area: "4103", kinds: [STATION_OPERATION] }) { nodes { name kind mechanism level area { id } funder { id } projects { totalCount } provenance { fact basis } } } }',
    expect: {
      programmes: {
        nodes: [
          {
            name: '社工站服务项目',
            mechanism: 'GOVERNMENT_PURCHASE',
            level: 'PREFECTURE',
            area: { id: 'area_4103' },
            funder: null,
            projects: { totalCount: 0 },
            provenance: has('L24'),
          },
        ],
      },
    },
  },
  policies('L44', 'COUNTY_CIVIL_AFFAIRS', [
    {
      purchaserKind: 'COUNTY_CIVIL_AFFAIRS',
      role: 'MAIN',
      basis: 'STATUTORY',
      condition: null,
      warning: null,
      provenance: has('L44'),
    },
  ]),
  policies('L45', 'TOWNSHIP, VILLAGE_COMMUNITY', [
    { ...encouraged, purchaserKind: 'TOWNSHIP', warning: null },
    { ...encouraged, purchaserKind: 'VILLAGE_COMMUNITY', warningArticle: '《政府购买服务管理办法》第五条、第六条' },
  ]),
];
