/** What the stations of the made-up network do and say: services, groups, trainings, plans, themes, documents, figures and one correction. */
import { correctFigure, reportFigure, ReportedFigure, SYNTHETIC_SOURCE_ID } from '../../shared/figures/index.js';
import type { Recorder } from '../../shared/subgraph/index.js';
import { CaseKind } from '../../subgraphs/stations/service/case-kind.entity.js';
import { Group, GroupKind, GroupStage, started } from '../../subgraphs/stations/service/group.entity.js';
import { held } from '../../subgraphs/stations/service/happening.entity.js';
import {
  MonthlyPlan,
  MonthlyPlanItem,
  MonthlyPlanState,
} from '../../subgraphs/stations/service/monthly-plan.entity.js';
import { MonthlyTheme, MonthlyThemeRule } from '../../subgraphs/stations/service/monthly-theme.entity.js';
import { ServiceItem, ServiceItemStatus } from '../../subgraphs/stations/service/service-item.entity.js';
import { ParticipantOrgKind, StudyVisit } from '../../subgraphs/stations/service/study-visit.entity.js';
import { Training } from '../../subgraphs/stations/service/training.entity.js';
import { Document, DocumentKind, DocumentStatus } from '../../subgraphs/stations/statement/document.entity.js';
import { Model, ModelKind } from '../../subgraphs/stations/statement/model.entity.js';
import { SubjectType } from '../../subgraphs/stations/statement/subject.js';
import { ORDERS_HELD, recordSyntheticOrders } from './fixture.orders.js';

const RECORDED_AT = '2026-11-15T00:00:00.000Z';
const CORRECTED_AT = '2026-11-20T00:00:00.000Z';
const YEAR_2021 = { start: '2021-01-01', end: '2021-12-31' } as const;
const MEICHENG = 'stn_synthetic-meicheng';

export function recordSyntheticServices(recorder: Recorder): void {
  recordServices(recorder);
  recordMonths(recorder);
  recordSyntheticOrders(recorder);
  recordWords(recorder);
  recordFigures(recorder);
}

/** The menu, kinds of case, groups, trainings and study visits. */
function recordServices({ record }: Recorder): void {
  const items = [
    ['visits', 'meicheng', 'ELDERLY_SERVICE', 'PSYCHOLOGICAL_COUNSELLING', 'DIBAO', 12],
    ['talks', 'meicheng', 'SOCIAL_ASSISTANCE', 'POLICY_PUBLICITY', 'DIBAO', 30],
    ['homework', 'hubei-road', 'CHILD_WELFARE', 'CAPACITY_BUILDING', 'ORPHAN', null],
    ['neighbours', 'hubei-road', 'COMMUNITY_GOVERNANCE', 'RESOURCE_LINKING', 'TEKUN', 8],
    ['welcome', 'post', 'ENTERPRISE', 'BELONGING', 'NEW_RESIDENT', 40],
  ] as const;
  for (const [slug, station, domain, serviceType, targetGroup, capacity] of items) {
    record(ServiceItem, {
      id: `itm_synthetic-${slug}`,
      title: `synthetic ${slug}`,
      stationId: `stn_synthetic-${station}`,
      domain,
      serviceTypes: [serviceType],
      targetGroups: [targetGroup],
      capacity,
      taken: ORDERS_HELD[slug] ?? 0,
      areaId: station === 'meicheng' ? 'area_330182' : null,
      status: ServiceItemStatus.PUBLISHED,
    });
  }
  record(CaseKind, {
    id: 'ckd_synthetic-wages',
    stationId: 'stn_synthetic-post',
    title: 'synthetic wage disputes',
    titleEn: 'synthetic wage disputes',
    targetGroups: ['ENTERPRISE_EMPLOYEE'],
    serviceTypes: ['LABOUR_DISPUTE_RELIEF'],
    sensitive: true,
  });
  const groups = [
    ['carers', GroupKind.MUTUAL_HELP, GroupStage.MATURITY, true, '2021-05'],
    ['newcomers', GroupKind.SUPPORT, GroupStage.CLOSED, false, '2021-09'],
  ] as const;
  for (const [slug, kind, stage, isFeatured, on] of groups) {
    record(Group, {
      id: `grp_synthetic-${slug}`,
      stationId: MEICHENG,
      title: `synthetic ${slug}`,
      kind,
      stage,
      isFeatured,
      targetGroups: ['ELDERLY'],
      serviceTypes: [],
      ...started(on),
    });
  }
  const trainings = [
    ['interviewing', '2022-03-14', 6, 10, 6],
    ['records', '2022-09-20', 3.5, 8, 4],
  ] as const;
  for (const [slug, on, hours, attendees, certifiedAttendees] of trainings) {
    record(Training, {
      id: `trn_synthetic-${slug}`,
      stationId: MEICHENG,
      title: `synthetic ${slug}`,
      hours,
      attendees,
      certifiedAttendees,
      ...held(on),
    });
  }
  record(StudyVisit, {
    id: 'svt_synthetic-hushan',
    stationId: 'stn_synthetic-hushan',
    title: 'synthetic visit to Jiande',
    destinationIds: ['area_330182'],
    participantOrgKinds: [ParticipantOrgKind.COMMUNITY],
    ...held('2022-03-22'),
  });
}

