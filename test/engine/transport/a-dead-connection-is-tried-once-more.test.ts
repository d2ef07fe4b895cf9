import { afterEach, expect, it } from '@jest/globals';
import { overHttp } from '../../../gateway/engine/over-http.js';
import type { Reach } from '../../../gateway/engine/reach.js';
import { questionOf, serveRaw, wire, type RawServer } from '../abuse/hostile-server.js';

let server: RawServer;
let reach: Reach;
afterEach(async () => {
  await reach.close!();
  await server.stop();
});

/** Answers the first request on each connection, and closes it at the second: as a server does that was restarted meanwhile. */
async function serveOncePerConnection(): Promise<void> {
  server = await serveRaw((socket, ofConnection) => {
    if (ofConnection === 0) socket.write(wire('{"data":{"a":1}}'));
    else socket.resetAndDestroy();
  });
  reach = overHttp(server.url);
  await reach.ask(questionOf());
  // The connection is free for the next question once its turn is over.
  await new Promise((turn) => setTimeout(turn, 20));
}

it('a query goes out again, and is answered', async () => {
  await serveOncePerConnection();
  expect(await reach.ask(questionOf())).toEqual({ data: { a: 1 } });
  expect(server.requests()).toBe(3);
});

it('a mutation never: it may have happened', async () => {
  await serveOncePerConnection();
  await expect(reach.ask(questionOf({ kind: 'mutation' }))).rejects.toMatchObject({
    code: 'SUBGRAPH_UNAVAILABLE',
    message: 'cannot be reached',
  });
  expect(server.requests()).toBe(2);
});

it('once and no more, when the server closes every connection', async () => {
  server = await serveRaw((socket) => socket.destroy());
  reach = overHttp(server.url);
  await expect(reach.ask(questionOf())).rejects.toMatchObject({ message: 'cannot be reached' });
  expect(server.requests()).toBe(2);
});

it('not when an answer has begun', async () => {
  server = await serveRaw((socket) => {
    socket.write(wire('{"data":', { length: 1000 }));
    setTimeout(() => socket.destroy(), 20);
  });
  reach = overHttp(server.url);
  await expect(reach.ask(questionOf())).rejects.toMatchObject({ message: 'broke off in the middle of its answer' });
  expect(server.requests()).toBe(1);
});
