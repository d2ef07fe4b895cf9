/** What can be done about workers: hire one for a role, record and register certificates, end the work. */
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { dated } from '../../../shared/dated.entity.js';
import { DateScalar } from '../../../shared/scalars/index.js';
import { HubError } from '../../../shared/errors.js';
import {
  ActInput,
  dayInFuture,
  EditInput,
  EntryInput,
  historyResolver,
  MoveInput,
  newId,
  Payload,
  type Work,
} from '../../../shared/work/index.js';
import type { Outcome } from '../../../shared/subgraph/index.js';
import type { Context } from '../context.js';
import { Station } from '../station/station.entity.js';
import { CertificateRegistration, WorkerCertificate } from './certificate.entity.js';
import { CertificateLevel } from './certificate.enums.js';
import {
  certificateLevelNone,
  certificateMissing,
  certificateRecorded,
  endBeforeBegin,
  workerGone,
} from './worker.errors.js';
import { Worker } from './worker.entity.js';
import { heldOn, registrationTime } from './worker.rules.js';

@InputType({ description: 'A worker for a role at a station (聘用社工); never a name.' })
export class HireWorkerInput extends EntryInput {
  @Field(() => ID, { description: 'The station, room or post (所属站点), `stn_…`.' })
  station!: string;

  @Field(() => String, { description: 'Public role (公开岗位名称), such as 驻站社工; never a personal name.' })
  roleName!: string;

  @Field(() => Boolean, { nullable: true, description: 'Whether full-time (是否专职); null when not known.' })
  fullTime?: boolean | null;

  @Field(() => DateScalar, { nullable: true, description: 'First day of the work (入职日期); today when left out.' })
  from?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True when the worker surely holds no certificate (无证); certificates are recorded one by one.',
  })
  uncertified?: boolean | null;
}

@InputType({ description: 'The end of the work of a worker (离职).' })
export class EndEmploymentInput extends MoveInput {
  @Field(() => ID, { description: 'The worker (社工), `wrk_…`.' })
  worker!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'First day on which the worker no longer works (离职日期); today when left out.',
  })
  on?: string | null;
}

@InputType({ description: 'A certificate that a worker has obtained (登录证书): level and year only.' })
export class RecordCertificateInput extends ActInput {
  @Field(() => ID, { description: 'The worker (社工), `wrk_…`.' })
  worker!: string;

  @Field(() => CertificateLevel, { description: 'Level (资格等级).' })
  level!: CertificateLevel;

  @Field(() => Int, { description: 'Year in which it was obtained (取证年份).' })
  year!: number;
}

@InputType({ description: 'A certificate recorded with a wrong year (更正证书); what was recorded stays readable.' })
export class CorrectCertificateInput extends EditInput {
  @Field(() => ID, { description: 'The certificate (证书), `crt_…`.' })
  certificate!: string;

  @Field(() => Int, { description: 'The right year (取证年份).' })
  year!: number;
}

@InputType({ description: 'First registration of a certificate, or its renewal (证书登记、再登记).' })
export class RegisterCertificateInput extends ActInput {
  @Field(() => ID, { description: 'The worker (社工), `wrk_…`.' })
  worker!: string;

  @Field(() => CertificateLevel, { description: 'Level of the certificate (资格等级).' })
  level!: CertificateLevel;

  @Field(() => DateScalar, { nullable: true, description: 'Day of the registration (登记日期); today when left out.' })
  on?: string | null;
}

@ObjectType({ description: 'What became of a change about a worker (社工操作结果).', simpleResolvers: true })
export class WorkerPayload extends Payload {
  @Field(() => Worker, { nullable: true, description: 'The worker as now on record (社工).' })
  worker!: Worker | null;
}

@Resolver()
export class WorkerWork {
  @Mutation(() => WorkerPayload, { description: 'Takes a worker on for a role (聘用社工); a role, never a name.' })
  async hireWorker(
    @Arg('input', () => HireWorkerInput) input: HireWorkerInput,
    @Ctx() context: Context,
  ): Promise<WorkerPayload> {
    const written = await context.write({ name: 'hireWorker', input }, async (work) => {
      const station = await work.take(Station, input.station);
      work.markSynthetic(input.synthetic ?? false);
      const from = work.done('input.from', input.from ?? work.today);
      return work.add(
        Worker,
        {
          id: newId('wrk'),
          stationId: station.id,
          roleName: input.roleName,
          fullTime: input.fullTime ?? null,
          certificateLevel: input.uncertified ? CertificateLevel.NONE : null,
          ...dated(from),
        },
        { action: 'HIRED', why: input.why },
      );
    });
    return payload(context, written);
  }

