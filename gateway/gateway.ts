/** createGateway(): the order of events of a request, on one page. */
import './no-telemetry.js';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { FastifyInstance } from 'fastify';
import { makeServer } from '../shared/http-server.js';
import { depthLimit } from '../shared/limits.js';
import { logWarning } from '../shared/log.js';
import { makeErrorMask } from './access/mask.js';
import { operationRefusals } from './access/operation.js';
import { HubGateway, type RequestContext } from './engine/hub-gateway.js';
import { DEADLINE } from './engine/over-http.js';
import type { Reach } from './engine/reach.js';
import { METHODS } from './front/cors.js';
import { Direct } from './front/direct.js';
import { makeDocumentStore } from './front/documents.js';
import { addFront } from './front/front.js';
import { FRONT_DEFAULTS, type FrontSettings } from './front/settings.js';
import { makeStatuses } from './front/statuses.js';
import { addGraphiql } from './graphiql.js';
import { addHealth } from './health.js';
import { teachScalars } from './scalars.js';
import { observeOperations } from './seen/plugin.js';
import { NOTHING_SEEN, Seen } from './seen/seen.js';

export interface GatewayOptions {
  readonly supergraph: string;
  /** The way to each subgraph that the supergraph names. */
  readonly reach: Readonly<Record<string, Reach>>;
  /** Partners that were left out at start, for `/health/ready`. */
  readonly leftOut?: readonly string[];
  /** How long a request may take, in milliseconds. */
  readonly deadline?: number;
  readonly front?: FrontSettings;
  /** Whether queries that are alike and under way at the same time are answered by one run. */
  readonly sharesRuns?: boolean;
  /** An operator's own plugins of Apollo Server; with any, every request goes through it. */
  readonly plugins?: readonly ApolloServerPlugin<RequestContext>[];
  /** Who looks on: counts, spans, plans shown; without one, nobody. */
  readonly seen?: Seen;
}

/** Largest request body in bytes. */
const MAX_BODY = 1024 * 1024;

/**
 * Makes the gateway, ready to listen. What happens to a request, in order:
 *   1. it gets its id, and its caller is made out;
 *   2. Apollo Server parses and validates it against the API schema, with our scalars' rules and the depth limit;
 *   3. the engine plans it, once, and asks each subgraph through its reach;
 *   4. errors pass the mask, and the answer goes out with the request's id.
 */
export async function createGateway({
  supergraph,
  reach,
  leftOut = [],
  deadline = DEADLINE,
  front = FRONT_DEFAULTS,
  sharesRuns = false,
  plugins = [],
  seen = new Seen(NOTHING_SEEN),
}: GatewayOptions): Promise<FastifyInstance> {
  const app = makeServer('gateway', MAX_BODY, METHODS);
  const report = (name: string, error: unknown): void =>
    logWarning('A subgraph gave no usable answer', {
      subgraph: name,
      reason: error instanceof Error ? error.message : String(error),
    });
  const mask = makeErrorMask();
  const statuses = makeStatuses();
  const ways = Object.fromEntries(Object.entries(reach).map(([name, way]) => [name, seen.observed(name, way)]));
  const gateway = new HubGateway({ supergraph, reach: ways }, report, (scope, plan) => seen.observePlan(scope, plan));
  gateway.onSchemaLoadOrUpdate(({ apiSchema }) => teachScalars(apiSchema));
  const direct = plugins.length ? undefined : new Direct(gateway, mask, seen, sharesRuns ? deadline / 2 : undefined);
  const rules = [depthLimit()];
  gateway.onSchemaLoadOrUpdate(() => void direct?.warm(rules));
  const apollo = new ApolloServer<RequestContext>({
    gateway,
    documentStore: makeDocumentStore(),
    validationRules: rules,
    formatError: mask.formatError,
    includeStacktraceInErrorResponses: false,
    introspection: true,
    plugins: [
      mask.plugin,
      operationRefusals,
      statuses.plugin,
      observeOperations(seen, (schema, ...operation) => gateway.graphOf(schema).program(...operation)),
      ...(direct ? [direct.plugin] : plugins),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
    allowBatchedHttpRequests: front.batch > 0,
    stopOnTerminationSignals: false,
  });
  await apollo.start();
  addHealth(app, reach, leftOut);
  addGraphiql(app);
  await seen.serve(app);
  addFront(app, { apollo, statuses, direct, settings: front, deadline });
  // Fastify comes here when requests in flight are answered.
  app.addHook('onClose', () => apollo.stop());
  return app;
}
