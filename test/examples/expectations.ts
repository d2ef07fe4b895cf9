/** What each example must say of the page together with the made-up network, as a subset of its answer; long because there is one entry an example. */

/** A connection of so many records. */
const count = (totalCount: number): object => ({ totalCount });
/** A connection of so many records that begins with these. */
const list = (totalCount: number, ...nodes: unknown[]): object => ({ totalCount, nodes });
/** A connection that begins with these. */
const nodes = (...items: unknown[]): object => ({ nodes: items });
/** A connection that holds these, in any order. */
const holds = (...items: unknown[]): object => ({ nodes: { $contains: items } });
const any = (...items: unknown[]): object => ({ $contains: items });
const named = (...names: string[]): object[] => names.map((name) => ({ name }));
const cny = (amount: string): object => ({ amount: { amount } });

const MEICHENG = 'synthetic meicheng';
const HUSHAN = 'synthetic hushan';
const HUBEI_ROAD = 'synthetic hubei-road';
const TIANJIN_ROAD = 'synthetic tianjin-road';
const ROOM_A = 'synthetic room-a';
const ROOM_B = 'synthetic room-b';
const POST = 'synthetic post';
const AGENCY = 'synthetic agency';
const CHARITY = 'synthetic charity';
const XINANJIANG = '新安江街道社会工作站';
const TONGQIN = '桐琴镇社会工作站';
const GONGLI = '武义工力电气有限公司';
const GONGLI_POST = '工力电气驿站';

const LATE = { title: 'synthetic late' };
const IN_ORDER = { title: 'synthetic in-order' };
const VILLAGE = { title: 'synthetic village' };
const OPEN = { title: 'synthetic open' };
const RUNNING = { title: 'synthetic running' };
const FIRM_GRANT = { title: 'synthetic firm-grant' };
const CHARITY_GRANT = { title: 'synthetic charity-grant' };

export const expectations: Readonly<Record<string, unknown>> = {
  ...stationExamples(),
  ...planAndPlaceExamples(),
  ...resourceExamples(),
  ...postExamples(),
  ...projectExamples(),
  ...serviceExamples(),
  ...provenanceAndTimeExamples(),
};

