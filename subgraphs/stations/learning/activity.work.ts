/** What can be done with activities and study visits: plan, hold, record, call off. */
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { areaUnknown } from '../../../shared/errors.js';
import { AreaRef, DateScalar } from '../../../shared/scalars/index.js';
import {
  EntryInput,
  historyResolver,
  lifeResolvers,
  MoveInput,
  newId,
  Payload,
  type Work,
} from '../../../shared/work/index.js';
import type { Outcome } from '../../../shared/subgraph/index.js';
import type { Context } from '../context.js';
import { checkCount } from '../groupwork/group.work.js';
import { Activity, ActivityKind } from '../service/activity.entity.js';
import { held, HoldingState } from '../service/happening.entity.js';
import { ParticipantOrgKind, StudyVisit } from '../service/study-visit.entity.js';
import { Station } from '../station/station.entity.js';
import { stateUnrecorded, visitUnfit } from './learning.errors.js';
import { activityLife } from './learning.rules.js';

@InputType({ description: 'An activity to be held (计划活动).' })
export class PlanActivityInput extends EntryInput {
  @Field(() => ID, { description: 'The station that holds it (主办站点), `stn_…`.' })
  station!: string;

  @Field(() => String, { description: 'Title (名称).' })
  title!: string;

  @Field(() => ActivityKind, { description: 'What it is (类型).' })
  kind!: ActivityKind;

  @Field(() => DateScalar, { description: 'Day on which it is held (日期).' })
  on!: string;
}

@InputType({ description: 'An activity that was held (登记活动).' })
export class RecordActivityInput extends PlanActivityInput {
  @Field(() => Int, { nullable: true, description: 'How many took part (参加人数).' })
  attendees?: number | null;
}

@InputType({ description: 'An activity to call off (取消活动).' })
export class CancelActivityInput extends MoveInput {
  @Field(() => ID, { description: 'The activity (活动), `act_…`.' })
  activity!: string;
}

@InputType({ description: 'An activity that was held as planned (举办活动).' })
export class HoldActivityInput extends CancelActivityInput {
  @Field(() => DateScalar, {
    nullable: true,
    description: 'Day on which it was held (日期), where it was not the one planned.',
  })
  on?: string | null;

  @Field(() => Int, { nullable: true, description: 'How many took part (参加人数).' })
  attendees?: number | null;
}

@InputType({ description: 'A study visit that was made (登记学习参访).' })
export class RecordStudyVisitInput extends EntryInput {
  @Field(() => ID, { description: 'The station that made it (组织站点), `stn_…`.' })
  station!: string;

  @Field(() => String, { description: 'Title (名称).' })
  title!: string;

  @Field(() => DateScalar, { description: 'Day on which it was made (日期).' })
  on!: string;

  @Field(() => [AreaRef], { description: 'Where it went (目的地): 1 to 50 areas.' })
  destinations!: string[];

  @Field(() => [ParticipantOrgKind], {
    defaultValue: [],
    description: 'From which kinds of body visitors came (参加机构类型).',
  })
  participantOrgKinds!: ParticipantOrgKind[];
}

@ObjectType({ description: 'What became of a change about an activity (活动操作结果).', simpleResolvers: true })
export class ActivityPayload extends Payload {
  @Field(() => Activity, { nullable: true, description: 'The activity as it now stands (活动).' })
  activity!: Activity | null;
}

@ObjectType({ description: 'What became of a record of a study visit (学习参访登记结果).', simpleResolvers: true })
export class StudyVisitPayload extends Payload {
  @Field(() => StudyVisit, { nullable: true, description: 'The study visit (学习参访).' })
  studyVisit!: StudyVisit | null;
}

@Resolver()
export class ActivityWork {
  @Mutation(() => ActivityPayload, { description: 'Plans an activity (计划活动).' })
  planActivity(
    @Arg('input', () => PlanActivityInput) input: PlanActivityInput,
    @Ctx() context: Context,
  ): Promise<ActivityPayload> {
    return enter(context, 'planActivity', input, HoldingState.PLANNED);
  }

  @Mutation(() => ActivityPayload, { description: 'Records an activity that was held (登记活动).' })
  recordActivity(
    @Arg('input', () => RecordActivityInput) input: RecordActivityInput,
    @Ctx() context: Context,
  ): Promise<ActivityPayload> {
    return enter(context, 'recordActivity', input, HoldingState.HELD);
  }

