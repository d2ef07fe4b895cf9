/** What the engine asks of a subgraph, and what it gets back, whichever way leads there: in process, over HTTP, through a cache. */
import { parse, type DocumentNode, type GraphQLFormattedError } from 'graphql';
import { ANONYMOUS } from '../../shared/caller.js';
import { RequestScope, type EndReason } from '../../shared/request-scope.js';

/** One GraphQL request to one subgraph, made ready when its plan was compiled and asked as often as the plan runs. */
export interface Fetch {
  readonly subgraph: string;
  readonly kind: 'query' | 'mutation';
  readonly text: string;
  readonly document: DocumentNode;
  readonly operationName: string | undefined;
  /** Names of the root fields, empty for a fetch of entities only; keys of metrics and of caches. */
  readonly rootFields: readonly string[];
}

/** A reference to an entity as a subgraph gets it: `__typename`, key fields, required fields. */
export type Representation = Readonly<Record<string, unknown>>;

/** The entities that one `_entities` field of a fetch asks for. */
export interface EntityList {
  /** The variable that carries the representations. */
  readonly variable: string;
  /** Response name of the `_entities` field that answers them. */
  readonly field: string;
  /** What is asked of each, as text: equal for equal questions, so that it can stand in a key. */
  readonly selection: string;
  /** The representations as JSON text, no two equal. */
  readonly texts: readonly string[];
  /** At how many places of the answer these entities stand; more than there are texts when some stand at several. */
  readonly places?: number;
  /** The same as values, in the same order. */
  values(): readonly Representation[];
}

export interface Question {
  readonly fetch: Fetch;
  /** The client's variables that the fetch uses, as JSON values; representations stand in `entities`. */
  readonly variables: Readonly<Record<string, unknown>>;
  readonly entities: readonly EntityList[];
  readonly scope: RequestScope;
  /** Headers by which a trace goes on at the subgraph, such as `traceparent`; sent over HTTP as they are, and never part of a key. */
  readonly trace?: Readonly<Record<string, string>> | undefined;
}

/** A subgraph's answer. Whoever gets it owns `data` and may change it, so that no two callers share one. */
export interface Answer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly GraphQLFormattedError[];
  /** Why some entities could not be had, when others were known: a `Failure` stands in the data for each. */
  readonly lost?: unknown;
  /** What the subgraph says of how long the answer may be kept, as in the header `cache-control`; undefined when it says nothing. */
  readonly cacheControl?: string | undefined;
}

/** A subgraph as the gateway knows it: something that answers, and can say whether it would. */
export interface Reach {
  /** Rejects with a `ReachError` when there is no usable answer. */
  ask(question: Question): Promise<Answer>;
  /** Resolves when the subgraph can answer, and throws when it cannot. */
  ready(): Promise<void>;
  /** Lets go of what it holds, such as connections; nothing is asked of it afterwards. */
  close?(): Promise<void>;
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

/** What a request is told that was over before its subgraph answered. */
export function overBefore(reason: EndReason): ReachError {
  return reason === 'TIMEOUT'
    ? new ReachError('SUBGRAPH_TIMEOUT', 'did not answer in time')
    : new ReachError('SUBGRAPH_UNAVAILABLE', 'was not waited for: the request was given up');
}

/** The variables of a question as a subgraph takes them, its representations among them. */
export function variablesOf({ variables, entities }: Question): Record<string, unknown> {
  const all: Record<string, unknown> = { ...variables };
  for (const list of entities) all[list.variable] = list.values();
  return all;
}

/** The same as JSON text; representations are texts already. */
export function variablesText({ variables, entities }: Question): string {
  const own = JSON.stringify(variables);
  if (entities.length === 0) return own;
  const lists = entities.map(({ variable, texts }) => `"${variable}":[${texts.join(',')}]`).join(',');
  return own === '{}' ? `{${lists}}` : `${own.slice(0, -1)},${lists}}`;
}

/** A question that stands in no plan: the hub's own, such as a health check. */
export function ownQuestion(subgraph: string, text: string, requestId: string): Question {
  const fetch: Fetch = {
    subgraph,
    kind: 'query',
    text,
    document: parse(text),
    operationName: undefined,
    rootFields: [],
  };
  return { fetch, variables: {}, entities: [], scope: new RequestScope({ requestId, caller: ANONYMOUS }) };
}