function stationExamples(): Record<string, unknown> {
  return {
    'stations-in-an-area': {
      stations: list(
        15,
        { name: MEICHENG, tier: 'STATION', status: 'OPERATING', area: { name: '梅城镇' } },
        { name: 'synthetic qiantan', status: 'CLOSED' },
        { name: 'synthetic shouchang' },
        { name: XINANJIANG },
        { tier: 'ROOM' },
      ),
    },
    'operating-stations-by-tier': {
      all: count(7),
      guidanceCentres: count(0),
      stations: list(3, ...named(HUSHAN, 'synthetic lutan', TONGQIN)),
      rooms: count(2),
      posts: count(2),
    },
    'townships-without-a-station': {
      townships: count(18),
      gap: list(
        15,
        { code: '330723001', name: '白洋街道' },
        { code: '330723003' },
        { code: '330723100' },
        { code: '330723103' },
      ),
    },
    'certified-share-reported-and-derived': {
      xinanjiang: {
        reconciliations: [
          { status: 'ROUNDING', reported: { value: 0.72 }, derived: { value: { $near: 0.7217 }, numerator: 83 } },
        ],
      },
      stations: holds(
        { name: MEICHENG, reconciliations: [{ status: 'CONFLICT', derived: { value: 0.6 }, delta: { $near: 0.1 } }] },
        { name: HUSHAN, reconciliations: [{ status: 'CONSISTENT', derived: { value: 0.75 }, delta: 0 }] },
      ),
    },
    'workers-by-certificate-level': {
      all: count(4),
      senior: count(1),
      socialWorker: count(1),
      assistant: count(1),
      none: count(1),
      reported: {
        figures: any({ metric: 'FULLTIME_WORKERS', value: 115 }, { metric: 'CERTIFIED_WORKERS', value: 83 }),
      },
    },
    'rooms-and-coverage': {
      stations: holds(
        {
          name: XINANJIANG,
          rooms: count(11),
          area: {
            coverage: [
              { denominator: 'URBAN_COMMUNITIES', covered: 11, total: 11, ratio: 1 },
              { covered: 11, total: 15 },
              { covered: 11, total: 16, ratio: 0.6875 },
            ],
          },
        },
        {
          name: TONGQIN,
          rooms: count(2),
          area: {
            coverage: [
              { covered: 1, total: 1 },
              { covered: 2, total: 21 },
            ],
          },
        },
      ),
    },
    'room-features': {
      withFeature: list(1, {
        name: ROOM_A,
        parent: { name: TONGQIN },
        feature: { title: 'synthetic repair corner', validFrom: '2022-02-01' },
      }),
      without: { totalCount: 12, ...holds({ name: ROOM_B }, { name: '白沙社区社会工作室' }) },
      rule: nodes({ name: '一社区一特色、一特色解一难', station: { name: XINANJIANG } }),
    },
    'spaces-of-stations': {
      stations: holds(
        {
          name: MEICHENG,
          spaces: [
            { kind: 'CASE_WORK', floorArea: 20 },
            { kind: 'MULTI_FUNCTION', floorArea: 120.5 },
          ],
          spacesOpenEnded: false,
        },
        { name: XINANJIANG, spacesOpenEnded: true, figures: any({ metric: 'FLOOR_AREA', value: 500 }) },
      ),
      withCafe: count(1),
    },
    'demonstration-stations-beside-the-rest': {
      titled: list(
        3,
        { name: HUSHAN, designations: [{ kind: 'STAR_RATING', rating: 4 }] },
        {
          name: MEICHENG,
          workers: count(5),
          trainings: count(2),
          figures: any({ metric: 'CERTIFIED_WORKERS', value: 6 }),
          designations: [{ kind: 'DEMONSTRATION', level: 'PROVINCIAL', issuedBy: 'synthetic authority' }],
        },
        { name: XINANJIANG, rooms: count(11), designations: [{ issuedBy: null, area: { name: '杭州市' } }] },
      ),
      all: { totalCount: 7, ...holds({ name: 'synthetic lutan', workers: count(0) }) },
    },
    'stock-and-flow-of-stations': {
      atTheStart: count(3),
      opened: list(1, { name: 'synthetic shouchang' }),
      closed: list(1, {
        name: 'synthetic qiantan',
        statusHistory: [
          { status: 'OPERATING', validTo: '2022-05-01' },
          { status: 'CLOSED', validTo: null },
        ],
      }),
      atTheEnd: count(3),
    },
    'station-count-under-each-rule': {
      townshipStationsOnly: count(8),
      withPosts: count(10),
      withGuidanceCentres: count(11),
      withRooms: count(24),
      anyState: count(29),
      townshipsOfLuoyang: {
        coverage: [
          { denominator: 'TOWNSHIPS', covered: 2, total: 189, ratioAtMost: { $near: 0.185 }, reportedStations: 35 },
          { denominator: 'TOWNSHIPS_AND_PSEUDO_UNITS', total: 194, stationsOnRecord: 2 },
        ],
      },
    },
    'same-mode-and-study-visits': {
      serviceOrdering: list(
        3,
        { name: HUSHAN, operatingModes: [{ code: 'SERVICE_ORDERING', validFrom: '2022-05-01' }] },
        { name: MEICHENG },
        { name: XINANJIANG },
      ),
      monthlyPlanning: count(2),
      studyVisits: list(2, {
        heldOn: '2022-03-22',
        station: { name: HUSHAN },
        destinations: [{ name: '建德市', stations: count(4) }],
      }),
      sameModel: { totalCount: 2, ...holds({ station: { name: HUSHAN } }, { station: { name: TONGQIN } }) },
    },
    'trainings-and-who-is-certified': {
      trainings: list(
        2,
        { title: 'synthetic interviewing', hours: 6, attendees: 10, certifiedAttendees: 6 },
        { title: 'synthetic records', hours: 3.5, attendees: 8, certifiedAttendees: 4 },
      ),
      reported: { figures: [{ value: 23, period: { status: 'UNSTATED' } }] },
    },
    'supervision-and-guidance': {
      supervisors: list(1, { scope: 'CASES', certificateLevel: 'SENIOR', station: { name: MEICHENG } }),
      supervisedByMode: list(1, { name: XINANJIANG, supervisors: count(0) }),
      guidanceCentres: {
        totalCount: 4,
        ...holds(
          {
            name: '瀍河回族区社会工作指导中心',
            guides: list(1, { name: HUBEI_ROAD }),
            guidanceVisits: list(2, { visitedOn: '2022-04-12' }, { visitedOn: '2022-05-17' }),
          },
          { name: '伊川县社会工作指导中心', status: 'PLANNED', dueOn: '2022-12-31', guides: count(0) },
        ),
      },
    },
  };
}

