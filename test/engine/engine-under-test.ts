/** The engine behind a federation for tests: ours, or stock @apollo/gateway, to see what it makes of the same. */
import '../../gateway/no-telemetry.js';
import { ApolloGateway } from '@apollo/gateway';
import { parse, type DocumentNode, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import { Graph } from '../../gateway/engine/graph.js';
import type { Reach } from '../../gateway/engine/reach.js';
import { ANONYMOUS } from '../../shared/caller.js';
import { RequestScope } from '../../shared/request-scope.js';

export interface Response {
  // oxlint-disable-next-line typescript/no-explicit-any -- an answer has the shape of its query
  data?: any;
  errors?: GraphQLFormattedError[];
}

export type EngineName = 'ours' | 'stock';

/** Something that answers operations on a composed graph. */
export interface Engine {
  readonly schema: GraphQLSchema;
  run(document: DocumentNode, variables: Record<string, unknown>, operationName: string | undefined): Promise<Response>;
  close(): Promise<void>;
}

export function defaultEngine(): EngineName {
  return process.env['TEST_ENGINE'] === 'stock' ? 'stock' : 'ours';
}

export async function openEngine(name: EngineName, supergraph: string, reach: Record<string, Reach>): Promise<Engine> {
  return name === 'ours' ? openOurs(supergraph, reach) : openStock(supergraph, reach);
}

function openOurs(supergraph: string, reach: Record<string, Reach>): Engine {
  const graph = Graph.of(supergraph, reach);
  let requests = 0;
  return {
    schema: graph.schema,
    async run(document, variables, operationName) {
      const program = await graph.program(document, operationName, variables);
      const refused = graph.check(program, variables);
      if (refused.length > 0) return { errors: refused.map((fault) => fault.toJSON()) };
      const scope = new RequestScope({ requestId: `test-${++requests}`, caller: ANONYMOUS });
      const { data, errors } = await graph.run(program, variables, scope);
      return { data, ...(errors.length > 0 && { errors: [...errors] }) };
    },
    close: async () => undefined,
  };
}

async function openStock(supergraphSdl: string, reach: Record<string, Reach>): Promise<Engine> {
  const gateway = new ApolloGateway({
    supergraphSdl,
    logger: { debug() {}, info() {}, warn() {}, error() {} },
    buildService: ({ name }) => ({
      async process({ request }) {
        const text = request.query ?? '';
        return reach[name]!.ask({
          fetch: {
            subgraph: name,
            kind: 'query',
            text,
            document: parse(text),
            operationName: request.operationName,
            rootFields: [],
          },
          variables: request.variables ?? {},
          entities: [],
          scope: new RequestScope({ requestId: 'test', caller: ANONYMOUS }),
        });
      },
    }),
  });
  const { schema, executor } = await gateway.load({ apollo: {} });
  return {
    schema,
    async run(document, variables, operationName) {
      const query = document.loc!.source.body;
      const { data, errors } = (await executor({
        request: { query, variables, operationName },
        document,
        queryHash: `${operationName} ${query}`,
        operationName: operationName ?? null,
        metrics: {},
        logger: console,
        context: {},
        schema,
        cache: undefined,
      } as never)) as unknown as Response;
      return { data, ...(errors?.length && { errors }) };
    },
    close: () => gateway.stop(),
  };
}
