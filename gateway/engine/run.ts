/** Runs a program (one state machine, so in one file): asks each subgraph as soon as what it needs is there, with what goes the same way. */
import type { EndReason, RequestScope } from '../../shared/request-scope.js';
import { lost } from './problems.js';
import type { CombinedFetch } from './combine.js';
import type { Steps } from './compile.js';
import type { Step } from './step.js';
import { Failure, type Problem } from './failure.js';
import { KnownEntities, meeting, type Entity } from './entities.js';
import { dataAt, supply } from './merge.js';
import { overBefore, ReachError, type Answer, type Reach } from './reach.js';
import { readEntities, readRoot, type Reader } from './reading.js';
import { UNIDENTIFIED, type Represent } from './representation.js';

type Data = Record<string, unknown>;

export interface RunOptions {
  readonly steps: Steps;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly scope: RequestScope;
  readonly reach: Readonly<Record<string, Reach>>;
  /** Told of each subgraph that gave no usable answer. */
  report(subgraph: string, error: unknown): void;
}

export interface RunData {
  readonly data: Data;
  /** Problems that name no place at which a null stands. */
  readonly loose: readonly { readonly problem: Problem; readonly step: Step }[];
  /** What each answer said of how long it may be kept. */
  readonly cacheControls: readonly (string | undefined)[];
}

/** A step that is ready and asks for something. */
interface Ready {
  readonly step: Step;
  readonly fresh: Entity[];
}

/**
 * Company may cost a fetch an eighth of the time that its request has taken so far. One that nobody waits for may take half of
 * the time that is left: the answer goes out when the last fetch is back, and what it goes with is not back before.
 */
const PATIENCE = 1 / 8;
const PATIENCE_OF_LEAVES = 1 / 2;

export function runSteps(options: RunOptions): Promise<RunData> {
  return new Promise((resolve, reject) => new Run(options, resolve, reject).start());
}

class Run {
  readonly #data: Data = {};
  readonly #loose: { problem: Problem; step: Step }[] = [];
  readonly #cacheControls: (string | undefined)[] = [];
  readonly #waiting: number[];
  /** Answers that a step still waits for, its own and those that others asked for. */
  readonly #answers: number[];
  readonly #groups: { missing: number; ready: Ready[]; timer: NodeJS.Timeout | undefined }[];
  readonly #entities = new Map<number, KnownEntities>();
  /** Steps that wait for an entity which another step asked for. */
  readonly #waiters = new Map<Entity, Step[]>();
  readonly #inFlight = new Set<(reason: EndReason) => void>();
  readonly #began = performance.now();
  #open: number;
  #forget: () => void = () => undefined;

  constructor(
    readonly options: RunOptions,
    readonly resolve: (data: RunData) => void,
    readonly reject: (bug: unknown) => void,
  ) {
    const { steps, groups } = options.steps;
    this.#open = steps.length;
    this.#waiting = steps.map(({ waitsFor }) => waitsFor.length);
    this.#answers = steps.map(() => 0);
    this.#groups = groups.map((missing) => ({ missing, ready: [], timer: undefined }));
  }

  start(): void {
    const { scope, steps } = this.options;
    if (this.#open === 0) return this.#finish();
    this.#guard(() => {
      for (const step of steps.steps) if (step.waitsFor.length === 0) this.#ready(step);
      this.#sendReady();
    });
    if (this.#open > 0) this.#forget = scope.whenEnded((reason) => this.#guard(() => this.#end(reason)));
  }

  /** A bug of ours ends the run and is told as one; it must not be lost in a callback. */
  #guard(work: () => void): void {
    try {
      work();
    } catch (bug) {
      for (const { timer } of this.#groups) clearTimeout(timer);
      this.#forget();
      this.reject(bug);
    }
  }

