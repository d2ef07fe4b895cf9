/** A room as its own HTTP process: the same `execute` behind a small server, with health checks and a clean end. */
import type { AddressInfo } from 'node:net';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { ANONYMOUS } from '../caller.js';
import { listenConfig, storageConfig, urlSetting, type Environment } from '../config.js';
import { HubError, requestMalformed } from '../errors.js';
import { FEED_CONTENT_TYPE, feedAnswer, feedQuestion } from '../feed/answer.js';
import { feedWentBack } from '../feed/errors.js';
import { endingOf, makeServer, refuse } from '../http-server.js';
import { announceListening, runUntilSignal } from '../process.js';
import { DEADLINE_HEADER, RequestScope } from '../request-scope.js';
import { askOverHttp, type Peers } from '../work/lookups.js';
import type { NamedFeed, RunningSubgraph, Subgraph } from './define-subgraph.js';
import { bodyOf } from './execute.js';

/** Largest request body a room reads, in bytes: room for a fetch of thousands of representations. */
const MAX_BODY = 4 * 1024 * 1024;

interface Body {
  readonly query?: unknown;
  readonly variables?: unknown;
  readonly operationName?: unknown;
}

/** Puts a running room behind HTTP: `POST /graphql`, `/health/live`, `/health/ready`. */
export function serveSubgraph(subgraph: RunningSubgraph): FastifyInstance {
  const server = makeServer(subgraph.name, MAX_BODY);
  server.get('/health/live', async () => ({ status: 'live' }));
  server.get('/health/ready', async () => ({ status: 'ready', subgraph: subgraph.name }));
  // A reader that waits for the next change is answered at once when the room ends.
  server.get('/feed', (request, reply) => answerFeed(subgraph, request, reply, endingOf(server)));
  server.post('/graphql', async (request, reply) => {
    const problem = problemOf(request.body);
    if (problem !== undefined) return refuse(reply, 400, requestMalformed(problem));
    const left = request.headers[DEADLINE_HEADER];
    if (left !== undefined && !isTimeLeft(left)) {
      return refuse(
        reply,
        400,
        requestMalformed(`The header ${DEADLINE_HEADER} is not whole milliseconds, 1 to ${MOST_LEFT}`),
      );
    }
    const { query, variables, operationName } = request.body as {
      query: string;
      variables?: never;
      operationName?: never;
    };
    const answer = await subgraph.execute({
      query,
      variables: variables ?? undefined,
      operationName: operationName ?? undefined,
      scope: scopeOf(request, reply, left === undefined ? undefined : Number(left)),
    });
    if (answer.cacheControl !== undefined) void reply.header('cache-control', answer.cacheControl);
    return bodyOf(answer);
  });
  return server;
}

async function answerFeed(
  { feed }: RunningSubgraph,
  request: FastifyRequest,
  reply: FastifyReply,
  ending: AbortSignal,
): Promise<unknown> {
  const gone = new AbortController();
  if (ending.aborted) gone.abort();
  ending.addEventListener('abort', () => gone.abort(), { signal: gone.signal });
  reply.raw.once('close', () => gone.abort());
  try {
    const text = await feedAnswer(feed, feedQuestion(request.query as Record<string, unknown>), gone.signal);
    return await reply.header('content-type', FEED_CONTENT_TYPE).send(text);
  } catch (error) {
    if (!(error instanceof HubError)) throw error;
    return refuse(reply, error.extensions['code'] === feedWentBack.code ? 410 : 400, error);
  }
}

/** The longest time that a gateway may leave a room, in milliseconds: the longest deadline that it may be set to. */
const MOST_LEFT = 600_000;

function isTimeLeft(text: string | string[]): text is string {
  return typeof text === 'string' && /^[1-9]\d{0,5}$/.test(text) && Number(text) <= MOST_LEFT;
}

/** A request over HTTP is over when its time is, or when its connection closes before it is answered. */
function scopeOf({ id: requestId }: FastifyRequest, { raw }: FastifyReply, left: number | undefined): RequestScope {
  const deadline = left === undefined ? undefined : Date.now() + left;
  const scope = new RequestScope({ requestId, caller: ANONYMOUS, deadline });
  const timer = left === undefined ? undefined : setTimeout(() => scope.end('TIMEOUT'), left);
  raw.once('close', () => {
    clearTimeout(timer);
    if (!raw.writableFinished) scope.end('CANCELLED');
  });
  return scope;
}

function problemOf(body: unknown): string | undefined {
  if (body === null || typeof body !== 'object' || Array.isArray(body)) return 'The body is not a JSON object';
  const { query, variables, operationName } = body as Body;
  if (typeof query !== 'string') return '`query` is missing or not a string';
  if (variables != null && (typeof variables !== 'object' || Array.isArray(variables)))
    return '`variables` is not an object';
  if (operationName != null && typeof operationName !== 'string') return '`operationName` is not a string';
  return undefined;
}

/** Other rooms as they are asked: at `<ROOM>_URL`, or where they listen by default. */
function peersFrom(env: Environment, ports: Readonly<Record<string, number>>): Peers {
  const asks = new Map(
    Object.entries(ports).map(([room, port]) => {
      const url = urlSetting(env, `${room.toUpperCase()}_URL`, `http://127.0.0.1:${port}/graphql`);
      return [room, askOverHttp(url)] as const;
    }),
  );
  return (room) => asks.get(room);
}

/** Runs one room alone, as `npm run start:<room>` does, until it is told to stop. `peerPorts`: where the others listen by default. `feeds`: what it follows. */
export async function runAlone(
  subgraph: Subgraph,
  portVariable: string,
  fallbackPort: number,
  peerPorts: Readonly<Record<string, number>>,
  feeds: readonly NamedFeed[] = [],
): Promise<void> {
  await runUntilSignal(async (closing) => {
    const listen = listenConfig(process.env, portVariable, fallbackPort);
    const running = await subgraph.start({
      storage: storageConfig(process.env),
      peers: peersFrom(process.env, peerPorts),
      feeds,
    });
    closing(() => running.stop());
    const server = serveSubgraph(running);
    closing(() => server.close());
    await server.listen(listen);
    announceListening(subgraph.name, server.addresses()[0] as AddressInfo, '/graphql');
  });
}
