/** A server that ends when its last answer is out: while it closes, answers tell the client not to keep the connection. */
import type { FastifyInstance } from 'fastify';

/** Without this, a connection whose request was in flight stays open, idle, until its keep-alive runs out more than a minute later. */
export function endConnectionsOnClose(server: FastifyInstance): void {
  let closing = false;
  server.addHook('preClose', async () => void (closing = true));
  server.addHook('onSend', async (_request, reply) => {
    if (closing) void reply.header('connection', 'close');
  });
}
