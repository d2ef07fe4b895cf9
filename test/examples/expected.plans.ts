/** What the examples about the plan, hosts, areas and documents must say. */
import {
  count,
  list,
  nodes,
  holds,
  any,
  named,
  cny,
  MEICHENG,
  HUBEI_ROAD,
  TIANJIN_ROAD,
  POST,
  XINANJIANG,
  LATE,
} from './expected.words.js';

export const planAndPlaceExamples: Record<string, unknown> = {
  'build-out-progress': {
    buildOutPlans: nodes({
      progress: any(
        { metric: 'OPERATING_STATIONS', reached: 35, target: 110, ratio: { $near: 0.318 } },
        { metric: 'NEW_STATIONS', reached: null, target: 79, ratio: null },
        { metric: 'NEW_GUIDANCE_CENTRES', target: 3 },
      ),
      targets: any({ metric: 'NEW_GUIDANCE_CENTRES', value: 1, area: { name: '栾川县' } }),
    }),
    operatingOnRecord: list(2, ...named(HUBEI_ROAD, TIANJIN_ROAD)),
    plannedOnRecord: list(4, { name: 'synthetic chitudian', tier: 'STATION', dueOn: '2022-12' }),
  },
  'stations-opened-each-month': {
    january: count(1),
    february: count(0),
    march: count(0),
    april: count(0),
    may: list(1, { name: TIANJIN_ROAD }),
    buildOutPlans: nodes({ progress: any({ metric: 'OPERATING_STATIONS', reached: 35, target: 110 }) }),
  },
  'where-a-target-does-not-add-up': {
    area: {
      figures: any({ kind: 'PLANNED', value: 79 }, { kind: 'ACTUAL', value: 35 }, { kind: 'TARGET', value: 110 }),
      reconciliations: [
        {
          status: 'CONFLICT',
          reported: { value: 110 },
          derived: { value: 114 },
          delta: -4,
          explanations: any({ kind: 'OVERLAP' }, { kind: 'QUOTA', evidence: ['L20', 'L21'] }),
        },
      ],
      derivedFigures: [{ value: 31 }],
    },
  },
  'plan-phase-on-a-day': {
    buildOutPlans: nodes({
      baseYear: 2021,
      baseYearBasis: 'INFERRED',
      horizonYears: { min: 3, max: 5 },
      onMeetingDay: { seq: 2, name: '两年铺开', year: 2022 },
      twoYearsLater: null,
      phases: [{ year: 2021 }, { year: 2022 }, { year: 2023 }, { seq: 4, year: 2025 }],
    }),
  },
  'stations-by-host-kind': {
    enterprises: count(2),
    partyMassCentres: count(1),
    venues: count(2),
    socialOrganizations: count(0),
    governmentAgencies: count(0),
    unknown: count(24),
    hosts: nodes(
      { name: HUBEI_ROAD, host: { __typename: 'Venue', kindTerm: { label: '日间照料中心' } } },
      { name: MEICHENG, host: { __typename: 'PartyMassCentre', name: 'synthetic meicheng centre' } },
      { name: POST, host: { __typename: 'Enterprise', name: 'synthetic motor' } },
    ),
  },
  'places-that-could-host-a-station': {
    venues: list(
      3,
      { name: 'synthetic childrens-home', hostedStations: list(1, { name: TIANJIN_ROAD }) },
      { name: 'synthetic day-care', hostedStations: list(1, { name: HUBEI_ROAD }) },
      { name: 'synthetic happiness-home', kindTerm: { label: '幸福院' }, hostedStations: count(0) },
    ),
    partyMassCentres: {
      totalCount: 4,
      ...holds(
        { name: 'synthetic meicheng centre', hostedStations: list(1, { name: MEICHENG }) },
        { name: '街道党群中心', hostedStations: count(0) },
      ),
    },
  },
  'contract-value-per-station': {
    counties: holds({
      name: '涧西区',
      stations: list(
        2,
        { name: HUBEI_ROAD, projects: list(1, { contract: { signedOn: '2022-02-11', ...cny('300000.00') } }) },
        { name: TIANJIN_ROAD, projects: count(0) },
      ),
    }),
  },
  'stations-and-their-purchase-contracts': {
    stations: list(2, { name: HUBEI_ROAD, projects: list(1, LATE) }, { name: TIANJIN_ROAD, projects: count(0) }),
    saidOfXinanjiang: nodes({ term: '购买服务', station: { name: XINANJIANG } }),
  },
  'area-code-changes': {
    before: {
      name: '白马寺镇',
      validTo: '2022-10-31',
      successors: [{ kind: 'RECODED', on: '2022-10-31', area: { code: '410304100', stations: count(0) } }],
    },
    after: {
      predecessors: [{ area: { code: '410311103' } }],
      parentLinks: any({ relation: 'TRUSTEESHIP', parent: { name: '瀍河回族区' } }),
    },
  },
  'who-governs-a-township-on-a-day': {
    area: {
      before: { name: '洛阳高新技术产业开发区' },
      after: { name: '涧西区' },
      counted: { name: '洛阳高新技术产业开发区' },
    },
    subdistrictsOfJianxiBefore: count(11),
    subdistrictsOfJianxiAfter: count(14),
  },
  'policy-documents-and-what-rests-on-them': {
    policies: list(2, { title: 'synthetic old-plan', status: 'REPLACED', issuedOn: '2020' }, { status: 'TRIAL' }),
    replaced: list(1, { area: { name: '洛阳市' } }),
    governance: list(1, { title: 'synthetic rules', station: { name: MEICHENG } }),
    plans: nodes({ policyDocument: { status: 'TRIAL', area: { stations: count(7) } } }),
    unnamed: { figures: [{ value: null, qualifier: 'UNSPECIFIED' }] },
  },
};
