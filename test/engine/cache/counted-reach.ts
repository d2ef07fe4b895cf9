/** A subgraph of synthetic things for tests of caches: it counts what it is asked, and answers as the test wants. */
import { parse } from 'graphql';
import { cached, newCounters, type CacheCounters } from '../../../gateway/engine/cache/cached.js';
import { Marks } from '../../../gateway/engine/cache/marks.js';
import { MemoryStore } from '../../../gateway/engine/cache/memory-store.js';
import type { CacheStore } from '../../../gateway/engine/cache/store.js';
import type { Answer, EntityList, Fetch, Question, Reach } from '../../../gateway/engine/reach.js';
import type { Caller } from '../../../shared/caller.js';
import { RequestScope, type CacheUse } from '../../../shared/request-scope.js';

/** As composition prints it, as far as it says something of keys and tags. */
export const SUPERGRAPH = parse(`
  enum join__Graph { THINGS @join__graph(name: "things", url: "") OTHERS @join__graph(name: "others", url: "") }
  type Query @join__type(graph: THINGS) {
    thing(id: ID!): Thing @join__directive(graphs: [THINGS], name: "federation__cacheTag", args: { format: "thing-{$args.id}" })
    things: [Thing]
  }
  type Thing @join__type(graph: THINGS, key: "id") @join__type(graph: THINGS, key: "place { code } number") @join__type(graph: OTHERS, key: "id")
    @join__directive(graphs: [THINGS], name: "federation__cacheTag", args: { format: "thing-{$key.id}" })
    @join__directive(graphs: [THINGS], name: "federation__cacheTag", args: { format: "things" }) { id: ID! }
`);

export const ALICE: Caller = { id: 'alice', kind: 'CLIENT' };
export const BOB: Caller = { id: 'bob', kind: 'CLIENT' };

export interface Asking {
  readonly caller?: Caller;
  readonly cache?: CacheUse;
  readonly variables?: Record<string, unknown>;
  readonly name?: string;
  /** Of the variables, as they stand in the operation: `$lang: String = "en"`. */
  readonly definitions?: string;
  readonly kind?: 'query' | 'mutation';
}

export function scopeOf({ caller = ALICE, cache }: Asking = {}): RequestScope {
  return new RequestScope({ requestId: 'test', caller, cache });
}

/** A question for things by their ids, in one list or in several. */
export function entityQuestion(lists: Readonly<Record<string, readonly unknown[]>>, asking: Asking = {}): Question {
  const { variables = {}, definitions = '', name = '' } = asking;
  const entries = Object.entries(lists);
  const fields = entries.map(
    ([selection], index) => `e${index}: _entities(representations: $r${index}) { ... on Thing { ${selection} } }`,
  );
  const text = `query ${name}(${entries.map((_, index) => `$r${index}: [_Any!]!`).join()} ${definitions}) { ${fields.join(' ')} }`;
  const fetch = fetchOf(text, asking, []);
  const entities = entries.map(([selection, given], index): EntityList => {
    const values = given.map(
      (id) => (typeof id === 'object' ? id : { __typename: 'Thing', id }) as Record<string, unknown>,
    );
    return {
      variable: `r${index}`,
      field: `e${index}`,
      selection: `{ ... on Thing { ${selection} } }`,
      texts: values.map((value) => JSON.stringify(value)),
      values: () => values,
    };
  });
  return { fetch, variables, entities, scope: scopeOf(asking) };
}

export function rootQuestion(selection: string, asking: Asking = {}): Question {
  const { kind = 'query', name = '', definitions, variables = {} } = asking;
  const text = `${kind} ${name}${definitions ? `(${definitions})` : ''} { ${selection} }`;
  return { fetch: fetchOf(text, asking, [/\w+/.exec(selection)![0]]), variables, entities: [], scope: scopeOf(asking) };
}

function fetchOf(text: string, { kind = 'query', name }: Asking, rootFields: readonly string[]): Fetch {
  return { subgraph: 'things', kind, text, document: parse(text), operationName: name, rootFields };
}

export interface Setup {
  readonly reach: Reach;
  /** Every question that the subgraph got, as the ids that were asked for, list by list; a question for root fields is its text. */
  readonly asked: (string | unknown[][])[];
  readonly counters: CacheCounters;
  /** Moves the clock. */
  wait(seconds: number): void;
  /** What the subgraph answers from now on; without it each thing, with the number of the question. */
  answer: ((question: Question, number: number) => Promise<Answer> | Answer) | undefined;
  cacheControl: string | undefined;
  readonly store: CacheStore;
}

export function setUp(storeOf: (now: () => number) => CacheStore = (now) => new MemoryStore(1_000_000, now)): Setup {
  let time = Date.now(); // Redis has a clock of its own, which no test can move.
  const now = (): number => time;
  const counters = newCounters();
  const store = storeOf(now);
  const asked: Setup['asked'] = [];
  const subgraph: Reach = {
    async ask(question) {
      asked.push(
        question.entities.length
          ? question.entities.map((list) => list.values().map((value) => value['id']))
          : question.fetch.text,
      );
      return (setup.answer ?? answerThings)(question, asked.length);
    },
    ready: async () => undefined,
  };
  const setup: Setup = {
    reach: cached(subgraph, { store, marks: new Marks(SUPERGRAPH), counters, now }),
    asked,
    counters,
    wait: (seconds) => void (time += seconds * 1000),
    answer: undefined,
    cacheControl: 'max-age=60',
    store,
  };
  function answerThings(question: Question, number: number): Answer {
    return { data: thingsIn(question, number), cacheControl: setup.cacheControl };
  }
  return setup;
}

/** Each thing with its id and the number of the question that it was asked in. */
export function thingsIn({ entities, fetch }: Question, number: number): Record<string, unknown> {
  if (entities.length === 0) return { [fetch.rootFields[0]!]: { id: 'root', number } };
  return Object.fromEntries(
    entities.map((list) => [list.field, list.values().map(({ id }) => ({ id, number }))] as const),
  );
}

/** Lets everything that is ready go on. */
export const settle = (): Promise<void> => new Promise((done) => void setImmediate(done));
