/** A gateway over three small subgraphs behind real HTTP, with everything that is seen of it at hand. All data is synthetic. */
import type { IncomingHttpHeaders, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buildSubgraphSchema } from '@apollo/subgraph';
import {
  InMemorySpanExporter,
  NodeTracerProvider,
  SimpleSpanProcessor,
  type ReadableSpan,
  type Sampler,
} from '@opentelemetry/sdk-trace-node';
import { graphql, parse, type GraphQLSchema } from 'graphql';
import { overHttp } from '../../gateway/engine/over-http.js';
import { createGateway } from '../../gateway/gateway.js';
import { Seen } from '../../gateway/seen/seen.js';
import { seenSettings } from '../../gateway/seen/settings.js';
import { serveAnswers, type Handler } from '../hub/partners-at-hand.js';
import { composeParts, FEDERATION_2, type Parts, type Resolver } from '../engine/subgraphs.js';

/** Three visits to two stations, so that one station is asked for once less than it stands in the answer. */
const visits = [
  { day: '2022-06-01', station: { id: 'stn_a' } },
  { day: '2022-06-02', station: { id: 'stn_b' } },
  { day: '2022-06-03', station: { id: 'stn_a' } },
];
const refer: Resolver = ({ id }: { id: string }) => ({ id });

const parts: Parts = {
  visits: {
    typeDefs: `type Query { visits(word: String): [Visit!] }
      type Visit { day: String! station: Station! }
      type Station @key(fields: "id", resolvable: false) { id: ID! }`,
    resolvers: { Query: { visits: () => visits } },
  },
  stations: {
    typeDefs: `type Query { station(id: ID!): Station }
      type Station @key(fields: "id") { id: ID! name(word: String): String }`,
    resolvers: {
      Query: { station: (_, { id }: { id: string }) => ({ id }) },
      Station: { __resolveReference: refer, name: ({ id }: { id: string }) => `Station ${id.slice(-1)}` },
    },
  },
  rooms: {
    typeDefs: `type Station @key(fields: "id") { id: ID! rooms(fail: String): Int }`,
    resolvers: {
      Station: {
        __resolveReference: refer,
        rooms: (_, { fail }: { fail?: string }) => {
          if (fail !== undefined) throw new Error(`Cannot count the rooms of ${fail}`);
          return 2;
        },
      },
    },
  },
};

export interface Received {
  readonly subgraph: string;
  readonly headers: IncomingHttpHeaders;
}

export interface WatchedGateway {
  readonly seen: Seen;
  /** What each subgraph was sent, in the order of arrival. */
  readonly received: Received[];
  ask(
    question: { query: string; variables?: Record<string, unknown>; operationName?: string },
    headers?: Record<string, string>,
    // oxlint-disable-next-line typescript/no-explicit-any -- an answer has the shape of its query
  ): Promise<{ status: number; body: any }>;
  get(path: string): Promise<{ status: number; type: string; text: string }>;
  /** Samples of `/metrics` by name with labels, as they stand in the text. */
  samples(): Promise<Record<string, number>>;
  /** Spans that have ended, and none that was given before. */
  spans(): ReadableSpan[];
  /** From now on the subgraph answers every question with a failure. */
  breakDown(subgraph: string): void;
  stop(): Promise<void>;
}

export interface WatchedOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly spans?: boolean;
  readonly sampler?: Sampler;
}

export async function startWatched({ env = {}, spans = false, sampler }: WatchedOptions = {}): Promise<WatchedGateway> {
  const received: Received[] = [];
  const broken = new Set<string>();
  const servers = await Promise.all(
    Object.entries(parts).map(async ([name, { typeDefs, resolvers }]) => {
      const schema = buildSubgraphSchema([
        { typeDefs: parse(`${FEDERATION_2}\n${typeDefs}`), resolvers: (resolvers ?? {}) as never },
      ]);
      const server = await serveAnswers(
        answering(schema, (headers) => {
          received.push({ subgraph: name, headers });
          return broken.has(name);
        }),
      );
      return [name, server] as const;
    }),
  );
  const reach = Object.fromEntries(servers.map(([name, { url }]) => [name, overHttp(url)]));
  const exporter = new InMemorySpanExporter();
  const provider = new NodeTracerProvider({
    spanProcessors: [new SimpleSpanProcessor(exporter)],
    ...(sampler && { sampler }),
  });
  const seen = new Seen(seenSettings(env), spans ? { provider, stop: () => provider.shutdown() } : undefined);
  const app = await createGateway({ supergraph: composeParts(parts), reach, sharesRuns: true, seen });
  await app.listen({ host: '127.0.0.1', port: 0 });
  const url = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`;
  const get: WatchedGateway['get'] = async (path) => {
    const response = await fetch(url + path);
    return { status: response.status, type: response.headers.get('content-type') ?? '', text: await response.text() };
  };
  return {
    seen,
    received,
    async ask(question, headers = {}) {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json', ...headers },
        body: JSON.stringify(question),
      });
      return { status: response.status, body: await response.json() };
    },
    get,
    async samples() {
      const lines = (await get('/metrics')).text.split('\n').filter((line) => line && !line.startsWith('#'));
      return Object.fromEntries(
        lines.map((line) => /^(.*) (\S+)$/.exec(line)!.slice(1)).map(([k, v]) => [k, Number(v)]),
      );
    },
    spans() {
      const ended = exporter.getFinishedSpans();
      exporter.reset();
      return ended;
    },
    breakDown: (name) => void broken.add(name),
    async stop() {
      await app.close();
      await provider.shutdown();
      for (const way of Object.values(reach)) await way.close?.();
      for (const [, server] of servers) await server.stop();
    },
  };
}

function answering(schema: GraphQLSchema, fails: (headers: IncomingHttpHeaders) => boolean): Handler {
  const answer = async (response: ServerResponse, body: string): Promise<void> => {
    const { query, variables } = JSON.parse(body) as { query: string; variables: Record<string, unknown> };
    const text = JSON.stringify(await graphql({ schema, source: query, variableValues: variables }));
    response.writeHead(200, { 'content-type': 'application/json' }).end(text);
  };
  return (response, body, { headers }) => {
    if (fails(headers)) response.writeHead(500, { 'content-type': 'text/plain' }).end('broken');
    else answer(response, body).catch((error: unknown) => response.destroy(error as Error));
  };
}
