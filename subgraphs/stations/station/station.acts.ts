/** What goes into the mutations that make stations and move them on, and what comes out. */
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import type { Outcome } from '../../../shared/subgraph/index.js';
import { AreaRef, DateScalar, PartialDate } from '../../../shared/scalars/index.js';
import { EditInput, EntryInput, MoveInput, Payload } from '../../../shared/work/index.js';
import type { Context } from '../context.js';
import { StationHostKind } from './station-host.entity.js';
import { Station, StationRole, StationServiceMode, StationStatus, StationTier } from './station.entity.js';

export const STATION = 'The station of any tier (站点), `stn_…`.';
const ON = 'When it happened (日期), as far as known; today when left out.';
const BY = 'Name of the body that decided or made the step (决定方): never a person.';

@InputType({ description: 'A station of any tier to be kept on record (登记站点).' })
export class RegisterStationInput extends EntryInput {
  @Field(() => String, { description: 'Name (名称): one station of a tier and area bears it at a time.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Generic name (通称), such as 社工驿站.' })
  genericName?: string | null;

  @Field(() => StationTier, { description: 'Tier in the network (层级).' })
  tier!: StationTier;

  @Field(() => AreaRef, { description: 'Area it stands in (所在区域).' })
  area!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The station that leads it (上级站点), `stn_…`; a room or post needs one before it is set up.',
  })
  parent?: string | null;

  @Field(() => StationStatus, {
    defaultValue: StationStatus.PLANNED,
    description: 'State in which it comes on record (登记时状态): PLANNED, PREPARING, or what it is already.',
  })
  status!: StationStatus;

  @Field(() => PartialDate, { nullable: true, description: `Since when it is in that state. ${ON}` })
  on?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'When it is due to be set up (计划建成时间).' })
  dueOn?: string | null;

  @Field(() => String, { nullable: true, description: BY })
  by?: string | null;

  @Field(() => [StationRole], { defaultValue: [], description: 'What it is to those around it (作用).' })
  roles!: StationRole[];

  @Field(() => StationServiceMode, { nullable: true, description: 'How its services reach people (服务方式).' })
  serviceMode?: StationServiceMode | null;
}

@InputType({ description: 'A post that is proposed in a host (提议设立驿站).' })
export class ProposePostInput extends EntryInput {
  @Field(() => ID, { description: 'The station that proposes it and is to lead it (上级站点), `stn_…`.' })
  station!: string;

  @Field(() => String, { description: 'Name (名称).' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Generic name (通称), such as 社工驿站.' })
  genericName?: string | null;

  @Field(() => AreaRef, { nullable: true, description: "Area it stands in (所在区域); the station's when left out." })
  area?: string | null;

  @Field(() => StationHostKind, {
    defaultValue: StationHostKind.ENTERPRISE,
    description: 'Kind of the host (依托单位类型).',
  })
  hostKind!: StationHostKind;

  @Field(() => ID, { description: 'The host (依托单位), such as a firm `ent_…`.' })
  host!: string;

  @Field(() => PartialDate, { nullable: true, description: ON })
  on?: string | null;
}

@InputType({ description: 'A station to move on (站点操作).' })
export class MoveStationInput extends MoveInput {
  @Field(() => ID, { description: STATION })
  station!: string;

  @Field(() => PartialDate, { nullable: true, description: ON })
  on?: string | null;

  @Field(() => String, { nullable: true, description: BY })
  by?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'That body, where it is a station on record (决定站点), `stn_…`.',
  })
  byStation?: string | null;
}

@InputType({
  description:
    'A step that is on record wrongly (更正状态); what was recorded stays readable by `knownAt`. What is left out stays.',
})
export class CorrectStatusInput extends EditInput {
  @Field(() => ID, { description: 'The step (状态记录), `sts_…`, of `statusHistory`.' })
  step!: string;

  @Field(() => StationStatus, { nullable: true, description: 'The state it really came into (状态).' })
  status?: StationStatus | null;

  @Field(() => PartialDate, { nullable: true, description: 'When it really did (日期).' })
  on?: string | null;

  @Field(() => String, { nullable: true, description: BY })
  by?: string | null;
}

@ObjectType({ description: 'What became of a station (站点操作结果).', simpleResolvers: true })
export class StationPayload extends Payload {
  @Field(() => Station, { nullable: true, description: 'The station as it now stands (站点).' })
  station!: Station | null;
}

export async function stationPayload({ load }: Context, { id, event, replayed }: Outcome): Promise<StationPayload> {
  return { station: await load.stationById.load(id), event, replayed };
}
