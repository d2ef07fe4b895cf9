/** What @apollo/gateway calls for each fetch of a plan: one subgraph behind its reach; a failure costs its fields and is named. */
import type { GraphQLDataSource } from '@apollo/gateway';
import type { Caller } from '../../shared/caller.js';
import { parse } from 'graphql';
import { RequestScope } from '../../shared/request-scope.js';
import { ReachError, type Reach, type Answer } from './reach.js';
import { unavailable, type Fetch } from './unavailable.js';

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
      const fetch: Fetch = { query: request.query ?? '', variables: request.variables };
      try {
        const answer = await reach.ask({
          fetch: {
            subgraph: name,
            kind: 'query',
            text: fetch.query,
            document: parse(fetch.query),
            operationName: request.operationName,
            rootFields: [],
          },
          variables: fetch.variables ?? {},
          entities: [],
          scope: new RequestScope({ requestId, caller }),
        });
        checkEntities(fetch, answer);
        return answer;
      } catch (error) {
        report(name, error);
        return unavailable(name, error, fetch);
      }
    },
  };
}

/** The engine fails as a whole on a list of entities that is not as long as what was asked for; here it costs the fields only. */
function checkEntities({ variables }: Fetch, { data }: Answer): void {
  const asked = variables?.['representations'];
  if (!Array.isArray(asked) || data === undefined || data === null) return;
  const given = data['_entities'];
  const fits =
    Array.isArray(given) &&
    given.length === asked.length &&
    given.every((entity) => entity === null || (typeof entity === 'object' && !Array.isArray(entity)));
  if (!fits) throw new ReachError('SUBGRAPH_UNAVAILABLE', 'answered with entities other than those asked for');
}
