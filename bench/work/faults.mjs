/**
 * `npm run bench:faults -- --kills 200 --database sqlite`: kills the hub again and again while mutations stream in, and looks each
 * time at what is left: every acknowledged mutation is there, none is there by half, and every invariant holds.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { databases } from './room.mjs';

const { values: flags } = parseArgs({
  options: {
    kills: { type: 'string', default: '200' },
    database: { type: 'string', default: 'sqlite' },
    clients: { type: 'string', default: '8' },
  },
});
const HUB = fileURLToPath(new URL('../../dist/hub.js', import.meta.url));
const CLIENTS = Number(flags.clients);
/** The page was printed on this day; the firm's fund is opened after it. */
const DAY = '2022-06-15';

const database = await databases[flags.database]();
const env = {
  ...process.env,
  PORT: '0',
  APOLLO_TELEMETRY_DISABLED: '1',
  ...(database.storage.databaseUrl
    ? { DATABASE_URL: database.storage.databaseUrl }
    : { SHUNIU_DATA_DIR: database.storage.dataDir }),
};
if (!database.storage.databaseUrl) delete env.DATABASE_URL;

async function startHub() {
  const hub = spawn(process.execPath, [HUB], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const errors = [];
  hub.stderr.on('data', (text) => errors.push(text));
  const exited = once(hub, 'exit');
  const url = await Promise.race([
    (async () => {
      for await (const line of createInterface({ input: hub.stdout })) {
        const found = /http:\/\/[^\s"]+\/graphql/.exec(line)?.[0];
        if (found) return found;
      }
      return undefined;
    })(),
    exited.then(() => undefined),
  ]);
  if (!url) throw new Error(`the hub did not start: ${Buffer.concat(errors).toString()}`);
  return {
    async ask(query, variables) {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      });
      return response.json();
    },
    async kill() {
      hub.kill('SIGKILL');
      await exited;
    },
  };
}

/** The kinds of mutation that stream in; each gives what names its record in the answer. */
const KINDS = {
  order: {
    text: 'mutation ($input: ServiceOrderInput!) { done: submitServiceOrder(input: $input) { record: order { id } event { seq } replayed } }',
    input: ({ item, room }) => ({ item, room, dueOn: '2099-12-31', synthetic: true }),
  },
  contribute: {
    text: 'mutation ($input: ContributeInput!) { done: contribute(input: $input) { event { seq } replayed } }',
    input: ({ fund }) => ({ fund, amount: '3.00', channel: 'OWN_FUNDS', on: DAY, raisedInPublic: false }),
  },
  spend: {
    text: 'mutation ($input: SpendInput!) { done: spend(input: $input) { event { seq } replayed } }',
    input: ({ fund, post }) => ({ fund, amount: '2.00', purpose: '驿站服务', station: post, on: DAY }),
  },
};

const told = ({ data, errors }) =>
  errors?.length ? { refused: errors[0].extensions?.code } : { record: data.done.record?.id, seq: data.done.event.seq };

async function prepare(hub) {
  const need = (answer) => {
    if (answer.errors?.length) throw new Error(answer.errors[0].message);
    return answer.data;
  };
  const { stations, posts, rooms, enterprises } = need(
    await hub.ask(`{
      stations(filter: { text: "新安江" }) { nodes { id tier } }
      posts: stations(filter: { tiers: [POST] }) { nodes { id } }
      rooms: stations(filter: { tiers: [ROOM] }) { nodes { id } }
      enterprises { nodes { id } }
    }`),
  );
  const station = stations.nodes.find(({ tier }) => tier === 'STATION').id;
  const { addServiceItem } = need(
    await hub.ask('mutation ($input: AddServiceItemInput!) { addServiceItem(input: $input) { item { id } } }', {
      input: { station, title: '故障测试项目', capacity: 100000, synthetic: true },
    }),
  );
  const item = addServiceItem.item.id;
  need(
    await hub.ask('mutation ($input: MoveServiceItemInput!) { publishServiceItem(input: $input) { item { id } } }', {
      input: { item },
    }),
  );
  const { openFund } = need(
    await hub.ask('mutation ($input: OpenFundInput!) { openFund(input: $input) { fund { id } } }', {
      input: {
        owner: enterprises.nodes[0].id,
        name: '故障测试基金',
        purpose: '驿站服务',
        purposes: ['驿站服务'],
        openedOn: DAY,
        synthetic: true,
      },
    }),
  );
  return { item, fund: openFund.fund.id, post: posts.nodes[0].id, room: rooms.nodes[0].id };
}

