/** Logs what volunteers did: hours of a team, employees that a firm sends to an activity; and puts right what was logged wrong. */
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { DateScalar } from '../../../shared/scalars/index.js';
import type { Outcome } from '../../../shared/subgraph/index.js';
import {
  EditInput,
  EntryInput,
  lifeResolvers,
  MoveInput,
  newId,
  Payload,
  type Work,
} from '../../../shared/work/index.js';
import type { Context } from '../context.js';
import { Enterprise } from '../enterprise/enterprise.entity.js';
import { askStations } from '../link/link-party.js';
import { checkNotBefore } from '../organization/organization.rules.js';
import { volunteerPlaceUnknown, volunteerTeamNotThere } from './team.errors.js';
import { checkCounts, minutesCounted, volunteerServiceLife } from './team.rules.js';
import { HourRounding, VolunteerService, VolunteerServiceStatus } from './volunteer-service.entity.js';
import { VolunteerTeam } from './volunteer-team.entity.js';

@InputType()
export abstract class VolunteerServiceInput extends EntryInput {
  @Field(() => String, { description: 'What was done (活动名称); no names of persons.' })
  title!: string;

  @Field(() => DateScalar, { description: 'Day of the service (服务日期).' })
  on!: string;

  @Field(() => Int, { description: 'How many served (参加人次): 1 to 100000.' })
  headCount!: number;

  @Field(() => ID, { nullable: true, description: 'Station, room or post that it was for (服务站点), `stn_…`.' })
  station?: string | null;

  @Field(() => ID, { nullable: true, description: 'Item of the menu that it was part of (菜单项目), by id.' })
  serviceItem?: string | null;

  @Field(() => ID, { nullable: true, description: 'Activity on record that it was part of (活动), by id.' })
  activity?: string | null;

  @Field(() => HourRounding, {
    defaultValue: HourRounding.EXACT,
    description: 'By which rule the hours are counted (时长计算规则).',
  })
  rounding!: HourRounding;
}

@InputType({ description: 'Hours of a volunteer team on one day (登记志愿服务时长).' })
export class LogVolunteerHoursInput extends VolunteerServiceInput {
  @Field(() => ID, { description: 'The team (志愿服务队), `vtm_…`.' })
  team!: string;

  @Field(() => Int, { description: 'Minutes that each of them gave (人均分钟): 1 to 1440.' })
  minutesEach!: number;
}

@InputType({ description: 'Employees of a firm who take part in an activity (组织员工参加公益活动).' })
export class SendEmployeesToActivityInput extends VolunteerServiceInput {
  @Field(() => ID, { description: 'The firm (企业), `ent_…`.' })
  enterprise!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Minutes that each of them gave (人均分钟): 1 to 1440, if recorded.',
  })
  minutesEach?: number | null;
}

@InputType({ description: 'The right counts of a record (更正志愿服务记录).' })
export class CorrectVolunteerHoursInput extends EditInput {
  @Field(() => ID, { description: 'The record (志愿服务记录), `vsv_…`.' })
  service!: string;

  @Field(() => Int, { description: 'How many served (参加人次): 1 to 100000.' })
  headCount!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Minutes that each of them gave (人均分钟): 1 to 1440, if recorded.',
  })
  minutesEach?: number | null;
}

@InputType({ description: 'A record to take back (撤回志愿服务记录).' })
export class WithdrawVolunteerHoursInput extends MoveInput {
  @Field(() => ID, { description: 'The record (志愿服务记录), `vsv_…`.' })
  service!: string;
}

@ObjectType({
  description: 'What became of a record of volunteer service (志愿服务记录操作结果).',
  simpleResolvers: true,
})
export class VolunteerServicePayload extends Payload {
  @Field(() => VolunteerService, { nullable: true, description: 'The record as it now stands (志愿服务记录).' })
  service!: VolunteerService | null;
}

@Resolver()
export class VolunteerServiceWork {
  @Mutation(() => VolunteerServicePayload, {
    description: 'Logs what a team did on a day (登记志愿服务时长): heads and minutes, no persons.',
  })
  logVolunteerHours(
    @Arg('input', () => LogVolunteerHoursInput) input: LogVolunteerHoursInput,
    @Ctx() context: Context,
  ): Promise<VolunteerServicePayload> {
    return log(context, 'logVolunteerHours', input, async (work) => {
      const team = await work.take(VolunteerTeam, input.team);
      const { disbandedOn } = team;
      checkNotBefore('on', input.on, /^\d{4}-\d\d-\d\d$/.exec(team.establishedOn ?? '')?.[0]);
      if (disbandedOn != null && input.on >= disbandedOn) throw volunteerTeamNotThere(input.on, disbandedOn);
      return { teamId: team.id, enterpriseId: team.enterpriseId ?? null };
    });
  }

