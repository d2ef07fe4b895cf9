/** A small federation for tests: subgraphs written by hand, composed, each behind a recorded `Reach`, and an engine over them to ask. */
import type { AddressInfo } from 'node:net';
import { createServer, type Server } from 'node:http';
import { expect } from '@jest/globals';
import { buildSubgraphSchema } from '@apollo/subgraph';
import {
  execute,
  type GraphQLError,
  type GraphQLScalarType,
  parse,
  validate,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql';
import { overHttp } from '../../gateway/engine/over-http.js';
import { variablesOf, type Answer, type Reach } from '../../gateway/engine/reach.js';
import { composeSubgraphs } from '../../registry/compose.js';
import { ANONYMOUS } from '../../shared/caller.js';
import { RequestScope } from '../../shared/request-scope.js';
import { defaultEngine, openEngine, type EngineName, type Response } from './engine-under-test.js';

/** Every directive of Federation 2, so that a test need not say which it uses. */
export const FEDERATION_2 = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.5", import: [
  "@key", "@requires", "@provides", "@external", "@shareable", "@override", "@inaccessible", "@tag",
  "@extends", "@composeDirective", "@interfaceObject", "FieldSet"])`;

// oxlint-disable-next-line typescript/no-explicit-any -- resolvers get whatever their parents and their clients gave
export type Resolver = (parent: any, args: any, context: any, info: any) => unknown;
/** Of an object or interface: resolvers; of an enum: its inner values; or a scalar. */
export type Resolvers = Readonly<Record<string, Resolver | string | number>> | GraphQLScalarType;

export interface SubgraphParts {
  /** Without the `@link` to Federation 2, which is put before it. */
  readonly typeDefs: string;
  readonly resolvers?: Readonly<Record<string, Resolvers>>;
  /** 1: the SDL stands as it is, without any `@link`. */
  readonly federation?: 1 | 2;
}

export type Parts = Readonly<Record<string, SubgraphParts>>;

export interface Asked {
  readonly subgraph: string;
  readonly text: string;
  readonly variables: Record<string, unknown>;
  /** Of all its entity lists together, in order. */
  readonly representations: readonly Record<string, unknown>[];
}

export type { Response };

export interface FederationOptions {
  /** Ours, unless `TEST_ENGINE=stock` asks to see what stock @apollo/gateway makes of it. */
  readonly engine?: EngineName;
  /** Each subgraph behind a `node:http` server instead of a call. */
  readonly overHttp?: boolean;
  /** Puts something of the test's own before a subgraph: a failure, a delay, a hostile answer. */
  decorate?(subgraph: string, reach: Reach): Reach;
}

export interface Federation {
  readonly supergraph: string;
  /** What a client sees. */
  readonly schema: GraphQLSchema;
  /** Every request that a subgraph got, in the order in which they were sent; empty it to begin anew. */
  readonly asked: Asked[];
  /** Those of one subgraph. */
  askedOf(subgraph: string): Asked[];
  /** Parses, validates and runs; answers as over the wire. */
  ask(query: string, variables?: Record<string, unknown>, operationName?: string): Promise<Response>;
  close(): Promise<void>;
}

/** Composes the subgraphs, or throws with everything that composition says against them. */
export function composeParts(parts: Parts): string {
  const { supergraph, errors } = composeSubgraphs(
    Object.entries(parts).map(([name, part]) => ({ name, url: `test://${name}`, sdl: sdlOf(part) })),
  );
  if (supergraph === null) throw new Error(`The subgraphs of this test do not compose:\n${errors.join('\n')}`);
  return supergraph;
}

