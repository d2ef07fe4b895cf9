/** Lists of what volunteers did, and the sums of heads and hours by team, firm, station, menu item and activity. */
import { sql } from 'kysely';
import { Field, ID, InputType, registerEnumType } from 'type-graphql';
import { Conditions, defineNounList, listsOf, whereAll, type Condition } from '../../../shared/listing/index.js';
import { DateScalar } from '../../../shared/scalars/index.js';
import type { Reader } from '../../../shared/subgraph/index.js';
import { VolunteerService, VolunteerServiceStatus } from './volunteer-service.entity.js';

@InputType({ description: 'Which records of volunteer service (志愿服务记录筛选); conditions are joined by AND.' })
export class VolunteerServiceFilter {
  @Field(() => [ID], { nullable: true, description: 'Of any of these teams (志愿服务队).' })
  teamIds?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Of teams of any of these social organisations (所属社会组织).' })
  organizationIds?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Of employees or teams of any of these firms (企业).' })
  enterpriseIds?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'For any of these stations (服务站点).' })
  stationIds?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Part of any of these items of the menu (菜单项目).' })
  serviceItemIds?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Part of any of these activities (活动).' })
  activityIds?: string[] | null;

  @Field(() => [VolunteerServiceStatus], {
    nullable: true,
    description: 'In any of these states (状态); sums are of RECORDED only.',
  })
  statuses?: VolunteerServiceStatus[] | null;

  @Field(() => DateScalar, { nullable: true, description: 'Served on this day or later (服务日期起).' })
  from?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Served on this day or earlier (服务日期止).' })
  to?: string | null;
}

export const volunteerServiceList = defineNounList<VolunteerService, VolunteerServiceFilter>({
  node: VolunteerService,
  name: 'VolunteerService',
  field: 'volunteerServices',
  plural: 'records of volunteer service',
  filter: VolunteerServiceFilter,
  order: {
    SERVED_ON: { property: 'servedOn', type: 'text', description: 'Day of the service (服务日期).' },
    HEAD_COUNT: { property: 'headCount', type: 'number', description: 'How many served (参加人次).' },
  },
  where,
});

function where(filter: VolunteerServiceFilter, on: Conditions): readonly Condition[] {
  const { organizationIds } = filter;
  return [
    on.oneOf('teamId', filter.teamIds),
    organizationIds
      ? sql`volunteer_service.team_id in (select volunteer_team.id from volunteer_team where ${on.reader.among('volunteer_team.organization_id', organizationIds)})`
      : undefined,
    on.oneOf('enterpriseId', filter.enterpriseIds),
    on.oneOf('stationId', filter.stationIds),
    on.oneOf('serviceItemId', filter.serviceItemIds),
    on.oneOf('activityId', filter.activityIds),
    on.oneOf('status', filter.statuses),
    on.between('servedOn', ['from', filter.from], ['to', filter.to]),
  ];
}

/** Closed set: what sums are taken by. */
export enum VolunteerTotalBy {
  TEAM = 'TEAM',
  ENTERPRISE = 'ENTERPRISE',
  STATION = 'STATION',
  SERVICE_ITEM = 'SERVICE_ITEM',
  ACTIVITY = 'ACTIVITY',
}
registerEnumType(VolunteerTotalBy, {
  name: 'VolunteerTotalBy',
  description: 'What sums of volunteer service are taken by (汇总方式).',
  valuesConfig: {
    TEAM: { description: 'Team (志愿服务队).' },
    ENTERPRISE: { description: 'Firm of the employees or of the team (企业).' },
    STATION: { description: 'Station, room or post that it was for (服务站点).' },
    SERVICE_ITEM: { description: 'Item of the menu (菜单项目).' },
    ACTIVITY: { description: 'Activity, by its id and title (活动).' },
  },
});

const COLUMNS: Record<VolunteerTotalBy, readonly string[]> = {
  TEAM: ['team_id'],
  ENTERPRISE: ['enterprise_id'],
  STATION: ['station_id'],
  SERVICE_ITEM: ['service_item_id'],
  ACTIVITY: ['activity_id', 'title'],
};

/** One sum: null where it was not taken by that, or where the records say nothing of it. */
export interface VolunteerSum {
  readonly teamId: string | null;
  readonly enterpriseId: string | null;
  readonly stationId: string | null;
  readonly serviceItemId: string | null;
  readonly activityId: string | null;
  readonly title: string | null;
  readonly records: number;
  readonly headCount: number;
  readonly minutes: number;
}

/** Sums told at once at most. */
const MOST = 1000;

export function makeVolunteerServiceLoaders(reader: Reader) {
  return {
    volunteerServices: listsOf(reader, volunteerServiceList),
    /** Sums of what counts, the most hours first. */
    async volunteerSums(by: readonly VolunteerTotalBy[], filter: VolunteerServiceFilter): Promise<VolunteerSum[]> {
      const columns = [...new Set(by.flatMap((each) => COLUMNS[each]))];
      const on = new Conditions(reader, VolunteerService);
      const counted = whereAll(reader.db.selectFrom('volunteer_service'), [
        ...where(filter, on),
        on.oneOf('status', [VolunteerServiceStatus.RECORDED]),
      ]);
      const minutes = sql<number>`coalesce(sum(minutes_counted), 0)`;
      let query = counted
        .select(columns)
        .select([sql`count(*)`.as('records'), sql`sum(head_count)`.as('head_count'), minutes.as('minutes')])
        .groupBy(columns)
        .orderBy(minutes, 'desc');
      for (const column of columns) query = query.orderBy(reader.byCodePoint(column));
      return (await query.limit(MOST).execute()).map(sumOf);
    },
  };
}

function sumOf(row: Record<string, unknown>): VolunteerSum {
  const text = (column: string): string | null => (row[column] as string | null | undefined) ?? null;
  return {
    teamId: text('team_id'),
    enterpriseId: text('enterprise_id'),
    stationId: text('station_id'),
    serviceItemId: text('service_item_id'),
    activityId: text('activity_id'),
    title: text('title'),
    records: Number(row['records']),
    headCount: Number(row['head_count']),
    minutes: Number(row['minutes']),
  };
}
