/** A subgraph's way with a memory: what it allowed to be kept is not asked again, and of a list of entities only those that are missing. */
import { LRUCache } from 'lru-cache';
import type { GraphQLFormattedError } from 'graphql';
import { readCachePolicy, strictest, writeCachePolicy, type CachePolicy } from '../cache-control.js';
import type { Answer, Question, Reach } from '../reach.js';
import { canonical, entityKeys, rootKey } from './keys.js';
import type { Marks } from './marks.js';
import { askedFor, failureOf, orLost, placed, placesOf, valuesOf, type Part, type Piece } from './pieces.js';
import type { CacheStore, Entry, Kept } from './store.js';

/** What a cache counts: pieces of answers, an entity or the data of one question for root fields each. */
export interface CacheCounters {
  /** Taken from the store. */
  hits: number;
  /** Looked for, and not there. */
  misses: number;
  /** Waited for, since another request had just asked for them. */
  joined: number;
  /** Not looked for: mutations, what the subgraph lets nobody keep, and requests that wish so. */
  bypassed: number;
}

export interface CacheOptions {
  readonly store: CacheStore;
  readonly marks: Marks;
  readonly counters?: CacheCounters;
  readonly now?: () => number;
}

/** How many questions it is remembered of whether their answers may be kept. */
const QUESTIONS_KNOWN = 10_000;

export function newCounters(): CacheCounters {
  return { hits: 0, misses: 0, joined: 0, bypassed: 0 };
}

export function cached(reach: Reach, options: CacheOptions): Reach {
  const cache = new Cache(reach, options);
  const close = reach.close?.bind(reach);
  return { ask: (question) => cache.ask(question), ready: () => reach.ready(), ...(close && { close }) };
}

class Cache {
  readonly #reach: Reach;
  readonly #store: CacheStore;
  readonly #marks: Marks;
  readonly #counters: CacheCounters;
  readonly #now: () => number;
  /** Pieces on their way, by epoch and key; each becomes what was kept, or undefined when nothing was. */
  readonly #flights = new Map<string, Promise<Kept | undefined>>();
  /** Questions whose last answer might not be kept: nobody looks for those or waits for another's. */
  readonly #unkept = new LRUCache<string, true>({ max: QUESTIONS_KNOWN });

  constructor(reach: Reach, { store, marks, counters = newCounters(), now = Date.now }: CacheOptions) {
    this.#reach = reach;
    this.#store = store;
    this.#marks = marks;
    this.#counters = counters;
    this.#now = now;
  }

