/** What may be asked of workers and supervisors. */
import { Field, InputType } from 'type-graphql';
import { filterContradictory } from '../../../shared/errors.js';
import { isOneOf } from '../list/conditions.js';
import { StationBoundFilter } from '../list/list-args.js';
import { defineNounList } from '../list/noun-list.js';
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

export const workerList = defineNounList({
  node: Worker,
  name: 'Worker',
  filter: WorkerFilter,
  dated: true,
  textIn: ['roleName'],
  order: {
    ROLE_NAME,
    CERTIFIED_YEAR: { property: 'certifiedYear', type: 'number', description: 'Year of the certificate (取证年份).' },
  },
  where(query, { certified, certificateLevels, fullTime }, column) {
    checkCertified(certified, certificateLevels);
    let narrowed = query;
    if (certified != null) {
      const levels = certified ? CERTIFIED_LEVELS : [CertificateLevel.NONE];
      narrowed = narrowed.where(isOneOf(column('certificateLevel'), levels));
    }
    if (certificateLevels) narrowed = narrowed.where(isOneOf(column('certificateLevel'), certificateLevels));
    return fullTime == null ? narrowed : narrowed.where(column('fullTime'), 'is', fullTime);
  },
});

export const supervisorList = defineNounList({
  node: Supervisor,
  name: 'Supervisor',
  filter: SupervisorFilter,
  dated: true,
  textIn: ['roleName'],
  order: { ROLE_NAME },
  where(query, { scopes, certificateLevels }, column) {
    const scoped = scopes ? query.where(isOneOf(column('scope'), scopes)) : query;
    return certificateLevels ? scoped.where(isOneOf(column('certificateLevel'), certificateLevels)) : scoped;
  },
});

function checkCertified(certified: boolean | null | undefined, levels: CertificateLevel[] | null | undefined): void {
  if (certified == null || !levels) return;
  const fits = (level: CertificateLevel): boolean => CERTIFIED_LEVELS.includes(level) === certified;
  if (!levels.some(fits))
    throw filterContradictory(`\`certified\` is ${certified}, but \`certificateLevels\` has ${levels.join(', ')}`);
}
