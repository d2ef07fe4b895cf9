/** Cold start: from the start of the process to the first right answer to the big query. */
import { ask, cpuOf, memoryOf, stop } from './machine.mjs';
import { median } from './measure.mjs';
import { startPeer } from './stage.mjs';

export async function measureCold(stage, { bodies: [body], peers, expected }, { rounds }) {
  const samples = new Map();
  const absent = new Map();
  for (let round = 0; round < rounds; round++) {
    for (const name of peers.filter((peer) => !absent.has(peer))) {
      try {
        const one = await startOnce(stage, name, body, await expected(body));
        samples.set(name, [...(samples.get(name) ?? []), one]);
      } catch (error) {
        absent.set(name, error.message);
        samples.delete(name);
      }
    }
  }
  const rows = [...samples].map(([peer, all]) => {
    const of = (figure) => median(all.map((one) => one[figure]));
    const [time, cpu] = [of('time'), of('cpu')];
    const spread = (Math.max(...all.map((one) => one.time)) - Math.min(...all.map((one) => one.time))) / time;
    const once = { perSecond: 1000 / time, p50: time, cpu, busy: cpu / time, spread };
    return { workload: 'cold', connections: 1, peer, ...once, memory: of('memory'), wrong: 0 };
  });
  return { rows, absent };
}

async function startOnce(stage, name, body, wanted) {
  const server = await startPeer(stage, name);
  try {
    const answer = await (await ask(server.url, body)).json();
    const time = performance.now() - server.began;
    if (JSON.stringify(answer.data).length !== JSON.stringify(wanted.data).length)
      throw new Error('its first answer is not the expected one');
    return { time, cpu: cpuOf(server.pid), memory: memoryOf(server.pid) };
  } finally {
    await stop(server);
  }
}
