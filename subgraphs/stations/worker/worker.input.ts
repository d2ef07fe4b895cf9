/** What may be asked of workers and supervisors. */
import { Field, InputType } from 'type-graphql';
import { filterContradictory } from '../../../shared/errors.js';
import { defineStationNoun, StationBoundFilter } from '../list/station-bound.js';
import { CERTIFIED_LEVELS, CertificateLevel } from './certificate.js';
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
    CERTIFIED_YEAR: { property: 'certifiedYear', type: 'number', description: 'Year of the certificate (取证年份).' },
  },
  where({ certified, certificateLevels, fullTime }, on) {
    checkCertified(certified, certificateLevels);
    const levels = certified ? CERTIFIED_LEVELS : [CertificateLevel.NONE];
    return [
      on.oneOf('certificateLevel', certified == null ? null : levels),
      on.oneOf('certificateLevel', certificateLevels),
      on.is('fullTime', fullTime),
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

function checkCertified(certified: boolean | null | undefined, levels: CertificateLevel[] | null | undefined): void {
  if (certified == null || !levels) return;
  const fits = (level: CertificateLevel): boolean => CERTIFIED_LEVELS.includes(level) === certified;
  if (!levels.some(fits))
    throw filterContradictory(`\`certified\` is ${certified}, but \`certificateLevels\` has ${levels.join(', ')}`);
}
