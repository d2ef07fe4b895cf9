/** A group of social group work, told as a whole: its kind, stage and place, never its members. */
import { Entity, Enum, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { RecordedRow } from '../../../shared/record.entity.js';
import {
  DateScalar,
  parsePartialDate,
  PartialDate,
  ServiceTypeCode,
  TargetGroupCode,
} from '../../../shared/scalars/index.js';
import { Station } from '../station/station.entity.js';
import { Worker } from '../worker/worker.entity.js';

/** Closed set: what a group is for. */
export enum GroupKind {
  MUTUAL_HELP = 'MUTUAL_HELP',
  SUPPORT = 'SUPPORT',
  FEATURED = 'FEATURED',
}
registerEnumType(GroupKind, {
  name: 'GroupKind',
  description: 'Kind of a group (小组类型).',
  valuesConfig: {
    MUTUAL_HELP: { description: 'Mutual-help group (互助小组).' },
    SUPPORT: { description: 'Support group (支持小组).' },
    FEATURED: {
      description: "Group formed as a community's feature (特色小组); not to be added up with the other kinds.",
    },
  },
});

/** Closed set: the stages of MZ/T 095-2017, and how a group ends. */
export enum GroupStage {
  PREPARATION = 'PREPARATION',
  FORMATION = 'FORMATION',
  TRANSITION = 'TRANSITION',
  MATURITY = 'MATURITY',
  TERMINATION = 'TERMINATION',
  CLOSED = 'CLOSED',
  DISSOLVED = 'DISSOLVED',
}
registerEnumType(GroupStage, {
  name: 'GroupStage',
  description: 'Stage of a group (小组阶段), by the method standard MZ/T 095-2017.',
  valuesConfig: {
    PREPARATION: { description: 'Being prepared (筹备期).' },
    FORMATION: { description: 'Taking shape (形成期).' },
    TRANSITION: { description: 'In transition (转折期).' },
    MATURITY: { description: 'Mature (成熟期).' },
    TERMINATION: { description: 'Coming to its end (结束期).' },
    CLOSED: { description: 'Ended as planned (已结束).' },
    DISSOLVED: { description: 'Ended early (提前解散).' },
  },
});

@ObjectType({ description: 'A group of social group work (小组), without its members.', simpleResolvers: true })
@Entity({ tableName: 'group_work' })
export class Group extends RecordedRow {
  @ManyToOne(() => Station, { mapToPk: true, fieldName: 'station_id' })
  stationId!: string;

  @Field(() => String, { description: 'Public title (公开名称).' })
  @Property({ type: 'string' })
  title!: string;

  @Field(() => GroupKind, { description: 'What it is for (类型).' })
  @Enum({ items: () => GroupKind })
  kind!: GroupKind;

  @Field(() => GroupStage, { nullable: true, description: 'Where it stands (阶段); null when not recorded.' })
  @Enum({ items: () => GroupStage, nullable: true })
  stage?: GroupStage | null;

  @Field(() => Boolean, { description: "True when it is a community's feature (特色小组)." })
  @Property({ type: 'boolean', default: false })
  isFeatured: boolean = false;

  @Field(() => [TargetGroupCode], { description: 'Groups of people it is for (服务对象); at most 20.' })
  @Property({ type: 'json' })
  targetGroups: string[] = [];

  @Field(() => [ServiceTypeCode], { description: 'Types of service it gives (服务类型), where known; at most 20.' })
  @Property({ type: 'json' })
  serviceTypes: string[] = [];

  @Field(() => PartialDate, { nullable: true, description: 'When it started (开始); null when not recorded.' })
  @Property({ type: 'string', nullable: true })
  startedOn?: string | null;

  /** The earliest and the latest day `startedOn` can mean; null when unknown. */
  @Property({ type: 'string', nullable: true })
  startedEarliest?: string | null;

  @Property({ type: 'string', nullable: true })
  startedLatest?: string | null;

  @ManyToOne(() => Worker, { mapToPk: true, fieldName: 'lead_id', nullable: true })
  leadId?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Day on which it was closed or dissolved (结束日期); null while it goes on, and when not recorded.',
  })
  @Property({ type: 'string', nullable: true })
  endedOn?: string | null;
}

/** The columns of a start, bounds included: `{ id, ..., ...started('2022-05') }`. */
export function started(on: string): Pick<Group, 'startedOn' | 'startedEarliest' | 'startedLatest'> {
  const { text, earliest, latest } = parsePartialDate(on);
  return { startedOn: text, startedEarliest: earliest, startedLatest: latest };
}
