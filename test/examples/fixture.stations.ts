/** The stations' share of the made-up network: stations in four counties, two rooms, a post, their people, services, words and figures. */
import { dated } from '../../shared/dated.entity.js';
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
import {
  DesignationKind,
  DesignationLevel,
  StationDesignation,
} from '../../subgraphs/stations/station/station-designation.entity.js';
import {
  GuidanceVisit,
  StationGuidanceRow,
  visited,
} from '../../subgraphs/stations/station/station-guidance.entity.js';
import {
  StationHostKind,
  StationHostRow,
  StationOperatorRow,
} from '../../subgraphs/stations/station/station-host.entity.js';
import { StationParentRow } from '../../subgraphs/stations/station/station-parent.entity.js';
import { StationFeature, StationOperatingMode } from '../../subgraphs/stations/station/station-practice.entity.js';
import { StationSpace } from '../../subgraphs/stations/station/station-space.entity.js';
import { StationStatusRow } from '../../subgraphs/stations/station/station-status.entity.js';
import { Station, StationStatus, StationTier } from '../../subgraphs/stations/station/station.entity.js';
import { CertificateLevel } from '../../subgraphs/stations/worker/certificate.js';
import { Supervisor, SupervisorScope } from '../../subgraphs/stations/worker/supervisor.entity.js';
import { Worker } from '../../subgraphs/stations/worker/worker.entity.js';

const RECORDED_AT = '2026-11-15T00:00:00.000Z';
const CORRECTED_AT = '2026-11-20T00:00:00.000Z';
const YEAR_2021 = { start: '2021-01-01', end: '2021-12-31' } as const;
const MEICHENG = 'stn_synthetic-meicheng';
const { PREPARING, ESTABLISHED, OPERATING, CLOSED, PLANNED, UNVEILED } = StationStatus;
const { STATION, ROOM, POST } = StationTier;

type Step = readonly [status: StationStatus, from: string];
type StationLine = readonly [slug: string, tier: StationTier, areaCode: string, ...steps: Step[]];

/** Their life, step by step; each step lasts until the next. */
const STATIONS: readonly StationLine[] = [
  ['meicheng', STATION, '330182104', [PREPARING, '2021-01-05'], [OPERATING, '2021-03-01']],
  ['qiantan', STATION, '330182102', [OPERATING, '2021-10-15'], [CLOSED, '2022-05-01']],
  ['shouchang', STATION, '330182109', [OPERATING, '2022-02-10']],
  ['hushan', STATION, '330723002', [OPERATING, '2022-02-01']],
  ['lutan', STATION, '330723101', [OPERATING, '2022-04-01']],
  ['post', POST, '330723002', [UNVEILED, '2022-03-08'], [OPERATING, '2022-03-10']],
  ['room-a', ROOM, '330723102001', [ESTABLISHED, '2022-01-10'], [OPERATING, '2022-01-20']],
  ['room-b', ROOM, '330723102200', [ESTABLISHED, '2022-01-12'], [OPERATING, '2022-01-22']],
  ['hubei-road', STATION, '410305001', [OPERATING, '2022-01-05']],
  ['tianjin-road', STATION, '410305002', [OPERATING, '2022-05-20']],
  ['chitudian', STATION, '410324101', [PLANNED, '2022-03-01']],
];

export function recordSyntheticStations(recorder: Recorder): void {
  for (const line of STATIONS) recordStation(recorder, line);
  recordLinks(recorder);
  recordPractice(recorder);
  recordPeople(recorder);
  recordServices(recorder);
  recordMonths(recorder);
  recordWords(recorder);
  recordFigures(recorder);
}

function recordStation({ record }: Recorder, [slug, tier, code, ...steps]: StationLine): void {
  const id = `stn_synthetic-${slug}`;
  record(Station, { id, name: `synthetic ${slug}`, tier, areaId: `area_${code}` });
  for (const [index, [status, from]] of steps.entries()) {
    record(StationStatusRow, {
      id: `sts_synthetic-${slug}-${index + 1}`,
      stationId: id,
      status,
      sequence: index + 1,
      dueOn: status === PLANNED ? '2022-12' : null,
      ...dated(from, steps[index + 1]?.[1] ?? null),
    });
  }
}

