/** The way to a subgraph over HTTP, ours or a partner's: connections that are kept, one place for headers, and nothing trusted of what comes back. */
import { Pool } from 'undici';
import { ConfigError } from '../../shared/config.js';
import { REQUEST_ID_HEADER } from '../../shared/request-id.js';
import { DEADLINE_HEADER } from '../../shared/request-scope.js';
import { readAnswer } from './answer.js';
import { exchange } from './exchange.js';
import {
  overBefore,
  ownQuestion,
  ReachError,
  variablesText,
  type Answer,
  type Fetch,
  type Question,
  type Reach,
} from './reach.js';

/** How long a subgraph may take over HTTP, in milliseconds, unless `SHUNIU_DEADLINE_MS` says otherwise. */
export const DEADLINE = 10_000;
/** How large a subgraph's answer may be, in bytes, unless `SHUNIU_ANSWER_BYTES` says otherwise. */
export const ANSWER_BYTES = 32 * 1024 * 1024;

/** Connections to one subgraph at most; a question beyond them waits for one to become free. */
const CONNECTIONS = 256;
/** Largest head of an answer in bytes. */
const HEAD_BYTES = 16 * 1024;
/** How long a health check may take, in milliseconds. */
const HEALTH_DEADLINE = 2000;

export interface HttpOptions {
  readonly deadline?: number;
  readonly answerBytes?: number;
}

type Environment = Readonly<Record<string, string | undefined>>;

export function deadlineOf(env: Environment): number {
  const text = env['SHUNIU_DEADLINE_MS'] || String(DEADLINE);
  const deadline = Number(text);
  if (Number.isInteger(deadline) && deadline >= 1 && deadline <= 600_000) return deadline;
  throw new ConfigError(`SHUNIU_DEADLINE_MS must be whole milliseconds from 1 to 600000, not "${text}".`);
}

/** What the settings say of every subgraph over HTTP. */
export function httpOptions(env: Environment): Required<HttpOptions> {
  const text = env['SHUNIU_ANSWER_BYTES'] || String(ANSWER_BYTES);
  const answerBytes = Number(text);
  if (!Number.isInteger(answerBytes) || answerBytes < 1024 || answerBytes > 268_435_456)
    throw new ConfigError(`SHUNIU_ANSWER_BYTES must be whole bytes from 1024 to 268435456, not "${text}".`);
  return { deadline: deadlineOf(env), answerBytes };
}

/** `options` as a number is the deadline alone. */
export function overHttp(url: string, options: HttpOptions | number = {}): Reach {
  const { deadline = DEADLINE, answerBytes = ANSWER_BYTES } =
    typeof options === 'number' ? { deadline: options } : options;
  const { origin, path } = addressOf(url);
  // One request at a time on a connection, so that a slow answer holds up no other. Over HTTP/2 a request costs half as much again.
  const pool = new Pool(origin, {
    connections: CONNECTIONS,
    pipelining: 1,
    allowH2: false,
    maxHeaderSize: HEAD_BYTES,
    headersTimeout: 0, // An exchange has a time of its own.
    bodyTimeout: 0,
  });
  const ask = async (question: Question, longest: number): Promise<Answer> => {
    const { scope, fetch } = question;
    if (scope.ended) throw overBefore(scope.ended);
    const left = scope.deadline === undefined ? Infinity : scope.deadline - Date.now();
    if (left <= 0) throw overBefore('TIMEOUT');
    const arrived = await exchange(pool, {
      path,
      headers: headersOf(question, Math.ceil(Math.min(left, longest))),
      body: `${headOf(fetch)}${variablesText(question)}}`,
      repeatable: fetch.kind === 'query',
      scope,
      within: longest,
      answerBytes,
    });
    return readAnswer(arrived, question);
  };
  return {
    ask: (question) => ask(question, deadline),
    async ready() {
      const { errors } = await ask(ownQuestion('', '{ __typename }', 'ready'), Math.min(deadline, HEALTH_DEADLINE));
      if (errors?.length) throw new ReachError('SUBGRAPH_UNAVAILABLE', 'answered a health check with errors');
    },
    close: () => pool.destroy(),
  };
}

function addressOf(url: string): { origin: string; path: string } {
  const address = URL.canParse(url) ? new URL(url) : undefined;
  if (address?.protocol !== 'http:' && address?.protocol !== 'https:')
    throw new ConfigError('The address of a subgraph must begin with http:// or https://.');
  if (address.username || address.password)
    throw new ConfigError('The address of a subgraph must not carry a user name or a password.');
  return { origin: address.origin, path: address.pathname + address.search };
}

/** Everything that a subgraph is told beside the question. */
function headersOf({ scope, trace }: Question, left: number): readonly string[] {
  const headers = [...FIXED_HEADERS, REQUEST_ID_HEADER, scope.requestId, DEADLINE_HEADER, String(left)];
  if (trace) for (const [name, value] of Object.entries(trace)) headers.push(name, value);
  return headers;
}

/** No compression: what it spares on the wire it costs in time, and a small answer cannot become a large one. */
const FIXED_HEADERS = Object.entries({
  'content-type': 'application/json',
  accept: 'application/graphql-response+json, application/json',
  'accept-encoding': 'identity',
}).flat();

const heads = new WeakMap<Fetch, string>();

/** A request's body up to its variables, which is the same each time that a fetch is asked. */
function headOf(fetch: Fetch): string {
  const known = heads.get(fetch);
  if (known !== undefined) return known;
  const name = fetch.operationName === undefined ? '' : `"operationName":${JSON.stringify(fetch.operationName)},`;
  const head = `{"query":${JSON.stringify(fetch.text)},${name}"variables":`;
  heads.set(fetch, head);
  return head;
}
