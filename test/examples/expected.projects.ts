/** What the examples about purchases, ventures and claims must say. */
import {
  count,
  list,
  nodes,
  holds,
  any,
  cny,
  MEICHENG,
  ROOM_A,
  ROOM_B,
  AGENCY,
  CHARITY,
  XINANJIANG,
  TONGQIN,
  LATE,
  IN_ORDER,
  VILLAGE,
  OPEN,
  RUNNING,
  FIRM_GRANT,
  CHARITY_GRANT,
} from './expected.words.js';

export const projectExamples: Record<string, unknown> = {
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
      freeSlots: 1,
      eligibleArea: null,
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
  'duties-of-purchases': {
    projects: list(
      3,
      {
        ...IN_ORDER,
        duties: [
          { kind: 'CONTRACT_ANNOUNCED', status: 'DONE', dueOn: '2021-03-17' },
          { kind: 'CONTRACT_FILED', status: 'LATE', certain: false },
          { kind: 'CONTRACT_SIGNED', status: 'DONE' },
        ],
      },
      {
        ...LATE,
        challenged: false,
        duties: [
          { kind: 'CONTRACT_SIGNED', status: 'DONE_LATE', dueOn: '2022-02-03', doneOn: '2022-02-11', certain: true },
          { kind: 'CONTRACT_ANNOUNCED', status: 'DONE_LATE', dueOn: '2022-02-15' },
          {
            kind: 'CONTRACT_FILED',
            code: 'FILED_LATE',
            article: '《中华人民共和国政府采购法》第四十七条',
            startsOn: '2022-02-11',
            dueOn: '2022-02-22',
            status: 'LATE',
            certain: false,
          },
        ],
      },
      VILLAGE,
    ),
    due: list(2, { kind: 'MIDTERM', rule: null, suspended: false, project: LATE }, { kind: 'REPORT' }),
  },
  'what-may-be-done-with-a-project': {
    projects: list(
      3,
      { stage: null, availableActions: [] },
      {
        ...OPEN,
        freeSlots: 1,
        availableActions: any({ action: 'submitApplication', allowed: true, to: ['APPLICATION'], why: null }),
      },
      {
        ...RUNNING,
        freeSlots: 0,
        availableActions: any(
          { action: 'stopPayment', allowed: true, to: ['PAYMENT_STOPPED'] },
          { action: 'payFinalTranche', allowed: false, code: 'MIDTERM_NOT_PASSED' },
        ),
      },
    ),
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
