/** `npm run bench:network`: the index of the network beside databases and a library, on the same data, with the same answers. What is measured and how to read it: docs/performance-network.md. */
import { fork } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { availableParallelism, loadavg, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { makeNetwork, questionsFor, writeNetwork } from './data.mjs';
import { compared, markdownOf, printSize } from './report.mjs';

const PEERS = ['ours', 'postgres', 'ladybug', 'duckdb', 'graphology'];
const { values: flags } = parseArgs({
  options: {
    links: { type: 'string', default: '100000,1000000' },
    peers: { type: 'string', default: PEERS.join(',') },
    questions: { type: 'string', default: '100' },
    seconds: { type: 'string', default: '15' },
    patience: { type: 'string', default: '10' },
    heap: { type: 'string', default: '8192' },
    'load-minutes': { type: 'string', default: '10' },
    json: { type: 'string' },
    markdown: { type: 'string' },
  },
});
const peers = flags.peers.split(',');
const unknown = peers.filter((peer) => !PEERS.includes(peer));
if (unknown.length > 0 || peers[0] !== 'ours') {
  console.error(
    `There is no ${unknown.join(', ') || 'comparison without ours at first'}; there are ${PEERS.join(', ')}.`,
  );
  process.exit(1);
}
const machine = { cores: availableParallelism(), memoryGiB: Math.round(totalmem() / 2 ** 30), node: process.version };
const sizes = [];
for (const [at, links] of flags.links.split(',').map(Number).entries()) {
  const network = makeNetwork(links);
  const { folder, remove } = await writeNetwork(network);
  const workloads = questionsFor(network, Number(flags.questions));
  const size = { links, nodes: network.nodes, peers: [] };
  try {
    for (const peer of peers) {
      console.log(`${links.toLocaleString('en')} links: ${peer} …`);
      size.peers.push(await measured(peer, folder, links, workloads));
      sizes[at] = compared(size);
      writeResults(); // After each, so that a long run that is broken off has told what it knew.
    }
  } finally {
    remove();
  }
  printSize(sizes[at]);
}
process.exit(sizes.some(({ peers: all }) => all[0].failed || all.some(({ wrong }) => wrong > 0)) ? 1 : 0);

function writeResults() {
  const told = { date: new Date().toISOString().slice(0, 10), machine, sizes };
  if (flags.json) writeFileSync(flags.json, `${JSON.stringify(told, null, 2)}\n`);
  if (flags.markdown) writeFileSync(flags.markdown, markdownOf(told, flags));
}

/** What one peer says of itself; it runs alone, and ends before the next begins. */
function measured(peer, folder, links, workloads) {
  const job = { links, workloads, patience: Number(flags.patience) * 1000, budget: Number(flags.seconds) * 1000, wantsMore: peer === 'ours' }; // prettier-ignore
  return new Promise((resolve) => {
    const said = { peer, load: loadavg()[0], answers: {} };
    const child = fork(fileURLToPath(new URL('child.mjs', import.meta.url)), [peer, folder, JSON.stringify(job)], {
      execArgv: [`--max-old-space-size=${flags.heap}`, '--expose-gc'],
      serialization: 'advanced',
    });
    const tooLong = setTimeout(
      () => {
        said.failed = `still loading after ${flags['load-minutes']} minutes`;
        child.kill('SIGKILL');
      },
      Number(flags['load-minutes']) * 60_000,
    );
    child.on('message', ({ workload, answers, ...facts }) => {
      if (workload) said.answers[workload] = answers;
      else Object.assign(said, facts);
      if (facts.loaded || facts.failed) clearTimeout(tooLong);
    });
    child.on('exit', (code, signal) => {
      clearTimeout(tooLong);
      if (code !== 0 || signal)
        said.failed ??= `ended with ${signal ?? code}: more than ${flags.heap} MiB of heap, or a fault of its own`;
      if (said.failed) console.error(`ABSENT  ${peer}: ${said.failed}`);
      resolve(said);
    });
  });
}