  @Mutation(() => ActivityPayload, { description: activityLife.descriptionOf('holdActivity') })
  async holdActivity(
    @Arg('input', () => HoldActivityInput) input: HoldActivityInput,
    @Ctx() context: Context,
  ): Promise<ActivityPayload> {
    const { attendees = null, why } = input;
    const written = await context.write({ name: 'holdActivity', input }, async (work) => {
      const { activity, state } = await take(work, 'holdActivity', input);
      if (attendees !== null) checkCount('input.attendees', attendees);
      const on = work.done('input.on', input.on ?? activity.heldOn!);
      return work.change(activity, { state, attendees, ...held(on) }, { action: 'HELD', why });
    });
    return payload(context, written);
  }

  @Mutation(() => ActivityPayload, { description: activityLife.descriptionOf('cancelActivity') })
  async cancelActivity(
    @Arg('input', () => CancelActivityInput) input: CancelActivityInput,
    @Ctx() context: Context,
  ): Promise<ActivityPayload> {
    const written = await context.write({ name: 'cancelActivity', input }, async (work) => {
      const { activity, state } = await take(work, 'cancelActivity', input);
      return work.change(activity, { state }, { action: 'CANCELLED', why: input.why });
    });
    return payload(context, written);
  }

  @Mutation(() => StudyVisitPayload, { description: 'Records a study visit that was made (登记学习参访).' })
  async recordStudyVisit(
    @Arg('input', () => RecordStudyVisitInput) input: RecordStudyVisitInput,
    @Ctx() context: Context,
  ): Promise<StudyVisitPayload> {
    const { title, destinations, participantOrgKinds } = input;
    if (destinations.length === 0 || destinations.length > 50) throw visitUnfit(destinations.length);
    const areas = await Promise.all(destinations.map((ref) => context.load.areaByRef.load(ref)));
    const destinationIds = areas.map((area, place) => {
      if (!area) throw areaUnknown(destinations[place]!);
      return area.id;
    });
    const written = await context.write({ name: 'recordStudyVisit', input }, async (work) => {
      const station = await work.take(Station, input.station);
      work.markSynthetic(input.synthetic ?? false);
      const on = work.done('input.on', input.on);
      const row = { id: newId('svt'), stationId: station.id, title, destinationIds, participantOrgKinds, ...held(on) };
      return work.add(StudyVisit, row, { why: input.why });
    });
    const { id, event, replayed } = written;
    return { studyVisit: await context.load.studyVisits.byId.load(id), event, replayed };
  }
}

async function enter(
  context: Context,
  name: 'planActivity' | 'recordActivity',
  input: RecordActivityInput,
  state: HoldingState,
): Promise<ActivityPayload> {
  const { title, kind, attendees = null } = input;
  const written = await context.write({ name, input }, async (work) => {
    const station = await work.take(Station, input.station);
    work.markSynthetic(input.synthetic ?? false);
    const on = state === HoldingState.HELD ? work.done('input.on', input.on) : input.on;
    if (attendees !== null) checkCount('input.attendees', attendees);
    const row = { id: newId('act'), stationId: station.id, title, kind, attendees, state, ...held(on) };
    return work.add(Activity, row, { action: state, why: input.why });
  });
  return payload(context, written);
}

async function take(
  work: Work,
  action: (typeof activityLife.actions)[number],
  input: CancelActivityInput,
): Promise<{ activity: Activity; state: HoldingState }> {
  const activity = await work.take(Activity, input.activity, input.expectedVersion);
  if (activity.state == null) throw stateUnrecorded();
  return { activity, state: activityLife.move(action, activity.state, {}) as HoldingState };
}

async function payload({ load }: Context, { id, event, replayed }: Outcome): Promise<ActivityPayload> {
  return { activity: await load.activities.byId.load(id), event, replayed };
}

export const activityWork = [
  ActivityWork,
  historyResolver(() => StudyVisit),
  ...lifeResolvers(
    () => Activity,
    ({ state }: Activity) =>
      state == null
        ? activityLife.actions.map((action) => ({ action, to: [], refusal: stateUnrecorded() }))
        : activityLife.available(state, {}),
  ),
];
