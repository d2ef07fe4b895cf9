/** The projects' share of the made-up network: purchases with contracts kept and broken, ventures with claims, grants, and what came of them. */
import { ProvenanceBasis } from '../../shared/figures/index.js';
import type { Recorder } from '../../shared/subgraph/index.js';
import { Claim, ClaimState } from '../../subgraphs/projects/claim/claim.entity.js';
import { ProjectEvaluation, ProjectEvaluationKind } from '../../subgraphs/projects/project/evaluation.entity.js';
import { FundingKind, FundingSource, ProjectFunding } from '../../subgraphs/projects/project/funding-source.entity.js';
import { Milestone, MilestoneKind } from '../../subgraphs/projects/project/milestone.entity.js';
import { Programme, ProgrammeKind } from '../../subgraphs/projects/project/programme.entity.js';
import { Project } from '../../subgraphs/projects/project/project.entity.js';
import { OriginLevel, ProjectKind, ProjectStage } from '../../subgraphs/projects/project/project.enums.js';
import { ProjectTargetGroupRow } from '../../subgraphs/projects/project/target-group.entity.js';
import { contractWithDueDays, ProjectContract } from '../../subgraphs/projects/purchase/contract.entity.js';
import { ProcurementMethod, PurchaserBasis, PurchaserKind } from '../../subgraphs/projects/purchase/purchase.enums.js';

const { GOVERNMENT_PURCHASE, VENTURE, GRANT } = ProjectKind;

export function recordSyntheticProjects(recorder: Recorder): void {
  recordFrame(recorder);
  recordPurchases(recorder);
  recordVentures(recorder);
  recordOutcomes(recorder);
}

function recordFrame({ record }: Recorder): void {
  record(Programme, {
    id: 'prg_synthetic',
    name: 'synthetic programme',
    kind: ProgrammeKind.SERVICE,
    mechanism: VENTURE,
    level: OriginLevel.PREFECTURE,
    areaId: 'area_3307',
  });
  const sources = [
    [FundingKind.LOTTERY, null],
    [FundingKind.CHARITY, null],
    [FundingKind.FISCAL, null],
    [FundingKind.ENTERPRISE, 'ent_synthetic-motor'],
  ] as const;
  for (const [kind, enterpriseId] of sources) {
    const name = `synthetic ${kind.toLowerCase()} money`;
    record(FundingSource, { id: `fsr_synthetic-${kind}`, kind, name, enterpriseId });
  }
}

interface ProjectData {
  readonly station: string;
  readonly area: string;
  readonly year: number;
  readonly budget: number;
  readonly groups?: readonly string[];
  readonly funding: FundingKind;
}

function recordProject({ record }: Recorder, slug: string, data: ProjectData, more: Partial<Project>): void {
  const id = `prj_synthetic-${slug}`;
  record(Project, {
    id,
    title: `synthetic ${slug}`,
    kindBasis: ProvenanceBasis.STATED,
    programmeYear: data.year,
    performedAtId: `stn_synthetic-${data.station}`,
    performedAtAreaId: `area_${data.area}`,
    budgetFen: data.budget * 100,
    ...more,
  });
  for (const targetGroup of data.groups ?? []) {
    record(ProjectTargetGroupRow, { id: `ptg_synthetic-${slug}-${targetGroup}`, projectId: id, targetGroup });
  }
  record(ProjectFunding, {
    id: `pfd_synthetic-${slug}`,
    projectId: id,
    sourceId: `fsr_synthetic-${data.funding}`,
    amountFen: data.budget * 100,
  });
}

/** Three purchases: one signed and announced late for two years, one in order, one of a village for four years. */
function recordPurchases(recorder: Recorder): void {
  const { record } = recorder;
  const purchase = { kind: GOVERNMENT_PURCHASE, providerId: 'org_synthetic-agency' };
  const funding = FundingKind.FISCAL;
  recordProject(
    recorder,
    'late',
    { station: 'hubei-road', area: '410305001', year: 2022, budget: 320_000, groups: ['ORPHAN'], funding },
    {
      ...purchase,
      stage: ProjectStage.ACCEPTANCE,
      purchaserKind: PurchaserKind.COUNTY_CIVIL_AFFAIRS,
      purchaserBasis: PurchaserBasis.STATUTORY,
      purchaserAgencyId: 'gov_luoyang-civil-affairs',
    },
  );
  recordProject(
    recorder,
    'in-order',
    { station: 'meicheng', area: '330182104', year: 2021, budget: 120_000, groups: ['DIBAO'], funding },
    {
      ...purchase,
      stage: ProjectStage.RENEWED,
      purchaserKind: PurchaserKind.TOWNSHIP,
      purchaserBasis: PurchaserBasis.STATUTORY,
    },
  );
  recordProject(
    recorder,
    'village',
    { station: 'room-b', area: '330723102200', year: 2022, budget: 20_000, funding },
    {
      ...purchase,
      stage: ProjectStage.CONTRACTED,
      purchaserKind: PurchaserKind.VILLAGE_COMMUNITY,
      purchaserBasis: PurchaserBasis.ENCOURAGED_LOCAL,
    },
  );
  const { OPEN_TENDER, COMPETITIVE_CONSULTATION, SINGLE_SOURCE } = ProcurementMethod;
  const contracts = [
    ['late', OPEN_TENDER, 300_000, '2022-01-04', '2022-02-11', '2022-02-28', '2022-03-01', '2024-02-28'],
    [
      'in-order',
      COMPETITIVE_CONSULTATION,
      120_000,
      '2021-03-01',
      '2021-03-15',
      '2021-03-16',
      '2021-04-01',
      '2022-03-31',
    ],
    ['village', SINGLE_SOURCE, 20_000, '2022-01-04', '2022-01-10', '2022-01-11', '2022-02-01', '2026-01-31'],
  ] as const;
  for (const [slug, method, amount, awardedOn, signedOn, announcedOn, termStart, termEnd] of contracts) {
    const contract = contractWithDueDays({
      id: `ctr_synthetic-${slug}`,
      projectId: `prj_synthetic-${slug}`,
      method,
      amountFen: amount * 100,
      awardedOn,
      signedOn,
      announcedOn,
      termStart,
      termEnd,
      aboveThreshold: true,
    });
    record(ProjectContract, contract);
  }
}

