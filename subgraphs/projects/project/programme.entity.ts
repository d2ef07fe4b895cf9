/** A programme: the frame in which projects of one kind are called for, paid and supervised. */
import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Directive, Field, ObjectType, registerEnumType } from 'type-graphql';
import { AreaRow } from '../../../shared/areas/area.entity.js';
import { RecordedRow } from '../../../shared/record.entity.js';
import { AreaStub } from '../area.stub.js';
import { GovernmentAgencyStub } from '../government-agency.stub.js';
import { refer } from '../stub.js';
import { OriginLevel, ProjectKind } from './project.enums.js';

export enum ProgrammeKind {
  STATION_OPERATION = 'STATION_OPERATION',
  SERVICE = 'SERVICE',
  CAPACITY_BUILDING = 'CAPACITY_BUILDING',
  OTHER = 'OTHER',
}
registerEnumType(ProgrammeKind, {
  name: 'ProgrammeKind',
  description: 'What a programme is for (项目计划类型).',
  valuesConfig: {
    STATION_OPERATION: { description: 'Running social work stations (社工站服务项目).' },
    SERVICE: { description: 'Services for a group of people (服务类).' },
    CAPACITY_BUILDING: { description: 'Strengthening organisations (能力建设).' },
    OTHER: { description: 'Anything else (其他).' },
  },
});

@ObjectType({ description: 'A programme (项目计划): the frame in which projects are called for and paid.' })
@Directive('@key(fields: "id")')
@Entity({ tableName: 'programme' })
export class Programme extends RecordedRow {
  @Field(() => String, { description: 'Name (名称).' })
  @Property({ type: 'string' })
  name!: string;

  @Field(() => ProgrammeKind, { description: 'What it is for (类型).' })
  @Enum({ items: () => ProgrammeKind })
  kind!: ProgrammeKind;

  @Field(() => ProjectKind, {
    nullable: true,
    description: 'How its projects come about (实施方式), such as by government purchase; null when not stated.',
  })
  @Enum({ items: () => ProjectKind, nullable: true })
  mechanism?: ProjectKind | null;

  @Field(() => OriginLevel, { nullable: true, description: 'Level of the authority behind it (层级).' })
  @Enum({ items: () => OriginLevel, nullable: true })
  level?: OriginLevel | null;

  @ManyToOne(() => AreaRow, { mapToPk: true, fieldName: 'area_id', nullable: true })
  areaId?: string | null;

  @Field(() => AreaStub, { nullable: true, description: 'Area it is meant for (适用区域).' })
  get area(): AreaStub | null {
    return refer(AreaStub, this.areaId);
  }

  @Index()
  @Property({ type: 'string', nullable: true })
  funderId?: string | null;

  @Field(() => GovernmentAgencyStub, {
    nullable: true,
    description: 'Agency that pays for it (资助方); null when the source does not say.',
  })
  get funder(): GovernmentAgencyStub | null {
    return refer(GovernmentAgencyStub, this.funderId);
  }
}
