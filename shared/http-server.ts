/** The HTTP server under the gateway and under each room that runs alone: request ids, GraphQL-shaped failures, a clean end. */
import { once } from 'node:events';
import { STATUS_CODES, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import Fastify, { type FastifyError, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { GraphQLFormattedError } from 'graphql';
import { addressUnknown, INTERNAL_ERROR, requestMalformed, requestTooLarge, type HubError } from './errors.js';
import { logBug } from './log.js';
import { REQUEST_ID_HEADER, requestIdOf } from './request-id.js';

/** Said by the server itself, where Fastify and Node would answer in a shape of their own. */
const HEAD_TOO_LARGE = 'The address and the headers are over 16384 bytes';

const endings = new WeakMap<FastifyInstance, AbortController>();

/** Aborted when the server begins to close: whoever waits for something to tell is answered then. */
export function endingOf(server: FastifyInstance): AbortSignal {
  return endings.get(server)!.signal;
}

/** True when the server has been told to stop, and only answers what is in flight. */
export function isClosing(server: FastifyInstance): boolean {
  return endingOf(server).aborted;
}

/** How long a client may take to send a request, in milliseconds. */
const TIME_TO_SEND = 60_000;

/**
 * Makes a server that reads bodies up to `bodyLimit` bytes; `name` is what the log calls it, `methods` what `/graphql` allows.
 * Whatever goes wrong before GraphQL sees a request is told in GraphQL's shape, with nothing of the inside.
 */
export function makeServer(name: string, bodyLimit: number, methods = 'POST'): FastifyInstance {
  const server = Fastify({
    bodyLimit,
    forceCloseConnections: 'idle',
    return503OnClosing: false, // What has come in before the door closed is answered.
    requestTimeout: TIME_TO_SEND,
    logger: false,
    genReqId: (request) => requestIdOf(request.headers[REQUEST_ID_HEADER]),
    clientErrorHandler: refuseSocket,
    frameworkErrors: (_error, request, reply) => {
      void reply.header(REQUEST_ID_HEADER, request.id);
      refuse(reply, 400, addressUnknown(`${request.method} at this path, which is malformed,`));
    },
  });
  const inFlight = new Set<ServerResponse>();
  const ending = new AbortController();
  endings.set(server, ending);
  server.addHook('onRequest', (_request, { raw }, done) => {
    inFlight.add(raw);
    raw.once('close', () => inFlight.delete(raw));
    done();
  });
  server.addHook('preClose', async () => {
    ending.abort();
    // Node closes a connection as idle once its answer has been handed over, sent or not: so answers go out first.
    await Promise.all([...inFlight].map((answer) => once(answer, 'close')));
  });
  server.addHook('onSend', (request, reply, payload, done) => {
    void reply.header(REQUEST_ID_HEADER, request.id);
    // Else a connection whose request was in flight stays open, idle, until its keep-alive runs out more than a minute later.
    if (ending.signal.aborted) void reply.header('connection', 'close');
    done(null, payload);
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
    if (known) void reply.header('allow', methods);
    return refuse(reply, known ? 405 : 404, addressUnknown(`${request.method} ${known ? '/graphql' : 'at this path'}`));
  });
  return server;
}

/** Answers what is no HTTP request: there is nothing but a socket to answer on. */
function refuseSocket(error: Error & { readonly code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const [status, { message, extensions }] = problemOnSocket(error.code);
  const body = JSON.stringify({ errors: [{ message, extensions }] });
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'connection: close',
    'content-type: application/json; charset=utf-8',
    `content-length: ${Buffer.byteLength(body)}`,
    `${REQUEST_ID_HEADER}: ${requestIdOf(undefined)}`,
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}

function problemOnSocket(code: string | undefined): [number, HubError] {
  if (code === 'HPE_HEADER_OVERFLOW') return [431, requestTooLarge(HEAD_TOO_LARGE)];
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT')
    return [408, requestMalformed(`The request was not whole within ${TIME_TO_SEND / 1000} seconds`)];
  return [400, requestMalformed('What was sent is not HTTP')];
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
  return reply
    .code(status)
    .header('cache-control', 'no-store')
    .send({ errors: [error] });
}
