/** The two ways to a subgraph, in process and over HTTP, each answering a request with the same bytes. */
import type { GraphQLFormattedError } from 'graphql';
import type { Caller } from '../../shared/caller.js';
import { ConfigError } from '../../shared/config.js';
import { REQUEST_ID_HEADER } from '../../shared/request-id.js';

export interface ReachRequest {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>> | undefined;
  readonly operationName: string | undefined;
  readonly requestId: string;
  readonly caller: Caller;
}

export interface ReachAnswer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly GraphQLFormattedError[];
}

/** A subgraph as the gateway knows it: something that answers, and can say whether it would. */
export interface Reach {
  ask(request: ReachRequest): Promise<ReachAnswer>;
  /** Resolves when the subgraph can answer, and throws when it cannot. */
  ready(): Promise<void>;
}

/** Why a subgraph gave no usable answer, in words that may be shown: no address, no body, nothing of the inside. */
export class ReachError extends Error {
  constructor(
    readonly code: 'SUBGRAPH_UNAVAILABLE' | 'SUBGRAPH_TIMEOUT',
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** How long a subgraph may take over HTTP, in milliseconds, unless `SHUNIU_DEADLINE_MS` says otherwise. */
export const DEADLINE = 10_000;

export function deadlineOf(env: Readonly<Record<string, string | undefined>>): number {
  const text = env['SHUNIU_DEADLINE_MS'] || String(DEADLINE);
  const deadline = Number(text);
  if (Number.isInteger(deadline) && deadline >= 1 && deadline <= 600_000) return deadline;
  throw new ConfigError(`SHUNIU_DEADLINE_MS must be whole milliseconds from 1 to 600000, not "${text}".`);
}

/** In process: the subgraph's own `execute`, called as a function. */
export function inProcess(subgraph: { execute(request: ReachRequest): Promise<ReachAnswer> }): Reach {
  return { ask: (request) => subgraph.execute(request), ready: async () => undefined };
}

/** Over HTTP: the same request as JSON to the subgraph's server, ours or a partner's. */
export function overHttp(url: string, deadline: number = DEADLINE): Reach {
  return {
    ask: ({ requestId, query, variables, operationName }) =>
      post(url, deadline, requestId, JSON.stringify({ query, variables, operationName })),
    async ready() {
      const answer = await post(url, Math.min(deadline, 2000), 'ready', JSON.stringify({ query: '{ __typename }' }));
      if (answer.errors?.length) throw new ReachError('SUBGRAPH_UNAVAILABLE', 'answered a health check with errors');
    },
  };
}

async function post(url: string, deadline: number, requestId: string, body: string): Promise<ReachAnswer> {
  const { status, text } = await send(url, deadline, requestId, body);
  const answer = parse(text);
  if (answer !== undefined) return answer;
  throw new ReachError('SUBGRAPH_UNAVAILABLE', `answered with something that is not GraphQL (HTTP ${status})`);
}

async function send(
  url: string,
  deadline: number,
  requestId: string,
  body: string,
): Promise<{ status: number; text: string }> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json', [REQUEST_ID_HEADER]: requestId },
      body,
      redirect: 'manual', // A subgraph is where it was configured to be; a request is not sent on to elsewhere.
      signal: AbortSignal.timeout(deadline),
    });
    return { status: response.status, text: await response.text() };
  } catch (error) {
    if ((error as { name?: unknown }).name === 'TimeoutError') {
      throw new ReachError('SUBGRAPH_TIMEOUT', `did not answer within ${deadline} ms`, { cause: error });
    }
    throw new ReachError('SUBGRAPH_UNAVAILABLE', 'cannot be reached', { cause: error });
  }
}

function parse(text: string): ReachAnswer | undefined {
  let answer: unknown;
  try {
    answer = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (answer === null || typeof answer !== 'object') return undefined;
  const { data, errors } = answer as { data?: unknown; errors?: unknown };
  const dataFits = data === undefined || data === null || (typeof data === 'object' && !Array.isArray(data));
  const errorsFit = errors === undefined || (Array.isArray(errors) && errors.every(isError));
  return dataFits && errorsFit && (data !== undefined || errors !== undefined) ? answer : undefined;
}

function isError(error: unknown): boolean {
  if (error === null || typeof error !== 'object') return false;
  const { message, path, extensions } = error as Record<string, unknown>;
  return (
    typeof message === 'string' &&
    (path === undefined || path === null || Array.isArray(path)) &&
    (extensions === undefined || extensions === null || typeof extensions === 'object')
  );
}
