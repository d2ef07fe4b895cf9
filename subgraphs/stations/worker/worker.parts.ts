/** What workers and supervisors bring to the room. */
import { supervisionRefusals } from '../supervision/supervision.errors.js';
import { SupervisionSession } from '../supervision/supervision.entity.js';
import { supervisionResolvers } from '../supervision/supervision.resolver.js';
import { supervisionWork } from '../supervision/supervision.work.js';
import { CertificateRegistration, WorkerCertificate } from './certificate.entity.js';
import { Supervisor } from './supervisor.entity.js';
import { Worker } from './worker.entity.js';
import { workerRefusals } from './worker.errors.js';
import { workerResolvers } from './worker.resolver.js';
import { workerWork } from './worker.work.js';

export const workerParts = {
  entities: [Worker, Supervisor, WorkerCertificate, CertificateRegistration, SupervisionSession],
  resolvers: [...workerResolvers, ...workerWork, ...supervisionResolvers, ...supervisionWork],
  orphanedTypes: [],
  references: {},
  refusals: [...workerRefusals, ...supervisionRefusals],
};
