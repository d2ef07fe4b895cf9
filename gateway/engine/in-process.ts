/** The way to a subgraph in the same process: its own `execute`, called as a function. */
import type { SubgraphAnswer, SubgraphRequest } from '../../shared/subgraph/index.js';
import { variablesOf, type Reach } from './reach.js';

export function inProcess(subgraph: { execute(request: SubgraphRequest): Promise<SubgraphAnswer> }): Reach {
  return {
    ask(question) {
      const { text, operationName } = question.fetch;
      const { requestId, caller } = question.scope;
      return subgraph.execute({ query: text, variables: variablesOf(question), operationName, requestId, caller });
    },
    ready: async () => undefined,
  };
}
