/** The page's facts about stations, rooms, posts and guidance centres, and what the hub must answer for each. */
import type { FactCase } from './fact-case.js';

const XINANJIANG = 'station(id: "stn_xinanjiang")';
const POST = 'station(id: "stn_gongli-post")';

/** The provenance of a record has this fact. */
const of = (fact: string): object => ({ $contains: [{ fact }] });

const space = (id: string, kind: string, name: string): FactCase => ({
  id,
  query: `{ ${XINANJIANG} { spacesOpenEnded spaces { kind name provenance { fact } } } }`,
  expect: { station: { spacesOpenEnded: true, spaces: { $contains: [{ kind, name, provenance: of(id) }] } } },
});

const mode = (id: string, code: string): FactCase => ({
  id,
  query: `{ ${XINANJIANG} { operatingModesOpenEnded operatingModes { code provenance { fact } } }
    stations(filter: { operatingModes: [${code}] }) { nodes { id } } }`,
  expect: {
    station: { operatingModesOpenEnded: true, operatingModes: { $contains: [{ code, provenance: of(id) }] } },
    stations: { nodes: [{ id: 'stn_xinanjiang' }] },
  },
});

const step = (id: string, status: string, more: object): FactCase => ({
  id,
  query: `{ ${POST} { unveiledOn host { __typename ... on Enterprise { id } }
    statusHistory { status sequence validFrom by byId byStation { name } provenance { fact } } } }`,
  expect: { station: { statusHistory: { $contains: [{ status, provenance: of(id), ...more }] } } },
});

const ROOMS = ['020', '024', '032', '033', '034', '035', '036', '037', '038', '039', '040'];
const TONGQIN = { by: '桐琴镇社会工作站', byId: 'stn_tongqin', byStation: { name: '桐琴镇社会工作站' } };