  #ready(step: Step): void {
    const { scope } = this.options;
    const targets = dataAt(this.#data, step.path);
    if (targets.length === 0) return this.#done(step);
    if (scope.ended) {
      const failure = lost(step.subgraph, new ReachError('SUBGRAPH_TIMEOUT', 'was not asked in time'));
      for (const target of targets) supply(step, target, failure);
      return this.#done(step);
    }
    if (!step.represent) return this.#askRoot(step, targets);
    const fresh = this.#represent(step, step.represent, targets);
    if (fresh.length === 0 && this.#answers[step.id] === 0) return this.#done(step);
    const group = this.#groups[step.group]!;
    group.missing--;
    if (fresh.length) {
      this.#answers[step.id]!++;
      group.ready.push({ step, fresh });
    }
  }

  /** Finds out whom to ask about, each once; answers that are there already are merged at once. */
  #represent(step: Step, represent: Represent, targets: readonly Data[]): Entity[] {
    // What a mutation changed must be asked anew.
    const known = step.kind === 'query' && this.#isQuery ? this.#entitiesOf(step.question) : new KnownEntities();
    const fresh: Entity[] = [];
    for (const target of targets) {
      const typename = target['__typename'];
      const fields = represent.plainFieldsOf(typename);
      const alike = fields && known.alike(typename, target[fields[0]!.from]);
      const met = alike && meeting(alike, fields, target);
      if (met) {
        this.#join(step, met, target);
        continue;
      }
      const entity = this.#meet(step, represent.valueOf(target), target, known, fresh);
      if (entity) alike?.push(entity);
    }
    return fresh;
  }

