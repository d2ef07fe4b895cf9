import { afterEach, expect, it } from '@jest/globals';
import { overHttp } from '../../../gateway/engine/over-http.js';
import type { Reach } from '../../../gateway/engine/reach.js';
import { questionOf, serveRaw, wire, type RawServer } from '../abuse/hostile-server.js';

/** As our rooms say it. */
const TOO_LATE = { message: 'That was too much.', extensions: { code: 'SUBGRAPH_TIMEOUT' } };

let server: RawServer;
let reach: Reach;
afterEach(async () => {
  await reach.close!();
  await server.stop();
});

/** A server that tells when a question has arrived, and answers none. */
async function serveSilence(): Promise<{ arrived: Promise<void> }> {
  let tell: () => void;
  const arrived = new Promise<void>((resolve) => (tell = resolve));
  server = await serveRaw(() => tell());
  return { arrived };
}

it('a client that goes away closes the connection', async () => {
  const { arrived } = await serveSilence();
  reach = overHttp(server.url);
  const question = questionOf();
  const answer = reach.ask(question);
  const failed = expect(answer).rejects.toMatchObject({ message: 'was not waited for: the request was given up' });
  await arrived;
  question.scope.end('CANCELLED');
  await failed;
  await server.allClosed();
});

it("the subgraph's own time is up: SUBGRAPH_TIMEOUT, and the connection is closed", async () => {
  await serveSilence();
  reach = overHttp(server.url, 50);
  await expect(reach.ask(questionOf())).rejects.toMatchObject({
    code: 'SUBGRAPH_TIMEOUT',
    message: 'did not answer in time',
  });
  await server.allClosed();
});

it("the request's time is up first: SUBGRAPH_TIMEOUT", async () => {
  const { arrived } = await serveSilence();
  reach = overHttp(server.url);
  const question = questionOf({ deadline: Date.now() + 5000 });
  const failed = expect(reach.ask(question)).rejects.toMatchObject({
    code: 'SUBGRAPH_TIMEOUT',
    message: 'did not answer in time',
  });
  await arrived;
  question.scope.end('TIMEOUT');
  await failed;
  await server.allClosed();
});

it.each([
  ['the whole', { errors: [TOO_LATE] }, 'SUBGRAPH_TIMEOUT'],
  ['a field', { errors: [{ ...TOO_LATE, path: ['a'] }] }, undefined],
  ['some of it', { data: { b: 1 }, errors: [TOO_LATE] }, undefined],
  ['the whole, and of something else besides', { errors: [TOO_LATE, { message: 'No.' }] }, undefined],
])('the subgraph says first that time is up, of %s', async (_what, body, code) => {
  server = await serveRaw((socket) => void socket.write(wire(JSON.stringify(body))));
  reach = overHttp(server.url);
  const asked = reach.ask(questionOf());
  if (code === undefined) await expect(asked).resolves.toMatchObject(body);
  else await expect(asked).rejects.toMatchObject({ code, message: 'did not answer in time' });
});

it('what is over before it begins is not sent', async () => {
  await serveSilence();
  reach = overHttp(server.url);
  const cancelled = questionOf();
  cancelled.scope.end('CANCELLED');
  await expect(reach.ask(cancelled)).rejects.toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE' });
  await expect(reach.ask(questionOf({ deadline: Date.now() - 1 }))).rejects.toMatchObject({ code: 'SUBGRAPH_TIMEOUT' });
  expect(server.connections()).toBe(0);
});

it('a question that nobody waits for any more leaves the queue, and the connection to the next', async () => {
  // All connections are taken by questions that are answered only when told to.
  const answers: (() => void)[] = [];
  let tellFull: () => void;
  const full = new Promise<void>((resolve) => (tellFull = resolve));
  server = await serveRaw((socket) => {
    answers.push(() => socket.write(wire('{"data":{"a":1}}')));
    if (answers.length === 256) tellFull();
  });
  reach = overHttp(server.url);
  const first = Array.from({ length: 256 }, () => reach.ask(questionOf()));
  await full;
  const given = questionOf();
  const givenUp = expect(reach.ask(given)).rejects.toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE' });
  const next = reach.ask(questionOf());
  given.scope.end('CANCELLED');
  await givenUp;
  for (const answer of answers) answer();
  await Promise.all(first);
  while (server.requests() < 257) await new Promise((turn) => setTimeout(turn, 5));
  answers[256]!();
  expect(await next).toEqual({ data: { a: 1 } });
  expect([server.requests(), server.connections()]).toEqual([257, 256]);
});

it('a listener on a request is taken back with each answer', async () => {
  server = await serveRaw((socket) => socket.write(wire('{"data":{"a":1}}')));
  reach = overHttp(server.url);
  const question = questionOf();
  let listening = 0;
  const { scope } = question;
  const counted = Object.create(scope, {
    whenEnded: {
      value: (listener: () => void) => {
        listening++;
        const forget = scope.whenEnded(listener);
        return () => (listening--, forget());
      },
    },
    ended: { get: () => scope.ended },
  }) as typeof scope;
  await reach.ask({ ...question, scope: counted });
  expect(listening).toBe(0);
});
