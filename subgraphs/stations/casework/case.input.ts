/** What may be sent in about a case: codes, days and references, and never a text of one's own. */
import { Field, Float, ID, InputType, Int } from 'type-graphql';
import { DateScalar, ServiceDomainCode, ServiceTypeCode, TargetGroupCode } from '../../../shared/scalars/index.js';
import { KeyInput } from '../../../shared/work/index.js';
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

@InputType({ description: 'A new case (开案); it begins with its intake. No text of one’s own is taken about a case.' })
export class OpenCaseInput extends KeyInput {
  @Field(() => ID, { description: 'The station, room or post that takes it in (所属站点), `stn_…`.' })
  station!: string;

  @Field(() => TargetGroupCode, { description: 'Group that the client belongs to (服务对象).' })
  targetGroup!: string;

  @Field(() => ServiceDomainCode, { nullable: true, description: 'Domain (服务领域).' })
  domain?: string | null;

  @Field(() => ServiceTypeCode, { nullable: true, description: 'Type of service (服务类型).' })
  serviceType?: string | null;

  @Field(() => AgeBand, { description: 'Age of the client as a band (年龄段).' })
  ageBand!: AgeBand;

  @Field(() => ID, { description: 'Worker who leads it (负责社工), `wrk_…`.' })
  lead!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Supervisor who guides it (督导), `sup_…`; needed when the lead holds no certificate.',
  })
  supervisor?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Day on which it is opened (开案日期); today when left out.',
  })
  on?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'True for what is made up (合成数据).' })
  synthetic?: boolean | null;
}

@InputType()
abstract class CaseStepInput extends KeyInput {
  @Field(() => ID, { description: 'The case (个案), `cas_…`.' })
  case!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Version of the case that the caller has seen (版本); another one is refused with `STALE_WRITE`.',
  })
  expectedVersion?: number | null;

  @Field(() => DateScalar, { nullable: true, description: 'Day of the step (日期); today when left out.' })
  on?: string | null;
}

@InputType({ description: 'A step of a case (个案操作).' })
export class MoveCaseInput extends CaseStepInput {}

@InputType({ description: 'A case to take to its next stage (推进个案).' })
export class AdvanceCaseInput extends CaseStepInput {
  @Field(() => CaseStage, {
    nullable: true,
    description: 'The stage to come to (目标阶段), where there is a choice.',
  })
  to?: CaseStage | null;
}

@InputType({ description: 'A case to close (结案).' })
export class CloseCaseInput extends CaseStepInput {
  @Field(() => CaseOutcome, { description: 'Its outcome (结案结果).' })
  outcome!: CaseOutcome;
}

@InputType({ description: 'A case not to take on, or to end early (不予接案、终止).' })
export class EndCaseInput extends CaseStepInput {
  @Field(() => CaseEndReason, { description: 'Why (原因).' })
  reason!: CaseEndReason;
}

@InputType({ description: 'A case to refer (转介).' })
export class ReferCaseInput extends CaseStepInput {
  @Field(() => ReferralTarget, { description: 'Kind of body to which it is referred (转介机构类型).' })
  to!: ReferralTarget;
}

@InputType({ description: 'Who is to answer for a case from now on (更换负责社工或督导).' })
export class AssignCaseInput extends KeyInput {
  @Field(() => ID, { description: 'The case (个案), `cas_…`.' })
  case!: string;

  @Field(() => Int, {
    description: 'Version of the case that the caller has seen (版本); another one is refused with `STALE_WRITE`.',
  })
  expectedVersion!: number;

  @Field(() => ID, { description: 'Worker who leads it (负责社工), `wrk_…`.' })
  lead!: string;

  @Field(() => ID, { nullable: true, description: 'Supervisor who guides it (督导), `sup_…`; null for none.' })
  supervisor?: string | null;
}

@InputType({ description: 'A session held with the client of a case (个案服务记录).' })
export class RecordCaseSessionInput extends CaseStepInput {
  @Field(() => Float, { description: 'How long it took, in hours (时长).' })
  hours!: number;
}

@InputType({ description: 'A consent about a case (登记同意书).' })
export class RecordConsentInput extends CaseStepInput {
  @Field(() => ConsentScope, { description: 'To what it is given (同意范围).' })
  scope!: ConsentScope;

  @Field(() => ConsentPurpose, { description: 'For what it is given (同意目的).' })
  purpose!: ConsentPurpose;

  @Field(() => ConsentGiver, { description: 'By whom it is given (同意人).' })
  givenBy!: ConsentGiver;
}

@InputType({ description: 'A consent that is withdrawn (撤回同意); at once, from today on.' })
export class WithdrawConsentInput extends KeyInput {
  @Field(() => ID, { description: 'The consent (同意书), `cns_…`.' })
  consent!: string;
}
