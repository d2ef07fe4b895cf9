/** Processes of the benchmark: started on their core, waited for, their CPU time and memory read, ended. */
import { fork, spawn, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { availableParallelism, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';

/** How long a process may take until it answers, in milliseconds. */
const PATIENCE = 60_000;
const cores = availableParallelism();
const canPin = cores > 1 && spawnSync('taskset', ['-V']).error === undefined;

/** The gateway has the first core for itself, subgraphs and load generator the others. */
const CORES = { gateway: '0', others: cores === 2 ? '1' : `1-${cores - 1}` };

export const machine = {
  cores,
  memoryGiB: Math.round(totalmem() / 2 ** 30),
  node: process.version,
  pinned: canPin,
};

const running = new Set();
process.once('exit', () => running.forEach(({ child }) => child.kill('SIGKILL')));
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));

const pathOf = (file) => fileURLToPath(new URL(file, import.meta.url));

function commandOf(core, file, args) {
  const node = [process.execPath, pathOf(file), ...args];
  return canPin ? ['taskset', '-c', CORES[core], ...node] : node;
}

/** Starts a server and resolves when it answers `{ __typename }`; rejects with what it last said when it does not. */
export async function startServer({ file, args = [], env = {}, portVariable = 'PORT', core = 'gateway' }) {
  const port = await freePort();
  const filled = args.map((arg) => arg.replace('$PORT', port));
  const [command, ...rest] = commandOf(core, file, filled);
  const began = performance.now();
  const child = spawn(command, rest, {
    env: { PATH: process.env.PATH, NODE_ENV: 'production', [portVariable]: String(port), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const server = { child, pid: child.pid, url: `http://127.0.0.1:${port}/graphql`, began, said: '' };
  running.add(server);
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (text) => (server.said = (server.said + text).slice(-4000)));
  }
  let ended;
  server.ended = new Promise((resolve) => child.on('close', (code, signal) => resolve((ended = { code, signal }))));
  child.on('error', (error) => (server.said += error.message));
  for (;;) {
    if (await answers(server.url)) return server;
    if (ended || performance.now() - began > PATIENCE) {
      await stop(server);
      const why = ended ? `ended with ${ended.code ?? ended.signal}` : `did not answer within ${PATIENCE / 1000} s`;
      throw new Error(`${why}: ${lastWords(server.said)}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** The first line of an error, or else the last that was said. */
function lastWords(said) {
  const lines = said.split('\n').map((line) => line.trim()).filter(Boolean); // prettier-ignore
  return (lines.find((line) => /error/i.test(line)) ?? lines.at(-1) ?? 'without a word').slice(0, 300);
}

async function answers(url) {
  try {
    const response = await ask(url, '{"query":"{ __typename }"}');
    return response.status === 200;
  } catch {
    return false; // Not yet: the caller asks again, and says so when its patience is over.
  }
}

export function ask(url, body) {
  const headers = { 'content-type': 'application/json', accept: 'application/json' };
  return fetch(url, { method: 'POST', headers, body, signal: AbortSignal.timeout(20_000) });
}

/** Starts a program of ours beside the gateway; it reports by messages. */
export function startHelper(file, args = []) {
  const [command, ...rest] = commandOf('others', file, args);
  const child = fork(rest.at(0), rest.slice(1), {
    execPath: command,
    execArgv: [],
    env: { PATH: process.env.PATH, NODE_ENV: 'production' },
  });
  const server = { child, pid: child.pid };
  server.ended = new Promise((resolve) => child.on('close', resolve));
  running.add(server);
  return server;
}

/** The next message of a helper; rejects when it ends instead. */
export function heardFrom({ child }) {
  return new Promise((resolve, reject) => {
    const ended = (code) => reject(new Error(`A part of the benchmark ended with ${code}.`));
    child.once('exit', ended);
    child.once('message', (message) => {
      child.off('exit', ended);
      resolve(message);
    });
  });
}

export async function stop(server) {
  server.child.kill('SIGKILL');
  await server.ended;
  running.delete(server);
}

/** A process and those it started, as Linux lists them; undefined elsewhere. */
function familyOf(pid) {
  const members = [pid];
  for (const member of members) {
    for (const task of listing(`/proc/${member}/task`)) {
      members.push(...(readText(`/proc/${member}/task/${task}/children`) ?? '').split(' ').filter(Boolean).map(Number));
    }
  }
  return members;
}

/** CPU time so far in milliseconds, user and system; 0 where there is no /proc. */
export function cpuOf(pid) {
  const ticks = familyOf(pid).map((member) => {
    const fields = readText(`/proc/${member}/stat`)?.split(') ')[1].split(' ');
    return fields ? Number(fields[11]) + Number(fields[12]) : 0;
  });
  return ticks.reduce((sum, count) => sum + count, 0) * 10;
}

/** Memory in MiB (resident set); 0 where there is no /proc. */
export function memoryOf(pid) {
  const kilobytes = familyOf(pid).map((member) => {
    return Number(/VmRSS:\s+(\d+)/.exec(readText(`/proc/${member}/status`) ?? '')?.[1] ?? 0);
  });
  return Math.round(kilobytes.reduce((sum, count) => sum + count, 0) / 1024);
}

function listing(folder) {
  try {
    return readdirSync(folder);
  } catch {
    return []; // The process has ended, or this is not Linux.
  }
}

function readText(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined; // As above.
  }
}

async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}
