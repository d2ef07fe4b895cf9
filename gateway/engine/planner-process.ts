/** Plans in a process of its own: no plan holds up another request for long, and none takes the hub with it. */
import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { QueryPlan } from '@apollo/query-planner';
import { AS_PROCESS, PlanFailure, type Planner, type PlannerAnswer } from './planner.js';

export interface ProcessBounds {
  /** For how many milliseconds one operation may be planned. */
  readonly time: number;
  /** How many megabytes plans in the making may take. */
  readonly memory: number;
}

const BOUNDS: ProcessBounds = { time: 3000, memory: 512 };

interface Job {
  readonly operation: string;
  isWanted(): boolean;
  resolve(plan: QueryPlan): void;
  reject(error: PlanFailure): void;
}

/**
 * One process and one operation at a time. It is started at once, so that it is ready when the first operation comes; one that
 * overruns its bounds is killed with its operation, and the next is started. It holds up the end of the hub only while it gets ready and while it plans.
 */
export class PlannerProcess implements Planner {
  readonly #supergraph: string;
  readonly #bounds: ProcessBounds;
  readonly #waiting: Job[] = [];
  readonly ready: Promise<void>;
  #tellReady = (): void => undefined;
  #child: ChildProcess | undefined;
  #isReady = false;
  #job: Job | undefined;
  #timer: NodeJS.Timeout | undefined;
  #isClosed = false;

  constructor(supergraph: string, bounds: Partial<ProcessBounds> = {}) {
    this.#supergraph = supergraph;
    this.#bounds = { ...BOUNDS, ...bounds };
    this.ready = new Promise((resolve) => (this.#tellReady = resolve));
    this.#start();
  }

  plan(operation: string, isWanted = () => true): Promise<QueryPlan> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ operation, isWanted, resolve, reject });
      this.#next();
    });
  }

  close(): void {
    this.#isClosed = true;
    this.#next();
  }

  /** Begins what is to be done now, if anything. */
  #next(): void {
    if (this.#job) return;
    while (this.#waiting[0]?.isWanted() === false)
      this.#waiting.shift()!.reject(new PlanFailure('untried', 'Nobody waits for the plan any more.'));
    if (this.#waiting.length === 0) {
      if (this.#isClosed) this.#end();
      else hold(this.#child, !this.#isReady);
      return;
    }
    if (!this.#child) this.#start();
    hold(this.#child, true);
    if (!this.#isReady) return;
    const job = (this.#job = this.#waiting.shift()!);
    const { time } = this.#bounds;
    const overrun = (): void => {
      if (this.#job === job) this.#fail(new PlanFailure('costly', `No plan was found in ${time} ms.`));
    };
    // When it was the hub that was busy for so long, the plan has come and is yet to be read.
    this.#timer = setTimeout(() => setImmediate(overrun), time);
    this.#child!.send(job.operation);
  }

  #start(): void {
    const child = forkPlanner(import.meta.url, this.#bounds.memory);
    this.#child = child;
    child.on('message', (answer: PlannerAnswer) => this.#hear(answer));
    child.on('error', (error) => this.#fail(new PlanFailure('untried', error.message, { cause: error })));
    // It ends by itself for want of memory; what the operating system takes for another reason may be tried again.
    child.on('exit', (code, signal) => {
      const why = this.#job && signal !== 'SIGKILL' && signal !== 'SIGTERM' ? 'costly' : 'untried';
      this.#fail(new PlanFailure(why, `The planner's process ended with ${signal ?? `code ${code}`}.`));
    });
    child.send(this.#supergraph);
  }

  #hear(answer: PlannerAnswer): void {
    if (answer.kind === 'ready') {
      this.#isReady = true;
      this.#tellReady();
    } else {
      clearTimeout(this.#timer);
      const job = this.#job!;
      this.#job = undefined;
      if (answer.kind === 'plan') job.resolve(answer.plan);
      else job.reject(new PlanFailure(answer.why, answer.reason));
    }
    this.#next();
  }

  /** Ends the process with what it plans; when it was not even ready, with all that waits for it. */
  #fail(failure: PlanFailure): void {
    const failed = this.#job ? [this.#job] : this.#isReady ? [] : this.#waiting.splice(0);
    const wasReady = this.#isReady;
    this.#end();
    for (const job of failed) job.reject(failure);
    if (wasReady && !this.#isClosed) this.#start();
    this.#next();
  }

  #end(): void {
    this.#tellReady();
    clearTimeout(this.#timer);
    this.#job = undefined;
    this.#isReady = false;
    const child = this.#child;
    this.#child = undefined;
    child?.removeAllListeners();
    // What it could still complain of, such as a message that did not arrive, concerns nobody.
    child?.on('error', () => undefined);
    child?.kill('SIGKILL');
  }
}

/** Whether the hub's process stays for this one. */
function hold(child: ChildProcess | undefined, isHeld: boolean): void {
  if (isHeld) child?.ref();
  else child?.unref();
  // A channel without anybody to listen any more is gone.
  if (isHeld) child?.channel?.ref();
  else child?.channel?.unref();
}

/** The planner's file lies beside this one; where that is TypeScript, as in tests, Node takes the types away. */
function forkPlanner(here: string, memory: number): ChildProcess {
  const isSource = here.endsWith('.ts');
  const file = new URL(isSource ? './planner.ts' : './planner.js', here);
  return fork(fileURLToPath(file), [AS_PROCESS], {
    execArgv: [`--max-old-space-size=${memory}`, ...(isSource ? ['--experimental-strip-types'] : [])],
    // What V8 prints when memory runs out is of no use; why a plan failed is told by message.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
}
