/** What the examples about posts in firms and their funds must say. */
import { count, list, nodes, holds, any, HUSHAN, POST, GONGLI, GONGLI_POST, FIRM_GRANT } from './expected.words.js';

export const postExamples: Record<string, unknown> = {
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
        balance: { amount: '26299.50' },
        contributionChannel: 'EMPLOYEE_DONATION',
        fundedStations: [{ name: POST, monthlyThemes: count(3) }],
        fundingLinks: [{ validFrom: '2022-04-01' }],
      },
      {
        pledgedAmount: null,
        contributionChannel: null,
        contributionChannelBasis: 'UNKNOWN',
        fundedStations: [{ name: GONGLI_POST }],
      },
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
