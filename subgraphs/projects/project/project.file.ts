/** All that is on record of one project's course, read within a mutation or by the loaders of a request, and the facts that follow from it. */
import { ProcurementDispute } from '../purchase/dispute.entity.js';
import { latestContract, ProjectContract } from '../purchase/contract.entity.js';
import { dutiesOf, isSuspended, type Duty } from '../purchase/duty.rules.js';
import { Procurement } from '../purchase/procurement.entity.js';
import { purchaseLife } from '../purchase/procurement.rules.js';
import { VentureProposal } from '../venture/proposal.entity.js';
import { grantLife, ventureLife } from '../venture/venture.rules.js';
import type { Work } from '../../../shared/work/index.js';
import type { ProjectsLoaders } from '../loaders.js';
import { ProjectEvaluation } from './evaluation.entity.js';
import type { Project } from './project.entity.js';
import type { ProjectFacts, ProjectLife } from './facts.rules.js';
import { ProjectKind } from './project.enums.js';

export interface ProjectFile {
  readonly project: Project;
  readonly procurement: Procurement | null;
  readonly proposal: VentureProposal | null;
  readonly contract: ProjectContract | null;
  /** By the day held, the latest last. */
  readonly evaluations: readonly ProjectEvaluation[];
  readonly disputes: readonly ProcurementDispute[];
}

const LIVES: Readonly<Record<ProjectKind, ProjectLife>> = {
  GOVERNMENT_PURCHASE: purchaseLife as unknown as ProjectLife,
  VENTURE: ventureLife as unknown as ProjectLife,
  GRANT: grantLife as unknown as ProjectLife,
};

/** The life of a project by its kind; null where nobody has said which it is. */
export const lifeOf = ({ kind }: Project): ProjectLife | null => (kind == null ? null : LIVES[kind]);

/** Of a project that is locked: what the mutation itself has changed is in it. */
export async function fileInWork({ em }: Work, project: Project): Promise<ProjectFile> {
  const current = { projectId: project.id, supersededAt: null };
  const inOrder = { orderBy: { heldOn: 'asc', recordedAt: 'asc', id: 'asc' } } as const;
  return {
    project,
    procurement: await em.findOne(Procurement, current),
    proposal: await em.findOne(VentureProposal, current),
    contract: latestContract(await em.find(ProjectContract, current, { orderBy: { id: 'asc' } })),
    evaluations: await em.find(ProjectEvaluation, current, inOrder),
    disputes: await em.find(ProcurementDispute, current),
  };
}

export async function fileOf(project: Project, load: ProjectsLoaders): Promise<ProjectFile> {
  const [procurement, proposal, contract, evaluations, disputes] = await Promise.all([
    load.procurementByProject.load(project.id),
    load.proposalByProject.load(project.id),
    load.contractByProject.load(project.id),
    load.evaluationsByProject.load(project.id),
    load.disputesByProject.load(project.id),
  ]);
  return { project, procurement, proposal, contract, evaluations, disputes };
}

export function factsOf(
  { procurement, proposal, contract, evaluations, disputes }: ProjectFile,
  today: string,
): ProjectFacts {
  const last = (kind: 'ACCEPTANCE' | 'MIDTERM') => evaluations.findLast((evaluation) => evaluation.kind === kind);
  const noticeUntil = proposal?.noticeUntil ?? null;
  return {
    acceptancePassed: last('ACCEPTANCE')?.passed ?? null,
    midtermPassed: last('MIDTERM')?.passed ?? null,
    suspended: isSuspended(disputes, today),
    method: procurement?.method ?? null,
    aboveThreshold: procurement?.aboveThreshold ?? contract?.aboveThreshold ?? null,
    biddersQualified: procurement?.biddersQualified ?? null,
    hasApplicant: proposal?.applicantId != null,
    noticeRunsUntil: noticeUntil !== null && noticeUntil >= today ? noticeUntil : null,
  };
}

/** What the law asks of a purchase, as it stands on a day; nothing of other projects. */
export function dutiesOfFile(
  { project, procurement, contract, evaluations, disputes }: ProjectFile,
  asOf: string,
): Duty[] {
  if (project.kind !== ProjectKind.GOVERNMENT_PURCHASE) return [];
  return dutiesOf(
    {
      aboveThreshold: procurement?.aboveThreshold ?? contract?.aboveThreshold ?? null,
      procurement: project.stage === 'FAILED_BID' || project.stage === 'CANCELLED' ? null : procurement,
      contract,
      acceptances: evaluations.filter(({ kind }) => kind === 'ACCEPTANCE'),
      disputes,
    },
    asOf,
  );
}
