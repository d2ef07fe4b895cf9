/** Checks the built hub from outside, as an operator runs it: both run modes, each database, start, restart, refusal and clean end. */
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { differences } from '../dist/test/expect-subset.js';

const ROOMS = ['stations', 'resources', 'projects'];
/** How long a start, an answer or an end may take before it counts as failed, in milliseconds. */
const PATIENCE = 30_000;
const children = new Set();
const closing = [];
let passed = 0;
let failed = 0;

function check(promise, faults) {
  if (faults.length === 0) passed++;
  else failed++;
  console.log(`${faults.length ? 'FAILED' : 'ok    '} ${promise}`);
  for (const fault of faults) console.log(`         ${fault}`);
}

const unless = (holds, fault) => (holds ? [] : [fault]);

function within(promise, what) {
  let timer;
  const late = new Promise((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`${what}: not within ${PATIENCE} ms`)), PATIENCE);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

/** Starts one program of `dist/`; `ended` gives its exit code, `said` all it has written. */
function run(program, env) {
  const child = spawn(process.execPath, [join('dist', program)], {
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.add(child);
  const running = { program, child, said: '' };
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (running.said += text));
  running.ended = new Promise((resolve) => child.on('close', (code, signal) => resolve(code ?? signal)));
  running.ended.then(() => children.delete(child));
  return running;
}

/** Resolves with the address that the program announces. */
async function announced(running) {
  const address = async () => {
    for (;;) {
      const url = /(http:\/\/\S+\/graphql)/.exec(running.said)?.[1];
      if (url) return url;
      const state = await Promise.race([running.ended, new Promise((resolve) => setTimeout(resolve, 50, 'running'))]);
      if (state !== 'running') throw new Error(`${running.program} ended with ${state}: ${running.said}`);
    }
  };
  return within(address(), `start of ${running.program}`);
}

async function end(running) {
  running.child.kill('SIGTERM');
  return within(running.ended, `end of ${running.program}`);
}

async function startInOne(storage, env = {}) {
  const hub = run('hub.js', { PORT: '0', ...storage, ...env });
  return followed({ url: await announced(hub), programs: [hub] });
}

async function startApart(storage) {
  const rooms = ROOMS.map((name) => run(`subgraphs/${name}/index.js`, { [variable(name, 'PORT')]: '0', ...storage }));
  const urls = await Promise.all(rooms.map(announced));
  const addresses = Object.fromEntries(ROOMS.map((name, index) => [variable(name, 'URL'), urls[index]]));
  const network = run('network.js', { NETWORK_PORT: '0', ...addresses, ...storage });
  const gateway = run('gateway/index.js', { PORT: '0', ...addresses, NETWORK_URL: await announced(network) });
  return followed({ url: await announced(gateway), programs: [gateway, network, ...rooms] });
}

/** Gives the hub when its network has read every feed to its end. */
async function followed(hub) {
  const reading = async () => {
    for (;;) {
      const { data } = JSON.parse(await ask(hub.url, '{ feeds { state } }'));
      if (data?.feeds?.every(({ state }) => state === 'WAITING')) return hub;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  return within(reading(), 'reading the feeds');
}

const variable = (room, what) => `${room.toUpperCase()}_${what}`;

async function ask(url, query) {
  const headers = { 'content-type': 'application/json', 'x-request-id': 'check' };
  const signal = AbortSignal.timeout(PATIENCE);
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query }), signal });
  return response.text();
}

function readQueries() {
  const read = (folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith('.graphql'))
      .sort()
      .map((file) => ({ name: basename(file, '.graphql'), query: readFileSync(join(folder, file), 'utf8') }));
  const contract = read('test/contract').map((one) => ({
    ...one,
    expected: JSON.parse(readFileSync(`test/contract/${one.name}.expected.json`, 'utf8')),
  }));
  const wrong = [
    ['no field', '{ nothing }'],
    ['no GraphQL', '{ stations('],
    ['too many', '{ stations(first: 1001) { totalCount } }'],
    ['foreign cursor', '{ stations(first: 1, after: "x") { totalCount } }'],
    ['unknown area', '{ stations(filter: { area: "999999" }) { totalCount } }'],
    ['deep', `{ a: area(code: "330182") { ${'parent { '.repeat(20)}name ${'} '.repeat(20)}} }`],
  ].map(([name, query]) => ({ name: `refusal: ${name}`, query, refused: true }));
  return [...contract, ...read('examples'), ...wrong];
}

function judge({ expected, refused }, text) {
  const answer = JSON.parse(text);
  if (refused) return unless(answer.errors?.length > 0, `not refused: ${text.slice(0, 200)}`);
  const errors = unless(!answer.errors, `errors: ${JSON.stringify(answer.errors)?.slice(0, 400)}`);
  return [...errors, ...(expected ? differences(expected, answer) : [])];
}

async function askAll(url, queries) {
  const answers = [];
  for (const { query } of queries) answers.push(await ask(url, query));
  return answers;
}