  @Mutation(() => VolunteerServicePayload, {
    description: 'Records that employees of a firm took part in an activity (组织员工参加公益活动): heads, no persons.',
  })
  sendEmployeesToActivity(
    @Arg('input', () => SendEmployeesToActivityInput) input: SendEmployeesToActivityInput,
    @Ctx() context: Context,
  ): Promise<VolunteerServicePayload> {
    return log(context, 'sendEmployeesToActivity', input, async (work) => {
      const { id } = await work.take(Enterprise, input.enterprise);
      return { teamId: null, enterpriseId: id };
    });
  }

  @Mutation(() => VolunteerServicePayload, { description: volunteerServiceLife.descriptionOf('correctVolunteerHours') })
  async correctVolunteerHours(
    @Arg('input', () => CorrectVolunteerHoursInput) input: CorrectVolunteerHoursInput,
    @Ctx() context: Context,
  ): Promise<VolunteerServicePayload> {
    const written = await context.write({ name: 'correctVolunteerHours', input }, async (work) => {
      const service = await work.take(VolunteerService, input.service, input.expectedVersion);
      volunteerServiceLife.move('correctVolunteerHours', service.status, {});
      const counts = countsOf(input.headCount, input.minutesEach, service.rounding);
      return work.change(service, counts, { action: 'CORRECTED', why: input.why });
    });
    return payload(context, written);
  }

  @Mutation(() => VolunteerServicePayload, {
    description: volunteerServiceLife.descriptionOf('withdrawVolunteerHours'),
  })
  async withdrawVolunteerHours(
    @Arg('input', () => WithdrawVolunteerHoursInput) input: WithdrawVolunteerHoursInput,
    @Ctx() context: Context,
  ): Promise<VolunteerServicePayload> {
    const written = await context.write({ name: 'withdrawVolunteerHours', input }, async (work) => {
      const service = await work.take(VolunteerService, input.service, input.expectedVersion);
      const status = volunteerServiceLife.move('withdrawVolunteerHours', service.status, {}) as VolunteerServiceStatus;
      return work.change(service, { status }, { action: 'WITHDRAWN', why: input.why });
    });
    return payload(context, written);
  }
}

type Whose = Pick<VolunteerService, 'teamId' | 'enterpriseId'>;
type LogInput = VolunteerServiceInput & { minutesEach?: number | null };

async function log(
  context: Context,
  name: string,
  input: LogInput,
  whose: (work: Work) => Promise<Whose>,
): Promise<VolunteerServicePayload> {
  const { station = null, serviceItem = null, activity = null, title, rounding, why } = input;
  const written = await context.writeKnowing(
    { name, input },
    async (lookups) => ({
      stations: await askStations(lookups, [station]),
      item: serviceItem === null || (await lookups.one('ServiceItem', serviceItem, '{ id }')) !== null,
      held: activity === null || (await lookups.one('Activity', activity, '{ id }')) !== null,
    }),
    async (work, { stations, item, held }) => {
      work.markSynthetic(input.synthetic ?? false);
      const servedOn = work.done('on', input.on);
      const by = await whose(work);
      if (station !== null && !stations.get(station)) throw volunteerPlaceUnknown('station', station);
      if (!item) throw volunteerPlaceUnknown('menu item', serviceItem!);
      if (!held) throw volunteerPlaceUnknown('activity', activity!);
      const row = {
        id: newId('vsv'),
        ...by,
        title,
        servedOn,
        stationId: station,
        serviceItemId: serviceItem,
        activityId: activity,
        rounding,
        ...countsOf(input.headCount, input.minutesEach, rounding),
        status: VolunteerServiceStatus.RECORDED,
      };
      return work.add(VolunteerService, row, { action: 'LOGGED', why });
    },
  );
  return payload(context, written);
}

function countsOf(headCount: number, minutes: number | null | undefined, rounding: HourRounding) {
  const minutesEach = minutes ?? null;
  checkCounts(headCount, minutesEach);
  const counted = minutesEach === null ? null : minutesCounted(headCount, minutesEach, rounding);
  return { headCount, minutesEach, minutesCounted: counted };
}

async function payload({ load }: Context, { id, event, replayed }: Outcome): Promise<VolunteerServicePayload> {
  return { service: await load.volunteerServices.byId.load(id), event, replayed };
}

export const volunteerServiceWork = [
  VolunteerServiceWork,
  ...lifeResolvers(
    () => VolunteerService,
    ({ status }) => volunteerServiceLife.available(status, {}),
  ),
];
