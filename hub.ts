/** Everything in one process, the embedded default: the rooms, and the gateway over them. */
import './shared/runtime.js';
import { announceGateway } from './gateway/announce.js';
import { inProcess } from './gateway/engine/in-process.js';
import { startGateway } from './gateway/start.js';
import { feedsOf, partnersFrom } from './registry/partners.js';
import { storageConfig } from './shared/config.js';
import { runUntilSignal } from './shared/process.js';
import { feedOf, type RunningSubgraph } from './shared/subgraph/index.js';
import { subgraphs } from './subgraphs/index.js';

await runUntilSignal(async (closing) => {
  const storage = storageConfig(process.env);
  const partners = partnersFrom(process.env);
  const feeds = feedsOf(partners);
  const rooms = new Map<string, RunningSubgraph>();
  for (const subgraph of subgraphs) {
    const running = await subgraph.start({ storage, feeds, peers: (room) => rooms.get(room)?.execute });
    closing(() => running.stop());
    rooms.set(subgraph.name, running);
    feeds.push(feedOf(subgraph, running.feed));
  }
  const reaches = [...rooms].map(([name, running]) => [name, inProcess(running)] as const);
  const gateway = await startGateway(process.env, Object.fromEntries(reaches), partners);
  closing(gateway.stop);
  announceGateway(gateway, storage.databaseUrl ? 'PostgreSQL (DATABASE_URL), one schema a room' : storage.dataDir);
});
