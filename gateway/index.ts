/** The gateway alone: `npm run start:gateway`, over HTTP to each room. */
import 'reflect-metadata'; // Before any decorated class is loaded.
import { CORE_SUBGRAPHS } from '../registry/core.js';
import { announceGateway } from './announce.js';
import { runUntilSignal } from '../shared/process.js';
import { deadlineOf, overHttp } from './engine/reach.js';
import { startGateway } from './start.js';

await runUntilSignal(async (closing) => {
  const deadline = deadlineOf(process.env);
  const rooms = CORE_SUBGRAPHS.map(
    ({ name, url, urlVariable }) => [name, overHttp(process.env[urlVariable] || url, deadline)] as const,
  );
  const gateway = await startGateway(process.env, Object.fromEntries(rooms));
  closing(gateway.stop);
  announceGateway(gateway, rooms.map(([name]) => name).join(', ') + ' over HTTP');
});