function planAndPlaceExamples(): Record<string, unknown> {
  return {
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
}

function resourceExamples(): Record<string, unknown> {
  return {
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
          from: { name: AGENCY, registrationKind: 'REGISTERED' },
          to: { name: MEICHENG, serviceItems: holds({ domain: 'ELDERLY_SERVICE' }, { domain: 'SOCIAL_ASSISTANCE' }) },
        },
        { validFrom: '2022-01-01', to: { name: XINANJIANG } },
        { validFrom: null, mechanism: 'RESIDENT_EMPOWERMENT', from: { __typename: 'Collective', name: '社会组织' } },
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
          parties: [
            { kind: 'GOVERNMENT', member: null },
            { kind: 'ENTERPRISE' },
            { kind: 'STATION', member: { name: HUSHAN, children: nodes({ name: POST }) } },
          ],
        },
        {
          name: '自助互助平台',
          hasAllFourParties: true,
          parties: any({ kind: 'EMPLOYEES', provenance: [{ basis: 'INFERRED' }] }),
        },
      ),
    },
  };
}

function postExamples(): Record<string, unknown> {
  return {
    'enterprise-posts': {
      stations: list(
        2,
        {
          name: POST,
          unveiledOn: '2022-03-08',
          parent: { name: HUSHAN },
          host: { name: 'synthetic motor', serviceFunds: [{ pledgedAmount: { amount: '50000.00' } }] },
        },
        { name: GONGLI_POST, unveiledOn: '../2022-06-14', host: { name: GONGLI }, figures: [{ value: 1 }] },
      ),
    },
    'months-without-a-theme': {
      stations: nodes(
        { name: POST, monthsWithoutTheme: ['2022-01', '2022-02', '2022-05'], monthlyThemes: count(3) },
        { name: GONGLI_POST, monthlyThemeRule: { name: '一月一主题' }, monthlyThemes: count(0) },
      ),
    },
    'themes-by-need': {
      housing: list(2, { yearMonth: '2022-03', attendance: 25 }, { yearMonth: '2022-06', attendance: null }),
      childrenEducation: list(1, { attendance: 40 }),
      personalDevelopment: count(0),
      dailyLife: count(0),
      said: holds({ openEnded: true, speakerRole: '武义工力电气有限公司总经理', terms: any({ label: '住房' }) }),
    },
    'funds-and-the-posts-they-reach': {
      serviceFunds: list(
        2,
        {
          name: 'synthetic fund',
          owner: { name: 'synthetic motor' },
          pledgedAmount: { amount: '50000.00', currency: 'CNY' },
          contributionChannel: 'EMPLOYEE_DONATION',
          fundedStations: [{ name: POST, monthlyThemes: count(3) }],
          fundingLinks: [{ validFrom: '2022-04-01' }],
        },
        { pledgedAmount: null, contributionChannelBasis: 'INFERRED', fundedStations: [{ name: GONGLI_POST }] },
      ),
    },
    'firms-where-a-post-could-be': {
      enterprises: list(
        3,
        { name: 'synthetic motor', posts: count(1) },
        {
          name: 'synthetic tools',
          figures: [{ value: 0.6 }],
          posts: count(0),
          area: { stations: list(1, { name: 'synthetic lutan' }) },
        },
        { name: GONGLI, figures: [{ value: 0.8, qualifier: 'ABOUT' }], posts: list(1, { name: GONGLI_POST }) },
      ),
    },
    'labour-disputes-at-posts': {
      caseKinds: list(1, {
        title: 'synthetic wage disputes',
        sensitive: true,
        station: { name: POST, host: { name: 'synthetic motor' } },
      }),
      term: [{ label: '缓解劳资纠纷', provenance: [{ fact: 'T22' }] }],
    },
    'firms-that-pay-for-projects': {
      fundingSources: list(1, {
        enterprise: { name: 'synthetic motor', posts: nodes({ name: POST }) },
        projects: list(1, { ...FIRM_GRANT, budget: { amount: '10000.00' }, performedAt: { name: POST, tier: 'POST' } }),
      }),
    },
  };
}

