/** The way to a subgraph over HTTP, ours or a partner's. */
import { ConfigError } from '../../shared/config.js';
import { REQUEST_ID_HEADER } from '../../shared/request-id.js';
import { ReachError, variablesText, type Answer, type Reach } from './reach.js';

/** How long a subgraph may take over HTTP, in milliseconds, unless `SHUNIU_DEADLINE_MS` says otherwise. */
export const DEADLINE = 10_000;

export function deadlineOf(env: Readonly<Record<string, string | undefined>>): number {
  const text = env['SHUNIU_DEADLINE_MS'] || String(DEADLINE);
  const deadline = Number(text);
  if (Number.isInteger(deadline) && deadline >= 1 && deadline <= 600_000) return deadline;
  throw new ConfigError(`SHUNIU_DEADLINE_MS must be whole milliseconds from 1 to 600000, not "${text}".`);
}

export function overHttp(url: string, deadline: number = DEADLINE): Reach {
  return {
    ask(question) {
      const { text, operationName } = question.fetch;
      const name = operationName === undefined ? '' : `,"operationName":${JSON.stringify(operationName)}`;
      const body = `{"query":${JSON.stringify(text)},"variables":${variablesText(question)}${name}}`;
      return post(url, deadline, question.scope.requestId, body);
    },
    async ready() {
      const answer = await post(url, Math.min(deadline, 2000), 'ready', JSON.stringify({ query: '{ __typename }' }));
      if (answer.errors?.length) throw new ReachError('SUBGRAPH_UNAVAILABLE', 'answered a health check with errors');
    },
  };
}

async function post(url: string, deadline: number, requestId: string, body: string): Promise<Answer> {
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

function parse(text: string): Answer | undefined {
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
