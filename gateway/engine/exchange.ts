/** One POST and what comes back, gathered in memory up to a limit, for as long as somebody waits for it. */
import { errors, type Dispatcher } from 'undici';
import type { RequestScope } from '../../shared/request-scope.js';
import type { Arrived } from './answer.js';
import { overBefore, ReachError } from './reach.js';

export interface Sent {
  readonly path: string;
  /** Names and values in turn. */
  readonly headers: readonly string[];
  readonly body: string;
  /** Whether it may be sent once more when the connection turns out to be dead. */
  readonly repeatable: boolean;
  /** Whoever waits for it: when the request ends, by its deadline or otherwise, the exchange does. */
  readonly scope: RequestScope;
  /** How long it may take at most, in milliseconds: alike for all that go the same way, for which timers are cheap. */
  readonly within: number;
  readonly answerBytes: number;
}

/** Rejects with a `ReachError`, whose cause is for the log at most. */
export function exchange(pool: Dispatcher, sent: Sent): Promise<Arrived> {
  return new Promise((resolve, reject) => new Exchange(pool, sent, resolve, reject).send());
}

class Exchange implements Dispatcher.DispatchHandler {
  #controller: Dispatcher.DispatchController | undefined;
  #over = false;
  #repeated = false;
  #status = 0;
  #headers: Arrived['headers'] = {};
  #chunks: Buffer[] = [];
  #size = 0;
  readonly #timer: NodeJS.Timeout;
  readonly #forget: () => void;

  constructor(
    private readonly pool: Dispatcher,
    private readonly sent: Sent,
    private readonly resolve: (arrived: Arrived) => void,
    private readonly reject: (error: ReachError) => void,
  ) {
    this.#timer = setTimeout(() => this.#fail(overBefore('TIMEOUT')), sent.within);
    this.#forget = sent.scope.whenEnded((reason) => this.#fail(overBefore(reason)));
  }

  send(): void {
    const { path, headers, body } = this.sent;
    try {
      this.pool.dispatch({ path, method: 'POST', headers: headers as string[], body }, this);
    } catch (error) {
      this.#fail(unreachable(error));
    }
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    // It waited for a free connection longer than anybody waited for it. Thrown here, the connection stays as it is for the next.
    if (this.#over) throw new Error('nobody waits for this any more');
    this.#controller = controller;
  }

  onResponseStart(_: Dispatcher.DispatchController, status: number, headers: Arrived['headers']): void {
    if (status < 200) return; // Only an announcement; the answer comes after it.
    this.#status = status;
    this.#headers = headers;
    if (Number(headers['content-length']) > this.sent.answerBytes) this.#fail(tooLarge(this.sent));
  }

  onResponseData(_: Dispatcher.DispatchController, chunk: Buffer): void {
    this.#size += chunk.length;
    if (this.#size > this.sent.answerBytes) this.#fail(tooLarge(this.sent));
    else this.#chunks.push(chunk);
  }

  onResponseEnd(): void {
    if (!this.#close()) return;
    const [first, second] = this.#chunks;
    const body = first !== undefined && second === undefined ? first : Buffer.concat(this.#chunks, this.#size);
    this.resolve({ status: this.#status, headers: this.#headers, body });
  }

  onResponseError(_: Dispatcher.DispatchController, error: Error): void {
    if (this.#over) return;
    if (this.sent.repeatable && !this.#repeated && this.#status === 0 && isDeadConnection(error)) {
      this.#repeated = true;
      this.#controller = undefined;
      this.send();
    } else this.#fail(this.#status === 0 ? unreachable(error) : brokenOff(error));
  }

  #fail(error: ReachError): void {
    if (!this.#close()) return;
    this.#chunks = [];
    this.#controller?.abort(error);
    this.reject(error);
  }

  /** False when it was over already. */
  #close(): boolean {
    if (this.#over) return false;
    this.#over = true;
    clearTimeout(this.#timer);
    this.#forget?.(); // Not there yet when the request was over before it began.
    return true;
  }
}

/** The server closed a connection that was kept for the next request; it cannot be told from one closed at this request. */
function isDeadConnection(error: Error): boolean {
  return ['UND_ERR_SOCKET', 'ECONNRESET', 'EPIPE'].includes((error as { code?: string }).code ?? '');
}

function tooLarge({ answerBytes }: Sent): ReachError {
  return new ReachError('SUBGRAPH_UNAVAILABLE', `answered with more than ${answerBytes} bytes`);
}

function unreachable(cause: unknown): ReachError {
  return new ReachError('SUBGRAPH_UNAVAILABLE', reasonOf(cause), { cause });
}

function reasonOf(cause: unknown): string {
  if (cause instanceof errors.HeadersOverflowError) return 'answered with headers that are too large';
  if (cause instanceof errors.HTTPParserError || cause instanceof errors.ResponseContentLengthMismatchError)
    return 'answered with something that is not HTTP';
  return 'cannot be reached';
}

function brokenOff(cause: unknown): ReachError {
  return new ReachError('SUBGRAPH_UNAVAILABLE', 'broke off in the middle of its answer', { cause });
}
