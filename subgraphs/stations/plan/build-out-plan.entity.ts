/** A plan to build out a network of stations, and the rows that hang on it: phases, targets, tenets, events. */
import { Entity, Enum, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { AreaRow } from '../../../shared/areas/area.entity.js';
import { ProvenanceBasis, ReportedFigure } from '../../../shared/figures/index.js';
import { RecordedRow } from '../../../shared/record.entity.js';
import { PartialDate, VenueKindCode } from '../../../shared/scalars/index.js';
import { BuildOutPlanStatus, PlanEventKind, PlanTenetKind } from './build-out-plan.enums.js';

@ObjectType('BuildOutPlan', {
  description:
    'A build-out plan (建设规划): how an area means to bring a station to each of its townships, phase by phase.',
})
@Directive('@key(fields: "id")')
@Entity({ tableName: 'build_out_plan' })
@Unique({
  name: 'build_out_plan_live_title_unique',
  properties: ['areaId', 'policyTitle'],
  where: `superseded_at is null and status <> 'ENDED'`,
})
export class BuildOutPlan extends RecordedRow {
  @Field(() => String, { description: 'Title of the policy document that sets it out (政策文件名称).' })
  @Property({ type: 'string' })
  policyTitle!: string;

  @Field(() => String, { nullable: true, description: 'That title in English (英文名称).' })
  @Property({ type: 'string', nullable: true })
  policyTitleEn?: string | null;

  @Field(() => ID, { nullable: true, description: 'Id of the policy document (政策文件编号), `doc_…`.' })
  @Property({ type: 'string', nullable: true })
  policyDocumentId?: string | null;

  @Field(() => BuildOutPlanStatus, { description: 'How firmly it is in force (效力).' })
  @Enum({ items: () => BuildOutPlanStatus })
  status!: BuildOutPlanStatus;

  @ManyToOne(() => AreaRow, { mapToPk: true, fieldName: 'area_id' })
  areaId!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'The year that its phases count from as year 1 (起始年); null when not known. See `baseYearBasis`.',
  })
  @Property({ type: 'integer', nullable: true })
  baseYear?: number | null;

  @Field(() => ProvenanceBasis, {
    description: 'Whether the source states the base year, or the hub infers it (依据).',
  })
  @Enum({ items: () => ProvenanceBasis })
  baseYearBasis!: ProvenanceBasis;

  @Field(() => String, { nullable: true, description: 'Why the base year is read so (说明).' })
  @Property({ type: 'text', nullable: true })
  baseYearNote?: string | null;

  @Field(() => [VenueKindCode], {
    description: 'Kinds of place that are to host its stations (依托场所类型), in the order of the source; at most 50.',
  })
  @Property({ type: 'json' })
  hostVenueKinds: string[] = [];

  @Field(() => Boolean, {
    description: 'True when the source ends that list with "and others" (等), so that there may be more.',
  })
  @Property({ type: 'boolean', default: false })
  hostVenueKindsOpenEnded: boolean = false;
}

@ObjectType('PlanPhase', {
  description: 'A phase of a plan (阶段). Phases stand at single years; a year between two may have none.',
})
@Entity({ tableName: 'plan_phase' })
export class PlanPhase extends RecordedRow {
  @ManyToOne(() => BuildOutPlan, { mapToPk: true, fieldName: 'plan_id' })
  planId!: string;

  @Field(() => Int, { description: 'Order of the phase in its plan, from 1 (次序).' })
  @Property({ type: 'integer' })
  seq!: number;

  @Field(() => String, { description: 'Name (名称).' })
  @Property({ type: 'string' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Name in English (英文名称).' })
  @Property({ type: 'string', nullable: true })
  nameEn?: string | null;

  @Field(() => Int, { description: 'In which year of the plan (第几年), 1 for its base year.' })
  @Property({ type: 'integer' })
  yearOffset!: number;
}

/** That a reported figure is a target of a plan; the number itself, its area and its day are the figure's. */
@Entity({ tableName: 'plan_target' })
export class PlanTargetRow extends RecordedRow {
  @ManyToOne(() => BuildOutPlan, { mapToPk: true, fieldName: 'plan_id' })
  planId!: string;

  @ManyToOne(() => ReportedFigure, { mapToPk: true, fieldName: 'figure_id' })
  figureId!: string;

  @Property({ type: 'integer' })
  seq!: number;
}

@ObjectType('PlanTenet', {
  description: 'Something a plan stands on (要点): a principle, its focus, support, goal, method or practice.',
})
@Entity({ tableName: 'plan_tenet' })
export class PlanTenet extends RecordedRow {
  @ManyToOne(() => BuildOutPlan, { mapToPk: true, fieldName: 'plan_id' })
  planId!: string;

  @Field(() => PlanTenetKind, { description: 'What part it has in the plan (类型).' })
  @Enum({ items: () => PlanTenetKind })
  kind!: PlanTenetKind;

  @Property({ type: 'integer' })
  seq!: number;

  @Field(() => String, { description: 'The term, in Chinese (用语).' })
  @Property({ type: 'string' })
  text!: string;

  @Field(() => String, { nullable: true, description: 'In English (英文).' })
  @Property({ type: 'string', nullable: true })
  textEn?: string | null;
}

@ObjectType('PlanEvent', { description: 'Something that happened in the course of a plan (事件).' })
@Entity({ tableName: 'plan_event' })
export class PlanEvent extends RecordedRow {
  @ManyToOne(() => BuildOutPlan, { mapToPk: true, fieldName: 'plan_id' })
  planId!: string;

  @Field(() => PlanEventKind, { description: 'What happened (类型).' })
  @Enum({ items: () => PlanEventKind })
  kind!: PlanEventKind;

  @Field(() => String, { description: 'Title or name (名称).' })
  @Property({ type: 'string' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'Title in English (英文名称).' })
  @Property({ type: 'string', nullable: true })
  titleEn?: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'When (时间), as precisely as the source has it.' })
  @Property({ type: 'string', nullable: true })
  on?: string | null;
}