  #meet(
    step: Step,
    represented: ReturnType<Represent['valueOf']>,
    target: Data,
    known: KnownEntities,
    fresh: Entity[],
  ): Entity | undefined {
    if (represented === undefined) return undefined;
    if (represented === UNIDENTIFIED || represented instanceof Failure) {
      supply(step, target, represented === UNIDENTIFIED ? null : represented);
      return undefined;
    }
    const text = JSON.stringify(represented);
    const met = known.byText.get(text);
    if (met) {
      this.#join(step, met, target);
      return met;
    }
    const entity: Entity = { text, representation: represented, by: step, targets: [target], value: undefined };
    known.byText.set(text, entity);
    fresh.push(entity);
    return entity;
  }

  /** An entity that is asked about already, or was. */
  #join(step: Step, entity: Entity, target: Data): void {
    if (entity.value !== undefined) return supply(step, target, entity.value);
    entity.targets.push(target);
    if (entity.by !== step) this.#await(entity, step);
  }

  get #isQuery(): boolean {
    return this.options.steps.steps[0]?.kind === 'query';
  }

  #entitiesOf(question: number): KnownEntities {
    let entities = this.#entities.get(question);
    if (!entities) this.#entities.set(question, (entities = new KnownEntities()));
    return entities;
  }

  #await(entity: Entity, step: Step): void {
    const waiters = this.#waiters.get(entity) ?? [];
    if (waiters.includes(step)) return;
    this.#waiters.set(entity, [...waiters, step]);
    this.#answers[step.id]!++;
  }

  #sendReady(): void {
    for (const group of this.#groups) {
      if (group.ready.length === 0) continue;
      if (group.missing === 0) {
        this.#send(group);
      } else if (group.timer === undefined) {
        group.timer = setTimeout(() => this.#guard(() => this.#send(group)), this.#patienceOf(group));
      }
    }
  }

  #patienceOf({ ready }: { ready: readonly Ready[] }): number {
    const { steps, scope } = this.options;
    const leaves = ready.every(({ step }) => steps.next[step.id]!.length === 0);
    if (leaves && scope.deadline !== undefined) return (scope.deadline - Date.now()) * PATIENCE_OF_LEAVES;
    return (performance.now() - this.#began) * PATIENCE;
  }

  #send(group: { ready: Ready[]; timer: NodeJS.Timeout | undefined }): void {
    clearTimeout(group.timer);
    group.timer = undefined;
    const { ready } = group;
    group.ready = [];
    const combined = this.options.steps.combine(ready.map(({ step }) => step));
    const lists = combined.lists.map(({ question }) =>
      ready.flatMap(({ step, fresh }) => (step.question === question ? fresh : [])),
    );
    const steps = ready.map(({ step }) => step);
    this.#ask(
      combined,
      lists,
      (answer) => {
        readEntities(combined, lists, answer, this.#readerFor(steps));
        for (const step of steps) this.#answerFor(step);
      },
      (failure) => {
        for (const [index, list] of lists.entries())
          for (const entity of list) this.#settle(stepFor(steps, combined.lists[index]!.question), entity, failure);
        for (const step of steps) this.#answerFor(step);
      },
    );
  }

  #askRoot(step: Step, targets: readonly Data[]): void {
    const group = this.#groups[step.group]!;
    group.missing--;
    this.#answers[step.id]!++;
    const combined: CombinedFetch = { fetch: step.fetch, lists: [], variables: step.variables };
    const take = (value: Data | Failure | null): void => {
      for (const target of targets) supply(step, target, value);
      this.#answerFor(step);
    };
    this.#ask(combined, [], (answer) => take(readRoot(step, answer, this.#readerFor([step]))), take);
  }

  /** Asks, and calls exactly one of the two, once, unless the run is over. */
  #ask(
    combined: CombinedFetch,
    lists: readonly (readonly Entity[])[],
    answered: (answer: Answer) => void,
    failed: (failure: Failure) => void,
  ): void {
    const { fetch } = combined;
    const { scope, variables, reach, report } = this.options;
    const used: Data = {};
    for (const name of combined.variables) if (variables[name] !== undefined) used[name] = variables[name];
    let over = false;
    const once = (work: () => void): void => {
      if (over) return;
      over = true;
      this.#inFlight.delete(stop);
      this.#guard(() => {
        work();
        this.#sendReady();
      });
    };
    const fail = (error: unknown): void => once(() => failed(lost(fetch.subgraph, error)));
    const stop = (reason: EndReason): void => fail(overBefore(reason));
    if (scope.ended) return stop(scope.ended);
    this.#inFlight.add(stop);
    const way = reach[fetch.subgraph];
    if (!way) throw new Error(`No way leads to the subgraph "${fetch.subgraph}".`);
    const entities = combined.lists.map(({ variable, field, selection }, index) => {
      const list = lists[index]!;
      return {
        variable,
        field,
        selection,
        texts: list.map(({ text }) => text),
        places: list.reduce((places, { targets }) => places + targets.length, 0),
        values: () => list.map(({ representation }) => representation),
      };
    });
    way.ask({ fetch, variables: used, entities, scope }).then(
      (answer) => {
        const isWhole = !answer.errors?.length && answer.lost === undefined;
        this.#cacheControls.push(isWhole ? answer.cacheControl : 'no-store');
        if (answer.lost !== undefined && !scope.ended) report(fetch.subgraph, answer.lost);
        once(() => answered(answer));
      },
      (error: unknown) => {
        if (!scope.ended) report(fetch.subgraph, error);
        fail(error);
      },
    );
  }

  #readerFor(steps: readonly Step[]): Reader {
    return {
      stepFor: (question) => stepFor(steps, question),
      settle: (step, entity, value) => this.#settle(step, entity, value),
      loose: (problem, step) => void this.#loose.push({ problem, step }),
      other: () => this.#otherEntities(steps[0]!.subgraph),
    };
  }

  #otherEntities(subgraph: string): Failure {
    const error = new ReachError('SUBGRAPH_UNAVAILABLE', 'answered with entities other than those asked for');
    this.options.report(subgraph, error);
    return lost(subgraph, error);
  }

  #settle(step: Step, entity: Entity, value: Data | Failure | null): void {
    entity.value = value;
    for (const target of entity.targets) supply(step, target, value);
    for (const waiter of this.#waiters.get(entity) ?? []) this.#answerFor(waiter);
  }

  #answerFor(step: Step): void {
    if (--this.#answers[step.id]! === 0) this.#complete(step);
  }

  /** A step that asks for nothing. */
  #done(step: Step): void {
    this.#groups[step.group]!.missing--;
    this.#complete(step);
  }

  #complete(step: Step): void {
    for (const id of this.options.steps.next[step.id]!)
      if (--this.#waiting[id]! === 0) this.#ready(this.options.steps.steps[id]!);
    if (--this.#open === 0) this.#finish();
  }

  #end(reason: EndReason): void {
    for (const group of this.#groups) if (group.timer !== undefined) this.#send(group);
    for (const stop of Array.from(this.#inFlight)) stop(reason);
  }

  #finish(): void {
    this.#forget();
    this.resolve({ data: this.#data, loose: this.#loose, cacheControls: this.#cacheControls });
  }
}

function stepFor(steps: readonly Step[], question: number): Step {
  return steps.find((step) => step.question === question)!;
}
