/** What the examples about services, groups and vocabularies must say. */
import { count, list, nodes, holds, any, named, MEICHENG, HUBEI_ROAD, LATE } from './expected.words.js';

export const serviceExamples: Record<string, unknown> = {
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
