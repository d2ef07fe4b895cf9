/** From a client's socket to Apollo Server, or past it to the engine, and back: `/graphql` as GraphQL over HTTP describes it. */
import { HeaderMap, type ApolloServer, type ContextThunk } from '@apollo/server';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { requestMalformed } from '../../shared/errors.js';
import { refuse } from '../../shared/http-server.js';
import type { RequestScope } from '../../shared/request-scope.js';
import { batchRefused } from '../access/codes.js';
import type { RequestContext } from '../engine/hub-gateway.js';
import { Body } from './body.js';
import { addCors, answerOptions } from './cors.js';
import type { Direct } from './direct.js';
import { openScope } from './scope.js';
import { sendAnswer, type HttpAnswer } from './send.js';
import type { FrontSettings } from './settings.js';
import type { Statuses } from './statuses.js';

export interface FrontOptions {
  readonly apollo: ApolloServer<RequestContext>;
  readonly statuses: Statuses;
  readonly settings: FrontSettings;
  /** The short way; without one everything goes through Apollo Server. */
  readonly direct?: Direct | undefined;
  /** How long a request may take, in milliseconds. */
  readonly deadline: number;
}

/** Adds `/graphql`. GET is for queries; POST is for all; what is odd about either, Apollo Server decides. */
export function addFront(app: FastifyInstance, options: FrontOptions): void {
  const { settings, deadline, direct } = options;
  addCors(app, settings.corsOrigins);
  app.options('/graphql', answerOptions);
  app.route({
    method: ['GET', 'HEAD', 'POST'],
    url: '/graphql',
    async handler(request, reply) {
      if (isOtherCharset(request.headers['content-type']))
        return refuse(reply, 415, requestMalformed('The body is not in UTF-8'));
      const { body } = request;
      if (Array.isArray(body) && (settings.batch === 0 || body.length > settings.batch))
        return refuse(reply, 400, batchRefused(settings.batch));
      const scope = openScope(request, reply, deadline);
      const known = await direct?.find(request, scope);
      const answer = known ? direct!.answer(known, scope) : answerByApollo(options, request, scope);
      return sendAnswer(request, reply, await answer);
    },
  });
}

async function answerByApollo(
  options: FrontOptions,
  request: FastifyRequest,
  scope: RequestScope,
): Promise<HttpAnswer> {
  const context: ContextThunk<RequestContext> = async () => ({ scope });
  const { status, headers, body } = await options.apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: {
      method: request.method === 'HEAD' ? 'GET' : request.method,
      headers: headersOf(request),
      search: searchOf(request.url),
      body: request.body,
    },
    context,
  });
  if (body.kind !== 'complete') throw new Error('The graph has no operation that is answered in parts.');
  const contentType = headers.get('content-type');
  const kept = headers.get('cache-control');
  // A cache in front could give what is public to others than it was answered to.
  if (kept?.endsWith(', public')) headers.set('cache-control', kept.slice(0, -', public'.length));
  const answered = options.statuses.statusOf(scope, status ?? 200, contentType);
  if (status === undefined) options.direct?.learnContentType(request, contentType);
  return { status: answered, headers, body: new Body(body.string) };
}

function headersOf({ headers }: FastifyRequest): HeaderMap {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers))
    if (value !== undefined) map.set(name, typeof value === 'string' ? value : value.join(', '));
  return map;
}

function searchOf(url: string): string {
  const start = url.indexOf('?');
  return start < 0 ? '' : url.slice(start);
}

/** Bodies are read as UTF-8, which is what JSON is in; another encoding would be read as other letters. */
function isOtherCharset(contentType: string | undefined): boolean {
  if (contentType === undefined || contentType === 'application/json') return false;
  const charset = /;\s*charset\s*=\s*"?([^";\s]*)/i.exec(contentType)?.[1];
  return charset !== undefined && !/^utf-?8$/i.test(charset);
}
