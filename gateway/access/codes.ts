/** The codes of errors that no room makes: GraphQL's own as the hub gives them, and those of the gateway; `docs/errors.md` is printed from these. */
import { refusal, type RefusalEntry } from '../../shared/errors.js';
import { planImpossible, planTooCostly, planTooLate } from '../engine/plan-refusals.js';

export const batchRefused = refusal(
  {
    code: 'BATCH_REFUSED',
    when: 'A request carries a list of operations, and the hub takes none, or none so long (`SHUNIU_BATCH`).',
    next: 'Send each operation as a request of its own; over one connection they travel side by side.',
  },
  (most: number) =>
    most === 0
      ? 'The body is a list, and a request carries one operation here.'
      : `The body is a list of more than ${most} operations.`,
);

export const cacheKeyWrong = refusal(
  {
    code: 'CACHE_KEY_WRONG',
    when: 'A request to have kept answers forgotten does not show the key that was set (`SHUNIU_CACHE_KEY`).',
    next: 'Send the header `authorization: Bearer <key>`.',
  },
  () => 'The key is missing or wrong.',
);

export const invalidationMalformed = refusal(
  {
    code: 'CACHE_INVALIDATION_MALFORMED',
    when: 'The body of a request to have kept answers forgotten does not say what.',
    next: 'Send a JSON list such as `[{ "kind": "type", "subgraph": "stations", "type": "Station" }]`; the kinds are `subgraph`, `type`, `key`, `tag`.',
  },
  (detail: string) => `${detail}.`,
);

export const cacheUnavailable = refusal(
  {
    code: 'CACHE_UNAVAILABLE',
    when: 'Kept answers should be forgotten, and Redis, which keeps them, does not answer.',
    next: 'Send the same again when it does: some may be forgotten and some not.',
  },
  () => 'The cache does not answer.',
);

/** Of `POST /cache/invalidate`. */
export const cacheCodes: readonly RefusalEntry[] = [cacheKeyWrong, invalidationMalformed, cacheUnavailable];

/** A question that is not GraphQL, or not of this graph. */
export const graphqlCodes: readonly RefusalEntry[] = [
  {
    code: 'GRAPHQL_PARSE_FAILED',
    when: 'The document is not GraphQL, or has more words and signs than are read.',
    next: 'Look at `locations`: it stops making sense there.',
  },
  {
    code: 'GRAPHQL_VALIDATION_FAILED',
    when: 'The document asks for something the schema does not have, or gives an argument a literal of the wrong form.',
    next: 'Compare it with the schema, for instance on the query page; each message names the field or argument.',
  },
  {
    code: 'BAD_USER_INPUT',
    when: 'A value is malformed: a date, an area code, a credit code, a variable of another type or one that is missing.',
    next: 'The message says which one and what would be right. It never repeats the value of a variable.',
  },
  {
    code: 'OPERATION_RESOLUTION_FAILURE',
    when: 'The document has several operations and `operationName` names none of them.',
    next: 'Send `operationName`, or one operation only.',
  },
  {
    code: 'OPERATION_UNSUPPORTED',
    when: 'The operation is a mutation or a subscription, and the graph has none.',
    next: 'Send a query.',
  },
  {
    code: 'BAD_REQUEST',
    when: 'The HTTP request to the gateway carries no GraphQL question in a form it reads.',
    next: 'Send `POST /graphql` with `content-type: application/json` and a JSON object with `query`, or a query by `GET /graphql?query=…` with the header `apollo-require-preflight`.',
  },
  batchRefused,
  {
    code: 'PLAN_FORBIDDEN',
    when: 'The request asks for its plan by the header `x-shuniu-plan`, and this hub shows none.',
    next: 'Ask without the header; operators may set `SHUNIU_EXPLAIN=on`.',
  },
  {
    code: 'PERSISTED_QUERY_NOT_FOUND',
    when: 'The client sent only the hash of a query, and this hub has not seen the query.',
    next: 'Send the query once together with its hash, as clients of automatic persisted queries do by themselves.',
  },
  planImpossible,
  planTooCostly,
  planTooLate,
  {
    code: 'INTERNAL_SERVER_ERROR',
    when: 'Something in the hub is broken. The message is `Internal error`; what happened stays in the hub’s log.',
    next: 'Report `extensions.requestId`: it finds the original in the log.',
  },
];

/** A subgraph that costs its fields and not the page. */
export const subgraphCodes: readonly RefusalEntry[] = [
  {
    code: 'SUBGRAPH_UNAVAILABLE',
    when: 'A subgraph, ours or a partner’s, cannot be reached or answers with something that is not GraphQL; `extensions.subgraph` names it.',
    next: 'Use the rest of the answer and ask again later; operators see `/health/ready` and the log.',
  },
  {
    code: 'SUBGRAPH_TIMEOUT',
    when: 'A subgraph did not answer in time; `extensions.subgraph` names it.',
    next: 'Ask again, or for less at once; operators may raise `SHUNIU_DEADLINE_MS`.',
  },
  {
    code: 'SUBGRAPH_ERROR',
    when: 'A partner’s subgraph answered with an error that has no code of its own; `extensions.subgraph` names it.',
    next: 'Read the message; it is the partner’s.',
  },
  {
    code: 'SUBGRAPH_VALUE_INVALID',
    when: 'A subgraph gave a value that breaks its own schema, so that the field is null.',
    next: 'Tell the subgraph’s keeper the `path` and the message.',
  },
];