  @Mutation(() => WorkerPayload, { description: 'Ends the work of a worker (离职).' })
  async endEmployment(
    @Arg('input', () => EndEmploymentInput) input: EndEmploymentInput,
    @Ctx() context: Context,
  ): Promise<WorkerPayload> {
    const written = await context.write({ name: 'endEmployment', input }, async (work) => {
      const worker = await work.take(Worker, input.worker, input.expectedVersion);
      const on = work.done('input.on', input.on ?? work.today);
      const begin = worker.validFromLatest ?? null;
      if (worker.validTo != null) throw workerGone(worker.id, worker.validTo);
      if (begin !== null && on < begin) throw endBeforeBegin(on, begin);
      return work.change(worker, dated(worker.validFrom ?? null, on), { action: 'ENDED', why: input.why });
    });
    return payload(context, written);
  }

  @Mutation(() => WorkerPayload, { description: 'Records that a worker has obtained a certificate (登录证书).' })
  async recordCertificate(
    @Arg('input', () => RecordCertificateInput) input: RecordCertificateInput,
    @Ctx() context: Context,
  ): Promise<WorkerPayload> {
    const { level, year } = input;
    const written = await context.write({ name: 'recordCertificate', input }, async (work) => {
      if (level === CertificateLevel.NONE) throw certificateLevelNone();
      const worker = await work.take(Worker, input.worker);
      if (await work.em.findOne(WorkerCertificate, { workerId: worker.id, level, supersededAt: null })) {
        throw certificateRecorded(level);
      }
      work.add(
        WorkerCertificate,
        { id: newId('crt'), workerId: worker.id, level, year, ...heldSince(work, year) },
        { why: input.why },
      );
      work.tell(worker, { action: 'CERTIFIED', why: input.why });
      return worker;
    });
    return payload(context, written);
  }

  @Mutation(() => WorkerPayload, {
    description: 'Corrects the year of a certificate (更正证书); `knownAt` still gives what was recorded.',
  })
  async correctCertificate(
    @Arg('input', () => CorrectCertificateInput) input: CorrectCertificateInput,
    @Ctx() context: Context,
  ): Promise<WorkerPayload> {
    const { certificate, expectedVersion, year, why } = input;
    const written = await context.write({ name: 'correctCertificate', input }, async (work) => {
      const row = await work.take(WorkerCertificate, certificate, expectedVersion);
      const worker = await work.take(Worker, row.workerId);
      row.supersededAt = work.at;
      await work.em.flush(); // The unique index holds one current row for each level.
      work.replace(
        WorkerCertificate,
        row,
        { id: newId('crt'), year, ...heldSince(work, year) },
        { action: 'CORRECTED', why },
      );
      work.tell(worker, { action: 'CERTIFICATE_CORRECTED', why });
      return worker;
    });
    return payload(context, written);
  }

  @Mutation(() => WorkerPayload, {
    description: 'Registers a certificate for three years, or renews that in its last three months (证书登记、再登记).',
  })
  async registerCertificate(
    @Arg('input', () => RegisterCertificateInput) input: RegisterCertificateInput,
    @Ctx() context: Context,
  ): Promise<WorkerPayload> {
    const { level } = input;
    const written = await context.write({ name: 'registerCertificate', input }, async (work) => {
      if (level === CertificateLevel.NONE) throw certificateLevelNone();
      const worker = await work.take(Worker, input.worker);
      const on = work.done('input.on', input.on ?? work.today);
      const held = await work.em.find(WorkerCertificate, { workerId: worker.id, level, supersededAt: null });
      if (!held.some((one) => one.year <= Number(on.slice(0, 4)) && heldOn(one, work.today))) {
        throw certificateMissing(level);
      }
      const before = await work.em.find(CertificateRegistration, { workerId: worker.id, level, supersededAt: null });
      const time = registrationTime(
        on,
        before
          .map(({ validTo }) => validTo!)
          .sort()
          .at(-1) ?? null,
      );
      if (time instanceof HubError) throw time;
      work.add(
        CertificateRegistration,
        { id: newId('crg'), workerId: worker.id, level, ...dated(time.from, time.to) },
        { why: input.why },
      );
      work.tell(worker, { action: 'REGISTERED', why: input.why });
      return worker;
    });
    return payload(context, written);
  }
}

/** Held since some day of the year; at the latest since the day it is recorded. */
function heldSince(work: Work, year: number): ReturnType<typeof dated> {
  if (`${year}-01-01` > work.today) throw dayInFuture('input.year', String(year));
  const span = dated(String(year).padStart(4, '0'));
  return { ...span, validFromLatest: span.validFromLatest! < work.today ? span.validFromLatest : work.today };
}

async function payload({ load }: Context, { id, event, replayed }: Outcome): Promise<WorkerPayload> {
  return { worker: await load.workers.byId.load(id), event, replayed };
}

export const workerWork = [WorkerWork, historyResolver(() => Worker)];
