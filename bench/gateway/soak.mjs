/** Memory over a million requests with 10,000 distinct operations: nine of ten go to 200 of them, one of ten to the next of all. */
import { cpuOf, memoryOf } from './machine.mjs';
import { load } from './measure.mjs';
import { countOf } from './stage.mjs';
import { mixOf } from './workloads.mjs';

const STEPS = 20;
const CONNECTIONS = 64;

export async function soak(stage, peer, requests) {
  const rare = mixOf(10_000, 1, 7);
  const { url, pid } = stage.servers.get(peer);
  const memory = [memoryOf(pid)];
  const perStep = Math.ceil(requests / STEPS);
  const [cpu, count] = [cpuOf(pid), await countOf(stage)];
  const began = performance.now();
  let slowest = 0;
  let wrong = 0;
  for (let step = 0; step < STEPS; step++) {
    const bodies = Array.from({ length: perStep }, (_, index) => {
      const next = step * perStep + index;
      return index % 10 === 0 ? rare[((next / 10) % rare.length) | 0] : rare[(next * 7) % 200];
    });
    const result = await load({ url, bodies, connections: CONNECTIONS, requests: perStep });
    slowest = Math.max(slowest, result.p99);
    wrong += result.wrong;
    memory.push(memoryOf(pid));
    console.log(
      `  ${(step + 1) * perStep} requests: ${memory.at(-1)} MiB, ${result.perSecond.toFixed(0)}/s, ${wrong} not HTTP 200`,
    );
  }
  const seconds = (performance.now() - began) / 1000;
  const all = perStep * STEPS;
  const used = cpuOf(pid) - cpu;
  const settled = memory.slice(STEPS / 4);
  return {
    workload: 'soak',
    connections: CONNECTIONS,
    peer,
    perSecond: all / seconds,
    p50: 0,
    p95: 0,
    p99: slowest,
    cpu: used / all,
    busy: used / seconds / 1000,
    spread: 0,
    subgraphRequests: ((await countOf(stage)) - count) / all,
    memory: Math.max(...memory),
    memorySeries: memory,
    /** Growth over the last three quarters, as a share of where it began. */
    growth: settled.at(-1) / settled[0] - 1,
    wrong,
  };
}
