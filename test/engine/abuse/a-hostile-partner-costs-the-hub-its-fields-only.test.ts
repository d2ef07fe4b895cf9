import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import type { ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { projectPath } from '../../../shared/project-root.js';
import { startHub, type Hub } from '../../hub.js';
import { whileLogging } from '../../hub/log-lines.js';
import {
  removeConfigurations,
  sendJson,
  serveAnswers,
  writeConfiguration,
  type Handler,
  type Running,
} from '../../hub/partners-at-hand.js';
import { SECRET } from './hostile-server.js';

const SDL = readFileSync(projectPath('examples', 'partner', 'schema.graphql'), 'utf8');
const QUERY = '{ station(id: "stn_xinanjiang") { name foodBanks { id name } } }';
const OURS = { station: { name: '新安江街道社会工作站', foodBanks: null } };
const MIB = 1024 * 1024;

let hub: Hub;
let partner: Running;
let misbehave: Handler | undefined;
const dripping = new Set<NodeJS.Timeout>();

beforeAll(async () => {
  partner = await serveAnswers((...request) =>
    misbehave ? misbehave(...request) : sendJson(request[0], { data: { _service: { sdl: SDL } } }),
  );
  const partners = writeConfiguration({ partners: [{ name: 'foodbank', url: partner.url }] });
  process.env['SHUNIU_DEADLINE_MS'] = '3000';
  hub = await startHub({ partners });
});
afterEach(() => {
  for (const timer of dripping) clearInterval(timer);
  dripping.clear();
});
afterAll(async () => {
  delete process.env['SHUNIU_DEADLINE_MS'];
  await hub.stop();
  await partner.stop();
  removeConfigurations();
});

const raw =
  (text: string | Buffer, headers: Record<string, string> = {}): Handler =>
  (response) =>
    response.writeHead(200, { 'content-type': 'application/json', ...headers }).end(text);

function drip(response: ServerResponse, begin: string, more: string): void {
  response.writeHead(200, { 'content-type': 'application/json' }).write(begin);
  const timer = setInterval(() => response.write(more), 10);
  dripping.add(timer);
}

/** Writes as fast as the hub reads, until it has had enough. */
function flood(response: ServerResponse): void {
  const chunk = Buffer.alloc(MIB, ' ');
  response.writeHead(200, { 'content-type': 'application/json' });
  const more = (): void => {
    while (!response.destroyed && response.write(chunk));
    if (!response.destroyed) response.once('drain', more);
  };
  more();
}

const UNAVAILABLE = 'SUBGRAPH_UNAVAILABLE';
const TIMEOUT = 'SUBGRAPH_TIMEOUT';

const HOSTILE: readonly (readonly [string, Handler, string])[] = [
  ['headers, and then a byte at a time', (response) => drip(response, '{', ' '), TIMEOUT],
  ['an answer that never ends', flood, UNAVAILABLE],
  ['a hundred MiB in one piece', raw(Buffer.alloc(100 * MIB, ' ')), UNAVAILABLE],
  ['a gzip bomb', raw(gzipSync(Buffer.alloc(100 * MIB, ' ')), { 'content-encoding': 'gzip' }), UNAVAILABLE],
  ['a depth bomb', raw(`{"data":{"_entities":${'['.repeat(8 * MIB)}${']'.repeat(8 * MIB)}}}`), UNAVAILABLE],
  ['millions of empty objects', raw(`{"data":{"_entities":[${'{},'.repeat(8 * MIB)}{}]}}`), UNAVAILABLE],
  ['a redirect to itself', (response) => response.writeHead(308, { location: '/graphql' }).end(), UNAVAILABLE],
  ['a header of a MiB', raw('{}', { 'x-secret': SECRET.repeat(150_000) }), UNAVAILABLE],
  ['text that is not UTF-8', raw(Buffer.from([0x7b, 0xff, 0xfe, 0x7d])), UNAVAILABLE],
];

describe('a partner that answers with', () => {
  it.each(HOSTILE)('%s costs its field, and the hub little memory', async (_what, handler, code) => {
    misbehave = handler;
    const before = process.memoryUsage().rss;
    const { result: text, lines } = await whileLogging(() => hub.askForText(QUERY));
    expect(JSON.parse(text)).toEqual({
      data: OURS,
      errors: [
        {
          message: expect.stringMatching(/^The subgraph "foodbank" .*; its fields are null in this answer\./),
          path: ['station', 'foodBanks'],
          extensions: { code, subgraph: 'foodbank' },
        },
      ],
    });
    expect(text).not.toMatch(new RegExp(`${SECRET}|127\\.0\\.0\\.1|http://`));
    expect(lines.length).toBeLessThanOrEqual(1);
    // The test itself holds the hostile bytes in this process; the rest is the hub's share.
    expect(process.memoryUsage().rss - before).toBeLessThan(400 * MIB);
  });

  it('anything of that is asked again as if nothing had been', async () => {
    misbehave = (response) =>
      sendJson(response, {
        data: { _entities: [{ foodBanks: [{ __typename: 'FoodBank', id: 'fbk_a', name: 'A' }] }] },
      });
    expect(await hub.ask(QUERY)).toEqual({
      data: { station: { name: '新安江街道社会工作站', foodBanks: [{ id: 'fbk_a', name: 'A' }] } },
    });
  });

  it('a hundred thousand errors costs its field, and the client reads few of them', async () => {
    const errors = Array.from({ length: 100_000 }, () => ({
      message: 'x'.repeat(200),
      extensions: { secret: SECRET },
    }));
    misbehave = (response) => sendJson(response, { data: { _entities: [null] }, errors });
    const { result: text } = await whileLogging(() => hub.askForText(QUERY));
    const answer = JSON.parse(text) as { data: unknown; errors: unknown[] };
    expect(answer.data).toEqual(OURS);
    expect(answer.errors.length).toBeGreaterThan(0);
    expect(text.length).toBeLessThan(256 * 1024);
    expect(text).not.toContain(SECRET);
  });
});

it('a client that goes away closes what was asked for it, and nothing is logged against the partner', async () => {
  let tellArrived: () => void;
  let tellClosed: () => void;
  const arrived = new Promise<void>((resolve) => (tellArrived = resolve));
  const closed = new Promise<void>((resolve) => (tellClosed = resolve));
  misbehave = (_response, _body, { socket }) => {
    tellArrived();
    socket.once('close', () => tellClosed());
  };
  const { lines } = await whileLogging(async () => {
    const client = httpRequest(hub.url, { method: 'POST', headers: { 'content-type': 'application/json' } });
    client.on('error', () => undefined);
    client.end(JSON.stringify({ query: QUERY }));
    await arrived;
    client.destroy();
    await closed;
  });
  expect(lines.filter(({ subgraph }) => subgraph === 'foodbank')).toEqual([]);
});
