/** The gateways under test behind one small door, each over the same subgraphs. */
import '../../../gateway/no-telemetry.js';
import { createHash } from 'node:crypto';
import { ApolloGateway } from '@apollo/gateway';
import { print, type DocumentNode } from 'graphql';
import { Graph } from '../../../gateway/engine/graph.js';
import { overHttp } from '../../../gateway/engine/over-http.js';
import { variablesOf, type Reach } from '../../../gateway/engine/reach.js';
import { ANONYMOUS } from '../../../shared/caller.js';
import { RequestScope } from '../../../shared/request-scope.js';
import type { Answer } from './compare.js';
import { serve } from './serve.js';
import type { Setup } from './setup.js';

export interface Engine {
  ask(document: DocumentNode, variables: Record<string, unknown>): Promise<Answer>;
  close(): Promise<void>;
}

export type EngineName = 'shuniu' | 'apollo';

const silent = { debug() {}, info() {}, warn() {}, error() {} };

/** Stock @apollo/gateway, without a server around it. */
export async function openApollo({ composed: { supergraph }, subgraphs }: Setup): Promise<Engine> {
  const gateway = new ApolloGateway({
    supergraphSdl: supergraph,
    logger: silent,
    buildService: ({ name }) => ({
      process: async ({ request }) =>
        await subgraphs.get(name)!.ask(request.query ?? '', request.variables ?? {}, request.operationName),
    }),
  });
  const { executor, schema } = await gateway.load();
  return {
    async ask(document, variables) {
      const query = print(document);
      const queryHash = createHash('sha256').update(query).digest('hex');
      const request = { query, variables };
      const context = { request, document, queryHash, metrics: {}, logger: silent, context: {}, schema, source: query };
      const { data, errors } = await executor(context as never);
      return { data, errors: errors?.map(({ message, path }) => ({ message, path })) };
    },
    close: () => gateway.stop(),
  };
}

/** Our own engine; over HTTP each subgraph is behind a server. */
export async function openShuniu({ composed: { supergraph }, subgraphs }: Setup, http = false): Promise<Engine> {
  const served = http ? await serve(subgraphs) : undefined;
  const reach: Record<string, Reach> = {};
  for (const [name, subgraph] of subgraphs)
    reach[name] = served
      ? overHttp(served.urls.get(name)!)
      : {
          ask: (question) => subgraph.ask(question.fetch.text, variablesOf(question), question.fetch.operationName),
          ready: async () => undefined,
        };
  const graph = Graph.of(supergraph, reach);
  return {
    async ask(document, variables) {
      const program = await graph.program(document, undefined, variables);
      const refused = graph.check(program, variables);
      if (refused.length > 0) return { errors: refused };
      const scope = new RequestScope({ requestId: 'fuzz', caller: ANONYMOUS });
      return graph.run(program, variables, scope);
    },
    async close() {
      for (const way of Object.values(reach)) await way.close?.();
      await served?.close();
    },
  };
}
