/** The gateway alone: `npm run start:gateway`, over HTTP to each room. */
import '../shared/runtime.js';
import { CORE_SUBGRAPHS } from '../registry/core.js';
import { announceGateway } from './announce.js';
import { urlSetting } from '../shared/config.js';
import { runUntilSignal } from '../shared/process.js';
import { httpOptions, overHttp } from './engine/over-http.js';
import { startGateway } from './start.js';

await runUntilSignal(async (closing) => {
  const http = httpOptions(process.env);
  const rooms = CORE_SUBGRAPHS.map(
    ({ name, url, urlVariable }) => [name, overHttp(urlSetting(process.env, urlVariable, url), http)] as const,
  );
  const gateway = await startGateway(process.env, Object.fromEntries(rooms));
  closing(gateway.stop);
  announceGateway(gateway, rooms.map(([name]) => name).join(', ') + ' over HTTP');
});
