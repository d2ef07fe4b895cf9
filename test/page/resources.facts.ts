/** What the page says of the resources that stations link: firms, funds, platforms, centres, places, agencies. */
import type { FactCase } from './fact-case.js';

const stated = (fact: string) => ({ $contains: [{ fact, basis: 'STATED' }] });
const inferred = (fact: string) => ({ $contains: [{ fact, basis: 'INFERRED' }] });

const venueKind = (id: string, code: string, label: string): FactCase => ({
  id,
  query: '{ venueKinds { code label provenance { fact basis claimedBy } } }',
  expect: {
    venueKinds: {
      $contains: [{ code, label, provenance: [{ fact: id, basis: 'STATED', claimedBy: 'the meeting (会议)' }] }],
    },
  },
});

const centre = (id: string, kind: string, name: string): FactCase => ({
  id,
  query: `{ partyMassCentres(filter: { area: "330182001", kinds: [${kind}] }) { totalCount nodes { name kind area { id } provenance { fact basis } } } }`,
  expect: {
    partyMassCentres: {
      totalCount: 1,
      nodes: [{ name, kind, area: { id: 'area_330182001' }, provenance: stated(id) }],
    },
  },
});

const link = (id: string, filter: string, totalCount: number, ...expected: object[]): FactCase => ({
  id,
  query: `{ resourceLinks(first: 100, filter: { ${filter} }) { totalCount nodes {
    kind name fromKind toKind toKindTerm { label element } assertedBy assertedByName mechanism validFrom fund { id name }
    from { ...end } to { ...end } provenance { fact basis note } } } }
  fragment end on ResourceLinkEnd {
    __typename
    ... on Station { id }
    ... on Enterprise { id name }
    ... on PartyMassCentre { id name }
    ... on Collective { id kind name }
  }`,
  expect: { resourceLinks: { totalCount, nodes: { $contains: expected } } },
});

const station = (id: string) => ({ __typename: 'Station', id });
const collective = (kind: string, name: string) => ({ __typename: 'Collective', kind, name });

const enterprise = (id: string, fields: string, expected: object): FactCase => ({
  id,
  query: `{ enterprises(filter: { area: "330723102" }) { totalCount nodes { name ${fields} provenance { fact basis } } } }`,
  expect: { enterprises: { totalCount: 1, nodes: [expected] } },
});

const platform = (id: string, fields: string, expected: object): FactCase => ({
  id,
  query: `{ alliance(id: "all_wuyi-mutual-help") { name ${fields} provenance { fact basis claimedBy } } }`,
  expect: { alliance: { name: '自助互助平台', provenance: stated(id), ...expected } },
});

