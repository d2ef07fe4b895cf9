/** All about a request, besides its question, that may change what a subgraph answers: it stands in every key by which answers are shared. */
import type { RequestScope } from '../../shared/request-scope.js';

/**
 * Today a subgraph learns who asks, and nothing else of a request. Whatever else it may learn some day, such as permissions or a
 * header that is passed on, belongs here. The text has no line break.
 */
export function grantOf({ caller }: RequestScope): string {
  return `${caller.kind} ${JSON.stringify(caller.id)}`;
}
