/** A question that is already on its way is not sent twice: who asks the same waits for the same answer, each for as long as his own time allows. */
import { ConfigError } from '../../shared/config.js';
import { RequestScope } from '../../shared/request-scope.js';
import { Flights, type Flight } from './flights.js';
import { grantOf } from './grant.js';
import { overBefore, ReachError, variablesText, type Answer, type Question, type Reach } from './reach.js';

/** On unless it is switched off: what is shared is only what is asked while the answer is on its way. */
export function sharesInFlight(env: Readonly<Record<string, string | undefined>>): boolean {
  const text = env['SHUNIU_SHARE_IN_FLIGHT'] || 'on';
  if (text === 'on' || text === 'off') return text === 'on';
  throw new ConfigError(`SHUNIU_SHARE_IN_FLIGHT must be on or off, not "${text}".`);
}

/**
 * Shares queries, never mutations, among those for whom the answer is the same by `keyOf`. After a mutation's answer nobody joins
 * a query that began before it: whoever changed something reads what he changed.
 */
export function sharedInFlight(reach: Reach, keyOf: (question: Question) => string = keyOfQuestion): Reach {
  const none = (): Flights<Answer> => new Flights({ copy: copyOf });
  let flights = none();
  const wait = (key: string, question: Question): Promise<Answer> => {
    const { requestId, caller, deadline, ended } = question.scope;
    if (ended) return Promise.reject(overBefore(ended));
    const depart = (): Flight<Answer> => {
      const scope = new RequestScope({ requestId, caller, deadline });
      return { scope, landing: reach.ask({ ...question, scope }) };
    };
    return flights.join(key, question.scope, depart, () => Promise.reject(overBefore(question.scope.ended!)));
  };
  const mutate = async (question: Question): Promise<Answer> => {
    try {
      return await reach.ask(question);
    } finally {
      flights = none();
    }
  };
  return {
    ...reach,
    ask(question) {
      if (question.fetch.kind === 'mutation') return mutate(question);
      const key = keyOf(question);
      if (!flights.has(key)) return wait(key, question);
      // A flight has the time of who began it, which is less than its late companions have: what was too long for it need not be too long for them.
      return wait(key, question).catch((error: unknown) => {
        if (!isLate(error) || isOver(question.scope)) throw error;
        return wait(key, question);
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
