/** Everything in one process, the embedded default: the rooms, and the gateway over them. */
import './shared/runtime.js';
import { announceGateway } from './gateway/announce.js';
import { inProcess } from './gateway/engine/in-process.js';
import { startGateway } from './gateway/start.js';
import { storageConfig } from './shared/config.js';
import { runUntilSignal } from './shared/process.js';
import { subgraphs } from './subgraphs/index.js';

await runUntilSignal(async (closing) => {
  const storage = storageConfig(process.env);
  const rooms = [];
  for (const subgraph of subgraphs) {
    const running = await subgraph.start({ storage });
    closing(() => running.stop());
    rooms.push([subgraph.name, inProcess(running)] as const);
  }
  const gateway = await startGateway(process.env, Object.fromEntries(rooms));
  closing(gateway.stop);
  announceGateway(gateway, storage.databaseUrl ? 'PostgreSQL (DATABASE_URL), one schema a room' : storage.dataDir);
});