/** Who leads, houses, runs and guides whom. */
function recordLinks({ record }: Recorder): void {
  const parents = [
    ['post', 'stn_synthetic-hushan', '2022-03-08'],
    ['room-a', 'stn_tongqin', '2022-01-10'],
    ['room-b', 'stn_tongqin', '2022-01-12'],
  ] as const;
  for (const [slug, parentId, from] of parents) {
    record(StationParentRow, {
      id: `spr_synthetic-${slug}`,
      childId: `stn_synthetic-${slug}`,
      parentId,
      ...dated(from),
    });
  }
  const hosts = [
    ['meicheng', StationHostKind.PARTY_MASS_CENTRE, 'pmc_synthetic-meicheng', '2021-03-01'],
    ['post', StationHostKind.ENTERPRISE, 'ent_synthetic-motor', '2022-03-08'],
    ['hubei-road', StationHostKind.VENUE, 'ven_synthetic-day-care', '2022-01-05'],
    ['tianjin-road', StationHostKind.VENUE, 'ven_synthetic-childrens-home', '2022-05-20'],
  ] as const;
  for (const [slug, hostKind, hostId, from] of hosts) {
    record(StationHostRow, {
      id: `sho_synthetic-${slug}`,
      stationId: `stn_synthetic-${slug}`,
      hostKind,
      hostId,
      ...dated(from),
    });
  }
  for (const slug of ['meicheng', 'hubei-road']) {
    record(StationOperatorRow, {
      id: `sop_synthetic-${slug}`,
      stationId: `stn_synthetic-${slug}`,
      organizationId: 'org_synthetic-agency',
      ...dated('2021-03-01'),
    });
  }
  const guidance = { guideId: 'stn_chanhe-guidance-centre', guidedId: 'stn_synthetic-hubei-road' };
  record(StationGuidanceRow, { id: 'sgd_synthetic', ...guidance, ...dated('2022-04-01') });
  for (const on of ['2022-04-12', '2022-05-17']) {
    record(GuidanceVisit, { id: `gvs_synthetic-${on}`, ...guidance, topic: 'synthetic topic', ...visited(on) });
  }
}

/** Spaces, titles, modes of work and features. */
function recordPractice({ record }: Recorder): void {
  const spaces = [
    ['MULTI_FUNCTION', 120.5],
    ['CASE_WORK', 20],
  ] as const;
  for (const [kind, floorArea] of spaces) {
    record(StationSpace, { id: `spc_synthetic-${kind}`, stationId: MEICHENG, kind, floorArea, ...dated('2021-03-01') });
  }
  record(StationDesignation, {
    id: 'dsg_synthetic-demonstration',
    stationId: MEICHENG,
    kind: DesignationKind.DEMONSTRATION,
    level: DesignationLevel.PROVINCIAL,
    issuedBy: 'synthetic authority',
    ...dated('2022-01-01'),
  });
  record(StationDesignation, {
    id: 'dsg_synthetic-stars',
    stationId: 'stn_synthetic-hushan',
    kind: DesignationKind.STAR_RATING,
    level: DesignationLevel.COUNTY,
    rating: 4,
    ...dated('2022-03-01'),
  });
  const modes = [
    ['meicheng', 'MONTHLY_PLANNING', '2021-03-01'],
    ['meicheng', 'SERVICE_ORDERING', '2021-06-01'],
    ['hushan', 'SERVICE_ORDERING', '2022-05-01'],
  ] as const;
  for (const [slug, code, from] of modes) {
    record(StationOperatingMode, {
      id: `som_synthetic-${slug}-${code}`,
      stationId: `stn_synthetic-${slug}`,
      code,
      ...dated(from),
    });
  }
  record(StationFeature, {
    id: 'sft_synthetic-room-a',
    stationId: 'stn_synthetic-room-a',
    title: 'synthetic repair corner',
    solvesProblem: 'synthetic problem: nobody repairs things',
    ...dated('2022-02-01'),
  });
}

function recordPeople({ record }: Recorder): void {
  const workers: readonly (readonly [CertificateLevel | null, fullTime: boolean])[] = [
    [CertificateLevel.SENIOR, true],
    [CertificateLevel.SOCIAL_WORKER, true],
    [CertificateLevel.ASSISTANT, true],
    [CertificateLevel.NONE, true],
    [null, false],
  ];
  for (const [index, [certificateLevel, fullTime]] of workers.entries()) {
    record(Worker, {
      id: `wrk_synthetic-${index + 1}`,
      stationId: MEICHENG,
      roleName: `synthetic role ${index + 1}`,
      certificateLevel,
      fullTime,
      ...dated('2021-03-01'),
    });
  }
  record(Supervisor, {
    id: 'sup_synthetic',
    stationId: MEICHENG,
    scope: SupervisorScope.CASES,
    roleName: 'synthetic supervisor',
    certificateLevel: CertificateLevel.SENIOR,
    ...dated('2021-06-01'),
  });
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
