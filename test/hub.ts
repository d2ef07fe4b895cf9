/** A whole hub for tests: every room and the gateway, in one process or over HTTP, on scratch databases. */
import type { AddressInfo } from 'node:net';
import { describe } from '@jest/globals';
import { inProcess } from '../gateway/engine/in-process.js';
import { overHttp } from '../gateway/engine/over-http.js';
import type { Reach } from '../gateway/engine/reach.js';
import { startGateway } from '../gateway/start.js';
import { feedsOf, readPartners } from '../registry/partners.js';
import { feedOverHttp } from '../shared/feed/index.js';
import { feedOf, serveSubgraph, type Dialect } from '../shared/subgraph/index.js';
import { askOverHttp, type Ask } from '../shared/work/index.js';
import { subgraphs } from '../subgraphs/index.js';
import { scratchDatabase } from './databases.js';

export type Mode = 'in one process' | 'over HTTP';

/** Describes the same suite once for each way of running the hub. */
export function inEachMode(promise: string, suite: (mode: Mode) => void): void {
  for (const mode of ['in one process', 'over HTTP'] as const) describe(`${promise} (${mode})`, () => suite(mode));
}

// oxlint-disable-next-line typescript/no-explicit-any -- an answer has the shape of its query
export type Answer = { data?: any; errors?: any[] };

export interface Hub {
  readonly url: string;
  ask(query: string, variables?: Record<string, unknown>): Promise<Answer>;
  /** The answer's body as it came over the wire. */
  askForText(query: string): Promise<string>;
  /** SQL statements of each room since the last call. */
  statements(): Record<string, number>;
  /** Stops one room, as if its process had died. */
  kill(room: string): Promise<void>;
  stop(): Promise<void>;
}

export interface HubOptions {
  readonly mode?: Mode;
  readonly dialect?: Dialect;
  /** Content of SHUNIU_PARTNERS: the path of a configuration. */
  readonly partners?: string;
  /** Other settings of the gateway. */
  readonly settings?: Readonly<Record<string, string>>;
  /** The clock that mutations go by. */
  readonly now?: () => Date;
  /** `false` leaves the network without feeds, so that rooms carry out no statement but those of questions. */
  readonly follows?: boolean;
  /** Called with each room's database after it was loaded, to add what a test needs. */
  prepare?(room: string, orm: Awaited<ReturnType<(typeof subgraphs)[number]['start']>>['orm']): Promise<void>;
}

export async function startHub(options: HubOptions = {}): Promise<Hub> {
  const { mode = 'in one process', dialect = 'sqlite' } = options;
  const counts: Record<string, number> = {};
  const closing: (() => Promise<unknown>)[] = [];
  const reach: Record<string, Reach> = {};
  const peers = new Map<string, Ask>();
  const killers: Record<string, () => Promise<unknown>> = {};
  const partners = options.partners === undefined ? [] : readPartners(options.partners);
  const feeds = feedsOf(partners);
  for (const subgraph of subgraphs) {
    const { name } = subgraph;
    const scratch = await scratchDatabase(dialect);
    const running = await subgraph.start({
      storage: scratch.storage,
      onStatement: () => void (counts[name] = (counts[name] ?? 0) + 1),
      peers: (room) => peers.get(room),
      feeds: options.follows === false ? [] : feeds,
      ...(options.now && { now: options.now }),
    });
    await options.prepare?.(name, running.orm);
    closing.push(async () => {
      await running.stop();
      await scratch.drop();
    });
    if (mode === 'over HTTP') {
      const server = serveSubgraph(running);
      await server.listen({ host: '127.0.0.1', port: 0 });
      closing.push(() => server.close());
      killers[name] = () => server.close();
      const url = `http://127.0.0.1:${(server.server.address() as AddressInfo).port}/graphql`;
      reach[name] = overHttp(url);
      feeds.push(feedOf(subgraph, feedOverHttp(new URL('feed', url).href)));
      peers.set(name, askOverHttp(url));
    } else {
      const room = inProcess(running);
      feeds.push(feedOf(subgraph, running.feed));
      let dead = false;
      peers.set(name, (request) => (dead ? Promise.reject(new Error('killed by the test')) : running.execute(request)));
      killers[name] = async () => void (dead = true);
      reach[name] = {
        ask: (request) => (dead ? Promise.reject(new Error('killed by the test')) : room.ask(request)),
        ready: () => (dead ? Promise.reject(new Error('killed by the test')) : room.ready()),
      };
    }
  }
  const env = {
    ...(process.env['SHUNIU_DEADLINE_MS'] && { SHUNIU_DEADLINE_MS: process.env['SHUNIU_DEADLINE_MS'] }),
    PORT: '0',
    ...options.settings,
  };
  const gateway = await startGateway(env, reach, partners);
  closing.push(gateway.stop);
  const post = (query: string, variables?: Record<string, unknown>): Promise<Response> =>
    fetch(gateway.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-request-id': 'test' },
      body: JSON.stringify({ query, variables }),
    });
  return {
    url: gateway.url,
    ask: async (query, variables) => (await (await post(query, variables)).json()) as Answer,
    askForText: async (query) => (await post(query)).text(),
    statements() {
      const since = { ...counts };
      for (const name of Object.keys(counts)) delete counts[name];
      return since;
    },
    kill: async (room) => void (await killers[room]!()),
    async stop() {
      for (const close of closing.reverse()) await close();
    },
  };
}