function projectExamples(): Record<string, unknown> {
  return {
    'purchases-by-purchaser-and-year': {
      all: count(3),
      county2021: count(0),
      county2022: list(1, {
        ...LATE,
        purchaser: { basis: 'STATUTORY', agency: { name: '洛阳市民政局', purchases: count(1) } },
      }),
      township2021: count(1),
      township2022: count(0),
      village2022: list(1, { ...VILLAGE, warnings: any({ code: 'PURCHASER_NO_STATE_ORGAN' }) }),
    },
    'who-may-buy-services': {
      purchaserPolicies: {
        totalCount: 3,
        ...holds(
          { purchaserKind: 'COUNTY_CIVIL_AFFAIRS', role: 'MAIN', basis: 'STATUTORY', warning: null },
          {
            purchaserKind: 'VILLAGE_COMMUNITY',
            basis: 'ENCOURAGED_LOCAL',
            condition: '有条件的',
            warningArticle: '《政府购买服务管理办法》第五条、第六条',
          },
        ),
      },
    },
    'contracts-by-method': {
      all: count(3),
      openTender: list(1, { ...cny('300000.00'), project: LATE }),
      consultation: list(1, { ...cny('120000.00'), project: IN_ORDER }),
      negotiation: count(0),
      singleSource: list(1, { ...cny('20000.00'), project: VILLAGE }),
    },
    'contracts-longer-than-a-year': {
      overOneYear: list(
        2,
        {
          termEnd: '2024-02-28',
          longTermGround: null,
          project: { ...LATE, warnings: any({ code: 'TERM_OVER_ONE_YEAR' }) },
        },
        { termEnd: '2026-01-31', project: VILLAGE },
      ),
      overThreeYears: list(1, { project: { ...VILLAGE, performedAt: { name: ROOM_B } } }),
    },
    'contracts-signed-or-announced-late': {
      signedLate: list(1, { signDueOn: '2022-02-03', signedOn: '2022-02-11', project: LATE }),
      announcedLate: list(1, { announceDueOn: '2022-02-15', announcedOn: '2022-02-28', project: LATE }),
    },
    'providers-and-their-contracts': {
      socialOrganizations: nodes({
        name: AGENCY,
        projects: list(
          3,
          {
            ...LATE,
            performedAtArea: { name: '湖北路街道' },
            contract: { method: 'OPEN_TENDER', ...cny('300000.00') },
          },
          { ...IN_ORDER, performedAt: { name: MEICHENG } },
          { ...VILLAGE, contract: { method: 'SINGLE_SOURCE' } },
        ),
      }),
    },
    'projects-a-station-undertakes': {
      station: {
        projects: list(
          3,
          { kind: 'VENTURE', kindBasis: 'INFERRED', programmeYear: 2020, originArea: { name: '建德市' } },
          { kind: 'GRANT', fundingSources: [{ kind: 'SPECIAL_FUND' }], warnings: [{ code: 'PROVIDER_NOT_RECORDED' }] },
          { kind: null, kindBasis: 'UNKNOWN', programmeYear: null, openEnded: true },
        ),
        projectStatements: any({ kind: 'CLAIM_ENCOURAGEMENT', term: '认领', provenance: any({ fact: 'J70' }) }),
      },
    },
    'projects-open-for-claim': {
      projects: list(1, {
        ...OPEN,
        budget: { amount: '50000.00' },
        claimSlots: 2,
        claims: count(2),
        programme: { level: 'PREFECTURE' },
      }),
    },
    'claims-of-rooms': {
      stations: list(
        13,
        {
          name: ROOM_B,
          claims: list(1, { state: 'DECLINED', confirmedOn: null }),
          succeeded: count(0),
          declined: count(1),
        },
        {
          name: ROOM_A,
          claims: list(
            3,
            { state: 'FULFILLED', project: FIRM_GRANT },
            { state: 'IN_DELIVERY', requestedOn: '2022-02-01', confirmedOn: '2022-02-08' },
            { state: 'CONFIRMED', brokeredBy: { name: TONGQIN } },
          ),
          succeeded: count(3),
        },
        { name: '叶家社区社会工作室', claims: count(0) },
      ),
    },
    'claimed-but-not-delivered': {
      claims: list(
        2,
        { state: 'IN_DELIVERY', room: { name: ROOM_A }, project: { ...RUNNING, stage: 'MIDTERM' } },
        { state: 'CONFIRMED', confirmedOn: '2022-03-11', project: OPEN },
      ),
    },
    'money-withheld': {
      projectEvaluations: list(1, {
        kind: 'MIDTERM',
        passed: false,
        withheld: { amount: '5000.00' },
        reason: 'synthetic reason: no reports',
        project: { ...RUNNING, performedAt: { name: ROOM_A } },
      }),
    },
    'ventures-by-source-of-money': {
      specialFund: list(1, { funding: [{ amount: null, source: { name: '建德市社会组织发展专项资金' } }] }),
      lottery: count(2),
      charity: count(1),
      enterprise: count(1),
      fundingSources: { totalCount: 5, ...holds({ kind: 'FISCAL', projects: count(3) }) },
    },
    'milestones-due': {
      luoyang: list(
        2,
        { kind: 'MIDTERM', dueOn: '2022-06-20', doneOn: null, project: { ...LATE, provider: { name: AGENCY } } },
        { kind: 'FINAL', doneOn: '2022-07-01' },
      ),
      zhejiang: list(1, { kind: 'REPORT', project: { ...IN_ORDER, performedAt: { name: MEICHENG } } }),
      open: count(2),
    },
    'acceptances-without-the-clients-opinion': {
      all: count(2),
      without: list(1, {
        score: 71,
        project: {
          ...LATE,
          performedAt: { area: { name: '湖北路街道' } },
          warnings: any({ code: 'CLIENTS_OPINION_MISSING' }),
        },
      }),
    },
    'scores-of-a-provider': {
      socialOrganizations: nodes({
        name: AGENCY,
        projects: nodes(
          {
            ...IN_ORDER,
            stage: 'RENEWED',
            evaluations: any({ kind: 'ACCEPTANCE', score: 92 }, { kind: 'PERFORMANCE', score: 88.5 }),
          },
          { ...LATE, evaluations: [{ score: 71 }] },
        ),
        renewed: count(1),
      }),
    },
    'money-behind-a-station': {
      stations: holds(
        {
          name: MEICHENG,
          purchases: list(1, { ...IN_ORDER, funding: [{ ...cny('120000.00'), source: { kind: 'FISCAL' } }] }),
          ventures: count(0),
          grants: list(1, { ...CHARITY_GRANT, budget: { amount: '8000.00' } }),
          givers: list(1, { from: { name: CHARITY } }),
        },
        {
          name: XINANJIANG,
          fittingOut: [{ value: 1_700_000, qualifier: 'MORE_THAN' }],
          ventures: list(1, { budget: null }),
          givers: list(1, { validFrom: '2021-09-01' }),
        },
      ),
    },
  };
}

