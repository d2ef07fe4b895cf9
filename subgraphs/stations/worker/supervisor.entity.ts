/** A supervisor's role at a station: what is supervised, at which level, never who. */
import { Entity, Enum, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { DatedRow } from '../../../shared/dated.entity.js';
import { Station } from '../station/station.entity.js';
import { CertificateLevel } from './certificate.enums.js';
import { Worker } from './worker.entity.js';

/** Closed set: what a supervisor looks after. */
export enum SupervisorScope {
  STATION = 'STATION',
  ROOMS = 'ROOMS',
  WORKERS = 'WORKERS',
  CASES = 'CASES',
  GROUPS = 'GROUPS',
}
registerEnumType(SupervisorScope, {
  name: 'SupervisorScope',
  description: 'What a supervisor looks after (督导范围).',
  valuesConfig: {
    STATION: { description: 'The station as a whole (全站).' },
    ROOMS: { description: 'Its rooms (社工室).' },
    WORKERS: { description: 'Its workers (社工).' },
    CASES: { description: 'Casework (个案).' },
    GROUPS: { description: 'Group work (小组).' },
  },
});

@ObjectType({ description: 'Role of a supervisor at a station (督导), without personal data.' })
@Entity({ tableName: 'supervisor' })
export class Supervisor extends DatedRow {
  @ManyToOne(() => Station, { mapToPk: true, fieldName: 'station_id' })
  stationId!: string;

  @Field(() => SupervisorScope, { description: 'What is supervised (督导范围).' })
  @Enum({ items: () => SupervisorScope })
  scope!: SupervisorScope;

  @Field(() => String, { description: 'Public role (公开岗位名称); never a personal name.' })
  @Property({ type: 'string' })
  roleName!: string;

  @Field(() => CertificateLevel, {
    nullable: true,
    description: 'Certificate level (职业资格); null when not recorded.',
  })
  @Enum({ items: () => CertificateLevel, nullable: true })
  certificateLevel?: CertificateLevel | null;

  /** The worker of the hub who has this role; null for one from outside. Whoever delivers does not supervise it. */
  @ManyToOne(() => Worker, { mapToPk: true, fieldName: 'worker_id', nullable: true })
  workerId?: string | null;
}
