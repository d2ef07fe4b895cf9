/** A room's claim of a project, brokered by its station; the states are told here, the moves come with the work of claiming. */
import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
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

  @Field(() => ClaimState, { description: 'Where it stands (状态).' })
  @Enum({ items: () => ClaimState })
  state!: ClaimState;

  @Field(() => DateScalar, { description: 'Day it was asked for (申请日期).' })
  @Property({ type: 'string' })
  requestedOn!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Day it was confirmed (确认日期); null when it was not.' })
  @Property({ type: 'string', nullable: true })
  confirmedOn?: string | null;

  @Index()
  @Property({ type: 'string', nullable: true })
  brokeredById?: string | null;

  @Field(() => StationStub, { nullable: true, description: 'The station that brokered it (牵线的社工站).' })
  get brokeredBy(): StationStub | null {
    return refer(StationStub, this.brokeredById);
  }
}
