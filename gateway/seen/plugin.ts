/** Watches each operation on its way through Apollo Server: counted and timed, a span, and its plan in the answer where that is wished and allowed. */
import type { ApolloServerPlugin, GraphQLRequestContext } from '@apollo/server';
import { GraphQLError, type DocumentNode, type GraphQLSchema } from 'graphql';
import type { RequestContext } from '../engine/hub-gateway.js';
import { formatPlan, isPlanFormat, PLAN_HEADER, planFormats, type PlanFormat } from './plan-format.js';
import { explainProgram, type ExplainedProgram } from './plan-steps.js';
import { outcomeOf, type Seen } from './seen.js';

/** The compiled program of an operation that has passed validation. */
type ProgramOf = (
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | undefined,
  variables: Readonly<Record<string, unknown>> | undefined,
) => Promise<ExplainedProgram>;

export function observeOperations(seen: Seen, programOf: ProgramOf): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart({ request, contextValue }) {
      const headers = request.http?.headers;
      const observation = seen.observeRequest(contextValue.scope, {
        traceparent: headers?.get('traceparent'),
        tracestate: headers?.get('tracestate'),
      });
      const wish = headers?.get(PLAN_HEADER);
      return {
        async didResolveOperation() {
          if (wish !== undefined) checkWish(seen, wish);
        },
        async willSendResponse(context) {
          const { operation, response } = context;
          if (response.body.kind !== 'single') return;
          const { singleResult } = response.body;
          const wasRun = 'data' in singleResult;
          observation.end(operation?.operation ?? 'none', wasRun ? outcomeOf(singleResult) : 'refused');
          if (wish !== undefined && wasRun)
            singleResult.extensions = { ...singleResult.extensions, plan: await planOf(context, wish, programOf) };
        },
      };
    },
  };
}

/** Which form of the plan a request wishes for; throws where it may not, or wishes for none of them. */
function checkWish(seen: Seen, wish: string): asserts wish is PlanFormat {
  if (!seen.mayExplain) {
    throw refusal(
      'PLAN_FORBIDDEN',
      403,
      `This hub does not show plans. Ask without the header ${PLAN_HEADER}, or let the operator set SHUNIU_EXPLAIN=on.`,
    );
  }
  if (!isPlanFormat(wish))
    throw refusal('BAD_USER_INPUT', 400, `The header ${PLAN_HEADER} must be one of ${planFormats.join(', ')}.`);
}

async function planOf(
  { schema, document, request }: GraphQLRequestContext<RequestContext>,
  wish: string,
  programOf: ProgramOf,
): Promise<unknown> {
  if (!document || !isPlanFormat(wish)) return undefined;
  return formatPlan(explainProgram(await programOf(schema, document, request.operationName, request.variables)), wish);
}

function refusal(code: string, status: number, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code, http: { status } } });
}