/** One venture open for claims, one in delivery, one delivered grant of a firm, one of a charity. */
function recordVentures(recorder: Recorder): void {
  const venture = { kind: VENTURE, programmeId: 'prg_synthetic', originLevel: OriginLevel.PREFECTURE };
  const town = { station: 'room-a', area: '330723102001', year: 2022 };
  recordProject(
    recorder,
    'open',
    { ...town, budget: 50_000, groups: ['ELDERLY'], funding: FundingKind.LOTTERY },
    { ...venture, stage: ProjectStage.TOPICS_PUBLISHED, openForClaim: true, claimSlots: 2 },
  );
  recordProject(
    recorder,
    'running',
    { ...town, budget: 30_000, groups: ['NEW_RESIDENT'], funding: FundingKind.LOTTERY },
    { ...venture, stage: ProjectStage.MIDTERM, openForClaim: false, claimSlots: 1 },
  );
  recordProject(
    recorder,
    'firm-grant',
    {
      station: 'post',
      area: '330723002',
      year: 2022,
      budget: 10_000,
      groups: ['ENTERPRISE_EMPLOYEE'],
      funding: FundingKind.ENTERPRISE,
    },
    { kind: GRANT, stage: ProjectStage.CLOSED },
  );
  recordProject(
    recorder,
    'charity-grant',
    {
      station: 'meicheng',
      area: '330182104',
      year: 2022,
      budget: 8_000,
      groups: ['DIBAO'],
      funding: FundingKind.CHARITY,
    },
    { kind: GRANT, stage: ProjectStage.DELIVERY },
  );
  const { CONFIRMED, DECLINED, IN_DELIVERY, FULFILLED } = ClaimState;
  const claims = [
    ['open', 'room-a', '330723102001', CONFIRMED, '2022-03-01', '2022-03-11'],
    ['open', 'room-b', '330723102200', DECLINED, '2022-03-02', null],
    ['running', 'room-a', '330723102001', IN_DELIVERY, '2022-02-01', '2022-02-08'],
    ['firm-grant', 'room-a', '330723102001', FULFILLED, '2022-01-25', '2022-01-28'],
  ] as const;
  for (const [project, room, area, state, requestedOn, confirmedOn] of claims) {
    recorder.record(Claim, {
      id: `clm_synthetic-${project}-${room}`,
      projectId: `prj_synthetic-${project}`,
      roomId: `stn_synthetic-${room}`,
      roomAreaId: `area_${area}`,
      state,
      requestedOn,
      confirmedOn,
      brokeredById: 'stn_tongqin',
    });
  }
}

/** Milestones kept, missed and to come; evaluations with and without the clients' word; money held back. */
function recordOutcomes({ record }: Recorder): void {
  const milestones = [
    ['late', MilestoneKind.MIDTERM, '2022-06-20', null],
    ['late', MilestoneKind.FINAL, '2022-07-05', '2022-07-01'],
    ['in-order', MilestoneKind.REPORT, '2022-07-01', null],
  ] as const;
  for (const [slug, kind, dueOn, doneOn] of milestones) {
    record(Milestone, { id: `mst_synthetic-${slug}-${kind}`, projectId: `prj_synthetic-${slug}`, kind, dueOn, doneOn });
  }
  const { ACCEPTANCE, PERFORMANCE, MIDTERM } = ProjectEvaluationKind;
  const evaluations: readonly (Partial<ProjectEvaluation> & { id: string })[] = [
    { id: 'late', kind: ACCEPTANCE, heldOn: '2022-08-01', passed: true, score: 71 },
    {
      id: 'in-order',
      kind: ACCEPTANCE,
      heldOn: '2022-04-10',
      passed: true,
      clientsOpinion: 'synthetic praise',
      score: 92,
    },
    { id: 'in-order', kind: PERFORMANCE, heldOn: '2022-05-10', score: 88.5 },
    {
      id: 'running',
      kind: MIDTERM,
      heldOn: '2022-06-01',
      passed: false,
      withheldFen: 500_000,
      reason: 'synthetic reason: no reports',
    },
  ];
  for (const { id: slug, ...evaluation } of evaluations) {
    record(ProjectEvaluation, {
      ...evaluation,
      id: `pev_synthetic-${slug}-${evaluation.kind}`,
      projectId: `prj_synthetic-${slug}`,
    });
  }
}
