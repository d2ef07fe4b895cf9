/** The network alone: `npm run start:network`, which follows the feeds of the other rooms, and of partners, over HTTP. */
import './shared/runtime.js';
import { CORE_SUBGRAPHS } from './registry/core.js';
import { feedsOf, partnersFrom } from './registry/partners.js';
import { urlSetting } from './shared/config.js';
import { feedOverHttp } from './shared/feed/index.js';
import { feedOf, runAlone } from './shared/subgraph/index.js';
import { network } from './subgraphs/network/subgraph.js';
import { subgraphs } from './subgraphs/index.js';

const rooms = subgraphs
  .filter((room) => room !== network)
  .map((room) => feedOf(room, feedOverHttp(feedUrl(room.name))));

await runAlone(network, 'NETWORK_PORT', 4004, {}, [...rooms, ...feedsOf(partnersFrom(process.env))]);

/** A room's feed lies beside its `/graphql`. */
function feedUrl(name: string): string {
  const { urlVariable, url } = CORE_SUBGRAPHS.find((room) => room.name === name)!;
  return new URL('feed', urlSetting(process.env, urlVariable, url)).href;
}
