/** What the examples about links, organisations and centres must say. */
import {
  count,
  list,
  nodes,
  holds,
  any,
  named,
  cny,
  MEICHENG,
  HUSHAN,
  HUBEI_ROAD,
  ROOM_A,
  ROOM_B,
  POST,
  AGENCY,
  CHARITY,
  XINANJIANG,
  GONGLI,
  LATE,
  CHARITY_GRANT,
} from './expected.words.js';

export const resourceExamples: Record<string, unknown> = {
  'resource-links-at-depth-two': {
    station: {
      resourceLinks: {
        totalCount: 22,
        ...holds(
          {
            kind: 'FUNDS',
            validFrom: '2021-09-01',
            from: {
              __typename: 'SocialOrganization',
              name: CHARITY,
              resourceLinks: { totalCount: 3, ...holds({ to: { name: ROOM_A, tier: 'ROOM' } }) },
            },
          },
          { kind: 'RESIDENT_IN', from: { name: AGENCY, resourceLinks: holds({ to: { name: HUSHAN } }) } },
          { kind: 'LINKAGE', to: { __typename: 'Collective', name: '志愿者', resourceLinks: count(1) } },
        ),
      },
    },
  },
  'five-elements-of-each-station': {
    stations: holds(
      {
        name: MEICHENG,
        socialWorkers: count(5),
        communities: count(0),
        socialOrganizations: count(1),
        volunteers: count(1),
        charities: count(1),
      },
      {
        name: XINANJIANG,
        socialWorkers: count(0),
        communities: count(11),
        volunteers: count(1),
        charities: count(2),
      },
      { name: HUSHAN, socialOrganizations: count(1), volunteers: count(0) },
    ),
    elements: any({ code: 'CHARITY', element: 'CHARITY_RESOURCE' }),
  },
  'organisations-with-many-links': {
    socialOrganizations: list(
      2,
      {
        name: AGENCY,
        resourceLinks: list(3, { to: { name: MEICHENG } }, { to: { name: XINANJIANG } }, { to: { name: HUSHAN } }),
      },
      { name: CHARITY, resourceLinks: count(3) },
    ),
  },
  'chains-from-a-charity-to-a-room': {
    socialOrganizations: list(1, {
      name: CHARITY,
      resourceLinks: nodes(
        { to: { name: MEICHENG, resourceLinks: count(0) } },
        {
          to: {
            name: XINANJIANG,
            resourceLinks: { totalCount: 11, ...holds({ to: { name: '白沙社区社会工作室' } }) },
          },
        },
        { to: { name: ROOM_A, tier: 'ROOM' } },
      ),
    }),
  },
  'resident-organisations': {
    resourceLinks: list(
      3,
      {
        validFrom: '2021-04-01',
        serviceTypes: ['POLICY_PUBLICITY'],
        from: { name: AGENCY, registrationKind: 'REGISTERED' },
        to: { name: MEICHENG, serviceItems: holds({ domain: 'ELDERLY_SERVICE' }, { domain: 'SOCIAL_ASSISTANCE' }) },
      },
      { validFrom: '2022-01-01', to: { name: XINANJIANG } },
      {
        validFrom: '../2022-06-14',
        mechanism: 'RESIDENT_EMPOWERMENT',
        from: { __typename: 'Collective', name: '社会组织' },
      },
    ),
  },
  'filed-and-registered-organisations': {
    area: {
      filed: list(1, { name: 'synthetic 花开合唱团', registrations: [{ kind: 'FILED', validFrom: '2020' }] }),
      registered: list(2, ...named(CHARITY, 'synthetic 花开合唱队')),
      figures: any({ metric: 'SOCIAL_ORGS_FILED', value: 280 }, { metric: 'SOCIAL_ORGS_REGISTERED', value: 240 }),
      derivedFigures: [{ value: 520 }],
    },
  },
  'conversions-in-a-year': {
    socialOrganizations: list(1, {
      name: 'synthetic 花开合唱队',
      before: 'FILED',
      after: 'REGISTERED',
      registrations: [{ kind: 'FILED' }, { kind: 'REGISTERED', validFrom: '2022-03-01' }],
    }),
  },
  'party-mass-centres-with-and-without-links': {
    linked: {
      totalCount: 2,
      ...holds({ name: '街道党群中心', resourceLinks: nodes({ kind: 'INTEGRATES', from: { name: XINANJIANG } }) }),
    },
    unlinked: list(
      2,
      { name: 'synthetic lonely centre', hostedStations: count(0) },
      { name: 'synthetic meicheng centre', hostedStations: list(1, { name: MEICHENG }) },
    ),
  },
  'volunteer-teams-of-stations': {
    volunteerTeams: list(1, {
      name: 'synthetic lantern team',
      organization: { name: AGENCY },
      enterprise: null,
      resourceLinks: nodes({ kind: 'LINKAGE', from: { name: MEICHENG, serviceItems: count(2) } }),
    }),
    collectives: nodes({ to: { name: '志愿者' }, provenance: any({ fact: 'J41' }) }),
  },
  'charities-behind-services-for-a-group': {
    socialOrganizations: nodes({
      name: CHARITY,
      charityStatus: { isCharity: true, publicFundraising: true },
      resourceLinks: nodes(
        {
          to: {
            name: MEICHENG,
            serviceItems: count(2),
            projects: list(1, {
              ...CHARITY_GRANT,
              funding: [{ ...cny('8000.00'), source: { name: 'synthetic charity money' } }],
            }),
          },
        },
        { to: { name: XINANJIANG, serviceItems: count(0), projects: count(0) } },
      ),
    }),
  },
  'fund-money-by-purpose-and-quarter': {
    serviceFunds: list(
      2,
      {
        name: 'synthetic fund',
        purposes: ['员工情绪管理', '子女教育'],
        balance: { amount: '26299.50' },
        committed: { amount: '5500.00' },
        available: { amount: '20799.50' },
        quarters: [
          { year: 2022, quarter: 1, contributed: { amount: '30000.00' }, spent: { amount: '0.00' } },
          {
            year: 2022,
            quarter: 2,
            spent: { amount: '3700.50' },
            purposes: [
              { purpose: '员工情绪管理', spent: { amount: '1200.50' } },
              { purpose: '子女教育', spent: { amount: '2500.00' } },
            ],
          },
        ],
      },
      { balance: null, quarters: [] },
    ),
  },
  'where-fund-money-went': {
    fundTransactions: list(
      3,
      {
        occurredOn: '2022-04-15',
        balanceChange: { amount: '-2500.00' },
        purpose: '子女教育',
        fund: { owner: { name: 'synthetic motor' } },
        station: { name: POST },
        commitment: { committedChange: { amount: '8000.00' } },
        reversedBy: null,
      },
      { occurredOn: '2022-05-06', commitment: null },
      { station: null, activityId: 'act_synthetic', reversedBy: { occurredOn: '2022-05-08' } },
    ),
  },
  'volunteers-of-stations-and-items': {
    volunteerTotals: [
      { station: { name: MEICHENG }, serviceItemId: 'itm_synthetic-visits', records: 2, headCount: 10, hours: 13 },
      { station: { name: MEICHENG }, serviceItemId: 'itm_synthetic-talks', headCount: 3, hours: 6 },
      { station: { name: POST }, serviceItemId: null, headCount: 5, hours: 5 },
    ],
  },
  'volunteer-hours-of-employees': {
    volunteerTotals: [
      { enterprise: { name: 'synthetic motor' }, title: 'synthetic river clean-up', headCount: 20, hours: 50 },
      { enterprise: { name: 'synthetic motor' }, title: 'synthetic library', headCount: 5, hours: 5 },
    ],
  },
  'volunteer-hours-for-a-certificate': {
    volunteerTeams: nodes({
      name: 'synthetic lantern team',
      services: list(
        3,
        { servedOn: '2022-05-10', headCount: 6, hours: 9, rounding: 'EXACT', station: { name: MEICHENG } },
        { servedOn: '2022-05-20', hours: 6 },
        { servedOn: '2022-06-10', hours: 4 },
      ),
    }),
  },
  'organisations-of-a-like-name': {
    socialOrganizations: list(
      2,
      { name: 'synthetic 花开合唱团', synthetic: true },
      { name: 'synthetic 花开合唱队', area: { name: '新安江街道' } },
    ),
    enterprises: list(1, { name: GONGLI }),
  },
  'rooms-without-a-charity-link': {
    stations: {
      totalCount: 13,
      ...holds(
        { name: ROOM_A, charities: count(1) },
        { name: ROOM_B, charities: count(0), anyLink: count(0) },
        { name: '白沙社区社会工作室', charities: count(0), anyLink: count(1), parent: { caseKinds: count(3) } },
      ),
    },
  },
  'page-of-an-organisation': {
    socialOrganizations: nodes({
      name: AGENCY,
      registrations: [{ kind: 'REGISTERED', validFrom: '2019-05-01' }],
      charityStatus: null,
      operatedStations: list(
        2,
        { name: HUBEI_ROAD, serviceItems: count(2) },
        { name: MEICHENG, status: 'OPERATING', serviceItems: count(2) },
      ),
      projects: { totalCount: 3, ...holds({ ...LATE, contract: { signedOn: '2022-02-11', termEnd: '2024-02-28' } }) },
      resourceLinks: count(3),
    }),
  },
  'alliances-and-missing-parties': {
    alliances: list(
      2,
      {
        name: 'synthetic platform',
        hasAllFourParties: false,
        missingParties: ['EMPLOYEES'],
        parties: [
          { kind: 'GOVERNMENT', member: null },
          { kind: 'ENTERPRISE' },
          { kind: 'STATION', member: { name: HUSHAN, children: nodes({ name: POST }) } },
        ],
      },
      {
        name: '自助互助平台',
        hasAllFourParties: true,
        missingParties: [],
        parties: any({ kind: 'EMPLOYEES', provenance: [{ basis: 'INFERRED' }] }),
      },
    ),
  },
};
