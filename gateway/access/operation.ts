/** Which operations the hub answers: exactly one at a time, and only of the kinds that its graph has. */
import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, Kind } from 'graphql';
import type { RequestContext } from '../engine/hub-gateway.js';

/** The engine would answer these with a status of 500, as if it were broken; they are the client's to mend. */
export const operationRefusals: ApolloServerPlugin<RequestContext> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ document, operation, request, schema }) {
        if (!operation) {
          const names = document.definitions.flatMap((definition) =>
            definition.kind === Kind.OPERATION_DEFINITION && definition.name ? [definition.name.value] : [],
          );
          const asked = request.operationName ? `no operation "${request.operationName}"` : 'several operations';
          throw refusal(
            'OPERATION_RESOLUTION_FAILURE',
            `The document has ${asked}. Send one of these as \`operationName\`: ${names.join(', ')}.`,
          );
        }
        if (schema.getRootType(operation.operation) == null) {
          throw refusal(
            'OPERATION_UNSUPPORTED',
            `The graph has no ${operation.operation}: it is there to be asked, not yet to be changed or listened to. Send a query.`,
          );
        }
      },
    };
  },
};

function refusal(code: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code, http: { status: 400 } } });
}