  async ask(question: Question): Promise<Answer> {
    const { fetch, scope, entities } = question;
    const isRoot = entities.length === 0;
    const keepable = fetch.kind === 'query' && isRoot === fetch.rootFields.length > 0;
    if (!keepable || (!scope.cache.read && !scope.cache.write)) return this.#bypass(question);
    if (this.#unkept.has(fetch.text)) {
      const answer = await this.#bypass(question);
      if (mayKeep(answer)) this.#unkept.delete(fetch.text); // From the next time on.
      return answer;
    }
    const pieces = isRoot ? [this.#rootPiece(question)] : this.#entityPieces(question);
    const { kept, epoch } = await this.#store.read(scope.cache.read ? pieces.map(({ key }) => key) : []);
    const found = new Map<Piece, Kept>();
    const lead: Piece[] = [];
    const joined: [Piece, Promise<Kept | undefined>][] = [];
    for (const [index, piece] of pieces.entries()) {
      const here = kept[index];
      const flight = scope.cache.read ? this.#flights.get(`${epoch} ${piece.key}`) : undefined;
      if (here) found.set(piece, here);
      else if (flight) joined.push([piece, flight]);
      else lead.push(piece);
    }
    this.#counters.hits += found.size;
    this.#counters.joined += joined.length;
    this.#counters.misses += lead.length;
    const keeps = scope.cache.write ? epoch : undefined;
    const [own] = await Promise.all([
      lead.length ? orLost(lead, this.#fly(question, lead, keeps)) : undefined,
      ...joined.map(async ([piece, flight]) => {
        const landed = await flight;
        if (landed) found.set(piece, landed);
      }),
    ]);
    const parts: Part[] = own ? [own] : [];
    // What another request asked for in vain is asked for again, for this request alone.
    const left = joined.flatMap(([piece]) => (found.has(piece) ? [] : [piece]));
    if (left.length) parts.push(await orLost(left, this.#fetch(question, left, keeps)));
    const vain = parts.find(({ answer }) => answer.lost !== undefined);
    if (vain && found.size === 0 && parts.every(({ answer }) => answer.lost !== undefined)) throw vain.answer.lost;
    if (found.size === 0 && parts.length === 1) return parts[0]!.answer;
    return isRoot ? this.#rootAnswer([...found.values()][0]!) : this.#join(question, found, parts);
  }

  #bypass(question: Question): Promise<Answer> {
    this.#counters.bypassed += question.entities.reduce((sum, { texts }) => sum + texts.length, 0) || 1;
    return this.#reach.ask(question);
  }

  #rootPiece(question: Question): Piece {
    return { key: rootKey(question), marks: () => this.#marks.ofRoot(question), list: 0, place: 0 };
  }

  #entityPieces(question: Question): Piece[] {
    const { subgraph } = question.fetch;
    return question.entities.flatMap((entityList, list) => {
      const keyOf = entityKeys(question, entityList);
      return entityList.values().map((representation, place) => {
        const type = String(representation['__typename']);
        return {
          key: keyOf({ type, representation: canonical(representation) }),
          marks: () => this.#marks.ofEntity(subgraph, type, representation),
          list,
          place,
        };
      });
    });
  }

  /** Fetches so that others who miss the same pieces meanwhile can wait for these; they learn of failure by getting nothing. */
  async #fly(question: Question, pieces: readonly Piece[], epoch: number | undefined): Promise<Answer> {
    if (epoch === undefined) return this.#fetch(question, pieces, epoch);
    let land: (kept: readonly (Kept | undefined)[]) => void = () => undefined;
    const landing = new Promise<readonly (Kept | undefined)[]>((resolve) => (land = resolve));
    const flights = pieces.map(({ key }, index) => {
      const flight = landing.then((kept) => kept[index]);
      this.#flights.set(`${epoch} ${key}`, flight);
      return [`${epoch} ${key}`, flight] as const;
    });
    let kept: readonly (Kept | undefined)[] = [];
    try {
      return await this.#fetch(question, pieces, epoch, (entries) => (kept = entries));
    } finally {
      for (const [name, flight] of flights) if (this.#flights.get(name) === flight) this.#flights.delete(name);
      land(kept);
    }
  }

  /** Asks for these pieces of the question and keeps what may be kept. */
  async #fetch(
    question: Question,
    pieces: readonly Piece[],
    epoch: number | undefined,
    tell: (kept: readonly Kept[]) => void = () => undefined,
  ): Promise<Answer> {
    const asked = this.#now();
    const answer = await this.#reach.ask(askedFor(question, pieces));
    if (answer.errors?.length) return answer;
    if (!mayKeep(answer)) {
      this.#unkept.set(question.fetch.text, true);
      return answer;
    }
    const values = epoch === undefined ? undefined : valuesOf(question, pieces, answer);
    if (epoch === undefined || values === undefined) return answer;
    const { maxAge, sharedMaxAge } = readCachePolicy(answer.cacheControl);
    const entries = pieces.map((piece, index): Entry => ({
      key: piece.key,
      marks: piece.marks(),
      text: JSON.stringify(values[index]),
      expires: asked + sharedMaxAge * 1000,
      clientExpires: asked + maxAge * 1000,
    }));
    this.#store.write(entries, epoch);
    tell(entries);
    return answer;
  }

  #rootAnswer(kept: Kept): Answer {
    const data = JSON.parse(kept.text) as Record<string, unknown>;
    return { data, cacheControl: writeCachePolicy(this.#policyOf(kept)) };
  }

  /** Puts what was found and what was answered together, each entity at the place where it was asked for. */
  #join({ entities, fetch: { subgraph } }: Question, found: ReadonlyMap<Piece, Kept>, parts: readonly Part[]): Answer {
    const lists = entities.map(({ texts }): unknown[] => texts.map(() => null));
    for (const [{ list, place }, { text }] of found) lists[list]![place] = JSON.parse(text);
    const data: Record<string, unknown> = Object.fromEntries(entities.map(({ field }, list) => [field, lists[list]]));
    const errors: GraphQLFormattedError[] = [];
    let error: unknown;
    for (const { answer, pieces } of parts) {
      const places = placesOf(entities, pieces);
      const failure = failureOf(subgraph, answer);
      error ??= answer.lost;
      for (const [list, { field }] of entities.entries()) {
        const own = places[list]!;
        if (own.length === 0) continue;
        const given = failure ? own.map(() => failure) : answer.data?.[field];
        // A list that is not as it was asked for goes on as it came: what to think of it is the engine's to say.
        if (!Array.isArray(given) || given.length !== own.length) data[field] = given ?? null;
        else own.forEach((place, index) => (lists[list]![place] = given[index]));
      }
      if (!failure) for (const one of answer.errors ?? []) errors.push(placed(one, entities, places));
    }
    const policies = [...found.values()].map((kept) => this.#policyOf(kept));
    for (const { answer } of parts) policies.push(readCachePolicy(answer.cacheControl));
    const cacheControl = writeCachePolicy(strictest(policies));
    return { data, ...(errors.length && { errors }), ...(error !== undefined && { lost: error }), cacheControl };
  }

  #policyOf({ expires, clientExpires }: Kept): CachePolicy {
    const now = this.#now();
    const left = (until: number): number => Math.max(0, Math.floor((until - now) / 1000));
    return { maxAge: left(clientExpires), sharedMaxAge: left(expires), noStore: false };
  }
}

function mayKeep({ errors, cacheControl }: Answer): boolean {
  return !errors?.length && readCachePolicy(cacheControl).sharedMaxAge > 0;
}
