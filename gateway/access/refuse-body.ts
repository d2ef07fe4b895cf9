/** What a client reads when its request fails before GraphQL sees it: the same shape as any other error, and nothing of the inside. */
import type { FastifyInstance } from 'fastify';
import { INTERNAL_ERROR } from '../../shared/errors.js';
import { logBug } from '../../shared/log.js';

export function addBodyRefusals(app: FastifyInstance, bound: number): void {
  app.setErrorHandler((error: Error & { statusCode?: number }, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status === 413) {
      const message = `The request's body is over the bound of ${bound} bytes. Send a shorter query, or split it.`;
      return reply.code(413).send(answerOf(message, { code: 'REQUEST_TOO_LARGE' }));
    }
    if (status >= 400 && status < 500) {
      const message = `${error.message.replace(/\.?$/, '.')} Send JSON with \`query\` and, where needed, \`variables\` and \`operationName\`.`;
      return reply.code(status).send(answerOf(message, { code: 'REQUEST_MALFORMED' }));
    }
    logBug('gateway', request.id, error);
    return reply.code(500).send(answerOf(INTERNAL_ERROR, { code: 'INTERNAL_SERVER_ERROR', requestId: request.id }));
  });
}

function answerOf(message: string, extensions: Record<string, string>): object {
  return { errors: [{ message, extensions }] };
}