function serviceExamples(): Record<string, unknown> {
  return {
    'monthly-plan-beside-the-menu': {
      monthlyPlans: list(1, {
        state: 'PUBLISHED',
        station: { name: MEICHENG },
        items: any(
          { plannedSessions: 8, serviceItem: { domain: 'ELDERLY_SERVICE', capacity: 12 } },
          { plannedSessions: 2, serviceItem: { serviceTypes: ['POLICY_PUBLICITY'] } },
        ),
      }),
    },
    'services-by-statutory-group': {
      dibao: count(2),
      tekun: count(1),
      temporaryAssistance: count(0),
      vagrantBeggar: count(0),
      orphan: count(1),
      unsupportedChild: count(0),
      other: count(0),
      dibaoProjects: count(2),
      orphanProjects: count(1),
      groups: any({ code: 'TEKUN', label: '特困人员', fundName: '困难群众救助补助资金' }),
    },
    'fund-groups-without-a-service': {
      covered: any({ code: 'ORPHAN' }, { code: 'DIBAO' }),
      dibao: count(0),
      tekun: count(1),
      temporaryAssistance: count(0),
      orphan: count(1),
      unsupportedChild: count(0),
      projectsForOrphans: list(1, { ...LATE, performedAt: { name: HUBEI_ROAD } }),
    },
    'services-by-type-and-domain': {
      assistancePolicy: count(1),
      elderlyCounselling: count(1),
      childrenCapacity: count(1),
      governanceLinking: count(1),
      assistanceIntegration: count(0),
      affairsPolicy: count(0),
      outsideTheMatrix: list(1, { title: 'synthetic welcome', domain: 'ENTERPRISE', serviceTypes: ['BELONGING'] }),
      domains: [{ code: 'SOCIAL_ASSISTANCE' }, {}, {}, {}, { code: 'SOCIAL_AFFAIRS' }],
    },
    'groups-and-activities-by-kind': {
      mutualHelp: list(1, { title: 'synthetic carers', stage: 'MATURITY', startedOn: '2021-05', isFeatured: true }),
      support: count(1),
      closed: count(1),
      seminars: list(1, { heldOn: null }),
      consultations: count(1),
      salons: count(1),
      reported: { figures: any({ metric: 'GROUPS', value: 12 }, { metric: 'FEATURED_GROUPS', value: 11 }) },
    },
    'vocabularies-side-by-side': {
      vocabularies: any({
        name: '建德新安江社会工作领域',
        terms: any({
          code: 'COMMUNITY',
          crosswalk: [
            {
              relation: 'CLOSE',
              basis: 'INFERRED',
              term: { label: '社区治理', vocabulary: { name: '洛阳社工站服务领域' } },
            },
          ],
        }),
      }),
    },
    'open-lists': {
      station: {
        spacesOpenEnded: true,
        operatingModesOpenEnded: true,
        projects: list(3, { openEnded: true }),
        caseKinds: list(3, { openEnded: true }),
        studyVisits: nodes({ openEnded: true, destinations: named('杭州市', '嘉兴市', '衢州市') }),
        models: holds({ name: '一核双社N交方', components: any({ name: 'N', numberUnspecified: true }) }),
      },
      vocabularies: any({ name: '企业员工压力与需求', closed: false }, { name: '洛阳社工站服务领域', closed: true }),
      buildOutPlans: nodes({ hostVenueKindsOpenEnded: true }),
    },
  };
}

