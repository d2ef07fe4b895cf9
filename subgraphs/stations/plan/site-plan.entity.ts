/** A site that a build-out plan has in view for a station: in which township, in which place, how far it has come. */
import { Entity, Enum, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { AreaRow } from '../../../shared/areas/area.entity.js';
import { RecordedRow } from '../../../shared/record.entity.js';
import { DateScalar } from '../../../shared/scalars/index.js';
import { StationHostKind } from '../station/station-host.entity.js';
import { Station } from '../station/station.entity.js';
import { BuildOutPlan } from './build-out-plan.entity.js';
import { SiteCriterion, SitePlanState } from './site-plan.enums.js';

@ObjectType({
  description: 'One thing that was looked at before a site was decided on (核查记录).',
  simpleResolvers: true,
})
export class SiteCheck {
  @Field(() => SiteCriterion, { description: 'What was looked at (核查项).' })
  criterion!: SiteCriterion;

  @Field(() => Boolean, { description: 'Whether the site meets it (是否符合).' })
  met!: boolean;

  @Field(() => String, { nullable: true, description: 'What was found (说明).' })
  note!: string | null;
}

@ObjectType({
  description: 'A site of a build-out plan (选址): a place in a township where a station is to stand.',
  simpleResolvers: true,
})
@Entity({ tableName: 'site_plan' })
@Unique({
  name: 'site_plan_live_name_unique',
  properties: ['planId', 'areaId', 'name'],
  where: `superseded_at is null and state <> 'REJECTED' and state <> 'WITHDRAWN'`,
})
export class SitePlan extends RecordedRow {
  @ManyToOne(() => BuildOutPlan, { mapToPk: true, fieldName: 'plan_id' })
  planId!: string;

  @ManyToOne(() => AreaRow, { mapToPk: true, fieldName: 'area_id' })
  areaId!: string;

  @Field(() => String, { description: 'Name of the station that is to stand there (拟设站点名称).' })
  @Property({ type: 'string' })
  name!: string;

  @Field(() => SitePlanState, { description: 'How far it has come (状态).' })
  @Enum({ items: () => SitePlanState })
  state!: SitePlanState;

  @Enum({ items: () => StationHostKind, nullable: true })
  hostKind?: StationHostKind | null;

  /** Id of the host in the room that owns it. */
  @Property({ type: 'string', nullable: true })
  hostId?: string | null;

  @Field(() => [SiteCheck], {
    description: 'What was looked at before it was decided on (便民利民核查): at most 4, none before.',
  })
  @Property({ type: 'json' })
  checks: SiteCheck[] = [];

  @Field(() => String, { nullable: true, description: 'Which body decided on it (决定方); null before.' })
  @Property({ type: 'string', nullable: true })
  decidedBy?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'When that was (决定日期); null before.' })
  @Property({ type: 'string', nullable: true })
  decidedOn?: string | null;

  @ManyToOne(() => Station, { mapToPk: true, fieldName: 'station_id', nullable: true })
  stationId?: string | null;
}
