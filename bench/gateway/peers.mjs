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

const RUST = ['--hive-router-runtime'];

/**
 * `kind`: what it can serve. `ours` and `gateway` any supergraph; `federation-1` the synthetic graph only; `monolith` the same
 * without subgraphs.
 */
export const PEERS = {
  ours: { kind: 'ours', file: 'peers/ours.mjs' },
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
