/**
 * Our gateway as `createGateway` makes it. `SETTING`: `plain` neither shares nor keeps anything; `shared` sends what is on its way
 * already not twice, as the hub does unless told otherwise; `cached` also keeps what subgraphs allow to be kept; `in-process` has
 * the subgraphs in its own process; `switching` is plain and serves another supergraph at each SIGUSR2.
 */
import '../../../dist/shared/runtime.js';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cached } from '../../../dist/gateway/engine/cache/cached.js';
import { Marks } from '../../../dist/gateway/engine/cache/marks.js';
import { MemoryStore } from '../../../dist/gateway/engine/cache/memory-store.js';
import { HubGateway } from '../../../dist/gateway/engine/hub-gateway.js';
import { sharedInFlight } from '../../../dist/gateway/engine/in-flight.js';
import { inProcess } from '../../../dist/gateway/engine/in-process.js';
import { overHttp } from '../../../dist/gateway/engine/over-http.js';
import { createGateway } from '../../../dist/gateway/gateway.js';
import { makeExecutor } from '../../../dist/shared/subgraph/execute.js';
import { FEDERATION_2_SDL, resolversOf } from '../graph.mjs';

const setting = process.env.SETTING;
const supergraph = readFileSync(process.env.SUPERGRAPH, 'utf8');
// What is handed to the hub must be made with the hub's own packages, not with those of the benchmark.
const { buildSubgraphSchema } = createRequire(new URL('../../../package.json', import.meta.url))('@apollo/subgraph');
const { parse } = createRequire(new URL('../../../package.json', import.meta.url))('graphql');

const store = new MemoryStore(64 * 1024 * 1024);
const marks = new Marks(parse(supergraph));
const reaches = {
  plain: (_name, url) => overHttp(url),
  shared: (_name, url) => sharedInFlight(overHttp(url)),
  cached: (_name, url) => cached(sharedInFlight(overHttp(url)), { store, marks }),
  'in-process'(name) {
    const typeDefs = FEDERATION_2_SDL[name];
    const schema = buildSubgraphSchema([{ typeDefs: parse(typeDefs), resolvers: resolversOf(typeDefs) }]);
    return inProcess(makeExecutor(name, schema, () => ({})));
  },
};
reaches.switching = reaches.plain;

const ways = Object.entries(JSON.parse(process.env.SUBGRAPHS)).map(([name, url]) => [
  name,
  reaches[setting](name, url),
]);
const reach = Object.fromEntries(ways);
if (setting === 'switching') switchAtSignal();
const app = await createGateway({ supergraph, reach });
await app.listen({ host: '127.0.0.1', port: Number(process.env.PORT) });

/** The other supergraph has one field more, by another name each time, so that nothing of the one before fits. */
function switchAtSignal() {
  const { load } = HubGateway.prototype;
  let gateway;
  let times = 0;
  HubGateway.prototype.load = function (options) {
    gateway = this;
    return load.call(this, options);
  };
  process.on('SIGUSR2', () => {
    times++;
    const field = `  switched${times}: String @join__field(graph: USERS)\n`;
    gateway.serve({ supergraph: supergraph.replace(/(type User[^{]*\{\n)/, `$1${field}`), reach });
  });
}
