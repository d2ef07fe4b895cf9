/**
 * Our gateway as `createGateway` makes it. `SETTING`: `plain` neither shares nor keeps anything; `shared` begins nothing that is on
 * its way already, neither runs nor fetches, as the hub does unless told otherwise; `cached` also keeps what subgraphs allow to be kept; `in-process` has
 * the subgraphs in its own process; `switching` is plain and serves another supergraph at each SIGUSR2.
 */
import '../../../dist/shared/runtime.js';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { HubGateway } from '../../../dist/gateway/engine/hub-gateway.js';
import { sharedInFlight } from '../../../dist/gateway/engine/in-flight.js';
import { overHttp } from '../../../dist/gateway/engine/over-http.js';
import { createGateway } from '../../../dist/gateway/gateway.js';

const setting = process.env.SETTING;
const supergraph = readFileSync(process.env.SUPERGRAPH, 'utf8');
// What is handed to the hub must be made with the hub's own packages, not with those of the benchmark.
const hubs = createRequire(new URL('../../../package.json', import.meta.url));

/** By setting: makes the function that gives the way to a subgraph. What only one setting needs is loaded for it alone. */
const settings = {
  plain: async () => (_name, url) => overHttp(url),
  shared: async () => (_name, url) => sharedInFlight(overHttp(url)),
  async cached() {
    const { cached } = await import('../../../dist/gateway/engine/cache/cached.js');
    const { Marks } = await import('../../../dist/gateway/engine/cache/marks.js');
    const { MemoryStore } = await import('../../../dist/gateway/engine/cache/memory-store.js');
    const store = new MemoryStore(64 * 1024 * 1024);
    const marks = new Marks(hubs('graphql').parse(supergraph));
    return (_name, url) => cached(sharedInFlight(overHttp(url)), { store, marks });
  },
  async 'in-process'() {
    const { inProcess } = await import('../../../dist/gateway/engine/in-process.js');
    const { makeExecutor } = await import('../../../dist/shared/subgraph/execute.js');
    const { FEDERATION_2_SDL, resolversOf } = await import('../graph.mjs');
    return (name) => {
      const sdl = FEDERATION_2_SDL[name];
      const parts = { typeDefs: hubs('graphql').parse(sdl), resolvers: resolversOf(sdl) };
      return inProcess(makeExecutor(name, hubs('@apollo/subgraph').buildSubgraphSchema([parts]), () => ({})));
    };
  },
  async switching() {
    switchAtSignal();
    return settings.plain();
  },
};

const wayTo = await settings[setting]();
const reach = Object.fromEntries(
  Object.entries(JSON.parse(process.env.SUBGRAPHS)).map(([name, url]) => [name, wayTo(name, url)]),
);
const app = await createGateway({ supergraph, reach, sharesRuns: ['shared', 'cached'].includes(setting) });
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