export async function federate(parts: Parts, options: FederationOptions = {}): Promise<Federation> {
  const supergraph = composeParts(parts);
  const asked: Asked[] = [];
  const reach: Record<string, Reach> = {};
  const servers: Server[] = [];
  for (const [name, part] of Object.entries(parts)) {
    const direct = directReach(
      buildSubgraphSchema([{ typeDefs: parse(sdlOf(part)), resolvers: (part.resolvers ?? {}) as never }]),
    );
    let way = direct;
    if (options.overHttp) {
      const server = await serveReach(direct);
      servers.push(server);
      way = overHttp(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    }
    reach[name] = recorded(name, options.decorate?.(name, way) ?? way, asked);
  }
  const engine = await openEngine(options.engine ?? defaultEngine(), supergraph, reach);
  return {
    supergraph,
    schema: engine.schema,
    asked,
    askedOf: (subgraph) => asked.filter((one) => one.subgraph === subgraph),
    async ask(query, variables = {}, operationName) {
      const document = parse(query);
      const faults = validate(engine.schema, document);
      if (faults.length > 0) return { errors: faults.map((fault) => fault.toJSON()) };
      // The variables come from JSON, and the answer goes into it.
      const answer = await engine.run(document, JSON.parse(JSON.stringify(variables)), operationName);
      return JSON.parse(JSON.stringify(answer)) as Response;
    },
    async close() {
      await engine.close();
      for (const server of servers) {
        server.closeAllConnections();
        await new Promise((done) => void server.close(done));
      }
    },
  };
}

/** Runs `body` over a federation and takes it down again. */
export async function withFederation(
  parts: Parts,
  body: (federation: Federation) => Promise<void>,
  options?: FederationOptions,
): Promise<void> {
  const federation = await federate(parts, options);
  try {
    await body(federation);
  } finally {
    await federation.close();
  }
}

/** One question to a federation that lives no longer. */
export async function askOnce(
  parts: Parts,
  query: string,
  variables?: Record<string, unknown>,
  options?: FederationOptions,
): Promise<Response> {
  let answer: Response = {};
  await withFederation(parts, async ({ ask }) => void (answer = await ask(query, variables)), options);
  return answer;
}

/** What a test expects of one error: where it stands in the client's answer, of which subgraph, and what it says. */
export function errorAt(
  path: readonly (string | number)[],
  of?: { subgraph?: string; message?: string | RegExp },
): unknown {
  return expect.objectContaining({
    path,
    message: of?.message === undefined ? expect.any(String) : expect.stringMatching(of.message),
    ...(of?.subgraph && { extensions: expect.objectContaining({ subgraph: of.subgraph }) }),
  });
}

function sdlOf({ typeDefs, federation = 2 }: SubgraphParts): string {
  return federation === 1 ? typeDefs : `${FEDERATION_2}\n${typeDefs}`;
}

/** Answers as a server would: parsed, validated, executed, and through JSON, so that nothing is shared with the resolvers. */
function directReach(schema: GraphQLSchema): Reach {
  const documents = new Map<string, { document: DocumentNode; faults: readonly GraphQLError[] }>();
  const read = (text: string) => {
    let known = documents.get(text);
    if (!known) {
      const document = parse(text);
      documents.set(text, (known = { document, faults: validate(schema, document) }));
    }
    return known;
  };
  return {
    async ask(question) {
      const { document, faults } = read(question.fetch.text);
      const result =
        faults.length > 0
          ? { errors: faults }
          : await execute({
              schema,
              document,
              variableValues: variablesOf(question),
              operationName: question.fetch.operationName ?? null,
              contextValue: { scope: question.scope },
            });
      return JSON.parse(JSON.stringify(result)) as Answer;
    },
    ready: async () => undefined,
  };
}

async function serveReach(reach: Reach): Promise<Server> {
  const answer = async (body: string): Promise<string> => {
    const {
      query,
      variables = {},
      operationName,
    } = JSON.parse(body) as {
      query: string;
      variables?: Record<string, unknown>;
      operationName?: string;
    };
    const fetch = {
      subgraph: '',
      kind: 'query',
      text: query,
      document: parse(query),
      operationName,
      rootFields: [],
    } as const;
    const scope = new RequestScope({ requestId: 'test', caller: ANONYMOUS });
    return JSON.stringify(await reach.ask({ fetch, variables, entities: [], scope }));
  };
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      answer(Buffer.concat(chunks).toString()).then(
        (text) => response.writeHead(200, { 'content-type': 'application/json' }).end(text),
        (error: unknown) => response.writeHead(500, { 'content-type': 'text/plain' }).end(String(error)),
      );
    });
  });
  await new Promise<void>((listening) => void server.listen(0, '127.0.0.1', listening));
  return server;
}

function recorded(subgraph: string, reach: Reach, asked: Asked[]): Reach {
  return {
    ask(question) {
      const variables = variablesOf(question);
      const representations =
        question.entities.length > 0
          ? question.entities.flatMap((list) => [...list.values()])
          : ((variables['representations'] as Record<string, unknown>[] | undefined) ?? []);
      asked.push({ subgraph, text: question.fetch.text, variables, representations });
      return reach.ask(question);
    },
    ready: () => reach.ready(),
  };
}
