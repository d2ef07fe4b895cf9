/** What workers and supervisors bring to the room. */
import { Supervisor } from './supervisor.entity.js';
import { Worker } from './worker.entity.js';
import { workerResolvers } from './worker.resolver.js';

export const workerParts = {
  entities: [Worker, Supervisor],
  resolvers: workerResolvers,
  orphanedTypes: [],
  references: {},
};