/** Opens a request and waits until the hub has it; `finish` sends its body and gives the answer. */
function openRequest(url, query) {
  const headers = { 'content-type': 'application/json', 'x-request-id': 'check', expect: '100-continue' };
  const sent = request(url, { method: 'POST', headers, agent: false });
  const answer = new Promise((resolve, reject) => {
    sent.on('error', reject).on('response', (response) => {
      response.setEncoding('utf8');
      response.toArray().then((chunks) => resolve(chunks.join('')), reject);
    });
  });
  answer.catch(() => undefined); // It is awaited by `finish`, perhaps after it has failed.
  const finish = () => (sent.end(JSON.stringify({ query })), answer);
  return new Promise((resolve, reject) => {
    sent.once('error', reject).once('continue', () => resolve({ finish }));
    sent.flushHeaders();
  });
}

/** Ends the hub while requests are in flight, and expects every one answered and every program ended with 0. */
async function checkEnd(label, { url, programs }, query, expected) {
  const open = await within(Promise.all(Array.from({ length: 10 }, () => openRequest(url, query))), 'taking requests');
  const ending = end(programs[0]);
  await new Promise((resolve) => setTimeout(resolve, 300)); // The signal is on its way; the bodies follow it.
  const answers = await within(Promise.allSettled(open.map(({ finish }) => finish())), 'answers');
  const codes = [await ending];
  for (const program of programs.slice(1)) codes.push(await end(program));
  const lost = answers.filter(({ status, value }) => status === 'rejected' || value !== expected);
  check(
    `${label}: SIGTERM ends with 0`,
    unless(
      codes.every((code) => code === 0),
      `exit codes ${codes.join(', ')}`,
    ),
  );
  check(
    `${label}: what was in flight was answered`,
    unless(
      lost.length === 0,
      `${lost.length} of 10 were not: ${lost[0]?.reason?.cause ?? lost[0]?.reason ?? lost[0]?.value}`,
    ),
  );
}

async function checkRefused(promise, env, pattern) {
  const second = run('hub.js', env);
  const code = await within(second.ended, promise);
  const clear = code === 1 && pattern.test(second.said) && !/\n\s+at /.test(second.said);
  check(promise, unless(clear, `exit code ${code}, said: ${second.said.slice(0, 600)}`));
}

async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function checkDatabase(label, scratch, queries) {
  const [one, apart] = [await scratch(), await scratch()];
  const port = await freePort();
  let hub = await startInOne(one, { PORT: String(port) });
  const first = await askAll(hub.url, queries);
  queries.forEach((query, index) => check(`${label}, one process: ${query.name}`, judge(query, first[index])));
  await checkRefused(
    `${label}: a second hub on the same port is refused`,
    { PORT: String(port), ...(await scratch()) },
    /in use/,
  );
  if (one.DATABASE_URL === undefined)
    await checkRefused(
      `${label}: a second hub on the same data is refused`,
      { PORT: '0', ...one },
      /is in use by another/,
    );
  await checkEnd(`${label}, one process`, hub, queries[0].query, first[0]);

  hub = await startInOne(one);
  const again = await askAll(hub.url, queries);
  check(`${label}: starting twice on the same data changes nothing`, differing(queries, first, again));
  for (const program of hub.programs) await end(program);

  hub = await startApart(apart);
  const other = await askAll(hub.url, queries);
  check(
    `${label}: five processes give the same bytes as one, for ${queries.length} queries`,
    differing(queries, first, other),
  );
  await checkEnd(`${label}, five processes`, hub, queries[0].query, first[0]);
  return first;
}

function differing(queries, some, others) {
  return queries
    .filter((_query, index) => some[index] !== others[index])
    .map(({ name }, at) => `${name} differs${at ? '' : `:\n  ${firstDifference(queries, some, others)}`}`);
}

function firstDifference(queries, some, others) {
  const index = queries.findIndex((_query, at) => some[at] !== others[at]);
  const from = [...some[index]].findIndex((letter, at) => letter !== others[index][at]);
  return [some, others].map((texts) => texts[index].slice(Math.max(0, from - 60), from + 200)).join('\n  ');
}

async function inFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'shuniu-modes-'));
  closing.push(async () => rmSync(folder, { recursive: true, force: true }));
  return { SHUNIU_DATA_DIR: folder };
}

async function onServer() {
  const { default: pg } = await import('pg');
  const name = `shuniu_modes_${randomBytes(6).toString('hex')}`;
  const say = async (statement) => {
    const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
    await client.connect();
    await client.query(statement).finally(() => client.end());
  };
  await say(`create database ${name}`);
  closing.push(() => say(`drop database ${name} with (force)`));
  const url = new URL(process.env.DATABASE_URL);
  url.pathname = `/${name}`;
  return { DATABASE_URL: url.href };
}

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    for (const child of children) child.kill('SIGKILL'); // What waits for them now fails, and the check ends by its own way out.
  });
}

try {
  const queries = readQueries();
  const embedded = await checkDatabase('SQLite', inFolder, queries);
  if (process.env.DATABASE_URL) {
    const served = await checkDatabase('PostgreSQL', onServer, queries);
    check('PostgreSQL gives the same bytes as SQLite', differing(queries, embedded, served));
  } else console.log('skipped PostgreSQL: set DATABASE_URL to a server where databases may be created');
} catch (error) {
  check('the check ran to its end', [error instanceof Error ? error.stack : String(error)]);
} finally {
  for (const child of children) child.kill('SIGKILL');
  for (const close of closing.reverse()) await close().catch((error) => check('left nothing behind', [String(error)]));
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
