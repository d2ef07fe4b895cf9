/** What can be done about supervision: give a supervisor a role, end it, record a session. */
import { Arg, Ctx, Field, Float, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { dated } from '../../../shared/dated.entity.js';
import { DateScalar } from '../../../shared/scalars/index.js';
import { EntryInput, historyResolver, MoveInput, newId, Payload, type Work } from '../../../shared/work/index.js';
import type { Outcome } from '../../../shared/subgraph/index.js';
import type { Context } from '../context.js';
import { Case } from '../casework/case.entity.js';
import { ServiceSession } from '../order/service-session.entity.js';
import { Group } from '../service/group.entity.js';
import { Station } from '../station/station.entity.js';
import { CertificateLevel } from '../worker/certificate.enums.js';
import { Supervisor, SupervisorScope } from '../worker/supervisor.entity.js';
import { Worker } from '../worker/worker.entity.js';
import { endBeforeBegin, workerGone } from '../worker/worker.errors.js';
import { heldOn } from '../worker/worker.rules.js';
import { SupervisionFunction, SupervisionSession, SupervisionSubject } from './supervision.entity.js';
import { supervisionSubjectUnclear } from './supervision.errors.js';
import { checkSupervision } from './supervision.rules.js';

@InputType({ description: 'A supervisor for a station (聘任督导): a role, never a name.' })
export class AssignSupervisorInput extends EntryInput {
  @Field(() => ID, { description: 'The station (所属站点), `stn_…`.' })
  station!: string;

  @Field(() => SupervisorScope, { description: 'What is supervised (督导范围).' })
  scope!: SupervisorScope;

  @Field(() => String, { description: 'Public role (公开岗位名称); never a personal name.' })
  roleName!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The worker who takes it on (担任督导的社工), `wrk_…`; null for one from outside.',
  })
  worker?: string | null;

  @Field(() => CertificateLevel, {
    nullable: true,
    description: 'Certificate level (职业资格) of one from outside; a worker has those on record.',
  })
  certificateLevel?: CertificateLevel | null;

  @Field(() => DateScalar, { nullable: true, description: 'First day (起始日期); today when left out.' })
  from?: string | null;
}

@InputType({ description: 'The end of the role of a supervisor (解聘督导).' })
export class EndSupervisorInput extends MoveInput {
  @Field(() => ID, { description: 'The supervisor (督导), `sup_…`.' })
  supervisor!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'First day without the role (终止日期); today when left out.',
  })
  on?: string | null;
}

@InputType({ description: 'A session of supervision that was held (督导记录); exactly one subject is named.' })
export class RecordSupervisionInput extends EntryInput {
  @Field(() => ID, { description: 'Who supervised (督导), `sup_…`.' })
  supervisor!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Day on which it was held (日期); today when left out.' })
  heldOn?: string | null;

  @Field(() => Float, { description: 'How long it took, in hours (督导时数): more than 0, 24 at most.' })
  hours!: number;

  @Field(() => [SupervisionFunction], { description: 'What it was for (督导功能), each once.' })
  functions!: SupervisionFunction[];

  @Field(() => ID, { nullable: true, description: 'The worker supervised (受督导社工), `wrk_…`.' })
  worker?: string | null;

  @Field(() => ID, { nullable: true, description: 'The case supervised (受督导个案), `cas_…`.' })
  case?: string | null;

  @Field(() => ID, { nullable: true, description: 'The group supervised (受督导小组), `grp_…`.' })
  group?: string | null;

  @Field(() => ID, { nullable: true, description: 'The room or post supervised (受督导社工室), `stn_…`.' })
  room?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'The session of service that was looked at (所督导的服务场次), `ses_…`; its deliverer cannot supervise it.',
  })
  session?: string | null;
}

@ObjectType({ description: 'What became of a change about a supervisor (督导操作结果).', simpleResolvers: true })
export class SupervisorPayload extends Payload {
  @Field(() => Supervisor, { nullable: true, description: 'The role as now on record (督导).' })
  supervisor!: Supervisor | null;
}

@ObjectType({ description: 'What became of a record of supervision (督导记录结果).', simpleResolvers: true })
export class SupervisionPayload extends Payload {
  @Field(() => SupervisionSession, { nullable: true, description: 'The session (督导记录).' })
  session!: SupervisionSession | null;
}

