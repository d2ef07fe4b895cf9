/** Every workload by name: on which stage, with which requests, at how many connections, for whom. */
import { readdirSync, readFileSync } from 'node:fs';
import { PEERS } from './peers.mjs';
import { BODIES } from './workloads.mjs';

const ofKind = (...kinds) => Object.keys(PEERS).filter((name) => kinds.includes(PEERS[name].kind));
const ALL = Object.keys(PEERS);
const GATEWAYS = ofKind('ours', 'gateway', 'federation-1');
const WITHOUT_SUBGRAPHS = ofKind('ours', 'monolith');
/** Those that share what is on its way, and stock for comparison. */
const SHARING = ['ours', 'apollo-gateway', 'hive-js', 'hive-rust', 'hive-rust-inbound'];

/** How many subgraph calls follow each other at least: users, reviews, products, inventory. */
const CHAIN = 4;

const synthetic = (bodies, connections, more = {}) => ({
  stage: 'synthetic',
  bodies,
  connections,
  peers: ALL,
  ...more,
});
const late = (bodies, latency) => synthetic(bodies, [1, 64], { latency, chain: CHAIN, peers: GATEWAYS });

export const WORKLOADS = {
  big: synthetic(BODIES.big, [16, 1, 64, 256]),
  small: synthetic(BODIES.small, [16, 1, 64, 256]),
  mix: synthetic(BODIES.mix, [16]),
  mutations: synthetic(BODIES.mutations, [16]),
  'big-5ms': late(BODIES.big, 5),
  'small-5ms': late(BODIES.small, 5),
  'big-50ms': late(BODIES.big, 50),
  'small-50ms': late(BODIES.small, 50),
  'big-shared': synthetic(BODIES.big, [16], { own: 'shared', peers: SHARING }),
  'small-shared': synthetic(BODIES.small, [16], { own: 'shared', peers: SHARING }),
  'mix-shared': synthetic(BODIES.mix, [16], { own: 'shared', peers: SHARING }),
  'big-cached': synthetic(BODIES.big, [16], { own: 'cached', peers: SHARING }),
  'small-cached': synthetic(BODIES.small, [16], { own: 'cached', peers: SHARING }),
  'mix-cached': synthetic(BODIES.mix, [16], { own: 'cached', peers: SHARING }),
  'big-in-process': synthetic(BODIES.big, [16], { own: 'in-process', peers: WITHOUT_SUBGRAPHS }),
  'small-in-process': synthetic(BODIES.small, [16], { own: 'in-process', peers: WITHOUT_SUBGRAPHS }),
  'mix-in-process': synthetic(BODIES.mix, [16], { own: 'in-process', peers: WITHOUT_SUBGRAPHS }),
  'mix-switch': synthetic(BODIES.mix, [16], { own: 'switching', peers: ['ours'], switchEvery: 2000 }),
  contract: { stage: 'rooms', bodies: contractBodies(), connections: [16], peers: ofKind('ours', 'gateway') },
};

/** The queries that the hub's rooms must answer rightly, as they stand in test/contract. */
function contractBodies() {
  const folder = new URL('../../test/contract/', import.meta.url);
  const files = readdirSync(folder).filter((name) => name.endsWith('.graphql'));
  return files.sort().map((name) => JSON.stringify({ query: readFileSync(new URL(name, folder), 'utf8') }));
}
