/** Cases, supervision and attendance of the made-up network: enough of each that sums may be shown, and a few too few. */
import type { Recorder } from '../../shared/subgraph/index.js';
import { Case, CaseConsent, CaseStay } from '../../subgraphs/stations/casework/case.entity.js';
import {
  AgeBand,
  CaseOutcome,
  CaseStage,
  ConsentGiver,
  ConsentPurpose,
  ConsentScope,
} from '../../subgraphs/stations/casework/case.enums.js';
import { TrainingAttendance } from '../../subgraphs/stations/learning/attendance.entity.js';
import {
  SupervisionFunction,
  SupervisionSession,
  SupervisionSubject,
} from '../../subgraphs/stations/supervision/supervision.entity.js';

const MEICHENG = 'stn_synthetic-meicheng';
const HUSHAN = 'stn_synthetic-hushan';
const POST = 'stn_synthetic-post';
const { GOALS_ACHIEVED, GOALS_PARTLY_ACHIEVED } = CaseOutcome;

type CaseLine = readonly [
  cases: number,
  station: string,
  year: number,
  group: string,
  age: AgeBand,
  more: Partial<Case>,
];

const CASES: readonly CaseLine[] = [
  [6, MEICHENG, 2020, 'ELDERLY', AgeBand.FROM_60, { outcome: GOALS_ACHIEVED }],
  [7, MEICHENG, 2021, 'ELDERLY', AgeBand.FROM_60, { outcome: GOALS_ACHIEVED }],
  [3, MEICHENG, 2021, 'DIBAO', AgeBand.FROM_60, { outcome: GOALS_PARTLY_ACHIEVED }],
  [6, MEICHENG, 2022, 'ORPHAN', AgeBand.UNDER_14, {}],
  [
    8,
    HUSHAN,
    2021,
    'ENTERPRISE_EMPLOYEE',
    AgeBand.FROM_18_TO_59,
    { outcome: GOALS_ACHIEVED, serviceType: 'LABOUR_DISPUTE_RELIEF' },
  ],
  [5, POST, 2022, 'ENTERPRISE_EMPLOYEE', AgeBand.FROM_18_TO_59, { serviceType: 'LABOUR_DISPUTE_RELIEF' }],
];

export function recordSyntheticCasework(recorder: Recorder): void {
  for (const [place, [cases, ...line]] of CASES.entries()) {
    for (let turn = 1; turn <= cases; turn += 1) recordCase(recorder, `${place + 1}-${turn}`, line);
  }
  recordSupervision(recorder);
}

type OneCase = CaseLine extends readonly [number, ...infer Rest] ? Rest : never;

/** Five days in intake; then closed, or still worked on. */
function recordCase({ record }: Recorder, slug: string, [stationId, year, targetGroup, ageBand, more]: OneCase): void {
  const id = `cas_synthetic-${slug}`;
  const [openedOn, movedOn] = [`${year}-04-01`, `${year}-04-06`];
  const state = more.outcome ? CaseStage.CLOSED : CaseStage.INTERVENTION;
  const endedOn = more.outcome ? movedOn : null;
  const sensitive = ageBand === AgeBand.UNDER_14;
  const what = { targetGroup, ageBand, sensitive, state, openedOn, endedOn, leadId: 'wrk_synthetic-1' };
  record(Case, { id, stationId, ...what, ...more });
  const stay = { caseId: id, stage: CaseStage.INTAKE, enteredOn: openedOn, leftOn: movedOn };
  record(CaseStay, { id: `cst_synthetic-${slug}-1`, ...stay });
  record(CaseStay, { id: `cst_synthetic-${slug}-2`, caseId: id, stage: state, enteredOn: movedOn });
  if (!sensitive) return;
  record(CaseConsent, {
    id: `cns_synthetic-${slug}`,
    caseId: id,
    scope: ConsentScope.SENSITIVE,
    purpose: ConsentPurpose.SERVICE,
    givenBy: ConsentGiver.GUARDIAN,
    givenOn: openedOn,
  });
}

function recordSupervision({ record }: Recorder): void {
  const sessions = [
    ['wrk_synthetic-1', '2022-05-10', 2, SupervisionSubject.WORKER],
    ['wrk_synthetic-2', '2022-06-02', 1.5, SupervisionSubject.WORKER],
    ['wrk_synthetic-3', '2022-01-20', 1, SupervisionSubject.WORKER],
  ] as const;
  for (const [workerId, heldOn, hours, subject] of sessions) {
    record(SupervisionSession, {
      id: `svs_synthetic-${heldOn}`,
      stationId: MEICHENG,
      supervisorId: 'sup_synthetic',
      functions: [SupervisionFunction.EDUCATIONAL],
      workerId,
      heldOn,
      hours,
      subject,
    });
  }
  for (const worker of [1, 2, 4]) {
    record(TrainingAttendance, {
      id: `tat_synthetic-${worker}`,
      trainingId: 'trn_synthetic-interviewing',
      workerId: `wrk_synthetic-${worker}`,
    });
  }
}
