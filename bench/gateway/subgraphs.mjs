/**
 * The process that stands for all subgraphs: each on its own port, answers memoised by request, so that whoever asks is the
 * bottleneck. Its control port counts requests (`GET /counts`) and sets the latency in milliseconds (`POST /latency/50`).
 *
 * Two kinds of subgraphs: of the synthetic graph, computed here, and `{ name, url }`, asked there once for each request. Each has a
 * second port, at which answers say that they may be kept for a minute.
 */
import { createServer } from 'node:http';
import { createServer as createSocketServer } from 'node:net';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { execute, parse } from 'graphql';
import { FEDERATION_2_SDL, resolversOf } from './graph.mjs';
import { MessageReader } from './http-lines.mjs';

/** Answers kept for each subgraph; more than any workload has, but for the soak. */
const KEPT = 50_000;

const counts = {};
let latency = 0;

const sources = JSON.parse(process.argv[2]);
const urls = {};
const cachedUrls = {};
for (const source of sources) {
  urls[source.name] = await serve(source);
  cachedUrls[source.name] = await serve(source, 'public, max-age=60');
}
const control = createServer((request, response) => {
  const wanted = /^\/latency\/(\d+)$/.exec(request.url);
  if (wanted) latency = Number(wanted[1]);
  response.end(JSON.stringify({ latency, counts }));
});
control.listen(0, '127.0.0.1', () => {
  process.send({ control: `http://127.0.0.1:${control.address().port}`, urls, cachedUrls });
});
process.once('disconnect', () => process.exit());

function serve({ name, url }, cacheControl) {
  const answer = url ? askThere(url) : answerHere(name);
  const kept = new Map();
  counts[name] ??= 0;
  const server = createSocketServer({ noDelay: true }, (socket) => {
    const send = (bytes) => {
      if (latency === 0) socket.write(bytes);
      else setTimeout(() => socket.write(bytes), latency);
    };
    const reader = new MessageReader((_head, body) => {
      counts[name]++;
      const key = body.latin1Slice();
      const known = kept.get(key);
      if (known) return send(known);
      answer(body.toString()).then((text) => {
        const bytes = responseOf(text, cacheControl);
        if (kept.size >= KEPT) kept.clear();
        kept.set(key, bytes);
        send(bytes);
      }, fail);
    }, true);
    socket.on('data', (bytes) => reader.read(bytes));
    socket.on('error', () => socket.destroy());
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${server.address().port}/graphql`));
  });
}

function responseOf(text, cacheControl) {
  const body = Buffer.from(text);
  const also = cacheControl ? `cache-control: ${cacheControl}\r\n` : '';
  const head = `HTTP/1.1 200 OK\r\ncontent-type: application/json; charset=utf-8\r\n${also}content-length: ${body.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), body]);
}

function answerHere(name) {
  const typeDefs = FEDERATION_2_SDL[name];
  const schema = buildSubgraphSchema([{ typeDefs: parse(typeDefs), resolvers: resolversOf(typeDefs) }]);
  return async (body) => {
    const { query, variables, operationName } = JSON.parse(body);
    const result = await execute({ schema, document: parse(query), variableValues: variables, operationName });
    return JSON.stringify(result);
  };
}

function askThere(url) {
  return async (body) => {
    const headers = { 'content-type': 'application/json', 'x-request-id': 'bench' };
    const response = await fetch(url, { method: 'POST', headers, body });
    return response.text();
  };
}

function fail(error) {
  console.error(error);
  process.exit(1);
}
