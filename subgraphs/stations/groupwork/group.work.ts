/** What can be done with a group: form it, take it through its stages, record its sessions, end it. */
import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  Float,
  ID,
  InputType,
  Int,
  Mutation,
  ObjectType,
  Resolver,
  Root,
} from 'type-graphql';
import { DateScalar, ServiceTypeCode, TargetGroupCode } from '../../../shared/scalars/index.js';
import {
  EntryInput,
  lifeResolvers,
  MoveInput,
  newId,
  Payload,
  type Act,
  type Work,
} from '../../../shared/work/index.js';
import type { Outcome } from '../../../shared/subgraph/index.js';
import { requireGuides } from '../casework/case.facts.js';
import type { Context } from '../context.js';
import { requireNotIdle } from '../order/order-facts.js';
import { ServiceSession, ServiceSessionKind, ServiceSessionState } from '../order/service-session.entity.js';
import { Group, GroupKind, GroupStage, started } from '../service/group.entity.js';
import { Station } from '../station/station.entity.js';
import { checkHours } from '../supervision/supervision.rules.js';
import { requireTerms } from '../vocabulary/term-check.js';
import { VocabularyKind } from '../vocabulary/vocabulary.entity.js';
import { Worker } from '../worker/worker.entity.js';
import { countUnfit, groupDayUnfit, groupStageUnknown } from './group.errors.js';
import { groupLife, type GroupAction } from './group.rules.js';

@InputType({ description: 'A new group (组建小组); it begins with its preparation. Its members are not told.' })
export class FormGroupInput extends EntryInput {
  @Field(() => ID, { description: 'The station, room or post (所属站点), `stn_…`.' })
  station!: string;

  @Field(() => String, { description: 'Public title (公开名称).' })
  title!: string;

  @Field(() => GroupKind, { description: 'What it is for (类型).' })
  kind!: GroupKind;

  @Field(() => Boolean, { defaultValue: false, description: "True when it is a community's feature (特色小组)." })
  isFeatured!: boolean;

  @Field(() => [TargetGroupCode], { defaultValue: [], description: 'Groups of people it is for (服务对象).' })
  targetGroups!: string[];

  @Field(() => [ServiceTypeCode], { defaultValue: [], description: 'Types of service it gives (服务类型).' })
  serviceTypes!: string[];

  @Field(() => ID, { nullable: true, description: 'Worker who leads it (带领社工), `wrk_…`.' })
  lead?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Day on which it is formed (组建日期); today when left out.',
  })
  on?: string | null;
}

@InputType({ description: 'A step of a group (小组操作).' })
export class MoveGroupInput extends MoveInput {
  @Field(() => ID, { description: 'The group (小组), `grp_…`.' })
  group!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Day of the step (日期); today when left out.' })
  on?: string | null;
}

@InputType({ description: 'A session that a group held (小组活动记录).' })
export class RecordGroupSessionInput extends MoveGroupInput {
  @Field(() => Int, { description: 'How many came (到场人数).' })
  attendance!: number;

  @Field(() => Float, { description: 'How long it took, in hours (时长).' })
  hours!: number;

  @Field(() => ID, {
    nullable: true,
    description: 'Worker who led the session (带领社工); who leads the group when left out.',
  })
  deliveredBy?: string | null;
}

@ObjectType({ description: 'What became of a change about a group (小组操作结果).', simpleResolvers: true })
export class GroupPayload extends Payload {
  @Field(() => Group, { nullable: true, description: 'The group as it now stands (小组).' })
  group!: Group | null;
}

@Resolver()
export class GroupWork {
  @Mutation(() => GroupPayload, { description: 'Forms a group (组建小组).' })
  async formGroup(
    @Arg('input', () => FormGroupInput) input: FormGroupInput,
    @Ctx() context: Context,
  ): Promise<GroupPayload> {
    const { title, kind, isFeatured, targetGroups, serviceTypes, lead = null } = input;
    await requireTerms(context.reader, [
      [VocabularyKind.TARGET_GROUP, targetGroups],
      [VocabularyKind.SERVICE_TYPE, serviceTypes],
    ]);
    const written = await context.write({ name: 'formGroup', input }, async (work) => {
      const station = await work.take(Station, input.station);
      work.markSynthetic(input.synthetic ?? false);
      const on = work.done('input.on', input.on ?? work.today);
      await requireNotIdle(work, station.id, on);
      if (lead !== null) await requireGuides(work, station.id, { leadId: lead }, on);
      const stage = GroupStage.PREPARATION;
      const row = { id: newId('grp'), stationId: station.id, title, kind, stage, isFeatured, leadId: lead };
      return work.add(
        Group,
        { ...row, targetGroups, serviceTypes, ...started(on) },
        { action: 'FORMED', why: input.why },
      );
    });
    return payload(context, written);
  }