/** What must hold whatever has been killed. */
async function check(hub, { item, fund }, acknowledged) {
  const { data, errors } = await hub.ask(
    `query ($item: ID!, $fund: ID!) {
      serviceItem(id: $item) { orders(first: 1) { totalCount } taken }
      serviceFund(id: $fund) { balance { amount } committed { amount } transactions(first: 1) { totalCount } version }
    }`,
    { item, fund },
  );
  if (errors?.length) throw new Error(errors[0].message);
  const count = (kind) => acknowledged.filter((one) => one.kind === kind && one.record !== null).length;
  const [orders, contributions, spendings] = ['order', 'contribute', 'spend'].map(count);
  const fen = (amount) => Math.round(Number(amount) * 100);
  const facts = [
    ['orders placed', data.serviceItem.orders.totalCount, orders],
    ['places taken', data.serviceItem.taken, orders],
    ['entries of the ledger', data.serviceFund.transactions.totalCount, contributions + spendings],
    ['balance in fen', fen(data.serviceFund.balance.amount), contributions * 300 - spendings * 200],
  ];
  for (const [what, is, should] of facts)
    if (is !== should) throw new Error(`${what}: ${is}, and ${should} were acknowledged`);
  if (fen(data.serviceFund.balance.amount) < 0) throw new Error('the balance is below 0');
}

let hub = await startHub();
const ids = await prepare(hub);
/** Every wish whose outcome is known, with it; what was on its way at a kill is asked for again with its key. */
const known = [];
let [resent, found, refused] = [0, 0, 0];
const kinds = Object.keys(KINDS);

for (let kill = 1; kill <= Number(flags.kills); kill += 1) {
  const pending = new Map();
  let running = true;
  const clients = Array.from({ length: CLIENTS }, async () => {
    while (running) {
      const kind = kinds[Math.floor(Math.random() * kinds.length)];
      const wish = { kind, input: { ...KINDS[kind].input(ids), idempotencyKey: crypto.randomUUID() } };
      pending.set(wish.input.idempotencyKey, wish);
      try {
        const answer = told(await hub.ask(KINDS[kind].text, { input: wish.input }));
        if (answer.refused === 'SUBGRAPH_TIMEOUT' || answer.refused === 'INTERNAL_SERVER_ERROR')
          throw new Error(answer.refused);
        known.push({ ...wish, answer, record: answer.refused ? null : answer.seq });
        pending.delete(wish.input.idempotencyKey);
      } catch {
        return; // The hub is gone, or going.
      }
    }
  });
  await new Promise((resolve) => setTimeout(resolve, 50 + Math.random() * 1000));
  await hub.kill();
  running = false;
  await Promise.all(clients);
  hub = await startHub();
  for (const wish of pending.values()) {
    const { data, errors } = await hub.ask(KINDS[wish.kind].text, { input: wish.input });
    const answer = told({ data, errors });
    resent += 1;
    if (data?.done?.replayed) found += 1;
    known.push({ ...wish, answer, record: answer.refused ? null : answer.seq });
  }
  // Some of what was acknowledged is asked for again: it is the same outcome, and nothing is done twice.
  for (const wish of known.slice(-20)) {
    const again = told(await hub.ask(KINDS[wish.kind].text, { input: wish.input }));
    if (JSON.stringify(again) !== JSON.stringify(wish.answer))
      throw new Error(`an outcome has changed: ${JSON.stringify([wish, again])}`);
  }
  refused = known.filter(({ record }) => record === null).length;
  await check(hub, ids, known);
  if (kill % 10 === 0 || kill === Number(flags.kills)) {
    console.log(
      `${flags.database}, ${kill} kills: ${known.length} mutations, ${resent} of unknown outcome sent again, ${found} of them had been carried out, ${refused} refused; all is whole`,
    );
  }
}
await hub.kill();
await database.drop();
