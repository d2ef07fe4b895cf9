/** What a step of a case depends on, as the room's tables have it: inside a transaction, or read for many cases at once. */
import { recordUnknown, type Work } from '../../../shared/work/index.js';
import type { Context } from '../context.js';
import { StationParentRow } from '../station/station-parent.entity.js';
import { WorkerCertificate } from '../worker/certificate.entity.js';
import { Supervisor } from '../worker/supervisor.entity.js';
import { Worker } from '../worker/worker.entity.js';
import { workerGone } from '../worker/worker.errors.js';
import { certifiedAs, heldOn, isCertified, type HeldCertificate } from '../worker/worker.rules.js';
import { CaseConsent, type Case } from './case.entity.js';
import { leadElsewhere } from './case.errors.js';
import type { CaseFacts } from './case.rules.js';

/** Who answers for the work on a case. */
interface Guides {
  readonly leadId: string;
  readonly supervisorId?: string | null;
}

interface Found {
  readonly lead: Worker | null;
  readonly certificates: readonly HeldCertificate[];
  readonly supervisor: Supervisor | null;
  /** Certificates of the worker behind the supervisor's role. */
  readonly supervisorHolds: readonly HeldCertificate[];
}

/** Whether a certified worker stands behind the work on a day: the lead, or the supervisor. */
function isGuided({ lead, certificates, supervisor, supervisorHolds }: Found, day: string): boolean {
  const byLead = lead !== null && heldOn(lead, day) && isCertified(certifiedAs(lead, certificates, day).level);
  const bySupervisor =
    supervisor !== null && heldOn(supervisor, day) && isCertified(certifiedAs(supervisor, supervisorHolds, day).level);
  return byLead || bySupervisor;
}

export async function factsInWork(work: Work, record: Case, day: string): Promise<CaseFacts> {
  const given = { caseId: record.id, givenOn: { $lte: day }, supersededAt: null };
  const consents = await work.em.find(CaseConsent, given);
  return { ...record, guided: await guidedInWork(work, record, day), consents };
}

export async function guidedInWork(work: Work, { leadId, supervisorId }: Guides, day: string): Promise<boolean> {
  const lead = await work.em.findOne(Worker, { id: leadId });
  const supervisor = supervisorId == null ? null : await work.em.findOne(Supervisor, { id: supervisorId });
  const held = (workerId: string | null | undefined): Promise<HeldCertificate[]> =>
    workerId == null ? Promise.resolve([]) : work.em.find(WorkerCertificate, { workerId, supersededAt: null });
  const [certificates, supervisorHolds] = [await held(leadId), await held(supervisor?.workerId)];
  return isGuided({ lead, certificates, supervisor, supervisorHolds }, day);
}

/** The same for a reader, whatever the number of cases. */
export async function factsRead({ load }: Context, record: Case, day: string): Promise<CaseFacts> {
  const { leadId, supervisorId } = record;
  const [lead, certificates, supervisor, consents] = await Promise.all([
    load.workers.byId.load(leadId),
    load.certificatesByWorker({}).load(leadId),
    supervisorId == null ? null : load.supervisors.byId.load(supervisorId),
    load.consentsByCase.load(record.id),
  ]);
  const behind = supervisor?.workerId;
  const supervisorHolds = behind == null ? [] : await load.certificatesByWorker({}).load(behind);
  return { ...record, guided: isGuided({ lead, certificates, supervisor, supervisorHolds }, day), consents };
}

/** Refuses a lead or a supervisor who does not work on the day, or belongs neither to the station nor to the one that leads it. */
export async function requireGuides(
  work: Work,
  stationId: string,
  guides: Partial<Guides>,
  day: string,
): Promise<void> {
  const parents = await work.em.find(StationParentRow, { childId: stationId, supersededAt: null });
  const near = [stationId, ...parents.filter((row) => heldOn(row, day)).map(({ parentId }) => parentId)];
  for (const [entity, id] of [
    [Worker, guides.leadId],
    [Supervisor, guides.supervisorId],
  ] as const) {
    if (id == null) continue;
    const found = await work.em.findOne<Worker | Supervisor>(entity, { id, supersededAt: null });
    if (!found) throw recordUnknown(entity.name, id);
    if (!heldOn(found, day)) throw workerGone(id, day);
    if (!near.includes(found.stationId)) throw leadElsewhere(id);
  }
}
