/** A question that is already on its way is not sent twice: who asks the same waits for the same answer, each for as long as his own time allows. */
import { ConfigError } from '../../shared/config.js';
import { RequestScope, type EndReason } from '../../shared/request-scope.js';
import { overBefore } from './exchange.js';
import { grantOf } from './grant.js';
import { ReachError, variablesText, type Answer, type Question, type Reach } from './reach.js';

/** On unless it is switched off: what is shared is only what is asked while the answer is on its way. */
export function sharesInFlight(env: Readonly<Record<string, string | undefined>>): boolean {
  const text = env['SHUNIU_SHARE_IN_FLIGHT'] || 'on';
  if (text === 'on' || text === 'off') return text === 'on';
  throw new ConfigError(`SHUNIU_SHARE_IN_FLIGHT must be on or off, not "${text}".`);
}

interface Waiter {
  resolve(answer: Answer): void;
  reject(error: Error): void;
}

interface Flight {
  /** Its own life: it ends when nobody waits any more. */
  readonly scope: RequestScope;
  readonly waiters: Set<Waiter>;
}

/**
 * Shares queries, never mutations, among those for whom the answer is the same by `keyOf`. After a mutation's answer nobody joins
 * a query that began before it: whoever changed something reads what he changed.
 */
export function sharedInFlight(reach: Reach, keyOf: (question: Question) => string = keyOfQuestion): Reach {
  let flights = new Map<string, Flight>();
  const depart = (key: string, question: Question): Flight => {
    const { requestId, caller } = question.scope;
    const flight: Flight = { scope: new RequestScope({ requestId, caller }), waiters: new Set() };
    const joinable = flights;
    joinable.set(key, flight);
    flight.scope.whenEnded(() => remove(joinable, key, flight));
    const land = (tell: (waiters: readonly Waiter[]) => void): void => {
      remove(joinable, key, flight);
      tell([...flight.waiters]);
    };
    reach.ask({ ...question, scope: flight.scope }).then(
      (answer) => land((waiters) => handOut(answer, waiters)),
      (error: Error) => land((waiters) => waiters.forEach(({ reject }) => reject(error))),
    );
    return flight;
  };
  const mutate = async (question: Question): Promise<Answer> => {
    try {
      return await reach.ask(question);
    } finally {
      flights = new Map();
    }
  };
  return {
    ...reach,
    ask(question) {
      if (question.fetch.kind === 'mutation') return mutate(question);
      if (question.scope.ended) return Promise.reject(overBefore(question.scope.ended));
      const key = keyOf(question);
      const flight = flights.get(key);
      if (flight === undefined) return wait(depart(key, question), question.scope);
      // The flight had less time left than its late companions have: what was too long for it need not be too long for them.
      return wait(flight, question.scope).catch((error: unknown) => {
        if (!isLate(error) || isOver(question.scope)) throw error;
        return wait(flights.get(key) ?? depart(key, question), question.scope);
      });
    },
  };
}

function isLate(error: unknown): boolean {
  return error instanceof ReachError && error.code === 'SUBGRAPH_TIMEOUT';
}

function isOver({ ended, deadline }: RequestScope): boolean {
  return ended !== undefined || (deadline !== undefined && deadline <= Date.now());
}

function remove(flights: Map<string, Flight>, key: string, flight: Flight): void {
  if (flights.get(key) === flight) flights.delete(key);
}

/** Waits until the flight lands or the request is over; the last to leave calls the flight off. */
function wait(flight: Flight, scope: RequestScope): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const leave = (): void => {
      flight.waiters.delete(waiter);
      forget();
    };
    const giveUp = (reason: EndReason): void => {
      leave();
      reject(overBefore(reason));
      if (flight.waiters.size === 0) flight.scope.end(reason);
    };
    const waiter: Waiter = {
      resolve: (answer) => (leave(), resolve(answer)),
      reject: (error) => (leave(), reject(error)),
    };
    const forget = scope.whenEnded(giveUp);
    flight.waiters.add(waiter);
  });
}

/** Everyone gets data of his own; the last one what arrived. */
function handOut(answer: Answer, waiters: readonly Waiter[]): void {
  const last = waiters.length - 1;
  // Copied for all before any is told, so that nobody copies what another has begun to change.
  const answers = waiters.map((_, index) => (index === last ? answer : copyOf(answer)));
  waiters.forEach(({ resolve }, index) => resolve(answers[index]!));
}

/** A copy of JSON values; spreading keeps even a property named `__proto__` a property. */
function copyOf<T>(value: T): T {
  if (Array.isArray(value)) return value.map(copyOf) as T;
  if (typeof value !== 'object' || value === null) return value;
  const copy = { ...value } as Record<string, unknown>;
  for (const key in copy) {
    const part = copy[key];
    if (typeof part === 'object' && part !== null) copy[key] = copyOf(part);
  }
  return copy as T;
}

/** What must be alike for the answer to be: the caller, the text and its variables, the representations among them. */
export function keyOfQuestion(question: Question): string {
  const { fetch, scope } = question;
  // Only the text may have line breaks of its own, so that no two questions run together.
  return `${grantOf(scope)}\n${fetch.operationName ?? ''}\n${fetch.text}\n${variablesText(question)}`;
}
