/** The last door: what of an error leaves the gateway, whoever made it. */
import type { ApolloServerPlugin } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { INTERNAL_ERROR, messageWithoutValues, PUBLIC_EXTENSIONS } from '../../shared/errors.js';
import { logBug } from '../../shared/log.js';
import type { RequestContext } from '../engine/hub-gateway.js';

/** The mask in two parts: the plugin logs a bug with its request's id, `formatError` shapes what goes out. */
export interface ErrorMask {
  readonly plugin: ApolloServerPlugin<RequestContext>;
  formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError;
}

/**
 * Errors of subgraphs and of GraphQL itself keep message, path and code; a bug in the gateway becomes `Internal error` with the
 * request's id. Everything else that an error carries stays inside.
 */
export function makeErrorMask(): ErrorMask {
  const requestIds = new WeakMap<object, string>();
  return {
    plugin: {
      async requestDidStart() {
        return {
          async didEncounterErrors({ errors, contextValue }) {
            const { requestId } = contextValue.scope;
            for (const error of errors.filter(isOurBug)) {
              requestIds.set(error, requestId);
              logBug('gateway', requestId, unwrapResolverError(error));
            }
          },
        };
      },
    },
    formatError(formatted, error) {
      const place = {
        ...(formatted.locations && { locations: formatted.locations }),
        ...(formatted.path && { path: formatted.path }),
      };
      if (isOurBug(error)) {
        const requestId = requestIds.get(error as object);
        const extensions = { code: 'INTERNAL_SERVER_ERROR', ...(requestId !== undefined && { requestId }) };
        return { message: INTERNAL_ERROR, ...place, extensions };
      }
      const extensions: Record<string, unknown> = {};
      const source = { ...formatted.extensions, ...refusalIn(error), ...uncodedRefusal(error) };
      for (const key of PUBLIC_EXTENSIONS) {
        const value = source[key];
        if (value !== undefined) extensions[key] = value;
      }
      const message = error instanceof GraphQLError ? messageWithoutValues(error) : formatted.message;
      return { message, ...place, extensions };
    },
  };
}

/** What the engine tells of a subgraph has no original; a bug of the gateway carries an Error. */
function isOurBug(error: unknown): boolean {
  if (!(error instanceof GraphQLError)) return true;
  const cause: unknown = error.originalError;
  return cause instanceof Error && !(cause instanceof GraphQLError);
}

/** Apollo Server refuses a persisted query with the wrong hash by a status alone. */
function uncodedRefusal(error: unknown): Record<string, unknown> | undefined {
  if (!(error instanceof GraphQLError)) return undefined;
  const { code, http } = error.extensions;
  return code === undefined && http !== undefined ? { code: 'BAD_REQUEST' } : undefined;
}

/** Apollo Server gives every error of validation its own code; a refusal made by one of our rules keeps the code of the house. */
function refusalIn(error: unknown): Record<string, unknown> | undefined {
  const cause: unknown = error instanceof GraphQLError ? error.originalError : undefined;
  return cause instanceof GraphQLError && cause.extensions['code'] !== undefined ? { ...cause.extensions } : undefined;
}
