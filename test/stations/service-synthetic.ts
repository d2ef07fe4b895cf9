/** Synthetic stations with a menu, plans, themes, groups, workers and words of their own: nothing of it is true. */
import { loadAreas } from '../../shared/areas/area.load.js';
import { dated } from '../../shared/dated.entity.js';
import { loadOnce, type Orm, type Recorder } from '../../shared/subgraph/index.js';
import { recordVocabularies } from '../../subgraphs/stations/page/vocabulary.page.js';
import { Activity, ActivityKind } from '../../subgraphs/stations/service/activity.entity.js';
import { CaseKind } from '../../subgraphs/stations/service/case-kind.entity.js';
import { Group, GroupKind, GroupStage, started } from '../../subgraphs/stations/service/group.entity.js';
import { held } from '../../subgraphs/stations/service/happening.entity.js';
import {
  MonthlyPlan,
  MonthlyPlanItem,
  MonthlyPlanState,
} from '../../subgraphs/stations/service/monthly-plan.entity.js';
import { MonthlyTheme, MonthlyThemeRule } from '../../subgraphs/stations/service/monthly-theme.entity.js';
import { SelectionKind, SelectionRound } from '../../subgraphs/stations/service/selection-round.entity.js';
import { ServiceItem, ServiceItemStatus } from '../../subgraphs/stations/service/service-item.entity.js';
import { ParticipantOrgKind, StudyVisit } from '../../subgraphs/stations/service/study-visit.entity.js';
import { Training } from '../../subgraphs/stations/service/training.entity.js';
import { Document, DocumentKind, DocumentStatus } from '../../subgraphs/stations/statement/document.entity.js';
import { Model, ModelComponent, ModelKind } from '../../subgraphs/stations/statement/model.entity.js';
import { Statement, StatementKind } from '../../subgraphs/stations/statement/statement.entity.js';
import { SubjectType } from '../../subgraphs/stations/statement/subject.js';
import { Station, StationTier } from '../../subgraphs/stations/station/station.entity.js';
import { CertificateLevel } from '../../subgraphs/stations/worker/certificate.enums.js';
import { Supervisor, SupervisorScope } from '../../subgraphs/stations/worker/supervisor.entity.js';
import { Worker } from '../../subgraphs/stations/worker/worker.entity.js';

export const CHANGE = { at: '2026-01-01T00:00:00.000Z', actor: 'synthetic', synthetic: true };

export const STATIONS = 1000;
/** Each tenth station has a life of its own; the others are empty. */
export const LIVELY = STATIONS / 10;
/** Even ones lie in 新安江街道 (Jiande, Hangzhou), odd ones in 桐琴镇 (Wuyi, Jinhua). */
const AREAS = ['area_330182001', 'area_330723102'] as const;

const key = (number: number): string => String(number).padStart(4, '0');
export const stationId = (number: number): string => `stn_synthetic-${key(number)}`;

/** Fills an empty room with areas, the page's vocabularies and the synthetic stations. */
export async function fillRoom(orm: Orm): Promise<void> {
  await loadAreas(orm.em);
  await loadOnce(orm, 'synthetic-services', CHANGE, async (recorder) => {
    recordVocabularies(recorder);
    for (let number = 0; number < STATIONS; number++) {
      recorder.record(Station, {
        id: stationId(number),
        name: `synthetic ${key(number)}`,
        tier: number % 20 === 10 ? StationTier.POST : StationTier.STATION,
        areaId: AREAS[Math.floor(number / 10) % 2]!,
      });
      if (number % 10 === 0) recordLife(recorder, number);
    }
  });
}

function recordLife(recorder: Recorder, number: number): void {
  const turn = number / 10;
  recordMenu(recorder, number, turn);
  recordMonths(recorder, number, turn);
  recordHappenings(recorder, number, turn);
  recordPeople(recorder, number, turn);
  recordWords(recorder, number);
}

function recordMenu({ record }: Recorder, number: number, turn: number): void {
  const groups = ['DIBAO', 'TEKUN', 'ORPHAN', 'NEW_RESIDENT'];
  record(ServiceItem, {
    id: `itm_synthetic-${key(number)}`,
    title: turn % 5 === 0 ? `100%_synthetic Talk ${key(number)}` : `synthetic ${key(number)}`,
    stationId: stationId(number),
    domain: turn % 2 ? 'ELDERLY_SERVICE' : 'SOCIAL_ASSISTANCE',
    serviceTypes: turn % 4 ? ['SOCIAL_INTEGRATION'] : ['SOCIAL_INTEGRATION', 'POLICY_PUBLICITY'],
    targetGroups: [groups[turn % 4]!],
    capacity: turn % 3 === 0 ? null : turn,
    status: turn % 10 === 9 ? ServiceItemStatus.WITHDRAWN : ServiceItemStatus.PUBLISHED,
    areaId: AREAS[turn % 2]!,
  });
  record(CaseKind, {
    id: `ckd_synthetic-${key(number)}`,
    stationId: stationId(number),
    title: `合成 ${key(number)}`,
    titleEn: `synthetic ${key(number)}`,
    targetGroups: [groups[turn % 4]!],
    serviceTypes: turn % 2 ? ['LABOUR_DISPUTE_RELIEF'] : [],
    sensitive: turn % 4 !== 3,
  });
  record(Group, {
    id: `grp_synthetic-${key(number)}`,
    stationId: stationId(number),
    title: `synthetic ${key(number)}`,
    kind: turn % 2 ? GroupKind.SUPPORT : GroupKind.MUTUAL_HELP,
    stage: GroupStage.MATURITY,
    isFeatured: turn % 10 === 0,
    targetGroups: ['CHILDREN'],
    serviceTypes: [],
    ...started(turn % 2 ? '2021' : '2022-03'),
  });
}

