/** What may be asked of workers and supervisors. */
import { sql, type RawBuilder } from 'kysely';
import { Field, InputType, Int } from 'type-graphql';
import { filterContradictory } from '../../../shared/errors.js';
import { heldAt } from '../../../shared/dated.entity.js';
import type { Condition, Conditions } from '../../../shared/listing/index.js';
import { dayAsked } from '../../../shared/moment.js';
import { defineStationNoun, StationBoundFilter } from '../list/station-bound.js';
import { CERTIFIED_LEVELS, CertificateLevel } from './certificate.enums.js';
import { Supervisor, SupervisorScope } from './supervisor.entity.js';
import { Worker } from './worker.entity.js';

@InputType({ description: 'Which workers (社工筛选); conditions are joined by AND.' })
export class WorkerFilter extends StationBoundFilter {
  @Field(() => Boolean, {
    nullable: true,
    description: 'Holding a certificate of any level (true), or surely none (false) (是否持证).',
  })
  certified?: boolean | null;

  @Field(() => [CertificateLevel], { nullable: true, description: 'At any of these levels (职业资格).' })
  certificateLevels?: CertificateLevel[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Only full-time (true) or only part-time (false) (是否专职).' })
  fullTime?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'With a registration that is current (true), or without one (false) (登记有效).',
  })
  registered?: boolean | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Who work, and have had no supervision in this many days up to the day asked of (多少天内未受督导); those who came later are left out.',
  })
  unsupervisedForDays?: number | null;
}

@InputType({ description: 'Which supervisors (督导筛选); conditions are joined by AND.' })
export class SupervisorFilter extends StationBoundFilter {
  @Field(() => [SupervisorScope], { nullable: true, description: 'With any of these scopes (督导范围).' })
  scopes?: SupervisorScope[] | null;

  @Field(() => [CertificateLevel], { nullable: true, description: 'At any of these levels (职业资格).' })
  certificateLevels?: CertificateLevel[] | null;
}

const ROLE_NAME = { property: 'roleName', type: 'text', description: 'Public role, by code point (岗位).' } as const;

export const workerList = defineStationNoun({
  node: Worker,
  name: 'Worker',
  field: 'workers',
  filter: WorkerFilter,
  dated: true,
  textIn: ['roleName'],
  order: {
    ROLE_NAME,
    CERTIFIED_YEAR: {
      property: 'certifiedYear',
      type: 'number',
      description: 'Year of the certificate, where it was stated of the worker as a whole (取证年份).',
    },
  },
  where({ certified, certificateLevels, fullTime, registered, unsupervisedForDays }, on) {
    checkCertified(certified, certificateLevels);
    const levels = certified ? CERTIFIED_LEVELS : [CertificateLevel.NONE];
    return [
      atLevel(certified == null ? null : levels, on),
      atLevel(certificateLevels, on),
      on.is('fullTime', fullTime),
      registered == null ? undefined : sql<boolean>`${registrationHeld(on)} is ${sql.lit(registered)}`,
      unsupervised(unsupervisedForDays, on),
    ];
  },
});

export const supervisorList = defineStationNoun({
  node: Supervisor,
  name: 'Supervisor',
  field: 'supervisors',
  filter: SupervisorFilter,
  dated: true,
  textIn: ['roleName'],
  order: { ROLE_NAME },
  where: ({ scopes, certificateLevels }, on) => [
    on.oneOf('scope', scopes),
    on.oneOf('certificateLevel', certificateLevels),
  ],
});

/** The highest level held on the day asked of is one of these; what was stated of the worker as a whole where no certificate is held. */
function atLevel(levels: readonly CertificateLevel[] | null | undefined, on: Conditions): Condition {
  if (levels == null) return undefined;
  const held = (more: RawBuilder<boolean>): RawBuilder<boolean> => sql<boolean>`exists (select 1 from worker_certificate
    where worker_certificate.worker_id = worker.id and ${heldAt('worker_certificate', on.moment)} and ${more})`;
  const highest = CERTIFIED_LEVELS.filter((level) => levels.includes(level)).map((level) => {
    const above = CERTIFIED_LEVELS.slice(CERTIFIED_LEVELS.indexOf(level) + 1);
    const at = held(sql`worker_certificate.level = ${level}`);
    return above.length === 0
      ? at
      : sql<boolean>`(${at} and not ${held(on.reader.among('worker_certificate.level', above))})`;
  });
  const stated = sql<boolean>`(not ${held(sql`1 = 1`)} and ${on.oneOf('certificateLevel', levels)})`;
  return sql<boolean>`(${sql.join([...highest, stated], sql` or `)})`;
}

function registrationHeld(on: Conditions): RawBuilder<boolean> {
  return sql<boolean>`(exists (select 1 from certificate_registration where certificate_registration.worker_id = worker.id
    and ${heldAt('certificate_registration', on.moment)}))`;
}

/** No session in the days up to the one asked of, by a worker who has worked all that time. */
function unsupervised(days: number | null | undefined, on: Conditions): Condition {
  if (days == null) return undefined;
  const day = dayAsked(on.moment);
  const from = new Date(Date.parse(day) - Math.max(0, days) * 86_400_000).toISOString().slice(0, 10);
  return sql<boolean>`((worker.valid_from_latest is null or worker.valid_from_latest <= ${from})
    and not exists (select 1 from supervision_session where supervision_session.worker_id = worker.id
      and supervision_session.superseded_at is null
      and supervision_session.held_on > ${from} and supervision_session.held_on <= ${day}))`;
}

function checkCertified(certified: boolean | null | undefined, levels: CertificateLevel[] | null | undefined): void {
  if (certified == null || !levels) return;
  const fits = (level: CertificateLevel): boolean => CERTIFIED_LEVELS.includes(level) === certified;
  if (!levels.some(fits))
    throw filterContradictory(`\`certified\` is ${certified}, but \`certificateLevels\` has ${levels.join(', ')}`);
}
