/** `npm run bench:gateway`: the gateway beside its peers, one table and one JSON for all of them. What is measured and how to read it: bench/README.md. */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { measureCold } from './cold.mjs';
import { FEDERATION_2_SDL } from './graph.mjs';
import { ask, machine } from './machine.mjs';
import { measure } from './measure.mjs';
import { monolithAnswers } from './monolith.mjs';
import { PEERS } from './peers.mjs';
import { markdownOf, printTable, withRatios } from './report.mjs';
import { setRooms } from './rooms.mjs';
import { soak } from './soak.mjs';
import { invite, setStage, strike } from './stage.mjs';
import { WORKLOADS } from './workload-list.mjs';
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
    soak: { type: 'boolean', default: false },
    requests: { type: 'string', default: '1000000' },
  },
});
const list = (text) => text?.split(',').filter(Boolean);
const chosenPeers = chosen(flags.peers, Object.keys(PEERS));
const every = [...Object.keys(WORKLOADS), 'cold'];
const chosenWorkloads = flags.soak ? [] : chosen(flags.workloads, every, flags.quick ? ['big', 'small'] : every);
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

function take(workload, connections, measured) {
  const missing = [...measured.absent].map(([peer, reason]) => ({ workload, connections, peer, reason }));
  const told = withRatios(measured.rows);
  rows.push(...told);
  absent.push(...missing);
  printTable(told);
  writeResults(); // After each workload, so that a long run that is broken off has told what it knew.
}

function writeResults() {
  const nobody = absent.map((one) => ({ ...one, ratio: null }));
  if (flags.json) writeFileSync(flags.json, `${JSON.stringify([...rows, ...nobody], null, 2)}\n`);
  const date = new Date().toISOString().slice(0, 10);
  if (flags.markdown) writeFileSync(flags.markdown, markdownOf({ machine, date, rows, absent }));
}

async function run(stage, name, expected) {
  const { bodies, connections, peers, own = 'ours', ...more } = WORKLOADS[name];
  const wanted = peers.filter((peer) => chosenPeers.includes(peer));
  await invite(stage, wanted.map((peer) => (peer === 'ours' ? own : peer))); // prettier-ignore
  const counts = list(flags.connections)?.map(Number) ?? (flags.quick ? connections.slice(0, 1) : connections);
  for (const count of counts) {
    const job = { ...more, workload: name, bodies, connections: count, peers: wanted, own, expected };
    take(name, count, await measure(stage, job, pace));
  }
}

const onStage = (stage) => chosenWorkloads.filter((name) => WORKLOADS[name]?.stage === stage);
const makeSynthetic = () => setStage('synthetic', Object.entries(FEDERATION_2_SDL).map(([name, sdl]) => ({ name, sdl }))); // prettier-ignore

if (onStage('synthetic').length > 0 || chosenWorkloads.includes('cold')) {
  const stage = await makeSynthetic();
  for (const name of onStage('synthetic')) await run(stage, name, monolithAnswers());
  if (chosenWorkloads.includes('cold')) {
    const job = { bodies: BODIES.big, peers: chosenPeers, expected: monolithAnswers() };
    take('cold', 1, await measureCold(stage, job, pace));
  }
  await strike(stage);
}

if (onStage('rooms').length > 0) {
  const stage = await setRooms();
  await invite(stage, ['apollo-gateway']);
  // What is right is proved by the tests; here all are held to the answers of one.
  const reference = stage.servers.get('apollo-gateway');
  if (!reference) throw new Error('The reference gateway for the rooms did not start.');
  const expected = async (body) => (await ask(reference.url, body)).json();
  for (const name of onStage('rooms')) await run(stage, name, expected);
  await strike(stage);
}

if (flags.soak) {
  const stage = await makeSynthetic();
  for (const peer of list(flags.peers) ? chosenPeers : ['ours']) {
    const measured = { rows: [], absent: new Map() };
    try {
      measured.rows.push(await soak(stage, peer, Number(flags.requests)));
    } catch (error) {
      measured.absent.set(peer, error.message);
      console.error(`ABSENT  ${peer} from soak: ${error.message}`);
    }
    take('soak', 64, measured);
  }
  await strike(stage);
}
// A table without ourselves, or in which we answer wrongly, is none.
process.exit(absent.some(({ peer }) => peer === 'ours') ? 1 : 0);