@Resolver()
export class SupervisionWork {
  @Mutation(() => SupervisorPayload, { description: 'Gives a supervisor a role at a station (聘任督导).' })
  async assignSupervisor(
    @Arg('input', () => AssignSupervisorInput) input: AssignSupervisorInput,
    @Ctx() context: Context,
  ): Promise<SupervisorPayload> {
    const written = await context.write({ name: 'assignSupervisor', input }, async (work) => {
      const station = await work.take(Station, input.station);
      work.markSynthetic(input.synthetic ?? false);
      const from = work.done('input.from', input.from ?? work.today);
      const worker = input.worker == null ? null : await work.take(Worker, input.worker);
      if (worker && !heldOn(worker, from)) throw workerGone(worker.id, from);
      return work.add(
        Supervisor,
        {
          id: newId('sup'),
          stationId: station.id,
          scope: input.scope,
          roleName: input.roleName,
          workerId: worker?.id ?? null,
          certificateLevel: worker ? null : (input.certificateLevel ?? null),
          ...dated(from),
        },
        { action: 'ASSIGNED', why: input.why },
      );
    });
    return supervisorPayload(context, written);
  }

  @Mutation(() => SupervisorPayload, { description: 'Ends the role of a supervisor (解聘督导).' })
  async endSupervisor(
    @Arg('input', () => EndSupervisorInput) input: EndSupervisorInput,
    @Ctx() context: Context,
  ): Promise<SupervisorPayload> {
    const written = await context.write({ name: 'endSupervisor', input }, async (work) => {
      const supervisor = await work.take(Supervisor, input.supervisor, input.expectedVersion);
      const on = work.done('input.on', input.on ?? work.today);
      const begin = supervisor.validFromLatest ?? null;
      if (supervisor.validTo != null) throw workerGone(supervisor.id, supervisor.validTo);
      if (begin !== null && on < begin) throw endBeforeBegin(on, begin);
      return work.change(supervisor, dated(supervisor.validFrom ?? null, on), { action: 'ENDED', why: input.why });
    });
    return supervisorPayload(context, written);
  }

  @Mutation(() => SupervisionPayload, {
    description: 'Records a session of supervision (登记督导) of a worker, a case, a group or a room.',
  })
  async recordSupervision(
    @Arg('input', () => RecordSupervisionInput) input: RecordSupervisionInput,
    @Ctx() context: Context,
  ): Promise<SupervisionPayload> {
    const written = await context.write({ name: 'recordSupervision', input }, async (work) => {
      const on = work.done('input.heldOn', input.heldOn ?? work.today);
      const of = await subjectOf(work, input);
      const supervisor = await work.take(Supervisor, input.supervisor);
      work.markSynthetic(input.synthetic ?? false);
      if (!heldOn(supervisor, on)) throw workerGone(supervisor.id, on);
      if (of.subject === SupervisionSubject.WORKER) await requireAtWork(work, of.workerId!, on);
      const session = input.session == null ? null : await work.take(ServiceSession, input.session);
      checkSupervision({
        hours: input.hours,
        functions: input.functions,
        supervisingWorker: supervisor.workerId ?? null,
        deliveredBy: [of.workerId, session?.deliveredById],
      });
      return work.add(
        SupervisionSession,
        {
          id: newId('svs'),
          stationId: supervisor.stationId,
          supervisorId: supervisor.id,
          heldOn: on,
          hours: input.hours,
          functions: input.functions,
          ...of,
        },
        of.subject === SupervisionSubject.CASE ? {} : { why: input.why },
      );
    });
    const { id, event, replayed } = written;
    return { session: await context.load.supervisions.byId.load(id), event, replayed };
  }
}

type Subject = Pick<SupervisionSession, 'subject' | 'workerId' | 'caseId' | 'groupId' | 'roomId'>;

/** The one subject that is named, and whose work it is. */
async function subjectOf(work: Work, input: RecordSupervisionInput): Promise<Subject> {
  const named = [input.worker, input.case, input.group, input.room].filter((id) => id != null);
  if (named.length !== 1) throw supervisionSubjectUnclear(named.length);
  if (input.case != null) {
    const { id, leadId } = await work.take(Case, input.case);
    return { subject: SupervisionSubject.CASE, caseId: id, workerId: leadId };
  }
  if (input.group != null) {
    const { id, leadId } = await work.take(Group, input.group);
    return { subject: SupervisionSubject.GROUP, groupId: id, workerId: leadId ?? null };
  }
  if (input.room != null) {
    return { subject: SupervisionSubject.ROOM, roomId: (await work.take(Station, input.room)).id };
  }
  return { subject: SupervisionSubject.WORKER, workerId: input.worker! };
}

async function requireAtWork(work: Work, id: string, day: string): Promise<void> {
  if (!heldOn(await work.take(Worker, id), day)) throw workerGone(id, day);
}

async function supervisorPayload({ load }: Context, { id, event, replayed }: Outcome): Promise<SupervisorPayload> {
  return { supervisor: await load.supervisors.byId.load(id), event, replayed };
}

export const supervisionWork = [
  SupervisionWork,
  historyResolver(() => Supervisor),
  historyResolver(() => SupervisionSession),
];