export const facts: FactCase[] = [
  {
    id: 'J13',
    query: `{ ${XINANJIANG} { name genericName tier status area { code kind } provenance { fact } } }`,
    expect: {
      station: {
        name: '新安江街道社会工作站',
        genericName: '街道社工站',
        tier: 'STATION',
        status: 'OPERATING',
        area: { code: '330182001', kind: 'SUBDISTRICT' },
        provenance: of('J13'),
      },
    },
  },
  {
    id: 'J14',
    query: `{ ${XINANJIANG} { designations { kind level area { code name } issuedBy provenance { fact } } } }`,
    expect: {
      station: {
        designations: [
          {
            kind: 'DEMONSTRATION',
            level: 'MUNICIPAL',
            area: { code: '3301', name: '杭州市' },
            issuedBy: null,
            provenance: of('J14'),
          },
        ],
      },
    },
  },
  {
    id: 'J16',
    query: `{ ${XINANJIANG} { children(tiers: [ROOM], orderBy: { field: AREA_CODE }) { totalCount nodes {
      tier area { code kind } provenance { fact basis } } } } }`,
    expect: {
      station: {
        children: {
          totalCount: 11,
          nodes: ROOMS.map((digits) => ({
            tier: 'ROOM',
            area: { code: `330182001${digits}`, kind: 'URBAN_COMMUNITY' },
            provenance: { $contains: [{ fact: 'J16', basis: 'INFERRED' }] },
          })),
        },
      },
    },
  },
  space('J25', 'MULTI_FUNCTION', '多功能空间'),
  space('J26', 'GROUP_WORK', '小组工作室'),
  space('J27', 'CASE_WORK', '个案工作室'),
  space('J28', 'CAFE', '一米咖吧'),
  {
    id: 'J29',
    query: `{ ${XINANJIANG} { guides(filter: { tiers: [ROOM] }) { totalCount nodes {
      id guidanceHistory { guide { id } provenance { fact } } } } } }`,
    expect: {
      station: {
        guides: {
          totalCount: 11,
          nodes: { $contains: [{ guidanceHistory: [{ guide: { id: 'stn_xinanjiang' }, provenance: of('J29') }] }] },
        },
      },
    },
  },
  {
    id: 'J30',
    query: `{ on: stations(filter: { area: "330182001", includeDescendants: true, tiers: [ROOM], statuses: [OPERATING], asOf: "2021-06-30" }) {
        totalCount nodes { establishedOn provenance { fact rawPhrase } statusHistory { status validFrom provenance { fact } } } }
      before: stations(filter: { tiers: [ROOM], statuses: [OPERATING], asOf: "2021-06-29" }) { totalCount } }`,
    expect: {
      on: {
        totalCount: 11,
        nodes: {
          $contains: [
            {
              establishedOn: '../2021-06',
              provenance: { $contains: [{ fact: 'J30', rawPhrase: '去年6月' }] },
              statusHistory: [
                { status: 'ESTABLISHED', validFrom: '../2021-06', provenance: of('J30') },
                { status: 'OPERATING' },
              ],
            },
          ],
        },
      },
      before: { totalCount: 0 },
    },
  },
  {
    id: 'J32',
    query: `{ ${XINANJIANG} { roles provenance { fact } } }`,
    expect: { station: { roles: ['HUB', 'PLATFORM'], provenance: of('J32') } },
  },
  {
    id: 'J36',
    query: `{ station(id: "stn_room-330182001020") { name tier parent { name tier }
      parentHistory { parent { id } provenance { fact } } } }`,
    expect: {
      station: {
        tier: 'ROOM',
        parent: { name: '新安江街道社会工作站', tier: 'STATION' },
        parentHistory: [{ parent: { id: 'stn_xinanjiang' }, provenance: of('J36') }],
      },
    },
  },
  mode('J44', 'MONTHLY_PLANNING'),
  mode('J45', 'SERVICE_ORDERING'),
  mode('J46', 'FIVE_SOCIAL_LINKAGE'),
  mode('J47', 'PARTY_MASS_CO_BUILDING'),
  mode('J48', 'RESIDENT_EMPOWERMENT'),
  mode('J49', 'SUPERVISION'),
  {
    id: 'J74',
    query: `{ ${XINANJIANG} { guides { totalCount nodes { tier guidanceHistory { guide { id } provenance { fact } } } } guidanceVisits { totalCount } } }`,
    expect: {
      station: {
        guides: {
          totalCount: 11,
          nodes: {
            $contains: [
              { tier: 'ROOM', guidanceHistory: [{ guide: { id: 'stn_xinanjiang' }, provenance: of('J74') }] },
            ],
          },
        },
        guidanceVisits: { totalCount: 0 },
      },
    },
  },
  {
    id: 'T04',
    query: `{ ${POST} { unveiledOn statusHistory { status validFrom provenance { fact basis rawPhrase } } } }`,
    expect: {
      station: {
        unveiledOn: '../2022-06-14',
        statusHistory: {
          $contains: [
            {
              status: 'UNVEILED',
              validFrom: '../2022-06-14',
              provenance: { $contains: [{ fact: 'T04', basis: 'UNKNOWN', rawPhrase: '近日' }] },
            },
          ],
        },
      },
    },
  },
  {
    id: 'T06',
    query: `{ stations(filter: { area: "330723102", tiers: [STATION] }) { nodes { id name area { name kind } provenance { fact } } } }`,
    expect: {
      stations: {
        nodes: [
          {
            id: 'stn_tongqin',
            name: '桐琴镇社会工作站',
            area: { name: '桐琴镇', kind: 'TOWN' },
            provenance: of('T06'),
          },
        ],
      },
    },
  },
  {
    id: 'T07',
    query: `{ ${POST} { name genericName tier provenance { fact } } byName: stations(filter: { text: "社工驿站" }) { nodes { id } } }`,
    expect: {
      station: { name: '工力电气驿站', genericName: '社工驿站', tier: 'POST', provenance: of('T07') },
      byName: { nodes: [{ id: 'stn_gongli-post' }] },
    },
  },
  {
    ...step('T08', 'UNVEILED', { validFrom: '../2022-06-14', sequence: 4 }),
    expect: {
      station: {
        unveiledOn: '../2022-06-14',
        statusHistory: { $contains: [{ status: 'UNVEILED', validFrom: '../2022-06-14', provenance: of('T08') }] },
      },
    },
  },
  step('T14', 'SURVEYED', { sequence: 1, ...TONGQIN }),
  {
    ...step('T15', 'DECIDED', {}),
    expect: {
      station: {
        host: { __typename: 'Enterprise', id: 'ent_wuyi-gongli-electric' },
        statusHistory: {
          $contains: [
            { status: 'DISCUSSED', sequence: 2, provenance: of('T15') },
            { status: 'DECIDED', sequence: 3, provenance: of('T15'), ...TONGQIN },
          ],
        },
      },
    },
  },
  {
    id: 'T26',
    query: `{ ${POST} { serviceMode provenance { fact } } }`,
    expect: { station: { serviceMode: 'DIRECT', provenance: of('T26') } },
  },
  {
    id: 'L17',
    query: `{ established: stations(filter: { area: "4103", includeDescendants: true, tiers: [GUIDANCE_CENTRE], statuses: [ESTABLISHED], asOf: "2022-06-14" }) {
      totalCount nodes { area { code } establishedOn status(asOf: "2022-06-14") statusHistory { provenance { fact basis rawPhrase } } } } }`,
    expect: {
      established: {
        totalCount: 1,
        nodes: [
          {
            area: { code: '410304' },
            establishedOn: '2022-01/2022-03',
            status: 'ESTABLISHED',
            statusHistory: [{ provenance: [{ fact: 'L17', basis: 'INFERRED', rawPhrase: '今年年初' }] }],
          },
        ],
      },
    },
  },
  {
    id: 'L18',
    query: `{ planned: stations(filter: { area: "4103", includeDescendants: true, tiers: [GUIDANCE_CENTRE], statuses: [PLANNED], asOf: "2022-06-14" }, orderBy: { field: AREA_CODE }) {
      totalCount nodes { area { code } dueOn status(asOf: "2022-06-14") statusHistory { dueOn provenance { fact } } } } }`,
    expect: {
      planned: {
        totalCount: 3,
        nodes: ['410305', '410324', '410329'].map((code) => ({
          area: { code },
          dueOn: '2022-12-31',
          status: 'PLANNED',
          statusHistory: [{ dueOn: '2022-12-31', provenance: of('L18') }],
        })),
      },
    },
  },
];
