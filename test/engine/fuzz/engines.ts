/** The gateways under test behind one small door, each over the same subgraphs. */
import '../../../gateway/no-telemetry.js';
import { createHash } from 'node:crypto';
import { ApolloGateway } from '@apollo/gateway';
import { print, type DocumentNode } from 'graphql';
import type { Answer } from './compare.js';
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
        (await subgraphs.get(name)!.ask(request.query ?? '', request.variables ?? {}, request.operationName)) as never,
    }),
  });
  const { executor, schema } = await gateway.load();
  return {
    async ask(document, variables) {
      const query = print(document);
      const queryHash = createHash('sha256').update(query).digest('hex');
      const request = { query, variables };
      const context = { request, document, queryHash, metrics: {}, logger: silent, context: {}, schema, source: query };
      const { data, errors } = await executor!(context as never);
      return { data, errors: errors?.map(({ message, path }) => ({ message, path })) };
    },
    close: () => gateway.stop(),
  };
}
