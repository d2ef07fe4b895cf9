/** The way to a subgraph in the same process: its own `execute`, given the compiled fetch as it is, with no text or JSON in between. */
import type { SubgraphAnswer, SubgraphRequest } from '../../shared/subgraph/index.js';
import { overBefore, variablesOf, type Reach } from './reach.js';

export function inProcess(subgraph: { execute(request: SubgraphRequest): Promise<SubgraphAnswer> }): Reach {
  return {
    async ask(question) {
      const { fetch, scope } = question;
      const variables = variablesOf(question);
      const answer = await subgraph.execute({ query: fetch, variables, operationName: fetch.operationName, scope });
      // Over HTTP nobody would be listening any more: what comes after the end of a request is no answer, here either.
      if (scope.ended) throw overBefore(scope.ended);
      return answer;
    },
    ready: async () => undefined,
  };
}
