/** Each request's scope, made in one place: it ends when its time is up or its client has gone, whichever way it is answered. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ANONYMOUS } from '../../shared/caller.js';
import { RequestScope } from '../../shared/request-scope.js';
import { readCacheUse } from '../engine/cache-control.js';

/** The request may take `time` milliseconds from now. Nothing of it is left behind when the answer has gone out, or its socket. */
export function openScope(request: FastifyRequest, { raw }: FastifyReply, time: number): RequestScope {
  const scope = new RequestScope({
    requestId: request.id,
    caller: ANONYMOUS,
    deadline: Date.now() + time,
    cache: readCacheUse(request.headers['cache-control']),
  });
  const timer = setTimeout(() => scope.end('TIMEOUT'), time);
  const close = (): void => {
    clearTimeout(timer);
    if (!raw.writableFinished) scope.end('CANCELLED');
  };
  if (raw.destroyed) close();
  else raw.once('close', close);
  return scope;
}
