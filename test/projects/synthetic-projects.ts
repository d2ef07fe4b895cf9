/** Puts made-up projects into an empty room: as many as asked for, spread over stations, purchasers and years; all marked synthetic. */
import { loadAreas } from '../../shared/areas/area.load.js';
import { ProvenanceBasis } from '../../shared/figures/index.js';
import { loadOnce } from '../../shared/subgraph/index.js';
import { Claim, ClaimState } from '../../subgraphs/projects/claim/claim.entity.js';
import { ProjectEvaluation, ProjectEvaluationKind } from '../../subgraphs/projects/project/evaluation.entity.js';
import { FundingKind, FundingSource, ProjectFunding } from '../../subgraphs/projects/project/funding-source.entity.js';
import { Milestone, MilestoneKind } from '../../subgraphs/projects/project/milestone.entity.js';
import { Programme, ProgrammeKind } from '../../subgraphs/projects/project/programme.entity.js';
import { Project } from '../../subgraphs/projects/project/project.entity.js';
import { ProjectKind, ProjectStage } from '../../subgraphs/projects/project/project.enums.js';
import { ProjectTargetGroupRow } from '../../subgraphs/projects/project/target-group.entity.js';
import { contractWithDueDays, ProjectContract } from '../../subgraphs/projects/purchase/contract.entity.js';
import { ProcurementMethod, PurchaserBasis, PurchaserKind } from '../../subgraphs/projects/purchase/purchase.enums.js';
import type { StartedRoom } from '../databases.js';

const CHANGE = { at: '2026-01-01T00:00:00.000Z', actor: 'synthetic', synthetic: true };
const AREAS = ['area_330182001', 'area_330723', 'area_410302', null];
const PURCHASERS = [PurchaserKind.COUNTY_CIVIL_AFFAIRS, PurchaserKind.TOWNSHIP, PurchaserKind.VILLAGE_COMMUNITY];
const METHODS = [ProcurementMethod.OPEN_TENDER, ProcurementMethod.COMPETITIVE_CONSULTATION];
const GROUPS = ['ELDERLY', 'CHILDREN'];

/** The n-th project: what a test expects is worked out from the same number. */
export const projectKey = (number: number): string => `prj_synthetic-${String(number).padStart(5, '0')}`;
export const stationKey = (number: number): string => `stn_synthetic-${number % 50}`;

export async function loadSyntheticProjects(room: StartedRoom, from: number, to: number): Promise<void> {
  await loadAreas(room.orm.em);
  await loadOnce(room.orm, `synthetic-${from}-${to}`, CHANGE, async ({ record }) => {
    if (from === 0) {
      record(Programme, { id: 'prg_synthetic', name: 'synthetic programme', kind: ProgrammeKind.SERVICE });
      for (const kind of [FundingKind.LOTTERY, FundingKind.ENTERPRISE]) {
        const enterpriseId = kind === FundingKind.ENTERPRISE ? 'ent_synthetic' : null;
        record(FundingSource, { id: `fsr_synthetic-${kind}`, kind, name: `synthetic ${kind}`, enterpriseId });
      }
      const charity = { kind: FundingKind.CHARITY, name: 'synthetic charity', organizationId: 'org_synthetic-charity' };
      record(FundingSource, { id: 'fsr_synthetic-CHARITY', ...charity });
    }
    for (let number = from; number < to; number++) recordProject(record, number);
  });
}

function recordProject(record: Parameters<Parameters<typeof loadOnce>[3]>[0]['record'], number: number): void {
  const id = projectKey(number);
  const projectId = id;
  const local = id.slice('prj_'.length);
  const purchase = number % 2 === 0;
  record(Project, {
    id,
    title: number % 10 === 3 ? `100% synthetic Project ${number}` : `synthetic project ${number}`,
    kind: purchase ? ProjectKind.GOVERNMENT_PURCHASE : ProjectKind.VENTURE,
    kindBasis: ProvenanceBasis.STATED,
    programmeYear: number % 7 === 0 ? null : 2018 + (number % 5),
    stage: purchase ? ProjectStage.CONTRACTED : ProjectStage.APPLICATION,
    programmeId: 'prg_synthetic',
    purchaserName: purchase ? 'synthetic purchaser' : null,
    purchaserKind: purchase ? PURCHASERS[number % 3]! : null,
    purchaserBasis: purchase ? PurchaserBasis.STATUTORY : null,
    purchaserAgencyId: purchase ? `gov_synthetic-${number % 4}` : null,
    providerId: number % 5 === 0 ? null : `org_synthetic-${number % 20}`,
    performedAtId: stationKey(number),
    performedAtAreaId: AREAS[number % 4]!,
    budgetFen: number % 6 === 0 ? null : number * 100_000,
    openForClaim: number % 3 === 0 ? null : number % 3 === 1,
    claimSlots: 1,
  });
  record(ProjectTargetGroupRow, { id: `ptg_${local}`, projectId, targetGroup: GROUPS[number % 2]! });
  record(ProjectFunding, {
    id: `pfd_${local}`,
    projectId,
    sourceId: `fsr_synthetic-${purchase ? FundingKind.LOTTERY : FundingKind.ENTERPRISE}`,
    amountFen: number * 100,
  });
  if (number % 10 === 9) {
    record(ProjectFunding, { id: `pfd_${local}_charity`, projectId, sourceId: 'fsr_synthetic-CHARITY' });
  }
  record(Milestone, {
    id: `mst_${local}`,
    projectId,
    kind: MilestoneKind.REPORT,
    dueOn: `2022-${String((number % 12) + 1).padStart(2, '0')}-15`,
    doneOn: number % 2 === 0 ? `2022-${String((number % 12) + 1).padStart(2, '0')}-20` : null,
  });
  record(ProjectEvaluation, {
    id: `pev_${local}`,
    projectId,
    kind: number % 4 === 1 ? ProjectEvaluationKind.MIDTERM : ProjectEvaluationKind.ACCEPTANCE,
    heldOn: '2022-12-01',
    score: 80.5,
    clientsOpinion: number % 4 === 0 ? null : 'synthetic opinion',
    withheldFen: number % 4 === 1 ? 5000 : null,
    reason: number % 4 === 1 ? 'synthetic reason' : null,
  });
  for (let claim = 0; claim < number % 3; claim++) {
    record(Claim, {
      id: `clm_${local}-${claim}`,
      projectId,
      roomId: stationKey(number + claim),
      roomAreaId: AREAS[number % 4]!,
      state: claim === 0 ? ClaimState.CONFIRMED : ClaimState.DECLINED,
      requestedOn: '2022-03-01',
      confirmedOn: claim === 0 ? '2022-03-11' : null,
      brokeredById: 'stn_synthetic-0',
    });
  }
  if (purchase) {
    record(
      ProjectContract,
      contractWithDueDays({
        id: `ctr_${local}`,
        projectId,
        method: METHODS[(number / 2) % 2]!,
        amountFen: number * 90_000,
        awardedOn: '2022-01-04',
        signedOn: number % 8 === 0 ? '2022-02-11' : '2022-01-28', // 38 and 24 days after the award
        announcedOn: number % 4 === 0 ? '2022-02-14' : '2022-02-16',
        termStart: '2022-03-01',
        termEnd: number % 6 === 0 ? '2023-03-01' : '2023-02-28',
        aboveThreshold: number % 10 === 0 ? null : true,
      }),
    );
  }
}
