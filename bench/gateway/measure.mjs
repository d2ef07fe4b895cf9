/** Measures one workload: every peer's answers compared first, then interleaved rounds, then medians. */
import { isDeepStrictEqual } from 'node:util';
import { ask, cpuOf, heardFrom, memoryOf, startHelper } from './machine.mjs';
import { countOf, setLatency } from './stage.mjs';

/** Answers compared before measuring, spread over the workload. */
const COMPARED = 400;

let loader;

export async function load(order) {
  loader ??= startHelper('load.mjs');
  loader.child.send(order);
  const { result, failure } = await heardFrom(loader);
  if (failure) throw new Error(failure);
  return result;
}

/** Says how a peer's answers differ from those expected; undefined when they do not. */
async function differenceOf(url, bodies, expected) {
  const step = Math.max(1, Math.floor(bodies.length / COMPARED));
  for (let index = 0; index < bodies.length; index += step) {
    const text = await (await ask(url, bodies[index])).text();
    const { data, errors } = jsonOf(text);
    const wanted = await expected(bodies[index]);
    if (isDeepStrictEqual({ data, errors }, { data: wanted.data, errors: wanted.errors })) continue;
    return `its answer differs: ${JSON.parse(bodies[index]).query.slice(0, 300)} ${bodies[index].slice(-100)} gives ${text.slice(0, 300)}`;
  }
  return undefined;
}

function jsonOf(text) {
  try {
    return JSON.parse(text);
  } catch {
    return { errors: text.slice(0, 200) };
  }
}

/**
 * Measures `{ workload, bodies, connections, latency, peers, own, expected, switchEvery }`. Peers that are absent or answer otherwise
 * are in `absent` with the reason; `rows` has one entry for each other, with medians over the rounds. `own` is the setting in which
 * we take part; every `switchEvery` milliseconds our server is told to serve another supergraph.
 */
export async function measure(stage, job, { rounds, milliseconds }) {
  const { workload, bodies, connections, latency = 0, peers, own = 'ours', expected, switchEvery } = job;
  const serverOf = (peer) => stage.servers.get(peer === 'ours' ? own : peer);
  const absent = new Map();
  const taken = new Map();
  await setLatency(stage, 0);
  for (const peer of peers) {
    const server = serverOf(peer);
    const reason = server
      ? await differenceOf(server.url, bodies, expected).catch((error) => `does not answer: ${error.message}`)
      : stage.absent.get(peer === 'ours' ? own : peer);
    if (reason === undefined) taken.set(peer, { sizes: [], samples: [] });
    else absent.set(peer, reason);
  }
  for (const [peer, reason] of absent) console.error(`ABSENT  ${peer} from ${workload}: ${reason}`);
  for (const [peer, { sizes }] of taken) {
    const { url } = serverOf(peer);
    // All bodies once, so that subgraphs and plans are warm, and to learn how long each answer is; then as in a round.
    if (bodies.length > 1) sizes.push(...(await load({ url, bodies, connections: 8, requests: bodies.length })).sizes);
    await setLatency(stage, latency);
    await load({ url, bodies, connections, milliseconds: Math.max(2000, milliseconds) });
    await setLatency(stage, 0);
  }
  await setLatency(stage, latency);
  for (let round = 0; round < rounds; round++) {
    for (const [peer, { sizes, samples }] of taken) {
      const server = serverOf(peer);
      const timer = switchEvery && setInterval(() => server.child.kill('SIGUSR2'), switchEvery);
      samples.push(await sample(stage, server, { bodies, connections, milliseconds, sizes }));
      clearInterval(timer);
    }
  }
  await setLatency(stage, 0);
  const rows = [...taken].map(([peer, { samples }]) => ({ workload, connections, peer, ...middle(samples) }));
  return { rows: rows.map((row) => ({ ...row, ...chainOf(row, job) })), absent };
}

/** What latency is left to ourselves: the median, through the time that the longest chain of subgraph calls takes alone. */
function chainOf({ p50 }, { chain, latency, connections }) {
  return chain && connections === 1 ? { overChain: p50 / (chain * latency) } : {};
}

async function sample(stage, { url, pid }, { bodies, connections, milliseconds, sizes }) {
  const [cpu, count] = [cpuOf(pid), await countOf(stage)];
  const result = await load({ url, bodies, connections, milliseconds, ...(sizes.length > 0 && { sizes }) });
  const used = cpuOf(pid) - cpu;
  const asked = (await countOf(stage)) - count;
  const { answered, wrong, perSecond, p50, p95, p99, seconds } = result;
  if (answered === 0) throw new Error(`${url} answered nothing within ${milliseconds} ms.`);
  return {
    perSecond,
    p50,
    p95,
    p99,
    wrong,
    cpu: used / answered,
    busy: used / (seconds * 1000),
    subgraphRequests: asked / answered,
    memory: memoryOf(pid),
  };
}

/** Medians of each figure; wrong answers are added up, and the spread of the requests per second is kept. */
function middle(samples) {
  const of = (name) => median(samples.map((one) => one[name]));
  const rates = samples.map(({ perSecond }) => perSecond);
  return {
    perSecond: of('perSecond'),
    spread: (Math.max(...rates) - Math.min(...rates)) / of('perSecond'),
    p50: of('p50'),
    p95: of('p95'),
    p99: of('p99'),
    cpu: of('cpu'),
    busy: of('busy'),
    subgraphRequests: of('subgraphRequests'),
    memory: Math.max(...samples.map(({ memory }) => memory)),
    wrong: samples.reduce((sum, { wrong }) => sum + wrong, 0),
  };
}

export function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}
