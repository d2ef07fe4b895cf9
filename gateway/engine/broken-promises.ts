/** Turns what the engine only remarks into errors: where a subgraph broke its own schema, the client is told why a field is null. */
import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import type { RequestContext } from './data-source.js';

interface Remark {
  readonly message: string;
  readonly path?: readonly (string | number)[];
}

/** @apollo/gateway nulls a value that does not fit the schema and says so in `extensions.valueCompletion` alone, which no client reads. */
export const brokenPromises: ApolloServerPlugin<RequestContext> = {
  async requestDidStart() {
    return {
      async willSendResponse({ response: { body } }) {
        if (body.kind !== 'single') return;
        const { valueCompletion, ...extensions } = body.singleResult.extensions ?? {};
        if (!Array.isArray(valueCompletion)) return;
        const { singleResult } = body;
        singleResult.errors = [...(singleResult.errors ?? []), ...(valueCompletion as Remark[]).map(errorOf)];
        if (Object.keys(extensions).length) singleResult.extensions = extensions;
        else delete singleResult.extensions;
      },
    };
  },
};

function errorOf({ message, path }: Remark): GraphQLFormattedError {
  return { message, ...(path && { path }), extensions: { code: 'SUBGRAPH_VALUE_INVALID' } };
}
