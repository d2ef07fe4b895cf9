/** Answers what volunteers did, one by one and in sums; never who they were. */
import { Arg, Args, Ctx, Field, FieldResolver, Float, ID, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { refuseEmptyChoices, type ListArgs } from '../../../shared/listing/index.js';
import type { Connection } from '../../../shared/paging/index.js';
import type { Context } from '../context.js';
import { Enterprise } from '../enterprise/enterprise.entity.js';
import { stationOf, StationStub } from '../station/station.stub.js';
import { VolunteerService } from './volunteer-service.entity.js';
import {
  VolunteerServiceFilter,
  volunteerServiceList,
  VolunteerTotalBy,
  type VolunteerSum,
} from './volunteer-service.list.js';
import { VolunteerTeam } from './volunteer-team.entity.js';

@ObjectType({
  description: 'A sum of volunteer service (志愿服务汇总); null where it was not taken by that.',
  simpleResolvers: true,
})
export class VolunteerTotal {
  @Field(() => StationStub, { nullable: true, description: 'Station that it was for (服务站点).' })
  station!: StationStub | null;

  @Field(() => ID, { nullable: true, description: 'Item of the menu, by id (菜单项目).' })
  serviceItemId!: string | null;

  @Field(() => ID, { nullable: true, description: 'Activity on record, by id (活动).' })
  activityId!: string | null;

  @Field(() => String, { nullable: true, description: 'What was done (活动名称).' })
  title!: string | null;

  @Field(() => Int, { description: 'How many records it sums up (记录数).' })
  records!: number;

  @Field(() => Int, { description: 'Heads, counted once for each record (参加人次); not different persons.' })
  headCount!: number;

  @Field(() => Float, { description: 'Hours of all together, by the rule of each record (志愿服务时长).' })
  hours!: number;

  teamId!: string | null;
  enterpriseId!: string | null;
}

type ServiceArgs = ListArgs<VolunteerServiceFilter>;
type Services = Promise<Connection<VolunteerService>>;

@Resolver(() => VolunteerService)
export class VolunteerServiceResolver {
  @Query(() => VolunteerService, {
    nullable: true,
    description: 'One record of volunteer service by its id (按编号查志愿服务记录); null when there is none.',
  })
  volunteerService(
    @Arg('id', () => ID, { description: 'Id of the record, `vsv_…`.' }) id: string,
    @Ctx() { load }: Context,
  ): Promise<VolunteerService | null> {
    return load.volunteerServices.byId.load(id);
  }

  @Query(() => volunteerServiceList.Connection, { description: 'Records of volunteer service (志愿服务记录列表).' })
  volunteerServices(@Args(() => volunteerServiceList.Args) args: ServiceArgs, @Ctx() { load }: Context): Services {
    return load.volunteerServices.all(args);
  }

  @Query(() => [VolunteerTotal], {
    description: 'Sums of volunteer service (志愿服务汇总), the most hours first. At most 1000.',
  })
  async volunteerTotals(
    @Arg('by', () => [VolunteerTotalBy], {
      description: 'What the sums are taken by (汇总方式): one sum for each combination.',
    })
    by: VolunteerTotalBy[],
    @Arg('filter', () => VolunteerServiceFilter, {
      nullable: true,
      description: 'Which records (筛选); all when left out.',
    })
    filter: VolunteerServiceFilter | null,
    @Ctx() { load }: Context,
  ): Promise<VolunteerTotal[]> {
    refuseEmptyChoices({ by, ...filter });
    return (await load.volunteerSums(by, filter ?? {})).map(totalOf);
  }

  @FieldResolver(() => VolunteerTeam, {
    nullable: true,
    description: 'The team (志愿服务队); null for employees that a firm sent.',
  })
  team(@Root() { teamId }: VolunteerService, @Ctx() { load }: Context): Promise<VolunteerTeam | null> {
    return teamId == null ? Promise.resolve(null) : load.volunteerTeams.byId.load(teamId);
  }

  @FieldResolver(() => Enterprise, {
    nullable: true,
    description: 'The firm of the employees, or of the team (企业); null where there is none.',
  })
  enterprise(@Root() { enterpriseId }: VolunteerService, @Ctx() { load }: Context): Promise<Enterprise | null> {
    return enterpriseId == null ? Promise.resolve(null) : load.enterprises.byId.load(enterpriseId);
  }
}

@Resolver(() => VolunteerTotal)
export class VolunteerTotalResolver {
  @FieldResolver(() => VolunteerTeam, { nullable: true, description: 'The team (志愿服务队).' })
  team(@Root() { teamId }: VolunteerTotal, @Ctx() { load }: Context): Promise<VolunteerTeam | null> {
    return teamId === null ? Promise.resolve(null) : load.volunteerTeams.byId.load(teamId);
  }

  @FieldResolver(() => Enterprise, { nullable: true, description: 'The firm of the employees or of the team (企业).' })
  enterprise(@Root() { enterpriseId }: VolunteerTotal, @Ctx() { load }: Context): Promise<Enterprise | null> {
    return enterpriseId === null ? Promise.resolve(null) : load.enterprises.byId.load(enterpriseId);
  }
}

@Resolver(() => VolunteerTeam)
export class TeamServicesResolver {
  @FieldResolver(() => volunteerServiceList.Connection, { description: 'What it did (志愿服务记录).' })
  services(
    @Root() { id }: VolunteerTeam,
    @Args(() => volunteerServiceList.Args) args: ServiceArgs,
    @Ctx() { load }: Context,
  ): Services {
    return load.volunteerServices.under('teamId', id, args);
  }
}

@Resolver(() => StationStub)
export class StationVolunteeringResolver {
  @FieldResolver(() => volunteerServiceList.Connection, {
    nullable: true,
    description: 'What volunteers did for it (志愿服务记录).',
  })
  volunteerServices(
    @Root() { id }: StationStub,
    @Args(() => volunteerServiceList.Args) args: ServiceArgs,
    @Ctx() { load }: Context,
  ): Services {
    return load.volunteerServices.under('stationId', id, args);
  }
}

function totalOf({ stationId, minutes, ...rest }: VolunteerSum): VolunteerTotal {
  const station = stationId === null ? null : stationOf(stationId);
  return Object.assign(new VolunteerTotal(), { ...rest, station, hours: minutes / 60 });
}
