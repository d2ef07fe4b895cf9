/** What a worker holds: certificates by level and year, and the registrations that keep them current; numbers and papers are not kept. */
import { Entity, Enum, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { DatedRow } from '../../../shared/dated.entity.js';
import { CertificateLevel } from './certificate.enums.js';
import { Worker } from './worker.entity.js';

@ObjectType('WorkerCertificate', {
  description: 'A professional certificate of a worker (职业资格证书): its level and its year, never its number.',
  simpleResolvers: true,
})
@Entity({ tableName: 'worker_certificate' })
@Unique({
  name: 'worker_certificate_level_unique',
  properties: ['workerId', 'level'],
  where: 'superseded_at is null',
})
export class WorkerCertificate extends DatedRow {
  @ManyToOne(() => Worker, { mapToPk: true, fieldName: 'worker_id' })
  workerId!: string;

  @Field(() => CertificateLevel, { description: 'Level (资格等级).' })
  @Enum({ items: () => CertificateLevel })
  level!: CertificateLevel;

  @Field(() => Int, { description: 'Year in which it was obtained (取证年份).' })
  @Property({ type: 'integer' })
  year!: number;
}

@ObjectType('CertificateRegistration', {
  description:
    'Registration of a certificate (登记): it lasts three years and is renewed in the three months before its end.',
  simpleResolvers: true,
})
@Entity({ tableName: 'certificate_registration' })
@Unique({
  name: 'certificate_registration_unique',
  properties: ['workerId', 'level', 'validFrom'],
  where: 'superseded_at is null',
})
export class CertificateRegistration extends DatedRow {
  /** The worker and not the certificate's row, which a correction replaces. */
  @ManyToOne(() => Worker, { mapToPk: true, fieldName: 'worker_id' })
  workerId!: string;

  @Field(() => CertificateLevel, { description: 'Level of the certificate that is registered (资格等级).' })
  @Enum({ items: () => CertificateLevel })
  level!: CertificateLevel;
}
