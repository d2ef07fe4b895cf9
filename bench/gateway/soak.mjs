/** Memory over a million requests with 10,000 distinct operations: nine of ten go to 200 of them, one of ten to the next of all. */
import { cpuOf, memoryOf, stop } from './machine.mjs';
import { load } from './measure.mjs';
import { countOf, startPeer } from './stage.mjs';
import { mixOf } from './workloads.mjs';

const STEPS = 20;
const CONNECTIONS = 64;
const OPERATIONS = 10_000;
const OFTEN = 200;
/** How long a collection of garbage may take, in milliseconds. */
const PATIENCE = 20_000;

export async function soak(stage, peer, requests) {
  const reporter = new URL('heap-report.mjs', import.meta.url).href;
  const server = await startPeer(stage, peer, { NODE_OPTIONS: `--import ${reporter}` });
  try {
    return await watch(stage, peer, server, Math.ceil(requests / STEPS));
  } finally {
    await stop(server);
  }
}

async function watch(stage, peer, server, perStep) {
  const { url, pid } = server;
  const operations = mixOf(OPERATIONS, 1, 7);
  const heap = [await heapOf(server)];
  const memory = [memoryOf(pid)];
  const sum = { cpu: 0, seconds: 0, wrong: 0, slowest: 0 };
  const before = await countOf(stage);
  for (let step = 0; step < STEPS; step++) {
    const bodies = Array.from({ length: perStep }, (_, index) => {
      const at = step * perStep + index;
      return at % 10 === 0 ? operations[(at / 10) % OPERATIONS] : operations[(at * 7) % OFTEN];
    });
    const cpu = cpuOf(pid);
    const result = await load({ url, bodies, connections: CONNECTIONS, requests: perStep });
    sum.cpu += cpuOf(pid) - cpu;
    sum.seconds += result.seconds;
    sum.wrong += result.wrong;
    sum.slowest = Math.max(sum.slowest, result.p99);
    memory.push(memoryOf(pid));
    heap.push(await heapOf(server));
    console.log(
      `  ${peer}, ${(step + 1) * perStep} requests: heap ${heap.at(-1)} MiB, resident ${memory.at(-1)} MiB, ${result.perSecond.toFixed(0)}/s, ${sum.wrong} wrong`,
    );
  }
  const all = perStep * STEPS;
  return {
    workload: 'soak',
    connections: CONNECTIONS,
    peer,
    perSecond: all / sum.seconds,
    p99: sum.slowest,
    cpu: sum.cpu / all,
    busy: sum.cpu / sum.seconds / 1000,
    subgraphRequests: ((await countOf(stage)) - before) / all,
    memory: Math.max(...memory),
    memorySeries: memory,
    heapSeries: heap,
    /** Growth of the heap over the last half, in which nothing new is asked, as a share of where it began. */
    growth: heap.at(-1) / heap[STEPS / 2] - 1,
    wrong: sum.wrong,
  };
}

/** What of the heap is in use when all garbage is gone, in MiB. */
async function heapOf(server) {
  server.said = '';
  server.child.kill('SIGUSR2');
  const until = performance.now() + PATIENCE;
  while (performance.now() < until) {
    const said = /heap in use: (\d+)/.exec(server.said);
    if (said) return Number(said[1]);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('The server does not say what of its heap is in use.');
}
