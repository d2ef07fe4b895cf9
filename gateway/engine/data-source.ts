/** What @apollo/gateway calls for each fetch of a plan: one subgraph behind its reach; a failure costs its fields and is named. */
import type { GraphQLDataSource } from '@apollo/gateway';
import type { GraphQLFormattedError } from 'graphql';
import type { Caller } from '../../shared/caller.js';
import { ReachError, type Reach, type ReachAnswer } from './reach.js';

/** What a request carries through the gateway to every subgraph. */
export interface RequestContext {
  readonly requestId: string;
  readonly caller: Caller;
}

export function dataSourceOf(
  name: string,
  reach: Reach,
  report: (name: string, error: unknown) => void,
): GraphQLDataSource {
  return {
    async process({ request, context }) {
      const { requestId, caller } = context as unknown as RequestContext;
      const { query, variables, operationName } = request;
      try {
        const answer = await reach.ask({ query: query ?? '', variables, operationName, requestId, caller });
        return answer as never;
      } catch (error) {
        report(name, error);
        return unavailable(name, error) as never;
      }
    },
  };
}

function unavailable(name: string, error: unknown): ReachAnswer {
  const code = error instanceof ReachError ? error.code : 'SUBGRAPH_UNAVAILABLE';
  const reason = error instanceof ReachError ? error.message : 'failed to answer';
  const masked: GraphQLFormattedError = {
    message: `The subgraph "${name}" ${reason}; its fields are null in this answer. Try again later.`,
    extensions: { code, subgraph: name },
  };
  return { errors: [masked] };
}
