/** Certificate levels of social workers: a closed set fixed by the state. */
import { registerEnumType } from 'type-graphql';

export enum CertificateLevel {
  NONE = 'NONE',
  ASSISTANT = 'ASSISTANT',
  SOCIAL_WORKER = 'SOCIAL_WORKER',
  SENIOR = 'SENIOR',
}
registerEnumType(CertificateLevel, {
  name: 'CertificateLevel',
  description: 'Level of the professional certificate of a social worker (社会工作者职业资格).',
  valuesConfig: {
    NONE: { description: 'Holds none (无证).' },
    ASSISTANT: { description: 'Assistant social worker (助理社会工作师), by examination.' },
    SOCIAL_WORKER: { description: 'Social worker (社会工作师), by examination.' },
    SENIOR: { description: 'Senior social worker (高级社会工作师), by examination and review.' },
  },
});

/** Certified means holding any level, whether or not the registration is current. */
export const CERTIFIED_LEVELS: readonly CertificateLevel[] = [
  CertificateLevel.ASSISTANT,
  CertificateLevel.SOCIAL_WORKER,
  CertificateLevel.SENIOR,
];
