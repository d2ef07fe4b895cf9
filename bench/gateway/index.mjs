/** `npm run bench:gateway`: the gateway beside its peers, one table and one JSON for all of them. What is measured and how to read it: bench/README.md. */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { FEDERATION_2_SDL } from './graph.mjs';
import { machine } from './machine.mjs';
import { measure } from './measure.mjs';
import { monolithAnswers } from './monolith.mjs';
import { PEERS } from './peers.mjs';
import { markdownOf, printTable, withRatios } from './report.mjs';
import { invite, setStage, strike } from './stage.mjs';
import { BODIES } from './workloads.mjs';

const { values: flags } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    json: { type: 'string' },
    markdown: { type: 'string' },
    workloads: { type: 'string' },
    peers: { type: 'string' },
    connections: { type: 'string' },
    rounds: { type: 'string' },
    seconds: { type: 'string' },
  },
});
const list = (text) => text?.split(',').filter(Boolean);
const chosenPeers = chosen(flags.peers, Object.keys(PEERS));
const chosenWorkloads = chosen(flags.workloads, Object.keys(BODIES), flags.quick ? ['big', 'small'] : undefined);
const connections = list(flags.connections)?.map(Number) ?? (flags.quick ? [16] : [1, 16, 64, 256]);
const pace = { rounds: Number(flags.rounds ?? (flags.quick ? 5 : 3)), milliseconds: Number(flags.seconds ?? 3) * 1000 };

function chosen(text, known, otherwise = known) {
  const names = list(text) ?? otherwise;
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length === 0) return names;
  console.error(`There is no ${unknown.join(', ')}; there are ${known.join(', ')}.`);
  process.exit(1);
}

const rows = [];
const absent = [];
const stage = await setStage('synthetic', Object.entries(FEDERATION_2_SDL).map(([name, sdl]) => ({ name, sdl }))); // prettier-ignore
await invite(stage, chosenPeers);
for (const workload of chosenWorkloads) {
  for (const count of connections) {
    const job = {
      workload,
      bodies: BODIES[workload],
      connections: count,
      peers: chosenPeers,
      expected: monolithAnswers(),
    };
    const measured = await measure(stage, job, pace);
    const own = withRatios(measured.rows);
    rows.push(...own);
    absent.push(...[...measured.absent].map(([peer, reason]) => ({ peer, workload, reason })));
    printTable(own);
  }
}
await strike(stage);

if (flags.json) writeFileSync(flags.json, `${JSON.stringify(rows, null, 2)}\n`);
const date = new Date().toISOString().slice(0, 10);
if (flags.markdown) writeFileSync(flags.markdown, markdownOf({ machine, date, rows, absent, notes: [] }));
process.exit();
