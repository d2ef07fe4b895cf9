/** A gateway over one small room written by hand, for tests of what lies between a client's socket and the engine. */
import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import type { FastifyInstance } from 'fastify';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { execute, GraphQLError, parse, validate } from 'graphql';
import { variablesOf, type Answer, type Question, type Reach } from '../../gateway/engine/reach.js';
import { createGateway, type GatewayOptions } from '../../gateway/gateway.js';
import { composeSubgraphs } from '../../registry/compose.js';

export const ROOM_SDL = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.5", import: ["@key"])
  enum Colour { RED GREEN }
  input Choice { colour: Colour!, count: Int }
  type Query {
    hello(name: String): String
    words(many: Int!): [String!]!
    choose(choice: Choice!): String
    broken: String
    strict: String!
    never: String
  }
  type Mutation { add(count: Int!): Int }`;

export interface Front {
  readonly app: FastifyInstance;
  readonly url: string;
  /** Every question that the room was asked. */
  readonly asked: Question[];
  post(body: unknown, headers?: Record<string, string>): Promise<Response>;
  get(query: string, headers?: Record<string, string>): Promise<Response>;
  close(): Promise<void>;
}

export interface FrontOptions extends Partial<Omit<GatewayOptions, 'supergraph' | 'reach'>> {
  /** What the room says of how long its answers may be kept. */
  readonly cacheControl?: string;
  /** What the room waits for before it answers. */
  readonly hold?: (question: Question) => Promise<void>;
}

/** `never` is answered only when its request is over. */
export function roomOf(asked: Question[], cacheControl?: string): Reach {
  const schema = buildSubgraphSchema([
    {
      typeDefs: parse(ROOM_SDL),
      resolvers: {
        Query: {
          hello: (_: unknown, { name }: { name?: string }) => `hello ${name ?? 'you'}`,
          words: (_: unknown, { many }: { many: number }) => Array.from({ length: many }, (_word, at) => `word ${at}`),
          choose: (_: unknown, { choice }: { choice: { colour: string; count?: number } }) =>
            `${choice.count ?? 1} ${choice.colour}`,
          broken: () => {
            throw new GraphQLError('It is broken.', { extensions: { code: 'BROKEN' } });
          },
          strict: () => null,
        },
        Mutation: { add: (_: unknown, { count }: { count: number }) => count + 1 },
      },
    },
  ]);
  return {
    async ask(question) {
      asked.push(question);
      const { document, operationName } = question.fetch;
      const faults = validate(schema, document);
      if (faults.length) return { errors: faults.map((fault) => fault.toJSON()) };
      if (question.fetch.text.includes('never'))
        await new Promise<void>((resolve) => question.scope.whenEnded(() => resolve()));
      const result = await execute({
        schema,
        document,
        variableValues: variablesOf(question),
        ...(operationName !== undefined && { operationName }),
      });
      return { ...(JSON.parse(JSON.stringify(result)) as Answer), cacheControl };
    },
    ready: async () => undefined,
  };
}

export interface RawAnswer {
  readonly status: number;
  /** Names and values in the order in which they came, without the date. */
  readonly headers: readonly (readonly [string, string])[];
  /** As it came, compressed or not. */
  readonly body: Buffer;
}

/** Sends a request as it is said, with no header that a client would add by itself. */
export async function sendRaw(
  url: string,
  { method = 'POST', headers = {}, body = '' }: { method?: string; headers?: Record<string, string>; body?: string },
): Promise<RawAnswer> {
  const sent = request(url, {
    method,
    headers: { ...headers, 'content-length': Buffer.byteLength(body) },
    agent: false,
  });
  sent.end(body);
  const [answer] = (await once(sent, 'response')) as [IncomingMessage];
  const chunks = await answer.toArray();
  const raw = answer.rawHeaders;
  const pairs = raw.flatMap((name, at) => (at % 2 === 0 ? [[name.toLowerCase(), raw[at + 1]!] as const] : []));
  return {
    status: answer.statusCode!,
    headers: pairs.filter(([name]) => name !== 'date'),
    body: Buffer.concat(chunks as Buffer[]),
  };
}

export function supergraphOf(sdl = ROOM_SDL): string {
  const { supergraph, errors } = composeSubgraphs([{ name: 'room', url: 'test://room', sdl }]);
  if (supergraph === null) throw new Error(errors.join('\n'));
  return supergraph;
}

export async function openFront({ cacheControl, hold, ...options }: FrontOptions = {}): Promise<Front> {
  const asked: Question[] = [];
  const room = roomOf(asked, cacheControl);
  const app = await createGateway({
    supergraph: supergraphOf(),
    reach: {
      room: hold
        ? { ...room, ask: (question) => Promise.all([room.ask(question), hold(question)]).then(([answer]) => answer) }
        : room,
    },
    ...options,
  });
  const url = `${await app.listen({ host: '127.0.0.1', port: 0 })}/graphql`;
  return {
    app,
    url,
    asked,
    post: (body, headers = {}) =>
      fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
    get: (query, headers = {}) =>
      fetch(`${url}?${new URLSearchParams({ query })}`, { headers: { 'apollo-require-preflight': 'yes', ...headers } }),
    close: () => app.close(),
  };
}
