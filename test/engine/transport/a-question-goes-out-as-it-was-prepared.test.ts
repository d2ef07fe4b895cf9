import { afterEach, expect, it } from '@jest/globals';
import type { IncomingHttpHeaders } from 'node:http';
import { httpOptions, overHttp } from '../../../gateway/engine/over-http.js';
import type { Question, Reach } from '../../../gateway/engine/reach.js';
import { sendJson, serveAnswers, type Running } from '../../hub/partners-at-hand.js';
import { questionOf } from '../abuse/hostile-server.js';

let server: Running;
let reach: Reach;
afterEach(async () => {
  await reach.close!();
  await server.stop();
});

async function send(question: Question, options = {}): Promise<{ headers: IncomingHttpHeaders; body: string }[]> {
  const sent: { headers: IncomingHttpHeaders; body: string }[] = [];
  server = await serveAnswers((response, body, { headers }) => {
    sent.push({ headers, body });
    sendJson(response, { data: {} });
  });
  reach = overHttp(server.url, options);
  await reach.ask(question);
  await reach.ask(question);
  return sent;
}

it('text, name and variables are the body, alike each time', async () => {
  const question = questionOf();
  const sent = await send({
    ...question,
    fetch: { ...question.fetch, operationName: 'Of"Ours', text: 'query($a: Int) { a("\\n") }' },
    variables: { a: 1, b: '枢"' },
    entities: [
      { variable: 'r', field: '_entities', selection: '', texts: ['{"id":"1"}', '{"id":"2"}'], values: () => [] },
    ],
  });
  expect(sent).toHaveLength(2);
  expect(sent[1]!.body).toBe(sent[0]!.body);
  expect(JSON.parse(sent[0]!.body)).toEqual({
    query: 'query($a: Int) { a("\\n") }',
    operationName: 'Of"Ours',
    variables: { a: 1, b: '枢"', r: [{ id: '1' }, { id: '2' }] },
  });
});

it('headers say what may come back, whose request it is and how long anybody waits', async () => {
  const trace = { traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01' };
  const [sent] = await send({ ...questionOf({ requestId: 'abc' }), trace }, { deadline: 5000 });
  expect(sent!.headers).toMatchObject({
    'content-type': 'application/json',
    accept: 'application/graphql-response+json, application/json',
    'accept-encoding': 'identity',
    'x-request-id': 'abc',
    'x-shuniu-deadline-ms': '5000',
    ...trace,
  });
});

it("the request's deadline, when it is nearer, is the subgraph's too", async () => {
  const question = questionOf({ deadline: Date.now() + 60_000 });
  const [sent] = await send(question, { deadline: 600_000 });
  const left = Number(sent!.headers['x-shuniu-deadline-ms']);
  expect(left).toBeGreaterThan(0);
  expect(left).toBeLessThanOrEqual(60_000);
});

it('questions one after the other take turns on two connections: one rests for a moment after each answer', async () => {
  const ports = new Set<number | undefined>();
  server = await serveAnswers((response, _body, { socket }) => {
    ports.add(socket.remotePort);
    sendJson(response, { data: {} });
  });
  reach = overHttp(server.url);
  for (let i = 0; i < 20; i++) await reach.ask(questionOf());
  expect(ports.size).toBeLessThanOrEqual(2);
});

it('a setting or an address that cannot be is refused with what it should be', async () => {
  server = await serveAnswers(() => undefined);
  reach = overHttp(server.url);
  expect(httpOptions({})).toEqual({ deadline: 10_000, answerBytes: 33_554_432 });
  expect(httpOptions({ SHUNIU_ANSWER_BYTES: '2048' }).answerBytes).toBe(2048);
  for (const bad of ['0', '1.5', '1e12', 'many', '-1'])
    expect(() => httpOptions({ SHUNIU_ANSWER_BYTES: bad })).toThrow(
      'SHUNIU_ANSWER_BYTES must be whole bytes from 1024',
    );
  for (const bad of ['ftp://example.org/', 'file:///etc/passwd', 'nowhere', ''])
    expect(() => overHttp(bad)).toThrow('must begin with http:// or https://');
  expect(() => overHttp('http://someone:secret@example.org/')).toThrow('must not carry a user name');
});
