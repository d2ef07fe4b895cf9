/** A case as the hub may know one: an opaque reference, group, domain, stage, dates and outcome; no name, no address, no free text. */
import { Entity, Enum, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { RecordedRow } from '../../../shared/record.entity.js';
import { DateScalar, ServiceDomainCode, ServiceTypeCode, TargetGroupCode } from '../../../shared/scalars/index.js';
import { Station } from '../station/station.entity.js';
import { Supervisor } from '../worker/supervisor.entity.js';
import { Worker } from '../worker/worker.entity.js';
import {
  AgeBand,
  CaseEndReason,
  CaseOutcome,
  CaseStage,
  ConsentGiver,
  ConsentPurpose,
  ConsentScope,
  ReferralTarget,
} from './case.enums.js';

@ObjectType({
  description:
    'A case (个案) under an opaque reference, its `id`, which only whoever works on it knows. Cases are in no list; others see aggregates.',
  simpleResolvers: true,
})
@Entity({ tableName: 'case_work' })
export class Case extends RecordedRow {
  @ManyToOne(() => Station, { mapToPk: true, fieldName: 'station_id' })
  stationId!: string;

  @Field(() => TargetGroupCode, { description: 'Group that the client belongs to (服务对象).' })
  @Property({ type: 'string' })
  targetGroup!: string;

  @Field(() => ServiceDomainCode, { nullable: true, description: 'Domain (服务领域); null when not assigned.' })
  @Property({ type: 'string', nullable: true })
  domain?: string | null;

  @Field(() => ServiceTypeCode, { nullable: true, description: 'Type of service (服务类型); null when not assigned.' })
  @Property({ type: 'string', nullable: true })
  serviceType?: string | null;

  @Field(() => AgeBand, { description: 'Age of the client as a band (年龄段).' })
  @Enum({ items: () => AgeBand })
  ageBand!: AgeBand;

  @Field(() => Boolean, {
    description:
      'True when it rests on sensitive personal information (敏感个人信息): by its group, or since the client is under 14.',
  })
  @Property({ type: 'boolean' })
  sensitive!: boolean;

  @Field(() => CaseStage, { description: 'Where it stands (阶段).' })
  @Enum({ items: () => CaseStage })
  state!: CaseStage;

  @ManyToOne(() => Worker, { mapToPk: true, fieldName: 'lead_id' })
  leadId!: string;

  @ManyToOne(() => Supervisor, { mapToPk: true, fieldName: 'supervisor_id', nullable: true })
  supervisorId?: string | null;

  @Field(() => DateScalar, { description: 'Day on which it was opened (开案日期).' })
  @Property({ type: 'string' })
  openedOn!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Day on which it came to its end (结束日期); null while open.',
  })
  @Property({ type: 'string', nullable: true })
  endedOn?: string | null;

  @Field(() => CaseOutcome, { nullable: true, description: 'Outcome (结案结果); null while it is not closed.' })
  @Enum({ items: () => CaseOutcome, nullable: true })
  outcome?: CaseOutcome | null;

  @Field(() => CaseEndReason, {
    nullable: true,
    description: 'Why it was not taken on or ended early (未接案、终止原因); null otherwise.',
  })
  @Enum({ items: () => CaseEndReason, nullable: true })
  endReason?: CaseEndReason | null;

  @Field(() => ReferralTarget, {
    nullable: true,
    description: 'Kind of body to which it is referred (转介机构类型); null when it is not.',
  })
  @Enum({ items: () => ReferralTarget, nullable: true })
  referredTo?: ReferralTarget | null;
}

/** One stay of a case in a stage; left to be counted, never shown by itself. */
@Entity({ tableName: 'case_stay' })
export class CaseStay extends RecordedRow {
  @ManyToOne(() => Case, { mapToPk: true, fieldName: 'case_id' })
  caseId!: string;

  @Enum({ items: () => CaseStage })
  stage!: CaseStage;

  @Property({ type: 'string' })
  enteredOn!: string;

  /** Null while the case is in the stage. */
  @Property({ type: 'string', nullable: true })
  leftOn?: string | null;
}

@ObjectType({
  description: 'A consent (同意书) about a case: to what, for what, given and withdrawn when. Who it was is not kept.',
  simpleResolvers: true,
})
@Entity({ tableName: 'case_consent' })
export class CaseConsent extends RecordedRow {
  @ManyToOne(() => Case, { mapToPk: true, fieldName: 'case_id' })
  caseId!: string;

  @Field(() => ConsentScope, { description: 'To what (同意范围).' })
  @Enum({ items: () => ConsentScope })
  scope!: ConsentScope;

  @Field(() => ConsentPurpose, { description: 'For what (同意目的).' })
  @Enum({ items: () => ConsentPurpose })
  purpose!: ConsentPurpose;

  @Field(() => ConsentGiver, { description: 'By whom (同意人).' })
  @Enum({ items: () => ConsentGiver })
  givenBy!: ConsentGiver;

  @Field(() => DateScalar, { description: 'Day on which it was given (同意日期).' })
  @Property({ type: 'string' })
  givenOn!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Day on which it was withdrawn (撤回日期); null while it holds.',
  })
  @Property({ type: 'string', nullable: true })
  withdrawnOn?: string | null;
}
