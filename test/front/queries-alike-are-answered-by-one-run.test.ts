import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { brotliDecompressSync } from 'node:zlib';
import type { Question } from '../../gateway/engine/reach.js';
import { Runs } from '../../gateway/front/runs.js';
import { openFront, sendRaw, type Front, type RawAnswer } from './front.js';

const run = jest.spyOn(Runs.prototype, 'run');
let front: Front;
let held: { readonly question: Question; release(): void }[] = [];
let holding = false;
beforeAll(async () => {
  front = await openFront({
    cacheControl: 'max-age=60',
    sharesRuns: true,
    hold: (question) => (holding ? new Promise((release) => held.push({ question, release })) : Promise.resolve()),
  });
});
afterAll(() => front.close());

const HELLO = { query: 'query A($n: String) { hello(name: $n) } query B { hello }', operationName: 'A' };

interface Asking {
  readonly body: object;
  readonly headers?: Record<string, string>;
}

const send = ({ body, headers = {} }: Asking): Promise<RawAnswer> =>
  sendRaw(front.url, { headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) });

/** From now on the room is silent. */
function hold(): void {
  [holding, held] = [true, []];
  run.mockClear();
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 2));
}

/** Makes them known, sends them while the room is silent, and lets it answer when all are under way. */
async function atOnce(...asking: Asking[]): Promise<{ asked: number; answers: RawAnswer[] }> {
  for (const one of asking) await send(one);
  hold();
  const sent = asking.map(send);
  await until(() => run.mock.calls.length === asking.length);
  holding = false;
  const asked = held.length;
  for (const { release } of held) release();
  return { asked, answers: await Promise.all(sent) };
}

const headerOf = ({ headers }: RawAnswer, name: string): string | undefined => new Map(headers).get(name);

describe('one run answers', () => {
  it('all who ask the same, each under his own id', async () => {
    const { asked, answers } = await atOnce(
      ...['x', 'y', 'z'].map((id) => ({ body: HELLO, headers: { 'x-request-id': id } })),
    );
    expect(asked).toBe(1);
    expect(answers.map((answer) => headerOf(answer, 'x-request-id'))).toEqual(['x', 'y', 'z']);
    for (const { body } of answers) expect(body.toString()).toBe('{"data":{"hello":"hello you"}}\n');
    expect(answers.map((answer) => headerOf(answer, 'cache-control'))).toEqual(Array(3).fill('max-age=60'));
  });

  it('whatever form of it they take', async () => {
    const body = { query: '{ words(many: 400) }' };
    const br = { 'accept-encoding': 'br' };
    const forms = [{}, br, br, { accept: 'application/graphql-response+json' }];
    const { asked, answers } = await atOnce(...forms.map((headers) => ({ body, headers })));
    expect(asked).toBe(1);
    const whole = answers[0]!.body;
    for (const at of [1, 2]) {
      expect(headerOf(answers[at]!, 'content-encoding')).toBe('br');
      expect(brotliDecompressSync(answers[at]!.body).equals(whole)).toBe(true);
    }
    expect(answers[3]!.body.equals(whole)).toBe(true);
    expect(headerOf(answers[3]!, 'content-type')).toMatch(/^application\/graphql-response\+json/);
    expect(headerOf(answers[0]!, 'content-type')).toMatch(/^application\/json/);
  });

  it('with its errors', async () => {
    const { asked, answers } = await atOnce({ body: { query: '{ broken }' } }, { body: { query: '{ broken }' } });
    expect(asked).toBe(1);
    expect(JSON.parse(answers[0]!.body.toString())).toMatchObject({ errors: [{ extensions: { code: 'BROKEN' } }] });
    expect(answers[1]!.body.equals(answers[0]!.body)).toBe(true);
  });
});

describe('each has his own run', () => {
  it.each<[string, Asking, Asking]>([
    ['with other variables', { body: HELLO }, { body: { ...HELLO, variables: { n: 'x' } } }],
    ['with another operation', { body: HELLO }, { body: { ...HELLO, operationName: 'B' } }],
    ['with another text', { body: { query: '{ hello }' } }, { body: { query: '{hello}' } }],
    ['when one wants nothing kept', { body: HELLO }, { body: HELLO, headers: { 'cache-control': 'no-cache' } }],
    ['when one wants his not kept', { body: HELLO }, { body: HELLO, headers: { 'cache-control': 'no-store' } }],
    ['for a mutation', { body: { query: 'mutation { add(count: 1) }' } }, { body: { query: 'mutation { add(count: 1) }' } }], // prettier-ignore
  ])('%s', async (_what, one, other) => {
    expect((await atOnce(one, other)).asked).toBe(2);
  });

  it('after an answer', async () => {
    await send({ body: HELLO });
    const before = front.asked.length;
    for (let time = 0; time < 2; time++) await send({ body: HELLO });
    expect(front.asked).toHaveLength(before + 2);
  });

  it.each([
    ['known', 'mutation { add(count: 1) }'],
    ['new', 'mutation { fresh: add(count: 1) }'],
  ])('where a mutation that was %s has been answered meanwhile', async (_what, mutation) => {
    await send({ body: HELLO });
    await send({ body: { query: 'mutation { add(count: 1) }' } });
    hold();
    const before = send({ body: HELLO });
    await until(() => held.length === 1);
    holding = false;
    await send({ body: { query: mutation } });
    const asked = front.asked.length;
    expect((await send({ body: HELLO })).status).toBe(200);
    expect(front.asked).toHaveLength(asked + 1);
    held[0]!.release();
    await before;
  });
});

it('who goes away leaves the others their run, and the last one ends it', async () => {
  const post = (signal?: AbortSignal): Promise<unknown> => {
    const headers = { 'content-type': 'application/json' };
    const sent = fetch(front.url, { method: 'POST', headers, body: JSON.stringify(HELLO), ...(signal && { signal }) });
    return sent.then((answer) => answer.text()).catch((error: Error) => error.name);
  };
  await post();
  hold();
  const leaving = [new AbortController(), new AbortController()];
  const sent = leaving.map(({ signal }) => post(signal));
  await until(() => run.mock.calls.length === 2);
  holding = false;
  expect(held).toHaveLength(1);
  const { scope } = held[0]!.question;
  leaving[0]!.abort();
  expect(await sent[0]).toBe('AbortError');
  await until(() => run.mock.calls.some(([, { ended }]) => ended === 'CANCELLED'));
  expect(scope.ended).toBeUndefined();
  const ended = new Promise((resolve) => scope.whenEnded(resolve));
  leaving[1]!.abort();
  expect(await ended).toBe('CANCELLED');
  held[0]!.release();
});
