/** The HTTP status of a document that is at fault: 400 where the answer is `application/graphql-response+json`, 200 where it is `application/json`. */
import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestScope } from '../../shared/request-scope.js';
import type { RequestContext } from '../engine/hub-gateway.js';

const FAULTS = new Set<unknown>(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT']);

export interface Statuses {
  readonly plugin: ApolloServerPlugin<RequestContext>;
  /** The status to send instead of Apollo Server's. */
  statusOf(scope: RequestScope, status: number, contentType: string | undefined): number;
}

/**
 * GraphQL over HTTP tells them apart: a client that asks for `application/json` may stand behind something that takes any other
 * status for an answer that is not GraphQL. Which type an answer gets is settled only after Apollo Server's plugins have run.
 */
export function makeStatuses(): Statuses {
  const atFault = new WeakSet<RequestScope>();
  return {
    plugin: {
      async requestDidStart({ requestIsBatched }) {
        if (requestIsBatched) return undefined;
        return {
          async didEncounterErrors({ errors, contextValue: { scope } }) {
            if (errors.every(({ extensions }) => FAULTS.has(extensions['code']))) atFault.add(scope);
          },
        };
      },
    },
    statusOf: (scope, status, contentType) =>
      status === 400 && atFault.has(scope) && contentType?.startsWith('application/json') ? 200 : status,
  };
}
