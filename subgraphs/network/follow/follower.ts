/** Follows one feed from where it was left: page after page, and waiting when all is read. A feed that fails is tried again, later each time, and stops nobody. */
import { HubError } from '../../../shared/errors.js';
import { feedWentBack } from '../../../shared/feed/index.js';
import { logBug, logWarning } from '../../../shared/log.js';
import type { NamedFeed } from '../../../shared/subgraph/index.js';
import type { Keeper } from './keeper.js';

/** READING: there is more. WAITING: all is read. FAILING: it is tried again. HELD: it went back, and somebody must look. */
export type FeedState = 'READING' | 'WAITING' | 'FAILING' | 'HELD';

export interface FeedStatus {
  readonly name: string;
  readonly state: FeedState;
  readonly next: number;
  readonly readAt: string | null;
  readonly problem: string | null;
  readonly refused: number;
  readonly refusedFor: string | null;
}

const PAGE = 5000;
const WAIT_SECONDS = 25;
const [FIRST_PAUSE, LONGEST_PAUSE] = [500, 60_000] as const;

export class Follower {
  readonly #ended = new AbortController();
  #state: FeedState = 'READING';
  #problem: string | null = null;
  #caughtUp: () => void = () => undefined;
  /** When all that there was at the start is read, or the feed has failed for the first time. */
  readonly caughtUp = new Promise<void>((resolve) => (this.#caughtUp = resolve));
  #running: Promise<void> | undefined;

  constructor(
    private readonly source: NamedFeed,
    private readonly keeper: Keeper,
  ) {}

  start(): void {
    this.#running = this.#follow();
  }

  async stop(): Promise<void> {
    this.#ended.abort();
    await this.#running;
  }

  async status(): Promise<FeedStatus> {
    const { next, readAt, refused, refusedFor } = await this.keeper.position(this.source.name);
    return { name: this.source.name, state: this.#state, problem: this.#problem, next, readAt, refused, refusedFor };
  }

  async #follow(): Promise<void> {
    const { signal } = this.#ended;
    let pause: number = FIRST_PAUSE;
    while (!signal.aborted) {
      try {
        await this.#readOn(signal);
        pause = FIRST_PAUSE;
      } catch (error) {
        if (signal.aborted) return;
        this.#fail(error);
        if (this.#state === 'HELD') return;
        await sleep(pause, signal);
        pause = Math.min(pause * 2, LONGEST_PAUSE);
      }
    }
  }

  async #readOn(signal: AbortSignal): Promise<void> {
    const { name, feed } = this.source;
    const { next: after } = await this.keeper.position(name);
    const page = await feed({ after, first: PAGE, wait: this.#state === 'WAITING' ? WAIT_SECONDS : 0 }, signal);
    if (page.next > after) await this.keeper.keep(name, after, page, (id) => this.#owns(id));
    this.#state = page.more ? 'READING' : 'WAITING';
    this.#problem = null;
    if (!page.more) this.#caughtUp();
  }

  #owns(id: string): boolean {
    return this.source.prefixes.some((prefix) => id.startsWith(`${prefix}_`));
  }

  #fail(error: unknown): void {
    const { name } = this.source;
    const isTold = error instanceof HubError;
    if (!isTold) logBug('network', name, error);
    const problem = isTold ? error.message : 'An error inside the network; the log has it.';
    if (this.#problem !== problem) logWarning('A feed cannot be followed', { feed: name, reason: problem });
    this.#problem = problem;
    this.#state = isTold && error.extensions['code'] === feedWentBack.code ? 'HELD' : 'FAILING';
    this.#caughtUp();
  }
}

function sleep(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal.addEventListener('abort', done);
  });
}