function recordMonths({ record }: Recorder, number: number, turn: number): void {
  record(MonthlyPlan, {
    id: `mpl_synthetic-${key(number)}`,
    stationId: stationId(number),
    yearMonth: turn % 2 ? '2022-05' : '2022-06',
    state: MonthlyPlanState.PUBLISHED,
  });
  record(MonthlyPlanItem, {
    id: `mpi_synthetic-${key(number)}`,
    planId: `mpl_synthetic-${key(number)}`,
    serviceItemId: `itm_synthetic-${key(number)}`,
    title: 'synthetic',
    plannedSessions: 4,
  });
  record(MonthlyTheme, {
    id: `thm_synthetic-${key(number)}`,
    stationId: stationId(number),
    yearMonth: turn % 2 ? '2022-02' : '2022-03',
    title: `synthetic ${key(number)}`,
    needKind: turn % 4 ? 'HOUSING' : 'CHILDREN_EDUCATION',
    attendance: turn,
  });
  record(MonthlyThemeRule, {
    id: `thr_synthetic-${key(number)}`,
    stationId: stationId(number),
    name: 'synthetic',
    themesPerMonth: 1,
  });
}

function recordHappenings({ record }: Recorder, number: number, turn: number): void {
  const common = { stationId: stationId(number), title: `synthetic ${key(number)}` };
  const when = turn % 2 ? held('2021-05') : {};
  record(Training, {
    id: `trn_synthetic-${key(number)}`,
    ...common,
    ...when,
    hours: 2.5,
    attendees: 10,
    certifiedAttendees: 6,
  });
  record(StudyVisit, {
    id: `svt_synthetic-${key(number)}`,
    ...common,
    ...when,
    destinationIds: ['area_3301', 'area_3304'],
    participantOrgKinds: turn % 2 ? [ParticipantOrgKind.COMMUNITY] : [ParticipantOrgKind.SUBDISTRICT],
  });
  record(Activity, {
    id: `act_synthetic-${key(number)}`,
    ...common,
    ...held(turn % 2 ? '../2021-06' : '2022-05-31'),
    kind: turn % 2 ? ActivityKind.SALON : ActivityKind.OTHER,
  });
  record(SelectionRound, {
    id: `sel_synthetic-${key(number)}`,
    ...common,
    kinds: turn % 2 ? [SelectionKind.FEATURED_CASE] : [SelectionKind.FEATURED_CASE, SelectionKind.FEATURED_GROUP],
  });
}

function recordPeople({ record }: Recorder, number: number, turn: number): void {
  const levels = [CertificateLevel.NONE, CertificateLevel.ASSISTANT, CertificateLevel.SENIOR, null];
  record(Worker, {
    id: `wrk_synthetic-${key(number)}`,
    stationId: stationId(number),
    roleName: 'synthetic worker',
    certificateLevel: levels[turn % 4]!,
    certifiedYear: turn % 4 === 1 ? 2019 : null,
    fullTime: turn % 3 === 0,
    ...dated('2020', turn % 10 === 9 ? '2022-01' : null),
  });
  record(Supervisor, {
    id: `sup_synthetic-${key(number)}`,
    stationId: stationId(number),
    scope: turn % 2 ? SupervisorScope.CASES : SupervisorScope.ROOMS,
    roleName: 'synthetic supervisor',
    certificateLevel: CertificateLevel.SENIOR,
    ...dated('2021'),
  });
}

function recordWords({ record }: Recorder, number: number): void {
  const about = { subjectType: SubjectType.STATION, subjectId: stationId(number) };
  record(Model, {
    id: `mdl_synthetic-${key(number)}`,
    kind: ModelKind.BRAND,
    name: `synthetic ${key(number)}`,
    gloss: 'synthetic',
    ...about,
  });
  record(ModelComponent, {
    id: `mdc_synthetic-${key(number)}`,
    modelId: `mdl_synthetic-${key(number)}`,
    position: 1,
    name: 'synthetic',
    gloss: 'synthetic',
    items: ['one'],
  });
  record(Statement, {
    id: `stm_synthetic-${key(number)}`,
    kind: StatementKind.NEED,
    gloss: 'synthetic',
    words: ['合成'],
    termIds: ['trm_enterprise-post-needs_housing'],
    ...about,
  });
  record(Document, {
    id: `doc_synthetic-${key(number)}`,
    kind: DocumentKind.GOVERNANCE,
    title: `synthetic ${key(number)}`,
    status: DocumentStatus.IN_FORCE,
    areaId: AREAS[0],
    stationId: stationId(number),
  });
}