export const facts: readonly FactCase[] = [
  link(
    'J41',
    'kinds: [LINKAGE], partyIds: ["stn_xinanjiang"]',
    15,
    ...(
      [
        ['SOCIAL_ORG', '社会组织', 'SOCIAL_ORGANIZATION'],
        ['VOLUNTEER', '志愿者', 'COMMUNITY_VOLUNTEER'],
        ['CHARITY', '慈善组织', 'CHARITY_RESOURCE'],
        ['PARTY_MASS_MUTUAL_AID', '党群互助力量', null],
      ] as const
    ).map(([kind, name, element]) => ({
      from: station('stn_xinanjiang'),
      fromKind: 'STATION',
      to: collective(kind, name),
      toKind: kind,
      toKindTerm: { label: name, element },
      validFrom: '../2022-06-14',
      provenance: stated('J41'),
    })),
    {
      fromKind: 'STATION',
      to: station('stn_room-330182001020'),
      toKind: 'ROOM',
      provenance: {
        $contains: [
          { fact: 'J41', basis: 'STATED' },
          { fact: 'J16', basis: 'INFERRED' },
        ],
      },
    },
  ),
  centre('J42', 'SUBDISTRICT', '街道党群中心'),
  centre('J43', 'SOCIAL_ORG', '街道社会组织党群中心'),
  link('J60', 'kinds: [RESIDENT_ALLIANCE]', 1, {
    name: '社会组织·驻站共融',
    from: collective('SOCIAL_ORG', '社会组织'),
    to: station('stn_xinanjiang'),
    provenance: stated('J60'),
  }),
  link(
    'J79',
    'kinds: [INTEGRATES]',
    2,
    ...['街道党群中心', '街道社会组织党群中心'].map((name) => ({
      from: station('stn_xinanjiang'),
      to: { __typename: 'PartyMassCentre', name },
      provenance: stated('J79'),
    })),
  ),

  enterprise('T16', '', { name: '武义工力电气有限公司', provenance: stated('T16') }),
  enterprise('T17', 'representativeRole representativeName', {
    representativeRole: '总经理',
    representativeName: '杨阳',
    provenance: stated('T17'),
  }),
  enterprise('T18', 'figures(metrics: [NEW_RESIDENT_SHARE]) { value qualifier unit claimedBy provenance { fact } }', {
    figures: [
      {
        value: 0.8,
        qualifier: 'ABOUT',
        unit: 'RATIO',
        claimedBy: "the firm's general manager (总经理杨阳)",
        provenance: [{ fact: 'T18' }],
      },
    ],
  }),
  link('T29', 'kinds: [TAKES_PART_IN], area: "330723", includeDescendants: true', 1, {
    from: collective('EMPLOYEES', '企业员工'),
    to: collective('PUBLIC_BENEFIT_ACTIVITIES', '公益慈善活动'),
    provenance: stated('T29'),
  }),
  {
    id: 'T30',
    query:
      '{ serviceFunds(filter: { area: "330723102" }) { totalCount nodes { name owner { name } contributionChannel contributionChannelBasis pledgedAmount { amount } establishedOn provenance { fact basis } } } }',
    expect: {
      serviceFunds: {
        totalCount: 1,
        nodes: [
          {
            name: '专项服务基金',
            owner: { name: '武义工力电气有限公司' },
            contributionChannel: null,
            contributionChannelBasis: 'UNKNOWN',
            pledgedAmount: null,
            establishedOn: null,
            provenance: stated('T30'),
          },
        ],
      },
    },
  },
  link('T31', 'kinds: [FUNDS]', 1, {
    from: { __typename: 'Enterprise', name: '武义工力电气有限公司' },
    to: station('stn_gongli-post'),
    toKind: 'POST',
    fund: { name: '专项服务基金' },
    provenance: inferred('T31'),
  }),
  {
    id: 'T32',
    query:
      '{ governmentAgencies(filter: { text: "金华市民政局" }) { totalCount nodes { name area { id } statements { speakerRole claims { fact } provenance { fact } } } } }',
    expect: {
      governmentAgencies: {
        totalCount: 1,
        nodes: [
          {
            name: '金华市民政局',
            area: { id: 'area_3307' },
            statements: [
              {
                speakerRole: '相关负责人',
                claims: [{ fact: 'T33' }, { fact: 'T34' }, { fact: 'T35' }],
                provenance: [{ fact: 'T32' }],
              },
            ],
          },
        ],
      },
    },
  },
  platform('T33', 'hasAllFourParties parties { kind kindTerm { label } member { ... on Station { id } } }', {
    hasAllFourParties: true,
    parties: [
      { kind: 'GOVERNMENT', kindTerm: { label: '政府' } },
      { kind: 'ENTERPRISE', kindTerm: { label: '企业' } },
      { kind: 'EMPLOYEES', kindTerm: { label: '员工' } },
      { kind: 'STATION', member: { id: 'stn_tongqin' } },
    ],
  }),
  link('T34', 'kinds: [CO_BUILDING], partyIds: ["ent_wuyi-gongli-electric"]', 1, {
    name: '社企共建',
    from: station('stn_tongqin'),
    to: { __typename: 'Enterprise', id: 'ent_wuyi-gongli-electric' },
    provenance: inferred('T34'),
  }),
  platform('T35', 'builtByArea { id }', { builtByArea: { id: 'area_330723' } }),

  venueKind('L10', 'PARTY_MASS_SERVICE_CENTRE', '党群服务中心'),
  venueKind('L11', 'CHILDRENS_HOME', '儿童之家'),
  venueKind('L12', 'COMMUNITY_ELDERLY_CARE', '社区养老服务设施'),
  venueKind('L13', 'DAY_CARE_CENTRE', '日间照料中心'),
  venueKind('L14', 'HAPPINESS_HOME', '幸福院'),
  {
    id: 'L16',
    query:
      '{ governmentAgency(id: "gov_luoyang-charity-and-social-work-section") { name isUnit parent { name } statements { speakerRole claims { fact } } provenance { fact basis } } }',
    expect: {
      governmentAgency: {
        name: '慈善事业促进和社会工作科',
        isUnit: true,
        parent: { name: '洛阳市民政局' },
        statements: [
          { speakerRole: '负责人', claims: { $contains: [{ fact: 'L07' }, { fact: 'L17' }, { fact: 'L44' }] } },
        ],
        provenance: stated('L16'),
      },
    },
  },
];
