/** What can be done with trainings: schedule one, tell who came by reference and number, call it off. */
import { Arg, Ctx, Field, Float, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { DateScalar } from '../../../shared/scalars/index.js';
import { EntryInput, lifeResolvers, MoveInput, newId, Payload, type Work } from '../../../shared/work/index.js';
import type { Outcome } from '../../../shared/subgraph/index.js';
import type { Context } from '../context.js';
import { checkCount } from '../groupwork/group.work.js';
import { countUnfit } from '../groupwork/group.errors.js';
import { held, HoldingState } from '../service/happening.entity.js';
import { Training } from '../service/training.entity.js';
import { Station } from '../station/station.entity.js';
import { checkHours } from '../supervision/supervision.rules.js';
import { WorkerCertificate } from '../worker/certificate.entity.js';
import { Worker } from '../worker/worker.entity.js';
import { workerGone } from '../worker/worker.errors.js';
import { certifiedAs, heldOn, isCertified } from '../worker/worker.rules.js';
import { TrainingAttendance } from './attendance.entity.js';
import { attendanceMissing, attendanceRepeated, stateUnrecorded } from './learning.errors.js';
import { trainingLife } from './learning.rules.js';

@InputType({ description: 'A training to be held (安排培训).' })
export class ScheduleTrainingInput extends EntryInput {
  @Field(() => ID, { description: 'The station that holds it (主办站点), `stn_…`.' })
  station!: string;

  @Field(() => String, { description: 'Title (名称).' })
  title!: string;

  @Field(() => DateScalar, { description: 'Day on which it is held (日期).' })
  on!: string;

  @Field(() => Float, { nullable: true, description: 'Length in hours (学时): more than 0, 24 at most.' })
  hours?: number | null;
}

@InputType({ description: 'Who came to a training (登记参训): workers by reference, others by number.' })
export class RecordAttendanceInput extends MoveInput {
  @Field(() => ID, { description: 'The training (培训), `trn_…`.' })
  training!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Day on which it was held (日期), where it was not the one planned.',
  })
  heldOn?: string | null;

  @Field(() => [ID], { defaultValue: [], description: 'Workers who came (参训社工), `wrk_…`.' })
  workers!: string[];

  @Field(() => Int, { defaultValue: 0, description: 'How many others came (其他参训人数).' })
  others!: number;

  @Field(() => Int, { defaultValue: 0, description: 'How many of those others hold a certificate (其他持证人数).' })
  othersCertified!: number;
}

@InputType({ description: 'A training to call off (取消培训).' })
export class CancelTrainingInput extends MoveInput {
  @Field(() => ID, { description: 'The training (培训), `trn_…`.' })
  training!: string;
}

@ObjectType({ description: 'What became of a change about a training (培训操作结果).', simpleResolvers: true })
export class TrainingPayload extends Payload {
  @Field(() => Training, { nullable: true, description: 'The training as it now stands (培训).' })
  training!: Training | null;
}

@Resolver()
export class TrainingWork {
  @Mutation(() => TrainingPayload, { description: 'Schedules a training (安排培训).' })
  async scheduleTraining(
    @Arg('input', () => ScheduleTrainingInput) input: ScheduleTrainingInput,
    @Ctx() context: Context,
  ): Promise<TrainingPayload> {
    const { title, on, hours = null } = input;
    const written = await context.write({ name: 'scheduleTraining', input }, async (work) => {
      const station = await work.take(Station, input.station);
      work.markSynthetic(input.synthetic ?? false);
      if (hours !== null) checkHours(hours);
      const row = { id: newId('trn'), stationId: station.id, title, hours, state: HoldingState.PLANNED, ...held(on) };
      return work.add(Training, row, { action: 'SCHEDULED', why: input.why });
    });
    return payload(context, written);
  }

  @Mutation(() => TrainingPayload, { description: trainingLife.descriptionOf('recordAttendance') })
  async recordAttendance(
    @Arg('input', () => RecordAttendanceInput) input: RecordAttendanceInput,
    @Ctx() context: Context,
  ): Promise<TrainingPayload> {
    const { others, othersCertified } = input;
    const written = await context.write({ name: 'recordAttendance', input }, async (work) => {
      const training = await takeTraining(work, input);
      const state = trainingLife.move('recordAttendance', training.state!, {}) as HoldingState;
      const on = work.done('input.heldOn', input.heldOn ?? training.heldOn!);
      checkCount('input.others', others);
      if (othersCertified < 0 || othersCertified > others) throw countUnfit('input.othersCertified', othersCertified);
      if (input.workers.length + others === 0) throw attendanceMissing();
      let certified = 0;
      for (const id of input.workers.toSorted()) {
        if (await attend(work, training.id, id, on)) certified += 1;
      }
      const changes = {
        state,
        attendees: (training.attendees ?? 0) + input.workers.length + others,
        certifiedAttendees: (training.certifiedAttendees ?? 0) + certified + othersCertified,
        ...held(on),
      };
      return work.change(training, changes, { action: 'ATTENDANCE_RECORDED', why: input.why });
    });
    return payload(context, written);
  }

  @Mutation(() => TrainingPayload, { description: trainingLife.descriptionOf('cancelTraining') })
  async cancelTraining(
    @Arg('input', () => CancelTrainingInput) input: CancelTrainingInput,
    @Ctx() context: Context,
  ): Promise<TrainingPayload> {
    const written = await context.write({ name: 'cancelTraining', input }, async (work) => {
      const training = await takeTraining(work, input);
      const state = trainingLife.move('cancelTraining', training.state!, {}) as HoldingState;
      return work.change(training, { state }, { action: 'CANCELLED', why: input.why });
    });
    return payload(context, written);
  }
}

async function takeTraining(work: Work, input: CancelTrainingInput): Promise<Training> {
  const training = await work.take(Training, input.training, input.expectedVersion);
  if (training.state == null) throw stateUnrecorded();
  return training;
}

/** Puts a worker down as having come; tells whether certified on the day. */
async function attend(work: Work, trainingId: string, workerId: string, on: string): Promise<boolean> {
  const worker = await work.take(Worker, workerId);
  if (!heldOn(worker, on)) throw workerGone(workerId, on);
  if (await work.em.findOne(TrainingAttendance, { trainingId, workerId, supersededAt: null })) {
    throw attendanceRepeated(workerId);
  }
  work.add(TrainingAttendance, { id: newId('tat'), trainingId, workerId });
  await work.em.flush(); // So that one who is named twice is found.
  const held = await work.em.find(WorkerCertificate, { workerId, supersededAt: null });
  return isCertified(certifiedAs(worker, held, on).level);
}

async function payload({ load }: Context, { id, event, replayed }: Outcome): Promise<TrainingPayload> {
  return { training: await load.trainings.byId.load(id), event, replayed };
}

export const trainingWork = [
  TrainingWork,
  ...lifeResolvers(
    () => Training,
    ({ state }: Training) =>
      state == null
        ? trainingLife.actions.map((action) => ({ action, to: [], refusal: stateUnrecorded() }))
        : trainingLife.available(state, {}),
  ),
];
