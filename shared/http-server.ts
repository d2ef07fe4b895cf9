/** The HTTP server under the gateway and under each room that runs alone: request ids, GraphQL-shaped failures, a clean end. */
import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import Fastify, { type FastifyError, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { GraphQLFormattedError } from 'graphql';
import { addressUnknown, INTERNAL_ERROR, requestMalformed, requestTooLarge, type HubError } from './errors.js';
import { logBug } from './log.js';
import { REQUEST_ID_HEADER, requestIdOf } from './request-id.js';

/**
 * Makes a server that reads bodies up to `bodyLimit` bytes. Whatever goes wrong before GraphQL sees a request is told in
 * GraphQL's shape, with nothing of the inside; `name` is what the log calls this server.
 */
export function makeServer(name: string, bodyLimit: number): FastifyInstance {
  const server = Fastify({
    bodyLimit,
    forceCloseConnections: 'idle',
    return503OnClosing: false, // What has come in before the door closed is answered.
    logger: false,
    genReqId: (request) => requestIdOf(request.headers[REQUEST_ID_HEADER]),
  });
  const inFlight = new Set<ServerResponse>();
  let closing = false;
  server.addHook('onRequest', async (_request, { raw }) => {
    inFlight.add(raw);
    raw.once('close', () => inFlight.delete(raw));
  });
  server.addHook('preClose', async () => {
    closing = true;
    // Node closes a connection as idle once its answer has been handed over, sent or not: so answers go out first.
    await Promise.all([...inFlight].map((answer) => once(answer, 'close')));
  });
  server.addHook('onSend', async (request, reply) => {
    void reply.header(REQUEST_ID_HEADER, request.id);
    // Else a connection whose request was in flight stays open, idle, until its keep-alive runs out more than a minute later.
    if (closing) void reply.header('connection', 'close');
  });
  server.setErrorHandler<FastifyError>((error, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status === 413) return refuse(reply, status, requestTooLarge(`The body is over ${bodyLimit} bytes`));
    if (status === 415) return refuse(reply, status, requestMalformed('The content type is not application/json'));
    if (status >= 400 && status < 500) return refuse(reply, status, requestMalformed('The body is not JSON'));
    return failInside(name, error, request, reply);
  });
  server.setNotFoundHandler((request, reply) => {
    const known = request.url.split('?')[0] === '/graphql';
    if (known) void reply.header('allow', 'POST');
    return refuse(reply, known ? 405 : 404, addressUnknown(`${request.method} ${known ? '/graphql' : 'at this path'}`));
  });
  return server;
}

export function refuse(reply: FastifyReply, status: number, { message, extensions }: HubError): FastifyReply {
  return send(reply, status, { message, extensions });
}

function failInside(name: string, error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  logBug(name, request.id, error);
  const extensions = { code: 'INTERNAL_SERVER_ERROR', requestId: request.id };
  return send(reply, 500, { message: INTERNAL_ERROR, extensions });
}

function send(reply: FastifyReply, status: number, error: GraphQLFormattedError): FastifyReply {
  return reply.code(status).send({ errors: [error] });
}
