/** What the examples about cases, supervision and trainings must say. */
import { any, holds, list, HUSHAN, MEICHENG, POST } from './expected.words.js';

export const caseworkExamples: Record<string, unknown> = {
  'cases-by-stage': {
    stations: holds({
      name: MEICHENG,
      caseStatistics: {
        byStage: any(
          { stage: 'INTAKE', cases: 0, medianDays: 5 },
          { stage: 'INTERVENTION', cases: 6, medianDays: null },
          { stage: 'CLOSED', cases: 16 },
        ),
      },
    }),
  },
  'cases-closed-by-group-and-outcome': {
    stations: holds({
      name: MEICHENG,
      caseStatistics: {
        byYear: [
          { year: 2020, closed: 6, closedByOutcome: [{ targetGroup: 'ELDERLY', outcome: 'GOALS_ACHIEVED', cases: 6 }] },
          {
            year: 2021,
            closed: 10,
            closedByOutcome: [
              { targetGroup: 'DIBAO', outcome: 'GOALS_PARTLY_ACHIEVED', cases: null },
              { targetGroup: 'ELDERLY', outcome: 'GOALS_ACHIEVED', cases: null },
            ],
          },
        ],
      },
    }),
  },
  'labour-disputes-before-and-after-a-post': {
    stations: holds({
      name: POST,
      caseStatistics: { byYear: [{ year: 2022, openedByType: [{ serviceType: 'LABOUR_DISPUTE_RELIEF', cases: 5 }] }] },
      parent: {
        name: HUSHAN,
        caseStatistics: {
          byYear: [{ year: 2021, openedByType: [{ serviceType: 'LABOUR_DISPUTE_RELIEF', cases: 8 }] }],
        },
      },
    }),
  },
  'minors-and-consent-of-guardians': {
    stations: holds({
      name: MEICHENG,
      caseStatistics: {
        byAge: any(
          { ageBand: 'UNDER_14', guardianConsent: true, cases: 6 },
          { ageBand: 'UNDER_14', guardianConsent: false, cases: 0 },
        ),
      },
    }),
  },
  'workers-trained-and-certified': {
    stations: holds({
      name: MEICHENG,
      trainedWorkers: { workers: 5, trained: 3, certified: 3, certifiedTrained: 2 },
      trainings: list(2, { title: 'synthetic interviewing', hours: 6 }),
    }),
  },
  'supervision-per-worker': {
    workers: holds(
      { roleName: 'synthetic role 1', supervisionHours: 2 },
      { roleName: 'synthetic role 3', supervisionHours: 1 },
    ),
    unsupervised: list(3, { roleName: 'synthetic role 3' }, { roleName: 'synthetic role 4' }),
    sessions: { totalCount: 3 },
  },
};
