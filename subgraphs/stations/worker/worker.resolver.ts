/** Workers and supervisors: by id, as lists as of a day, and under their station; what workers hold, and how they are supervised. */
import { Args, ArgsType, Ctx, Field, FieldResolver, Float, Int, Resolver, Root } from 'type-graphql';
import { checkRange } from '../../../shared/listing/index.js';
import { MomentArgs } from '../../../shared/moment-args.js';
import { dayAsked } from '../../../shared/moment.js';
import { DateScalar } from '../../../shared/scalars/index.js';
import type { Context } from '../context.js';
import { stationNounResolvers } from '../list/station-noun.resolver.js';
import { CertificateRegistration, WorkerCertificate } from './certificate.entity.js';
import { CertificateLevel } from './certificate.enums.js';
import { Supervisor } from './supervisor.entity.js';
import { Worker } from './worker.entity.js';
import { supervisorList, workerList } from './worker.input.js';
import { certifiedAs, heldOn } from './worker.rules.js';

@ArgsType()
export class DaySpanArgs {
  @Field(() => DateScalar, { nullable: true, description: 'First day (起始日期); no bound when left out.' })
  from?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day (截止日期); no bound when left out.' })
  to?: string | null;
}

@Resolver(() => Worker)
export class WorkerResolver {
  @FieldResolver(() => CertificateLevel, {
    nullable: true,
    description: 'Highest certificate held on a day (职业资格); NONE for surely none, null when not recorded.',
  })
  async certificateLevel(
    @Root() worker: Worker,
    @Args(() => MomentArgs) moment: MomentArgs,
    @Ctx() context: Context,
  ): Promise<CertificateLevel | null> {
    return (await certifiedOn(worker, moment, context)).level as CertificateLevel | null;
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'Year of that certificate (取证年份); null when not recorded.',
  })
  async certifiedYear(
    @Root() worker: Worker,
    @Args(() => MomentArgs) moment: MomentArgs,
    @Ctx() context: Context,
  ): Promise<number | null> {
    return (await certifiedOn(worker, moment, context)).year;
  }

  @FieldResolver(() => [WorkerCertificate], {
    description: 'Certificates held on a day (持有证书), the oldest first; at most 3.',
  })
  async certificates(
    @Root() { id }: Worker,
    @Args(() => MomentArgs) moment: MomentArgs,
    @Ctx() { load }: Context,
  ): Promise<WorkerCertificate[]> {
    const rows = await load.certificatesByWorker({ knownAt: moment.knownAt }).load(id);
    return rows.filter((row) => heldOn(row, dayAsked(moment)));
  }

  @FieldResolver(() => [CertificateRegistration], {
    description:
      'Registrations that are current on a day (有效登记); at most 3. To be certified is one thing, to be registered and current another.',
  })
  async registrations(
    @Root() { id }: Worker,
    @Args(() => MomentArgs) moment: MomentArgs,
    @Ctx() { load }: Context,
  ): Promise<CertificateRegistration[]> {
    const rows = await load.registrationsByWorker({ knownAt: moment.knownAt }).load(id);
    return rows.filter((row) => heldOn(row, dayAsked(moment)));
  }

  @FieldResolver(() => Float, { description: 'Hours of supervision received in a span of days (受督导时数).' })
  async supervisionHours(
    @Root() { id }: Worker,
    @Args(() => DaySpanArgs) { from, to }: DaySpanArgs,
    @Ctx() { load }: Context,
  ): Promise<number> {
    checkRange(['from', from], ['to', to]);
    return load.supervisionHoursByWorker({ from: from ?? null, to: to ?? null }).load(id);
  }
}

@Resolver(() => Supervisor)
export class SupervisorResolver {
  @FieldResolver(() => Worker, {
    nullable: true,
    description: 'The worker who has this role (担任督导的社工); null for a supervisor from outside.',
  })
  worker(@Root() { workerId }: Supervisor, @Ctx() { load }: Context): Promise<Worker | null> | null {
    return workerId == null ? null : load.workers.byId.load(workerId);
  }
}

async function certifiedOn(
  worker: Worker,
  moment: MomentArgs,
  { load }: Context,
): Promise<ReturnType<typeof certifiedAs>> {
  const held = await load.certificatesByWorker({ knownAt: moment.knownAt }).load(worker.id);
  return certifiedAs(worker, held, dayAsked(moment));
}

export const workerResolvers = [
  ...stationNounResolvers(workerList, {
    one: 'worker',
    told: 'Workers (社工)',
    prefix: 'wrk',
    loaders: ({ load }) => load.workers,
  }),
  ...stationNounResolvers(supervisorList, {
    one: 'supervisor',
    told: 'Supervisors (督导)',
    prefix: 'sup',
    loaders: ({ load }) => load.supervisors,
  }),
  WorkerResolver,
  SupervisorResolver,
];