  @Mutation(() => GroupPayload, { description: groupLife.descriptionOf('advanceGroup') })
  advanceGroup(
    @Arg('input', () => MoveGroupInput) input: MoveGroupInput,
    @Ctx() context: Context,
  ): Promise<GroupPayload> {
    return step(context, 'advanceGroup', input, { action: 'ADVANCED', why: input.why });
  }

  @Mutation(() => GroupPayload, { description: groupLife.descriptionOf('closeGroup') })
  closeGroup(
    @Arg('input', () => MoveGroupInput) input: MoveGroupInput,
    @Ctx() context: Context,
  ): Promise<GroupPayload> {
    return step(context, 'closeGroup', input, { action: 'CLOSED', why: input.why });
  }

  @Mutation(() => GroupPayload, { description: groupLife.descriptionOf('dissolveGroup') })
  dissolveGroup(
    @Arg('input', () => MoveGroupInput) input: MoveGroupInput,
    @Ctx() context: Context,
  ): Promise<GroupPayload> {
    return step(context, 'dissolveGroup', input, { action: 'DISSOLVED', why: input.why });
  }

  @Mutation(() => GroupPayload, { description: groupLife.descriptionOf('recordGroupSession') })
  async recordGroupSession(
    @Arg('input', () => RecordGroupSessionInput) input: RecordGroupSessionInput,
    @Ctx() context: Context,
  ): Promise<GroupPayload> {
    const { attendance, hours, why } = input;
    const written = await context.write({ name: 'recordGroupSession', input }, async (work) => {
      const { group, on } = await takeGroup(work, 'recordGroupSession', input);
      checkHours(hours);
      checkCount('input.attendance', attendance);
      const deliveredById = input.deliveredBy ?? group.leadId ?? null;
      if (deliveredById !== null) await requireGuides(work, group.stationId, { leadId: deliveredById }, on);
      const at = { stationId: group.stationId, siteId: group.stationId, groupId: group.id, deliveredById };
      const what = { kind: ServiceSessionKind.GROUP, state: ServiceSessionState.HELD, heldOn: on, hours, attendance };
      work.add(ServiceSession, { id: newId('ses'), ...at, ...what }, { action: 'HELD', why });
      work.tell(group, { action: 'SESSION_HELD', why });
      return group;
    });
    return payload(context, written);
  }
}

/** The group with what its life says of an action: the stage it comes to, or the refusal. */
async function takeGroup(
  work: Work,
  action: GroupAction,
  input: MoveGroupInput,
): Promise<{ group: Group; on: string; stage: GroupStage }> {
  const group = await work.take(Group, input.group, input.expectedVersion);
  const on = work.done('input.on', input.on ?? work.today);
  if (group.stage == null) throw groupStageUnknown();
  const sessions = await work.em.count(ServiceSession, { groupId: group.id, supersededAt: null });
  const stage = groupLife.move(action, group.stage, { sessions }) as GroupStage;
  if (group.startedEarliest != null && on < group.startedEarliest) throw groupDayUnfit(on, group.startedEarliest);
  return { group, on, stage };
}

async function step(context: Context, name: GroupAction, input: MoveGroupInput, act: Act): Promise<GroupPayload> {
  const written = await context.write({ name, input }, async (work) => {
    const { group, on, stage } = await takeGroup(work, name, input);
    const ended = stage === GroupStage.CLOSED || stage === GroupStage.DISSOLVED;
    return work.change(group, { stage, ...(ended && { endedOn: on }) }, act);
  });
  return payload(context, written);
}

/** Refuses a number of people that cannot be. */
export function checkCount(place: string, count: number, most = 100_000): void {
  if (count < 0 || count > most) throw countUnfit(place, count);
}

async function payload({ load }: Context, { id, event, replayed }: Outcome): Promise<GroupPayload> {
  return { group: await load.groups.byId.load(id), event, replayed };
}

@Resolver(() => Group)
export class GroupResolver {
  @FieldResolver(() => Worker, { nullable: true, description: 'Who leads it (带领社工); null when not recorded.' })
  lead(@Root() { leadId }: Group, @Ctx() { load }: Context): Promise<Worker | null> | null {
    return leadId == null ? null : load.workers.byId.load(leadId);
  }

  @FieldResolver(() => Int, { description: 'How many sessions it has held on record (活动次数).' })
  sessionsHeld(@Root() { id }: Group, @Ctx() { load }: Context): Promise<number> {
    return load.sessionsByGroup.load(id);
  }
}

export const groupWork = [
  GroupWork,
  GroupResolver,
  ...lifeResolvers(
    () => Group,
    async ({ id, stage }: Group, { load }: Context) =>
      stage == null
        ? groupLife.actions.map((action) => ({ action, to: [], refusal: groupStageUnknown() }))
        : groupLife.available(stage, { sessions: await load.sessionsByGroup.load(id) }),
  ),
];
