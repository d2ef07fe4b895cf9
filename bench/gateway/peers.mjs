/** Whom we compare ourselves with: how each is started over a supergraph and its subgraphs. */

const HIVE = '../node_modules/@graphql-hive/gateway/dist/bin.js';

function hive(args = [], sharing = '') {
  const common = ['supergraph', '-c', new URL('peers/hive.config.mjs', import.meta.url).pathname];
  return {
    kind: 'gateway',
    file: HIVE,
    args: [...common, '-h', '127.0.0.1', '-p', '$PORT', '--disable-websockets', ...args],
    env: { HIVE_SHARING: sharing },
  };
}

/** Ourselves: `plain` neither shares nor keeps anything; `shared` and `cached` as `peers/ours.mjs` says. */
function ours(setting) {
  return { kind: 'ours', file: 'peers/ours.mjs', env: { SETTING: setting } };
}

const RUST = ['--hive-router-runtime'];

/** What a peer can serve: `ours` and `gateway` any supergraph, `federation-1` the synthetic graph only, `monolith` that one without subgraphs. */
export const PEERS = {
  ours: ours('plain'),
  'apollo-gateway': { kind: 'gateway', file: 'peers/apollo-gateway.mjs' },
  'hive-js': hive(),
  'hive-rust': hive(RUST),
  'hive-rust-nosharing': hive(RUST, 'none'),
  'hive-rust-inbound': hive(RUST, 'inbound'),
  mercurius: { kind: 'federation-1', file: 'peers/mercurius.mjs' },
  'mono-apollo': { kind: 'monolith', file: 'peers/monolith.mjs', args: ['apollo'] },
  'mono-yoga': { kind: 'monolith', file: 'peers/monolith.mjs', args: ['yoga'] },
  'mono-jit': { kind: 'monolith', file: 'peers/monolith.mjs', args: ['jit'] },
  floor: { kind: 'monolith', file: 'peers/floor.mjs' },
};

/** Ourselves in the settings of single workloads; in tables and JSON they are `ours`. */
export const OWN_SETTINGS = {
  ours: PEERS.ours,
  shared: ours('shared'),
  cached: ours('cached'),
  'in-process': ours('in-process'),
  switching: ours('switching'),
};
