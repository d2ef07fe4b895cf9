/** Everything in one process, the embedded default: the rooms, and the gateway over them. */
import './shared/runtime.js';
import { announceGateway } from './gateway/announce.js';
import { inProcess } from './gateway/engine/in-process.js';
import { startGateway } from './gateway/start.js';
import { storageConfig } from './shared/config.js';
import { runUntilSignal } from './shared/process.js';
import type { RunningSubgraph } from './shared/subgraph/index.js';
import { subgraphs } from './subgraphs/index.js';

await runUntilSignal(async (closing) => {
  const storage = storageConfig(process.env);
  const rooms = new Map<string, RunningSubgraph>();
  for (const subgraph of subgraphs) {
    const running = await subgraph.start({ storage, peers: (room) => rooms.get(room)?.execute });
    closing(() => running.stop());
    rooms.set(subgraph.name, running);
  }
  const reaches = [...rooms].map(([name, running]) => [name, inProcess(running)] as const);
  const gateway = await startGateway(process.env, Object.fromEntries(reaches));
  closing(gateway.stop);
  announceGateway(gateway, storage.databaseUrl ? 'PostgreSQL (DATABASE_URL), one schema a room' : storage.dataDir);
});
