import { afterEach, expect, it } from '@jest/globals';
import type { Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import { overHttp, type HttpOptions } from '../../../gateway/engine/over-http.js';
import { ReachError, type Answer, type Reach } from '../../../gateway/engine/reach.js';
import { questionOf, SECRET, serveRaw, wire, type RawServer } from './hostile-server.js';

const MIB = 1024 * 1024;
const GOOD = '{"data":{"a":1}}';

let server: RawServer;
let reach: Reach;
afterEach(async () => {
  await reach.close!();
  await server.stop();
});

async function open(misbehave: (socket: Socket, ofConnection: number) => void, options?: HttpOptions): Promise<void> {
  server = await serveRaw(misbehave);
  reach = overHttp(server.url, options);
}

async function failure(asked: Promise<Answer> = reach.ask(questionOf())): Promise<string> {
  const error = await asked.then(
    (answer) => expect(answer).toBe('an error'),
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(ReachError);
  const { code, message } = error as ReachError;
  expect(message).not.toMatch(new RegExp(`${SECRET}|127\\.0\\.0\\.1|localhost|:\\d{4}`));
  return `${code} ${message}`;
}

const fails = (what: string, misbehave: (socket: Socket) => void, expected: string, options?: HttpOptions): void =>
  it(`${what}: ${expected}`, async () => {
    await open(misbehave, options);
    expect(await failure()).toBe(`SUBGRAPH_UNAVAILABLE ${expected}`);
  });

const NOT_REACHED = 'cannot be reached';
const NOT_GRAPHQL = 'answered with something that is not GraphQL (HTTP 200)';
const BROKEN_OFF = 'broke off in the middle of its answer';

fails('closed without a word', (socket) => socket.end(), NOT_REACHED);
fails('reset without a word', (socket) => socket.resetAndDestroy(), NOT_REACHED);
fails('reset within the status line', (s) => void s.write('HTTP/1.1 2', () => s.resetAndDestroy()), NOT_REACHED);
fails(
  'reset within the headers',
  (s) => void s.write(`HTTP/1.1 200 OK\r\nx-secret: ${SECRET}`, () => s.resetAndDestroy()),
  NOT_REACHED,
);
fails(
  'reset after the headers',
  (s) => void s.write(wire('', { length: 20 }), () => setTimeout(() => s.resetAndDestroy(), 20)),
  BROKEN_OFF,
);
fails('ended within the body', (socket) => socket.end(wire(`{"data":"${SECRET}`, { length: 1000 })), BROKEN_OFF);
fails(
  'ended within a chunk',
  (socket) =>
    socket.end(`HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\nff\r\n{"a`),
  BROKEN_OFF,
);
fails('cut off by a length that is too short', (s) => s.end(wire(GOOD, { length: 5 })), NOT_GRAPHQL);
fails(
  'a length that is no number',
  (s) => s.end(wire(GOOD, { length: 'many' as never })),
  'answered with something that is not HTTP',
);
fails(
  'two lengths',
  (s) => s.end(wire(GOOD, { headers: 'content-length: 3\r\n' })),
  'answered with something that is not HTTP',
);
fails('not HTTP at all', (socket) => socket.end(`SSH-2.0-${SECRET}\r\n`), 'answered with something that is not HTTP');
fails(
  'a gigantic header',
  (socket) => socket.end(wire(GOOD, { headers: `x-filler: ${'x'.repeat(MIB)}\r\n` })),
  'answered with headers that are too large',
);
fails(
  'a hundred thousand headers',
  (socket) => socket.end(wire(GOOD, { headers: 'a: b\r\n'.repeat(100_000) })),
  'answered with headers that are too large',
);
fails(
  'a redirect',
  (s) => s.end(wire(GOOD, { status: '307 Go', headers: 'location: http://127.0.0.1:9/\r\n' })),
  NOT_GRAPHQL.replace('200', '307'),
);
fails(
  'a redirect to itself',
  (s) => s.end(wire(GOOD, { status: '301 Go', headers: 'location: /graphql\r\n' })),
  NOT_GRAPHQL.replace('200', '301'),
);
fails(
  'an upgrade that nobody asked for',
  (s) => s.write('HTTP/1.1 101 Switching\r\nupgrade: websocket\r\nconnection: upgrade\r\n\r\n'),
  NOT_REACHED,
);
fails(
  'a gzip bomb',
  (socket) => {
    const bomb = gzipSync(Buffer.alloc(64 * MIB, ' '));
    socket.write(wire('', { headers: 'content-encoding: gzip\r\n', length: bomb.length }));
    socket.end(bomb);
  },
  'answered in an encoding that was not asked for',
);
fails(
  'announced as larger than may be',
  (socket) => socket.write(wire(GOOD, { length: 100 * MIB })),
  'answered with more than 33554432 bytes',
);
fails(
  'larger than may be, without announcing it',
  (socket) => {
    socket.write('HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n\r\n{"data":"');
    const more = (): void => {
      while (!socket.destroyed && socket.write('x'.repeat(MIB)));
      if (!socket.destroyed) socket.once('drain', more);
    };
    more();
  },
  'answered with more than 1048576 bytes',
  { answerBytes: MIB },
);

it('an answer of exactly the size that may be is read', async () => {
  const body = GOOD.padEnd(4096, ' ');
  await open((socket) => socket.write(wire(body)), { answerBytes: 4096 });
  expect(await reach.ask(questionOf())).toEqual({ data: { a: 1 } });
});

it('a body that drips, one that never ends, and announcements without an answer end by the deadline', async () => {
  const drips: ((socket: Socket) => void)[] = [
    (socket) => socket.write(`${wire(GOOD, { length: 100 }).slice(0, -GOOD.length)}{`),
    (socket) => socket.write('HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n'),
    (socket) => socket.write('HTTP/1.1 103 Wait\r\n\r\n'),
    (socket) => socket.write('HTTP/1.1 '),
  ];
  for (const begin of drips) {
    const timers: NodeJS.Timeout[] = [];
    await open(
      (socket) => {
        begin(socket);
        if (begin === drips[1]) timers.push(setInterval(() => socket.write('1\r\n \r\n'), 10));
        if (begin === drips[2]) timers.push(setInterval(() => socket.write('HTTP/1.1 103 Wait\r\n\r\n'), 10));
      },
      { deadline: 100 },
    );
    expect(await failure()).toBe('SUBGRAPH_TIMEOUT did not answer in time');
    await server.allClosed();
    timers.forEach(clearInterval);
    await reach.close!();
    await server.stop();
  }
});

it('an answer that nobody asked for is given to nobody', async () => {
  const forged = wire(`{"data":{"a":"${SECRET}"}}`);
  await open((socket, ofConnection) => socket.write(ofConnection === 0 ? wire(GOOD) + forged : wire(GOOD)));
  for (let i = 0; i < 10; i++) expect(await reach.ask(questionOf())).toEqual({ data: { a: 1 } });
});

it('headers with the names of what every object has are headers', async () => {
  const headers = '__proto__: a\r\n__proto__: b\r\nconstructor: c\r\ntostring: d\r\nhasownproperty: e\r\n';
  await open((socket) => socket.write(wire(GOOD, { headers })));
  expect(await reach.ask(questionOf())).toEqual({ data: { a: 1 } });
  expect(Object.prototype.toString.call({})).toBe('[object Object]');
});
