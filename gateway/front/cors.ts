/** Which web pages may read the hub's answers: those of the origins that the operator named, without cookies; by default none. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { REQUEST_ID_HEADER } from '../../shared/request-id.js';
import { PLAN_HEADER } from '../seen/plan-format.js';
import type { FrontSettings } from './settings.js';

export const METHODS = 'GET, HEAD, POST, OPTIONS';

const MAY_SEND = `content-type, authorization, if-none-match, ${REQUEST_ID_HEADER}, apollo-require-preflight, x-apollo-operation-name, traceparent, tracestate, ${PLAN_HEADER}`;
const MAY_READ = `etag, ${REQUEST_ID_HEADER}`;

/** Browsers ask again after this many seconds. */
const PREFLIGHT_KEPT = 600;

/** Marks every answer of `/graphql`, refusals too, for pages of the named origins. */
export function addCors(app: FastifyInstance, origins: FrontSettings['corsOrigins']): void {
  if (origins.length === 0) return;
  app.addHook('onRequest', (request, reply, done) => {
    if (!request.url.startsWith('/graphql')) return done();
    const { origin } = request.headers;
    if (origins !== '*') void reply.header('vary', 'origin');
    if (origin !== undefined && (origins === '*' || origins.includes(origin)))
      void reply.headers({
        'access-control-allow-origin': origins === '*' ? '*' : origin,
        'access-control-expose-headers': MAY_READ,
      });
    done();
  });
}

/** Answers what a browser asks before it sends a page's request; also the plain question which methods there are. */
export function answerOptions(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const allowed = reply.hasHeader('access-control-allow-origin');
  if (allowed && request.headers['access-control-request-method'] !== undefined)
    void reply.headers({
      'access-control-allow-methods': METHODS,
      'access-control-allow-headers': MAY_SEND,
      'access-control-max-age': PREFLIGHT_KEPT,
    });
  return reply.code(204).header('allow', METHODS).send();
}
