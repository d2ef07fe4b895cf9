/** A session of supervision: who was supervised in which role or work, by which supervisor, for how long, to what end. */
import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, Float, ObjectType, registerEnumType } from 'type-graphql';
import { RecordedRow } from '../../../shared/record.entity.js';
import { DateScalar } from '../../../shared/scalars/index.js';
import { Station } from '../station/station.entity.js';
import { Supervisor } from '../worker/supervisor.entity.js';
import { Worker } from '../worker/worker.entity.js';
import { Group } from '../service/group.entity.js';

/** Closed set: the three functions of supervision. */
export enum SupervisionFunction {
  EDUCATIONAL = 'EDUCATIONAL',
  ADMINISTRATIVE = 'ADMINISTRATIVE',
  SUPPORTIVE = 'SUPPORTIVE',
}
registerEnumType(SupervisionFunction, {
  name: 'SupervisionFunction',
  description: 'What a session of supervision is for (督导功能).',
  valuesConfig: {
    EDUCATIONAL: { description: 'To teach and to improve the work (教育性督导).' },
    ADMINISTRATIVE: { description: 'To see that the work is done as it should be (行政性督导).' },
    SUPPORTIVE: { description: 'To support whoever does the work (支持性督导).' },
  },
});

/** Closed set: what is supervised. */
export enum SupervisionSubject {
  WORKER = 'WORKER',
  CASE = 'CASE',
  GROUP = 'GROUP',
  ROOM = 'ROOM',
}
registerEnumType(SupervisionSubject, {
  name: 'SupervisionSubject',
  description: 'What is supervised in a session (督导对象).',
  valuesConfig: {
    WORKER: { description: 'A worker (社工).' },
    CASE: { description: 'A case (个案); which one is not shown.' },
    GROUP: { description: 'A group (小组).' },
    ROOM: { description: 'A room or post (社工室、驿站).' },
  },
});

@ObjectType({ description: 'A session of supervision (督导记录), without personal data.', simpleResolvers: true })
@Entity({ tableName: 'supervision_session' })
@Index({ properties: ['workerId', 'heldOn'] })
export class SupervisionSession extends RecordedRow {
  /** The supervisor's station. */
  @ManyToOne(() => Station, { mapToPk: true, fieldName: 'station_id' })
  stationId!: string;

  @ManyToOne(() => Supervisor, { mapToPk: true, fieldName: 'supervisor_id' })
  supervisorId!: string;

  @Field(() => DateScalar, { description: 'Day on which it was held (日期).' })
  @Property({ type: 'string' })
  heldOn!: string;

  @Field(() => Float, { description: 'How long it took, in hours (督导时数).' })
  @Property({ type: 'double' })
  hours!: number;

  @Field(() => [SupervisionFunction], { description: 'What it was for (督导功能); at most 3.' })
  @Property({ type: 'json' })
  functions: SupervisionFunction[] = [];

  @Field(() => SupervisionSubject, { description: 'What was supervised (督导对象).' })
  @Enum({ items: () => SupervisionSubject })
  subject!: SupervisionSubject;

  /** Whose work it was: the worker, or who led the case or the group on that day. */
  @ManyToOne(() => Worker, { mapToPk: true, fieldName: 'worker_id', nullable: true })
  workerId?: string | null;

  /** Never shown: a case is not to be found by who was supervised. */
  @Index()
  @Property({ type: 'string', nullable: true })
  caseId?: string | null;

  @ManyToOne(() => Group, { mapToPk: true, fieldName: 'group_id', nullable: true })
  groupId?: string | null;

  @ManyToOne(() => Station, { mapToPk: true, fieldName: 'room_id', nullable: true })
  roomId?: string | null;
}
