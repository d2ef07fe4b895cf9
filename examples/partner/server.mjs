/** A partner's subgraph in plain JavaScript: food banks (食物银行), all fictional, joined to the hub's stations by their ids. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { graphql, parse } from 'graphql';
import { answerFeed } from './feed.mjs';

/** Synthetic data, in the order of their names. `serves` holds ids of the hub's stations. */
const FOOD_BANKS = [
  { id: 'fbk_lakeside', name: '湖畔食物银行（示例）', kilogramsPerWeek: 300, serves: ['stn_xinanjiang'] },
  { id: 'fbk_riverside', name: '江畔食物银行（示例）', kilogramsPerWeek: null, serves: ['stn_xinanjiang'] },
  { id: 'fbk_unlinked', name: '远山食物银行（示例）', kilogramsPerWeek: 80, serves: [] },
];

const bankById = (id) => FOOD_BANKS.find((bank) => bank.id === id) ?? null;

const resolvers = {
  Query: {
    foodBanks: () => FOOD_BANKS,
    foodBank: (_parent, { id }) => bankById(id),
  },
  FoodBank: {
    // The hub holds an id of ours (a link, say) and asks what stands behind it.
    __resolveReference: ({ id }) => bankById(id),
    synthetic: () => true,
    // A station is the hub's: we give its key, and the hub fetches the rest.
    serves: ({ serves }) => serves.map((id) => ({ __typename: 'Station', id })),
  },
  Station: {
    // The hub holds a station and asks for the fields that we add to it.
    __resolveReference: ({ id }) => ({ id }),
    foodBanks: ({ id }) => FOOD_BANKS.filter(({ serves }) => serves.includes(id)),
  },
};

const typeDefs = parse(readFileSync(new URL('schema.graphql', import.meta.url), 'utf8'));
const schema = buildSubgraphSchema([{ typeDefs, resolvers }]);

async function answer(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  const { query, variables, operationName } = JSON.parse(Buffer.concat(chunks).toString('utf8'));
  return graphql({ schema, source: query, variableValues: variables, operationName });
}

async function handle(request, response, changes) {
  const send = (status, body) =>
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  const [path, query] = request.url.split('?');
  if (request.method === 'GET' && path === '/feed') {
    const gone = new AbortController();
    response.once('close', () => gone.abort());
    try {
      const { status, type, body } = await answerFeed(changes, new URLSearchParams(query), gone.signal);
      response.writeHead(status, { 'content-type': type }).end(body);
    } catch (error) {
      console.error(error);
      send(500, { errors: [{ message: 'The changes cannot be read.' }] });
    }
    return;
  }
  if (request.method !== 'POST') return send(405, { errors: [{ message: 'Send a POST request to this address.' }] });
  try {
    send(200, await answer(request));
  } catch {
    send(400, { errors: [{ message: 'The body must be JSON: { "query": …, "variables": … }.' }] });
  }
}

/** Starts the partner; port 0 takes a free one. `changes`: the file of its feed. Gives its address and how to stop it. */
export async function start(port, changes = new URL('changes.jsonl', import.meta.url)) {
  const server = createServer((request, response) => void handle(request, response, changes));
  await new Promise((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}/graphql`,
    stop: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  // Not PORT: whoever starts the hub in the same shell may have set that for the hub.
  const port = Number(process.env.PARTNER_PORT ?? 4101);
  try {
    console.log(`foodbank: ${(await start(port, process.env.PARTNER_CHANGES)).url}`);
  } catch (error) {
    if (error.code !== 'EADDRINUSE') throw error;
    console.error(`Port ${port} is in use; stop what listens there, or choose another with PARTNER_PORT=<number>.`);
    process.exitCode = 1;
  }
}
