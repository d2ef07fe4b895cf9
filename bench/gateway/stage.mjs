/** A stage: subgraphs, the supergraph over them, and the peers that have been started on it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';
import { heardFrom, startHelper, startServer, stop } from './machine.mjs';
import { OWN_SETTINGS, PEERS } from './peers.mjs';

const scratch = mkdtempSync(join(tmpdir(), 'shuniu-bench-'));
process.once('exit', () => rmSync(scratch, { recursive: true, force: true }));

/** Starts the subgraphs' process and composes what stands behind it: `[{ name, sdl, url? }]`. */
export async function setStage(name, subgraphs) {
  const sources = subgraphs.map(({ name: subgraph, url }) => ({ name: subgraph, url }));
  const helper = startHelper('subgraphs.mjs', [JSON.stringify(sources)]);
  const { control, urls, cachedUrls } = await heardFrom(helper);
  const supergraph = join(scratch, `${name}.graphql`);
  writeFileSync(supergraph, compose(subgraphs, urls));
  return { name, helper, control, urls, cachedUrls, supergraph, servers: new Map(), absent: new Map() };
}

export function compose(subgraphs, urls) {
  const parts = subgraphs.map(({ name, sdl }) => ({ name, url: urls[name], typeDefs: parse(sdl) }));
  const { supergraphSdl, errors } = composeServices(parts);
  if (errors?.length)
    throw new Error(`The subgraphs do not compose: ${errors.map(({ message }) => message).join('; ')}`);
  return supergraphSdl;
}

/** Starts those peers one after the other; one that does not start is told by name and reason, and the rest goes on. */
export async function invite(stage, names) {
  for (const name of names) {
    if (stage.servers.has(name) || stage.absent.has(name)) continue;
    try {
      stage.servers.set(name, await startPeer(stage, name));
    } catch (error) {
      stage.absent.set(name, error.message);
      console.error(`ABSENT  ${name} on ${stage.name}: ${error.message}`);
    }
  }
}

export function startPeer({ supergraph, urls, cachedUrls }, name, more = {}) {
  const { file, args, env } = PEERS[name] ?? OWN_SETTINGS[name];
  const known = env?.SETTING === 'cached' ? cachedUrls : urls;
  const settings = { SUPERGRAPH: supergraph, SUBGRAPHS: JSON.stringify(known), ...env, ...more };
  return startServer({ file, args, env: settings });
}

/** What the subgraphs have been asked so far, all together. */
export async function countOf({ control }) {
  const { counts } = await (await fetch(`${control}/counts`)).json();
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

export async function setLatency({ control }, milliseconds) {
  await fetch(`${control}/latency/${milliseconds}`, { method: 'POST' });
}

export async function strike({ servers, helper }) {
  for (const server of [...servers.values(), helper]) await stop(server);
  servers.clear();
}
