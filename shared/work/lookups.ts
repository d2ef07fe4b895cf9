/** Facts of other rooms that a mutation needs: asked of the room that owns the type, by key, as a room and not as the client. */
import type { Caller } from '../caller.js';
import { logBug } from '../log.js';
import { DEADLINE_HEADER, RequestScope, USE_CACHES } from '../request-scope.js';
import type { SubgraphAnswer, SubgraphRequest } from '../subgraph/execute.js';
import { lookupFailed } from './errors.js';

/** How another room is asked: in process its `execute`, else over HTTP. */
export type Ask = (request: SubgraphRequest) => Promise<SubgraphAnswer>;

/** Which room owns each type that is looked up: `{ Station: 'stations' }`. */
export type Owners = Readonly<Record<string, string>>;

/** How each room is asked, by its name. */
export type Peers = (room: string) => Ask | undefined;

/** A record of another room as far as it was asked for; null for an id it does not know. */
export type Fact = Readonly<Record<string, unknown>>;

export class Lookups {
  readonly #room: string;
  readonly #owners: Owners;
  readonly #peers: Peers;
  readonly #scope: RequestScope;

  constructor(room: string, owners: Owners, peers: Peers, scope: RequestScope) {
    this.#room = room;
    this.#owners = owners;
    this.#peers = peers;
    this.#scope = scope;
  }

  /** One record by its id, `selection` as in GraphQL: `{ tier status }`. Refuses with `LOOKUP_FAILED` when nobody answers. */
  async one<F extends Fact>(type: string, id: string, selection: string): Promise<F | null> {
    return (await this.all<F>(type, [id], selection))[0]!;
  }

  async all<F extends Fact>(type: string, ids: readonly string[], selection: string): Promise<(F | null)[]> {
    const ask = this.#peers(this.#owners[type] ?? '');
    if (!ask) throw lookupFailed(type);
    const answer = await this.#answer(ask, type, {
      query: `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on ${type} ${selection} } }`,
      variables: { representations: ids.map((id) => ({ __typename: type, id })) },
      scope: this.#asRoom(),
    });
    const found = answer.data?.['_entities'] as (F | null)[] | null | undefined;
    if (answer.errors?.length || found?.length !== ids.length) throw lookupFailed(type);
    return found;
  }

  async #answer(ask: Ask, type: string, request: SubgraphRequest): Promise<SubgraphAnswer> {
    try {
      return await ask(request);
    } catch (error) {
      logBug(this.#room, this.#scope.requestId, error);
      throw lookupFailed(type);
    }
  }

  #asRoom(): RequestScope {
    const caller: Caller = { id: this.#room, kind: 'ROOM' };
    const { requestId, deadline } = this.#scope;
    const scope = new RequestScope({ requestId, caller, deadline, cache: USE_CACHES });
    this.#scope.whenEnded((reason) => scope.end(reason));
    return scope;
  }
}

/** Asks a room that runs elsewhere, `POST <url>`. */
export function askOverHttp(url: string): Ask {
  return async ({ query, variables, scope }) => {
    const left = scope.deadline === undefined ? 10_000 : Math.max(1, Math.round(scope.deadline - Date.now()));
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        'x-request-id': scope.requestId,
        [DEADLINE_HEADER]: String(left),
      },
      body: JSON.stringify({ query: typeof query === 'string' ? query : query.text, variables }),
      signal: AbortSignal.timeout(left),
    });
    if (!response.ok) throw new Error(`${url} answers ${response.status}`);
    return (await response.json()) as SubgraphAnswer;
  };
}