function provenanceAndTimeExamples(): Record<string, unknown> {
  const jiande = { id: 'src_20220614_jiande' };
  return {
    'figures-with-source-and-reconciliation': {
      station: {
        figures: any(
          { metric: 'CASES_COMPLETED', value: 176, period: { status: 'STATED' }, provenance: [{ fact: 'J18' }] },
          { metric: 'FLOOR_AREA', value: 500, qualifier: 'MORE_THAN', rawPhrase: '500余' },
          { metric: 'GROUPS', value: 12, period: { status: 'AMBIGUOUS' } },
        ),
        reconciliations: any(
          { metric: 'CASES_COMPLETED', status: 'CONSISTENT' },
          { metric: 'SESSIONS_PER_CASE', status: 'NOT_COMPARABLE' },
        ),
        derivedFigures: any({ metric: 'CASES_PER_YEAR', value: 88 }),
      },
    },
    'who-said-each-figure': {
      area: {
        figures: any(
          { metric: 'NEW_STATIONS', value: 79, claimedBy: 'the meeting (会议)' },
          { metric: 'OPERATING_STATIONS', value: 35, provenance: [{ fact: 'L07', interestedParty: true }] },
          { metric: 'GUIDANCE_CENTRES', provenance: [{ fact: 'L17', basis: 'INFERRED' }] },
        ),
      },
    },
    'claims-of-interested-parties': {
      governmentAgencies: holds({
        name: '慈善事业促进和社会工作科',
        parent: { name: '洛阳市民政局' },
        statements: [{ speakerRole: '负责人', claims: any({ fact: 'L07', interestedParty: true }) }],
      }),
      outcomes: { totalCount: 6, ...holds({ words: ['温度', '吸附力'], provenance: [{ fact: 'J77' }] }) },
    },
    'conflicts-between-figures': {
      xinanjiang: {
        reconciliations: any(
          { metric: 'CERTIFIED_SHARE', status: 'ROUNDING' },
          { metric: 'ROOM_COVERAGE', status: 'NOT_COMPARABLE', derived: { value: 0.6875, denominator: { value: 16 } } },
        ),
      },
      luoyang: { reconciliations: [{ status: 'CONFLICT', delta: -4, explanations: [{}, {}] }] },
      station: { reconciliations: any({ metric: 'CASES_COMPLETED', status: 'CONSISTENT' }) },
    },
    'as-of-a-day': {
      stations: holds(
        {
          name: MEICHENG,
          statusAtNewYear2021: 'PREPARING',
          statusAtMay2022: 'OPERATING',
          titlesAtNewYear2021: [],
          titlesAtMay2022: [{ kind: 'DEMONSTRATION', level: 'PROVINCIAL' }],
          modesAtMay2022: any({ code: 'SERVICE_ORDERING' }),
        },
        { name: 'synthetic qiantan', statusAtNewYear2021: null, statusAtMay2022: 'CLOSED' },
        { name: XINANJIANG, roomsAtNewYear2021: count(0), roomsAtMay2022: count(11) },
      ),
    },
    'what-the-hub-knew': {
      beforeThePage: count(0),
      withThePage: count(18),
      now: count(29),
      projectsBefore: count(0),
      projectsWithThePage: count(3),
      projectsNow: count(10),
      linksWithThePage: count(23),
      linksNow: count(31),
    },
    'corrected-figures': {
      stations: holds(
        {
          name: MEICHENG,
          now: [{ value: 64, supersedesId: 'fig_synthetic-sessions-1' }],
          before: [{ id: 'fig_synthetic-sessions-1', value: 60, supersededAt: '2026-11-20T00:00:00.000Z' }],
        },
        { name: XINANJIANG, now: [{ value: 307, supersedesId: null }], before: [{ value: 307, supersededAt: null }] },
      ),
    },
    'facts-from-one-source': {
      station: {
        provenance: any({ fact: 'J13', source: jiande }),
        figures: any({ metric: 'CASES_COMPLETED', value: 176, provenance: [{ fact: 'J18', source: jiande }] }),
        resourceLinks: {
          totalCount: 22,
          ...holds({ kind: 'CO_BUILDING', provenance: [{ fact: 'J47', basis: 'INFERRED' }] }),
        },
        projects: holds({ provenance: any({ fact: 'J66', source: jiande }) }),
      },
    },
    'dates-from-relative-phrases': {
      rooms: nodes({ establishedOn: '../2021-06', provenance: any({ fact: 'J30', rawPhrase: '去年6月' }) }),
      station: { figures: [{ value: 11, asOf: '2021-12-31', rawPhrase: '截至去年年底' }] },
      guidanceCentre: {
        establishedOn: '2022-01/2022-03',
        statusHistory: [{ provenance: [{ rawPhrase: '今年年初', basis: 'INFERRED' }] }],
      },
      luoyang: { figures: [{ value: 35, asOf: '2022-06-10' }] },
    },
  };
}
