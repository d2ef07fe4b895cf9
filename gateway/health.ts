/** Health for operators: is the process alive, and which subgraphs would answer now. */
import type { FastifyInstance } from 'fastify';
import { LINKABLE } from '../registry/linkable.js';
import type { Reach } from './engine/reach.js';

/**
 * `/health/live`: the process answers. `/health/ready`: 200 while at least one subgraph would answer, with the state of each;
 * a hub with a subgraph down, or a partner left out at start, still answers what it can, so it stays ready and says `degraded`.
 * What the gateway answers for itself is up as long as it is, and not told.
 */
export function addHealth(
  app: FastifyInstance,
  reach: Readonly<Record<string, Reach>>,
  leftOut: readonly string[] = [],
): void {
  app.get('/health/live', async () => ({ status: 'live' }));
  app.get('/health/ready', async (_request, reply) => {
    const others = Object.entries(reach).filter(([name]) => name !== LINKABLE);
    const states = await Promise.all(others.map(async ([name, way]) => [name, await stateOf(way)] as const));
    const up = states.filter(([, state]) => state === 'up').length;
    const status = up === states.length && leftOut.length === 0 ? 'ready' : up > 0 ? 'degraded' : 'unready';
    return reply.code(up > 0 ? 200 : 503).send({
      status,
      subgraphs: Object.fromEntries([...states, ...leftOut.map((name) => [name, 'left out'] as const)]),
    });
  });
}

async function stateOf(reach: Reach): Promise<'up' | 'down'> {
  return reach.ready().then(
    () => 'up' as const,
    () => 'down' as const,
  );
}
