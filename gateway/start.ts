/** Brings the gateway up over a given way to each room, with the partners that fit, and says so. */
import type { AddressInfo } from 'node:net';
import { readFile } from 'node:fs/promises';
import { parse } from 'graphql';
import { LINKABLE } from '../registry/linkable.js';
import { joinPartners, partnersFrom, type JoinedGraph, type Partner } from '../registry/partners.js';
import { listenConfig, type Environment } from '../shared/config.js';
import { logWarning } from '../shared/log.js';
import { hostOf } from '../shared/process.js';
import { cached, newCounters } from './engine/cache/cached.js';
import { addInvalidation } from './engine/cache/invalidation.js';
import { Marks } from './engine/cache/marks.js';
import { cacheSettings, openStore } from './engine/cache/settings.js';
import { sharedInFlight, sharesInFlight } from './engine/in-flight.js';
import { httpOptions, overHttp } from './engine/over-http.js';
import { Graph } from './engine/graph.js';
import { ownQuestion, type Reach } from './engine/reach.js';
import { frontSettings } from './front/settings.js';
import { createGateway } from './gateway.js';
import { linkableReach } from './linkable.js';
import { Seen } from './seen/seen.js';

export interface RunningGateway {
  /** Where clients ask, such as `http://127.0.0.1:4000/graphql`. */
  readonly url: string;
  readonly graph: JoinedGraph;
  /** Subgraphs that do not answer now; the graph has their fields all the same, null until they are back. */
  readonly down: readonly string[];
  stop(): Promise<void>;
}

/** Composes, creates and listens. A partner that is down or does not fit is named in the log, and the hub starts without it. */
export async function startGateway(
  env: Environment,
  rooms: Readonly<Record<string, Reach>>,
  partners: readonly Partner[] = partnersFrom(env),
): Promise<RunningGateway> {
  const listen = listenConfig(env, 'PORT', 4000);
  const http = httpOptions(env);
  const shares = sharesInFlight(env);
  const front = frontSettings(env);
  const caching = cacheSettings(env);
  const seen = await Seen.start(env);
  const ways = Object.fromEntries(partners.map((partner) => [partner.name, overHttp(partner.url, http)]));
  const askSdl = (partner: Partner): Promise<string> => sdlOf(partner, ways[partner.name]!);
  const graph = await joinPartners(partners, askSdl, (supergraph) => void Graph.of(supergraph, {}));
  for (const { partner, reason } of graph.left)
    logWarning('A partner was left out of the graph', { partner: partner.name, reason });
  for (const hint of graph.hints) logWarning('Composition remarks on a partner', { hint });
  const store = await openStore(caching);
  const marks = new Marks(parse(graph.supergraph));
  const reach = Object.fromEntries(
    [...Object.entries(rooms), ...graph.joined.map(({ name }) => [name, ways[name]!] as const)].map(([name, way]) => {
      const shared = shares ? sharedInFlight(way) : way;
      if (!store) return [name, shared] as const;
      const counters = newCounters();
      seen.watchCache(`answers:${name}`, counters);
      return [name, cached(shared, { store, marks, counters })] as const;
    }),
  );
  reach[LINKABLE] = linkableReach(graph.linkable);
  const down = await findDown(reach);
  if (down.length)
    logWarning('Subgraphs do not answer; their fields are null until they are back', { subgraphs: down });
  const app = await createGateway({
    supergraph: graph.supergraph,
    reach,
    leftOut: graph.left.map(({ partner }) => partner.name),
    deadline: http.deadline,
    front,
    sharesRuns: shares,
    seen,
  });
  if (store && caching.key !== undefined) addInvalidation(app, store, caching.key);
  await app.listen(listen);
  const address = app.server.address() as AddressInfo;
  return {
    url: `http://${hostOf(address)}:${address.port}/graphql`,
    graph,
    down,
    stop: async () => {
      await app.close();
      for (const way of Object.values({ ...rooms, ...ways })) await way.close?.();
      await store?.close();
    },
  };
}

async function findDown(reach: Readonly<Record<string, Reach>>): Promise<string[]> {
  const names = Object.keys(reach);
  const states = await Promise.allSettled(names.map((name) => reach[name]!.ready()));
  return names.filter((_, index) => states[index]!.status === 'rejected');
}

/** A partner's SDL, from its file or from itself; either way it must be up now, or it is left out. */
async function sdlOf(partner: Partner, reach: Reach): Promise<string> {
  const query = partner.sdlFile === undefined ? '{ _service { sdl } }' : '{ __typename }';
  const answer = await reach.ask(ownQuestion(partner.name, query, 'join'));
  if (answer.errors?.length) throw new Error(`answered with an error: ${answer.errors[0]!.message}`);
  if (partner.sdlFile !== undefined) return readFile(partner.sdlFile, 'utf8');
  const sdl = (answer.data?.['_service'] as { sdl?: unknown } | undefined)?.sdl;
  if (typeof sdl !== 'string') throw new Error('does not answer `{ _service { sdl } }` as a federated subgraph does');
  return sdl;
}
