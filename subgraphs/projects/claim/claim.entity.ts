/** A room's claim of a project, brokered by its station; while it holds one of the project's places it has that place's number. */
import { Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Directive, Field, ObjectType, registerEnumType } from 'type-graphql';
import { AreaRow } from '../../../shared/areas/area.entity.js';
import { RecordedRow } from '../../../shared/record.entity.js';
import { DateScalar } from '../../../shared/scalars/index.js';
import { Project } from '../project/project.entity.js';
import { StationStub } from '../station.stub.js';
import { refer } from '../stub.js';

export enum ClaimState {
  REQUESTED = 'REQUESTED',
  CONFIRMED = 'CONFIRMED',
  IN_DELIVERY = 'IN_DELIVERY',
  FULFILLED = 'FULFILLED',
  DECLINED = 'DECLINED',
  WITHDRAWN = 'WITHDRAWN',
  EXPIRED = 'EXPIRED',
  RELEASED = 'RELEASED',
  FAILED = 'FAILED',
}
registerEnumType(ClaimState, {
  name: 'ClaimState',
  description: 'Where a claim stands (认领状态).',
  valuesConfig: {
    REQUESTED: { description: 'The room has asked for the project (已申请).' },
    CONFIRMED: { description: 'The claim was confirmed (已确认).' },
    IN_DELIVERY: { description: 'The room is delivering it (实施中).' },
    FULFILLED: { description: 'Delivered as claimed (已完成).' },
    DECLINED: { description: 'Not confirmed (未通过).' },
    WITHDRAWN: { description: 'Taken back by the room before it was confirmed (已撤回).' },
    EXPIRED: { description: 'Never answered in time (已过期).' },
    RELEASED: { description: 'Given back after it was confirmed; its slot is free again (已释放).' },
    FAILED: { description: 'Not delivered; its slot is free again (未完成).' },
  },
});

@ObjectType({ description: 'A claim (认领): one room takes on one project.' })
@Directive('@key(fields: "id")')
@Entity({ tableName: 'claim' })
@Unique({ name: 'claim_slot_unique', properties: ['projectId', 'slot'] })
@Unique({ name: 'claim_holder_unique', properties: ['projectId', 'holderId'] })
export class Claim extends RecordedRow {
  @ManyToOne(() => Project, { mapToPk: true, fieldName: 'project_id' })
  projectId!: string;

  @Index()
  @Property({ type: 'string' })
  roomId!: string;

  @Field(() => StationStub, { nullable: true, description: 'The room that claims (认领的社会工作室).' })
  get room(): StationStub | null {
    return refer(StationStub, this.roomId);
  }

  /** The room's area, recorded with the claim: filters of claims by area mean it. */
  @ManyToOne(() => AreaRow, { mapToPk: true, fieldName: 'room_area_id', nullable: true })
  roomAreaId?: string | null;

  /** As it was written down; what is told is `stateOn` a day. */
  @Enum({ items: () => ClaimState })
  state!: ClaimState;

  /** Which of the project's places it holds, from 1; null when it holds none, or its source gave it no number. */
  @Property({ type: 'integer', nullable: true })
  slot?: number | null;

  /** The room while it holds a place with a number, so that no room holds two of one project; else null. */
  @Property({ type: 'string', nullable: true })
  holderId?: string | null;

  @Field(() => DateScalar, { description: 'Day it was asked for (申请日期).' })
  @Property({ type: 'string' })
  requestedOn!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Day it was confirmed (确认日期); null when it was not.' })
  @Property({ type: 'string', nullable: true })
  confirmedOn?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Last day on which it can be answered (答复期限); null when there is none.',
  })
  @Property({ type: 'string', nullable: true })
  expiresOn?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Day on which delivery began (开始实施日期).' })
  @Property({ type: 'string', nullable: true })
  startedOn?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'Day on which it ended (结束日期): delivered, given back, failed, declined, withdrawn or expired; null while it has not, or its source does not say.',
  })
  @Property({ type: 'string', nullable: true })
  endedOn?: string | null;

  @Index()
  @Property({ type: 'string', nullable: true })
  brokeredById?: string | null;

  @Field(() => StationStub, { nullable: true, description: 'The station that brokered it (牵线的社工站).' })
  get brokeredBy(): StationStub | null {
    return refer(StationStub, this.brokeredById);
  }
}