function recordMonths({ record }: Recorder): void {
  record(MonthlyPlan, {
    id: 'mpl_synthetic',
    stationId: MEICHENG,
    yearMonth: '2022-06',
    state: MonthlyPlanState.PUBLISHED,
  });
  for (const [slug, plannedSessions] of Object.entries({ visits: 8, talks: 2 })) {
    record(MonthlyPlanItem, {
      id: `mpi_synthetic-${slug}`,
      planId: 'mpl_synthetic',
      serviceItemId: `itm_synthetic-${slug}`,
      title: `synthetic ${slug}`,
      plannedSessions,
    });
  }
  record(MonthlyThemeRule, {
    id: 'thr_synthetic',
    stationId: 'stn_synthetic-post',
    name: 'synthetic rule',
    themesPerMonth: 1,
  });
  const themes = [
    ['2022-03', 'HOUSING', 25],
    ['2022-04', 'CHILDREN_EDUCATION', 40],
    ['2022-06', 'HOUSING', null],
  ] as const;
  for (const [yearMonth, needKind, attendance] of themes) {
    record(MonthlyTheme, {
      id: `thm_synthetic-${yearMonth}`,
      stationId: 'stn_synthetic-post',
      yearMonth,
      title: `synthetic theme of ${yearMonth}`,
      needKind,
      attendance,
    });
  }
}

function recordWords({ record }: Recorder): void {
  const documents = [
    ['old-plan', DocumentKind.POLICY, DocumentStatus.REPLACED, 'area_4103', null, '2020'],
    ['rules', DocumentKind.GOVERNANCE, DocumentStatus.IN_FORCE, 'area_330182104', MEICHENG, '2021-04-01'],
  ] as const;
  for (const [slug, kind, status, areaId, stationId, issuedOn] of documents) {
    record(Document, {
      id: `doc_synthetic-${slug}`,
      kind,
      title: `synthetic ${slug}`,
      status,
      areaId,
      stationId,
      issuedOn,
      issuer: 'synthetic authority',
    });
  }
  record(Model, {
    id: 'mdl_synthetic-co-building',
    kind: ModelKind.WORKING_MODEL,
    name: '社企共建',
    gloss: 'synthetic: the model of another station, taken over',
    subjectType: SubjectType.STATION,
    subjectId: 'stn_synthetic-hushan',
  });
}

/** A station that reports 70 % where its own numbers give 60 %; and one count of sessions that a later figure corrected. */
function recordFigures({ record }: Recorder): void {
  const common = { subjectType: 'Station', sourceId: SYNTHETIC_SOURCE_ID, asOf: '2022-06-30', recordedAt: RECORDED_AT };
  const figures = [
    [MEICHENG, 'FULLTIME_WORKERS', 10],
    [MEICHENG, 'CERTIFIED_WORKERS', 6],
    [MEICHENG, 'CERTIFIED_SHARE', 0.7],
    ['stn_synthetic-hushan', 'FULLTIME_WORKERS', 4],
    ['stn_synthetic-hushan', 'CERTIFIED_WORKERS', 3],
    ['stn_synthetic-hushan', 'CERTIFIED_SHARE', 0.75],
  ] as const;
  for (const [subjectId, metric, value] of figures) {
    const id = `fig_${subjectId.slice('stn_'.length)}-${metric.toLowerCase()}`;
    record(ReportedFigure, { ...reportFigure({ ...common, id, subjectId, metric, value }) });
  }
  const sessions = { ...common, subjectId: MEICHENG, metric: 'SERVICE_SESSIONS', asOf: null, period: YEAR_2021 };
  const first = reportFigure({ ...sessions, id: 'fig_synthetic-sessions-1', value: 60 });
  const second = correctFigure(first, {
    ...sessions,
    id: 'fig_synthetic-sessions-2',
    value: 64,
    recordedAt: CORRECTED_AT,
  });
  record(ReportedFigure, { ...first, supersededAt: CORRECTED_AT });
  record(ReportedFigure, { ...second });
}
